import type { Options } from 'tsup'

/** Nobody steps through data: a map would hold the text of an ontology file, or the tables made of it, once more. */
const dataWithoutMaps: NonNullable<Options['plugins']>[number] = {
  name: 'data-without-maps',
  renderChunk(_, chunk) {
    const map: { sources?: string[] } = typeof chunk.map === 'string' ? JSON.parse(chunk.map) : {}
    if (map.sources?.every(source => /\.ttl$|\/model\/generated\.ts$/.test(source))) chunk.map = null
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
  plugins: [dataWithoutMaps],
}

export default config
