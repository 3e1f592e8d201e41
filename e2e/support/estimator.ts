import { expect, type Locator, type Page } from '@playwright/test'
import { typeInto } from './input.ts'
import { messages, type Wording } from './wording.ts'

export type LevelName = 'ok' | 'near' | 'critical' | 'full' | 'over'

/** The estimator as a visitor meets it: fields by their names, figures by the marks of the public contract. */
export class Estimator {
  readonly page: Page
  readonly wording: Wording
  readonly total: Locator
  readonly dueNow: Locator
  readonly recurring: Locator
  readonly sheet: Locator
  readonly lines: Locator
  readonly charges: Locator
  readonly tabs: Locator
  readonly capacity: Locator
  readonly phases: Locator
  readonly sentence: Locator
  readonly notice: Locator
  readonly dialog: Locator

  constructor(page: Page, wording: Wording = messages.zh) {
    this.page = page
    this.wording = wording
    // Until the page answers, every amount is there in both languages.
    const live = page.locator('html:not([data-pending])')
    this.total = live.getByTestId('total').locator('data')
    this.dueNow = live.getByTestId('due-now').locator('data')
    this.recurring = live.getByTestId('recurring').locator('data')
    this.sheet = page.getByRole('complementary')
    this.lines = page.getByTestId('line')
    this.charges = page.getByTestId('charge')
    this.tabs = page.getByRole('tab')
    this.capacity = page.getByTestId('capacity-notice')
    this.phases = page.getByTestId('lifecycle').locator('[data-phase]')
    this.sentence = page.getByTestId('lifecycle-sentence')
    this.notice = page.getByTestId('link-notice')
    this.dialog = page.getByRole('dialog')
  }

  /** The same page, read in English. */
  get inEnglish(): Estimator {
    return new Estimator(this.page, messages.en)
  }

  /** Opens the page, or a link to it, and waits until it answers. */
  async open(query = ''): Promise<void> {
    await this.page.goto(query === '' ? '/' : `/?${query}`)
    await this.ready()
  }

  async ready(): Promise<void> {
    await expect(this.page.locator('html:not([data-pending])')).toBeAttached()
    // The form comes first; what is beside it is live when its script has come, or has failed to.
    await expect(this.page.locator('[data-built]:not([role="alert"] + *)')).toHaveCount(0)
  }

  get users(): Locator {
    return this.field(this.wording.users)
  }

  get packs(): Locator {
    return this.page.getByRole('textbox', { name: this.wording.packs, exact: true })
  }

  get months(): Locator {
    return this.field(this.wording.months)
  }

  get prepay(): Locator {
    return this.field(this.wording.prepay)
  }

  get start(): Locator {
    return this.page.getByLabel(this.wording.start, { exact: true })
  }

  get slider(): Locator {
    return this.page.getByRole('slider', { name: this.wording.usersSlider })
  }

  get handle(): Locator {
    return this.page.getByRole('slider', { name: this.wording.handle })
  }

  get renewOn(): Locator {
    return this.page.getByLabel(this.wording.renewOn, { exact: true })
  }

  get addMenu(): Locator {
    return this.page.locator('summary', { hasText: this.wording.add })
  }

  field(name: string): Locator {
    return this.page.getByRole('textbox', { name })
  }

  /** One of the common values that a field offers. */
  chip(field: string, value: string): Locator {
    return this.page
      .getByRole('group', { name: field })
      .getByRole('button', { name: value, exact: true })
  }

  radio(name: string): Locator {
    return this.page.getByRole('radio', { name, exact: true })
  }

  /** Radio buttons are drawn as their labels, which is what a pointer presses. */
  async choose(name: string): Promise<void> {
    await this.page
      .locator('label')
      .filter({ has: this.page.getByRole('radio', { name, exact: true }) })
      .click()
    await expect(this.radio(name)).toBeChecked()
  }

  async setUsers(text: string): Promise<void> {
    await typeInto(this.users, text)
  }

  async add(product: string): Promise<void> {
    await this.addMenu.click()
    await this.page.getByRole('button', { name: product, exact: true }).click()
  }

  async expectTotal(yuan: number): Promise<void> {
    await expectAmount(this.total, yuan)
  }

  async expectDue(first: number, later: number): Promise<void> {
    await expectAmount(this.dueNow, first)
    await expectAmount(this.recurring, later)
  }

  async expectLevel(level: LevelName): Promise<void> {
    await expect(this.capacity).toHaveAttribute('data-level', level)
  }

  /** The charges on the sheet as [rule, yuan], in order. */
  async expectCharges(charges: readonly (readonly [rule: string, yuan: number])[]): Promise<void> {
    await expect(this.charges).toHaveCount(charges.length)
    for (const [index, [rule, yuan]] of charges.entries()) {
      const charge = this.charges.nth(index)
      await expect(charge).toHaveAttribute('data-rule', rule)
      await expectAmount(charge.locator('data'), yuan)
    }
  }

  /** The lifecycle's phases as [kind, from, until], `null` where the end is open. */
  async expectPhases(
    phases: readonly (readonly [kind: string, from: string, until: string | null])[],
  ): Promise<void> {
    await expect
      .poll(() =>
        this.phases.evaluateAll((rows) =>
          rows.map((row) => [
            row.getAttribute('data-phase'),
            ...Array.from(row.querySelectorAll('time'), (time) => time.dateTime),
          ]),
        ),
      )
      .toEqual(
        phases.map(([kind, from, until]) => [kind, from, ...(until === null ? [] : [until])]),
      )
  }

  /** The address bar's parameters, in order. */
  parameters(): string[] {
    return [...new URL(this.page.url()).searchParams].map(([name, value]) => `${name}=${value}`)
  }

  async expectParameter(name: string, value: string | null): Promise<void> {
    await expect.poll(() => new URL(this.page.url()).searchParams.get(name)).toBe(value)
  }
}

/** An amount of the page: exact for machines, grouped for people. */
export async function expectAmount(data: Locator, yuan: number): Promise<void> {
  await expect(data).toHaveAttribute('value', yuan.toFixed(2))
  await expect(data).toHaveText(money(yuan))
}

/** `¥62,400`; decimals only where there are any (D8). */
function money(yuan: number): string {
  const [whole = '', fraction] = (Number.isInteger(yuan) ? String(yuan) : yuan.toFixed(2)).split(
    '.',
  )
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return `¥${grouped}${fraction === undefined ? '' : `.${fraction}`}`
}
