import { isTrue } from '../../is-true.ts'
import type { Check, Component, Given } from '../constraint.ts'
import { report } from '../run.ts'

/** Reports each language that more than one value has (SHACL §4.4.5). */
export const UNIQUE_LANG: Component = {
  parameter: 'uniqueLang',
  compile,
  demand: () => ({ of: 'languages' }),
}

function compile({ parameter, source }: Given): Check {
  if (!isTrue(parameter)) return () => true
  return (focus, values, run) => {
    if (values.size < 2) return true
    const once = new Set<string>()
    const repeated = new Set<string>()
    for (let index = 0; index < values.size; index++) {
      const language = run.terms.literalTypeOf(values.ids[index]!)?.language
      if (!language) continue
      if (once.has(language)) repeated.add(language)
      once.add(language)
    }
    for (const _ of repeated) if (!report(run, { source, focus, found: values.size })) return false
    return repeated.size === 0
  }
}
