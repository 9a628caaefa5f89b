import type { Schemas } from '../api/contract';
import { type Formats, formatsOf } from './formats';
import type { Language } from './languages';
import { useTranslation } from './use-translation';

/** A text the server gives in both languages. */
export type BothLanguages = Schemas['Text'];

interface InLanguage {
  language: Language;
  /** The text in the language of the pages. */
  say: (text: BothLanguages) => string;
  formats: Formats;
}

/** The language of the pages, and how it writes texts of the server, figures and times. */
export function useLanguage(): InLanguage {
  const { language } = useTranslation();
  return { language, say: (text) => text[language], formats: formatsOf(language) };
}
