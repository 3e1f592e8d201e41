import type { EstimateValues } from './formHook.ts'

/** The shape of the form, for components that work on a part of it. */
export const emptyValues: EstimateValues = {
  title: '',
  off: 0,
  until: null,
  budget: null,
  lines: [],
}
