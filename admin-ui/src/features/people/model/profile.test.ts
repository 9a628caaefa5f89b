import { expect, test } from 'vitest';
import { blank, differences, rebased } from './profile';

const read = { ...blank, name: 'Nguyễn Thu', roles: ['agent', 'author'] as const };

test('the order of roles makes no difference', () => {
  expect(
    differences({ ...blank, roles: ['agent', 'author'] }, { ...blank, roles: ['author', 'agent'] }),
  ).toEqual([]);
});

test('what one left alone is as somebody else made it, what one typed stays', () => {
  const before = { ...read, roles: [...read.roles] };
  const typed = { ...before, grade: 'SENIOR' as const };
  const now = { ...before, name: 'Nguyễn Thị Thu', grade: 'MANAGER' as const };

  expect(rebased(before, typed, now)).toEqual({ ...now, grade: 'SENIOR' });
  expect(differences(before, now)).toEqual(['name', 'grade']);
});
