import type { ReactNode } from 'react';
import type { Attribute } from '../../../facts/vocabulary';
import { isOneInput } from './input-props';

interface Props {
  id: string;
  /** The id of the input. */
  input: string;
  attribute: Attribute | undefined;
  children: ReactNode;
}

/** What a field is called. A label leads to its input; a group of inputs is only named by it. */
export function FieldLabel({ id, input, attribute, children }: Props) {
  return attribute && isOneInput(attribute) ? (
    <label id={id} htmlFor={input}>
      {children}
    </label>
  ) : (
    <span id={id}>{children}</span>
  );
}
