import type { MssConfig } from '../products/mss/config.ts'
import type { SmopConfig } from '../products/smop/config.ts'
import type { AdviceContext, DailyCostsLess, FreeIsEnough, FreeToTry } from './advice.ts'
import { compareMssEditions, compareSmopEditions } from './compareEditions.ts'

/**
 * For a basic line whose users the free edition holds: free is enough where it also lasts as long as the plan, else a way to
 * begin, which saves nothing that could be promised (S1).
 */
export function freeAdvice(
  config: SmopConfig,
  { card, off }: AdviceContext,
): FreeIsEnough | FreeToTry | null {
  if (config.edition === 'free' || config.users > card.smop.free.users) return null
  const figures = compareSmopEditions(config, off, card)
  const { free, basic } = figures
  const piece = { decision: 'edition', basis: 'line-total', config: free.config, figures } as const
  if (free.lacks.includes('users') || free.lacks.includes('growth')) return null
  if (free.lacks.length > 0) return { ...piece, kind: 'free-to-try', saves: null }
  const saves = (basic.total ?? 0) > 0 ? basic.total : null
  return { ...piece, kind: 'free-is-enough', saves }
}

/**
 * For event protection, where daily operations would hold the same hosts for as many days at a lower total. Nothing that is
 * saved: it is another service, so the figures stand side by side and `saves` stays `null`.
 */
export function dailyAdvice(config: MssConfig, context: AdviceContext): DailyCostsLess | null {
  if (config.edition === 'daily') return null
  const figures = compareMssEditions(config, context.off, context.card, context.asOf)
  const { daily, event } = figures
  if (daily.total === null || event.total === null || daily.total >= event.total) return null
  return {
    kind: 'daily-costs-less',
    decision: 'edition',
    basis: 'line-total',
    saves: null,
    config: daily.config,
    figures,
  }
}
