import { isAbsolute } from 'node:path'
import { dts } from 'rollup-plugin-dts'

/** The declarations: a file for each entry and one for what they share. What packages declare is imported. */
export default {
  input: { index: 'src/index.ts', node: 'src/node.ts' },
  external: id => !id.startsWith('.') && !isAbsolute(id),
  plugins: [dts()],
  output: { dir: 'dist', entryFileNames: '[name].d.ts', chunkFileNames: '[name].d.ts' },
  onwarn: warning => {
    throw new Error(warning.message)
  },
}
