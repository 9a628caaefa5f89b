export const languages = ['en', 'vi'] as const;

/** A language the pages speak. */
export type Language = (typeof languages)[number];

/** Each by its own name. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  vi: 'Tiếng Việt',
};

const storageKey = 'makegood.language';

/** The language kept from the last visit, or else the first of the browser's that the pages speak. */
export function firstLanguage(): Language {
  const wanted = [kept(), ...navigator.languages.map((tag) => tag.split('-')[0])];
  return wanted.find(isLanguage) ?? 'en';
}

export function keepLanguage(language: Language) {
  try {
    localStorage.setItem(storageKey, language);
  } catch {
    // A browser that blocks storage throws on touching it: the choice then lasts as long as the page.
  }
}

export function isLanguage(tag: unknown): tag is Language {
  return languages.some((language) => language === tag);
}

function kept() {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
}
