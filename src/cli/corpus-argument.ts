import type { TypedPositionalParameters } from '@stricli/core'
import type { Context } from './terminal.ts'

/** The one argument of commands that work on a corpus. */
export const corpusArgument: TypedPositionalParameters<[string], Context> = {
  kind: 'tuple',
  parameters: [
    {
      placeholder: 'corpus',
      brief: 'Folder with dataset.yaml and records',
      parse: String,
      default: 'corpus',
    },
  ],
}
