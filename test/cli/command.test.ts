import { describe, expect, test } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import { chancery, type Outcome, unindented } from './chancery.ts'

/** Runs the command where it needs no files. */
function command(...words: string[]): Promise<Outcome> {
  return chancery('/nowhere', ...words)
}

describe('the command', () => {
  test('explains itself', async () => {
    expect(await command('--help')).toEqual({ code: 0, stdout: unindented(`@out@`), stderr: '' })
  })

  test('explains itself when it is given nothing to do', async () => {
    expect(await command()).toEqual(await command('--help'))
  })

  test('tells its version', async () => {
    expect(await command('--version')).toEqual({ code: 0, stdout: `${packageJson.version}\n`, stderr: '' })
  })

  test('explains check', async () => {
    expect(await command('check', '--help')).toEqual({ code: 0, stdout: unindented(`@out@`), stderr: '' })
  })

  test('explains build', async () => {
    expect(await command('build', '--help')).toEqual({ code: 0, stdout: unindented(`@out@`), stderr: '' })
  })

  test('explains verify', async () => {
    expect(await command('verify', '--help')).toEqual({ code: 0, stdout: unindented(`@out@`), stderr: '' })
  })

  test('explains ledger', async () => {
    expect(await command('ledger', '--help')).toEqual({ code: 0, stdout: unindented(`@out@`), stderr: '' })
  })

  test('explains generate', async () => {
    expect(await command('generate', '--help')).toEqual({ code: 0, stdout: unindented(`@out@`), stderr: '' })
  })
})

describe('words that are not understood end with code 2:', () => {
  test('a misspelt command', async () => {
    expect(await command('chekc')).toEqual({ code: 2, stdout: '', stderr: unindented(`@err@`) })
  })

  test('a command that resembles none', async () => {
    expect(await command('publish')).toEqual({ code: 2, stdout: '', stderr: unindented(`@err@`) })
  })

  test('a misspelt flag', async () => {
    expect(await command('build', '--inline-contxt')).toEqual({ code: 2, stdout: '', stderr: unindented(`@err@`) })
  })

  test('a flag that resembles none', async () => {
    expect(await command('check', '--verbose')).toEqual({ code: 2, stdout: '', stderr: unindented(`@err@`) })
  })

  test('a flag without its value', async () => {
    expect(await command('build', '--out')).toEqual({ code: 2, stdout: '', stderr: unindented(`@err@`) })
  })

  test('a flag that is needed and left out', async () => {
    expect(await command('verify', 'corpus')).toEqual({ code: 2, stdout: '', stderr: unindented(`@err@`) })
  })

  test('a flag that is given twice', async () => {
    expect(await command('build', '--out', 'a', '--out', 'b')).toEqual({ code: 2, stdout: '', stderr: unindented(`@err@`) })
  })

  test('a word too many', async () => {
    expect(await command('check', 'corpus', 'more')).toEqual({ code: 2, stdout: '', stderr: unindented(`@err@`) })
  })
})
