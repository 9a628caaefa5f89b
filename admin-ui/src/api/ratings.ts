import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from './client';
import type { Schemas } from './contract';

export type RatingSettings = Schemas['RatingSettings'];

/** By which rule set cases are rated, and which levels branches aim at. */
export const ratingSettingsQuery = queryOptions({
  queryKey: ['rating-settings'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/rating-settings', { signal })),
});

/** Refused where somebody else changed it after that version. */
export const changeRatingSettings = (body: RatingSettings) =>
  answerOf(api.PUT('/api/v1/rating-settings', { body }));
