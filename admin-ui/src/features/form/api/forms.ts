import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client';
import type { Schemas } from '../../../api/contract';
import type { Form, Forms } from '../model/form';

/** A file of a draft, with its text and what is not saved of others. */
export interface Source {
  draft: string;
  files: Readonly<Record<string, string | null>>;
  file: string;
}

/** Null hides a saved file, which the contract does not say. */
type Question = Schemas['SourceRequest'];

/** The rules of a file as forms, together with the text they were read from. */
export const formsQuery = (source: Source) =>
  queryOptions({
    queryKey: ['language', 'forms', source],
    queryFn: async ({ signal }) => {
      const body = source as Question;
      const answer = await answerOf(api.POST('/api/v1/language/forms', { body, signal }));
      // The contract cannot say which members go with which kind of part.
      return { ...(answer as Forms), text: source.files[source.file] ?? '' };
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
  });

/** Each rule of a file as a sentence in both languages. */
export const sentencesQuery = (source: Source) =>
  queryOptions({
    queryKey: ['language', 'sentences', source],
    queryFn: async ({ signal }) => {
      const body = source as Question;
      const { sentences } = await answerOf(
        api.POST('/api/v1/language/sentences', { body, signal }),
      );
      return sentences.filter(({ at }) => at.file === source.file);
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
  });

/** A form as the text of its rule: the one of that name, or a new one. */
export const writeForm = (source: Source, form: Form, rule: string | undefined) =>
  answerOf(
    api.POST('/api/v1/language/forms/text', {
      body: { ...source, form, ...(rule !== undefined && { rule }) } as Schemas['FormTextRequest'],
    }),
  );
