import type { Language } from './languages';
import type { Spoken, Texts } from './texts';

type WithoutPlural<Key extends string> = Key extends `${infer Stem}_${'one' | 'other'}`
  ? Stem
  : Key;

type KeysOf<T> = {
  [Key in keyof T & string]: T[Key] extends string
    ? WithoutPlural<Key>
    : `${Key}.${KeysOf<T[Key]>}`;
}[keyof T & string];

/** The key of a text, by its place in the texts; of a plural, without `_one` and `_other`. */
export type TextKey = KeysOf<Texts>;

export type Values = Readonly<Record<string, string | number | undefined>>;

/** Says a text, with values in its places; `count` chooses between one and many. */
export type Translate = (key: TextKey, values?: Values) => string;

export function translator(language: Language, texts: Spoken['texts']): Translate {
  const plurals = new Intl.PluralRules(language);

  return (key, values = {}) => {
    const form = values['count'] === undefined ? 'other' : plurals.select(Number(values['count']));
    const text = textAt(texts, key) ?? textAt(texts, `${key}_${form}`);
    return (text ?? key).replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
  };
}

/** The text of a word the server chose, if these pages know it. */
export function textAt(texts: Spoken['texts'], key: string): string | undefined {
  let at: unknown = texts;
  for (const step of key.split('.')) {
    at = (at as Record<string, unknown> | undefined)?.[step];
  }
  return typeof at === 'string' ? at : undefined;
}
