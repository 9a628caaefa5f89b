import { createEvent, fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { DecisionGrid, type DecisionGridProps } from './decision-grid';

const text = 'first,stage=propose\n# why\nrule,A.b\none,"1"\ntwo,2\n';

function Page({ tell, ...props }: Partial<DecisionGridProps> & { tell: (text: string) => void }) {
  const [now, setNow] = useState(props.text ?? text);
  return (
    <DecisionGrid
      {...props}
      name="t.csv"
      text={now}
      onChange={(next) => {
        tell(next);
        setNow(next);
      }}
    />
  );
}

function show(props: Partial<DecisionGridProps> = {}) {
  const tell = vi.fn<(text: string) => void>();
  const { rerender } = render(<Page tell={tell} {...props} />);
  return {
    tell,
    rerender,
    user: userEvent.setup(),
    field: () => screen.getByRole('textbox', { name: /line \d/ }),
  };
}

test('what is typed over a cell goes out as text, and one undo takes it back', async () => {
  const { tell, user, field } = show();
  await user.click(field());
  await user.keyboard('{ArrowRight}5{Enter}');
  expect(tell).toHaveBeenCalledExactlyOnceWith(text.replace('"1"', '5'));
  expect(screen.getByRole('status')).toHaveTextContent('cell changed');
  expect(field()).toHaveAccessibleName('A.b, line 5');

  await user.keyboard('{Control>}z{/Control}');
  expect(tell).toHaveBeenLastCalledWith(text);
  expect(screen.getByRole('status')).toHaveTextContent('Undone: cell changed');
});

test('what mends a cell is offered below it, and done by one key', async () => {
  const apply = vi.fn();
  const finding = { line: 5, column: 5, endColumn: 6, reason: 'Too many' };
  const one = { ...finding, fixes: [{ title: 'Write 3', apply }] };
  const { user, field } = show({ findings: [one] });
  await user.click(field());
  await user.keyboard('{Control>}.{/Control}');
  expect(apply).not.toHaveBeenCalled();

  await user.keyboard('{ArrowDown}{ArrowRight}{Control>}.{/Control}');
  expect(apply).toHaveBeenCalledOnce();
  await user.click(screen.getByRole('button', { name: 'Write 3' }));
  expect(apply).toHaveBeenCalledTimes(2);
  expect(field()).toHaveFocus();
});

test('one of several ways to mend a cell is chosen', async () => {
  const apply = vi.fn();
  const fixes = ['Write 3', 'Write 4'].map((title) => ({ title, apply: () => apply(title) }));
  const { user, field } = show({
    findings: [{ line: 4, column: 5, endColumn: 8, reason: 'Too many', fixes }],
  });
  await user.click(field());
  await user.keyboard('{ArrowRight}{Control>}.{/Control}{Tab}{Enter}');
  expect(apply).toHaveBeenCalledExactlyOnceWith('Write 4');
});

test('where nothing was done here, what was done elsewhere is taken back, and is no step of this', async () => {
  const typed = 'first\nrule,A.b\none,7\n';
  function Elsewhere() {
    const [texts, setTexts] = useState([typed, typed.replace('7', '8')]);
    return (
      <DecisionGrid
        name="t.csv"
        text={texts.at(-1) ?? ''}
        earlier={{ undo: texts.length > 1 ? () => setTexts(texts.slice(0, -1)) : undefined }}
      />
    );
  }
  render(<Elsewhere />);
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await user.click(screen.getByRole('textbox', { name: /line 3/ }));
  await user.keyboard('{ArrowRight}');
  expect(screen.getByText('7', { selector: 'code' })).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Undo' })).toBeDisabled();
});

test('how wide a column is made is kept for the table', async () => {
  const { user, field } = show();
  await user.click(field());
  const width = () => Number.parseInt(field().parentElement?.style.width ?? '', 10);
  const before = width();
  await user.keyboard('{Alt>}{Shift>}{ArrowRight}{/Shift}{/Alt}');
  expect(width()).toBe(before + 24);
  expect(JSON.parse(localStorage.getItem('makegood.widths.t.csv') ?? '')).toEqual({
    rule: before + 24,
  });

  await user.keyboard('{ArrowRight}');
  expect(width()).toBe(before);
  localStorage.clear();
});

test('keys of an input method are left to it', async () => {
  const { tell, user, field } = show();
  await user.click(field());
  fireEvent.compositionStart(field());
  fireEvent.input(field(), { target: { value: 'tiế' } });
  fireEvent.keyDown(field(), { key: 'Enter', isComposing: true });
  expect(tell).not.toHaveBeenCalled();

  fireEvent.input(field(), { target: { value: 'tiếng' } });
  await user.keyboard('{Enter}');
  expect(tell).toHaveBeenCalledExactlyOnceWith(text.replace('one', 'tiếng'));
});

test('cells of a spreadsheet are pasted as texts', async () => {
  const { tell, user, field } = show();
  await user.click(field());
  paste(field(), '=1+1\t"a\nb"\r\n@x\t3\r\n-\t4\r\n');
  expect(tell).toHaveBeenCalledExactlyOnceWith(
    'first,stage=propose\n# why\nrule,A.b\n=1+1,a b\n@x,3\n-,4\n',
  );
});

test('a paste that is too large is refused', async () => {
  const { tell, user, field } = show();
  await user.click(field());
  paste(field(), 'x\n'.repeat(10_001));
  expect(tell).not.toHaveBeenCalled();
  expect(screen.getByRole('status')).toHaveTextContent('too much to paste');
});

test('a table to read is not changed by any key', async () => {
  const { tell, user, field } = show({ readOnly: true });
  await user.click(field());
  await user.keyboard('x{F2}y{Enter}{Delete}{Alt>}{Enter}{Delete}{/Alt}{Control>}d{/Control}');
  paste(field(), 'x');
  expect(tell).not.toHaveBeenCalled();
  expect(screen.getByRole('status')).toHaveTextContent('cannot be changed here');
});

test('a heading is found wrong and offered others', async () => {
  const finding = { line: 3, column: 6, endColumn: 9, reason: 'There is no A.b.' };
  const { tell, user, field } = show({ findings: [finding], headings: ['A.c', 'B.d'] });
  await user.click(field());
  await user.keyboard('{Control>}{Home}{/Control}{ArrowRight}');
  expect(screen.getByText('There is no A.b.')).toBeVisible();
  expect(field()).toHaveAttribute('aria-invalid', 'true');

  await user.keyboard('a.{ArrowDown}{Enter}');
  expect(tell).toHaveBeenCalledExactlyOnceWith(text.replace('A.b', 'A.c'));
  expect(screen.queryByText('There is no A.b.')).not.toBeInTheDocument();
});

test('what does not fit the column is said before the server says it', async () => {
  const { user, field } = show({ columns: { 'A.b': { kind: 'number', condition: true } } });
  await user.click(field());
  await user.keyboard('{ArrowRight}1,5 kg{Enter}{ArrowUp}');
  expect(screen.getByText(/This is not a number/)).toBeVisible();
  expect(field()).toHaveAttribute('aria-invalid', 'true');
});

test('the hit policy and the stage are changed in fields', async () => {
  const { tell, user } = show();
  await user.selectOptions(screen.getByRole('combobox'), 'collect');
  await user.clear(screen.getByRole('textbox', { name: 'Stage' }));
  await user.type(screen.getByRole('textbox', { name: 'Stage' }), 'decide{Enter}');
  expect(tell).toHaveBeenLastCalledWith(
    text.replace('first,stage=propose', 'collect,stage=decide'),
  );
});

test('a text from elsewhere is shown and not told back', async () => {
  const tell = vi.fn();
  const grid = (now: string) => <DecisionGrid name="t.csv" text={now} onChange={tell} />;
  const { rerender } = render(grid(text));
  rerender(grid(text.replace('propose', 'decide')));
  expect(screen.getByRole('textbox', { name: 'Stage' })).toHaveValue('decide');
  expect(tell).not.toHaveBeenCalled();
});

test('a file without headings can be begun', async () => {
  const { tell, user } = show({ text: '' });
  await user.click(screen.getByRole('button', { name: 'Begin a table' }));
  expect(tell).toHaveBeenCalledExactlyOnceWith('first\nrule,clause,title\n,,\n');
});

function paste(field: HTMLElement, content: string) {
  const event = createEvent.paste(field, { clipboardData: { getData: () => content } });
  fireEvent(field, event);
}
