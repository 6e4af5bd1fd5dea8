import type { Literal, Quad } from '@rdfjs/types'
import type { Issue } from '../model/issue.ts'
import { edtf, sh } from '../model/namespaces.ts'

/** Characters and lengths of EDTF level 0 and 1. The library would take bare digits for a timestamp. */
const shape = /^(\.\.|Y?-?[0-9X]{4,}[0-9X\-:T.+Z?~%]*)?(\/(\.\.|Y?-?[0-9X]{4,}[0-9X\-:T.+Z?~%]*)?)?$/
const bareDigits = /^-?[0-9]{5,}/

/**
 * Issues for literals of the datatype `edtf:EDTF` that are not dates or intervals of EDTF level 1
 * (ISO 8601-2:2019, Annex A). SHACL engines know the datatypes of XSD only.
 */
export async function edtfIssues(quads: Iterable<Quad>): Promise<Issue[]> {
  const dated = [...quads].filter(
    ({ object }) => object.termType === 'Literal' && object.datatype.value === `${edtf}EDTF`,
  )
  if (dated.length === 0) return []
  const { parse } = await import('edtf')
  const valid = (lexical: string): boolean => {
    if (lexical === '' || !shape.test(lexical) || bareDigits.test(lexical)) return false
    try {
      parse(lexical, { level: 1 })
      return true
    } catch {
      return false
    }
  }
  return dated
    .filter(({ object }) => !valid((object as Literal).value))
    .map(({ subject, predicate, object }) => ({
      code: 'bad-literal',
      severity: 'violation',
      message: `"${object.value}" is not a date of EDTF level 1.`,
      hint: 'Write year, month and day that exist, such as 1951-10-24, 1951-10 or 1950-12/1951-01.',
      focus: subject.value,
      path: predicate.value,
      value: object.value,
      component: `${sh}DatatypeConstraintComponent`,
    }))
}
