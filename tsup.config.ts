import type { Options } from 'tsup'

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
}

export default config
