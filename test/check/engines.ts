import type { Engine } from '../../src/check/validate-graph.ts'

/** The engines, which are to give the same answer: what is said of one is said of each. */
export const engines: readonly Engine[] = ['compiled', 'reference']
