import { createContext, useContext } from 'react';
import type { Choices } from './model/form';

/** What every field of a form needs. */
export interface FormHost {
  choices: Choices;
  readOnly: boolean;
  /** The currency that amounts begin with. */
  currency: string;
  /** What is wrong at a place of the form. */
  faultsAt: (place: string) => readonly string[];
  /** Goes to a place once it is there. */
  focus: (place: string) => void;
}

const FormHostContext = createContext<FormHost | null>(null);

export const FormHostProvider = FormHostContext.Provider;

export function useFormHost(): FormHost {
  const host = useContext(FormHostContext);
  if (!host) {
    throw new Error('outside of a form');
  }
  return host;
}
