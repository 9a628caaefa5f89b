import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client';
import type { Schemas } from '../../../api/contract';

export type Webhook = Schemas['Webhook'];
export type Topic = Webhook['topics'][number];
export type Delivery = Schemas['WebhookDelivery'];

/** The webhooks there ever were, newest first. */
export const webhooksQuery = queryOptions({
  queryKey: ['webhooks'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/webhooks', { signal })),
});

/** What a webhook was told, newest first. */
export const deliveriesQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['webhooks', id, 'deliveries'],
    queryFn: ({ pageParam, signal }) =>
      answerOf(
        api.GET('/api/v1/webhooks/{id}/deliveries', {
          params: { path: { id }, query: { limit: 20, ...(pageParam && { before: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: ({ next }) => (next === null ? undefined : Number(next)),
  });

/** The answer has the secret, once. */
export const makeWebhook = (body: Schemas['NewWebhook']) =>
  answerOf(api.POST('/api/v1/webhooks', { body }));

export const switchWebhook = (id: string, active: boolean) =>
  answerOf(api.PUT('/api/v1/webhooks/{id}/active', { params: { path: { id } }, body: { active } }));

export const endWebhook = (id: string) =>
  answerOf(api.DELETE('/api/v1/webhooks/{id}', { params: { path: { id } } }));

/** Sends an event of nothing, and says what came of it. */
export const tryWebhook = (id: string) =>
  answerOf(api.POST('/api/v1/webhooks/{id}/trial', { params: { path: { id } } }));

export const deliverAgain = (id: string, delivery: string) =>
  answerOf(
    api.POST('/api/v1/webhooks/{id}/deliveries/{delivery}/again', {
      params: { path: { id, delivery } },
    }),
  );
