import type { Person, Profile } from '../api/people';

export const roles = [
  'agent',
  'supervisor',
  'author',
  'approver',
  'compliance',
  'administrator',
] as const satisfies readonly Person['roles'][number][];

export const grades = [
  'FRONTLINE',
  'SENIOR',
  'SUPERVISOR',
  'MANAGER',
  'SPECIALIST',
] as const satisfies readonly Person['grade'][];

const parts = ['name', 'roles', 'grade', 'branch', 'language', 'email', 'active'] as const;

export type Part = (typeof parts)[number];

/** What somebody new begins with. */
export const blank: Profile = {
  name: '',
  roles: [],
  grade: 'FRONTLINE',
  branch: null,
  language: 'en',
  email: null,
  active: true,
};

export const profileOf = ({
  name,
  roles,
  grade,
  branch,
  language,
  email,
  active,
}: Person): Profile => ({
  name,
  roles,
  grade,
  branch: branch ?? null,
  language,
  email: email ?? null,
  active,
});

/** What is not the same in both. */
export function differences(one: Profile, other: Profile): readonly Part[] {
  return parts.filter((part) => written(one[part]) !== written(other[part]));
}

/** What was typed upon a person whom somebody else changed meanwhile: what one left alone is as it is now. */
export function rebased(read: Profile, typed: Profile, now: Profile): Profile {
  const own = differences(read, typed);
  return { ...now, ...Object.fromEntries(own.map((part) => [part, typed[part]])) };
}

function written(value: Profile[Part]): string {
  return JSON.stringify(Array.isArray(value) ? [...value].sort() : value);
}
