import type { Quad, Term } from '@rdfjs/types'
import { Store } from 'n3'
import { compileShapes } from '../../../src/check/compiled/compile-shapes.ts'
import type { COMPONENTS } from '../../../src/check/compiled/components/components.ts'
import { prepare } from '../../../src/check/reference/engine.ts'
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

/** Validates one data graph after another by the same shapes. */
export type Find = (data: readonly Quad[]) => Promise<readonly string[]>

/** What the compiled engine finds. */
export function compiledFinder(shapes: readonly Quad[], components?: typeof COMPONENTS): Find {
  const { evaluate } = compileShapes(new Store([...shapes]), components)
  return async data => resultLines(evaluate(data))
}

/** What the reference engine finds. */
export async function referenceFinder(shapes: readonly Quad[]): Promise<Find> {
  const evaluate = await prepare(shapes)
  return async data => resultLines(await evaluate(data))
}
