import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Unit tests load the browser variants of platform files and stand-ins for Taro's components. */
const clientResolve = {
  alias: [
    { find: '@tarojs/components', replacement: at('test/setup/taro-components.tsx') },
    { find: '@tarojs/taro', replacement: at('test/setup/taro-api.ts') },
    { find: /^@\//, replacement: `${at('src')}/` },
    { find: /^@database\//, replacement: `${at('database')}/` },
  ],
  extensions: ['.h5.ts', '.h5.tsx', '.ts', '.tsx', '.mjs', '.js', '.json'],
}
const serverResolve = {
  alias: [
    { find: /^@\//, replacement: `${at('src')}/` },
    { find: /^@database\//, replacement: `${at('database')}/` },
  ],
}

/** Long counts take longer: a limit that fits a hundred cases would only measure the machine. */
const patience = process.env.LINLI_THOROUGH === '1' ? 60 : 1

export default defineConfig({
  test: {
    projects: [
      {
        resolve: clientResolve,
        test: {
          name: 'unit',
          setupFiles: ['test/setup/property-runs.ts'],
          include: ['{src,cloudfunctions,local-cloud,scripts}/**/*.test.{ts,tsx}'],
          testTimeout: 30_000 * patience,
          maxWorkers: 2,
        },
      },
      {
        resolve: serverResolve,
        test: {
          name: 'integration',
          setupFiles: ['test/setup/property-runs.ts'],
          include: ['test/integration/**/*.test.ts'],
          testTimeout: 60_000 * patience,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
      {
        resolve: serverResolve,
        test: { name: 'weapp', include: ['test/weapp/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 },
      },
      {
        resolve: serverResolve,
        // What people do, on the compiled WeChat bundle; the browser's journeys beside them end in .test.ts.
        test: { name: 'journeys', include: ['test/e2e/**/*.spec.ts'], testTimeout: 30_000, hookTimeout: 60_000, maxWorkers: 2, isolate: false },
      },
      {
        resolve: serverResolve,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          // One browser journey at a time: two on two cores only slow each other down.
          maxWorkers: 1,
          fileParallelism: false,
        },
      },
    ],
  },
})
