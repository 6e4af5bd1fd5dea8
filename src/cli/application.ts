import { type Application, buildApplication, buildRouteMap } from '@stricli/core'
import packageJson from '../../package.json' with { type: 'json' }
import { buildCommand as build } from './build.ts'
import { checkCommand as check } from './check.ts'
import { generateCommand as generate } from './generate.ts'
import { initCommand as init } from './init.ts'
import { ledgerCommand as ledger } from './ledger.ts'
import { mergeCommand as merge } from './merge.ts'
import type { Context } from './terminal.ts'
import { verifyCommand as verify } from './verify.ts'
import { words } from './words.ts'

const brief = 'Archival documents as linked data: checks records and publishes them as Turtle and JSON-LD.'

const routes = buildRouteMap({
  routes: { init, check, build, merge, verify, ledger, generate },
  docs: {
    brief,
    fullDescription: `${brief}

Exit codes: 0 all is well; 1 the data has violations, or the work could not be done; 2 the words of the command were not understood.`,
  },
})

/** The command line as a whole. */
export const application: Application<Context> = buildApplication(routes, {
  name: 'chancery',
  versionInfo: { currentVersion: packageJson.version },
  scanner: { caseStyle: 'allow-kebab-for-camel' },
  documentation: { disableAnsiColor: true },
  localization: { loadText: () => words },
})
