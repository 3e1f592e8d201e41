import type { Locale } from '../../i18n/locale.ts'

const zhCN = {
  heading: '价格估算',
  listPrice: (version: string) => `按 ${version} 版价目表`,
  madeOn: (date: string) => `估算日期 ${date}`,
  until: (date: string) => `有效期至 ${date}`,
  unsettled: '本估算来自一个未能完整采用、或合计对不上的链接或文件。',
  charges: '费用明细',
  item: '收费项目',
  formula: '计算',
  rule: '依据',
  due: '首次应付',
  amount: '金额',
  from: (date: string) => `${date} 起`,
  lifecycle: '续费与到期',
  span: (from: string, to: string) => `${from} 至 ${to}`,
  openSpan: (from: string) => `${from} 起`,
  notes: '说明',
  source: (product: string, document: string, page: string) =>
    `${product}：${document}；购买页：${page}`,
  scan: '扫码查看这份估算',
  qr: '这份估算的二维码',
  noQr: '链接太长，放不进二维码。',
  link: '打开这份估算：',
}

const en: typeof zhCN = {
  heading: 'Price estimate',
  listPrice: (version) => `By the price list of ${version}`,
  madeOn: (date) => `Estimated on ${date}`,
  until: (date) => `Valid until ${date}`,
  unsettled: 'Made from a link or file that could not be used in full, or whose total was another.',
  charges: 'Charges',
  item: 'Charge',
  formula: 'Calculation',
  rule: 'Rule',
  due: 'First due',
  amount: 'Amount',
  from: (date) => `from ${date}`,
  lifecycle: 'Renewal and expiry',
  span: (from, to) => `${from} to ${to}`,
  openSpan: (from) => `from ${from}`,
  notes: 'Notes',
  source: (product, document, page) => `${product}: ${document}; purchase page: ${page}`,
  scan: 'Scan to open this estimate',
  qr: 'QR code of this estimate',
  noQr: 'The link is too long for a QR code.',
  link: 'Open this estimate: ',
}

export const printWording: Readonly<Record<Locale, typeof zhCN>> = { 'zh-CN': zhCN, en }
