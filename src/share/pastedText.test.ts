import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { longestText, readPastedText } from './pastedText.ts'
import { writeLink } from '../domain/link/writeLink.ts'
import { card20261121 } from '../domain/rateCards/rateCards.ts'
import { estimateInputs } from '../domain/testing/arbitraries.ts'
import { parameterNames } from './parameterNames.ts'
import { readQuery } from '../link/queryString.ts'

const query = 'rates=2026-11-21&quoted=62400&product=smop&users=1000000&start=2026-12-01'
const link = `https://anjia.example/?${query}`

/** The parameters of the link that was found. */
function found(text: string) {
  const read = readPastedText(text)
  return read.ok ? readQuery(read.value) : read.problem
}

describe('a pasted text', () => {
  it.each([
    ['the link alone', link],
    ['spaces and lines around it', `\n  ${link}\t\n`],
    ['Chinese around it, without spaces', `王总您好，报价在这里：${link}请查收。`],
    ['a full stop behind it', `See ${link}.`],
    ['Chinese brackets', `【${link}】`],
    ['brackets', `(${link})`],
    ['angle brackets, as in mail', `<${link}>`],
    ['quotation marks', `"${link}"`],
    ['a fragment', `${link}#wechat_redirect`],
    ['only the query', query],
    ['the query with its mark', `?${query}`],
    ['the query behind a word', `参数：${query}，谢谢`],
    ['encoded as a whole', encodeURIComponent(link)],
    [
      'encoded twice as a whole, with words around it',
      `看这个 ${encodeURIComponent(encodeURIComponent(link))} 。`,
    ],
    ['its query encoded', `https://anjia.example/?${encodeURIComponent(query)}`],
    ['its query alone, encoded', encodeURIComponent(query)],
    [
      '= and & encoded twice',
      link.replace(query, query.replaceAll('=', '%253D').replaceAll('&', '%2526')),
    ],
    ['&amp; for &', link.replaceAll('&', '&amp;')],
    ['&quot taken out of &quoted by HTML', link.replace('&quot', '"')],
    ['and encoded after that', link.replace('&quot', '%22')],
    ['the link twice', `${link} （${link}）`],
    ['the link twice, as HTML', `<a href="${link.replaceAll('&', '&amp;')}">${link}</a>`],
    ['the link twice, once encoded', `${link} ${link.replace('2026-12', '2026%2D12')}`],
    ['another link before it', `官网 https://cloud.tencent.com/?a=b ，估算 ${link}`],
    ['in a subfolder', `https://anjia.example/tools/price/?${query}`],
  ])('%s', (_name, text) => {
    expect(found(text)).toEqual(readQuery(query))
  })

  it('what WeChat appended is still there, for the reader to ignore', () => {
    expect(found(`${link}&from=singlemessage&isappinstalled=0 发自我的手机`)).toEqual([
      ...readQuery(query),
      ['from', 'singlemessage'],
      ['isappinstalled', '0'],
    ])
  })

  it.each([
    ['behind it', `${link}&scene=1&_gl=1*a*b`],
    ['in front of it', link.replace('?', '?gad_source=1&gad_campaignid=2&')],
    ['and once encoded as a whole', encodeURIComponent(`${link}&wx_traceid=3`)],
    ['and beside it without them', `${link} ${link}&msclkid=4`],
  ])('without what other systems have added %s', (_where, text) => {
    expect(found(text)).toEqual(readQuery(query))
  })

  it('a title that stands there as it was typed', () => {
    expect(
      found(`客户：https://anjia.example/?title=商城2027（二期）&product=smop&users=5，请看`),
    ).toEqual([
      ['title', '商城2027（二期）'],
      ['product', 'smop'],
      ['users', '5'],
    ])
  })

  it.each([
    ['%', 'https://nam02.safelinks.example/?url=', '&data=05%7C02&reserved=0'],
    ['%, behind others', 'https://weixin110.example/cgi?lang=zh&deeplink=', ''],
  ])('an address that leads on to one, encoded with %s', (_name, before, after) => {
    const stated = 'off=12.5&product=smop&users=300000&product=mss&machines=120'
    const inner = encodeURIComponent(`https://anjia.example/?${stated}`)
    expect(readPastedText(`${before}${inner}${after}`)).toEqual({ ok: true, value: stated })
  })

  it('an address that leads on to one, as it stands', () => {
    const stated = 'off=12.5&product=smop&users=300000'
    expect(readPastedText(`https://a.example/?to=https://anjia.example/?${stated}`)).toEqual({
      ok: true,
      value: stated,
    })
  })

  it('the page that led here is not where a link leads', () => {
    const stated = `product=smop&users=5&ref=${encodeURIComponent('https://a.example/?product=mss')}`
    expect(readPastedText(`https://anjia.example/?${stated}`)).toEqual({ ok: true, value: stated })
  })

  it.each([
    'https://b.example',
    'https://b.example/?a=b',
    'https://b.example/?product=mss',
    '见https://b.example',
    'http://b.example/?to=https://c.example/',
  ])('an address in a title is part of the title: %s', (title) => {
    const stated = `rates=2026-11-21&quoted=314400&title=${title}&off=10&product=smop&users=300000`
    const expected = { ok: true, value: stated }
    expect(readPastedText(`https://a.example/?${stated}`)).toEqual(expected)
    expect(readPastedText(`见 https://x.example/?to=https://a.example/?${stated}。`)).toEqual(
      expected,
    )
    expect(readPastedText(`https://a.example/?${stated} https://a.example/?${stated}`)).toEqual(
      expected,
    )
  })

  it.each(['', '估算'])('in the title of another page the link may follow %j', (words) => {
    const stated = 'product=smop&users=300000'
    const text = `https://news.example/share?title=${words}https://a.example/?${stated}`
    expect(readPastedText(text)).toEqual({ ok: true, value: stated })
  })

  it.each(['\n', '\r\n'])('a link that mail has broken over two lines by %j', (line) => {
    const text = `报价：\nhttps://anjia.example/?product=smop&users=30${line}0000&start=2027-01-01\n谢谢`
    expect(readPastedText(text)).toEqual({
      ok: true,
      value: 'product=smop&users=300000&start=2027-01-01',
    })
  })

  it.each([
    ['&', 'product=smop&users=30万&months=24', 'users=30万&months=24'],
    ['&', 'product=smop&users=1，000，000&months=24', 'users=1，000，000&months=24'],
    ['the end', 'product=smop&users=30万', 'users=30万'],
    ['the end', 'product=smop&users=30 万', 'users=30 万'],
    ['the end', 'product=smop&users=1，000，000', 'users=1，000，000'],
    ['the end', 'product=smop&users=300 000', 'users=300 000'],
    ['the end', 'product=smop&months=12个月', 'months=12个月'],
    ['the end', 'product=smop&users=３０', 'users=３０'],
    ['the end', 'product=smop&users=30余万', 'users=30余万'],
    ['the end', 'product=smop&users=30 w', 'users=30 w'],
    ['the end', 'product=smop&users=1’000’000', 'users=1’000’000'],
    ['the end', 'product=smop&users=300\u202F000', 'users=300\u202F000'],
    ['the cut of an app', 'product=smop&users=300…', 'users=300…'],
    ['the cut of an app', 'product=smop&users=300...', 'users=300…'],
    ['the end', 'product=smop&users=约30', 'users='],
    ['&', 'off=8.75折&product=smop&users=300000', 'off=8.75折'],
    ['&', 'off=12.5％&product=smop&users=300000', 'off=12.5％'],
    ['&', 'users={{account.users}}&product=smop', 'users={{account.users}}'],
  ])(
    'a value is taken whole, to be named where it cannot be read: up to %s, %s',
    (_up, stated, whole) => {
      for (const text of [`https://a.example/?${stated}`, `参数：?${stated}。请查收`]) {
        const read = readPastedText(text)
        expect(read).toMatchObject({ ok: true })
        expect(read.ok && read.value).toContain(whole)
      }
    },
  )

  it.each(['……', '...', '多谢', '几点回复我', ' with thanks', '’'])(
    'what is behind a day, or no number, is left out: %s',
    (rest) => {
      const stated = 'product=smop&users=300000&start=2026-12-01'
      const expected = { ok: true, value: stated }
      expect(readPastedText(`https://a.example/?${stated}${rest}`)).toEqual(expected)
    },
  )

  const plain = 'product=smop&users=300000&months=24'

  it.each([
    ['＆ for &', 'product=smop＆users=300000＆months=24'],
    ['＝ for =', 'product＝smop&users＝300000&months=24'],
    ['a break before &', 'product=smop\n&users=300000\r\n&months=24'],
    ['a space before &', 'product=smop &users=300000&months=24'],
    ['a break behind &', 'product=smop&\nusers=300000&months=24'],
    ['a break behind =', 'product=smop&users=\n300000&months=24'],
    ['a break within a name', 'product=smop&us\ners=300000&months=24'],
    ['a break within the last value', 'product=smop&users=300000&months=2\n4'],
    ['the same, and words behind it', 'product=smop&users=300000&months=2\n4，请查收'],
    ['a space that cannot be seen', 'product=smop&users=300\u200B000&months=24'],
    ['a hyphen that cannot be seen', 'product=smop&users=300\u00AD000&months=2\u00AD4'],
    ['the marks of a reply', 'product=smop&users=30\n> 0000&months=24'],
    ['the source of a mail', 'product=3Dsmop&us=\ners=3D3000=\n00&months=\r\n=3D24'],
    ['a mail of which = was undone', 'product=smop&us=\ners=3000=\n00&months=24'],
  ])('%s', (_name, stated) => {
    expect(readPastedText(`> 报价 https://anjia.example/?${stated}\n\n谢谢`)).toEqual({
      ok: true,
      value: plain,
    })
  })

  it('？ for ?', () => {
    expect(readPastedText(`https://anjia.example/？${plain}`)).toEqual({ ok: true, value: plain })
  })

  it('a day over two lines, but not the day below a link', () => {
    const begun = 'https://anjia.example/?product=smop&users=5&start=2026-'
    const whole = { ok: true, value: 'product=smop&users=5&start=2026-12-01' }
    expect(readPastedText(`${begun}\n12-01\n`)).toEqual(whole)
    expect(readPastedText(`${begun}12-01\n2026-11-21`)).toEqual(whole)
  })

  it('words in the source of a mail are words', () => {
    const text = `=E6=8A=A5=E4=BB=B7=EF=BC=9Ahttps://a.example/?product=3Dsmop&users=3D5=E3=80=82`
    expect(readPastedText(text)).toEqual({ ok: true, value: 'product=smop&users=5' })
  })

  it('every name that is written is known where a link is torn', () => {
    fc.assert(
      fc.property(estimateInputs, (input) => {
        for (const [name] of writeLink(input, card20261121, null))
          expect(parameterNames).toContain(name)
      }),
    )
  })

  it('a title with spaces', () => {
    const stated = 'off=12.5&title=商城 2027 (A)&product=smop&users=300000'
    expect(readPastedText(`见 https://a.example/?${stated}。`)).toEqual({ ok: true, value: stated })
  })

  it('a calendar file, whose lines are folded', () => {
    const folded = link.replace(/.{60}/g, '$&\r\n ')
    const file = `BEGIN:VCALENDAR\r\nURL:${folded}\r\nDESCRIPTION:A\\, B\\n${folded}\\n\r\nEND:VCALENDAR`
    expect(found(file)).toEqual(readQuery(query))
  })

  it('the link twice, once passed on by WeChat', () => {
    const text = `${link} ${link}&from=singlemessage&isappinstalled=0`
    expect(found(text)).toEqual([
      ...readQuery(query),
      ['from', 'singlemessage'],
      ['isappinstalled', '0'],
    ])
  })

  it('a # in a title, and & by its number', () => {
    expect(readPastedText('https://a.example/?title=A#1&#38;product=smop&#38;users=5')).toEqual({
      ok: true,
      value: 'title=A#1&product=smop&users=5',
    })
  })

  it.each([
    ['', { code: 'empty' }],
    [' \n\u3000', { code: 'empty' }],
    [
      `方案一：${link}，方案二：${link.replace('1000000', '300000')}`,
      { code: 'several', count: 2 },
    ],
    ['https://a.example/?product=smop&users=5 \nproduct=mss', { code: 'several', count: 2 }],
    ['王总您好，报价稍后发您。', { code: 'no-link' }],
    ['price=5&months=3', { code: 'no-link' }],
    [
      'https://a.example/?product=smop&users=300000 起&months=24',
      { code: 'torn', part: '&months=24' },
    ],
    [
      '看 https://cloud.tencent.com/product/smop?from=1。',
      { code: 'no-estimate', found: 'https://cloud.tencent.com/product/smop?from=1' },
    ],
    ['https://anjia.example/', { code: 'no-estimate', found: 'https://anjia.example/' }],
    ['x'.repeat(longestText + 1), { code: 'too-long' }],
  ])('nothing to open in %j', (text, problem) => {
    expect(readPastedText(text)).toEqual({ ok: false, problem })
  })

  it('never throws', () => {
    const pieces = fc.constantFrom(
      'https://',
      '?',
      '&',
      '=',
      'title=',
      'product=',
      '%',
      '%25',
      '%E5',
      'smop',
      '商',
      ' ',
      '\uD800',
      '#',
      '.',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(pieces).map((list) => list.join('')),
        ),
        (text) => {
          expect(() => readPastedText(text)).not.toThrow()
        },
      ),
    )
  })

  it.each([
    'title=',
    'title=%25&',
    '%',
    '?',
    'product%',
    'https://',
    '\na',
    '> ',
    ' ',
    '=\n',
    '(',
    '&a=万',
    '&a=1\n',
    'title=:',
  ])('a text of nothing but %j is read in no time', (piece) => {
    const text = piece.repeat(Math.floor(longestText / piece.length))
    const start = performance.now()
    readPastedText(text)
    expect(performance.now() - start).toBeLessThan(1_500)
  })
})
