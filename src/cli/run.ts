import { run as runApplication } from '@stricli/core'
import { application } from './application.ts'
import type { Context, Terminal } from './terminal.ts'

/**
 * Runs the command line and gives the exit code: 0 if all is well, 1 if the data has violations or the work
 * could not be done, 2 for words that the command does not understand.
 */
export async function run(words: readonly string[], { stdout, stderr, env }: Terminal): Promise<number> {
  const process: Context['process'] = { stdout, stderr, env, exitCode: null }
  await runApplication(application, words, { process })
  const code = Number(process.exitCode ?? 0)
  return code < 0 ? 2 : code
}
