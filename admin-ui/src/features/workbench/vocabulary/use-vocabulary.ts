import { createContext, useContext, useEffect, useState } from 'react';
import type { Finding } from '../api/language';
import type { Entry, VocabularyEntries } from './vocabulary-text';

export type PathKey = string;

/** What every part of the vocabulary needs. */
export interface VocabularyOnSheet {
  vocabulary: VocabularyEntries;
  readOnly: boolean;
  /** Changes the text, as one step. */
  edit: (change: (text: string) => string | undefined) => void;
  rename: (entry: Entry) => void;
  findings: ReadonlyMap<PathKey, readonly Finding[]>;
  isOpen: (entry: Entry) => boolean;
  onToggle: (entry: Entry) => void;
}

const VocabularyContext = createContext<VocabularyOnSheet | null>(null);

export const VocabularyProvider = VocabularyContext.Provider;

export function useVocabulary(): VocabularyOnSheet {
  const vocabulary = useContext(VocabularyContext);
  if (!vocabulary) {
    throw new Error('outside of a vocabulary');
  }
  return vocabulary;
}

export function pathKey(path: readonly string[]): PathKey {
  return path.join(' ');
}

/** The path of what stands in a line: a value, the attribute or type around it, or an action. */
export function pathAt(vocabulary: VocabularyEntries, line: number): readonly string[] | undefined {
  const holds = (entry: Entry) => entry.line <= line && line <= entry.endLine;
  const type = vocabulary.types.find(holds);
  const attribute = type?.attributes.find(holds);
  const value = attribute?.values.find(holds);
  return (value ?? attribute ?? type ?? vocabulary.actions.find(holds))?.path;
}

/** What was found, by what it stands at; it stays there until the text was checked again. */
export function useFindingsByPath(
  vocabulary: VocabularyEntries | undefined,
  findings: readonly Finding[],
  fits: boolean,
): VocabularyOnSheet['findings'] {
  const [bound, setBound] = useState<VocabularyOnSheet['findings']>(new Map());

  useEffect(() => {
    if (fits && vocabulary) {
      const found = new Map<PathKey, Finding[]>();
      for (const finding of findings) {
        const key = pathKey(pathAt(vocabulary, finding.line) ?? []);
        found.set(key, [...(found.get(key) ?? []), finding]);
      }
      setBound(found);
    }
  }, [fits, vocabulary, findings]);

  return bound;
}
