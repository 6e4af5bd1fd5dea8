import { ChanceryError } from '../../model/error.ts'

/** What the production IRIREF (Turtle 1.1 §6.5) leaves out, and halves of surrogate pairs. */
const forbidden = /[^!#-;=?-[\]_a-z~\u{7f}-\u{d7ff}\u{e000}-\u{10ffff}]/u
const scheme = /^[A-Za-z][A-Za-z0-9+.-]*:/

/**
 * Gives an absolute IRI back unchanged, and refuses everything else, so that what is written between `<`
 * and `>` stays between them.
 *
 * ```ts
 * absoluteIri('https://example.org/Ленд-лиз')  // the same
 * absoluteIri('https://example.org/a b')       // throws: character 22 is U+0020
 * absoluteIri('person/beria')                  // throws: no scheme
 * ```
 *
 * @throws ChanceryError `bad-iri`
 */
export function absoluteIri(iri: string): string {
  const found = forbidden.exec(iri)
  if (found) throw new ChanceryError('bad-iri', forbiddenCharacter(iri, found[0], found.index))
  if (!scheme.test(iri)) {
    throw new ChanceryError(
      'bad-iri',
      `The IRI ${JSON.stringify(iri)} has no scheme: an absolute IRI was expected, such as ` +
        '"https://example.org/person/beria". Resolve it against the base first.',
    )
  }
  return iri
}

function forbiddenCharacter(iri: string, character: string, index: number): string {
  const code = character.codePointAt(0)!
  const hex = code.toString(16).toUpperCase()
  const remedy =
    code < 0x80
      ? `Percent-encode it (%${hex.padStart(2, '0')})`
      : 'It is half of a surrogate pair: complete it'
  return (
    `The IRI ${JSON.stringify(iri)} cannot be written: character ${index + 1} is U+${hex.padStart(4, '0')} ` +
    `(${JSON.stringify(character)}), which no IRI may contain. ${remedy}, or correct the IRI.`
  )
}
