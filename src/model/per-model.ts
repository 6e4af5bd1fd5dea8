import type { Model } from './model.ts'

/** What is made ready from a model, made once for each. */
export function perModel<T extends object>(make: (model: Model) => T): (model: Model) => T {
  const made = new WeakMap<Model, T>()
  return model => {
    const known = made.get(model)
    if (known) return known
    const ready = make(model)
    made.set(model, ready)
    return ready
  }
}
