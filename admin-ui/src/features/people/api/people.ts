import { queryOptions } from '@tanstack/react-query';
import { answerOf, answerUnless, api } from '../../../api/client';
import type { Schemas } from '../../../api/contract';

export type Person = Schemas['Person'];
export type Branch = Schemas['Branch'];
export type Profile = Pick<
  Person,
  'name' | 'roles' | 'grade' | 'branch' | 'language' | 'email' | 'active'
>;

export const peopleQuery = queryOptions({
  queryKey: ['people'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/people', { signal })),
});

export const personNow = (user: string) =>
  answerOf(api.GET('/api/v1/people/{user}', { params: { path: { user } } }));

export const addPerson = (user: string, { active: _, branch, email, ...rest }: Profile) =>
  answerOf(
    api.POST('/api/v1/people', {
      body: { user, ...rest, ...(branch && { branch }), ...(email && { email }) },
    }),
  );

/** Refused where somebody else changed the person after that version. */
export const changePerson = (user: string, { branch, email, ...rest }: Profile, version: number) =>
  answerOf(
    api.PUT('/api/v1/people/{user}', {
      params: { path: { user } },
      body: { ...rest, ...(branch && { branch }), ...(email && { email }), version },
    }),
  );

/** The answer has a password to be used once. */
export const resetPassword = (user: string) =>
  answerOf(api.POST('/api/v1/people/{user}/password', { params: { path: { user } } }));

export const makeBranch = (id: string, name: string) =>
  answerOf(api.POST('/api/v1/branches', { body: { id, name } }));

export const sessionsQuery = (user: string) =>
  queryOptions({
    queryKey: ['people', user, 'sessions'],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/people/{user}/sessions', { params: { path: { user } }, signal })),
  });

export const endSessions = (user: string) =>
  answerOf(api.DELETE('/api/v1/people/{user}/sessions', { params: { path: { user } } }));

/** Which account the person is at the provider; null for none. */
export const accountQuery = (user: string) =>
  queryOptions({
    queryKey: ['people', user, 'account'],
    queryFn: ({ signal }) =>
      answerUnless(
        api.GET('/api/v1/people/{user}/provider-account', { params: { path: { user } }, signal }),
        404,
      ),
  });

export const unlink = (user: string) =>
  answerOf(api.DELETE('/api/v1/people/{user}/provider-account', { params: { path: { user } } }));
