import type { Model } from './model.ts'

/**
 * What is compiled from a model for a base, remembered: for each model the last that was asked for, since one
 * base serves a whole corpus.
 */
export function perBase<T>(compile: (model: Model, base: string) => T): (model: Model, base: string) => T {
  const last = new WeakMap<Model, { readonly base: string; readonly compiled: T }>()
  return (model, base) => {
    const known = last.get(model)
    if (known?.base === base) return known.compiled
    const compiled = compile(model, base)
    last.set(model, { base, compiled })
    return compiled
  }
}
