import IconChevronDown from '@tabler/icons-react/dist/esm/icons/IconChevronDown.mjs';
import type { ComponentPropsWithRef } from 'react';
import classes from './ui.module.css';

interface Props extends Omit<ComponentPropsWithRef<'select'>, 'onChange'> {
  choices: readonly { value: string; label: string }[];
  onPick: (value: string) => void;
}

/** One of a list, in the browser's own list. */
export function Pick({ choices, onPick, className = '', ...select }: Props) {
  return (
    <div className={`${classes['pick']} ${className}`}>
      <select {...select} onChange={(event) => onPick(event.currentTarget.value)}>
        {choices.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <IconChevronDown size={16} aria-hidden />
    </div>
  );
}
