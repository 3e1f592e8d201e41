import { describe, expect, it } from 'vitest'
import { ruleIds, ruleSource } from './rules.ts'

const numbered = (letter: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${letter}${index + 1}`)

describe('rules', () => {
  it('are numbered without a gap: eleven of the platform, nine of the service, thirteen of ours', () => {
    expect(ruleIds).toEqual([...numbered('S', 11), ...numbered('M', 9), ...numbered('D', 13)])
  })

  it.each([
    ['S3', 'smop'],
    ['M4', 'mss'],
    ['D2', 'ours'],
  ] as const)('%s comes from %s', (rule, source) => {
    expect(ruleSource(rule)).toBe(source)
  })
})
