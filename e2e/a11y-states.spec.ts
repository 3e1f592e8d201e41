import { expectAccessible } from './support/axe.ts'
import { lostInForcedColours } from './support/forcedColours.ts'
import { smallTargets } from './support/targets.ts'
import { brokenTexts, overflow, spaceText } from './support/texts.ts'
import { laterCardServer } from './support/laterCard.ts'
import { openState, states, type State } from './support/states.ts'
import { expect, test } from './support/test.ts'
import type { Estimator } from './support/estimator.ts'

const wide = { width: 1280, height: 900 }
const narrow = { width: 320, height: 640 }
/** What 1280 × 1024 leaves at 400 %. */
const zoomed = { width: 320, height: 256 }

/** Every state is opened once in each language, and looked at there in all the ways that cost no second opening. */
test.describe('everyone can use it', () => {
  for (const state of states) {
    test.describe('', () => {
      if (state.isLater === true) test.use({ baseURL: laterCardServer.url })
      test.use({ expected: state.expected ?? [] })

      test(state.name, async ({ app }) => {
        await openState(app, state, 'zh-CN')
        await inWide(app, state)
        // The page that embeds the widget has one address for both of its languages.
        if (state.path === undefined) await openState(app.inEnglish, state, 'en')
        await inNarrow(app, state)
      })
    })
  }
})

async function inWide({ page }: Estimator, { isPrinted, isWhole }: State) {
  const part = isWhole === true ? 'all' : 'changing'
  await page.setViewportSize(wide)
  await page.emulateMedia({ colorScheme: 'light' })
  await expectAccessible(page, { part, where: 'wide, light' })
  if (isPrinted === true) return
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectAccessible(page, { part, only: 'contrast', where: 'wide, dark' })
  expect.soft(await smallTargets(page), 'targets, wide').toEqual([])
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ forcedColors: 'active', colorScheme })
    expect.soft(await lostInForcedColours(page), `forced colours, ${colorScheme}`).toEqual([])
  }
  await page.emulateMedia({ forcedColors: 'none' })
}

async function inNarrow({ page }: Estimator, { isPrinted, isWhole }: State) {
  const part = isWhole === true ? 'all' : 'changing'
  if (isPrinted === true) {
    await expectAccessible(page, { part, where: 'in English' })
    return
  }
  await page.setViewportSize(narrow)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectAccessible(page, { part, where: 'narrow, dark' })
  expect.soft(await smallTargets(page), 'targets, narrow').toEqual([])
  expect.soft(await overflow(page), 'reflow').toEqual([])
  expect.soft(await brokenTexts(page), 'texts, narrow').toEqual([])
  await spaceText(page, true)
  expect.soft(await overflow(page), 'reflow with text spaced out').toEqual([])
  expect.soft(await brokenTexts(page), 'text spaced out').toEqual([])
  await spaceText(page, false)
  await page.setViewportSize(zoomed)
  await expectAccessible(page, { part, only: 'the rest', where: '400 % zoom' })
  expect.soft(await overflow(page), 'at 400 % zoom').toEqual([])
}
