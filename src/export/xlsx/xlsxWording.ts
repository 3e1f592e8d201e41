import type { Locale } from '../../i18n/locale.ts'

interface XlsxWording {
  readonly sheets: { readonly charges: string; readonly payments: string; readonly notes: string }
  readonly hint: string
  readonly subtotal: (product: string) => string
  readonly dueOn: string
  readonly cumulative: string
  readonly inYear: (year: string) => string
  readonly difference: string
  readonly differenceHint: string
  readonly notes: {
    readonly facts: string
    readonly sources: string
    readonly purchasePage: string
    readonly verifiedOn: string
    readonly remarks: string
  }
}

export const xlsxWording: Record<Locale, XlsxWording> = {
  'zh-CN': {
    sheets: { charges: '明细', payments: '付款', notes: '说明' },
    hint: '蓝色的数量可以直接改：单价（叠加包随单次购买量换档）、金额、小计与合计都会重算。',
    subtotal: (product) => `${product} 小计`,
    dueOn: '应付日',
    cumulative: '累计（元）',
    inYear: (year) => `${year} 年`,
    difference: '与明细合计之差',
    differenceHint:
      '改动月数后付款笔数不会增减，分到各笔的折扣也不会更新，差额显示在此；完整的付款表请用链接重新估算。',
    notes: {
      facts: '估算',
      sources: '出处',
      purchasePage: '购买页',
      verifiedOn: '核对日期',
      remarks: '须知',
    },
  },
  en: {
    sheets: { charges: 'Estimate', payments: 'Payments', notes: 'Notes' },
    hint: 'Quantities in blue can be changed: unit prices of packs, which depend on the size of a purchase, amounts, subtotals and the total follow.',
    subtotal: (product) => `${product}, subtotal`,
    dueOn: 'Due on',
    cumulative: 'Cumulative (CNY)',
    inYear: (year) => `In ${year}`,
    difference: 'Difference from the estimate',
    differenceHint:
      'A changed number of months does not add or drop payments here, and a discount spread over payments stays as it was; the difference shows it. The link has the full schedule.',
    notes: {
      facts: 'Estimate',
      sources: 'Sources',
      purchasePage: 'Purchase page',
      verifiedOn: 'Checked on',
      remarks: 'Please note',
    },
  },
}
