import { defineConfig } from 'vitest/config'

const inBrowser = 'test/e2e/**/*.test.ts'

/** Every test, those in a browser too. The assembly that they boot is made once, before the first. */
export default defineConfig({
  test: {
    globalSetup: 'test/support/globalSetup.ts',
    setupFiles: 'test/support/setup.ts',
    env: { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
    hookTimeout: 60_000,
    // A busy machine is slow, not wrong.
    expect: { poll: { timeout: 15_000 } },
    projects: [
      {
        extends: true,
        test: { name: 'code', include: ['test/**/*.test.{ts,tsx}'], exclude: [inBrowser], testTimeout: 20_000 },
      },
      // A journey takes as long as it takes; each of its steps has a limit of its own.
      { extends: true, test: { name: 'browser', include: [inBrowser], testTimeout: 180_000 } },
    ],
  },
})
