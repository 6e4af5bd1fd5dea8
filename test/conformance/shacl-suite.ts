import { readFileSync } from 'node:fs'
import type { Quad, Term } from '@rdfjs/types'
import { Parser, Store } from 'n3'
import { listMembers } from '../../src/check/list-members.ts'
import { pathText } from '../../src/check/path-text.ts'
import { readPath } from '../../src/check/property-path.ts'
import { plainText } from '../../src/check/term-text.ts'
import { sh } from '../../src/check/vocabulary.ts'
import type { Issue } from '../../src/model/issue.ts'

/** The manifest of the W3C SHACL test suite's Core part, which stands beside the project. */
export const suiteManifest: URL = new URL(
  '../../../shared/conformance/shacl/core/manifest.ttl',
  import.meta.url,
)

const MF = 'http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#'
const SHT = 'http://www.w3.org/ns/shacl-test#'

/** One case of the suite: validating `data` by `shapes` is to find what is `expected`. */
export interface SuiteCase {
  /** Folder and name: `property/minCount-001`. */
  readonly name: string
  readonly data: readonly Quad[]
  readonly shapes: readonly Quad[]
  /** The verdict: nothing is to be found. */
  readonly conforms: boolean
  readonly expected: readonly Finding[]
}

/** What is compared of a result. The shape only where it has an IRI: a blank one may stand in another file. */
export type Finding = {
  readonly [Field in 'focus' | 'path' | 'value' | 'component' | 'severity' | 'shape']: string | undefined
}

/** Reads the cases of a manifest and of all that it includes. */
export function readSuite(manifest: URL): readonly SuiteCase[] {
  const root = new URL('.', manifest).href
  const parsed = new Map<string, readonly Quad[]>()
  const parse = (url: string): readonly Quad[] => {
    // Once per file: the blank nodes of an expected report are those of the data beside it.
    const quads = parsed.get(url) ?? parseFile(url)
    parsed.set(url, quads)
    return quads
  }
  const read = (url: string): readonly SuiteCase[] => {
    const graph = new Store([...parse(url)])
    const object = (subject: Term, predicate: string): Term => graph.getObjects(subject, predicate, null)[0]!
    const entries = graph
      .getObjects(null, `${MF}entries`, null)
      .flatMap(list => listMembers(list, graph) ?? [])
    const cases = entries.map(entry => ({
      name: entry.value.slice(root.length),
      data: parse(object(object(entry, `${MF}action`), `${SHT}dataGraph`).value),
      shapes: parse(object(object(entry, `${MF}action`), `${SHT}shapesGraph`).value),
      conforms: object(object(entry, `${MF}result`), sh('conforms').value).value === 'true',
      expected: expectedFindings(object(entry, `${MF}result`), graph),
    }))
    return [...graph.getObjects(null, `${MF}include`, null).flatMap(({ value }) => read(value)), ...cases]
  }
  return read(manifest.href)
}

/** The shapes that describe well-formed shapes graphs: SHACL for SHACL. */
export function shaclShacl(): readonly Quad[] {
  return parseFile(new URL('complex/shacl-shacl-data-shapes.ttl', suiteManifest).href)
}

/** Issues as findings, in the order in which expected ones are. */
export function reportedFindings(issues: readonly Issue[]): readonly Finding[] {
  return sorted(
    issues.map(({ focus, path, value, component, severity, shape }) => ({
      focus,
      path,
      value,
      component,
      severity,
      shape: shape?.startsWith('_:') ? undefined : shape,
    })),
  )
}

function expectedFindings(report: Term, graph: Store): readonly Finding[] {
  return sorted(
    graph.getObjects(report, sh('result'), null).map(result => {
      const field = (name: string): Term | undefined => graph.getObjects(result, sh(name), null)[0]
      const text = (term: Term | undefined): string | undefined => term && plainText(term)
      const path = field('resultPath')
      const shape = field('sourceShape')
      return {
        focus: text(field('focusNode')),
        path: path && pathText(readPath(path, graph)!),
        value: text(field('value')),
        component: text(field('sourceConstraintComponent')),
        severity: SEVERITIES[field('resultSeverity')!.value] ?? 'violation',
        shape: shape?.termType === 'NamedNode' ? shape.value : undefined,
      }
    }),
  )
}

/** A severity of the suite's own counts as a violation. */
const SEVERITIES: Readonly<Record<string, string>> = {
  [sh('Info').value]: 'info',
  [sh('Warning').value]: 'warning',
}

function sorted(findings: readonly Finding[]): readonly Finding[] {
  const key = (finding: Finding): string => JSON.stringify(Object.values(finding))
  return findings.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
}

function parseFile(url: string): readonly Quad[] {
  return new Parser({ baseIRI: url }).parse(readFileSync(new URL(url), 'utf8'))
}
