import { type MouseEvent, useState } from 'react';
import type { Action } from './model/history';
import { holds, rangeOf, type Selection, within } from './model/selection';
import type { Table } from './model/table';
import type { CellField } from './use-cell-input';
import type { Geometry } from './use-geometry';

interface In {
  table: Table;
  selection: Selection;
  geometry: Geometry;
  input: CellField;
  dispatch: (action: Action) => void;
}

export interface Point {
  x: number;
  y: number;
}

const gap = 8;

/** Opens the menu of the cells where it was asked for. */
export function useGridMenu({ table, selection, geometry, input, dispatch }: In) {
  /** Where the menu is open. */
  const [point, setPoint] = useState<Point | null>(null);

  const open = (x: number, y: number) => {
    input.commit();
    setPoint({ x, y });
  };
  const openAtCell = () => {
    const box = input.field.current?.getBoundingClientRect();
    open(box?.left ?? 0, box?.bottom ?? 0);
  };

  return {
    point,
    close: () => setPoint(null),
    openAtCell,
    openBelow: (button: HTMLElement) => {
      const box = button.getBoundingClientRect();
      open(box.right, box.bottom + gap);
    },
    onContextMenu: (event: MouseEvent) => {
      if (input.mode !== 'ready') {
        return;
      }
      event.preventDefault();
      if (event.target === input.field.current) {
        openAtCell();
        return;
      }
      const place = within(geometry.placeAt(event.clientX, event.clientY), table);
      if (!holds(rangeOf(selection), place.row, place.column)) {
        dispatch({ type: 'select', selection: { anchor: place, focus: place } });
      }
      open(event.clientX, event.clientY);
    },
  };
}
