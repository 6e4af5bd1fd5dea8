import { closest } from '../model/closest.ts'
import type { Issue, IssueCode } from '../model/issue.ts'
import type { CitedPassage } from './passages.ts'
import { containedSentence } from './sentences.ts'

/** Words that a quotation may have: enough to be found, too few to stand for the text. */
const mostWords = 10

/** A source text at hand: its id and its lines. */
export interface TextAtHand {
  readonly id: string
  readonly lines: readonly string[]
}

/** How far the passages of a corpus reach into one text. */
export interface Coverage {
  readonly text: string
  /** Passages cited from it. */
  readonly passages: number
  /** Lines that hold a letter or a digit. */
  readonly lines: number
  /** Numbers of those that no passage is cited from. */
  readonly uncited: readonly number[]
}

/**
 * Proves passages against a text: each quotation stands on its line, letter for letter, has at most ten words
 * and holds no whole sentence. Issues have the passage as focus.
 */
export function verifyPassages(passages: readonly CitedPassage[], { lines }: TextAtHand): Issue[] {
  return passages.flatMap(passage => {
    const fault = faultOf(passage, lines)
    return fault ? [{ severity: 'violation', focus: passage.id, value: passage.quote, ...fault }] : []
  })
}

/** The issue that a passage is cited from a text that no record describes, so that nothing can be proved. */
export function textless({ id, text }: CitedPassage): Issue {
  return {
    code: 'no-text',
    severity: 'violation',
    message: `There is no "${text}" in this corpus, so that its passages cannot be verified.`,
    hint: 'Add a record of type SourceText with this id, or correct the reference.',
    focus: id,
    path: 'hasSource',
    value: text,
  }
}

/** Which lines of a text no passage is cited from. */
export function coverageOf(passages: readonly CitedPassage[], { id, lines }: TextAtHand): Coverage {
  const cited = new Set(passages.map(passage => passage.line))
  const content = lines.flatMap((line, index) => (/[\p{L}\p{N}]/u.test(line) ? [index + 1] : []))
  return {
    text: id,
    passages: passages.length,
    lines: content.length,
    uncited: content.filter(line => !cited.has(line)),
  }
}

interface Fault {
  readonly code: IssueCode
  readonly message: string
  readonly hint: string
}

function faultOf({ line, quote }: CitedPassage, lines: readonly string[]): Fault | undefined {
  const text = lines[line - 1]
  if (text === undefined) {
    return {
      code: 'no-such-line',
      message: `The text has no line ${line}; it ends with line ${lines.length}.`,
      hint: 'Lines count from 1.',
    }
  }
  if (!text.includes(quote)) {
    return {
      code: 'quote-not-found',
      message: `These words do not stand on line ${line}.`,
      hint: whereElse(quote, text, lines),
    }
  }
  const words = quote.trim().split(/\s+/).length
  if (words > mostWords) {
    return {
      code: 'quote-too-long',
      message: `The quotation has ${words} words; at most ${mostWords} may be quoted.`,
      hint: 'Quote the words that matter.',
    }
  }
  const sentence = containedSentence(quote, text)
  if (sentence === undefined) return undefined
  return {
    code: 'quote-is-sentence',
    message: 'The quotation holds a whole sentence of the text.',
    hint: 'Quote a part of it.',
  }
}

function whereElse(quote: string, text: string, lines: readonly string[]): string {
  const other = lines.findIndex(line => line.includes(quote))
  if (other >= 0) return `They stand on line ${other + 1}.`
  const size = quote.length
  const starts = Array.from({ length: Math.max(1, text.length - size + 1) }, (_, start) =>
    text.slice(start, start + size),
  )
  const near = closest(quote, starts)
  return near ? `Did you mean "${near}"?` : 'Quote letter for letter, with the spaces and signs of the text.'
}
