import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from './client';
import type { Schemas } from './contract';

export type Group = Schemas['Group'];
export type RuleSetAccess = Schemas['RuleSetAccess'];

/** The groups there are. */
export const groupsQuery = queryOptions({
  queryKey: ['groups'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/groups', { signal })),
});

/** The groups that write and review a rule set. */
export const accessQuery = (ruleSet: string) =>
  queryOptions({
    queryKey: ['groups', 'of', ruleSet],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/v1/rule-sets/{id}/groups', { params: { path: { id: ruleSet } }, signal }),
      ),
  });

export const makeGroup = (body: Schemas['NewGroup']) =>
  answerOf(api.POST('/api/v1/groups', { body }));

/** Refused where somebody else changed the group after that version. */
export const changeGroup = (id: string, body: Schemas['ChangedGroup']) =>
  answerOf(api.PUT('/api/v1/groups/{id}', { params: { path: { id } }, body }));

export const nameGroups = (ruleSet: string, body: Schemas['NamedGroups']) =>
  answerOf(api.PUT('/api/v1/rule-sets/{id}/groups', { params: { path: { id: ruleSet } }, body }));
