import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from './client';
import type { Schemas } from './contract';

export type PanelSettings = Schemas['PanelSettings'];

/** Who works on which case by a pass. */
export const panelPassQuery = (token: string) =>
  queryOptions({
    queryKey: ['panel', token],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/panel-passes/current', { signal })),
  });

/** Whose pages may have the panel in a frame. */
export const panelSettingsQuery = queryOptions({
  queryKey: ['panel-settings'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/panel-settings', { signal })),
});

/** Refused where somebody else changed it after that version. */
export const changePanelSettings = (body: PanelSettings) =>
  answerOf(api.PUT('/api/v1/panel-settings', { body }));
