import { run as runApplication } from '@stricli/core'
import { ChanceryError } from '../model/error.ts'
import { application } from './application.ts'

/** The streams and switches of a terminal: what the command knows of the process it runs in. */
export interface Terminal {
  readonly stdout: { write(text: string): void }
  readonly stderr: { write(text: string): void }
  readonly env: Readonly<Partial<Record<string, string>>>
}

/**
 * Runs the command line and gives the exit code: 0 if all is well, 1 if the data has violations or the work
 * could not be done, 2 for words that the command does not understand.
 */
export async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  const process = { ...terminal, exitCode: 0 as number | string | null }
  await runApplication(application, words, { process })
  const code = Number(process.exitCode ?? 0)
  return code < 0 ? 2 : code
}

export { ChanceryError }
