import { expect, test } from 'vitest'
import { isFontList, readPixels, withHash } from './lookValues.ts'

test.each([
  ['0d5d64', '#0d5d64'],
  ['#0d5d64', '#0d5d64'],
  ['FFF', '#FFF'],
  ['639f', '#639f'],
  ['0d5d64ff', '#0d5d64ff'],
  // Neither is a colour by its digits.
  ['0d5d6', '0d5d6'],
  ['teal', 'teal'],
])('the colour %j is %j in CSS', (given, colour) => {
  expect(withHash(given)).toBe(colour)
})

test.each([
  ['8', 8],
  ['8px', 8],
  ['4.5PX', 4.5],
  ['.5', 0.5],
  [' 4px ', 4],
  ['0', 0],
  ['8em', null],
  ['50%', null],
  ['-1', null],
  ['1e1', null],
  ['4 px', null],
  ['4.', null],
  ['px', null],
  ['', null],
])('the length %j is %j pixels', (given, pixels) => {
  expect(readPixels(given)).toBe(pixels)
})

test('fonts are names and nothing else', () => {
  expect(isFontList(`Georgia, "Noto Serif", 'PT Sans', 思源宋体, serif`)).toBe(true)
  expect(isFontList('a;b')).toBe(false)
  expect(isFontList('url(x)')).toBe(false)
  expect(isFontList('a'.repeat(201))).toBe(false)
})
