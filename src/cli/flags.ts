import type { FlagParametersForType } from '@stricli/core'
import type { Context } from './terminal.ts'

/** Flags that more than one command has, by their names. */
interface Shared {
  readonly canonical: boolean
  readonly jobs?: number
  readonly json: boolean
  readonly maxIssues: number
  readonly out: string
}

/** How each flag that more than one command has is read, and what is said of it. */
export const flags: FlagParametersForType<Shared, Context> = {
  canonical: {
    kind: 'boolean',
    brief: 'Write dump.nq in canonical order (RDFC-1.0)',
    withNegated: false,
    default: false,
  },
  jobs: {
    kind: 'parsed',
    parse: wholeNumber,
    brief: 'Threads to work in; as many as there are processors if not given',
    placeholder: 'n',
    optional: true,
  },
  json: {
    kind: 'boolean',
    brief: 'Print JSON, for programs',
    withNegated: false,
    default: false,
  },
  maxIssues: {
    kind: 'parsed',
    parse: wholeNumber,
    brief: 'Issues to print; all are counted',
    default: '1000',
    placeholder: 'n',
  },
  out: {
    kind: 'parsed',
    parse: String,
    brief: 'Folder to write; replaced as a whole',
    default: 'out',
    placeholder: 'dir',
  },
}

function wholeNumber(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text)
  throw new RangeError(`expected a whole number from 1 on`)
}
