import {
  type ApplicationText,
  ArgumentScannerError,
  formatMessageForArgumentScannerError,
  text_en,
} from '@stricli/core'
import { ChanceryError } from '../model/error.ts'

/** What the command says of itself when it fails, or is not understood. */
export const words: ApplicationText = {
  ...text_en,
  noCommandRegisteredForInput: ({ input, corrections }) =>
    `There is no command "${input}". ${guess(corrections.map(one => one.replaceAll('`', '"'))) ?? 'See chancery --help.'}`,
  exceptionWhileParsingArguments: error =>
    error instanceof ArgumentScannerError ? misunderstood(error) : explain(error),
  exceptionWhileRunningCommand: explain,
}

function misunderstood(error: ArgumentScannerError): string {
  return formatMessageForArgumentScannerError(error, {
    FlagNotFoundError: ({ input, corrections }) =>
      `There is no flag --${input} here. ${guess(corrections.map(one => `--${kebab(one)}`)) ?? seeHelp}`,
    AliasNotFoundError: ({ input }) => `There is no flag -${input} here. ${seeHelp}`,
    UnsatisfiedFlagError: ({ externalFlagName: flag }) =>
      `The flag --${flag} is missing, or has no value. Write --${flag} and the value after it.`,
    UnexpectedFlagError: ({ externalFlagName: flag, previousInput, input }) =>
      `The flag --${flag} stands here twice, with "${previousInput}" and "${input}". Keep one of them.`,
    UnexpectedPositionalError: ({ input }) =>
      `Found "${input}" where nothing more was expected. ${seeHelp} Put a path with spaces into quotes.`,
  })
}

const seeHelp = 'See --help of the command.'

function guess(candidates: readonly string[]): string | undefined {
  return candidates.length > 0 ? `Did you mean ${candidates.join(' or ')}?` : undefined
}

/** Flags are named in camel case in the program, and with hyphens in a terminal. */
function kebab(name: string): string {
  return name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)
}

/** Errors of ours explain themselves; any other is a fault of the program, and its stack is needed. */
function explain(error: unknown): string {
  if (error instanceof ChanceryError) return error.message
  const stack = error instanceof Error ? error.stack : String(error)
  return `This is a fault of chancery itself. Please report it with this text:\n${stack}`
}
