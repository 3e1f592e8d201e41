import type { ComponentProps } from 'react'
import { AdvicePart } from '../advice/advicePart.ts'
import { CapacityRemedyPart } from '../advice/capacityRemedyPart.ts'
import type { BudgetPlanner } from '../advice/BudgetPlanner.tsx'
import type { EditionComparison } from '../advice/EditionComparison.tsx'
import type { GrowthPanel } from '../charts/growth/GrowthPanel.tsx'
import type { PriceCurvePanel } from '../charts/priceCurve/PriceCurvePanel.tsx'
import { SheetRemarksPart } from '../estimate/sheetRemarksPart.ts'
import { NotesPart } from '../estimate/notesPart.ts'
import { SheetLinesPart } from '../estimate/sheetLinesPart.ts'
import type { PriceTables } from '../estimate/PriceTables.tsx'
import type { RuleDialog } from '../estimate/RuleDialog.tsx'
import { locales } from '../i18n/locale.ts'
import { loadMessages } from '../i18n/messages.ts'
import { LazyMssForm } from '../products/ProductForm.tsx'
import { SplitPurchasesPart } from '../products/smop/splitPurchasesPart.ts'
import { builtPart } from '../ui/builtPart.tsx'
import { lazyPart } from '../ui/lazyPart.tsx'
import type { ComparePart } from './ComparePart.tsx'
import type { ExportTools } from './ExportTools.tsx'
import type { LineLifecycle } from './LineLifecycle.tsx'
import type { LinkNotice } from './LinkNotice.tsx'
import type { RemovedLineNotice } from './RemovedLineNotice.tsx'
import type { RestoreOffer } from './RestoreOffer.tsx'
import type { ShareDialogPart } from './ShareDialogPart.tsx'

// The form and the total come first. All else is fetched when it is wanted, or while nothing else is to be done.

export const ExportToolsPart = builtPart<ComponentProps<typeof ExportTools>>(
  'export',
  async () => (await import('./ExportTools.tsx')).ExportTools,
)
export const LifecyclePart = builtPart<ComponentProps<typeof LineLifecycle>>(
  'lifecycle',
  async () => (await import('./LineLifecycle.tsx')).LineLifecycle,
)
export const PriceTablesPart = builtPart<ComponentProps<typeof PriceTables>>(
  'prices',
  async () => (await import('../estimate/PriceTables.tsx')).PriceTables,
)
export const RuleListPart = builtPart(
  'rules',
  async () => (await import('../estimate/RuleList.tsx')).RuleList,
)

export const LazyRuleDialog = lazyPart<ComponentProps<typeof RuleDialog>>(
  async () => (await import('../estimate/RuleDialog.tsx')).RuleDialog,
)
export const LazyLinkNotice = lazyPart<ComponentProps<typeof LinkNotice>>(
  async () => (await import('./LinkNotice.tsx')).LinkNotice,
)
export const LazyRemovedLine = lazyPart<ComponentProps<typeof RemovedLineNotice>>(
  async () => (await import('./RemovedLineNotice.tsx')).RemovedLineNotice,
)
export const LazyRestoreOffer = lazyPart<ComponentProps<typeof RestoreOffer>>(
  async () => (await import('./RestoreOffer.tsx')).RestoreOffer,
)
export const LazyShareDialog = lazyPart<ComponentProps<typeof ShareDialogPart>>(
  async () => (await import('./ShareDialogPart.tsx')).ShareDialogPart,
)
export const LazyComparePart = lazyPart<ComponentProps<typeof ComparePart>>(
  async () => (await import('./ComparePart.tsx')).ComparePart,
)
export const LazyCustomerFields = lazyPart(
  async () => (await import('../customer/CustomerFields.tsx')).CustomerFields,
)
export const LazyPriceCurve = lazyPart<ComponentProps<typeof PriceCurvePanel>>(
  async () => (await import('../charts/priceCurve/PriceCurvePanel.tsx')).PriceCurvePanel,
)
export const LazyGrowth = lazyPart<ComponentProps<typeof GrowthPanel>>(
  async () => (await import('../charts/growth/GrowthPanel.tsx')).GrowthPanel,
)
export const LazyBudget = lazyPart<ComponentProps<typeof BudgetPlanner>>(
  async () => (await import('../advice/BudgetPlanner.tsx')).BudgetPlanner,
)
export const LazyComparison = lazyPart<ComponentProps<typeof EditionComparison>>(
  async () => (await import('../advice/EditionComparison.tsx')).EditionComparison,
)

const inTheHtml = [
  ExportToolsPart,
  CapacityRemedyPart,
  AdvicePart,
  SheetLinesPart,
  NotesPart,
  LifecyclePart,
  PriceTablesPart,
  RuleListPart,
]
/** What an estimate that is not the default may show at once. */
const ofAnyEstimate = [
  CapacityRemedyPart,
  AdvicePart,
  SheetRemarksPart,
  SplitPurchasesPart,
  SheetLinesPart,
  NotesPart,
  LifecyclePart,
  LazyLinkNotice,
]
const wantedLater = [
  LazyMssForm,
  LazyRemovedLine,
  LazyRuleDialog,
  LazyShareDialog,
  LazyCustomerFields,
  LazyBudget,
  LazyComparison,
]

/** The page itself, for use without a network. */
const offline = {
  preload: async () => {
    const { keepOffline } = await import('./keepOffline.ts')
    keepOffline()
  },
}

const languages = locales.map((locale) => ({ preload: () => loadMessages(locale) }))

/** For the build, which must not go on without them. */
export const preloadHtmlParts = () => Promise.all(inTheHtml.map((part) => part.preload()))
/**
 * Fetches together what the estimate of an address shows: the page waits. Their files are on their way already, by `public/boot.js`,
 * which looks for the managed service in the same way, encoded or not. What fails is fetched again, and complained of, when it is shown.
 */
export const preloadEstimateParts = (search: string) =>
  Promise.allSettled(
    [...ofAnyEstimate, ...(search.includes('mss') ? [LazyMssForm] : [])].map((part) =>
      part.preload(),
    ),
  )
/** Fetches them one after the other, so that none keeps the page from answering. What fails is left to its use. */
export async function preloadWantedLater(): Promise<void> {
  for (const part of [...wantedLater, ...languages, offline]) {
    // oxlint-disable-next-line no-await-in-loop
    await part.preload().catch(() => undefined)
  }
}
