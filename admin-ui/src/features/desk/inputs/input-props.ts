import type { Entry } from '../../../facts/case-facts';
import type { Attribute } from '../../../facts/vocabulary';

/** How an input is named to those who do not see it. */
export interface Labels {
  label: string;
  /** The id of the input, where there is one that the label stands for. */
  input: string;
  labelledBy: string;
  describedBy: string;
  invalid: boolean;
}

export interface InputProps {
  attribute: Attribute;
  entry: Entry;
  labels: Labels;
  onAnswer: (entry: Entry) => void;
}

/** One of the values an attribute may have. */
export interface Choice {
  value: string;
  label: string;
}

/** The attributes that name an element after its field. */
export function named({ labelledBy, describedBy, invalid }: Labels) {
  return {
    'aria-labelledby': labelledBy,
    'aria-describedby': describedBy,
    'aria-invalid': invalid || undefined,
  };
}

/** The same for the one input of a field, which its label leads to. */
export function labelled(labels: Labels) {
  return { id: labels.input, ...named(labels) };
}

const mostRadios = 6;

/** Whether a field has one input, and not a group of them. */
export function isOneInput({ type, list, values }: Attribute): boolean {
  if (type === 'enumeration') {
    return list || (values ?? []).length > mostRadios;
  }
  return !list && type !== 'boolean' && type !== 'object';
}
