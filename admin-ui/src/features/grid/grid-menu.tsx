import { useId, useLayoutEffect, useRef } from 'react';
import { useTranslation } from '../../language/use-translation';
import { focusFirst, MenuList } from '../../ui/menu-list';
import { modifierKey } from '../../ui/modifier-key';
import { type Command, clear, fill } from './model/commands';
import type { Action } from './model/history';
import {
  deleteColumns,
  deleteRows,
  insertColumns,
  insertRows,
  moveColumns,
  moveRows,
} from './model/layout-commands';
import { rangeOf, type Selection, sizeOf } from './model/selection';
import type { Table } from './model/table';
import { widthStep } from './use-grid-keys';
import type { Point } from './use-grid-menu';

interface Props {
  point: Point;
  table: Table;
  selection: Selection;
  readOnly: boolean;
  widen: (by: number) => void;
  dispatch: (action: Action) => void;
  clipboard: { copy: () => void; cut: () => void; paste: () => void };
  onClose: () => void;
  /** Gives the focus back to the cells. */
  onDone: () => void;
}

const gap = 8;

/** What can be done with the selected cells. */
export function GridMenu(props: Props) {
  const { point, table, selection, readOnly, widen, dispatch, clipboard, onClose, onDone } = props;
  const { t } = useTranslation();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const menu = list.current;
    if (menu) {
      menu.showPopover();
      const left = Math.max(gap, Math.min(point.x, innerWidth - menu.offsetWidth - gap));
      const top = Math.max(gap, Math.min(point.y, innerHeight - menu.offsetHeight - gap));
      menu.style.inset = `${top}px auto auto ${left}px`;
      focusFirst(menu);
    }
  }, [point]);
  const range = rangeOf(selection);
  const { rows, columns } = sizeOf(range);
  const isHead = range.bottom === 0;
  const entry = (key: Parameters<typeof t>[0], run: () => void, keys?: string) => ({
    label: t(key, { count: key.includes('Columns') ? columns : rows }),
    ...(keys && { keys }),
    run: () => {
      run();
      onDone();
    },
  });
  const deed = (key: Parameters<typeof t>[0], command: Command, keys?: string) =>
    entry(key, () => dispatch({ type: 'do', command }), keys);

  const copy = entry('grid.menu.copy', clipboard.copy, `${modifierKey} C`);
  const widths = [
    { ...entry('grid.menu.wider', () => widen(widthStep), 'Alt Shift →'), apart: true },
    entry('grid.menu.narrower', () => widen(-widthStep), 'Alt Shift ←'),
  ];
  const items = readOnly
    ? [copy, ...widths]
    : [
        entry('grid.menu.cut', clipboard.cut, `${modifierKey} X`),
        copy,
        entry('grid.menu.paste', clipboard.paste, `${modifierKey} V`),
        deed('grid.menu.clear', clear('clear'), 'Del'),
        {
          ...deed('grid.menu.fillDown', fill('down'), `${modifierKey} D`),
          apart: true,
          disabled: isHead,
        },
        deed('grid.menu.fillRight', fill('right'), `${modifierKey} R`),
        { ...deed('grid.menu.rowsBefore', insertRows('before')), apart: true, disabled: isHead },
        deed('grid.menu.rowsAfter', insertRows('after'), 'Alt Enter'),
        { ...deed('grid.menu.rowsUp', moveRows(-1), 'Alt ↑'), disabled: range.top < 2 },
        {
          ...deed('grid.menu.rowsDown', moveRows(1), 'Alt ↓'),
          disabled: isHead || range.bottom >= table.rows - 1,
        },
        { ...deed('grid.menu.deleteRows', deleteRows(), 'Alt Del'), disabled: isHead },
        { ...deed('grid.menu.insertColumnsBefore', insertColumns('before')), apart: true },
        deed('grid.menu.insertColumnsAfter', insertColumns('after'), 'Alt Shift Enter'),
        {
          ...deed('grid.menu.moveColumnsLeft', moveColumns(-1), 'Alt ←'),
          disabled: range.left === 0,
        },
        {
          ...deed('grid.menu.moveColumnsRight', moveColumns(1), 'Alt →'),
          disabled: range.right >= table.columns - 1,
        },
        {
          ...deed('grid.menu.deleteColumns', deleteColumns(), 'Alt Shift Del'),
          disabled: columns >= table.columns,
        },
        ...widths,
      ];

  return (
    <MenuList
      ref={list}
      id={id}
      name={t('grid.actions')}
      items={items}
      onToggle={(open) => {
        if (!open) {
          onClose();
          // Whoever clicked elsewhere is there.
          if (!document.activeElement || document.activeElement === document.body) {
            onDone();
          }
        }
      }}
    />
  );
}
