import { type ReactNode, useId } from 'react';
import classes from '../form.module.css';
import { useFormHost } from '../form-host';

/** How a field is named and described to those who do not see it. */
export interface FieldNames {
  id: string;
  'aria-describedby': string;
  'aria-invalid': true | undefined;
}

interface Props {
  label: string;
  place: string;
  wide?: boolean;
  children: (names: FieldNames) => ReactNode;
}

/** A field with its label above and what is wrong below. */
export function Labelled({ label, place, wide, children }: Props) {
  const { faultsAt } = useFormHost();
  const id = useId();
  const faults = faultsAt(place);

  return (
    <div className={classes['labelled']} data-place={place} data-wide={wide || undefined}>
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        'aria-describedby': `${id}-faults`,
        'aria-invalid': faults.length > 0 || undefined,
      })}
      <Faults id={`${id}-faults`} faults={faults} />
    </div>
  );
}

interface FaultsProps {
  id?: string;
  faults: readonly string[];
}

export function Faults({ id, faults }: FaultsProps) {
  return (
    <div id={id}>
      {faults.map((fault) => (
        <p key={fault} className={classes['fault']}>
          {fault}
        </p>
      ))}
    </div>
  );
}
