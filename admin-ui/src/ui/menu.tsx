import { type ReactNode, useId, useRef, useState } from 'react';
import { focusFirst, type MenuItem, MenuList } from './menu-list';

interface Props {
  /** What the button is called, and what it looks like. */
  name: string;
  className: string | undefined;
  children: ReactNode;
  head?: ReactNode;
  items: readonly MenuItem[];
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
    focusFirst(list.current);
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
      <MenuList
        ref={list}
        id={id}
        name={name}
        head={head}
        items={items}
        onToggle={(opens) => (opens ? show() : setOpen(false))}
      />
    </>
  );
}
