import type { ReactNode } from 'react';
import classes from './ui.module.css';

export type Tone = 'plain' | 'accent' | 'good' | 'warn' | 'bad';

interface Props {
  tone?: Tone;
  children: ReactNode;
}

/** A word that marks something. */
export function Badge({ tone = 'plain', children }: Props) {
  return (
    <span className={classes['badge']} data-tone={tone}>
      {children}
    </span>
  );
}
