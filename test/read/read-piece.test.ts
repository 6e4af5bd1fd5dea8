import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { listPieces } from '../../src/read/list-pieces.ts'
import { readPiece } from '../../src/read/read-piece.ts'
import { readCut, withFiles } from './read-cut.ts'

const bytes = (...parts: (string | number)[]): Uint8Array =>
  Buffer.concat(parts.map(part => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([part]))))

describe('The pieces of a folder', () => {
  it('are its small files whole, and its big ones in stretches, in the order of their paths', async () => {
    const files = {
      'dataset.yaml': 'base: https://example.org/',
      'b/x.ndjson': '{"id":"a"}\n{"id":"b"}\n',
      'b/dataset.yaml': 'id: c\n',
      'a.yml': 'id: d\n---\nid: e\n',
      'A.jsonld': '[{"id":"f"},{"id":"g"}]',
      'notes.txt': 'not records',
      '.git/x.yaml': 'id: h\n',
      'b/.x.yaml.swp.yaml': 'id: i\n',
    }
    await withFiles(files, async folder => {
      expect(await listPieces(folder, 10)).toEqual([
        { file: 'A.jsonld', from: 0, to: 12, cut: 'list', column: 0 },
        { file: 'A.jsonld', from: 12, to: 23, cut: 'list', column: 12 },
        { file: 'a.yml', from: 0, to: 10, cut: 'documents' },
        { file: 'a.yml', from: 10, to: 16, cut: 'documents' },
        { file: 'b/dataset.yaml', from: 0, to: 6 },
        { file: 'b/x.ndjson', from: 0, to: 10, cut: 'lines' },
        { file: 'b/x.ndjson', from: 10, to: 20, cut: 'lines' },
        { file: 'b/x.ndjson', from: 20, to: 22, cut: 'lines' },
      ])
      expect((await listPieces(folder)).map(({ cut }) => cut)).toEqual(Array(4).fill(undefined))
    })
  })

  it.each([
    ['YAML with a directive', 'x.yaml', '%YAML 1.2\n---\na: 1\n---\nb: 2\n'],
    ['YAML with a directive further down', 'x.yaml', 'a: 1\n...\n%YAML 1.2\n---\nb: 2\n'],
    ['YAML with a directive far down', 'x.yaml', `#${'-'.repeat(256 * 1024 - 2)}\n%YAML 1.2\n---\nb: 2\n`],
    ['YAML in UTF-16', 'x.yaml', Buffer.from('\ufeffa: 1\n---\nb: 2\n', 'utf16le')],
    ['one record', 'x.jsonld', '{"id":"a","x":[{"id":"#b"},{"id":"#c"}]}'],
    ['a graph that is given twice', 'x.jsonld', '{"@graph":[{"a":1},{"a":2}],"@graph":[]}'],
    ['a graph with a key beside it', 'x.jsonld', '{"@graph":[{"a":1},{"a":2}],"b":3}'],
    ['a list that ends too early', 'x.jsonld', '[{"a":1},{"a":2},{"a":'],
    ['a list with a comma too many', 'x.jsonld', '[{"a":1},{"a":2},]'],
    ['a list of texts', 'x.jsonld', '["a","b","c","d","e","f"]'],
    ['an empty list', 'x.jsonld', '[          ]'],
  ])('are not cut from %s', async (_, file, text) => {
    await withFiles({ [file]: text }, async folder => {
      const pieces = await listPieces(folder, 4)
      expect(pieces.map(({ from }) => from)).toEqual([0])
    })
  })

  it('of a folder that cannot be listed are an error', async () => {
    await expect(listPieces('no-such-folder')).rejects.toMatchObject({ code: 'not-readable' })
  })

  it('are plain data', async () => {
    await withFiles({ 'x.jsonld': '[{"id":"a"},{"id":"b"}]' }, async folder => {
      const pieces = await listPieces(folder, 1)
      expect(JSON.parse(JSON.stringify(pieces))).toEqual(pieces)
    })
  })
})

describe('A piece', () => {
  it('that cannot be read says so under the name of its file', async () => {
    await withFiles({}, async folder => {
      await symlink('nowhere', join(folder, 'a.yaml'))
      await symlink('.', join(folder, 'b.ndjson'))
      const read = (await listPieces(folder, 1)).map(piece => readPiece(`${folder}/`, piece))
      const [missing, ...others] = read
      expect(missing).toEqual({
        entries: [],
        issues: [
          {
            code: 'unreadable',
            severity: 'violation',
            message: `Cannot read ${folder}/a.yaml: there is no such file or folder. Check the path.`,
            file: `${folder}/a.yaml`,
          },
        ],
        lines: 0,
      })
      expect(others.flatMap(({ issues }) => issues)).toMatchObject([{ code: 'unreadable' }])
    })
  })

  it('of a file that went away after it was cut says so', async () => {
    const { issues } = readPiece('nowhere', { file: 'x.ndjson', from: 9, to: 18, cut: 'lines' })
    expect(issues).toMatchObject([{ code: 'unreadable', file: 'nowhere/x.ndjson' }])
  })

  it.each([
    ['x.ndjson', bytes('{"id":"a"}\n{"id":"Я"}\n{"id":"🛩', 0xcf, '"}\n{"id":"b"}\n'), 3, 10, ['a', 'Я', 'b']],
    ['x.yaml', bytes('id: a\n---\nid: Я\n---\nid: 🛩', 0xcf, '\n---\nid: b\n'), 5, 7, ['a', 'Я', 'b']],
    ['x.jsonld', bytes('[{"id":"a"},{"id":"Я"},{"id":"🛩', 0xcf, '"},{"id":"b"}]'), 1, 33, ['a', 'Я', 'b']],
  ])(
    'that is not UTF-8 has its place in the file, and the others are read: %s',
    async (file, content, line, column, ids) => {
      const { records, issues } = await readCut(file, content, 1)
      expect(issues).toMatchObject([{ code: 'not-utf-8', file, line, column }])
      expect(issues[0]!.message).toContain('0xcf')
      expect(records.map(({ data }) => data)).toEqual(ids.map(id => ({ id })))
    },
  )

  it('tells ids that it has lost, and only its own', async () => {
    await withFiles(
      { 'x.ndjson': '{"id":"letter/a"}\n{"id":"letter/b",}\n{"id":"letter/c"}\n' },
      async folder => {
        const read = (await listPieces(folder, 18)).map(piece => readPiece(folder, piece))
        expect(read.map(({ lost }) => lost)).toEqual([undefined, ['letter/b'], undefined, undefined])
      },
    )
  })

  it('of a file in UTF-16 says so once', async () => {
    const content = Buffer.from(`\ufeff${'{"id":"a"}\n'.repeat(20)}`, 'utf16le')
    const { records, issues } = await readCut('x.ndjson', content, 16)
    expect(records).toEqual([])
    expect(issues).toMatchObject([{ code: 'not-utf-8', message: 'The file is in UTF-16.' }])
  })

  it('of JSON-LD that ends too early gives the issue of the whole file', async () => {
    const { records, issues } = await readCut('x.jsonld', '[{"id":"a"},\n{"id":"b"},\n{"id":', 4)
    expect(records).toEqual([])
    expect(issues).toMatchObject([
      { line: 3, column: 7, message: 'The JSON ends where a value was expected.' },
    ])
  })

  it('of JSON-LD with a fault in one record gives the others', async () => {
    const { records, issues } = await readCut('x.jsonld', '[{"id":"a"}, {"id":b}, {"id":"c"}]', 4)
    expect(records.map(({ data }) => data)).toEqual([{ id: 'a' }, { id: 'c' }])
    expect(issues).toMatchObject([{ line: 1, column: 20, code: 'json-syntax' }])
  })

  it('in which no record begins is empty, also within a record of 30 MB', async () => {
    const long = { id: 'b', x: 'Я🛩'.repeat(5_000_000) }
    const text = `{"id":"a"}\n${JSON.stringify(long)}\n{"id":"c"}`
    await withFiles({ 'x.ndjson': text }, async folder => {
      const pieces = await listPieces(folder, 4_000_000)
      const read = []
      for (const piece of pieces) read.push(readPiece(folder, piece))
      expect(read.map(({ entries }) => entries.length)).toEqual([2, 0, 0, 0, 0, 0, 0, 1])
      expect(read.map(({ lines }) => lines)).toEqual([2, 0, 0, 0, 0, 0, 0, 0])
      expect((read[0]!.entries[1]!.data as typeof long).x === long.x).toBe(true)
    })
  })
})
