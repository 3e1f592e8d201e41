import { describe, expect, test } from 'vitest'
import { licencesFile, manifestOf, missingFrom, packagesOf, projects } from './packages.ts'

/** Licences that let us give the package to visitors. */
const shipped = ['MIT', 'ISC', '0BSD', 'BSD-3-Clause', 'Apache-2.0']
/** Tools may also have a licence that binds only those who change or pass on the tool itself. */
const tools = [...shipped, 'MPL-2.0', 'BlueOak-1.0.0', 'CC-BY-4.0']

describe.each(projects)('dependencies of %s', (folder) => {
  const packages = packagesOf(folder)

  test('are pinned exactly', () => {
    const { dependencies, devDependencies } = manifestOf(folder)
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    )
    expect(loose).toEqual([])
  })

  test('are locked for every system', () => {
    expect(missingFrom(packages)).toEqual([])
  })

  test('have licences that we accept', () => {
    const refused = packages.filter(
      ({ license = '', dev }) => !(dev === true ? tools : shipped).includes(license),
    )
    expect(refused.map(({ path, license }) => `${path}: ${license ?? 'unknown'}`)).toEqual([])
  })
})

test('a lock that lacks the package of another system is recognised', () => {
  const made = { name: 'made', path: 'node_modules/made' }
  const asking = { ...made, optionalDependencies: { 'made-darwin': '1.0.0' } }
  expect(missingFrom([asking])).toEqual(['node_modules/made needs made-darwin'])
  expect(missingFrom([asking, { ...made, name: 'made-darwin' }])).toEqual([])
})

test('docs/licences.md lists them', async () => {
  await expect(licencesFile()).toMatchFileSnapshot('../docs/licences.md')
})
