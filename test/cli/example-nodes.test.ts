import { Parser } from 'n3'
import { expect, it } from 'vitest'
import { validateRecords } from '../../src/api/validate-records.ts'
import { ownShapes } from '../../src/check/own-shapes.ts'
import { prepareShapes } from '../../src/check/prepare-shapes.ts'
import { exampleNodes } from '../../src/cli/example-nodes.ts'
import type { Examples } from '../../src/generate/example.ts'
import { model } from '../../src/model/generated.ts'
import { findCorpus } from '../../src/read/corpus.ts'
import { readRecords } from '../../src/read/corpus-records.ts'
import { readRecord } from '../../src/read/read-record.ts'
import { readYaml } from '../../src/read/yaml.ts'

const corpus = await findCorpus('corpus', model)
const { records } = await readRecords(corpus)
const examples = await exampleNodes('corpus', model)

/** The record of an example; a node is put into a record of a class that can hold it. */
function read(type: string, { classes }: Examples) {
  const data = readYaml(classes.get(type)!.record, `${type}.md`).entries[0]!.data as Record<string, unknown>
  if (typeof data['id'] === 'string') return readRecord(data, model)
  const [term = ''] = Object.keys(data)
  const holder = Object.keys(model.classes).find(name => {
    const { abstract, uses } = model.classes[name]!
    return !abstract && uses[term]?.nested && [uses[term].range, ...kinds(uses[term].range)].includes(type)
  })
  return readRecord({ id: 'example/1', type: holder, text: 'text/22591', ...data }, model)
}

function kinds(range: string | undefined): string[] {
  return Object.keys(model.classes).filter(name => model.classes[name]!.ancestors.includes(range ?? ''))
}

const whole = [...examples.classes.keys()].filter(type => /^id: /.test(examples.classes.get(type)!.record))

it('The corpus has an example of nearly each class and property', () => {
  const concrete = Object.keys(model.classes).filter(name => !model.classes[name]!.abstract)
  expect(concrete.filter(name => !examples.classes.has(name))).toEqual(['Document', 'Distribution'])
  expect(examples.properties.size).toBeGreaterThan(60)
})

it.each([...examples.classes.keys()].filter(type => model.classes[type]!.uses['evidence']))(
  'An example of %s can be read as it is shown',
  type => {
    expect(read(type, examples).faults).toEqual([])
  },
)

it.each(whole.filter(type => type !== 'Dataset'))('The example of %s is a valid record', async type => {
  const example = read(type, examples).record!
  const others = records.map(({ record }) => record).filter(({ id }) => id !== example.id)
  const { issues } = await validateRecords([...others, example], {
    model,
    base: corpus.base,
    shapes: prepareShapes(await ownShapes()),
  })
  // What an example leaves out of its record may be what others refer to.
  const own = issues.filter(({ focus = '' }) => focus.startsWith(corpus.base + example.id))
  expect(own.filter(({ severity }) => severity === 'violation')).toEqual([])
})

it('The Turtle of every example can be parsed', () => {
  const prefixes = Object.entries(model.prefixes).map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .\n`)
  const parse = (turtle: string) => new Parser({ baseIRI: corpus.base }).parse(prefixes.join('') + turtle)
  const shown = [...examples.classes.values(), ...examples.properties.values()].map(({ turtle }) => turtle)
  expect(shown.filter(turtle => parse(turtle).length === 0)).toEqual([])
  expect(() => parse('<a> ch:text <b>')).toThrow()
})
