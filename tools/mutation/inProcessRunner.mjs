import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core'
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import {
  determineHitLimitReached,
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner'
import { bundleTests } from './bundleTests.mjs'

/** What the mutated code reads and writes: which mutant is on, which test is running, what it has covered. */
const state = (globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {})

/**
 * Runs the tests in the process itself. They are synchronous and the domain is pure, so nothing is left behind by a test: only
 * what a module computes as it is loaded (Stryker calls that static) has to be loaded again. Starting Vitest for every mutant
 * takes ten times as long.
 */
class InProcessRunner {
  #bundle = ''
  #loads = 0
  #tests = []
  /** Whether the loaded modules were computed with a mutant on. */
  #isMutated = true
  #milliseconds = new Map()

  capabilities() {
    return { reloadEnvironment: true }
  }

  async init() {
    this.#bundle = pathToFileURL(await bundleTests()).href
  }

  async dryRun() {
    await this.#load(undefined)
    const result = this.#run(this.#tests)
    for (const { id, timeSpentMs } of result.tests) this.#milliseconds.set(id, timeSpentMs)
    return { ...result, mutantCoverage: state.mutantCoverage }
  }

  async mutantRun({ activeMutant, mutantActivation, testFilter, hitLimit }) {
    // Stryker allows a loop a hundred times what all tests take; a tenth of that is plenty.
    Object.assign(state, { hitCount: 0, hitLimit: hitLimit / 10 })
    try {
      if (mutantActivation === 'static') await this.#load(activeMutant.id)
      else if (this.#isMutated) await this.#load(undefined)
    } catch (error) {
      return killed(error)
    }
    state.activeMutant = activeMutant.id
    const result = this.#run(this.#quickestFirst(testFilter), { bail: true })
    return toMutantRunResult(determineHitLimitReached(state.hitCount, state.hitLimit) ?? result)
  }

  #quickestFirst(testFilter) {
    const wanted = new Set(testFilter ?? this.#tests.map(({ id }) => id))
    const cost = ({ id }) => this.#milliseconds.get(id) ?? 0
    return this.#tests.filter(({ id }) => wanted.has(id)).toSorted((a, b) => cost(a) - cost(b))
  }

  async #load(mutant) {
    state.activeMutant = mutant
    this.#isMutated = true
    const { tests } = await import(`${this.#bundle}?${(this.#loads += 1)}`)
    this.#tests = tests
    this.#isMutated = mutant !== undefined
  }

  #run(tests, { bail = false } = {}) {
    const results = []
    for (const { id, name, file, body } of tests) {
      state.currentTestId = id
      const start = performance.now()
      const failureMessage = failureOf(body)
      state.currentTestId = undefined
      const status = failureMessage === undefined ? TestStatus.Success : TestStatus.Failed
      const timeSpentMs = performance.now() - start
      results.push({ id, name, fileName: resolve(file), timeSpentMs, status, failureMessage })
      if (bail && status === TestStatus.Failed) break
    }
    return { status: DryRunStatus.Complete, tests: results }
  }
}

/** A module that throws as it is loaded fails every test. */
const killed = (error) => ({
  status: MutantRunStatus.Killed,
  killedBy: [],
  nrOfTests: 0,
  failureMessage: String(error),
})

function failureOf(body) {
  try {
    body()
    return undefined
  } catch (error) {
    return String(error)
  }
}

export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner),
]
