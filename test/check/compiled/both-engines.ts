import type { Quad, Term } from '@rdfjs/types'
import { Store } from 'n3'
import { compileShapes } from '../../../src/check/compiled/compile-shapes.ts'
import { evaluate } from '../../../src/check/reference/engine.ts'
import type { Result } from '../../../src/check/result.ts'
import { termText } from '../../../src/check/term-text.ts'

/** Results as lines, sorted, so that two engines can be compared whatever their order. */
export function resultLines(results: readonly Result[]): readonly string[] {
  const text = (term: Term | undefined): string => (term ? termText(term) : '')
  return results
    .map(({ focus, path, value, component, severity, shape, found }) =>
      [
        component.value.replace(/^.*#|ConstraintComponent$/g, ''),
        ...[focus, path, value, severity, shape].map(text),
        found,
      ].join(' '),
    )
    .sort()
}

/** What the compiled engine finds. */
export function byCompiled(data: readonly Quad[], shapes: readonly Quad[]): readonly string[] {
  return resultLines(compileShapes(new Store([...shapes])).evaluate(data))
}

/** What the reference engine finds. */
export async function byReference(
  data: readonly Quad[],
  shapes: readonly Quad[],
): Promise<readonly string[]> {
  return resultLines(await evaluate(data, new Store([...shapes])))
}
