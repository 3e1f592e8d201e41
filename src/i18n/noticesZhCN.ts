import type { LinkProblem } from '../domain/link/parameterReader.ts'
import type { Alteration } from '../domain/link/readLink.ts'
import { phrases } from './phrasesZhCN.ts'

const { money, count } = phrases

const linkReasons: Record<LinkProblem['code'], string> = {
  'unknown-parameter': '没有这个参数',
  misplaced: '要写在第一个 product 之前',
  'unknown-product': '不认识的产品',
  unreadable: '无法识别，或不在可选之列',
  'out-of-range': '超出可接受的范围',
  'not-used': '所选版本用不到',
  repeated: '重复出现，只取第一个',
  'before-term-end': '早于到期日，视为按期续费',
  'too-many': '数量太多，其余未载入',
  'unknown-card': '没有这个版本的价目表',
}

export const noticesZhCN = {
  link: {
    heading: '链接或文件中有内容未被采用',
    reasons: linkReasons,
    early: '要写在 product 之后',
    used: (value: string) => `改用 ${value}`,
    ignored: '未采用',
    altered: ({ quoted, total, byItsCard }: Alteration) => {
      const now = total === null ? '需询价' : money(total)
      return byItsCard
        ? `链接或文件里写的合计是 ${money(quoted)}，但按其中的内容重算是 ${now}。它可能被截断或改过，请向发送者确认。`
        : `链接或文件里写的合计是 ${money(quoted)}，按这里最新的价目表是 ${now}。`
    },
    separator: '；',
    more: (n: number) => `另有 ${count(n)} 处未列出。`,
    dismiss: '知道了',
  },
}
