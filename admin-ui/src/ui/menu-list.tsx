import type { KeyboardEvent, ReactNode, Ref } from 'react';
import classes from './menu.module.css';

export interface MenuItem {
  label: string;
  icon?: ReactNode;
  /** Of a choice: whether it is the one that holds. */
  chosen?: boolean;
  /** The keys that do the same. */
  keys?: string;
  disabled?: boolean;
  /** Whether it begins a new group. */
  apart?: boolean;
  run: () => void;
}

interface Props {
  ref: Ref<HTMLDivElement>;
  id: string;
  name: string;
  head?: ReactNode;
  items: readonly MenuItem[];
  onToggle: (open: boolean) => void;
}

/** A list of things to do that opens over the page. The browser shuts it by Escape or a click elsewhere. */
export function MenuList({ ref, id, name, head, items, onToggle }: Props) {
  return (
    <div
      ref={ref}
      id={id}
      popover="auto"
      className={classes['menu']}
      onToggle={({ newState }) => onToggle(newState === 'open')}
    >
      {head && <p className={classes['head']}>{head}</p>}
      <div role="menu" tabIndex={-1} aria-label={name} onKeyDown={moveBetweenItems}>
        {items.map(({ label, icon, chosen, keys, disabled, apart, run }) => (
          <button
            key={label}
            type="button"
            {...(chosen === undefined
              ? { role: 'menuitem' }
              : { role: 'menuitemradio', 'aria-checked': chosen })}
            {...(apart && { 'data-apart': true })}
            tabIndex={-1}
            disabled={disabled}
            onClick={(event) => {
              event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
              run();
            }}
          >
            {icon}
            {label}
            {keys && <kbd>{keys}</kbd>}
          </button>
        ))}
      </div>
    </div>
  );
}

/** Begins at the choice that holds, else at the first thing to do. */
export function focusFirst(list: Element | null) {
  const entries = itemsIn(list);
  (entries.find((each) => each.ariaChecked === 'true') ?? entries[0])?.focus();
}

function moveBetweenItems(event: KeyboardEvent<HTMLElement>) {
  const entries = itemsIn(event.currentTarget);
  const at = entries.indexOf(document.activeElement as HTMLElement);
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
  if (next !== undefined) {
    event.preventDefault();
    entries.at(next % entries.length)?.focus();
  } else if (event.key === 'Tab') {
    event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
  }
}

function itemsIn(list: Element | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[role^=menuitem]:not(:disabled)') ?? [])];
}
