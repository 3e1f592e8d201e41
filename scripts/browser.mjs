// Finds the browsers for the tests, or gets them. Run by `npm test`; imported by playwright.config.ts.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from '@playwright/test'

const { env, platform } = process
const isRoot = process.getuid?.() === 0

/** @param {string[]} names */
const inApplications = (...names) =>
  names.flatMap((name) =>
    ['/Applications', join(env['HOME'] ?? '', 'Applications')].map(
      (folder) => `${folder}/${name}.app/Contents/MacOS`,
    ),
  )

/** @param {string[]} paths */
const inProgramFiles = (...paths) =>
  ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((folder) =>
    paths.map((path) => join(env[folder] ?? '', path)),
  )

/** Where Chromium, Chrome and Edge are usually installed. */
const chromiumPlaces = {
  linux: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']
    .map((name) => `/usr/bin/${name}`)
    .concat('/snap/bin/chromium', '/opt/google/chrome/chrome'),
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
    inApplications(name).map((folder) => `${folder}/${name}`),
  ),
  win32: inProgramFiles(
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ),
}

const firefoxPlaces = {
  linux: ['/usr/bin/firefox-esr', '/usr/lib/firefox/firefox', '/usr/lib64/firefox/firefox'],
  darwin: inApplications('Firefox').map((folder) => `${folder}/firefox`),
  win32: inProgramFiles('Mozilla Firefox\\firefox.exe'),
}

/** @param {typeof firefoxPlaces} places */
const here = (places) =>
  platform === 'darwin' || platform === 'win32' ? places[platform] : places.linux

/** @param {string | undefined} named @param {string[]} places */
function find(named, places) {
  if (named !== undefined) return existsSync(named) ? named : undefined
  return places.find((path) => existsSync(path))
}

/** The browser to test with: the one that CHROMIUM_PATH names, else one that is installed, else Playwright's own. */
const findChromium = () =>
  find(env['CHROMIUM_PATH'], [...here(chromiumPlaces), chromium.executablePath()])

/** The Firefox that FIREFOX_PATH names, else one that is installed. An empty FIREFOX_PATH stands for none. */
export const findFirefox = () => find(env['FIREFOX_PATH'], here(firefoxPlaces))

/** @typedef {{ readonly driver: string, readonly browser: string }} WebKit */

/** WebKitGTK with its driver and a screen to draw on, where all are installed. @returns {WebKit | undefined} */
export function findWebKit() {
  const driver = find(undefined, ['/usr/bin/WebKitWebDriver'])
  const screen = find(undefined, ['/usr/bin/xvfb-run'])
  const folders = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/libexec']
  const browser = find(
    undefined,
    folders.map((folder) => `${folder}/webkit2gtk-4.1/MiniBrowser`),
  )
  if (driver === undefined || screen === undefined || browser === undefined) return undefined
  return { driver, browser }
}

/**
 * What Chromium is started without: what Playwright turns off by itself, for of a switch given twice the last one counts, and two
 * interfaces of the address bar, which each new window loads anew: of every test, two seconds of a processor.
 */
export const unusedFeatures = [
  'AimEnabled',
  'AutoDeElevate',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'BlockOriginHeaderModificationOnRedirect',
  'DestroyProfileOnBrowserClose',
  'DialMediaRouteProvider',
  'GlobalMediaControls',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'Translate',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxPopup',
  'msEdgeUpdateLaunchServicesPreferredVersion',
  'msForceBrowserSignIn',
]

/** What Playwright needs to start Chromium. Root may not use its sandbox. */
export function launchOptions() {
  const executablePath = findChromium()
  return {
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [`--disable-features=${unusedFeatures.join(',')}`, ...(isRoot ? ['--no-sandbox'] : [])],
  }
}

/** @param {string} command @param {string[]} args */
function run(command, ...args) {
  console.log(`> ${command} ${args.join(' ')}`)
  return spawnSync(command, args, { stdio: 'inherit', shell: platform === 'win32' }).status === 0
}

/** @param {string[]} args */
const apt = (...args) => (isRoot ? run('apt-get', ...args) : run('sudo', '-n', 'apt-get', ...args))

/** @param {string[]} packages */
function aptInstall(...packages) {
  apt('update')
  apt('install', '-y', '--no-install-recommends', ...packages)
}

function installChromium() {
  const withDeps = platform === 'linux' && isRoot ? ['--with-deps'] : []
  if (run('npx', 'playwright', 'install', ...withDeps, 'chromium')) return
  if (platform === 'linux') aptInstall('chromium', 'fonts-noto-cjk')
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (findChromium() === undefined && env['CHROMIUM_PATH'] === undefined) installChromium()
  const found = findChromium()
  if (found === undefined) {
    console.error(
      'No Chromium, Chrome or Edge was found, and none could be installed. Install one, or name it in CHROMIUM_PATH, and run the tests again.',
    )
    process.exit(1)
  }
  console.log(`Testing with ${found}`)

  // Firefox is welcome, not needed. Only root, as in a container of CI, gets one without being asked.
  const mayInstall = isRoot && env['FIREFOX_PATH'] === undefined && existsSync('/usr/bin/apt-get')
  if (findFirefox() === undefined && mayInstall) aptInstall('firefox-esr')
  const firefox = findFirefox()
  console.log(
    firefox === undefined
      ? 'No Firefox was found: the tests of the journey in Firefox are LEFT OUT.'
      : `Testing the journey with ${firefox} too`,
  )
  console.log(
    findWebKit() === undefined
      ? 'No WebKit was found (on Debian: webkit2gtk-driver and xvfb): the test of the journey in WebKit is LEFT OUT.'
      : 'Testing the journey with WebKitGTK too',
  )
}
