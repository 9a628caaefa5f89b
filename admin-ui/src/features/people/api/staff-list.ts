import { answerOf, api } from '../../../api/client';
import type { Schemas } from '../../../api/contract';

export type Preview = Schemas['StaffListPreview'];
export type Line = Schemas['StaffListLine'];
export type Taken = Schemas['StaffListTaken'];

/** All people as a file. */
export const exportPeople = (): Promise<Blob> =>
  answerOf<unknown>(api.GET('/api/v1/staff-list', { parseAs: 'blob' })) as Promise<Blob>;

/** What would become of each line of a file. */
export const previewPeople = (file: Blob) =>
  answerOf(api.POST('/api/v1/staff-list/preview', asText(file)));

/** Does what was previewed, or nothing. The answer has passwords to be used once. */
export const importPeople = (file: Blob, plan: string) =>
  answerOf(api.POST('/api/v1/staff-list', { params: { query: { plan } }, ...asText(file) }));

const asText = (file: Blob) => ({
  // The contract calls what is not JSON a string.
  body: file as Blob & string,
  bodySerializer: () => file,
  headers: { 'Content-Type': 'text/csv' },
});
