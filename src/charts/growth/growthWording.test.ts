import { expect, test } from 'vitest'
import { growthWording } from './growthWording.ts'

test('growth that rounds to nothing is said to be less than the least', () => {
  const [chinese, english] = [growthWording['zh-CN'], growthWording.en]
  expect(chinese.monthly({ users: 0 })).toBe('每月不到 1 人')
  expect(english.monthly({ users: 0 })).toBe('Less than one user a month')
  expect(chinese.monthly({ share: 0 })).toBe('每月不到 0.1%')
  expect(english.monthly({ share: 0 })).toBe('Less than 0.1% a month')
  expect(chinese.monthly({ users: 1 })).toBe('每月约 +1 人')
  expect(english.monthly({ users: -2 })).toBe('About −2 users a month')
  expect(english.monthly({ share: -10 })).toBe('About −0.1% a month')
})
