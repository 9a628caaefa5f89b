import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client';

/** By what people sign in here. */
export const waysQuery = queryOptions({
  queryKey: ['ways'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/session/ways', { signal })),
  staleTime: Number.POSITIVE_INFINITY,
});

/** Where the way to the provider begins, and comes back to the page that is open, or to another. */
export const toProvider = (page = isBack() ? '/ui/' : location.pathname + location.search) =>
  `/api/v1/session/oidc?to=${encodeURIComponent(page)}`;

const reasons = ['refused', 'failed', 'away', 'too-many'] as const;
export type Reason = (typeof reasons)[number];

/** Why somebody came back from the provider without being signed in. */
export const whyBack = (): Reason | undefined =>
  reasons.find((reason) => reason === new URLSearchParams(location.search).get('signIn'));

const isBack = () => whyBack() !== undefined;
