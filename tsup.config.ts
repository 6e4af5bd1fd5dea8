import type { Options } from 'tsup'

/** A map would hold the text of an ontology file a third time. */
const textsWithoutMaps: NonNullable<Options['plugins']>[number] = {
  name: 'texts-without-maps',
  renderChunk(_, chunk) {
    const map: { sources?: string[] } = typeof chunk.map === 'string' ? JSON.parse(chunk.map) : {}
    if (map.sources?.every(source => source.endsWith('.ttl'))) chunk.map = null
  },
}

const config: Options = {
  entry: {
    index: 'src/index.ts',
    node: 'src/node.ts',
    cli: 'src/cli/main.ts',
    worker: 'src/pipeline/worker.ts',
  },
  format: 'esm',
  target: 'node20',
  // The main entry also runs in a browser, so nothing is resolved for Node only.
  platform: 'neutral',
  splitting: true,
  sourcemap: true,
  clean: true,
  silent: true,
  loader: { '.ttl': 'text' },
  plugins: [textsWithoutMaps],
}

export default config
