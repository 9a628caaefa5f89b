import type { ReactNode } from 'react';
import ui from '../../ui/ui.module.css';
import { useTitle } from '../../ui/use-title';
import classes from './session.module.css';

interface Props {
  title: string;
  /** Of the browser's tab, where it is another. */
  tab?: string;
  mark?: ReactNode;
  /** How to choose language and theme before anybody is known. */
  look: ReactNode;
  children: ReactNode;
}

/** A page before all others, with nothing on it but one thing to do. */
export function Entrance({ title, tab = title, mark, look, children }: Props) {
  useTitle(tab);
  return (
    <main className={classes['page']}>
      <div className={`${ui['panel']} ${classes['card']}`}>
        <div className={classes['brand']}>
          {mark}
          <h1>{title}</h1>
        </div>
        {children}
      </div>
      <div className={classes['foot']}>{look}</div>
    </main>
  );
}
