import { createContext, useContext } from 'react'
import type { Locale } from './locale.ts'
import { zhCN, type Messages } from './zhCN.ts'

/** The catalogue of a locale; the second language is fetched only by those who read it. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  return locale === 'en' ? (await import('./en.ts')).en : zhCN
}

export const MessagesContext = createContext<Messages>(zhCN)

/** The messages of the language that the page speaks now. */
export const useMessages = (): Messages => useContext(MessagesContext)

/** The wording of a part that is fetched when needed, which brings both languages along, in the one that the page speaks now. */
export const useWording = <Wording>(wording: Readonly<Record<Locale, Wording>>): Wording =>
  wording[useMessages().locale]
