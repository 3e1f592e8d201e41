/** Where a rule comes from: one of the two billing documents, or a decision of ours where they are silent. */
export type RuleSource = 'smop' | 'mss' | 'ours'

/** Every rule that a figure can rest on, by its number; the order is the order of listing. What each says stands in the message catalogues. */
export const ruleIds = [
  'S1',
  'S2',
  'S3',
  'S4',
  'S5',
  'S6',
  'S7',
  'S8',
  'S9',
  'S10',
  'S11',
  'M1',
  'M2',
  'M3',
  'M4',
  'M5',
  'M6',
  'M7',
  'M8',
  'M9',
  'D1',
  'D2',
  'D3',
  'D4',
  'D5',
  'D6',
  'D7',
  'D8',
  'D9',
  'D10',
  'D11',
  'D12',
  'D13',
] as const

export type RuleId = (typeof ruleIds)[number]

/** The source of a rule, which its letter states. */
export function ruleSource(rule: RuleId): RuleSource {
  if (rule.startsWith('S')) return 'smop'
  return rule.startsWith('M') ? 'mss' : 'ours'
}
