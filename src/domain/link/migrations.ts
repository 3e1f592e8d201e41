import type { Parameters } from './parameterReader.ts'

/** One step from a version of the link format to the next. */
export interface Migration {
  /** The version that the step leads to; the first step leads from `1`. */
  readonly to: string
  /** Says the same in the next version. Total: what it does not know, it leaves as it is. */
  readonly migrate: (parameters: Parameters) => Parameters
}

/**
 * Every step since version 1, in order. A new version is one entry at the end and a change of what is written; an entry is
 * never changed or removed, for links of its version are out there for good.
 */
export const linkMigrations: readonly Migration[] = []

/** Every version there is, oldest first. */
export const linkVersions = (migrations: readonly Migration[]): readonly string[] => [
  '1',
  ...migrations.map(({ to }) => to),
]

/**
 * The parameters in the newest version, whatever version they state. A link that states none is of version 1: those are
 * written by hand and by mail merges. One that states a version that is not known is taken as it stands, and reported when read.
 */
export function migrate(parameters: Parameters, migrations: readonly Migration[]): Parameters {
  const stated = parameters.find(([name]) => name === 'v')?.[1] ?? '1'
  const done = linkVersions(migrations).indexOf(stated)
  if (done === -1) return parameters
  return migrations.slice(done).reduce((current, step) => step.migrate(current), parameters)
}
