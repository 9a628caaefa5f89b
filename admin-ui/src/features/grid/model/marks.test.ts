import { expect, test } from 'vitest';
import { changesSince } from './changes';
import { type ColumnKind, labelOf, misfitOf } from './columns';
import { write } from './commands';
import { textOf } from './csv';
import { findAll, nextPlace, replaced } from './find';
import { faultsOf, reasonsAt } from './findings';
import { begin, reduce } from './history';
import { insertRows } from './layout-commands';
import { type Table, tableOf } from './table';

const text = 'first\nrule,A.b,"c, d"\none,1,"x, ""y"""\ntwo,2,z\nthree,3,z\n';

function table(csv: string): Table {
  return tableOf(begin(csv).sheet) as Table;
}

test('what is wrong stands at its cell, and goes with it until the cell is changed', () => {
  const editing = begin(text);
  const finding = { line: 3, column: 7, endColumn: 17, reason: 'no' };
  const faults = faultsOf(editing.sheet, [finding, { ...finding, line: 4, column: 1 }]);
  const line = editing.sheet.lines[2];
  const of = (id: number | undefined) => faults.get(id ?? 0);

  expect(reasonsAt(of(line?.id), 2, line?.cells[2])).toEqual(['no']);
  expect(reasonsAt(of(line?.id), 1, line?.cells[1])).toEqual([]);

  const lower = reduce(editing, { type: 'do', command: insertRows('before') }).sheet.lines[3];
  expect(reasonsAt(of(lower?.id), 2, lower?.cells[2])).toEqual(['no']);
  const mended = reduce(
    { ...editing, selection: { anchor: { row: 1, column: 2 }, focus: { row: 1, column: 2 } } },
    { type: 'do', command: write('w') },
  ).sheet.lines[2];
  expect(reasonsAt(of(mended?.id), 2, mended?.cells[2])).toEqual([]);
});

test('marks rows that are new and cells that changed, wherever the row went', () => {
  const now = table('first\nrule,A.b,"c, d"\ntwo,2,z\nfour,4,z\none,7,"x, ""y"""\nlast,3,z\n');
  const changes = changesSince(table(text), now);
  const named = Object.fromEntries(
    now.sheet.lines.map(({ id, cells }) => [textOf(cells[0]), changes.get(id)]),
  );

  expect(named).toEqual({
    first: undefined,
    rule: undefined,
    two: undefined,
    four: new Map([
      [0, 'three'],
      [1, '3'],
    ]),
    one: new Map([[1, '1']]),
    last: 'new',
  });
});

test('columns are held against those of their heading', () => {
  const now = table('first\nrule,"c, d",A.b\none,"x, ""y""",1\ntwo,z,5\nthree,z,3\n');
  const changes = [...changesSince(table(text), now).values()];
  expect(changes).toEqual([new Map([[2, '2']])]);
});

test('finds in cells and replaces there', () => {
  const now = table(text);
  const sought = { text: 'Z', matchCase: false };
  const places = findAll(now, sought);
  expect(places).toEqual([
    { row: 2, column: 2 },
    { row: 3, column: 2 },
  ]);
  expect(findAll(now, { ...sought, matchCase: true })).toEqual([]);
  expect(findAll(now, { text: ', "', matchCase: false })).toEqual([{ row: 1, column: 2 }]);
  expect(nextPlace(places, { row: 2, column: 2 }, 1)).toEqual({ row: 3, column: 2 });
  expect(nextPlace(places, { row: 2, column: 2 }, -1)).toEqual({ row: 3, column: 2 });
  expect(replaced(now, places, sought, '$&').get(3)?.get(2)).toBe('$&');
});

test.each<[Partial<ColumnKind> & Pick<ColumnKind, 'kind'>, string[], string[]]>([
  [{ kind: 'number' }, ['-1.5', '', '-', 'param.most', '$A.b + 1'], ['1,5', 'x', '1.000.000']],
  [
    { kind: 'number', condition: true },
    ['>= 3', '[15..30)', '1, 2', 'not(3)', '< param.x'],
    ['>= x', '1..y', '1; 2'],
  ],
  [{ kind: 'money' }, ['20 EUR', '1.5 USD'], ['20', '€20', '20 eur']],
  [{ kind: 'date', condition: true }, ['2026-02-28', '< 2026-03-01'], ['2026-02-30', '1/2/2026']],
  [{ kind: 'boolean', condition: true }, ['true', '!= false'], ['yes', 'TRUE']],
  [
    { kind: 'choice', condition: true, values: [{ value: 'GOLD' }, { value: 'BASIC' }] },
    ['GOLD, BASIC', '"GOLD"', '!= GOLD', '-'],
    ['gold', 'GOLD, SILVER'],
  ],
  [{ kind: 'text' }, ['=1+1', '@x'], []],
])('checks %j', (column, fits, misfits) => {
  expect(fits.map((cell) => misfitOf(column, cell))).toEqual(fits.map(() => null));
  expect(misfits.map((cell) => misfitOf(column, cell))).toEqual(misfits.map(() => column.kind));
});

test('a cell that holds one listed value, written as it is listed, has what people call it', () => {
  const column: ColumnKind = { kind: 'text', values: [{ value: '"2"', label: 'Second' }] };

  expect(labelOf(column, textOf('"""2"""'))).toBe('Second');
  expect(labelOf(column, '2')).toBeUndefined();
});
