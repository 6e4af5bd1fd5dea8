import { remember } from '../../model/remember.ts'
import { languageTag, literalSuffix } from '../turtle/literal.ts'
import { rdf } from '../turtle/rdf.ts'

/**
 * Text and its language, as Turtle and N-Quads have it: `"Шифртелеграмма"@ru`. Tags are written in lower case,
 * since they are compared without regard to case (RDF 1.1 §3.3).
 *
 * @param quote how the text itself is written
 * @throws ChanceryError `bad-term` for a language that is none
 */
export function textWithLanguage(text: string, tag: string, quote: (text: string) => string): string {
  const written = quote(text)
  const suffix = suffixOf(tag)
  if (suffix !== '') return written + suffix
  // No suffix of such a literal needs an IRI: it is an error, which the general writer words.
  const language = tag.toLowerCase()
  return written + literalSuffix({ value: text, language, datatype: { value: rdf.langString } }, iri => iri)
}

/** `@` and a language; nothing for what is none. */
const suffixOf = remember((tag: string): string => {
  const language = tag.toLowerCase()
  return languageTag.test(language) ? `@${language}` : ''
})
