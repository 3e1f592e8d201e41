import { expect, test } from 'vitest'
import { allOpen } from '../form/fieldAccess.ts'
import {
  elementQuery,
  elementSnippet,
  frameSnippet,
  lastingInputs,
  type Embedding,
} from './snippet.ts'

const embedding: Embedding = {
  base: 'https://anjia.example/',
  inputs: [
    ['product', 'smop'],
    ['users', '300000'],
  ],
  access: allOpen,
  locale: null,
  theme: 'auto',
  title: 'A "price" <estimate> & more',
}

test('a snippet keeps the inputs, not the day on which it was made, nor what was agreed with one customer', () => {
  const link = [
    ...new URLSearchParams(
      'rates=2026-11-21&title=ACME&off=12.5&until=2027-01-31&budget=25000&quoted=9&product=smop&users=5&packs=3&packs=8-2027-03-01&start=2026-12-01&renew=never',
    ),
  ]
  expect(lastingInputs(link)).toEqual([
    ['product', 'smop'],
    ['users', '5'],
    ['packs', '3'],
    ['packs', '8'],
  ])
})

test('locked and hidden fields come first, joined by dots, which no messenger touches', () => {
  const access = { locked: new Set(['users', 'months']), hidden: new Set(['packs']) }
  expect(elementQuery({ ...embedding, access })).toBe(
    'lock=users.months&hide=packs&product=smop&users=300000',
  )
})

test('the element says no more than what differs from what it does by itself', () => {
  expect(elementSnippet(embedding)).toBe(
    '<script async src="https://anjia.example/embed.js"></script>\n' +
      '<anjia-estimator query="product=smop&amp;users=300000"><a href="https://anjia.example/?product=smop&amp;users=300000">A &quot;price&quot; &lt;estimate> &amp; more</a></anjia-estimator>',
  )
  expect(elementSnippet({ ...embedding, locale: 'en', theme: 'dark' })).toContain(
    ' lang="en" theme="dark">',
  )
})

test('the frame has all that a frame needs', () => {
  const snippet = frameSnippet({ ...embedding, locale: 'zh-CN', theme: 'light' })
  expect(snippet).toContain(
    'src="https://anjia.example/?view=widget&amp;lang=zh-CN&amp;theme=light&amp;product=smop&amp;users=300000"',
  )
  expect(snippet).toContain('title="A &quot;price&quot; &lt;estimate> &amp; more"')
  expect(snippet).toContain('loading="lazy"')
  expect(snippet).toContain('color-scheme:light"')
})
