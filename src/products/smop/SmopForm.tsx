import { useId } from 'react'
import { monthLimits } from '../../domain/limits.ts'
import { monthsLeftOver } from '../../domain/payments.ts'
import { userLimits, type SmopConfig } from '../../domain/products/smop/config.ts'
import { userMarks } from '../../domain/products/smop/userMarks.ts'
import { AdvicePart } from '../../advice/advicePart.ts'
import { CountField } from '../../form/CountField.tsx'
import { DateField } from '../../form/DateField.tsx'
import { FieldRow } from '../../form/FieldRow.tsx'
import { MonthsField } from '../../form/MonthsField.tsx'
import { usefulStep } from '../../form/step.ts'
import { useMessages } from '../../i18n/messages.ts'
import { Segments } from '../../ui/Segments.tsx'
import type { ProductFormProps } from '../productFormProps.ts'
import { CapacityNotice } from './CapacityNotice.tsx'
import { PacksField } from './PacksField.tsx'
import { UsersScale } from './UsersScale.tsx'

const editions = ['free', 'basic'] as const

/** What a visitor wants of the security marketing operations platform. */
export function SmopForm({ form, index, config, context, onApply }: ProductFormProps<SmopConfig>) {
  const messages = useMessages()
  const { smop, fields } = messages
  const rates = context.card.smop
  const editionId = useId()
  const at = `lines[${index}].config` as const
  const marks = userMarks(rates)
  const isFree = config.edition === 'free'
  const leftOver = monthsLeftOver(config.months, config.prepay)

  return (
    <>
      <form.Field name={`${at}.users`}>
        {(field) => (
          <CountField
            field={field}
            label={smop.users}
            hint={smop.usersHint}
            counted="users"
            unit={smop.usersUnit(config.users)}
            limits={userLimits}
            step={usefulStep}
            quick={marks}
            quickLabel={messages.compact}
            notices={<CapacityNotice config={config} context={context} onApply={onApply} />}
          >
            <UsersScale config={config} rates={rates} marks={marks} onUsers={field.handleChange} />
          </CountField>
        )}
      </form.Field>
      <FieldRow
        name="edition"
        label={smop.edition}
        labelId={editionId}
        notices={
          <AdvicePart decision="edition" config={config} context={context} onApply={onApply} />
        }
      >
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <Segments
            labelledBy={editionId}
            options={editions.map((value) => ({ value, label: smop.editions[value] }))}
            value={config.edition}
            onChoose={(edition) => {
              onApply({ ...config, edition })
            }}
          />
          <p className="text-sm text-ink-2">
            {isFree
              ? smop.freeFit(rates.free.users, rates.free.days)
              : smop.basicHint(rates.basic.users)}
          </p>
        </div>
      </FieldRow>
      {isFree ? null : (
        <>
          <form.Field name={`${at}.packs`}>
            {(field) => (
              <PacksField
                field={field}
                config={config}
                rates={rates}
                notices={
                  <AdvicePart
                    decision="packs"
                    config={config}
                    context={context}
                    onApply={onApply}
                  />
                }
              />
            )}
          </form.Field>
          <form.Field name={`${at}.months`}>{(field) => <MonthsField field={field} />}</form.Field>
          <form.Field name={`${at}.prepay`}>
            {(field) => (
              <CountField
                field={field}
                label={fields.prepay}
                // Where it stands below the label, its room is kept, so that nothing moves.
                hint={leftOver === 0 ? '\u00A0' : fields.lastPayment(leftOver)}
                counted="months"
                unit={fields.prepayUnit(config.prepay)}
                limits={monthLimits}
                quick={[...new Set([1, 12, config.months])]}
                quickLabel={(months) => {
                  if (months === 1) return fields.monthly
                  return months === 12 ? fields.yearly : fields.upfront
                }}
              />
            )}
          </form.Field>
        </>
      )}
      <form.Field name={`${at}.start`}>
        {(field) => <DateField field={field} label={fields.start} />}
      </form.Field>
    </>
  )
}
