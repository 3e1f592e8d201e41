import { useEffect, useEffectEvent, useState } from 'react'
import { applyAppearance, readAppearance } from '../../embed/appearance.ts'
import { openChannel } from '../../embed/channel.ts'
import { readFrameAddress } from '../../embed/frameParameters.ts'
import type { Locale } from '../../i18n/locale.ts'
import type { Theme } from '../../ui/theme.ts'
import { readQuery } from '../../link/queryString.ts'

/** The page around the frame: what it has said of itself, and the line to it. */
export function useHost(onLanguage: (locale: Locale) => void) {
  const [host] = useState(() => {
    const parameters = readQuery(window.location.search)
    const { address, notes } = readFrameAddress(parameters)
    const channel = openChannel(address)
    return { address, channel, notes, appearance: readAppearance(parameters) }
  })
  const speak = useEffectEvent(onLanguage)

  useEffect(() => {
    if (host.address.id !== '') document.documentElement.dataset['fitted'] = ''
    const told = new Set<string>()
    const note = (texts: readonly string[]) => {
      for (const text of texts) {
        if (told.has(text)) continue
        told.add(text)
        if (host.address.origin === null) console.warn(`anjia: ${text}`)
        else host.channel.send({ type: 'notice', text })
      }
    }
    note(host.notes)
    note(applyAppearance(host.appearance))
    const stop = host.channel.listen((content) => {
      if (content.type === 'theme') {
        showTheme(content.theme)
        note(applyAppearance(content))
      } else if (content.type === 'lang') speak(content.lang)
    })
    host.channel.send({ type: 'ready' })
    return stop
  }, [host])

  return host
}

function showTheme(theme: Theme) {
  document.documentElement.dataset['theme'] = theme
}
