import { DataFactory, Store } from 'n3'
import { Validator } from 'shacl-engine'
import type { Found, Graphs } from './found.ts'

/** Validates with shacl-engine. It looks for the classes below a class among the shapes, not in the data. */
export async function withShaclEngine({ data, shapes, background }: Graphs): Promise<readonly Found[]> {
  const validator = new Validator(new Store([...shapes, ...background]), { factory: DataFactory })
  const { results } = await validator.validate({ dataset: data })
  return results.map(({ focusNode, path, constraintComponent, severity }) => ({
    focus: focusNode.term.value,
    path: path?.[0]?.predicates[0]?.value ?? '',
    component: constraintComponent.value,
    severity: severity.value,
  }))
}
