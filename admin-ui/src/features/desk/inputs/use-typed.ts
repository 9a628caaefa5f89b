import { useState } from 'react';
import { type Entry, Unreadable, type Value } from '../../../facts/case-facts';
import { numberTyped } from '../../../facts/numbers';
import { dayShown, dayTyped, durationTyped, momentShown, momentTyped } from '../../../facts/times';
import { useFactWords } from '../../../facts/use-fact-words';
import type { Attribute } from '../../../facts/vocabulary';
import { useLanguage } from '../../../language/use-language';
import { useTranslation } from '../../../language/use-translation';

/** The text of a field and the value it stands for, in the language of the pages. */
export function useTyped(attribute: Attribute, entry: Entry, onAnswer: (entry: Entry) => void) {
  const { read, show } = useReading(attribute);
  // While somebody types, the text is theirs; afterwards it is the value as the language writes it.
  const [typing, setTyping] = useState<string | null>(null);

  const type = (text: string) => {
    setTyping(text);
    onAnswer(text.trim() === '' ? undefined : (read(text) ?? new Unreadable(text)));
  };

  return {
    text: typing !== null && entry !== null ? typing : shown(entry, show),
    type,
    leave: () => setTyping(null),
  };
}

/** What is wrong with a text that stands for no value. */
export function useUnreadableText() {
  const { t } = useTranslation();

  return ({ type }: Attribute): string => {
    switch (type) {
      case 'date':
        return t('facts.notADay');
      case 'instant':
        return t('facts.notAMoment');
      case 'duration':
        return t('facts.notADuration');
      case 'money':
        return t('facts.notAnAmount');
      default:
        return t('facts.notANumber');
    }
  };
}

interface Reading {
  read: (text: string) => Value | undefined;
  show: (value: Value) => string;
}

function useReading(attribute: Attribute): Reading {
  const { formats } = useLanguage();
  const words = useFactWords();
  switch (attribute.type) {
    case 'date':
      return { read: dayTyped, show: (day) => dayShown(String(day)) };
    case 'instant':
      return { read: momentTyped, show: (moment) => momentShown(String(moment)) };
    case 'duration':
      return { read: durationTyped, show: (length) => words.value(attribute, length) };
    case 'text':
      return { read: (text) => text, show: String };
    default:
      return {
        read: (text) => {
          const number = numberTyped(text, formats);
          return number === undefined ? undefined : Number(number);
        },
        show: (number) => formats.number(String(number)),
      };
  }
}

function shown(entry: Entry, show: (value: Value) => string): string {
  if (entry === undefined || entry === null) {
    return '';
  }
  return entry instanceof Unreadable ? entry.typed : show(entry as Value);
}
