import { defineEstimator } from './estimatorElement.ts'

/**
 * Where this script was loaded from: a classic script is asked for by name; a module or an `import()` has no name, but its
 * address stands in the trace of any error that it makes.
 */
function ownAddress(): string | undefined {
  const script = document.currentScript
  if (script instanceof HTMLScriptElement && script.src !== '') return script.src
  return /https?:\/\/[^\s()]+\/embed\.js/.exec(new Error('trace').stack ?? '')?.[0]
}

const address = ownAddress()
if (address !== undefined) defineEstimator(new URL('./', address))
else
  console.warn(
    'anjia-estimator: embed.js cannot tell where it was loaded from. Keep it a file of its own: exclude it from what merges or moves scripts.',
  )
