/**
 * Messages between the estimator in a frame and the page around it, version 1. Amounts are whole fen (1 yuan = 100 fen).
 * This file is published as `embed.d.ts` beside `embed.js`: types only, and nothing from elsewhere.
 */
interface Envelope {
  readonly anjia: 1
  /** The instance that the message comes from or goes to; empty for a frame without the loader. */
  readonly id: string
}

/** The estimator runs and takes messages. */
export interface ReadyMessage extends Envelope {
  readonly type: 'ready'
}

/** The height of the content, in CSS pixels, whenever it changes. The only message that needs no declared origin. */
export interface HeightMessage extends Envelope {
  readonly type: 'height'
  readonly px: number
}

/** The estimate as it stands, at first and after every change. */
export interface EstimateMessage extends Envelope {
  readonly type: 'estimate'
  /** `null`, as the two after it, when no line has a list price. */
  readonly total: number | null
  readonly dueNow: number | null
  readonly recurring: number | null
  /**
   * Months between the recurring payments; 0 when nothing is paid later. `null` where they differ and `recurring` is all of
   * them together, and when no line has a list price.
   */
  readonly everyMonths: number | null
  readonly currency: 'CNY'
  /** Version of the rate card. */
  readonly rates: string
  /** Link to the full estimate with the same inputs. */
  readonly url: string
  readonly lines: readonly EstimateMessageLine[]
}

export interface EstimateMessageLine {
  readonly product: 'smop' | 'mss'
  readonly edition: string
  /** `null` where the vendor's sales have to be asked. */
  readonly total: number | null
}

/** The visitor opens the full estimate in a window of its own. */
export interface OpenMessage extends Envelope {
  readonly type: 'open'
  readonly url: string
}

/** Something for whoever embeds the estimator; the loader writes it to the console. */
export interface NoticeMessage extends Envelope {
  readonly type: 'notice'
  readonly text: string
}

export type WidgetMessage =
  | ReadyMessage
  | HeightMessage
  | EstimateMessage
  | OpenMessage
  | NoticeMessage

/** Shows another estimate; `query` as in a link, without `?`. */
export interface SetMessage extends Envelope {
  readonly type: 'set'
  readonly query: string
}

/** Changes the appearance. What is left out goes back to the estimator's own. */
export interface ThemeMessage extends Envelope {
  readonly type: 'theme'
  readonly theme: 'auto' | 'light' | 'dark'
  /** Any CSS colour; of one in hexadecimal digits the `#` may be left out. */
  readonly accent?: string | undefined
  /** Radius of corners in CSS pixels, 0 to 32, with or without `px`. */
  readonly radius?: number | string | undefined
  /** Font families that the visitor's device has, as in CSS. */
  readonly font?: string | undefined
}

/** Changes the language. */
export interface LangMessage extends Envelope {
  readonly type: 'lang'
  readonly lang: 'zh-CN' | 'en'
}

export type HostMessage = SetMessage | ThemeMessage | LangMessage

/** `<anjia-estimator query="…" lang="…" theme="…">`. */
export interface AnjiaEstimatorElement extends HTMLElement {}

declare global {
  interface HTMLElementTagNameMap {
    'anjia-estimator': AnjiaEstimatorElement
  }
  interface HTMLElementEventMap {
    'anjia:ready': CustomEvent<ReadyMessage>
    'anjia:estimate': CustomEvent<EstimateMessage>
    'anjia:open': CustomEvent<OpenMessage>
  }
}
