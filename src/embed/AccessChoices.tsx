import { useId } from 'react'
import type { Parameters } from '../domain/link/parameterReader.ts'
import { accessTo, type Access, type FieldAccess } from '../form/fieldAccess.ts'
import { useMessages, useWording } from '../i18n/messages.ts'
import { mssFormWording } from '../i18n/mssForm.ts'
import { builderWording } from './builderWording.ts'
import { fieldNames, type FieldName } from './frameParameters.ts'
import { withAccess } from './withAccess.ts'

const choices: readonly Access[] = ['open', 'locked', 'hidden']

/** What visitors may do with each field that the inputs have. */
export function AccessChoices(props: {
  readonly inputs: Parameters
  readonly access: FieldAccess
  readonly onAccess: (access: FieldAccess) => void
}) {
  const { inputs, access, onAccess } = props
  const { smop, fields } = useMessages()
  const mss = useWording(mssFormWording)
  const wording = useWording(builderWording)
  const id = useId()
  const labels: Partial<Record<FieldName, string>> = {
    users: smop.users,
    edition: smop.edition,
    packs: smop.packs,
    machines: mss.machines,
    hosts: mss.hosts,
    days: mss.days,
    months: fields.months,
    prepay: fields.prepay,
    start: fields.start,
  }
  // Every product begins on a day, which a snippet does not state.
  const stated = new Set([...inputs.map(([name]) => name), 'start'])
  return (
    <fieldset>
      <legend className="font-semibold">{wording.fields}</legend>
      <p className="mb-2 text-sm text-ink-2">{wording.fieldsHint}</p>
      <div className="grid grid-cols-[auto_minmax(0,1fr)] items-center gap-x-4 gap-y-1 sm:grid-cols-[auto_minmax(0,1fr)_auto_minmax(0,1fr)]">
        {fieldNames
          .filter((name) => stated.has(name))
          .map((name) => {
            const label = labels[name]
            if (label === undefined) return null
            return (
              <div key={name} className="contents">
                <label htmlFor={`${id}-${name}`}>{label}</label>
                <select
                  id={`${id}-${name}`}
                  className="min-h-11 w-fit rounded-lg border border-edge bg-sheet px-2"
                  value={accessTo(access, name)}
                  onChange={(event) => {
                    const chosen = choices.find((candidate) => candidate === event.target.value)
                    if (chosen !== undefined) onAccess(withAccess(access, name, chosen))
                  }}
                >
                  {choices.map((value) => (
                    <option key={value} value={value}>
                      {wording.access[value]}
                    </option>
                  ))}
                </select>
              </div>
            )
          })}
      </div>
    </fieldset>
  )
}
