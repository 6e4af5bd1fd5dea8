import { createWriteStream } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { generateNdjson } from '../../bench/generate-records.ts'
import { smallCorpus } from '../cli/small-corpus.ts'

/** Writes a corpus of so many generated records: `write-corpus FOLDER COUNT`. */
const [folder, count] = process.argv.slice(2)
await mkdir(folder!)
await writeFile(`${folder}/dataset.yaml`, smallCorpus['dataset.yaml'])
const lines = generateNdjson({ count: Number(count) })
await pipeline(Readable.from(lines), createWriteStream(`${folder}/records.ndjson`))
