import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from './client';
import type { Schemas } from './contract';

export type CareSettings = Schemas['CareSettings'];
export type CareTrial = Schemas['CareTrial'];

/** Which rule sets are asked for unasked kindness, and from which hour of the day on. */
export const careSettingsQuery = queryOptions({
  queryKey: ['care-settings'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/care-settings', { signal })),
});

/** Refused where somebody else changed it after that version. */
export const changeCareSettings = (body: CareSettings) =>
  answerOf(api.PUT('/api/v1/care-settings', { body }));

/** What would come of asking the rules for that day. Nothing is put down. */
export const tryCare = (day: string) =>
  answerOf(api.POST('/api/v1/care-settings/trial', { body: { day } }));
