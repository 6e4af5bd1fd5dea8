import type { CommandContext } from '@stricli/core'

/** The streams and switches of a terminal: what the command knows of the process it runs in. */
export interface Terminal {
  readonly stdout: { write(text: string): void }
  readonly stderr: { write(text: string): void; readonly isTTY?: boolean }
  readonly env: Readonly<Partial<Record<string, string>>>
}

/** What a command is called on. */
export interface Context extends CommandContext {
  readonly process: Terminal & { exitCode?: number | string | null }
}
