import type { ViteUserConfig } from 'vitest/config'

/** Projects that have the packed tarball installed. They need a registry and a browser, so `npm test` leaves them out. */
const config: ViteUserConfig = {
  test: {
    include: ['test/consumers/**/*.test.ts'],
    globalSetup: ['test/consumers/install.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
}

export default config
