import { model } from '../../src/model/generated.ts'
import { resolveIri } from '../../src/model/iri.ts'
import type { UseModel } from '../../src/model/model.ts'
import type { RecordNode, RecordValue } from '../../src/model/record.ts'
import type { LanguageMap } from '../../src/model/values.ts'

/**
 * A record as it comes back from a graph: tags in lower case, single texts without a list, whole IRIs for prefixed
 * names and where no class of records is asked for.
 */
export function asGraphHasIt({ id, type, ...rest }: RecordNode, base: string): RecordNode {
  const { uses } = model.classes[type]!
  const values = Object.entries(rest).map(([term, value]) => [
    term,
    valueAsGraphHasIt(term, uses[term]!, value, base),
  ])
  return { id, type, ...Object.fromEntries(values) }
}

function valueAsGraphHasIt(term: string, { range }: UseModel, value: RecordValue, base: string): RecordValue {
  const { kind } = model.properties[term]!
  if (kind === 'language') return textsAsGraphHasThem(value as LanguageMap)
  const one = (inner: string | RecordNode): string | RecordNode => {
    if (typeof inner !== 'string') return asGraphHasIt(inner, base)
    const whole = range === undefined || inner.startsWith('ch:')
    return kind === 'reference' && whole ? resolveIri(inner, base, model.prefixes) : inner
  }
  return Array.isArray(value) ? value.map(one) : one(value as string | RecordNode)
}

function textsAsGraphHasThem(texts: LanguageMap): LanguageMap {
  return Object.fromEntries(
    Object.entries(texts).map(([tag, text]) => [
      tag.toLowerCase(),
      typeof text !== 'string' && text.length === 1 ? text[0]! : text,
    ]),
  )
}
