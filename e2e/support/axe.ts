import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

interface Scope {
  /** The price tables and the rules are the same in every state and take half of the time: `changing` leaves them out. */
  readonly part?: 'all' | 'changing'
  /** After a change of theme alone, only contrast can have changed; after a change of size alone, all else. */
  readonly only?: 'contrast' | 'the rest'
  readonly where?: string
}

/** Fails with one readable line for each place that axe objects to. */
export async function expectAccessible(page: Page, scope: Scope = {}): Promise<void> {
  const { part = 'all', only, where = '' } = scope
  // What is in frames is looked at as a page of its own, so axe needs no second page to gather what they say.
  let axe = new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .exclude('iframe')
    .exclude({ fromShadowDom: ['anjia-estimator', 'iframe'] })
  axe = only === 'contrast' ? axe.withRules(['color-contrast']) : axe.withTags(tags)
  if (only === 'the rest') axe = axe.disableRules(['color-contrast'])
  if (part === 'changing') axe = axe.exclude('section[id^=prices]').exclude('section[id^=rules]')
  const { violations } = await axe.analyze()
  const findings = violations.flatMap(({ id, impact, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${id} (${impact ?? '?'}) at ${target.join(' ')}: ${failureSummary?.replace(/\s+/g, ' ') ?? ''}`,
    ),
  )
  expect.soft(findings, where).toEqual([])
}
