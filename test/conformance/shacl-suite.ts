import { readFileSync } from 'node:fs'
import type { Quad, Term } from '@rdfjs/types'
import { Parser, Store } from 'n3'
import { listMembers } from '../../src/check/list-members.ts'
import { pathText } from '../../src/check/path-text.ts'
import { readPath } from '../../src/check/property-path.ts'
import { plainText } from '../../src/check/term-text.ts'
import { sh } from '../../src/check/vocabulary.ts'
import type { Issue } from '../../src/model/issue.ts'

const MF = 'http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#'
const SHT = 'http://www.w3.org/ns/shacl-test#'

/** One case of the W3C SHACL test suite. */
export interface SuiteCase {
  /** Folder and name: `property/minCount-001`. */
  readonly name: string
  readonly data: readonly Quad[]
  readonly shapes: readonly Quad[]
  /** The findings of the expected report, or that validating is to fail. */
  readonly expected: readonly Finding[] | 'failure'
}

/** What a report says that is compared, as one line of text. */
type Finding = string

/** Reads the cases of a manifest and of all the manifests it includes, in their order. */
export function readSuite(manifest: URL): readonly SuiteCase[] {
  const root = new URL('.', manifest).href
  const files = new Map<string, readonly Quad[]>()
  // Once per file: the blank nodes of an expected report are those of the data beside it.
  const parse = (url: string): readonly Quad[] => {
    const known = files.get(url) ?? new Parser({ baseIRI: url }).parse(readFileSync(new URL(url), 'utf8'))
    files.set(url, known)
    return known
  }
  const read = (url: string): readonly SuiteCase[] => {
    const graph = new Store([...parse(url)])
    const one = (subject: Term, predicate: string): Term => graph.getObjects(subject, predicate, null)[0]!
    const included = graph.getObjects(null, `${MF}include`, null).flatMap(({ value }) => read(value))
    const entries = graph
      .getObjects(null, `${MF}entries`, null)
      .flatMap(list => listMembers(list, graph) ?? [])
    const cases = entries.map(entry => {
      const action = one(entry, `${MF}action`)
      const result = one(entry, `${MF}result`)
      return {
        name: entry.value.slice(root.length),
        data: parse(one(action, `${SHT}dataGraph`).value),
        shapes: parse(one(action, `${SHT}shapesGraph`).value),
        expected: result.value === `${SHT}Failure` ? ('failure' as const) : expectedFindings(result, graph),
      }
    })
    return [...included, ...cases]
  }
  return read(manifest.href)
}

function expectedFindings(report: Term, graph: Store): readonly Finding[] {
  return graph.getObjects(report, sh('result'), null).map(result => {
    const field = (name: string): Term | undefined => graph.getObjects(result, sh(name), null)[0]
    const path = field('resultPath')
    const value = field('value')
    const shape = field('sourceShape')
    return line({
      focus: plainText(field('focusNode')!),
      path: path && pathText(readPath(path, graph)!),
      value: value && plainText(value),
      component: field('sourceConstraintComponent')!.value,
      severity: SEVERITIES[field('resultSeverity')!.value] ?? 'violation',
      shape: shape && plainText(shape),
    })
  })
}

const SEVERITIES: Readonly<Record<string, string>> = {
  [sh('Info').value]: 'info',
  [sh('Warning').value]: 'warning',
}

/** The findings of our own report, to be compared with the expected ones. */
export function findings(issues: readonly Issue[]): readonly Finding[] {
  return issues.map(line)
}

type Fields = {
  readonly [Field in 'focus' | 'path' | 'value' | 'component' | 'severity' | 'shape']?: string | undefined
}

/** A blank node has no name to compare it by where the expected report stands in another file. */
function line({ focus, path, value, component, severity, shape }: Fields): Finding {
  const named = shape?.startsWith('_:') ? undefined : shape
  return [focus, path, value, component, severity, named].map(field => field ?? '-').join(' | ')
}
