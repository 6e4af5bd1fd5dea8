import { readFileSync } from 'node:fs'
import { configDefaults, type ViteUserConfig } from 'vitest/config'

/** Turtle files are imported as text, as the bundle does it. */
const turtleAsText = {
  name: 'turtle-as-text',
  enforce: 'pre' as const,
  load(id: string): string | undefined {
    if (!id.endsWith('.ttl')) return undefined
    return `export default ${JSON.stringify(readFileSync(id, 'utf8'))}`
  },
}

const config: ViteUserConfig = {
  plugins: [turtleAsText],
  test: {
    include: ['test/**/*.test.ts'],
    exclude: [...configDefaults.exclude, 'test/consumers/**'],
    testTimeout: 60_000,
  },
}

export default config
