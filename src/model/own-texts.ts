/** The shapes that Chancery's records are checked against, in Turtle. Loaded when the first check asks for them. */
export async function ownShapesText(): Promise<string> {
  const { default: turtle } = await import('../../ontology/shapes.ttl')
  return turtle
}

/** Chancery's classes, properties and terms, in Turtle. Loaded when they are published or extended. */
export async function ownOntologyText(): Promise<string> {
  const [ontology, terms] = await Promise.all([
    import('../../ontology/chancery.ttl'),
    import('../../ontology/terms.ttl'),
  ])
  return `${ontology.default}\n${terms.default}`
}
