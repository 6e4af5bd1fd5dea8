import { createHash } from 'node:crypto'

/** Path of the editor schema within the folder. Its name begins with a dot, so that no reader takes it for records. */
export const schemaFile = '.schema/records.schema.json'

/** The line by which an editor finds the schema: relative to the file that it stands in. */
function modeline(path: string): string {
  const up = '../'.repeat(path.split('/').length - 1)
  return `# yaml-language-server: $schema=${up}${schemaFile}\n`
}

const dataset = `\
# What is published, and where. Every id of a record is relative to the base: change it before you publish.
base: https://example.org/my-archive/
id: dataset
type: Dataset
title: { en: My archive }
description: { en: 'A corpus to start from: two persons, a telegram between them and the aid it asks for.' }
license: https://creativecommons.org/publicdomain/zero/1.0/
`

const persons = `\
# Several records stand in one file with --- between them.
id: person/one
type: Person
prefLabel: { en: Person One }
---
id: person/two
type: Person
prefLabel: { en: Person Two }
`

const text = `\
Telegram No. 1
2 January 1950

From Person One to Person Two

We ask for ten instructors by the first of March.
Without them the school cannot begin its work.
`

const texts = `\
# The text that the evidence quotes. It is not published; its digest tells which text it is.
id: text/telegram-1
type: SourceText
prefLabel: { en: Text of Telegram No. 1 }
sha256: ${createHash('sha256').update(text).digest('hex')}
byteLength: ${Buffer.byteLength(text)}
lineCount: ${text.split('\n').length - 1}
`

const telegram = `\
# A node inside a record has an id that begins with #, so that it can be cited. Evidence is a line of the text with
# at most ten words quoted from it.
id: document/telegram-1
type: Telegram
title: { en: Telegram No. 1 }
kind: telegram-message
text: text/telegram-1
identifier:
  - { id: '#number', kind: sender-number, value: '1', evidence: [{ line: 1, quote: No. 1 }] }
time:
  - { id: '#date', kind: dated, date: 1950-01-02, evidence: [{ line: 2, quote: 2 January 1950 }] }
participation:
  - { id: '#sender', agent: person/one, role: sender, evidence: [{ line: 4, quote: From Person One }] }
  - { id: '#addressee', agent: person/two, role: addressee, evidence: [{ line: 4, quote: to Person Two }] }
`

const aid = `\
# One thing that is asked for: who asks whom for what, how many, by when, and which document says so.
id: aid/telegram-1-instructors
type: AidItem
prefLabel: { en: Ten instructors }
text: text/telegram-1
act: request
consistsOf: [instructors]
requester: [person/one]
provider: [person/two]
quantity:
  - { id: '#ten', measure: number, count: 10, unit: men, evidence: [{ line: 6, quote: ten instructors }] }
time:
  - { id: '#deadline', kind: deadline, bound: by-time, date: 1950-03-01, evidence: [{ line: 6, quote: by the first of March }] }
statedIn: document/telegram-1
evidence: [{ line: 6, quote: We ask for ten instructors }]
`

const readme = `\
# My archive

Archival documents as linked data. The records are in \`corpus/\`; \`corpus/dataset.yaml\` says what the whole is called
and at which address it is published. The texts that the evidence quotes are in \`texts/\` and are not published.

\`\`\`sh
npx chancery check                 # prints what is wrong, with file and line
npx chancery build                 # checks, and writes Turtle, JSON-LD and N-Quads into out/
npx chancery ledger                # prints the aid as a table
npx chancery verify --texts texts  # proves each quotation on its line
\`\`\`

The first line of each file leads an editor that knows YAML schemas to \`${schemaFile}\`, which completes
keys and terms and underlines mistakes. It is a copy, so that it serves without a network. Copy it anew from
\`chancery/ontology/records.schema.json\` when you take a new version of chancery.
`

const records: Readonly<Record<string, string>> = {
  'corpus/dataset.yaml': dataset,
  'corpus/agents/persons.yaml': persons,
  'corpus/documents/telegram-1.yaml': telegram,
  'corpus/aid/telegram-1.yaml': aid,
  'corpus/texts/texts.yaml': texts,
}

/** The files of a new corpus but for the editor schema: their texts by path, as `chancery init` writes them. */
export const newCorpus: Readonly<Record<string, string>> = Object.freeze({
  '.gitignore': 'out/\nout.shards/\nnode_modules/\n',
  'README.md': readme,
  'texts/telegram-1.txt': text,
  ...Object.fromEntries(Object.entries(records).map(([path, text]) => [path, modeline(path) + text])),
})
