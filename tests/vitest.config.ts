import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** `unit` and `content` run before the build, `output` looks at what the build made, `hosts` serves it. */
const project = (name: string) => ({
  extends: true as const,
  test: { name, include: [`tests/${name}/**/*.test.ts`] },
});

export default defineConfig({
  // Scripts know it from the build.
  define: { PATH_OF_SITE: '"/"' },
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    environment: 'node',
    // Brotli at level 11 over every page takes a while on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: ['unit', 'content', 'output', 'hosts'].map(project),
  },
});
