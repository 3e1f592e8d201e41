import { existsSync, readdirSync, readFileSync } from 'node:fs'

/** What package-lock.json says of an installed package. */
interface Locked {
  readonly license?: string
  readonly dev?: boolean
  /** Systems that the package is made for, where it is not for all. */
  readonly os?: readonly string[]
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

interface Lock {
  readonly packages: Readonly<Record<string, Locked>>
}

export interface Package extends Locked {
  readonly name: string
  /** Where it is installed, from the root: `node_modules/react`. */
  readonly path: string
}

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
}

/** The root, and each folder in tools/ that has dependencies of its own. */
export const projects: readonly string[] = [
  '.',
  ...(existsSync('tools') ? readdirSync('tools').map((name) => `tools/${name}`) : []),
].filter((folder) => existsSync(`${folder}/package-lock.json`))

export const manifestOf = (folder: string): Manifest =>
  JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))

export function packagesOf(folder: string): readonly Package[] {
  const { packages }: Lock = JSON.parse(readFileSync(`${folder}/package-lock.json`, 'utf8'))
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, locked]) => ({ ...locked, path, name: path.replace(/^.*node_modules\//, '') }))
}

/** What a package may ask for that the lock does not have: `npm ci` refuses such a lock on the system that needs it. */
export function missingFrom(packages: readonly Package[]): readonly string[] {
  const names = new Set(packages.map(({ name }) => name))
  return packages.flatMap(({ path, optionalDependencies = {} }) =>
    Object.keys(optionalDependencies)
      .filter((name) => !names.has(name))
      .map((name) => `${path} needs ${name}`),
  )
}

/** `docs/licences.md`: what the visitors' browsers receive, and what only builds and tests the page. */
export function licencesFile(): string {
  const all = projects.flatMap(packagesOf).filter(({ os }) => os === undefined)
  return `# Licences

Written by \`scripts/packages.ts\`: run \`npx vitest run scripts -u\` after a change of dependencies. The build puts the full texts
of what it bundles into \`licences.txt\`; the style sheet, which has base styles of Tailwind CSS, names its licence in itself.

## Part of the page

${byLicence(all.filter(({ dev }) => dev !== true))}

## Only for building and testing

Their compiled parts for one system each have the same licences and are left out.

${byLicence(all.filter(({ dev }) => dev === true))}
`
}

function byLicence(packages: readonly Package[]): string {
  const licences = [...new Set(packages.map(({ license }) => license ?? 'unknown'))].toSorted()
  return licences
    .map((licence) => {
      const names = packages.filter(({ license = 'unknown' }) => license === licence)
      return `**${licence}:** ${[...new Set(names.map(({ name }) => name))].toSorted().join(', ')}`
    })
    .join('\n\n')
}
