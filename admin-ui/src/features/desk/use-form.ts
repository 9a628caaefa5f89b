import { createContext, useContext } from 'react';
import { type Entry, entryAt, type Item, Unreadable } from '../../facts/case-facts';
import type { FaultsByPath } from '../../facts/faults';
import { type Attribute, type Path, pathText, type Vocabulary } from '../../facts/vocabulary';
import { faultText } from '../../language/fault-text';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import type { FieldFilter } from './fields';
import { useUnreadableText } from './inputs/use-typed';

/** What every part of the form needs. */
export interface Form {
  vocabulary: Vocabulary;
  facts: Item;
  faults: FaultsByPath;
  filter: FieldFilter;
  onAnswer: (path: Path, entry: Entry) => void;
}

export type FaultText = string;

const FormContext = createContext<Form | null>(null);

export const FormProvider = FormContext.Provider;

export function useForm(): Form {
  const form = useContext(FormContext);
  if (!form) {
    throw new Error('outside of a form');
  }
  return form;
}

/** What is wrong at a place, in the language of the pages: found here, or by the server. */
export function useFaultsAt() {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const unreadableText = useUnreadableText();

  return (
    { facts, faults }: Pick<Form, 'facts' | 'faults'>,
    attribute: Attribute,
    path: Path,
  ): FaultText[] => {
    const entry = entryAt(facts, path);
    const here = Array.isArray(entry) ? entry : [entry];
    if (here.some((each) => each instanceof Unreadable && each.typed.trim() !== '')) {
      return [unreadableText(attribute)];
    }
    const place = pathText(path);
    const found = [...faults]
      .filter(([at]) => at === place || (attribute.type !== 'object' && at.startsWith(`${place}[`)))
      .flatMap(([, each]) => each);
    return [...new Set(found.map(({ code, reason, remedy }) => told(code, reason, remedy)))];

    function told(code: string, reason: typeof attribute.label, remedy: typeof attribute.label) {
      return code === 'MISSING' ? t('facts.required') : faultText(say(reason), say(remedy));
    }
  };
}
