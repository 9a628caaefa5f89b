import { useRef, useState } from 'react';
import { type Fault, Refused } from '../../api/problem';
import { type Source, writeForm } from './api/forms';
import type { Form } from './model/form';
import { missing } from './model/places';
import { replaced } from './model/stretches';

/** A rule as it was when its form was opened: what the places in the form refer to. */
export interface Opened {
  source: Source;
  text: string;
  /** Its name; undefined for one that is new. */
  rule: string | undefined;
  form: Form;
}

export interface Filled {
  form: Form;
  change: (form: Form) => void;
  /** Whether the text says what the form says. */
  isWritten: boolean;
  /** The rule as it stands in the text since it was last changed here. */
  ruleText: string | undefined;
  faults: readonly Fault[];
  error: unknown;
  retry: () => void;
  takeBack: () => void;
}

/** A form that is written to the text with each change, once it makes a rule. */
export function useFilledForm(
  opened: Opened,
  tell: (text: string, from: string) => boolean,
): Filled {
  const [form, setForm] = useState(opened.form);
  const [written, setWritten] = useState(opened.rule === undefined ? undefined : opened.form);
  const [ruleText, setRuleText] = useState<string>();
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [error, setError] = useState<unknown>();
  const latest = useRef(form);
  const told = useRef(opened.text);
  const isWriting = useRef(false);
  const latestTell = useRef(tell);
  latestTell.current = tell;

  const writeOnce = async (asked: Form) => {
    try {
      const { at, text } = await writeForm(opened.source, asked, opened.rule);
      const next = replaced(opened.text, at, text);
      if (latestTell.current(next, told.current)) {
        told.current = next;
        setWritten(asked);
        setRuleText(text.trim());
      }
      setFaults([]);
      setError(undefined);
    } catch (problem) {
      const named = problem instanceof Refused && problem.status === 422 ? problem.faults : [];
      setFaults(named);
      setError(named.length > 0 ? undefined : problem);
    }
  };

  // One after the other, and the newest at last: each is written over the text that was opened.
  const write = async () => {
    if (isWriting.current) {
      return;
    }
    isWriting.current = true;
    let asked: Form;
    do {
      asked = latest.current;
      if (missing(asked).length === 0) {
        await writeOnce(asked);
      }
    } while (latest.current !== asked);
    isWriting.current = false;
  };

  const change = (next: Form) => {
    latest.current = next;
    setForm(next);
    void write();
  };

  return {
    form,
    change,
    isWritten: written === form,
    ruleText,
    faults,
    error,
    retry: () => void write(),
    takeBack: () => {
      const last = written ?? opened.form;
      latest.current = last;
      setForm(last);
      setFaults([]);
      setError(undefined);
    },
  };
}
