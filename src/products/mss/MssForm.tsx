import { useId } from 'react'
import {
  dayLimits,
  machineLimits,
  mssPrepay,
  type MssConfig,
} from '../../domain/products/mss/config.ts'
import { withEdition } from '../../domain/products/mss/withEdition.ts'
import { mssSubject } from '../../domain/products/mss/subject.ts'
import { tierEnds } from '../../domain/pricing/priceModel.ts'
import { monthsLeftOver } from '../../domain/payments.ts'
import { AdviceSlot } from '../../advice/AdviceSlot.tsx'
import { CountField } from '../../form/CountField.tsx'
import { DateField } from '../../form/DateField.tsx'
import { useMayChange } from '../../form/useMayChange.ts'
import { FieldRow } from '../../form/FieldRow.tsx'
import { MonthsField } from '../../form/MonthsField.tsx'
import { usefulStep } from '../../form/step.ts'
import { useMessages, useWording } from '../../i18n/messages.ts'
import { mssFormWording } from '../../i18n/mssForm.ts'
import { Segments } from '../../ui/Segments.tsx'
import type { ProductFormProps } from '../productFormProps.ts'
import { LeadTimeNotice } from './LeadTimeNotice.tsx'
import { TierNotice } from './TierNotice.tsx'

const editions = ['daily', 'event'] as const

/** What a visitor wants of the managed security service. */
export function MssForm({ form, index, config, context, onApply }: ProductFormProps<MssConfig>) {
  const messages = useMessages()
  const { fields } = messages
  const mss = useWording(mssFormWording)
  const { card, asOf } = context
  const rates = card.mss
  const editionId = useId()
  const prepayId = useId()
  const at = `lines[${index}].config` as const
  const mayChange = useMayChange()
  const isDaily = config.edition === 'daily'
  const { price } = mssSubject(config, rates)
  const leftOver = monthsLeftOver(config.months, config.prepay)

  return (
    <>
      <form.Field key={config.edition} name={isDaily ? `${at}.machines` : `${at}.hosts`}>
        {(field) => (
          <CountField
            field={field}
            label={isDaily ? mss.machines : mss.hosts}
            counted="machines"
            unit={(isDaily ? mss.machinesUnit : mss.hostsUnit)(field.state.value)}
            limits={machineLimits}
            step={usefulStep}
            quick={tierEnds(price).slice(0, 5)}
            notices={
              <>
                <TierNotice
                  price={price}
                  quantity={field.state.value}
                  edition={config.edition}
                  source={rates.source}
                />
                <AdviceSlot decision="tier" config={config} context={context} onApply={onApply} />
              </>
            }
          />
        )}
      </form.Field>
      <FieldRow
        name="edition"
        label={mss.edition}
        labelId={editionId}
        notices={
          <AdviceSlot decision="edition" config={config} context={context} onApply={onApply} />
        }
      >
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <Segments
            labelledBy={editionId}
            options={editions.map((value) => ({ value, label: messages.mss.editions[value] }))}
            value={config.edition}
            onChoose={(edition) => {
              const next = withEdition(config, edition, asOf, rates)
              // What the embedding site has fixed stays.
              const wishes = [next, { ...next, start: config.start }, { ...config, edition }]
              onApply(wishes.find((wish) => mayChange(config, wish)) ?? config)
            }}
          />
          <p className="text-sm text-ink-2">{isDaily ? mss.dailyHint : mss.eventHint}</p>
        </div>
      </FieldRow>
      {isDaily ? (
        <>
          <form.Field name={`${at}.months`}>{(field) => <MonthsField field={field} />}</form.Field>
          <FieldRow name="prepay" label={fields.prepay} labelId={prepayId}>
            <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
              <Segments
                labelledBy={prepayId}
                options={mssPrepay.map((value) => ({
                  value,
                  label: value === 1 ? mss.byMonth : mss.byYear,
                }))}
                value={config.prepay}
                onChoose={(prepay) => {
                  onApply({ ...config, prepay })
                }}
              />
              <p className="text-sm text-ink-2">
                {mss.byYearHint}
                {leftOver === 0 ? null : mss.aside(fields.lastPayment(leftOver))}
              </p>
            </div>
          </FieldRow>
        </>
      ) : (
        <form.Field name={`${at}.days`}>
          {(field) => (
            <CountField
              field={field}
              label={mss.days}
              counted="days"
              unit={mss.daysUnit(config.days)}
              limits={dayLimits}
              quick={[1, 3, 7, 14, 30]}
            />
          )}
        </form.Field>
      )}
      <form.Field name={`${at}.start`}>
        {(field) => (
          <DateField field={field} label={fields.start}>
            {isDaily ? null : (
              <LeadTimeNotice
                start={config.start}
                asOf={asOf}
                rates={rates}
                onStart={field.handleChange}
              />
            )}
          </DateField>
        )}
      </form.Field>
    </>
  )
}
