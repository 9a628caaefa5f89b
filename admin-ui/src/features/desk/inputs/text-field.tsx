import type { ComponentPropsWithRef, ReactNode } from 'react';
import classes from './inputs.module.css';

interface Props extends ComponentPropsWithRef<'input'> {
  /** What stands at the end of the field: a unit, a button. */
  end?: ReactNode;
}

/** A line to type in. Mantine's own names and describes itself, where here the field around it does. */
export function TextField({ end, ...input }: Props) {
  return (
    <div className={classes['textField']}>
      <input type="text" autoComplete="off" {...input} />
      {end}
    </div>
  );
}
