import { type ReactNode, useId, useRef, useState } from 'react';
import { focusFirst, type MenuItem, MenuList } from './menu-list';
import { placePopover } from './place-popover';

interface Props {
  /** What the button is called, and what it looks like. */
  name: string;
  className: string | undefined;
  children: ReactNode;
  head?: ReactNode;
  items: readonly MenuItem[];
}

/** A button that opens a list of things to do. The browser shuts it by Escape or a click elsewhere. */
export function Menu({ name, className, children, head, items }: Props) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);

  const show = () => {
    placePopover(list.current, button.current);
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
