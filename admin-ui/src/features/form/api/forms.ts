import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client';
import type { Schemas } from '../../../api/contract';
import type { Form, Forms, FormText } from '../model/form';

/** A file of a draft, with its text and what is not saved of others. */
export interface Source {
  draft: string;
  files: Readonly<Record<string, string | null>>;
  file: string;
}

type Ask = (
  method: 'post',
  path: string,
  question: { body: unknown; signal?: AbortSignal },
) => Promise<{ data?: never; response: Response }>;

const ask = <T>(what: string, body: unknown, signal?: AbortSignal): Promise<T> =>
  answerOf<T>(
    (api.request as unknown as Ask)('post', `/api/v1/language/${what}`, {
      body,
      ...(signal && { signal }),
    }),
  );

/** The rules of a file as forms, together with the text they were read from. */
export const formsQuery = (source: Source) =>
  queryOptions({
    queryKey: ['language', 'forms', source],
    queryFn: async ({ signal }) => ({
      ...(await ask<Forms>('forms', source, signal)),
      text: source.files[source.file] ?? '',
    }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
  });

/** Each rule of a file as a sentence in both languages. */
export const sentencesQuery = (source: Source) =>
  queryOptions({
    queryKey: ['language', 'sentences', source],
    queryFn: async ({ signal }) => {
      const { sentences } = await ask<Schemas['Sentences']>('sentences', source, signal);
      return sentences.filter(({ at }) => at.file === source.file);
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
  });

/** A form as the text of its rule: the one of that name, or a new one. */
export const writeForm = (source: Source, form: Form, rule: string | undefined) =>
  ask<FormText>('forms/text', { ...source, form, ...(rule !== undefined && { rule }) });
