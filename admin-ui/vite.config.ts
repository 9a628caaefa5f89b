import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const server = 'http://localhost:8080';

export default defineConfig({
  base: '/ui/',
  plugins: [react(), warningsFail()],
  // The server puts a fresh nonce in its place with every answer.
  html: { cspNonce: '__CSP_NONCE__' },
  build: {
    // The page runs under a content security policy without inline scripts, inline styles and data: fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Tells scripts/finish-pages.mjs what a view is made of.
    manifest: true,
  },
  server: {
    // Tests read the tables of the packs.
    fs: { allow: ['..'] },
    proxy: { '/api': server, '/v3/api-docs': server, '/actuator': server },
  },
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    environment: 'jsdom',
    // One page for all files: the set-up leaves nothing behind, and a page takes longer than most tests.
    pool: 'threads',
    isolate: false,
    testTimeout: 60_000,
    setupFiles: 'src/test-setup.ts',
    reporters: ['default', 'junit'],
    outputFile: { junit: 'target/surefire-reports/TEST-admin-ui.xml' },
  },
});

/** Fails a build that warned, once all its warnings are printed. */
function warningsFail(): Plugin {
  return {
    name: 'warnings-fail',
    apply: 'build',
    closeBundle() {
      if (this.environment.config.logger.hasWarned) {
        this.error('warnings fail the build: see above');
      }
    },
  };
}
