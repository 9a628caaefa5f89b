import { useState } from 'react';
import { headings, type Table } from './model/table';
import { narrowest, widthsOf } from './model/widths';
import { useBound } from './use-bound';

type Widths = Readonly<Record<string, number>>;

const none: Widths = {};
const storageKey = (table: string) => `makegood.widths.${table}`;

/** How wide the columns are: as their cells need it, or as somebody set it, kept for the table in this browser. */
export function useWidths(
  name: string,
  table: Table,
): [widths: readonly number[], resize: (column: number, width: number) => void] {
  const names = headings(table);
  const needed = useBound(names.join('\n'), () => widthsOf(table));
  const [own, setOwn] = useState(() => kept(name));
  const widths = useBound([names.join('\n'), JSON.stringify(own)].join('\n\n'), () =>
    needed.map((width, column) => own[names[column] ?? ''] ?? width),
  );

  return [
    widths,
    (column, width) => {
      const next = { ...own, [names[column] ?? '']: Math.max(narrowest, Math.round(width)) };
      setOwn(next);
      keep(name, next);
    },
  ];
}

function kept(name: string): Widths {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(storageKey(name)) ?? '{}');
    return typeof read === 'object' && read !== null
      ? Object.fromEntries(Object.entries(read).filter(([, width]) => typeof width === 'number'))
      : none;
  } catch {
    return none;
  }
}

function keep(name: string, widths: Widths) {
  try {
    localStorage.setItem(storageKey(name), JSON.stringify(widths));
  } catch {
    // Where nothing may be kept, the widths last as long as the page.
  }
}
