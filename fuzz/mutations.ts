import { hostileName, hostileText, noise } from './hostileText.ts'
import type { Random } from './random.ts'

type Mutation = (text: string, random: Random) => string

const place = (text: string, random: Random) => random.int(0, text.length)
const splice = (text: string, at: number, removed: number, added: string) =>
  text.slice(0, at) + added + text.slice(at + removed)

/** Changes what stands between the separators. */
const inPieces =
  (change: (pieces: string[], index: number, random: Random) => string[]): Mutation =>
  (text, random) => {
    const pieces = text.split('&')
    return change(pieces, random.int(0, pieces.length - 1), random).join('&')
  }

const inPiece = (change: (name: string, value: string, random: Random) => string): Mutation =>
  inPieces((pieces, index, random) => {
    const [name = '', value = ''] = (pieces[index] ?? '').split('=')
    return pieces.with(index, change(name, value, random))
  })

/** Every digit in another script. */
const otherDigits = (value: string, zero: number) =>
  value.replaceAll(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)))

const onText: readonly Mutation[] = [
  (text, random) => text.slice(0, place(text, random)),
  (text, random) => text.slice(place(text, random)),
  (text, random) => splice(text, place(text, random), random.int(1, 8), ''),
  (text, random) => splice(text, place(text, random), 0, hostileText(random)),
  (text, random) => splice(text, place(text, random), random.int(0, 3), noise(random, 4)),
  (text, random) => {
    const at = place(text, random)
    const flipped = text.charCodeAt(at) ^ (1 << random.int(0, 15))
    return splice(text, at, 1, String.fromCharCode(flipped))
  },
  (text, random) => {
    const at = place(text, random)
    return splice(text, at, 1, String(random.int(0, 9)))
  },
  (text, random) => {
    const at = place(text, random)
    return splice(text, at, 0, text.slice(at, at + random.int(1, 40)))
  },
]

const onPieces: readonly Mutation[] = [
  inPieces((pieces, index) => [...pieces, pieces[index] ?? '']),
  inPieces((pieces, index) => pieces.toSpliced(index, 1)),
  inPieces((pieces, index, random) => {
    const other = random.int(0, pieces.length - 1)
    return pieces.with(index, pieces[other] ?? '').with(other, pieces[index] ?? '')
  }),
  inPieces((pieces) => pieces.toReversed()),
  inPieces((pieces, _index, random) =>
    random.oneIn(20) ? pieces.flatMap((piece) => Array<string>(40).fill(piece)) : pieces,
  ),
  inPiece((name, _value, random) => `${name}=${hostileText(random)}`),
  inPiece((_name, value, random) => `${hostileName(random)}=${value}`),
  inPiece((name, value, random) => `${name}=${value}${random.int(0, 99)}`),
  inPiece((name, value) => `${name}=-${value}`),
  inPiece(
    (name, value, random) =>
      `${name}=${value}${random.pick(['e9', '.0', '%00', '+', '%20', '0'.repeat(20)])}`,
  ),
  inPiece(
    (name, value, random) => `${name}=${otherDigits(value, random.pick([0xff10, 0x660, 0x966]))}`,
  ),
  inPiece((name, value) => `${name.toUpperCase()}=${value}`),
  inPiece((name, value) => `${name}=${value}&${name}=${value}1`),
  inPiece((name) => name),
]

/** What mail gateways, chats and careless programs do to a whole link. */
const onWay: readonly Mutation[] = [
  (text) => text.replaceAll('&', '&amp;'),
  (text) => text.replaceAll('=', '%3D').replaceAll('&', '%26'),
  (text) => text.replaceAll('=', '%253D').replaceAll('&', '%2526'),
  (text) => encode(text),
  (text) => encode(encode(text)),
  (text) => text.replaceAll('&', ';'),
  (text) => text.toUpperCase(),
  (text) => `${text}&utm_source=mail&from=groupmessage&isappinstalled=0`,
  (text) => `?${text}#wechat_redirect`,
]

/** Percent-encoded as a whole. */
const encode = (text: string) => new URLSearchParams([['', text]]).toString().slice(1)

/** The text with one to four changes. */
export function mutated(text: string, random: Random): string {
  let changed = text
  for (let times = random.int(1, 4); times > 0; times -= 1) {
    const list = random.pick([onText, onText, onPieces, onPieces, onPieces, onWay])
    const mutation = list[random.int(0, list.length - 1)]
    if (mutation !== undefined) changed = mutation(changed, random)
  }
  return changed
}
