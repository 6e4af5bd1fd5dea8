import { createWriteStream } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { backgroundOf } from '../src/check/background.ts'
import { type AnyRecord, model } from '../src/model/generated.ts'
import { toJsonLd } from '../src/public-api.ts'
import { quadsToNQuads } from '../src/write/n-quads.ts'

/** One input for all contenders. */
export interface Input {
  /** A corpus, as users of Chancery have it: `dataset.yaml` and `records.ndjson`. */
  readonly corpus: string
  /** The records' lines. */
  readonly ndjson: string
  /** The same records as ordinary JSON-LD, a document a line: what today's stack can read. */
  readonly jsonLd: string
  /** Turtle of the class hierarchy and the concepts, without which the shapes cannot be decided. */
  readonly background: string
}

/** Which records to write, and for whom. */
export interface InputOptions {
  /** Leave out what today's stack reads: it has no form for a record that cannot be read. */
  readonly oursOnly?: boolean
}

/** Where the ids of the records lead. */
const base = 'https://example.org/archive/'

/** The address by which the documents name their context. Nothing is fetched from it. */
const context = `${base}context.jsonld`

const dataset = `base: ${base}
id: dataset
type: Dataset
title: { en: Records for measuring }
description: { en: Generated records of an archive that is nowhere. }
license: https://creativecommons.org/publicdomain/zero/1.0/
`

/**
 * Writes records into a folder, in the form in which each contender would have them. Records are written in short
 * (a passage is a line and a quotation, a nested node has no type); today's stack gets them written out, as plain
 * JSON-LD under the same context, and is not charged for that.
 *
 * ```ts
 * const input = await writeInput('/tmp/bench', generateRecords({ count: 10_000 }))
 * ```
 */
export async function writeInput(
  folder: string,
  records: Iterable<{ readonly data: unknown }>,
  { oursOnly = false }: InputOptions = {},
): Promise<Input> {
  const corpus = join(folder, 'corpus')
  const input: Input = {
    corpus,
    ndjson: join(corpus, 'records.ndjson'),
    jsonLd: join(folder, 'records.jsonld.ndjson'),
    background: join(folder, 'background.ttl'),
  }
  await mkdir(corpus, { recursive: true })
  await writeFile(join(corpus, 'dataset.yaml'), dataset)
  await writeFile(input.background, quadsToNQuads(backgroundOf(model)))
  const plain = createWriteStream(input.jsonLd)
  await pipeline(Readable.from(lines(records, oursOnly ? undefined : plain)), createWriteStream(input.ndjson))
  await new Promise<void>(resolve => plain.end(resolve))
  return input
}

/** The lines as they are, after each has gone to the plain file written out. */
async function* lines(
  records: Iterable<{ readonly data: unknown }>,
  plain?: NodeJS.WritableStream,
): AsyncGenerator<string> {
  for (const { data } of records) {
    const document = plain && `${JSON.stringify(toJsonLd(data as AnyRecord, { base, context }))}\n`
    if (document && !plain.write(document)) await new Promise(resolve => plain.once('drain', resolve))
    yield `${JSON.stringify(data)}\n`
  }
}
