import { type PointerEvent, useState } from 'react';
import { fillTo } from './model/commands';
import type { Action } from './model/history';
import { type Place, type Range, rangeOf, type Selection, within } from './model/selection';
import type { Table } from './model/table';
import type { CellField } from './use-cell-input';
import type { Geometry } from './use-geometry';

const edge = 24;

interface In {
  table: Table;
  selection: Selection;
  geometry: Geometry;
  input: CellField;
  dispatch: (action: Action) => void;
}

/** Selects and fills by the mouse. */
export function useDrag({ table, selection, geometry, input, dispatch }: In) {
  /** How far the fill handle is dragged. */
  const [filling, setFilling] = useState<Range | null>(null);

  const select = (focus: Place, anchor = focus) =>
    dispatch({ type: 'select', selection: { anchor, focus } });

  const follow = (move: (place: Place) => void, end?: () => void) => {
    let at = { x: 0, y: 0 };
    let frame = 0;
    const scroll = () => {
      const box = geometry.scroller.current;
      const { left, top, right, bottom } = box?.getBoundingClientRect() ?? new DOMRect();
      box?.scrollBy(overshoot(at.x, left, right), overshoot(at.y, top, bottom));
      move(within(geometry.placeAt(at.x, at.y), table));
      frame = requestAnimationFrame(scroll);
    };
    const track = (event: globalThis.PointerEvent) => {
      at = { x: event.clientX, y: event.clientY };
      if (frame === 0) {
        frame = requestAnimationFrame(scroll);
      }
    };
    const stop = () => {
      cancelAnimationFrame(frame);
      removeEventListener('pointermove', track);
      end?.();
    };
    addEventListener('pointermove', track);
    addEventListener('pointerup', stop, { once: true });
  };

  const fill = () => {
    const from = rangeOf(selection);
    let to = from;
    follow(
      (place) => {
        to = stretched(from, place);
        setFilling(to);
      },
      () => {
        setFilling(null);
        if (to !== from) {
          dispatch({ type: 'do', command: fillTo(to) });
        }
      },
    );
  };

  /** Sets the width of a column by its edge. */
  const resize = (column: number, from: number) => {
    const width = geometry.widths[column] ?? 0;
    const track = (event: globalThis.PointerEvent) =>
      geometry.resize(column, width + event.clientX - from);
    addEventListener('pointermove', track);
    addEventListener('pointerup', () => removeEventListener('pointermove', track), { once: true });
  };

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    const target = event.target as Element;
    if (event.button !== 0 || target === input.field.current || target.closest('[role=listbox]')) {
      return;
    }
    event.preventDefault();
    input.commit();
    input.focus();
    const resized = target.closest<HTMLElement>('[data-resize]')?.dataset['resize'];
    if (resized !== undefined) {
      resize(Number(resized), event.clientX);
      return;
    }
    const place = within(geometry.placeAt(event.clientX, event.clientY), table);
    if (target.closest('[data-fill]')) {
      fill();
    } else if (target.closest('[role=rowheader]')) {
      const last = table.columns - 1;
      const { row } = event.shiftKey ? selection.anchor : place;
      const wholeRows = (to: Place) =>
        select({ row: Math.max(1, to.row), column: 0 }, { row, column: last });
      wholeRows(place);
      follow(wholeRows);
    } else {
      const anchor = event.shiftKey ? selection.anchor : place;
      select(place, anchor);
      follow((to) => select(to, anchor));
    }
  };

  return { filling, onPointerDown };
}

/** The range made longer towards a place, in one direction. */
function stretched(range: Range, { row, column }: Place): Range {
  const rows = Math.max(range.top - row, row - range.bottom);
  const columns = Math.max(range.left - column, column - range.right);
  if (rows <= 0 && columns <= 0) {
    return range;
  }
  return rows >= columns
    ? {
        ...range,
        top: Math.max(1, Math.min(range.top, row)),
        bottom: Math.max(range.bottom, row),
      }
    : { ...range, left: Math.min(range.left, column), right: Math.max(range.right, column) };
}

/** How fast to scroll for a pointer beyond an edge. */
function overshoot(at: number, start: number, end: number): number {
  return at > end - edge ? at - end + edge : Math.min(0, at - start);
}
