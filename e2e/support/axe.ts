import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * Fails with one readable line for each place that axe objects to. The price tables and the rules are the same in every state and
 * take half of the time: `part: 'changing'` leaves them out.
 */
export async function expectAccessible(
  page: Page,
  { part }: { readonly part: 'all' | 'changing' } = { part: 'all' },
): Promise<void> {
  // The page has no frames, so axe needs no second page to gather what they say.
  let axe = new AxeBuilder({ page }).withTags(tags).setLegacyMode(true)
  if (part === 'changing') axe = axe.exclude('section[id^=prices]').exclude('section[id^=rules]')
  const { violations } = await axe.analyze()
  const findings = violations.flatMap(({ id, impact, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${id} (${impact ?? '?'}) at ${target.join(' ')}: ${failureSummary?.replace(/\s+/g, ' ') ?? ''}`,
    ),
  )
  expect(findings).toEqual([])
}
