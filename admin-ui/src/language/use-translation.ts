import { useSyncExternalStore } from 'react';
import type { Language } from './languages';
import { type Spoken, spoken } from './texts';
import { type TextKey, type Translate, textAt, translator } from './translate';

interface InTexts {
  t: Translate;
  language: Language;
  /** Whether there is a text under a key made of a word of the server. */
  knows: (key: string) => key is TextKey;
}

const made = new WeakMap<Spoken, InTexts>();

/** The texts of the language the pages speak. */
export function useTranslation(): InTexts {
  const now = useSyncExternalStore(spoken.subscribe, spoken.get);
  if (!now) {
    throw new Error('no language is spoken yet');
  }
  const { language, texts } = now;
  const known = made.get(now) ?? {
    t: translator(language, texts),
    language,
    knows: (key): key is TextKey => textAt(texts, key) !== undefined,
  };
  made.set(now, known);
  return known;
}
