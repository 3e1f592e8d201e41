import { useId } from 'react'
import { affordableFor, budgetForLine, type BudgetAnswer } from '../domain/advice/affordableFor.ts'
import type { AdviceContext } from '../domain/advice/advice.ts'
import type { Estimate } from '../domain/estimate.ts'
import { isSameLine } from '../domain/link/isSameLine.ts'
import type { Fen } from '../domain/money.ts'
import type { LineConfig } from '../domain/products/products.ts'
import type { RateCard } from '../domain/rateCards/rateCard.ts'
import { OptionalMoneyInput } from '../form/OptionalMoneyInput.tsx'
import { OfLineContext } from '../form/unread.ts'
import { useTaken } from '../form/useTaken.ts'
import { useMessages, useWording } from '../i18n/messages.ts'
import { Notice } from '../ui/Notice.tsx'
import { budgetWording } from './budgetWording.ts'

/** The form the other way round: an amount is given, and the line follows with the most that it buys. */
export function BudgetPlanner(props: {
  readonly config: LineConfig
  readonly context: AdviceContext
  readonly budget: Fen | null
  readonly estimate: Estimate
  readonly index: number
  readonly onBudget: (budget: Fen | null) => void
  readonly onApply: (config: LineConfig) => void
}) {
  const { config, context, budget, estimate, index, onBudget, onApply } = props
  const wording = useWording(budgetWording)
  const { lines } = useMessages()
  const id = useId()
  const answersFor = (amount: Fen) =>
    affordableFor(config, budgetForLine(amount, estimate, index), context.off, context.card)

  const { before, take, takeBack } = useTaken(config, onApply)

  function spend(amount: Fen | null) {
    // The same amount, written another way.
    if (amount === budget) return
    onBudget(amount)
    const [answer] = amount === null ? [] : answersFor(amount)
    if (answer?.affordable.kind === 'fits') take(answer.affordable.config)
  }

  return (
    <div className="space-y-3">
      <label htmlFor={id} className="block font-semibold">
        {wording.label}
      </label>
      <OfLineContext value="">
        <OptionalMoneyInput name="budget" id={id} value={budget} onValue={spend}>
          {estimate.total === null || estimate.total === budget ? null : (
            <button
              type="button"
              className="plain-button"
              onClick={() => {
                onBudget(estimate.total)
              }}
            >
              {wording.fromTotal(estimate.total)}
            </button>
          )}
        </OptionalMoneyInput>
      </OfLineContext>
      {before === null || isSameLine(before, config, context.card) ? null : (
        <button type="button" className="plain-button" onClick={takeBack}>
          {wording.backTo(lines.summary(before))}
        </button>
      )}
      {budget === null ? (
        <p className="text-sm text-ink-2">{wording.hint}</p>
      ) : (
        answersFor(budget).map((answer) => (
          <Answer
            key={answer.of}
            answer={answer}
            config={config}
            card={context.card}
            onTake={take}
          />
        ))
      )}
    </div>
  )
}

function Answer(props: {
  readonly answer: BudgetAnswer
  readonly config: LineConfig
  readonly card: RateCard
  readonly onTake: (config: LineConfig) => void
}) {
  const { answer, config, card, onTake } = props
  const { of, affordable } = answer
  const wording = useWording(budgetWording)
  const mark = { 'data-testid': 'budget-answer', 'data-of': of }
  if (affordable.kind === 'on-request') {
    return (
      <Notice tone="caution" mark={mark}>
        {wording.onRequest}
      </Notice>
    )
  }
  const next = wording.next(affordable.next, of)
  if (affordable.kind === 'nothing-fits') {
    return (
      <Notice tone="caution" mark={mark}>
        {wording.inTurn(wording.nothingFits, next)}
      </Notice>
    )
  }
  const { quantity, total, leftOver } = affordable
  const isTaken = isSameLine(affordable.config, config, card)
  return (
    <Notice
      tone="calm"
      mark={mark}
      action={
        isTaken ? undefined : (
          <button
            type="button"
            className="link-button"
            onClick={() => {
              onTake(affordable.config)
            }}
          >
            {wording.take(quantity, of)}
          </button>
        )
      }
    >
      {wording.inTurn(wording.most(quantity, of, total, leftOver), next)}
    </Notice>
  )
}
