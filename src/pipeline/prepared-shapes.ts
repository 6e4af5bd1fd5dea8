import { Parser } from 'n3'
import { type PreparedShapes, prepareShapes } from '../check/prepare-shapes.ts'
import type { Model } from '../model/model.ts'

const last = new WeakMap<Model, { readonly text: string; readonly shapes: PreparedShapes }>()

/**
 * Shapes in Turtle, vetted, made ready for checking. For each model the last are remembered: compiled they take
 * megabytes, and what was taken for granted in vain is checked again against the same.
 */
export function preparedShapes(model: Model, text: string): PreparedShapes {
  const known = last.get(model)
  if (known?.text === text) return known.shapes
  const shapes = prepareShapes(new Parser().parse(text))
  last.set(model, { text, shapes })
  return shapes
}
