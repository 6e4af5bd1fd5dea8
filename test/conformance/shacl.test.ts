import { existsSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { Store } from 'n3'
import { describe, expect, it } from 'vitest'
import { compileShapes } from '../../src/check/compiled/compile-shapes.ts'
import { type Engine, validate } from '../../src/index.ts'
import { engines } from '../check/engines.ts'
import { turtle } from '../check/turtle.ts'
import {
  type Finding,
  readSuite,
  reportedFindings,
  type SuiteCase,
  shaclShacl,
  suiteManifest,
} from './shacl-suite.ts'

const present = existsSync(suiteManifest)
const cases = present ? readSuite(suiteManifest) : []
if (!present) process.stderr.write(`Skipped: the W3C SHACL test suite is not at ${suiteManifest.pathname}\n`)

describe.skipIf(!present).each(engines)('the W3C SHACL Core test suite, by the %s engine', engine => {
  const named = (name: string): SuiteCase => cases.find(suiteCase => suiteCase.name === name)!

  it('has 98 cases, most of which find something', () => {
    expect(new Set(cases.map(({ name }) => name)).size).toBe(98)
    expect(cases.filter(({ expected }) => expected.length > 0).length).toBeGreaterThan(80)
  })

  for (const suiteCase of cases) {
    it(suiteCase.name, async () => {
      const findings = await answerOf(suiteCase, engine)
      expect(findings).toEqual(suiteCase.expected)
      expect(findings.length === 0).toBe(suiteCase.conforms)
    })
  }

  it('would notice a finding that is missing', async () => {
    const suiteCase = named('complex/personexample')
    const fewerConstraints = suiteCase.shapes.filter(
      ({ predicate }) => !predicate.value.endsWith('#maxCount'),
    )
    expect(await findingsOf({ ...suiteCase, shapes: fewerConstraints }, engine)).not.toEqual(
      suiteCase.expected,
    )
  })

  it('would notice a finding too many', async () => {
    const suiteCase = named('misc/deactivated-001')
    const activated = suiteCase.shapes.filter(({ predicate }) => !predicate.value.endsWith('#deactivated'))
    expect(await findingsOf({ ...suiteCase, shapes: activated }, engine)).not.toEqual(suiteCase.expected)
  })

  it.each(['focus', 'path', 'value', 'component', 'severity', 'shape'])(
    'would notice another %s',
    async field => {
      const suiteCase = named('path/path-strange-001')
      const altered = suiteCase.expected.map(finding => ({ ...finding, [field]: 'another' }))
      expect(altered).toHaveLength(1)
      expect(await findingsOf(suiteCase, engine)).not.toEqual(altered)
    },
  )
})

describe.skipIf(!present)('with the compiler on and off, the W3C SHACL Core test suite', () => {
  it('passes in the same number of cases, all 98, and finds the same in each', async () => {
    const passed: Record<Engine, string[]> = { compiled: [], reference: [] }
    for (const suiteCase of cases) {
      const [on, off] = [await answerOf(suiteCase, 'compiled'), await answerOf(suiteCase, 'reference')]
      expect(on).toEqual(off)
      if (isDeepStrictEqual(on, suiteCase.expected)) passed.compiled.push(suiteCase.name)
      if (isDeepStrictEqual(off, suiteCase.expected)) passed.reference.push(suiteCase.name)
    }
    expect([passed.compiled.length, passed.reference.length]).toEqual([98, 98])
  })

  it('is compiled whole: no shape of any case is left to the reference engine', () => {
    const left = cases.filter(({ shapes }) => compileShapes(new Store([...shapes])).forReference.length > 0)
    expect(left.map(({ name }) => name)).toEqual([])
  })
})

describe.skipIf(!present).each(engines)('SHACL for SHACL, by the %s engine', engine => {
  it('finds nothing in a sound shapes graph', async () => {
    const sound = turtle(
      'ex:S a sh:NodeShape ; sh:targetClass ex:C ; sh:property [ sh:path ex:p ; sh:minCount 1 ] .',
    )
    expect(await validate(sound, shaclShacl(), { engine })).toEqual({ ok: true, issues: [] })
  })

  it('finds the fault of a broken one', async () => {
    const broken = turtle('ex:S a sh:NodeShape ; sh:targetClass ex:C ; sh:closed "yes" .')
    const { issues } = await validate(broken, shaclShacl(), { engine })
    expect(issues).toMatchObject([
      {
        code: 'datatype',
        focus: 'http://example.org/S',
        path: 'http://www.w3.org/ns/shacl#closed',
        value: 'yes',
      },
    ])
  })
})

async function findingsOf({ data, shapes }: SuiteCase, engine: Engine): Promise<readonly Finding[]> {
  return reportedFindings((await validate(data, shapes, { engine })).issues)
}

const answers = new Map<string, Promise<readonly Finding[]>>()

/** What an engine finds in a case as it is; each is asked once. */
function answerOf(suiteCase: SuiteCase, engine: Engine): Promise<readonly Finding[]> {
  const key = `${engine} ${suiteCase.name}`
  const answer = answers.get(key) ?? findingsOf(suiteCase, engine)
  answers.set(key, answer)
  return answer
}
