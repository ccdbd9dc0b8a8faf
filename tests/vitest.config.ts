import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** `unit` and `content` run before the build, `output` looks at what the build made. */
const project = (name: string) => ({
  extends: true as const,
  test: { name, include: [`tests/${name}/**/*.test.ts`] },
});

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    environment: 'node',
    projects: [project('unit'), project('content'), project('output')],
  },
});
