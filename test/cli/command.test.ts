import { describe, expect, test } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import { chancery, type Outcome, unindented } from './chancery.ts'

/** Runs the command where it needs no files. */
function command(...words: string[]): Promise<Outcome> {
  return chancery('/nowhere', ...words)
}

describe('the command', () => {
  test('explains itself', async () => {
    expect(await command('--help')).toEqual({
      code: 0,
      stdout: unindented(`
      USAGE
        chancery init [--json] <dir>
        chancery check [--engine compiled|reference] [--explain] [--jobs n] [--max-issues n] [--json] [<corpus>]
        chancery build [--out dir] [--formats ttl|nq|jsonld] [--record-files] [--inline-context] [--canonical] [--jobs n] [--shard i/n] [--max-issues n] [--json] [<corpus>]
        chancery merge [--out dir] [--canonical] [--max-issues n] [--json] [<corpus>]
        chancery verify (--texts dir) [--json] [<corpus>]
        chancery ledger [--csv] [--json] [<corpus>]
        chancery generate [--types file] [--from module] [--docs file] [--examples corpus] [<ontology>]
        chancery --help
        chancery --version

      Archival documents as linked data: checks records and publishes them as Turtle and JSON-LD.

      Exit codes: 0 all is well; 1 the data has violations, or the work could not be done; 2 the words of the command were not understood.

      FLAGS
        -h --help     Print help information and exit
        -v --version  Print version information and exit

      COMMANDS
        init      Begin a new corpus
        check     Check a corpus and print its issues
        build     Check a corpus and publish it
        merge     Put together what build --shard has built
        verify    Verify the evidence of a corpus against its source texts
        ledger    Print the ledger of aid
        generate  Generate types, context and editor schema from ontology and shapes
    `),
      stderr: '',
    })
  })

  test('explains itself when it is given nothing to do', async () => {
    expect(await command()).toEqual(await command('--help'))
  })

  test('tells its version', async () => {
    expect(await command('--version')).toEqual({ code: 0, stdout: `${packageJson.version}\n`, stderr: '' })
  })

  test('explains init', async () => {
    expect(await command('init', '--help')).toEqual({
      code: 0,
      stdout: unindented(`
      USAGE
        chancery init [--json] <dir>
        chancery init --help

      Writes a new, small, valid corpus to start from: two persons, a telegram with its text and an item of aid in YAML, each file wired to the editor schema that is put beside them. It needs no network. A folder that is not empty is refused.

      EXAMPLES
        chancery init my-archive

      FLAGS
           [--json]  Print JSON, for programs        [default = false]
        -h  --help   Print help information and exit

      ARGUMENTS
        dir  Folder to write; empty, or not there yet
    `),
      stderr: '',
    })
  })

  test('explains check', async () => {
    expect(await command('check', '--help')).toEqual({
      code: 0,
      stdout: unindented(`
      USAGE
        chancery check [--engine compiled|reference] [--explain] [--jobs n] [--max-issues n] [--json] [<corpus>]
        chancery check --help

      Reads the records of a corpus and checks them, and the links between them, against the shapes of the ontology. Prints each issue with its file, line and column. Warnings alone leave the exit code at 0.

      EXAMPLES
        chancery check
        chancery check my-corpus --json

      FLAGS
           [--engine]      What evaluates the shapes: the compiled ones, or rdf-validate-shacl        [compiled|reference, default = compiled]
           [--explain]     Print each constraint with the engine that evaluates it, and check nothing [default = false]
           [--jobs]        Threads to work in; as many as there are processors if not given
           [--max-issues]  Issues to print; all are counted                                           [default = 1000]
           [--json]        Print JSON, for programs                                                   [default = false]
        -h  --help         Print help information and exit

      ARGUMENTS
        corpus  Folder with dataset.yaml and records [default = corpus]
    `),
      stderr: '',
    })
  })

  test('explains build', async () => {
    expect(await command('build', '--help')).toEqual({
      code: 0,
      stdout: unindented(`
      USAGE
        chancery build [--out dir] [--formats ttl|nq|jsonld] [--record-files] [--inline-context] [--canonical] [--jobs n] [--shard i/n] [--max-issues n] [--json] [<corpus>]
        chancery build --help

      Checks a corpus and writes it as Turtle, JSON-LD and N-Quads: dumps of the whole, two files for each record, the description of the dataset, context, ontology, shapes, and a manifest. With a violation nothing is written.

      EXAMPLES
        chancery build
        chancery build my-corpus --out public
        chancery build --formats nq --no-record-files --canonical

      FLAGS
           [--out]                             Folder to write; replaced as a whole                                                      [default = out]
           [--formats]                         Dumps to write, with commas between                                                       [ttl|nq|jsonld, default = ttl,nq,jsonld, separator = ,]
           [--record-files/--no-record-files]  Write two files for each record beside the dumps                                          [default = true]
           [--inline-context]                  Embed the context in each JSON-LD file                                                    [default = false]
           [--canonical]                       Write dump.nq in canonical order (RDFC-1.0)                                               [default = false]
           [--jobs]                            Threads to work in; as many as there are processors if not given
           [--shard]                           Build one of several parts, such as 0/8, or auto in a job array; merge puts them together
           [--max-issues]                      Issues to print; all are counted                                                          [default = 1000]
           [--json]                            Print JSON, for programs                                                                  [default = false]
        -h  --help                             Print help information and exit

      ARGUMENTS
        corpus  Folder with dataset.yaml and records [default = corpus]
    `),
      stderr: '',
    })
  })

  test('explains merge', async () => {
    expect(await command('merge', '--help')).toEqual({
      code: 0,
      stdout: unindented(`
      USAGE
        chancery merge [--out dir] [--canonical] [--max-issues n] [--json] [<corpus>]
        chancery merge --help

      Puts the shards of a corpus together, checks the links between them, and writes what build would have written on one machine. With a violation nothing is written, and the shards stay.

      EXAMPLES
        chancery build --shard 0/2 && chancery build --shard 1/2 && chancery merge

      FLAGS
           [--out]         Folder to write; replaced as a whole        [default = out]
           [--canonical]   Write dump.nq in canonical order (RDFC-1.0) [default = false]
           [--max-issues]  Issues to print; all are counted            [default = 1000]
           [--json]        Print JSON, for programs                    [default = false]
        -h  --help         Print help information and exit

      ARGUMENTS
        corpus  Folder with dataset.yaml and records [default = corpus]
    `),
      stderr: '',
    })
  })

  test('explains verify', async () => {
    expect(await command('verify', '--help')).toEqual({
      code: 0,
      stdout: unindented(`
      USAGE
        chancery verify (--texts dir) [--json] [<corpus>]
        chancery verify --help

      Finds each source text by its SHA-256, proves that each quotation stands on its line, and lists the lines that no evidence cites. A quotation of more than ten words, or of a whole sentence, is a violation.

      EXAMPLES
        chancery verify --texts texts

      FLAGS
            --texts  Folder with the source texts
           [--json]  Print JSON, for programs        [default = false]
        -h  --help   Print help information and exit

      ARGUMENTS
        corpus  Folder with dataset.yaml and records [default = corpus]
    `),
      stderr: '',
    })
  })

  test('explains ledger', async () => {
    expect(await command('ledger', '--help')).toEqual({
      code: 0,
      stdout: unindented(`
      USAGE
        chancery ledger [--csv] [--json] [<corpus>]
        chancery ledger --help

      Prints every item of aid of a corpus: act, from whom, to whom, for whom, what, how many, by when, where, its status, and the lines of the texts that say so.

      EXAMPLES
        chancery ledger
        chancery ledger --csv > ledger.csv

      FLAGS
           [--csv]   Print CSV (RFC 4180)            [default = false]
           [--json]  Print JSON, for programs        [default = false]
        -h  --help   Print help information and exit

      ARGUMENTS
        corpus  Folder with dataset.yaml and records [default = corpus]
    `),
      stderr: '',
    })
  })

  test('explains generate', async () => {
    expect(await command('generate', '--help')).toEqual({
      code: 0,
      stdout: unindented(`
      USAGE
        chancery generate [--types file] [--from module] [--docs file] [--examples corpus] [<ontology>]
        chancery generate --help

      Reads shapes.ttl and the other Turtle files of a folder, and writes context.jsonld and records.schema.json beside them, and a TypeScript module with an interface for each class.

      EXAMPLES
        chancery generate
        chancery generate ontology --types src/records.ts --docs docs/ontology.md

      FLAGS
           [--types]     TypeScript file to write                                                            [default = src/records.ts]
           [--from]      Module that this file imports from                                                  [default = chancery]
           [--docs]      Markdown file to write with the documentation; its pages go into a folder beside it
           [--examples]  Corpus that the documentation takes its examples from
        -h  --help       Print help information and exit

      ARGUMENTS
        ontology  Folder with shapes.ttl and the ontology’s other Turtle files [default = ontology]
    `),
      stderr: '',
    })
  })
})

describe('words that are not understood end with code 2:', () => {
  test('a misspelt command', async () => {
    expect(await command('chekc')).toEqual({
      code: 2,
      stdout: '',
      stderr: unindented(`
      There is no command "chekc". Did you mean "check"?
    `),
    })
  })

  test('a command that resembles none', async () => {
    expect(await command('publish')).toEqual({
      code: 2,
      stdout: '',
      stderr: unindented(`
      There is no command "publish". See chancery --help.
    `),
    })
  })

  test('a misspelt flag', async () => {
    expect(await command('build', '--inline-contxt')).toEqual({
      code: 2,
      stdout: '',
      stderr: unindented(`
      There is no flag --inline-contxt here. Did you mean --inline-context?
    `),
    })
  })

  test('a flag that resembles none', async () => {
    expect(await command('check', '--verbose')).toEqual({
      code: 2,
      stdout: '',
      stderr: unindented(`
      There is no flag --verbose here. See --help of the command.
    `),
    })
  })

  test.each(['0', '-1', 'many', '1.5'])('a number of threads that is none: %s', async jobs => {
    const { code, stderr } = await command('check', '--jobs', jobs)
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('a whole number from 1 on') })
  })

  test('a flag without its value', async () => {
    expect(await command('build', '--out')).toEqual({
      code: 2,
      stdout: '',
      stderr: unindented(`
      The flag --out is missing, or has no value. Write --out and the value after it.
    `),
    })
  })

  test('a flag that is needed and left out', async () => {
    expect(await command('verify', 'corpus')).toEqual({
      code: 2,
      stdout: '',
      stderr: unindented(`
      The flag --texts is missing, or has no value. Write --texts and the value after it.
    `),
    })
  })

  test('a flag that is given twice', async () => {
    expect(await command('build', '--out', 'a', '--out', 'b')).toEqual({
      code: 2,
      stdout: '',
      stderr: unindented(`
      The flag --out stands here twice, with "a" and "b". Keep one of them.
    `),
    })
  })

  test('a word too many', async () => {
    expect(await command('check', 'corpus', 'more')).toEqual({
      code: 2,
      stdout: '',
      stderr: unindented(`
      Found "more" where nothing more was expected. See --help of the command. Put a path with spaces into quotes.
    `),
    })
  })
})
