import { answerOf, api } from '../../../api/client';

/** A table as a workbook. */
export const workbookOf = (text: string): Promise<Blob> =>
  answerOf<unknown>(
    api.POST('/api/v1/language/tables/xlsx', {
      body: text,
      bodySerializer: String,
      headers: { 'Content-Type': 'text/csv' },
      parseAs: 'blob',
    }),
  ) as Promise<Blob>;

/** The table in the first sheet of a workbook. */
export const tableIn = (workbook: Blob): Promise<string> =>
  answerOf<unknown>(
    api.POST('/api/v1/language/tables/csv', {
      // The contract calls what is not JSON a string.
      body: workbook as Blob & string,
      bodySerializer: () => workbook,
      headers: {
        'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      },
      parseAs: 'text',
    }),
  ) as Promise<string>;
