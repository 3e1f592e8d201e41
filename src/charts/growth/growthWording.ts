import type { Crossing, Growth, monthlyGrowth } from '../../domain/advice/growth.ts'
import type { PurchasePlan } from '../../domain/advice/purchasePlans.ts'
import { magnitude, type Fen } from '../../domain/money.ts'
import { phrases as en } from '../../i18n/phrasesEn.ts'
import { phrases as zh } from '../../i18n/phrasesZhCN.ts'

type Kind = PurchasePlan['kind']
type MonthlyGrowth = ReturnType<typeof monthlyGrowth>

const sign = (value: number) => (value < 0 ? '−' : '+')

const plansZh: Record<Kind, string> = {
  'all-now': '现在一次买齐',
  'step-by-step': '不够再补',
  staged: '分次计划购买',
}

const plansEn: Record<Kind, string> = {
  'all-now': 'All at once now',
  'step-by-step': 'As needed',
  staged: 'Staged plan',
}

const levelsZh: Record<Crossing['level'], string> = {
  near: '用到 80%',
  critical: '用到 95%',
  full: '用满',
  over: '超出容量',
}

const levelsEn: Record<Crossing['level'], string> = {
  near: '80% used',
  critical: '95% used',
  full: 'full',
  over: 'over capacity',
}

export const growthWording = {
  'zh-CN': {
    heading: '用户增长',
    intro: '填写计划期末预计的用户量，看每一级容量提醒在哪个月出现，以及叠加包怎么买。',
    target: '期末预计用户总数',
    targetUnit: '人',
    shape: '增长方式',
    shapes: { linear: '每月增加相同人数', compound: '每月增长相同比例' },
    stages: '最多分几次',
    crossings: '按现在的叠加包',
    crossing: (level: Crossing['level'], when: string, month: number) =>
      `${levelsZh[level]}：第 ${zh.count(month)} 个月（${when} 起）`,
    overFromStart: '从第 1 个月起用户就超出容量。',
    noCrossing: '计划期内用量不到容量的 80%。',
    plans: '购买方案（按目录价，不计已选的叠加包）',
    plan: (kind: Kind) => plansZh[kind],
    purchase: (packs: number, users: number) => `${zh.count(packs)} 个 · 供 ${zh.users(users)}`,
    monthly(added: MonthlyGrowth) {
      if ('users' in added) {
        return added.users === 0
          ? '每月不到 1 人'
          : `每月约 ${sign(added.users)}${zh.count(Math.abs(added.users))} 人`
      }
      return added.share === 0
        ? '每月不到 0.1%'
        : `每月约 ${sign(added.share)}${zh.percent(Math.abs(added.share))}`
    },
    drawn: '图中显示',
    dearer: (amount: Fen) =>
      amount === 0
        ? '与一次买齐相同'
        : amount > 0
          ? `比一次买齐多 ${zh.money(amount)}`
          : `比一次买齐少 ${zh.money(magnitude(amount))}`,
    paidLater: (amount: Fen) => `其中 ${zh.money(amount)} 后付`,
    more: (purchases: number) => `另有 ${zh.count(purchases)} 次`,
    take: '采用这个方案',
    taken: '正在采用',
    noNeed: '现有的基础版容量就能容纳期末的用户，不需要叠加包。',
    onRequest: '这个方案里有没有公开价格的购买，需询价。',
    month: (n: number) => (n === 0 ? '开始' : zh.months(n)),
    users: '用户',
    capacity: '容量',
    key: '实线是预计用户，阶梯是容量，下方是叠加包付款。',
    sentence: ({ today, target, months }: Growth, plan: PurchasePlan) =>
      `用户从 ${zh.users(today)}在 ${zh.months(months.length)}内到 ${zh.users(target)}；${plansZh[plan.kind]}：${plan.purchases.map(({ when, packs, amount }) => `${when} 买 ${zh.count(packs)} 个，${zh.money(amount)}`).join('；')}，共 ${zh.money(plan.total)}，容量到 ${zh.users(plan.capacity.at(-1) ?? 0)}。`,
  },
  en: {
    heading: 'Growth',
    intro:
      'Enter the users expected at the end of the plan to see in which month each warning comes, and how to buy the packs.',
    target: 'Users expected at the end',
    targetUnit: 'users',
    shape: 'Growth',
    shapes: { linear: 'Same number each month', compound: 'Same percentage each month' },
    stages: 'Max. purchases',
    crossings: 'With the packs as they are',
    crossing: (level: Crossing['level'], when: string, month: number) =>
      `${levelsEn[level]}: month ${en.count(month)} (from ${when})`,
    overFromStart: 'Users are over capacity from the first month on.',
    noCrossing: 'Less than 80% of the capacity is used throughout the plan.',
    plans: 'Purchase plans at list price, starting without packs',
    plan: (kind: Kind) => plansEn[kind],
    purchase: (packs: number, users: number) => `${en.packs(packs)} · for ${en.users(users)}`,
    monthly(added: MonthlyGrowth) {
      if ('users' in added) {
        return added.users === 0
          ? 'Less than one user a month'
          : `About ${sign(added.users)}${en.count(Math.abs(added.users))} users a month`
      }
      return added.share === 0
        ? 'Less than 0.1% a month'
        : `About ${sign(added.share)}${en.percent(Math.abs(added.share))} a month`
    },
    drawn: 'Shown in the picture',
    dearer: (amount: Fen) =>
      amount === 0
        ? 'same as all at once'
        : amount > 0
          ? `${en.money(amount)} more than all at once`
          : `${en.money(magnitude(amount))} less than all at once`,
    paidLater: (amount: Fen) => `${en.money(amount)} of it paid later`,
    more: (purchases: number) => `${en.count(purchases)} more`,
    take: 'Use this plan',
    taken: 'In use',
    noNeed: 'Basic alone holds the users expected at the end; no packs are needed.',
    onRequest: 'A purchase of this plan has no list price; contact sales.',
    month: (n: number) => (n === 0 ? 'start' : en.count(n)),
    users: 'Users',
    capacity: 'Capacity',
    key: 'The line is users, the steps are capacity, the bars below are payments for packs. Months from the start.',
    sentence: ({ today, target, months }: Growth, plan: PurchasePlan) =>
      `From ${en.users(today)} to ${en.users(target)} in ${en.months(months.length)}. ${plansEn[plan.kind]}: ${plan.purchases.map(({ when, packs, amount }) => `${en.packs(packs)} on ${when} for ${en.money(amount)}`).join('; ')}; ${en.money(plan.total)} in all, for up to ${en.users(plan.capacity.at(-1) ?? 0)}.`,
  },
}
