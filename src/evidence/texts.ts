import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ChanceryError } from '../model/error.ts'
import type { Issue } from '../model/issue.ts'
import type { RecordNode } from '../model/record.ts'
import { unreadable } from '../model/unreadable.ts'
import type { TextAtHand } from './verify.ts'

/** The texts of a corpus that a folder holds, and issues for those it does not, or that differ. */
export interface FoundTexts {
  readonly texts: readonly TextAtHand[]
  readonly issues: readonly Issue[]
}

/**
 * Finds the source texts of a corpus in a folder, by their SHA-256: names of files do not matter.
 *
 * @throws ChanceryError `not-readable` if the folder cannot be listed.
 */
export async function findTexts(folder: string, records: readonly RecordNode[]): Promise<FoundTexts> {
  const byDigest = await readFolder(folder)
  const texts: TextAtHand[] = []
  const issues: Issue[] = []
  for (const record of records.filter(one => one.type === 'SourceText')) {
    const bytes = byDigest.get(String(record.sha256))
    if (!bytes) {
      issues.push({
        code: 'no-text',
        severity: 'violation',
        message: `No file in ${folder} has the digest of this text, ${String(record.sha256).slice(0, 12)}….`,
        hint: 'Add the text, byte for byte as it was when the passages were cited.',
        focus: record.id,
        path: 'sha256',
      })
      continue
    }
    const lines = new TextDecoder().decode(bytes).split('\n')
    if (lines.at(-1) === '') lines.pop()
    const facts = { byteLength: bytes.length, lineCount: lines.length }
    for (const [key, found] of Object.entries(facts)) {
      if (String(found) === record[key]) continue
      issues.push({
        code: 'text-differs',
        severity: 'violation',
        message: `The record has ${key} ${String(record[key])}; the text with its digest has ${found}.`,
        hint: 'Correct the record.',
        focus: record.id,
        path: key,
      })
    }
    texts.push({ id: record.id, lines })
  }
  return { texts, issues }
}

async function readFolder(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  try {
    const names = await readdir(folder, { withFileTypes: true })
    const files = names.filter(one => one.isFile()).map(one => readFile(join(folder, one.name)))
    return new Map(
      (await Promise.all(files)).map(bytes => [createHash('sha256').update(bytes).digest('hex'), bytes]),
    )
  } catch (cause) {
    throw new ChanceryError('not-readable', unreadable(folder, cause), { cause })
  }
}
