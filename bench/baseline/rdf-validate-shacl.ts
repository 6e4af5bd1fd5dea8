import Validator from 'rdf-validate-shacl'
import type { Found, Graphs } from './found.ts'

/**
 * Validates with rdf-validate-shacl. Its limit of 50 checks of one node by one shape is lifted, as it must be: it
 * would stop there without a word. That also saves it the counting. Its types omit the option.
 */
export async function withRdfValidateShacl({ data, shapes }: Graphs): Promise<readonly Found[]> {
  const validator = new Validator(shapes, { maxNodeChecks: 0 } as object)
  const report = await validator.validate(data)
  return report.results.map(({ focusNode, path, sourceConstraintComponent, severity }) => ({
    focus: focusNode?.value ?? '',
    path: path?.value ?? '',
    component: sourceConstraintComponent?.value ?? '',
    severity: severity?.value ?? '',
  }))
}
