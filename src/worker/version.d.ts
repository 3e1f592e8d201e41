/** What the build has made, written into the worker by scripts/buildWorker.ts. */
interface Version {
  /** Differs whenever any file does, the worker's own among them. */
  readonly name: string
  /** Files whose name holds their hash, and the `integrity` of each. */
  readonly files: readonly (readonly [address: string, integrity: string])[]
  /** The `integrity` of the page itself. */
  readonly page: string
}

declare const builtVersion: Version
