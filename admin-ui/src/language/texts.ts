import { signal } from '../api/signal';
import { firstLanguage, keepLanguage, type Language } from './languages';
import type { FirstTexts } from './texts/en';
import type { OfficeTexts } from './texts/en-office';

/** All that the pages say: what every page may, and what those of authors, approvers and administrators do besides. */
export type Texts = FirstTexts & OfficeTexts;

interface Loaders {
  first: () => Promise<FirstTexts>;
  office: () => Promise<OfficeTexts>;
}

const loaders: Readonly<Record<Language, Loaders>> = {
  en: {
    first: () => import('./texts/en').then((module) => module.en),
    office: () => import('./texts/en-office').then((module) => module.enOffice),
  },
  vi: {
    first: () => import('./texts/vi').then((module) => module.vi),
    office: () => import('./texts/vi-office').then((module) => module.viOffice),
  },
};

/** What the pages speak now. */
export interface Spoken {
  language: Language;
  /** Those of the office are there once a page needs them. */
  texts: FirstTexts & Partial<OfficeTexts>;
}

export const spoken = signal<Spoken | null>(null);

let isOffice = false;

/** Makes the pages speak a language; resolves once its texts are there. */
export async function speak(language: Language = firstLanguage()): Promise<void> {
  const { first, office } = loaders[language];
  const [common, more] = await Promise.all([first(), isOffice ? office() : {}]);
  document.documentElement.lang = language;
  spoken.set({ language, texts: { ...common, ...more } });
}

/** Makes them say what the pages of authors, approvers and administrators need, from now on. */
export async function speakOfOffice(): Promise<void> {
  if (!isOffice) {
    isOffice = true;
    await speak(spoken.get()?.language);
  }
}

/** Changes the language and keeps the choice. */
export async function chooseLanguage(language: Language): Promise<void> {
  await speak(language);
  keepLanguage(language);
}
