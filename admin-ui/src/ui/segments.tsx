import { type ReactNode, useId } from 'react';
import classes from './ui.module.css';

export interface Segment<T extends string> {
  value: T;
  label: ReactNode;
  /** For a label in another language than that of the page. */
  lang?: string;
  /** What is read out where the label is an abbreviation. */
  name?: string;
}

interface Props<T extends string> {
  legend: string;
  segments: readonly Segment<T>[];
  value: T;
  onChoose: (value: T) => void;
}

/** A few choices side by side, of which one holds. */
export function Segments<T extends string>({ legend, segments, value, onChoose }: Props<T>) {
  const group = useId();

  return (
    <fieldset className={classes['segments']}>
      <legend className="visually-hidden">{legend}</legend>
      {segments.map((each) => (
        <label key={each.value} lang={each.lang}>
          <input
            className="visually-hidden"
            type="radio"
            name={group}
            value={each.value}
            aria-label={each.name}
            checked={each.value === value}
            onChange={() => onChoose(each.value)}
          />
          {each.label}
        </label>
      ))}
    </fieldset>
  );
}
