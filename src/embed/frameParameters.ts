import {
  parameterReader,
  type LinkProblem,
  type Parameters,
} from '../domain/link/parameterReader.ts'
import type { FieldAccess } from '../form/fieldAccess.ts'

/** Fields that a link can lock or hide, by their own link parameters. */
export const fieldNames = [
  'users',
  'edition',
  'packs',
  'target',
  'months',
  'prepay',
  'start',
  'renew',
  'machines',
  'hosts',
  'days',
] as const

export type FieldName = (typeof fieldNames)[number]

/** Which frame this is: told by the loader, empty and `null` where there is none. */
export interface FrameAddress {
  readonly id: string
  /** The one origin that messages go to and come from. */
  readonly origin: string | null
}

/** Reads what the loader says of itself. An origin that is not exactly one is none at all. */
export function readFrameAddress(parameters: Parameters): FrameAddress {
  const reader = parameterReader(parameters, null, [])
  const id = reader.text('id') ?? ''
  const origin = reader.text('origin')
  return {
    id: /^[\w-]{1,64}$/.test(id) ? id : '',
    origin: origin !== undefined && isOrigin(origin) ? origin : null,
  }
}

function isOrigin(text: string): boolean {
  if (!/^https?:\/\//.test(text)) return false
  try {
    return new URL(text).origin === text
  } catch {
    return false
  }
}

/** Reads `lock` and `hide`: field names joined by dots. Names that no field has, and what is given twice, are reported. */
export function readFieldAccess(parameters: Parameters): {
  readonly access: FieldAccess
  readonly problems: readonly LinkProblem[]
} {
  const problems: LinkProblem[] = []
  const reader = parameterReader(parameters, null, problems)
  const read = (parameter: string) => {
    const names = new Set<string>()
    for (const given of reader.text(parameter)?.split('.') ?? []) {
      const name = fieldNames.find((candidate) => candidate === given)
      if (name !== undefined) names.add(name)
      else reader.report(parameter, given, 'unreadable', null)
    }
    return names
  }
  return { access: { locked: read('lock'), hidden: read('hide') }, problems }
}
