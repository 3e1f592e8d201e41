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

/** Reads who the page around says that it is, and what it calls the frame. What cannot be taken counts as not said, and is noted for its developer. */
export function readFrameAddress(parameters: Parameters): {
  readonly address: FrameAddress
  readonly notes: readonly string[]
} {
  const reader = parameterReader(parameters, null, [])
  const id = reader.text('id') ?? ''
  const origin = reader.text('origin')
  const readOrigin = origin === undefined ? null : toOrigin(origin)
  const isId = id === '' || /^[\w-]{1,64}$/.test(id)
  return {
    address: { id: isId ? id : '', origin: readOrigin },
    notes: [
      ...(isId ? [] : [`id: “${id.slice(0, 80)}” is not 1 to 64 letters, digits, _ and -`]),
      ...(origin === undefined || readOrigin !== null
        ? []
        : [`origin: “${origin.slice(0, 80)}” is not an origin such as https://www.example.com`]),
    ],
  }
}

/** An origin as browsers write it, but for a slash at its end, which is easily copied along; `null` for anything else. */
function toOrigin(text: string): string | null {
  const origin = text.replace(/\/$/, '')
  if (!/^https?:\/\//.test(origin)) return null
  try {
    return new URL(origin).origin === origin ? origin : null
  } catch {
    return null
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
