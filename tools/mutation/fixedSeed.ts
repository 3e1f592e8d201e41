import * as fc from 'fast-check'

// The same cases for every mutant and in every run, and no search for the smallest one once a mutant is dead.
fc.configureGlobal({ seed: 20_261_121, endOnFailure: true })
