// Finds a Chromium for the tests, or gets one. Run by `npm test`; imported by playwright.config.ts.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from '@playwright/test'

const { env, platform } = process
const isRoot = process.getuid?.() === 0

/** Where Chromium, Chrome and Edge are usually installed. */
const usualPlaces = {
  linux: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']
    .map((name) => `/usr/bin/${name}`)
    .concat('/snap/bin/chromium', '/opt/google/chrome/chrome'),
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
    ['/Applications', join(env['HOME'] ?? '', 'Applications')].map(
      (folder) => `${folder}/${name}.app/Contents/MacOS/${name}`,
    ),
  ),
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((folder) =>
    [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ].map((path) => join(env[folder] ?? '', path)),
  ),
}

/** The browser to test with: the one that CHROMIUM_PATH names, else one that is installed, else Playwright's own. */
export function findBrowser() {
  const named = env['CHROMIUM_PATH']
  if (named !== undefined) return existsSync(named) ? named : undefined
  const places =
    platform === 'darwin' || platform === 'win32' ? usualPlaces[platform] : usualPlaces.linux
  return [...places, chromium.executablePath()].find((path) => existsSync(path))
}

/** What Playwright needs to start it. Root may not use Chromium's sandbox. */
export function launchOptions() {
  const executablePath = findBrowser()
  return {
    ...(executablePath === undefined ? {} : { executablePath }),
    args: isRoot ? ['--no-sandbox'] : [],
  }
}

/** @param {string} command @param {string[]} args */
function run(command, ...args) {
  console.log(`> ${command} ${args.join(' ')}`)
  return spawnSync(command, args, { stdio: 'inherit', shell: platform === 'win32' }).status === 0
}

function install() {
  const withDeps = platform === 'linux' && isRoot ? ['--with-deps'] : []
  if (run('npx', 'playwright', 'install', ...withDeps, 'chromium')) return
  if (platform !== 'linux') return
  const apt = (/** @type {string[]} */ ...args) =>
    isRoot ? run('apt-get', ...args) : run('sudo', '-n', 'apt-get', ...args)
  apt('update')
  apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk')
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (findBrowser() === undefined && env['CHROMIUM_PATH'] === undefined) install()
  const found = findBrowser()
  if (found === undefined) {
    console.error(
      'No Chromium, Chrome or Edge was found, and none could be installed. Install one, or name it in CHROMIUM_PATH, and run the tests again.',
    )
    process.exit(1)
  }
  console.log(`Testing with ${found}`)
}
