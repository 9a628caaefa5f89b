import { signal } from '../api/signal';
import { firstLanguage, keepLanguage, type Language } from './languages';
import type { Texts } from './texts/en';

const loaders: Readonly<Record<Language, () => Promise<Texts>>> = {
  en: () => import('./texts/en').then((module) => module.en),
  vi: () => import('./texts/vi').then((module) => module.vi),
};

/** What the pages speak now. */
export interface Spoken {
  language: Language;
  texts: Texts;
}

export const spoken = signal<Spoken | null>(null);

/** Makes the pages speak a language; resolves once its texts are there. */
export async function speak(language: Language = firstLanguage()): Promise<void> {
  const texts = await loaders[language]();
  document.documentElement.lang = language;
  spoken.set({ language, texts });
}

/** Changes the language and keeps the choice. */
export async function chooseLanguage(language: Language): Promise<void> {
  await speak(language);
  keepLanguage(language);
}
