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
    hint: '填一个金额，用量会随之改为这笔钱最多能买到的数；改动用量，这里会说还差多少或还剩多少。',
    backTo: (summary: string) => `改回 ${summary}`,
    fromTotal: (total: Fen) => `以现在的合计 ${zh.money(total)} 为预算`,
    most: (n: number, of: Of) => `最多 ${manyZh(n, of)}`,
    spent: (total: Fen, left: Fen) => `这一项 ${zh.money(total)}，剩余 ${zh.money(left)}。`,
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
  },
  en: {
    label: 'Budget for the whole estimate',
    hint: 'Enter an amount, and the quantity follows with the most that it buys. Change the quantity, and this says what is missing or left.',
    backTo: (summary: string) => `Back to ${summary}`,
    fromTotal: (total: Fen) => `Use the current total, ${en.money(total)}`,
    most: (n: number, of: Of) => `At most ${manyEn(n, of)}`,
    spent: (total: Fen, left: Fen) => `for ${en.money(total)}, ${en.money(left)} left.`,
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
  },
}
