import { expect, it } from 'vitest'
import { prune } from '../../src/cli/prune.ts'
import { shortYaml } from '../../src/cli/short-yaml.ts'
import { model } from '../../src/model/generated.ts'
import type { RecordNode } from '../../src/model/record.ts'

const time: RecordNode = { id: 'aid/1#time', type: 'Time', kind: 'done', date: '1950' }
const figure: RecordNode = { id: 'aid/1#ten', type: 'Figure', count: '10', time: [time] }
const aid: RecordNode = {
  id: 'aid/1',
  type: 'AidItem',
  prefLabel: { en: 'Ten', ru: 'Десять' },
  act: 'request',
  consistsOf: ['instructors', 'units'],
  quantity: [figure, { ...figure, id: 'aid/1#eleven' }],
}

it('An example keeps the first of several values, and no nodes inside its nodes', () => {
  expect(prune(aid, model)).toEqual({
    ...aid,
    consistsOf: ['instructors'],
    quantity: [{ id: 'aid/1#ten', type: 'Figure', count: '10' }],
  })
})

it('An example keeps as many values as the shapes ask for', () => {
  const { AidItem } = model.classes
  const consistsOf = { ...AidItem!.uses['consistsOf']!, min: 2 }
  const strict = {
    ...model,
    classes: { ...model.classes, AidItem: { ...AidItem!, uses: { ...AidItem!.uses, consistsOf } } },
  }
  expect(prune(aid, strict)['consistsOf']).toEqual(['instructors', 'units'])
})

it('A node is written with a line for each key, and numbers without quotes where they stay the same', () => {
  expect(
    shortYaml({ id: 'a/1', count: '10', value: '007', prefLabel: { en: 'A' }, name: [{ id: '#n' }] }),
  ).toBe("id: a/1\ncount: 10\nvalue: '007'\nprefLabel: { en: A }\nname: [ { id: '#n' } ]\n")
  expect(shortYaml({ name: [{ id: '#n', form: { en: 'A' } }] }, 3)).toBe(
    "name:\n  - id: '#n'\n    form: { en: A }\n",
  )
})
