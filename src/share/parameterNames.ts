import { estimateParameters } from '../domain/link/estimateParameters.ts'

/** Every name that a link can say an estimate with. */
export const parameterNames: readonly string[] = [
  ...estimateParameters,
  'product',
  ...'edition users packs target growth months prepay start renew machines hosts days'.split(' '),
]
