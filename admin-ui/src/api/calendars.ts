import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from './client';
import type { Schemas } from './contract';

export type BusinessCalendar = Schemas['BusinessCalendar'];
export type SpecialDay = Schemas['SpecialDay'];
export type HolidayTemplate = Schemas['HolidayTemplate'];

/** When it is open; sorted by id. */
export const calendarsQuery = queryOptions({
  queryKey: ['business-calendars'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/business-calendars', { signal })),
});

/** Public holidays to take over. */
export const holidaysQuery = queryOptions({
  queryKey: ['holiday-templates'],
  queryFn: ({ signal }) =>
    answerOf(api.GET('/api/v1/business-calendars/holiday-templates', { signal })),
  staleTime: Number.POSITIVE_INFINITY,
});

export const makeCalendar = (body: Schemas['NewBusinessCalendar']) =>
  answerOf(api.POST('/api/v1/business-calendars', { body }));

/** Refused where somebody else changed it after that version. */
export const changeCalendar = (id: string, body: Schemas['ChangedBusinessCalendar']) =>
  answerOf(api.PUT('/api/v1/business-calendars/{id}', { params: { path: { id } }, body }));

/** Refused where somebody lives by it. */
export const removeCalendar = (id: string) =>
  answerOf(api.DELETE('/api/v1/business-calendars/{id}', { params: { path: { id } } }));

/** Without one the organisation has none. */
export const chooseCalendar = (calendar: string | undefined) =>
  answerOf(
    api.PUT('/api/v1/organisation/business-calendar', { body: calendar ? { calendar } : {} }),
  );

/** Without one the branch lives by that of the organisation. */
export const chooseCalendarOf = (branch: string, calendar: string | undefined) =>
  answerOf(
    api.PUT('/api/v1/branches/{id}/business-calendar', {
      params: { path: { id: branch } },
      body: calendar ? { calendar } : {},
    }),
  );
