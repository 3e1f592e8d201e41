/*
 * Runs before the first paint: language and appearance of the page, from the link, the last visit or the browser; and
 * whether the script still has to fill in what the address says, or could not be fetched. The page works without it, in Chinese.
 */
;(function () {
  const root = document.documentElement

  // By the address as it was sent: the server decides the same, by the pattern in `scripts/policy.ts`, who may frame the page.
  const isWidget = /^\?(.*&)?(amp;)*view=widget(&|$)/.test(location.search)

  // 。，；：！？、）》】」』’” and what follows in other writing; never a digit, which may be of a number.
  const endOfSentence =
    /([?&](?!title=)[a-z]+=[\w.-]+)(?:%E3%80%8[129BDF]|%E3%80%91|%EF%BC%8[19C]|%EF%BC%9[ABF]|%E2%80%9[9D])(?:(?!%EF%BC%9\d)%[89A-F][\dA-F])*$/i

  // What other systems add, wherever in the query, besides the few that `readLink` knows; `src/share/trackers.ts` has the same.
  const trackers =
    /([?&])(?:(?:scene|clicktime|enterid|sessionid|subscene|nsukey|mc_[ce]id|msclkid|(?:y|d|tt|tw)clid|qhclickid|[wg]braid|gad_\w+|gclsrc|igsh(?:id)?|_hsenc|_hsmi|__hs\w+|mkt_tok|hm(?:sr|pl|cu|kw|ci)|bd_vid|gdt_vid|qz_gdt|weixinad\w+|wx_traceid|li_fat_id|_ga|_gl|ref_src|srsltid)=[^&#]*&?)+/g

  // HTML has taken &quot out of &quoted, where a link stood in it as it is. A # that stands as it is in a title, or &#38; for &, would
  // take the rest of the query with it; so does a # for the ?. A second ? is of a tracker, which did not look for the first; and
  // words behind a link run into its last value.
  // A language may be named by any tag of it.
  const whole = location.search + location.hash
  const mended = whole
    .replace(/^\?[?&]+/, '?')
    .replace(/%22ed=/g, '&quoted=')
    .replace(/&#(?:0*38|x0*26);/gi, '&')
    .replace(/#[/!?]*(?=(?:\w+=[^&]*&)*product=)/, location.search === '' ? '?' : '&')
    .replace(/#(?=[^=&]*&\w+=)/g, '%23')
    .replace(
      /([?&](?!title=)[a-z]+=[\w.-]+)\?(?=(?:utm_\w+|from|scene|spm|\w+cl(?:k)?id)=)/g,
      '$1&',
    )
    .replace(trackers, '$1')
    .replace(/&(?=#|$)/, '')
    .replace(endOfSentence, '$1')
    .replace(/([?&]lang=)zh(?![a-z])[\w-]*/i, '$1zh-CN')
    .replace(/([?&]lang=)en(?![a-z])[\w-]*/i, '$1en')
  try {
    if (mended.startsWith('?') && mended !== whole) history.replaceState(history.state, '', mended)
  } catch {
    // Refused: some frames may not, and browsers limit how often.
  }

  // As `readQuery` does it: what is written into HTML has `&amp;` for `&`.
  const query = new URLSearchParams(location.search.replace(/([?&])(?:amp;)+/g, '$1'))

  // The widget is not the visitor's own page: the page around says how it looks, or the browser.
  function recall(key) {
    if (isWidget) return null
    try {
      return localStorage.getItem(key)
    } catch {
      return null
    }
  }

  const spoken = navigator.languages.map((tag) => (/^zh\b/i.test(tag) ? 'zh-CN' : tag.slice(0, 2)))
  const languages = [query.get('lang'), recall('anjia.lang'), ...spoken, 'zh-CN']
  const themes = [query.get('theme'), recall('anjia.theme'), 'auto']
  root.lang = languages.find((name) => name === 'zh-CN' || name === 'en')
  root.dataset.theme = themes.find((name) => ['auto', 'light', 'dark'].includes(name))
  if (isWidget) root.dataset.view = 'widget'

  // An address that says no more than how the page looks leaves the estimate as it was built.
  const look = /^\??(?:(?:lang=(?:zh-CN|en)|theme=(?:auto|light|dark))(?:&|$))*$/
  root.dataset.pending = look.test(location.search) ? 'dates' : 'estimate'

  // Painted once the page is there as far as the form, which follows the bar of the lines: in pieces, it would move.
  const formBegun = document.createElement('link')
  formBegun.rel = 'expect'
  formBegun.blocking = 'render'
  formBegun.href = root.lang === 'en' ? '#line-en' : '#line'
  document.head.append(formBegun)

  // An estimate in the address is shown with all its parts at once; the form of the managed service, the widget and English are
  // parts of their own: their files are fetched beside the script that asks for them, which says so should they not come.
  const files = document.currentScript.dataset
  const wanted = []
  if (root.dataset.pending === 'estimate') wanted.push(files.estimate)
  if (location.search.includes('mss')) wanted.push(files.mss)
  if (isWidget) wanted.push(files.widget)
  if (root.lang === 'en') wanted.push(files.english)
  for (const file of new Set(wanted.join(' ').split(' ')))
    if (file.startsWith('/')) fetch(file).catch(() => undefined)

  // What is typed before the script of the page has come is entered once it has, and the button pressed last is pressed then.
  addEventListener('input', ({ target }) => {
    if (root.dataset.pending === undefined) return
    target.dataset.typed = target.value
    wantButton(null)
  })
  addEventListener('click', ({ target }) => {
    const button = target.closest('button')
    if (root.dataset.pending !== undefined && button !== null) wantButton(button)
  })

  function wantButton(button) {
    document.querySelector('[data-wanted]')?.removeAttribute('data-wanted')
    button?.setAttribute('data-wanted', '')
  }

  // A frame or a network that keeps the page from its own files: say so, for nothing else will.
  addEventListener(
    'error',
    (event) => {
      if (event.target instanceof HTMLScriptElement) giveUp()
    },
    true,
  )
  addEventListener('unhandledrejection', giveUp)

  function giveUp() {
    if (root.dataset.pending === undefined) return
    if (isWidget) leadOut()
    else root.dataset.pending = 'failed'
  }

  /** The widget has nothing to show but words and the way to the full page. */
  function leadOut() {
    for (const name of ['view', 'id', 'origin', 'lock', 'hide']) query.delete(name)
    const notice = document.getElementById('unloaded')
    for (const link of notice.querySelectorAll('a[target]'))
      link.href = `${location.origin}${location.pathname}?${query}`
    notice.hidden = false
  }
})()
