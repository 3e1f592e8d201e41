import { fileURLToPath } from 'node:url'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig, runnerImport, type Plugin } from 'vite'
import { locales, type Locale } from './src/i18n/locale.ts'
import { budget } from './scripts/budget.ts'
import { loader } from './scripts/buildLoader.ts'
import { worker } from './scripts/buildWorker.ts'
import { filesOf } from './scripts/filesOf.ts'
import { hashedBoot } from './scripts/hashedBoot.ts'
import { headers } from './scripts/headersFile.ts'
import { laterCard, laterCardMode } from './scripts/laterCard.ts'
import {
  commonHeaders,
  isWidgetAddress,
  pagePolicy,
  policyForMeta,
  widgetPolicy,
} from './scripts/policy.ts'
import { replaced } from './scripts/replaced.ts'
import { wholeParts } from './scripts/wholeParts.ts'

/** What an estimate in the address may need besides the script of the page. */
const estimateParts =
  /[\\/](?:CapacityRemedyButton|AdviceSlot|SplitPurchases|SheetLines|SheetRemarks|Notes|LineLifecycle|LinkNotice)\.tsx$/

/**
 * What the page needs is asked for at the same time as the script in the head: with a policy in the page, Chromium looks for
 * nothing to fetch beyond a script that it waits for. The styles go first, for the page is painted before its script is there.
 */
function fetchedAtOnce(html: string): string {
  const sheet = /<link rel="stylesheet" crossorigin href="([^"]+)">/.exec(html)
  const script = /<script type="module" crossorigin src="([^"]+)">/.exec(html)
  if (sheet === null || script === null) throw new Error('the build lacks its styles or its script')
  const preloads = [
    `<link rel="preload" as="style" crossorigin href="${sheet[1]}" />`,
    `<link rel="modulepreload" crossorigin href="${script[1]}" />`,
  ]
  return replaced(html, '<!--preloads-->', preloads.join('\n    '))
}

/** Puts the page as HTML, in every language, and its security policy into the built index.html. */
const prerender = (plugins: readonly Plugin[]): Plugin => {
  let base = '/'
  return {
    name: 'prerender',
    apply: 'build',
    configResolved(config) {
      base = config.base
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle = {} }) {
        const { module } = await runnerImport<{
          readonly renderPage: (locale: Locale) => Promise<string>
        }>('/src/prerender.tsx', {
          configFile: false,
          plugins: [react(), ...plugins],
          define: { 'process.env.NODE_ENV': '"production"' },
        })
        const policy = `<meta http-equiv="Content-Security-Policy" content="${policyForMeta}" />`
        let page = replaced(fetchedAtOnce(html), '<!--policy-->', policy)
        for (const name of ['estimate', 'MssForm', 'mountWidget', 'en']) {
          const files = filesOf(name, bundle).map((file) => base + file)
          page = replaced(page, `<!--files:${name}-->`, files.join(' '))
        }
        for (const locale of locales) {
          page = replaced(page, `<!--page:${locale}-->`, await module.renderPage(locale))
        }
        return page
      },
    },
  }
}

const compileHint = '//# allFunctionsCalledOnLoad'

/**
 * Has Chromium compile the script of the page while it arrives, beside the page's thread, and not function by function when each is
 * first called. Other browsers take it for a comment.
 */
const compiledAtOnce: Plugin = {
  name: 'compiled-at-once',
  apply: 'build',
  // Files are named by their content before it is put there.
  augmentChunkHash: ({ isEntry }) => (isEntry ? compileHint : ''),
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type === 'chunk' && output.isEntry) {
          output.code = `${compileHint}\n${output.code}`
        }
      }
    },
  },
}

/** Serves the built page as a real server does: open to frames as the widget, closed as the full page. */
const policies: Plugin = {
  name: 'policies',
  configurePreviewServer(server) {
    server.middlewares.use((request, response, next) => {
      response.setHeader(
        'Content-Security-Policy',
        isWidgetAddress(request.url ?? '') ? widgetPolicy : pagePolicy,
      )
      next()
    })
  },
}

/** What stands in the build for a part of a library. */
const substitute = (name: string) =>
  fileURLToPath(new URL(`scripts/substitutes/${name}.ts`, import.meta.url))

const address = { host: '127.0.0.1', strictPort: true }

export default defineConfig(({ mode }) => {
  const isLater = mode === laterCardMode
  const cards = isLater ? [laterCard] : []
  return {
    // As a static server does: what is not there is not found, rather than the page.
    appType: 'mpa',
    plugins: [
      react(),
      tailwindcss(),
      wholeParts,
      hashedBoot(),
      prerender(cards),
      ...cards,
      headers,
      loader,
      worker,
      compiledAtOnce,
      policies,
      ...(isLater ? [] : [budget]),
    ],
    resolve: {
      alias: [
        { find: '@tanstack/devtools-event-client', replacement: substitute('devtools') },
        { find: '@tanstack/pacer-lite', replacement: substitute('devtools') },
        {
          find: /^\.\/(?:useFormGroup|standardSchemaValidator|transform)\.js$/,
          replacement: substitute('formParts'),
        },
        { find: /^use-sync-external-store\/shim$/, replacement: substitute('storeShim') },
      ],
    },
    build: {
      license: { fileName: 'licences.txt' },
      outDir: isLater ? 'node_modules/.cache/later-card' : 'dist',
      modulePreload: { polyfill: false },
      rolldownOptions: {
        // What the form needs is one file, and what an estimate shows besides is another, however many parts share some of it;
        // but the page in English does not wait for an estimate.
        output: {
          codeSplitting: {
            groups: [
              { name: 'page', tags: ['$initial'], priority: 4 },
              { name: 'phrases', test: /[\\/](?:phrases|terms)En\.ts$/, priority: 3 },
              { name: 'estimate', test: estimateParts, priority: 2 },
              { name: 'MssForm', test: /[\\/]MssForm\.tsx$/, priority: 1 },
            ],
          },
        },
      },
    },
    server: { ...address, port: 5173 },
    preview: {
      ...address,
      port: Number(process.env['PORT'] ?? 4173),
      cors: { origin: '*' },
      headers: commonHeaders,
    },
  }
})
