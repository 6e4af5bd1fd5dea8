import { isAbsoluteIri, isLocalId, resolveIri } from '../../model/iri.ts'
import type { Model } from '../../model/model.ts'
import { rdf } from '../../model/namespaces.ts'
import { perBase } from '../../model/per-base.ts'
import type { RecordNode } from '../../model/record.ts'
import { type PlannedProperty, planOf } from '../../model/record-plan.ts'
import { remember } from '../../model/remember.ts'
import { type RecordVisitor, walkRecord } from '../../model/walk-record.ts'
import { absoluteIri } from '../turtle/absolute-iri.ts'
import { literalSuffix } from '../turtle/literal.ts'
import { quoted } from '../turtle/quoted.ts'
import { hasPassages, type PassageText, passageText } from './passage-text.ts'
import { textWithLanguage } from './text-with-language.ts'

/**
 * Makes the N-Quads writer of a model: a record in, its statements out, a line each, in the order and with the
 * bytes that its quads give.
 *
 * ```ts
 * const nQuads = nQuadsOf(model, 'https://example.org/')
 * for (const record of records) sink.write(nQuads(record))
 * ```
 *
 * The writer throws ChanceryError `bad-iri` or `bad-term` for what N-Quads cannot hold.
 */
export const nQuadsOf: (model: Model, base: string) => (record: RecordNode) => string = perBase(compileNQuads)

function compileNQuads(model: Model, base: string): (record: RecordNode) => string {
  const plan = planOf(model)
  const keepsLocalIds = isAbsoluteIri(base)
  const iri = remember((id: string) => bracketed(resolveIri(id, base, model.prefixes)))
  const reference = (id: string): string => (keepsLocalIds && isLocalId(id) ? `<${base}${id}>` : iri(id))
  const writerOf = ({ kind, datatype = '', namespace }: PlannedProperty): ((value: string) => string) => {
    if (kind === 'term') return remember((name: string) => bracketed(namespace + name))
    if (kind !== 'literal') return reference
    const suffix = literalSuffix({ value: '', language: '', datatype: { value: datatype } }, bracketed)
    return value => quoted(value) + suffix
  }
  const types = Array.from(plan.classes.values(), type => ` <${rdf}type> ${bracketed(type.iri)} .\n`)
  const predicates = plan.properties.map(property => ` ${bracketed(property.iri)} `)
  const values = plan.properties.map(writerOf)

  let lines = ''
  let subject = ''
  let passage: PassageText | undefined
  const visitor: RecordVisitor = {
    begin(id, { number }) {
      subject = reference(id)
      lines += subject + types[number]
    },
    texts({ number }, texts) {
      const start = subject + predicates[number]
      for (const tag of Object.keys(texts)) {
        const given = texts[tag]!
        for (const text of typeof given === 'string' ? [given] : given)
          lines += `${start}${textWithLanguage(text, tag, quoted)} .\n`
      }
    },
    value({ number }, value) {
      const object = typeof value === 'string' ? values[number]!(value) : reference(value.id)
      lines += `${subject}${predicates[number]}${object} .\n`
    },
    values(property, values) {
      for (const value of values) visitor.value(property, value)
    },
    end() {},
    passage({ id, hasSource, hasSelector }) {
      if (!passage || !isLocalId(id) || !isLocalId(hasSource)) return false
      const { id: selector, value, refinedBy } = hasSelector
      lines += passage(id, selector, refinedBy.id, hasSource, quoted(value), quoted(refinedBy.exact))
      return true
    },
  }
  const linesOf = (record: RecordNode): string => {
    lines = ''
    walkRecord(record, plan, visitor)
    return lines
  }
  if (keepsLocalIds && hasPassages(plan)) passage = passageText(linesOf)
  return linesOf
}

function bracketed(iri: string): string {
  return `<${absoluteIri(iri)}>`
}
