import type { Quad } from '@rdfjs/types'
import { ownShapes } from '../../../src/check/own-shapes.ts'
import { encode } from '../../../src/encode/encode.ts'
import { model } from '../../../src/model/generated.ts'
import { kindsOf } from '../../../src/model/kinds-of.ts'
import type { RecordNode } from '../../../src/model/record.ts'
import { base, type Case, printable } from '../compiled/batch.ts'
import { turtle } from '../turtle.ts'
import { type Damage, damagesOf } from './damages.ts'
import { type RulesOf, readRules } from './rules.ts'
import { elsewhere } from './sound-record.ts'
import { widerShapes } from './wider-shapes.ts'

/** The shapes that records are checked against in these tests, and what there is to be damaged by them. */
export interface DamageTable {
  readonly shapes: readonly Quad[]
  readonly rulesOf: RulesOf
  readonly damages: readonly Damage[]
}

/** The ontology's shapes together with the wider ones, and every damage that is one to them. */
export async function damageTable(): Promise<DamageTable> {
  const shapes = [...(await ownShapes()), ...turtle(widerShapes)]
  const rulesOf = readRules(shapes)
  return { shapes, rulesOf, damages: damagesOf(rulesOf) }
}

const world = new Map(kindsOf(model).map(name => [elsewhere + name, model.classes[name]!.iri]))

/** A sound record as a case. */
export function soundCase(record: RecordNode): Case {
  return printable({ done: [], record: encode(record, model, base), elsewhere: world })
}

/** A case with one more damage; `undefined` if there is no place for it. */
export function damagedCase(one: Case, { name, damage }: Damage, choice: number): Case | undefined {
  const record = damage(one.record, choice)
  return record && printable({ ...one, done: [...one.done, name], record })
}
