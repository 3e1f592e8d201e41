import type { BudgetPlanner } from '../advice/BudgetPlanner.tsx'
import type { EditionComparison } from '../advice/EditionComparison.tsx'
import type { GrowthPanel } from '../charts/growth/GrowthPanel.tsx'
import type { PriceCurvePanel } from '../charts/priceCurve/PriceCurvePanel.tsx'
import type { ComponentProps } from 'react'
import { lazyPart } from '../ui/lazyPart.tsx'

/** The parts that help to plan: fetched after the page has begun to work. */
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
