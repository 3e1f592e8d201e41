import { estimateParameterNames } from '../domain/link/parameterNames.ts'

/** Every name that a link can say an estimate with. */
export const parameterNames: readonly string[] = [
  ...estimateParameterNames,
  'product',
  ...'edition users packs target growth months prepay start renew machines hosts days'.split(' '),
]
