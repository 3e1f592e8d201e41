import type { Random } from './random.ts'

const words = (text: string): readonly [string, ...string[]] => {
  const [first = '', ...rest] = text.split(' ')
  return [first, ...rest]
}

const numbers = words(
  '0 -1 -0 +1 00 007 1. .5 1.5 1,000 1_000 1e3 1E6 1e999 -1e-999 0x10 0b1 0o7 1n NaN -NaN Infinity -Infinity null undefined true ' +
    '2147483648 4294967296 9007199254740991 9007199254740992 9007199254740993 18446744073709551616 100000000000 ' +
    '１００ ١٢ ৫ ² ½ Ⅷ 十 12% ¥12 12元 20万 2w 999999999999999.99 0.001 99999999999999 9999999999999.99 61 1001 10001 1000000001',
)
const dates = words(
  '0000-00-00 0000-01-01 1923-09-01 1999-12-31 2000-01-01 2000-02-29 2026-02-29 2026-02-30 2026-13-01 2026-1-1 20261201 26-12-01 ' +
    '2026-12-01T00:00 +002026-12-01 -000001-01-01 2099-12-31 2100-01-01 2100-02-29 2199-12-31 2200-01-01 9999-12-31 10000-01-01 ' +
    '２０２６-12-01 2026‐12‐01 2026/12/01 today never on-time',
)
const purchases = words(
  '8- -8 -2027-03-01 8--2027-03-01 8-2027-02-30 8-2027-03-01-1 0-2027-03-01 10001-2027-03-01 8-2026-11-21 8-2000-01-01 ' +
    '8-2099-12-31 8-2100-01-01 8-2199-12-31 1e1-2027-03-01 8.0 8-never',
)
const names = words(
  '__proto__ constructor prototype toString valueOf hasOwnProperty __defineGetter__ length then toJSON Product USERS users[] users[0] ' +
    'packs[0].count ｕsers product;users amp;product amp;amp;quoted quoted%00 utm_ utm_product from fbclid lang theme view id origin lock hide compare',
)
const markup = words(
  '<script>alert(1)</script> "><img/src=x/onerror=alert(1)> javascript:alert(1) data:text/html,x {{7*7}} ${7*7} %{7*7} ../../etc/passwd ' +
    "'%20or%201=1-- =HYPERLINK(1) @SUM(A1) \\u0000 [object%20Object]",
)
/** Not texts that people write: broken escapes and encodings, controls, directions, halves of characters, long runs of marks. */
const bytes: readonly [string, ...string[]] = [
  ...words('% %% %0 %zz %u0031 %00 %0A %0D%0A %20 %2 %C0%80 %E4%BB %F4%90%80%80 %ED%A0%80 %FF%FE'),
  ...words('%26product%3Dmss %2526 %253D %25252526 & && = == ? # ; + %2B %3D'),
  '\uD800',
  '\uDFFF\uD800',
  '\u202E123',
  '\u2066\u200F\u200B',
  '\uFEFF',
  '\u0000',
  '\t\n\r',
  '\u0085\u2028',
  '🛡️👩‍👩‍👧‍👦',
  'Z\u0351\u036B\u0343',
  'ﷺ',
  '',
  ' ',
]

/** A value that somebody might send who wishes the reader ill. */
export function hostileText(random: Random): string {
  const list = random.pick([numbers, numbers, dates, purchases, names, markup, bytes, bytes])
  const text = random.pick(list)
  return random.oneIn(60) ? text.repeat(random.int(2, 120)) : text
}

/** A name that no parameter has, or not quite. */
export const hostileName = (random: Random): string => random.pick(names)

/** Characters without sense. */
export function noise(random: Random, longest: number): string {
  const length = random.int(0, longest)
  const highest = random.pick([0x7f, 0xff, 0xffff, 0x10ffff])
  return Array.from({ length }, () => String.fromCodePoint(random.int(0, highest))).join('')
}
