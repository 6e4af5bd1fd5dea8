import { execFile } from 'node:child_process'

/** What a program printed, and the code it ended with. */
export interface Outcome {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Milliseconds that a program may take. */
const patience = 120_000

/** Runs a program in a folder, to its end or for two minutes. */
export function run(program: string, words: readonly string[], folder: string): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const options = { cwd: folder, timeout: patience, env: { ...process.env, NO_COLOR: '1' } }
    execFile(program, words, options, (error, stdout, stderr) => {
      if (error && typeof error.code !== 'number') reject(error)
      else resolve({ code: Number(error?.code ?? 0), stdout, stderr })
    })
  })
}
