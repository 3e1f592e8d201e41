import type { NextStep } from '../domain/advice/affordable.ts'
import type { BudgetAnswer } from '../domain/advice/affordableFor.ts'
import type { Fen } from '../domain/money.ts'
import { phrases as en } from '../i18n/phrasesEn.ts'
import { phrases as zh } from '../i18n/phrasesZhCN.ts'

type Of = BudgetAnswer['of']

function manyZh(n: number, of: Of): string {
  if (of === 'users') return zh.users(n)
  return of === 'days' ? zh.days(n) : `${zh.count(n)} 台`
}

function manyEn(n: number, of: Of): string {
  if (of === 'users') return en.users(n)
  if (of === 'days') return en.days(n)
  return of === 'hosts' ? en.plural(n, 'host', 'hosts') : en.plural(n, 'machine', 'machines')
}

export const budgetWording = {
  'zh-CN': {
    label: '整个估算的预算',
    hint: '填整个估算的预算，这一项会改为最多能买的数量，可以改回。',
    backTo: (summary: string) => `改回 ${summary}`,
    fromTotal: (total: Fen) => `以现在的合计 ${zh.money(total)} 为预算`,
    most: (n: number, of: Of, total: Fen, left: Fen) =>
      `按这笔预算，最多可买 ${manyZh(n, of)}：这一项 ${zh.money(total)}，还剩 ${zh.money(left)}。`,
    take: (n: number, of: Of) => `改为 ${manyZh(n, of)}`,
    nothingFits: '这笔预算还买不到最小的一档。',
    onRequest: '现在的选择没有公开价格，需要询价。',
    next: (next: NextStep, of: Of) => {
      switch (next.kind) {
        case 'step':
          return `再加 ${zh.money(next.missing)}（这一项共 ${zh.money(next.total)}）可到 ${manyZh(next.quantity, of)}。`
        case 'on-request':
          return `超过 ${zh.count(next.above)} 需询价。`
        case 'limit':
          return '已到可接受的上限。'
      }
    },
    /** Two sentences, one after the other. */
    inTurn: (first: string, second: string) => first + second,
  },
  en: {
    label: 'Budget for the whole estimate',
    hint: 'Enter the budget for the whole estimate: this item changes to the most that it buys, and can be changed back.',
    backTo: (summary: string) => `Back to ${summary}`,
    fromTotal: (total: Fen) => `Use the current total, ${en.money(total)}`,
    most: (n: number, of: Of, total: Fen, left: Fen) =>
      `The budget buys up to ${manyEn(n, of)} here: ${en.money(total)} for this item, ${en.money(left)} left.`,
    take: (n: number, of: Of) => `Change to ${manyEn(n, of)}`,
    nothingFits: 'The budget does not reach the smallest tier.',
    onRequest: 'What is chosen has no list price; ask sales.',
    next: (next: NextStep, of: Of) => {
      switch (next.kind) {
        case 'step':
          return `${en.money(next.missing)} more (${en.money(next.total)} for this item) reaches ${manyEn(next.quantity, of)}.`
        case 'on-request':
          return `Above ${en.count(next.above)} the price is on request.`
        case 'limit':
          return 'That is the most that is accepted.'
      }
    },
    inTurn: (first: string, second: string) => `${first} ${second}`,
  },
}
