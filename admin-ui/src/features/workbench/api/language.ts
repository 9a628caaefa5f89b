import { answerOf, api } from '../../../api/client';
import type { Schemas } from '../../../api/contract';
import type { Files } from '../text/taking';

export type Finding = Schemas['Finding'];
export type OutlineEntry = Schemas['OutlineEntry'];
export type Sentence = Schemas['Sentence'];

/** A draft as it is being edited: its id, and the files that are not as they were saved. */
export interface Source {
  draft: string;
  files: Files;
}

/** A place in a file; line and column count from 1. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

type Question = Source & Partial<Place> & { name?: string };

const asked = (body: Question, signal?: AbortSignal) => ({ body, ...(signal && { signal }) });

/** What is wrong. */
export const check = (question: Question, signal?: AbortSignal) =>
  answerOf(api.POST('/api/v1/language/check', asked(question, signal)));

export const outline = (question: Question, signal?: AbortSignal) =>
  answerOf(api.POST('/api/v1/language/outline', asked(question, signal)));

/** Each rule as a sentence in both languages. */
export const sentences = (question: Question, signal?: AbortSignal) =>
  answerOf(api.POST('/api/v1/language/sentences', asked(question, signal)));

export const completions = (question: Question, signal?: AbortSignal) =>
  answerOf(api.POST('/api/v1/language/completions', asked(question, signal)));

export const hover = (question: Question, signal?: AbortSignal) =>
  answerOf(api.POST('/api/v1/language/hover', asked(question, signal)));

export const format = (question: Question, signal?: AbortSignal) =>
  answerOf(api.POST('/api/v1/language/format', asked(question, signal)));

export const rename = (question: Question, signal?: AbortSignal) =>
  answerOf(api.POST('/api/v1/language/rename', asked(question, signal)));
