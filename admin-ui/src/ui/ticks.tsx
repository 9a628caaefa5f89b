import classes from './ui.module.css';

interface Props<T extends string> {
  legend: string;
  choices: readonly { value: T; label: string; hint?: string }[];
  ticked: readonly T[];
  onTick: (ticked: T[]) => void;
}

/** Any of a list, each with a box to tick. */
export function Ticks<T extends string>({ legend, choices, ticked, onTick }: Props<T>) {
  return (
    <fieldset className={classes['ticks']}>
      <legend>{legend}</legend>
      {choices.map(({ value, label, hint }) => (
        <label key={value}>
          <input
            type="checkbox"
            checked={ticked.includes(value)}
            onChange={({ currentTarget: { checked } }) =>
              onTick(checked ? [...ticked, value] : ticked.filter((each) => each !== value))
            }
          />
          <span>
            {label}
            {hint && <span className="quiet"> · {hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
