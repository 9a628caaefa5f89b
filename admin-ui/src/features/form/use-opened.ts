import { useEffect, useRef, useState } from 'react';
import type { Source } from './api/forms';
import { newForm } from './model/edits';
import type { FormedRule, Forms } from './model/form';
import type { Opened } from './use-filled-form';

/** A rule whose form is open: its place among those of the file, and which opening of it this is. */
export interface OpenRule extends Opened {
  at: number;
  opening: number;
}

/** The forms of a text. */
export type FormsOfText = Forms & { text: string };

/** Which rule is open. One whose text was changed elsewhere is opened anew. */
export function useOpened(source: Source, forms: FormsOfText, text: string) {
  const [open, setOpen] = useState<OpenRule | null>(null);
  const count = useRef(0);
  // The text that the open form was read from, then those that came of it.
  const own = useRef<string | null>(null);

  const show = (rule: FormedRule | undefined, at: number) => {
    own.current = forms.text;
    if (!rule?.form) {
      setOpen(null);
      return;
    }
    count.current += 1;
    const { name, form } = rule;
    setOpen({ source, text: forms.text, rule: name, form, at, opening: count.current });
  };

  const reopen = useRef(() => {});
  reopen.current = () => {
    const isBehind = forms.text !== text;
    if (!open || isBehind || text === own.current) {
      return;
    }
    const at = forms.rules.findIndex(({ name }) => name === open.rule);
    const place = at < 0 ? open.at : at;
    show(forms.rules[place], place);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text may close the form or open it anew
  useEffect(() => reopen.current(), [forms, text]);

  return {
    open,
    /** Marks a text as one that came of the open form. */
    keep: (next: string) => {
      own.current = next;
    },
    toggle: (at: number) => (open?.at === at ? setOpen(null) : show(forms.rules[at], at)),
    show: (at: number) => show(forms.rules[at], at),
    close: () => setOpen(null),
    begin: () => {
      count.current += 1;
      own.current = forms.text;
      setOpen({
        source,
        text: forms.text,
        rule: undefined,
        form: newForm(''),
        at: forms.rules.length,
        opening: count.current,
      });
    },
  };
}
