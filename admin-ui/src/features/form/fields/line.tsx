import { type ComponentPropsWithoutRef, type KeyboardEvent, type ReactNode, useState } from 'react';
import classes from '../form.module.css';

interface Props extends Omit<ComponentPropsWithoutRef<'input'>, 'value' | 'onChange'> {
  value: string;
  onCommit: (typed: string) => void;
  /** What stands behind the field: a unit. */
  end?: ReactNode;
}

/** A line to type in; what is typed counts once the field is left, or with Enter. */
export function Line({ value, onCommit, end, ...input }: Props) {
  const [typing, setTyping] = useState<string | null>(null);

  const commit = () => {
    if (typing !== null && typing !== value) {
      onCommit(typing);
    }
    setTyping(null);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) {
      return;
    }
    const isChord = event.ctrlKey || event.metaKey;
    if (event.key === 'Enter' || (isChord && event.key.toLowerCase() === 's')) {
      commit();
    } else if (event.key === 'Escape' && typing !== null) {
      event.stopPropagation();
      setTyping(null);
    } else if (isChord && event.key.toLowerCase() === 'z' && typing !== null) {
      // The browser takes back what is being typed.
      event.stopPropagation();
    }
  };

  return (
    <span className={classes['line']}>
      <input
        type="text"
        autoComplete="off"
        {...input}
        value={typing ?? value}
        onChange={(event) => setTyping(event.currentTarget.value)}
        onBlur={commit}
        onKeyDown={onKeyDown}
      />
      {end && <span className={classes['unit']}>{end}</span>}
    </span>
  );
}
