import { useLayoutEffect, useState } from 'react';

export const languages = ['en', 'vi'] as const;

/** A language the pages speak. */
export type Language = (typeof languages)[number];

const storageKey = 'makegood.language';

/** The language in use and how to choose another; the document follows, and the choice is kept. */
export function useLanguage() {
  const [language, setLanguage] = useState(firstLanguage);

  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const choose = (chosen: Language) => {
    setLanguage(chosen);
    keep(chosen);
  };
  return [language, choose] as const;
}

function firstLanguage(): Language {
  const wanted = [kept(), navigator.language.split('-')[0]];
  return wanted.find(isLanguage) ?? 'en';
}

function isLanguage(tag: string | null | undefined): tag is Language {
  return languages.some((language) => language === tag);
}

// A browser that blocks storage throws on touching it: the choice then lasts as long as the page.
function kept() {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
}

function keep(language: Language) {
  try {
    localStorage.setItem(storageKey, language);
  } catch {}
}
