import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Files of a folder by their path. */
export type Files = Readonly<Record<string, string | Uint8Array>>

/** The source text that the small corpus cites. */
export const smallText = `Телеграмма No. 7
24 октября 1951 года
Просим направить в Китай шесть стрелковых дивизий.
Экз. No. 4 — тов. Иванову
`

/** Four records and their dataset: a corpus without issues. */
export const smallCorpus = {
  'dataset.yaml': `base: https://example.org/archive/
id: dataset
type: Dataset
title: { en: A small archive }
description: { en: One telegram and those who had to do with it. }
license: https://creativecommons.org/publicdomain/zero/1.0/
`,
  'agents.yaml': `id: person/ivanov
type: Person
prefLabel: { en: Ivanov, ru: Иванов }
memberOf: organization/staff
---
id: organization/staff
type: Organization
prefLabel: { en: General Staff }
`,
  'telegram.yaml': `id: document/telegram-7
type: Telegram
title:
  en: Telegram No. 7
  ru: Телеграмма No. 7
kind: ciphered-telegram
text: text/7
identifier:
  - id: '#number'
    kind: cipher-telegram-number
    value: '7'
    evidence: [{ line: 1, quote: Телеграмма No. 7 }]
time:
  - id: '#date'
    kind: dated
    date: 1951-10-24
    clockTime: 14:30:00
    evidence: [{ line: 2, quote: 24 октября 1951 года }]
copy:
  - id: '#copy-4'
    copyNumber: 4
    addressee: person/ivanov
    evidence: [{ line: 4, quote: Экз. No. 4 }, { line: 4, quote: тов. Иванову }]
`,
  'texts.jsonld': `{
  "id": "text/7",
  "type": "SourceText",
  "prefLabel": { "en": "Text of Telegram No. 7" },
  "sha256": "13a489ba84ebc39c433ed329117f504d76ee2c74d42295e719a822d99e6519c7",
  "byteLength": "194",
  "lineCount": "4"
}
`,
} as const

/** Writes files into a folder, which need not exist. */
export async function writeFiles(folder: string, files: Files): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, content)
  }
}
