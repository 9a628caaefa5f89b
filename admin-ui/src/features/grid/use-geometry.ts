import { type RefObject, useEffect, useEffectEvent, useMemo } from 'react';
import type { Place } from './model/selection';
import type { Table } from './model/table';
import { useWidths } from './use-widths';

export const rowHeight = 32;
export const headHeight = 50;

export interface Geometry {
  scroller: RefObject<HTMLDivElement | null>;
  /** Of the numbers of the lines. */
  gutter: number;
  /** Where each column begins. */
  starts: readonly number[];
  widths: readonly number[];
  resize: (column: number, width: number) => void;
  width: number;
  height: number;
  /** How many rows are seen at once. */
  page: () => number;
  reveal: (place: Place) => void;
  /** The cell at a point of the window; the nearest one outside the grid. */
  placeAt: (x: number, y: number) => Place;
}

/** Where the cells lie. */
export function useGeometry(
  name: string,
  table: Table,
  scroller: RefObject<HTMLDivElement | null>,
  gutter: number,
): Geometry {
  const [widths, resize] = useWidths(name, table);
  const starts = useMemo(() => {
    let start = gutter;
    return widths.map((width) => {
      start += width;
      return start - width;
    });
  }, [widths, gutter]);
  const height = headHeight + (table.rows - 1) * rowHeight;
  const width = (starts.at(-1) ?? gutter) + (widths.at(-1) ?? 0);

  return {
    scroller,
    gutter,
    starts,
    widths,
    resize,
    width,
    height,
    page: () =>
      Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - headHeight) / rowHeight) - 1),
    reveal: ({ row, column }) => {
      const box = scroller.current;
      if (!box) {
        return;
      }
      if (row > 0) {
        box.scrollTop = revealed(
          box.scrollTop,
          box.clientHeight - headHeight,
          (row - 1) * rowHeight,
          rowHeight,
        );
      }
      box.scrollLeft = revealed(
        box.scrollLeft,
        box.clientWidth - gutter,
        (starts[column] ?? gutter) - gutter,
        widths[column] ?? 0,
      );
    },
    placeAt: (x, y) => {
      const box = scroller.current;
      const { left, top } = box?.getBoundingClientRect() ?? new DOMRect();
      const down = y - top;
      const along = Math.max(gutter, x - left) + (box?.scrollLeft ?? 0);
      const next = starts.findIndex((start) => start > along);
      return {
        row:
          down < headHeight
            ? 0
            : 1 + Math.floor((down + (box?.scrollTop ?? 0) - headHeight) / rowHeight),
        column: (next < 0 ? starts.length : next) - 1,
      };
    },
  };
}

/** Scrolls to the active cell whenever it is another, or less is seen because more is said below. */
export function useReveal(active: Place, geometry: Geometry, lines: number) {
  const reveal = useEffectEvent(geometry.reveal);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is said below takes room
  useEffect(() => reveal(active), [active, lines]);
}

/** How far to scroll so that a stretch is seen. */
function revealed(scrolled: number, seen: number, start: number, size: number): number {
  return Math.min(start, Math.max(scrolled, start + size - seen));
}
