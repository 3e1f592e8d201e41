import type { HostMessage } from '../protocol.ts'
import { readLang, readLook, titleIn, type Lang, type Look } from './attributes.ts'
import { frameUrl, withRestrictions } from './frameUrl.ts'
import { readWidgetMessage } from './readWidgetMessage.ts'
import { createShell, reservedHeight, schemeFrame } from './shell.ts'

/** After this time without a sign of life the place is given back, and the link inside stays. */
const patience = 10_000

/** What the element asks of the frame. */
interface Wish {
  readonly query: string
  readonly lang: Lang
  readonly look: Look
}

type Content<Message> = Message extends unknown ? Omit<Message, 'anjia' | 'id'> : never

/** Defines `<anjia-estimator>` for the app at `base`, unless that has been done before. */
export function defineEstimator(base: URL): void {
  if (customElements.get('anjia-estimator') !== undefined) return
  // A page in a sandbox or in a file has no origin to declare.
  const ownOrigin = window.origin === 'null' ? undefined : window.origin

  class AnjiaEstimator extends HTMLElement {
    static readonly observedAttributes = ['query', 'theme', 'style', 'class', 'title']

    readonly #shell = createShell(this, () => {
      this.#tell()
    })
    /** The element's own language, or that of anything around it. */
    readonly #languages = new MutationObserver(() => {
      this.#tell()
    })
    readonly #nearby = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) this.#load()
      },
      { rootMargin: '100% 0px' },
    )
    #frame: HTMLIFrameElement | undefined
    #id = ''
    #isReady = false
    #isTelling = false
    #told: Wish | undefined
    /** What the frame's address says of its language and look. */
    #loaded: Wish | undefined
    /** Where the visitor has got to: what a frame that was moved goes on from. */
    #current: string | undefined
    #timer: number | undefined

    connectedCallback() {
      const { query, lang } = this.#wish()
      this.#shell.reserve((width) => reservedHeight(query, width, lang))
      this.#followLanguages(this)
      window.addEventListener('message', this.#receive)
      // What is not shown is not near: nothing is fetched for a closed dialog or an unseen tab.
      this.#nearby.observe(this)
    }

    /** With this, a browser that can move an element without reloading its frames does so. */
    connectedMoveCallback() {
      this.#tell()
    }

    disconnectedCallback() {
      this.#nearby.disconnect()
      this.#languages.disconnect()
      window.removeEventListener('message', this.#receive)
      clearTimeout(this.#timer)
      this.#frame = undefined
      this.#isReady = false
      this.#shell.clear()
    }

    attributeChangedCallback(name: string, before: string | null, now: string | null) {
      if (before === now) return
      if (name === 'query') this.#current = undefined
      this.#tell()
    }

    #followLanguages(node: Node) {
      const root = node.getRootNode()
      this.#languages.observe(root, { subtree: true, attributeFilter: ['lang'] })
      if (root instanceof ShadowRoot) this.#followLanguages(root.host)
    }

    #wish(): Wish {
      const query = (this.getAttribute('query') ?? '')
        // Written over several lines, as the address of a frame may be.
        .trim()
        .replace(/\s*[\t\n\r]\s*/g, '')
        // A whole link, as it is copied from the page, as well.
        .replace(/^[^=&]*\?|^&+/, '')
        // As the frame reads it: escaped once too often, as by some editors of pages.
        .replace(/&(amp;)+/g, '&')
      const parameters = new URLSearchParams(query)
      return { query, lang: readLang(this, parameters), look: readLook(this, parameters) }
    }

    #load() {
      this.#nearby.disconnect()
      if (this.#frame !== undefined) return
      const wish = this.#wish()
      const { query, lang, look } = wish
      this.#told = wish
      this.#loaded = wish
      this.#id = `e${Math.random().toString(36).slice(2)}`
      const frame = document.createElement('iframe')
      frame.title = this.title || titleIn(lang)
      frame.allow = 'clipboard-write; web-share'
      schemeFrame(frame, look.theme)
      frame.src = frameUrl(base, {
        id: this.#id,
        origin: ownOrigin,
        lang,
        look,
        query: this.#current === undefined ? query : withRestrictions(this.#current, query),
      })
      this.#frame = frame
      this.#shell.put(frame)
      this.#timer = window.setTimeout(() => {
        this.#shell.release()
        console.warn(
          `anjia-estimator: no answer from ${base.href} after ${patience / 1000} s. This script came from there: was it moved or merged into another, or is the frame blocked?`,
          this,
        )
      }, patience)
    }

    /** What a frame that has loaded anew knows: its address follows the estimate, but neither language nor look. */
    #toldByAddress(): Wish | undefined {
      const { query } = this.#told ?? {}
      return query === undefined || this.#loaded === undefined
        ? undefined
        : { ...this.#loaded, query }
    }

    /** What the page changes at once is told at once. */
    #tell() {
      if (this.#isTelling) return
      this.#isTelling = true
      queueMicrotask(() => {
        this.#isTelling = false
        this.#tellChanges()
      })
    }

    /** Tells the frame whatever has changed since it was told last. */
    #tellChanges() {
      const told = this.#told
      const frame = this.#frame
      if (!this.#isReady || told === undefined || frame === undefined) return
      const wish = this.#wish()
      this.#told = wish
      if (wish.query !== told.query) this.#send({ type: 'set', query: wish.query })
      if (wish.lang !== told.lang) this.#send({ type: 'lang', lang: wish.lang })
      frame.title = this.title || titleIn(wish.lang)
      if (JSON.stringify(wish.look) !== JSON.stringify(told.look)) {
        this.#send({ type: 'theme', ...wish.look, theme: wish.look.theme ?? 'auto' })
        schemeFrame(frame, wish.look.theme)
      }
    }

    #send(content: Content<HostMessage>) {
      this.#frame?.contentWindow?.postMessage({ anjia: 1, id: this.#id, ...content }, base.origin)
    }

    readonly #receive = (event: MessageEvent<unknown>) => {
      const frame = this.#frame
      if (frame === undefined || event.source !== frame.contentWindow) return
      // Frames of a page in a sandbox have no origin either; those of any page without one are told to say nothing but their height.
      const isSandboxed = ownOrigin === undefined && event.origin === 'null'
      if (event.origin !== base.origin && !isSandboxed) return
      const message = readWidgetMessage(event.data, this.#id, base.origin)
      if (message === null) return
      clearTimeout(this.#timer)
      if (message.type === 'height') {
        this.#shell.fit(message.px)
      } else if (message.type === 'notice') {
        console.warn(`anjia-estimator: ${message.text}`, this)
      } else {
        if (message.type === 'estimate') this.#current = new URL(message.url).search.slice(1)
        // Ready once more: the frame has loaded its address again, and what it was told since is gone.
        if (message.type === 'ready' && this.#isReady) this.#told = this.#toldByAddress()
        if (message.type === 'ready') this.#isReady = true
        this.#tell()
        this.dispatchEvent(
          new CustomEvent(`anjia:${message.type}`, {
            bubbles: true,
            composed: true,
            detail: message,
          }),
        )
      }
    }
  }

  customElements.define('anjia-estimator', AnjiaEstimator)
}
