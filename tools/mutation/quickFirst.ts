import { relative } from 'node:path'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** A mutant is dead at its first failing test: what killed the one before runs first, then the quickest files. */
export class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((a, b) => this.weight(a) - this.weight(b))
  }

  private weight({ project, moduleId }: TestSpecification): number {
    const file = relative(this.ctx.config.root, moduleId)
    const last = this.ctx.cache.getFileTestResults(`${project.name}:${file}`)
    if (last === undefined) return Infinity
    return last.failed ? -1 : last.duration
  }
}
