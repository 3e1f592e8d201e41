import type { Charge } from '../domain/charge.ts'
import type { Locale } from '../i18n/locale.ts'

/** Names of columns and units, shared by the exports that are tables. */
interface TableWording {
  readonly line: string
  readonly product: string
  readonly config: string
  readonly item: string
  readonly rule: string
  readonly quantity: string
  readonly unit: string
  readonly unitPrice: string
  readonly amount: string
  readonly when: string
  readonly recurrence: string
  readonly recurrences: Record<Charge['recurrence'], string>
  readonly units: Record<Charge['unit'], string>
  readonly total: string
  readonly agreed: string
  readonly facts: {
    readonly title: string
    readonly rates: string
    readonly createdOn: string
    readonly until: string
    readonly off: string
    readonly link: string
  }
}

export const tableWording: Record<Locale, TableWording> = {
  'zh-CN': {
    line: '序号',
    product: '产品',
    config: '配置',
    item: '收费项目',
    rule: '依据',
    quantity: '数量',
    unit: '单位',
    unitPrice: '单价（元）',
    amount: '金额（元）',
    when: '首次应付日',
    recurrence: '费用性质',
    recurrences: { once: '一次性', recurring: '周期性', 'pro-rata': '按各笔付款分摊' },
    units: { month: '个月', day: '天', pack: '个', estimate: '项' },
    total: '合计',
    agreed: '约定',
    facts: {
      title: '标题',
      rates: '价目表版本',
      createdOn: '估算日期',
      until: '有效期至',
      off: '协议折扣',
      link: '链接',
    },
  },
  en: {
    line: 'No.',
    product: 'Product',
    config: 'Configuration',
    item: 'Charge',
    rule: 'Rule',
    quantity: 'Quantity',
    unit: 'Unit',
    unitPrice: 'Unit price (CNY)',
    amount: 'Amount (CNY)',
    when: 'First due on',
    recurrence: 'Charge type',
    recurrences: { once: 'One-off', recurring: 'Recurring', 'pro-rata': 'Spread over payments' },
    units: { month: 'month', day: 'day', pack: 'pack', estimate: 'item' },
    total: 'Total',
    agreed: 'agreed',
    facts: {
      title: 'Title',
      rates: 'Price list version',
      createdOn: 'Estimated on',
      until: 'Valid until',
      off: 'Agreed discount',
      link: 'Link',
    },
  },
}
