import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'

const wording = ['domain', 'i18n']
const basis = [...wording, 'ui', 'form', 'link']
const parts = ['advice', 'charts', 'compare', 'customer', 'embed', 'estimate', 'export', 'share']

/** What the files of a folder in src/ may import, besides their own folder. The parts do not know each other: `app` puts them together. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  i18n: ['domain'],
  link: ['domain'],
  ui: wording,
  form: [...wording, 'ui'],
  ...Object.fromEntries(parts.map((part) => [part, basis])),
  // Advice stands in the form, beside the decision that it is about.
  products: [...basis, 'advice'],
  app: [...basis, ...parts, 'products'],
  'main.tsx': [...wording, 'app'],
  'prerender.tsx': [...wording, 'app'],
}

interface Import {
  readonly from: string
  readonly to: string
}

function importsIn(folder: string): readonly Import[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .flatMap((from) =>
      specifiersIn(readFileSync(from, 'utf8')).map((to) => ({
        from,
        to: to.startsWith('.') ? posix.join(posix.dirname(from), to) : to,
      })),
    )
}

/** Static, dynamic and side-effect imports, and what is exported again. */
const specifiersIn = (code: string): readonly string[] =>
  [...code.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^'\n]+)'/g)].flatMap(([, name]) => name ?? [])

const text = ({ from, to }: Import) => `${from} imports ${to}`
const isTest = (file: string) => /\.(test|bench)\.ts$|\/testing\//.test(file)
const folderOf = (path: string) => path.split('/')[1] ?? ''

const sources = importsIn('src')
const local = sources.filter(({ to }) => to.startsWith('src/'))

describe('imports go one way', () => {
  test('and are all seen', () => {
    const code = `import a from 'a'\nimport {\n  b,\n} from '../b.ts'\nimport 'c'\nexport { d } from 'd'\nawait import('e')`
    expect(specifiersIn(code)).toEqual(['a', '../b.ts', 'c', 'd', 'e'])
    expect(sources).toContainEqual({ from: 'src/main.tsx', to: 'src/app/mountPage.tsx' })
  })

  test('from the shell to the parts to the domain', () => {
    const against = local
      .map((each) => ({ ...each, above: folderOf(each.from), below: folderOf(each.to) }))
      .filter(({ above, below }) => above !== below && !(allowed[above]?.includes(below) ?? false))
    expect(against.map(text)).toEqual([])
  })

  test('from tests to the program', () => {
    const against = local.filter(({ from, to }) => isTest(to) && !isTest(from))
    expect(against.map(text)).toEqual([])
  })

  test('the script on other sites shares only the words of its protocol', () => {
    const against = sources.filter(
      ({ from, to }) =>
        from.startsWith('src/embed/loader/') &&
        !to.startsWith('src/embed/loader/') &&
        to !== 'src/embed/protocol.ts',
    )
    expect(against.map(text)).toEqual([])
  })

  test('end-to-end tests know the page, and of its code only what is made for tests', () => {
    // Hostile links are compared with what the domain says of them outside the browser.
    const judge = 'e2e/support/expectedPage.ts'
    const against = importsIn('e2e').filter(
      ({ from, to }) => from !== judge && to.startsWith('src/') && !isTest(to),
    )
    expect(against.map(text)).toEqual([])
  })

  test('each library is known in one place', () => {
    const homes: Readonly<Record<string, RegExp>> = {
      '@tanstack/react-form': /^src\/(app|form)\//,
      hucre: /^src\/export\/xlsx\//,
      'lean-qr': /^src\/ui\/qr\//,
      'temporal-polyfill': /^src\/domain\/calendar(Oracle)?\.test\.ts$/,
    }
    const against = sources.filter(({ from, to }) =>
      Object.entries(homes).some(
        ([name, home]) => (to === name || to.startsWith(`${name}/`)) && !home.test(from),
      ),
    )
    expect(against.map(text)).toEqual([])
  })
})
