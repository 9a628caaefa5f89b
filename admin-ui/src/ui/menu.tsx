import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import classes from './menu.module.css';

interface Item {
  label: string;
  icon: ReactNode;
  /** Of a choice: whether it is the one that holds. */
  chosen?: boolean;
  run: () => void;
}

interface Props {
  /** What the button is called, and what it looks like. */
  name: string;
  className: string | undefined;
  children: ReactNode;
  head?: ReactNode;
  items: readonly Item[];
}

const gap = 6;

/** A button that opens a list of things to do. The browser shuts it by Escape or a click elsewhere. */
export function Menu({ name, className, children, head, items }: Props) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);

  const show = () => {
    const { bottom, right } = button.current?.getBoundingClientRect() ?? new DOMRect();
    const { style } = list.current ?? document.body;
    // Where there is no room below, it opens above.
    const above = bottom > innerHeight / 2;
    style.inset = above
      ? `auto ${innerWidth - right}px ${innerHeight - (bottom - (button.current?.offsetHeight ?? 0)) + gap}px auto`
      : `${bottom + gap}px ${innerWidth - right}px auto auto`;
    setOpen(true);
    const entries = itemsIn(list.current);
    (entries.find((each) => each.ariaChecked === 'true') ?? entries[0])?.focus();
  };

  return (
    <>
      <button
        ref={button}
        type="button"
        className={className}
        aria-label={name}
        aria-haspopup="menu"
        aria-expanded={open}
        popoverTarget={id}
      >
        {children}
      </button>
      <div
        ref={list}
        id={id}
        popover="auto"
        className={classes['menu']}
        onToggle={({ newState }) => (newState === 'open' ? show() : setOpen(false))}
      >
        {head && <p className={classes['head']}>{head}</p>}
        <div role="menu" tabIndex={-1} aria-label={name} onKeyDown={moveBetweenItems}>
          {items.map(({ label, icon, chosen, run }) => (
            <button
              key={label}
              type="button"
              {...(chosen === undefined
                ? { role: 'menuitem' }
                : { role: 'menuitemradio', 'aria-checked': chosen })}
              tabIndex={-1}
              onClick={() => {
                list.current?.hidePopover();
                run();
              }}
            >
              {icon}
              {label}
            </button>
          ))}
        </div>
      </div>
    </>
  );
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
  return [...(list?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? [])];
}
