import { prerender } from 'react-dom/static'
import { BeforeScript } from './app/BeforeScript.tsx'
import { asBuilt } from './app/opening.ts'
import { Root } from './app/Root.tsx'
import { preloadHtmlParts } from './app/parts.ts'
import { newestCard } from './domain/rateCards/rateCards.ts'
import type { Locale } from './i18n/locale.ts'
import { en } from './i18n/en.ts'
import { zhCN } from './i18n/zhCN.ts'

await preloadHtmlParts()

/** The page as HTML, with the default estimate as of the newest rate card: what a visitor sees before any script has run. */
export async function renderPage(locale: Locale): Promise<string> {
  const { prelude } = await prerender(
    <Root
      locale={locale}
      messages={locale === 'en' ? en : zhCN}
      today={newestCard.version}
      theme="auto"
      begin={() => asBuilt(newestCard.version)}
      beforeScript={<BeforeScript locale={locale} />}
    />,
    { identifierPrefix: `${locale}-` },
  )
  return await new Response(prelude).text()
}
