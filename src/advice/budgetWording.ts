import type { NextStep } from '../domain/advice/affordable.ts'
import type { BudgetAnswer } from '../domain/advice/affordableFor.ts'
import type { Fen } from '../domain/money.ts'
import { phrases as en } from '../i18n/phrasesEn.ts'
import { phrases as zh } from '../i18n/phrasesZhCN.ts'

type Of = BudgetAnswer['of']

const verbsZh: Record<Of, string> = {
  users: '可支持',
  machines: '可覆盖',
  hosts: '可覆盖',
  days: '可保障',
}

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
    hint: '填整个估算的预算，这一项随即改为预算内的最大数量，可以改回。',
    backTo: (summary: string) => `改回 ${summary}`,
    fromTotal: (total: Fen) => `以现在的合计 ${zh.money(total)} 为预算`,
    most: (n: number, of: Of, total: Fen, left: Fen) =>
      `按这笔预算，最多${verbsZh[of]} ${manyZh(n, of)}：这一项 ${zh.money(total)}，还剩 ${zh.money(left)}。`,
    take: (n: number, of: Of) => `改为 ${manyZh(n, of)}`,
    nothingFits: '这笔预算低于最低价。',
    onRequest: '现在的选择没有公开价格，需询价。',
    next: (next: NextStep, of: Of) => {
      switch (next.kind) {
        case 'step':
          return `再加 ${zh.money(next.missing)}（这一项共 ${zh.money(next.total)}）可到 ${manyZh(next.quantity, of)}。`
        case 'on-request':
          return `超过 ${zh.count(next.above)} 需询价。`
        case 'limit':
          return '已到可填写的上限。'
      }
    },
    /** Two sentences, one after the other. */
    inTurn: (first: string, second: string) => first + second,
  },
  en: {
    label: 'Budget for the whole estimate',
    hint: 'Enter the budget for the whole estimate: this item changes to the most that it covers, and can be changed back.',
    backTo: (summary: string) => `Back to ${summary}`,
    fromTotal: (total: Fen) => `Use the current total, ${en.money(total)}`,
    most: (n: number, of: Of, total: Fen, left: Fen) =>
      `The budget covers up to ${manyEn(n, of)} here: ${en.money(total)} for this item, ${en.money(left)} left.`,
    take: (n: number, of: Of) => `Change to ${manyEn(n, of)}`,
    nothingFits: 'The budget is below the lowest price.',
    onRequest: 'What is chosen has no list price; contact sales.',
    next: (next: NextStep, of: Of) => {
      switch (next.kind) {
        case 'step':
          return `${en.money(next.missing)} more (${en.money(next.total)} for this item) reaches ${manyEn(next.quantity, of)}.`
        case 'on-request':
          return `Above ${en.count(next.above)} the price is on request.`
        case 'limit':
          return 'That is the most that can be entered here.'
      }
    },
    inTurn: (first: string, second: string) => `${first} ${second}`,
  },
}
