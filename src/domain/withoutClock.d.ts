/**
 * What the domain may see of time. Only its own tsconfig reads this file.
 *
 * `Date` answers with a type that nothing can be done with: a domain module that asks what day it is does not compile. The day
 * arrives as an argument, `asOf`.
 */
interface TheDomainHasNoClock {
  readonly passAsOfInstead: never
}

interface DateConstructor {
  new (): TheDomainHasNoClock
  new (value: number | string): TheDomainHasNoClock
  (): TheDomainHasNoClock
  now(): TheDomainHasNoClock
}
