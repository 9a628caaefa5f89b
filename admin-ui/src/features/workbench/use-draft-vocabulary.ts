import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import type { Vocabulary } from '../../facts/vocabulary';
import { draftVocabularyQuery } from './api/drafts';
import type { Files } from './text/taking';
import { useEditing, useWorkbench } from './use-workbench';

/** The words of the draft, which need not be those of any release; the last ones that could be read. */
export function useDraftVocabulary(): Vocabulary | undefined {
  const { draft, session } = useWorkbench();
  const { saved, version } = useEditing(session);
  const { data } = useQuery(draftVocabularyQuery(draft.id, useVersionOf(wordsOf(saved), version)));
  const readable = useRef(data);
  readable.current = data ?? readable.current;
  return readable.current;
}

/** The version that first had these words: others change nothing. */
function useVersionOf(words: string, version: number): number {
  const known = useRef({ words, version });
  if (known.current.words !== words) {
    known.current = { words, version };
  }
  return known.current.version;
}

function wordsOf(files: Files): string {
  return Object.entries(files)
    .filter(([file]) => file === 'vocabulary.yaml' || file.startsWith('imports/'))
    .map(([file, text]) => `${file}\n${text}`)
    .join('\n');
}
