import { expect, test } from 'vitest';
import { clear, fill, fillTo, paste, replace, write, writeAll } from './commands';
import { writeSheet } from './csv';
import { type Action, begin, type Editing, reduce } from './history';
import {
  deleteColumns,
  deleteRows,
  insertColumns,
  insertRows,
  moveColumns,
  moveRows,
  setPolicy,
} from './layout-commands';
import type { Selection } from './selection';
import { at } from './selection';

const text = `first,stage=propose
# about it
rule,Customer.tier,"outcome.gesture(CREDIT, GOODWILL, ?)",clause
Gold, GOLD ,20 EUR,"a"
# in between
"Silver, old",SILVER,10 EUR,b
Anybody,-,5 EUR,c
`;
const area = (top: number, left: number, bottom: number, right: number): Selection => ({
  anchor: { row: top, column: left },
  focus: { row: bottom, column: right },
});

test('a cell that is typed changes nothing else', () => {
  expect(after(at(1, 2), write('25 EUR'))).toBe(text.replace('20 EUR', '25 EUR'));
  expect(after(at(1, 1), write('GOLD, "BASIC"'))).toBe(text.replace(' GOLD ', '"GOLD, ""BASIC"""'));
});

test('what says the same is left as it is written', () => {
  const before = begin(text);
  expect(run(before, at(1, 1), write('GOLD'))).toEqual({ ...before, selection: at(1, 1) });
});

test('a comment is typed as one', () => {
  expect(after(at(2, 0), write('# elsewhere'))).toBe(text.replace('# in between', '# elsewhere'));
  expect(after(at(2, 0), write('elsewhere'))).toBe(text.replace('# in between', '# elsewhere'));
  expect(after(area(1, 0, 4, 0), clear('clear'))).toContain('# in between\n,SILVER');
});

test('a pasted block goes over several rows, but not into comments', () => {
  const cells = [
    ['A', 'B'],
    ['C', 'D'],
    ['E', 'F'],
  ];
  expect(lines(after(at(1, 0), paste(cells))).slice(3)).toEqual([
    'A,B,20 EUR,"a"',
    '# in between',
    'E,F,10 EUR,b',
    'Anybody,-,5 EUR,c',
    '',
  ]);
});

test('a paste over a larger selection repeats', () => {
  expect(lines(after(area(3, 1, 4, 2), paste([['x']]))).slice(5, 7)).toEqual([
    '"Silver, old",x,x,b',
    'Anybody,x,x,c',
  ]);
  expect(lines(after(area(3, 0, 4, 3), paste([['x', 'y']]))).slice(5, 7)).toEqual([
    'x,y,x,y',
    'x,y,x,y',
  ]);
});

test('a paste beyond the end makes rows and columns', () => {
  const pasted = lines(after(at(4, 3), paste([['1', '2'], ['3'], ['=4']])));
  expect(pasted[2]).toBe('rule,Customer.tier,"outcome.gesture(CREDIT, GOODWILL, ?)",clause,');
  expect(pasted.slice(4)).toEqual([
    '# in between',
    '"Silver, old",SILVER,10 EUR,b,',
    'Anybody,-,5 EUR,1,2',
    ',,,3,',
    ',,,=4,',
    '',
  ]);
});

test('fills down, to the right, and as far as it is dragged', () => {
  expect(lines(after(area(3, 3, 4, 3), fill('down')))[6]).toBe('Anybody,-,5 EUR,b');
  expect(lines(after(at(4, 3), fill('down')))[6]).toBe('Anybody,-,5 EUR,b');
  expect(lines(after(at(4, 3), fill('right')))[6]).toBe('Anybody,-,5 EUR,5 EUR');
  expect(after(at(1, 0), fill('down'))).toBe(text);
  const range = { top: 1, left: 3, bottom: 4, right: 3 };
  expect(lines(after(area(3, 3, 4, 3), fillTo(range)))[3]).toBe('Gold, GOLD ,20 EUR,b');
});

test('inserts, moves and deletes rows', () => {
  expect(lines(after(at(0, 0), insertRows('before'))).slice(2, 4)).toEqual([
    'rule,Customer.tier,"outcome.gesture(CREDIT, GOODWILL, ?)",clause',
    ',,,',
  ]);
  expect(lines(after(area(3, 0, 4, 1), insertRows('after'))).slice(7)).toEqual([',,,', ',,,', '']);
  expect(lines(after(at(4, 0), moveRows(-1)))[5]).toBe('Anybody,-,5 EUR,c');
  expect(lines(after(area(1, 0, 2, 0), moveRows(1))).slice(3, 6)).toEqual([
    '"Silver, old",SILVER,10 EUR,b',
    'Gold, GOLD ,20 EUR,"a"',
    '# in between',
  ]);
  expect(after(at(1, 0), moveRows(-1))).toBe(text);
  expect(lines(after(area(0, 0, 3, 0), deleteRows())).slice(2)).toEqual([
    'rule,Customer.tier,"outcome.gesture(CREDIT, GOODWILL, ?)",clause',
    'Anybody,-,5 EUR,c',
    '',
  ]);
});

test('inserts, moves and deletes columns, keeping the others as they are written', () => {
  expect(lines(after(at(3, 1), insertColumns('after'))).slice(2, 5)).toEqual([
    'rule,Customer.tier,,"outcome.gesture(CREDIT, GOODWILL, ?)",clause',
    'Gold, GOLD ,,20 EUR,"a"',
    '# in between',
  ]);
  expect(lines(after(at(3, 1), moveColumns(-1)))[3]).toBe(' GOLD ,Gold,20 EUR,"a"');
  expect(lines(after(at(3, 1), moveColumns(1)))[3]).toBe('Gold,20 EUR, GOLD ,"a"');
  expect(lines(after(area(3, 1, 3, 2), deleteColumns()))[3]).toBe('Gold,"a"');
  expect(after(area(0, 0, 0, 3), deleteColumns())).toBe(text);
});

test('undoes a paste of a thousand rows at once, and does it again', () => {
  const cells = Array.from({ length: 1000 }, (_, row) => [`r${row}`, 'x', 'y', 'z']);
  const pasted = run(begin(text), at(1, 0), paste(cells));
  expect(pasted.sheet.lines.length).toBe(1003);
  const back = reduce(pasted, { type: 'undo' });
  expect(writeSheet(back.sheet)).toBe(text);
  expect(back.undo).toEqual([]);
  expect(back.last).toEqual({ deed: 'paste', count: 4000, way: 'undid' });
  expect(writeSheet(reduce(back, { type: 'redo' }).sheet)).toBe(writeSheet(pasted.sheet));
});

test('goes back over any deeds to the very bytes', () => {
  const commands = [
    write('x'),
    insertRows('after'),
    paste([['1', '2', '3', '4', '5']]),
    moveColumns(1),
    deleteRows(),
    writeAll('all'),
    setPolicy(['collect', 'stage=decide']),
    insertColumns('before'),
    replace(new Map([[1, new Map([[0, 'y']])]])),
  ];
  const states = [begin(text)];
  for (const command of commands) {
    states.push(run(states.at(-1) as Editing, at(3, 1), command));
  }
  let now = states.at(-1) as Editing;
  for (const state of states.toReversed().slice(1)) {
    now = reduce(now, { type: 'undo' });
    expect(writeSheet(now.sheet)).toBe(writeSheet(state.sheet));
  }
  for (const state of states.slice(1)) {
    now = reduce(now, { type: 'redo' });
    expect(writeSheet(now.sheet)).toBe(writeSheet(state.sheet));
  }
});

test('a text from elsewhere is one step; rows that stay are the same', () => {
  const before = begin(text);
  const next = reduce(before, { type: 'load', text: text.replace('Anybody', 'All') });
  expect(next.sheet.lines.slice(0, 6)).toEqual(before.sheet.lines.slice(0, 6));
  expect(writeSheet(reduce(next, { type: 'undo' }).sheet)).toBe(text);
});

test('rows after a line without an end are on lines of their own', () => {
  const short = 'first\nrule,a\nx,1';
  expect(writeSheet(run(begin(short), at(1, 0), insertRows('after')).sheet)).toBe(
    'first\nrule,a\nx,1\n,\n',
  );
});

function run(
  editing: Editing,
  selection: Selection,
  command: (Action & { type: 'do' })['command'],
) {
  return reduce(reduce(editing, { type: 'select', selection }), { type: 'do', command });
}

function after(selection: Selection, command: (Action & { type: 'do' })['command']): string {
  return writeSheet(run(begin(text), selection, command).sheet);
}

function lines(csv: string): string[] {
  return csv.split('\n');
}
