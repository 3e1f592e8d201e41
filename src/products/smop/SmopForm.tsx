import { useId } from 'react'
import { monthLimits } from '../../domain/limits.ts'
import { defaultSmop, userLimits } from '../../domain/products/smop/config.ts'
import { newestCard } from '../../domain/rateCards/rateCards.ts'
import { AdviceSlot } from '../../advice/AdviceSlot.tsx'
import { emptyValues } from '../../form/emptyValues.ts'
import { FieldRow } from '../../form/FieldRow.tsx'
import { withForm } from '../../form/formHook.ts'
import { usefulStep } from '../../form/step.ts'
import { useMessages } from '../../i18n/messages.ts'
import { Segments } from '../../ui/Segments.tsx'
import { exampleContext } from '../productFormProps.ts'
import { CapacityNotice } from './CapacityNotice.tsx'
import { PacksField } from './PacksField.tsx'
import { userMarks } from './userMarks.ts'
import { UsersScale } from './UsersScale.tsx'

const editions = ['free', 'basic'] as const

/** What a visitor wants of the security marketing operations platform. */
export const SmopForm = withForm({
  defaultValues: emptyValues,
  props: { index: 0, config: defaultSmop(newestCard.version), ...exampleContext },
  render: function SmopForm({ form, index, config, advice, onApply }) {
    const messages = useMessages()
    const { smop, fields } = messages
    const rates = advice.card.smop
    const editionId = useId()
    const at = `lines[${index}].config` as const
    const marks = userMarks(rates)
    const isFree = config.edition === 'free'

    return (
      <>
        <form.AppField name={`${at}.users`}>
          {(field) => (
            <field.CountField
              label={smop.users}
              hint={smop.usersHint}
              unit={smop.usersUnit}
              limits={userLimits}
              step={usefulStep}
              quick={marks.map((value) => ({ value, label: messages.compact(value) }))}
            >
              <UsersScale
                config={config}
                rates={rates}
                marks={marks}
                onUsers={field.handleChange}
              />
              <CapacityNotice config={config} rates={rates} onApply={onApply} />
            </field.CountField>
          )}
        </form.AppField>
        <FieldRow name="edition" label={smop.edition} labelId={editionId}>
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <Segments
              labelledBy={editionId}
              options={editions.map((value) => ({ value, label: smop.editions[value] }))}
              value={config.edition}
              onChoose={(edition) => {
                onApply({ ...config, edition })
              }}
            />
            <p className="text-sm text-ink-2">{editionHint()}</p>
          </div>
          <AdviceSlot decision="edition" config={config} context={advice} onApply={onApply} />
        </FieldRow>
        {isFree ? null : (
          <>
            <form.AppField name={`${at}.packs`}>
              {() => (
                <PacksField config={config} rates={rates}>
                  <AdviceSlot decision="packs" config={config} context={advice} onApply={onApply} />
                </PacksField>
              )}
            </form.AppField>
            <form.AppField name={`${at}.months`}>
              {(field) => (
                <field.CountField
                  label={fields.months}
                  unit={fields.monthsUnit}
                  limits={monthLimits}
                  quick={[1, 6, 12, 24, 36].map((value) => ({
                    value,
                    label: messages.count(value),
                  }))}
                />
              )}
            </form.AppField>
            <form.AppField name={`${at}.prepay`}>
              {(field) => (
                <field.CountField
                  label={fields.prepay}
                  hint={fields.lastPayment}
                  unit={fields.prepayUnit}
                  limits={monthLimits}
                  quick={[
                    { value: 1, label: fields.monthly },
                    { value: 12, label: fields.yearly },
                    ...(config.months === 1 || config.months === 12
                      ? []
                      : [{ value: config.months, label: fields.upfront }]),
                  ]}
                />
              )}
            </form.AppField>
          </>
        )}
        <form.AppField name={`${at}.start`}>
          {(field) => <field.DateField label={fields.start} />}
        </form.AppField>
      </>
    )

    function editionHint() {
      if (!isFree) return smop.basicHint(rates.basic.users)
      return config.users > rates.free.users
        ? smop.freeUnfit(rates.free.users)
        : smop.freeFit(rates.free.users, rates.free.days)
    }
  },
})
