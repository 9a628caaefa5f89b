import type { ClipboardEvent } from 'react';
import { useTranslation } from '../../language/use-translation';
import { clear, paste } from './model/commands';
import { oneLine } from './model/csv';
import type { Action } from './model/history';
import { rangeOf, type Selection, sizeOf } from './model/selection';
import { type Table, textAt } from './model/table';
import { readTsv, writeTsv } from './model/tsv';
import type { CellField } from './use-cell-input';

const mostCharacters = 5_000_000;
const mostRows = 10_000;
const mostCells = 500_000;

interface In {
  table: Table;
  selection: Selection;
  input: CellField;
  readOnly: boolean;
  dispatch: (action: Action) => void;
  say: (text: string, tone?: 'bad') => void;
}

/** Cells to and from a spreadsheet. A formula that is pasted stays a text: nothing here works one out. */
export function useClipboard({ table, selection, input, readOnly, dispatch, say }: In) {
  const { t } = useTranslation();
  const { rows, columns } = sizeOf(rangeOf(selection));

  const copied = () => {
    say(t('grid.copied', { count: rows * columns }));
    return selectedText(table, selection);
  };
  const cut = () => {
    const text = copied();
    dispatch({ type: 'do', command: clear('cut') });
    return text;
  };
  const take = (text: string) => {
    if (readOnly) {
      say(t('grid.readOnly'), 'bad');
      return;
    }
    const cells = text.length > mostCharacters ? [] : readTsv(text);
    const width = Math.max(0, ...cells.map((row) => row.length));
    if (
      text.length > mostCharacters ||
      cells.length > mostRows ||
      cells.length * width > mostCells
    ) {
      say(t('grid.tooMuch', { rows: mostRows, cells: mostCells }), 'bad');
    } else {
      dispatch({ type: 'do', command: paste(cells.map((row) => row.map(oneLine))) });
    }
  };
  const onEvent = (make: () => string) => (event: ClipboardEvent) => {
    if (input.mode === 'ready') {
      event.preventDefault();
      event.clipboardData.setData('text/plain', make());
    }
  };

  return {
    events: {
      onCopy: onEvent(copied),
      onCut: onEvent(readOnly ? copied : cut),
      onPaste: (event: ClipboardEvent) => {
        if (input.mode === 'ready') {
          event.preventDefault();
          take(event.clipboardData.getData('text/plain'));
        }
      },
    },
    /** The same from the menu, if the browser lets it. */
    copy: () => navigator.clipboard.writeText(copied()),
    cut: () => navigator.clipboard.writeText(cut()),
    paste: () => navigator.clipboard.readText().then(take, () => say(t('grid.pasteByKey'), 'bad')),
  };
}

function selectedText(table: Table, selection: Selection): string {
  const { top, left, bottom, right } = rangeOf(selection);
  const rows: string[][] = [];
  for (let row = top; row <= bottom; row++) {
    const isNote = table.sheet.lines[table.head + row]?.silent;
    rows.push(
      Array.from({ length: right - left + 1 }, (_, index) =>
        isNote && index > 0 ? '' : textAt(table, row, left + index),
      ),
    );
  }
  return writeTsv(rows);
}
