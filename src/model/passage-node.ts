import type { RecordNode, RecordValue } from './record.ts'

/** The standard that says how a line range is written. */
const rfc5147 = 'http://tools.ietf.org/rfc/rfc5147'

/** The selector of a line, and of the words on it. */
interface LineSelector extends RecordNode {
  readonly type: 'FragmentSelector'
  /** The line range. */
  readonly value: string
  readonly refinedBy: RecordNode & { readonly type: 'TextQuoteSelector'; readonly exact: string }
}

/**
 * A passage in its Web Annotation form, as records have them by the dozen. It is a class so that it can be told by
 * that: three nodes of which nothing differs but the text, the line and the words, so that what goes through records
 * need not take each apart.
 */
export class PassageNode implements RecordNode {
  declare readonly id: string
  declare readonly type: 'SpecificResource'
  /** The text. */
  declare readonly hasSource: string
  declare readonly hasSelector: LineSelector
  readonly [term: string]: RecordValue

  /** @param lines the line range, as RFC 5147 writes it */
  constructor(id: string, text: string, lines: string, quote: string) {
    this.id = id
    this.type = 'SpecificResource'
    this.hasSource = text
    this.hasSelector = {
      id: `${id}-line`,
      type: 'FragmentSelector',
      value: lines,
      conformsTo: rfc5147,
      refinedBy: { id: `${id}-quote`, type: 'TextQuoteSelector', exact: quote },
    }
  }
}

/** True for the id of a node of a passage, by the name that all of them have. */
export function isOfPassage(id: string): boolean {
  return id.includes('#passage-')
}
