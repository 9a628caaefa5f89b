import { expect, test } from 'vitest';
import type { Gate } from '../../../api/submissions';
import { isClear, reasonsFor } from './overrides';

const gate = (name: Gate['gate'], passed: boolean): Gate => ({
  gate: name,
  title: { en: name, vi: name },
  passed,
  missing: [],
  mayBeOverridden: name !== 'DIAGNOSTICS',
});

test('a gate that is not passed needs a reason', () => {
  const gates = [gate('DIAGNOSTICS', true), gate('CASES', true), gate('COVERAGE', false)];

  expect(isClear(gates, {})).toBe(false);
  expect(isClear(gates, { COVERAGE: '  ' })).toBe(false);
  expect(isClear(gates, { COVERAGE: 'It follows' })).toBe(true);
  expect(reasonsFor(gates, { COVERAGE: ' It follows ', CASES: 'Not needed' })).toEqual({
    COVERAGE: 'It follows',
  });
});

test('what does not compile has no way round', () => {
  expect(isClear([gate('DIAGNOSTICS', false)], { DIAGNOSTICS: 'Never mind' })).toBe(false);
});
