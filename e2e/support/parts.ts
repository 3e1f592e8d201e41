import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, type Locator, type Page } from '@playwright/test'
import type { Estimator } from './estimator.ts'

/** A part of the page that is fetched when it is needed, and how a visitor comes to need it. */
export interface Part {
  /** The file that it comes in, where that is not named after it. */
  readonly file?: string
  /** Where it is shown, if not beside an estimate. */
  readonly address?: string
  /** What the page then comes to, if it is not what the estimate alone does. */
  readonly total?: number
  /** Where there is more than one way to it. */
  readonly by?: string
  /** The rest of the link's parameters. */
  readonly query?: string
  /** Served as it is once there is a newer price list. */
  readonly isLater?: boolean
  readonly prepare?: (page: Page) => Promise<unknown>
  readonly open?: (app: Estimator) => Promise<void>
  /** What is said when it does not come, and what tries again; else the words that stand in the place of any part. */
  readonly trouble?: (page: Page) => Locator
  readonly retry?: (app: Estimator) => Promise<void>
  /** What is there once it has come. */
  readonly proof: (app: Estimator) => Promise<void>
}

/** 12 × 2,000 + 8 × 4,800: with every part that needs no further input. */
export const line =
  'product=smop&edition=basic&users=1000000&packs=8&months=12&prepay=1&start=2026-12-01'

const openSummary = (page: Page, text: string) => page.locator('summary', { hasText: text }).click()

async function openShare({ page }: Estimator) {
  await page.getByRole('banner').getByRole('button', { name: '分享', exact: true }).click()
}

async function openExports({ page }: Estimator) {
  await page.getByRole('button', { name: '导出', exact: true }).click()
}

const visible = (locate: (page: Page) => Locator) => async (app: Estimator) => {
  await expect(locate(app.page)).toBeVisible()
}

/** A format in the exports: pressing its button again tries again. */
function format(name: string): Part {
  const press = (app: Estimator) => app.dialog.getByRole('button', { name }).click()
  return {
    open: async (app) => {
      await openExports(app)
      await press(app)
    },
    trouble: (page) => page.getByText('没有生成成功'),
    retry: press,
    proof: visible((page) => page.getByTestId('export-progress').getByText('已')),
  }
}

const remind = ({ page }: Estimator) => page.getByRole('button', { name: '加入日历' }).click()

/** What an estimate shows besides its form and total comes in one file. */
const file = 'estimate'

/** Every part, by the module that begins it. */
export const parts: Readonly<Record<string, readonly Part[]>> = {
  AdviceSlot: [{ file, proof: visible((page) => page.getByTestId('advice').first()) }],
  CapacityRemedyButton: [
    {
      file,
      // 24,000 + 3 × 6,000
      address: `/?${line.replace('users=1000000&packs=8', 'users=800000&packs=3')}`,
      total: 42_000,
      proof: visible((page) =>
        page.getByTestId('capacity-notice').getByRole('button', { name: /^增加 3 个叠加包/ }),
      ),
    },
  ],
  LineLifecycle: [
    { file, proof: visible((page) => page.getByRole('slider', { name: /^续费日期/ })) },
  ],
  SheetLines: [
    {
      file,
      proof: (app) =>
        expect(
          app.page.locator('[data-part=lines]:not([data-built]) [data-testid=charge]'),
        ).toHaveCount(2),
    },
  ],
  RemovedLineNotice: [
    {
      // A trial costs nothing.
      address: `/?${line}&product=smop&edition=free&users=10&start=2026-12-01`,
      open: async ({ page, tabs }) => {
        await tabs.nth(1).click()
        await page.getByRole('button', { name: '移除这一项' }).click()
      },
      proof: visible((page) => page.getByRole('button', { name: '撤销移除' })),
    },
  ],
  SheetRemarks: [
    {
      file,
      query: 'until=2099-12-31',
      proof: visible((page) => page.getByTestId('valid-until')),
    },
  ],
  SplitPurchases: [
    {
      file,
      open: (app) => app.choose(app.wording.packsSplit),
      proof: visible((page) => page.getByRole('textbox', { name: '第 1 次购买', exact: true })),
    },
  ],
  Notes: [{ file, proof: visible((page) => page.getByRole('heading', { name: '不包含' })) }],
  LinkNotice: [
    { file, query: 'colour=red', proof: visible((page) => page.getByTestId('link-notice')) },
  ],
  MssForm: [
    {
      open: (app) => app.add('安全托管服务'),
      total: 163_200,
      proof: visible((page) => page.getByRole('textbox', { name: '机器数量' })),
    },
  ],
  ExportTools: [{ proof: (app) => openExports(app).then(() => expect(app.dialog).toBeVisible()) }],
  PriceTables: [{ proof: visible((page) => page.getByRole('cell', { name: '¥356,400' })) }],
  RuleList: [{ proof: visible((page) => page.getByRole('heading', { name: '计价规则与依据' })) }],
  RuleDialog: [
    {
      open: ({ page }) => page.getByRole('link', { name: '依据 S2' }).first().click(),
      proof: (app) => expect(app.dialog).toBeVisible(),
    },
  ],
  RestoreOffer: [
    {
      address: '/',
      prepare: (page) =>
        page.addInitScript((last) => {
          localStorage.setItem('anjia.last', last)
        }, 'product=smop&edition=free&users=10'),
      proof: visible((page) => page.getByTestId('restore-offer')),
    },
  ],
  PaymentsPanel: [{ proof: visible((page) => page.getByRole('heading', { name: '付款时间表' })) }],
  PriceCurvePanel: [{ proof: visible((page) => page.getByRole('heading', { name: '价格曲线' })) }],
  GrowthPanel: [{ proof: visible((page) => page.getByRole('heading', { name: '用户增长' })) }],
  BudgetPlanner: [
    {
      open: ({ page }) => openSummary(page, '按预算估算'),
      proof: visible((page) => page.getByLabel('整个估算的预算')),
    },
  ],
  EditionComparison: [
    {
      open: ({ page }) => openSummary(page, '两个版本对比'),
      proof: visible((page) => page.getByTestId('edition-comparison')),
    },
  ],
  CustomerFields: [
    {
      open: ({ page }) => page.getByTestId('customer').locator('summary').click(),
      proof: visible((page) => page.getByRole('textbox', { name: '协议折扣' })),
    },
  ],
  ShareDialogPart: [{ open: openShare, proof: (app) => expect(app.dialog).toBeVisible() }],
  SnippetBuilder: [
    {
      open: async (app) => {
        await openShare(app)
        await openSummary(app.page, '嵌入网页')
      },
      proof: visible((page) => page.getByRole('textbox', { name: '嵌入代码' })),
    },
  ],
  ComparePart: [
    {
      query: `compare=${Buffer.from(line).toString('base64url')}`,
      proof: visible((page) => page.getByTestId('comparison')),
    },
  ],
  OldCardPanel: [
    {
      isLater: true,
      query: 'rates=2026-11-21',
      proof: visible((page) => page.getByTestId('link-notice').getByRole('row').first()),
    },
    {
      by: 'in the widget',
      isLater: true,
      query: 'rates=2026-11-21&view=widget',
      proof: visible((page) => page.getByTestId('link-notice').getByRole('row').first()),
    },
  ],
  ExportDialog: [{ open: openExports, proof: (app) => expect(app.dialog).toBeVisible() }],
  estimateXlsx: [format('Excel 工作簿')],
  estimateCsv: [format('CSV 表格')],
  estimateJson: [format('JSON')],
  estimateCalendar: [
    format('日历'),
    {
      by: 'beside the lifecycle',
      open: remind,
      retry: async (app) => {
        const saved = app.page.waitForEvent('download')
        await remind(app)
        await saved
      },
      proof: ({ page }) => expect(page.getByRole('alert')).toHaveCount(0),
    },
  ],
  PrintSheet: [
    {
      prepare: (page) =>
        page.addInitScript(() => {
          window.print = () => {
            document.documentElement.dataset['printed'] = 'yes'
          }
        }),
      open: ({ page }) => page.keyboard.press('ControlOrMeta+p'),
      // The page as it stands is printed instead.
      trouble: (page) => page.locator('html[data-printed] main'),
      retry: ({ page }) => page.keyboard.press('ControlOrMeta+p'),
      proof: ({ page }) => expect(page.locator('.print-sheet')).toBeAttached(),
    },
  ],
  en: [
    {
      open: ({ page }) => page.getByRole('button', { name: 'Switch to English' }).click(),
      trouble: (page) => page.getByText('英文没有载入成功'),
      proof: visible((page) => page.getByRole('button', { name: 'Export' })),
    },
  ],
}

/** Parts without which nothing can be computed: to try again is to load the page again. */
export const firstParts: Readonly<Record<string, Part>> = {
  index: {
    trouble: (page) => page.getByText('脚本没有载入'),
    proof: (app) => app.expectTotal(62_400),
  },
  en: {
    query: 'lang=en',
    trouble: (page) => page.getByText('The script did not load'),
    proof: (app) => app.expectTotal(62_400),
  },
  mountWidget: {
    query: 'view=widget',
    trouble: (page) => page.getByText('估算没有载入成功'),
    proof: (app) => app.expectTotal(62_400),
  },
}

/** Parts without which nothing is amiss: nobody is told that they did not come. */
export const comforts: readonly string[] = ['keepOffline']

/** The files of a part, whatever hash the build gave them. */
export const filesOf = (module: string) => new RegExp(`/assets/${module}[-.][^/]*\\.js$`)

export const addressOf = ({ query, address }: Part) =>
  address ?? `/?${query === undefined ? '' : `${query}&`}${line}`

/** The modules that the app imports only when they are needed, found in its source. */
export function lazyModules(): readonly string[] {
  const source = fileURLToPath(new URL('../../src', import.meta.url))
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  const names = files
    .filter((name) => /(?<!\.test)\.tsx?$/.test(name))
    .flatMap((name) => [
      ...readFileSync(join(source, name), 'utf8').matchAll(/(?<!typeof )\bimport\('([^']+)'\)/g),
    ])
    .map(([, module = '']) => basename(module).replace(/\.tsx?$/, ''))
  return [...new Set(names)].toSorted()
}

/** A link whose page needs no further input to show every part. */
export const everyPart = `/?compare=${Buffer.from(line).toString('base64url')}&${line}`

/** Opens every part of the page that leaves the estimate as it is, one after the other; at the end it speaks English. */
export async function openEveryPart(app: Estimator): Promise<void> {
  const ways = Object.values(parts).flat()
  const others = ways.filter(
    ({ isLater, address, total }) =>
      isLater !== true && address === undefined && total === undefined,
  )
  // What is in the file of an estimate is on the page with it.
  for (const part of others.filter((each) => each.file === undefined)) {
    await part.open?.(app)
    await part.proof(app)
    await app.page.keyboard.press('Escape')
  }
}
