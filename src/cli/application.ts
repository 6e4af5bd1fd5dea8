import { type Application, buildApplication, buildRouteMap, text_en as english } from '@stricli/core'
import packageJson from '../../package.json' with { type: 'json' }
import { ChanceryError } from '../model/error.ts'
import { buildCommand as build } from './build.ts'
import { checkCommand as check } from './check.ts'
import { generateCommand as generate } from './generate.ts'
import { ledgerCommand as ledger } from './ledger.ts'
import type { Context } from './terminal.ts'
import { verifyCommand as verify } from './verify.ts'

const brief = 'Archival documents as linked data: checks records and publishes them as Turtle and JSON-LD.'

const routes = buildRouteMap({
  routes: { check, build, verify, ledger, generate },
  docs: {
    brief,
    fullDescription: `${brief}

Exit codes: 0 all is well; 1 the data has violations, or the work could not be done; 2 the words of the command were not understood.`,
  },
})

/** Errors of ours explain themselves; any other is a fault of the program, and its stack is needed. */
function explain(error: unknown): string {
  if (error instanceof ChanceryError) return error.message
  const stack = error instanceof Error ? error.stack : String(error)
  return `This is a fault of chancery itself. Please report it with this text:\n${stack}`
}

/** The command line as a whole. */
export const application: Application<Context> = buildApplication(routes, {
  name: 'chancery',
  versionInfo: { currentVersion: packageJson.version },
  scanner: { caseStyle: 'allow-kebab-for-camel' },
  documentation: { disableAnsiColor: true },
  localization: { loadText: () => ({ ...english, exceptionWhileRunningCommand: explain }) },
})
