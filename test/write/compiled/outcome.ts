import { ChanceryError } from '../../../src/model/error.ts'

/** What a call gives, or the error that it throws, so that two ways can be compared in both. */
export function outcome(call: () => string): string {
  try {
    return call()
  } catch (error) {
    if (!(error instanceof ChanceryError)) throw error
    return `${error.code}: ${error.message}`
  }
}
