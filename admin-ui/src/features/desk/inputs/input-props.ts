import type { Entry } from '../../../facts/case-facts';
import type { Attribute } from '../../../facts/vocabulary';

/** How an input is named to those who do not see it. */
export interface Labels {
  label: string;
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
