import type { Schemas } from '../../../api/contract';
import type { Files } from '../text/taking';
import { ask } from './ask';

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

const about =
  <T>(what: string) =>
  (question: Source & Partial<Place> & { name?: string }, signal?: AbortSignal) =>
    ask<T>('post', `/api/v1/language/${what}`, { body: question, ...(signal && { signal }) });

/** What is wrong. */
export const check = about<Schemas['Check']>('check');
export const outline = about<Schemas['Outline']>('outline');
/** Each rule as a sentence in both languages. */
export const sentences = about<Schemas['Sentences']>('sentences');
export const completions = about<Schemas['Completions']>('completions');
export const hover = about<Schemas['Hover']>('hover');
export const format = about<Schemas['Formatted']>('format');
export const rename = about<Schemas['Renaming']>('rename');
