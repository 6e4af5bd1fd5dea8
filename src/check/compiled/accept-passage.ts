import type { PassageNode } from '../../model/passage-node.ts'
import type { ClassRules, KeyRule } from './class-rules.ts'

/** The statements that a passage makes: the classes of its three nodes, and the values of their keys. */
export const PASSAGE_STATEMENTS = 9

/**
 * Puts together what is asked of the three nodes of a passage, whose keys are always the same. Gives `undefined` if
 * more is asked than its keys show.
 */
export function acceptPassage(
  rulesOf: (type: string) => ClassRules | undefined,
): ((passage: PassageNode) => boolean) | undefined {
  const [source, selector] = rulesFor(rulesOf('SpecificResource'), ['hasSource', 'hasSelector'])
  const [value, standard, quotation] = rulesFor(rulesOf('FragmentSelector'), [
    'value',
    'conformsTo',
    'refinedBy',
  ])
  const [exact] = rulesFor(rulesOf('TextQuoteSelector'), ['exact'])
  if (!source || !selector || !value || !standard || !quotation || !exact) return undefined
  return passage => {
    const lines = passage.hasSelector
    const { refinedBy } = lines
    return (
      source.accepts(passage.hasSource, passage) &&
      selector.accepts(lines, passage) &&
      value.accepts(lines.value, lines) &&
      standard.accepts(lines['conformsTo']!, lines) &&
      quotation.accepts(refinedBy, lines) &&
      exact.accepts(refinedBy.exact, refinedBy)
    )
  }
}

/** The rules of keys that a node always has, if there is one for each, and nothing else is asked of it. */
function rulesFor(rules: ClassRules | undefined, terms: readonly string[]): readonly (KeyRule | undefined)[] {
  const found = terms.map(term => rules?.keys.get(term))
  const required = found.filter(rule => rule?.required).length
  return rules && required === rules.required && rules.whole.length === 0 ? found : []
}
