import { expect, test } from 'vitest';
import { withShortNames } from '../../src/integrations/short-names.ts';

test('custom properties are few letters, the same wherever they stand; names of other programs stay', () => {
  const taken = new Map<string, string>();
  expect(withShortNames('a{--color-link:red;color:var(--color-link)}', taken)).toBe(
    'a{--clk:red;color:var(--clk)}',
  );
  expect(withShortNames('b{color:var(--color-line,var(--tw-ring))}', taken)).toBe(
    'b{color:var(--cle,var(--tw-ring))}',
  );
  expect(withShortNames('c{color:light-dark(red,var(--lightningcss-light))}', taken)).toContain(
    '--lightningcss-light',
  );
});

test('two names that would be one stop the build, and both are told', () => {
  const taken = new Map<string, string>();
  withShortNames('a{--color-link:red}', taken);
  expect(() => withShortNames('b{--color-lick:red}', taken)).toThrow(
    /"--color-link" and "--color-lick" would both be "--clk".*Rename/,
  );
});
