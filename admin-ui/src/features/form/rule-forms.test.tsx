import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { both, server } from '../../test-server';
import type { Choices, Form } from './model/form';
import { RuleForms, type RuleFormsProps } from './rule-forms';

const first = 'rule "Late" 180 end';
const text = `${first}\n\nrule "Not late" 0 end\n`;

const choices: Choices = {
  facts: [
    {
      name: 'Flight',
      label: both('Flight', 'Chuyến bay'),
      derived: false,
      properties: [
        {
          path: 'delayMin',
          label: both('Delay', 'Trễ'),
          type: 'integer',
          unit: 'min',
          values: [],
          operators: ['AT_LEAST', 'KNOWN'],
        },
        {
          path: 'event',
          label: both('Event', 'Sự việc'),
          type: 'one of delay, denied',
          values: [
            { name: 'delay', label: both('late', 'trễ') },
            { name: 'denied', label: both('denied boarding', 'từ chối') },
          ],
          operators: ['EQUAL', 'IN'],
        },
      ],
    },
  ],
  effects: [
    {
      name: 'permit',
      kind: 'permit',
      label: both('Allowed', 'Được phép'),
      arguments: [
        {
          name: 'action',
          label: both('Action', 'Hành động'),
          required: true,
          kind: 'CHOICE',
          values: [{ name: 'REFUND', label: both('Refund', 'Hoàn tiền') }],
        },
      ],
    },
  ],
  parameters: [{ name: 'long', label: both('Long', 'Dài'), type: 'integer' }],
  reasons: [{ name: 'LATE', label: both('It was late', 'Bị trễ') }],
  clauses: [{ name: 'c1', label: both('Article 6', 'Điều 6') }],
  stages: ['scope'],
  operators: [
    { name: 'AT_LEAST', label: both('is at least', 'ít nhất là') },
    { name: 'KNOWN', label: both('is known', 'đã biết') },
    { name: 'EQUAL', label: both('is', 'là') },
    { name: 'IN', label: both('is one of', 'là một trong') },
  ],
};

/** In these tests a rule is a line: its name, and how late the flight is at least. */
function formOf(name: string, delay: string): Form {
  return {
    name,
    title: { vi: `${name} (vi)` },
    clause: 'c1',
    salience: 0,
    enabled: true,
    others: [],
    when: [
      {
        kind: 'fact',
        origin: 0,
        type: 'Flight',
        constraints: [
          {
            kind: 'comparison',
            origin: 0,
            attribute: 'delayMin',
            operator: 'AT_LEAST',
            operands: [{ kind: 'NUMBER', value: delay }],
          },
        ],
      },
      { kind: 'written', origin: 1, text: 'not( X() )', sentence: both('no X', 'không X') },
    ],
    then: [
      {
        kind: 'effect',
        origin: 0,
        effect: 'permit',
        arguments: [{ kind: 'CHOICE', value: 'REFUND' }],
        terms: [],
      },
    ],
  };
}

const linesOf = (file: string, line: number, length: number) => ({
  file,
  line,
  column: 1,
  endLine: line,
  endColumn: length + 1,
});

function serve() {
  const asked = vi.fn<(form: Form) => void>();
  server.use(
    http.post('*/api/v1/language/forms', async ({ request }) => {
      const { files, file } = (await request.json()) as {
        files: Record<string, string>;
        file: string;
      };
      const rules = (files[file] ?? '').split('\n').flatMap((line, at) => {
        const [, name, delay] = /^rule "(.+)" (\d+)/.exec(line) ?? [];
        return name && delay
          ? [
              {
                name,
                at: linesOf(file, at + 1, line.length),
                form: formOf(name, delay),
                diagnostics: [],
              },
            ]
          : [];
      });
      return HttpResponse.json({ rules, choices });
    }),
    http.post('*/api/v1/language/sentences', () =>
      HttpResponse.json({
        sentences: [
          {
            rule: 'Late',
            title: both('Late', 'Trễ'),
            at: { file: 'rules/a.drl', line: 1, column: 1, endColumn: 5 },
            sentence: both('Late is allowed.', 'Trễ thì được.'),
          },
        ],
      }),
    ),
    http.post('*/api/v1/language/forms/text', async ({ request }) => {
      const { form, rule, file } = (await request.json()) as {
        form: Form;
        rule?: string;
        file: string;
      };
      asked(form);
      if (JSON.stringify(form).includes('refuse me')) {
        const reason = both('No rule.', 'Không thành quy tắc.');
        const error = { path: 'form.then[0]', code: 'NOT_A_RULE', reason, remedy: reason };
        return HttpResponse.json(
          { type: '/problems/request-not-valid', errors: [error] },
          { status: 422 },
        );
      }
      const fact = form.when[0];
      const compared = fact?.kind === 'fact' ? fact.constraints[0] : undefined;
      const delay = compared?.kind === 'comparison' ? compared.operands[0]?.value : '0';
      const line = `rule "${form.name}" ${delay} end`;
      return rule === undefined
        ? HttpResponse.json({ at: linesOf(file, 4, 0), text: `\n${line}\n` })
        : HttpResponse.json({
            at: linesOf(file, rule === 'Late' ? 1 : 3, rule === 'Late' ? first.length : 21),
            text: line,
          });
    }),
  );
  return asked;
}

function Page({ tell, ...props }: Partial<RuleFormsProps> & { tell: (text: string) => void }) {
  const [now, setNow] = useState(text);
  return (
    <RuleForms
      draft="d1"
      file="rules/a.drl"
      {...props}
      text={now}
      onChange={(next) => {
        tell(next);
        setNow(next);
      }}
    />
  );
}

async function show(props: Partial<RuleFormsProps> = {}) {
  const asked = serve();
  const tell = vi.fn<(text: string) => void>();
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <QueryClientProvider client={client}>
      <Page tell={tell} {...props} />
    </QueryClientProvider>,
  );
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Late' }));
  return { asked, tell, user };
}

const status = () => screen.getByRole('status');
const delayField = () => screen.getByRole('textbox', { name: 'Delay' });

test('a rule reads as a sentence and opens as fields', async () => {
  await show();
  expect(await screen.findByText('Late is allowed.')).toBeVisible();
  expect(delayField()).toHaveValue('180');
  expect(screen.getByRole('combobox', { name: 'Delay: how' })).toHaveDisplayValue('is at least');
  expect(screen.getByText('no X')).toBeVisible();
  expect(screen.getByText('not( X() )')).toBeVisible();
  expect(screen.getByRole('combobox', { name: 'Action' })).toHaveDisplayValue('Refund');
});

test('what is typed is one change of the text, and one undo takes it back', async () => {
  const { tell, user } = await show();
  await user.clear(delayField());
  await user.type(delayField(), '1,240{Enter}');
  await waitFor(() => expect(tell).toHaveBeenCalledExactlyOnceWith(text.replace('180', '1240')));
  expect(status()).toHaveTextContent('The text says the same.');
  expect(delayField()).toHaveFocus();

  await user.keyboard('{Control>}z{/Control}');
  expect(tell).toHaveBeenLastCalledWith(text);
  await waitFor(() => expect(delayField()).toHaveValue('180'));
});

test('a condition is written once it is whole', async () => {
  const { asked, tell, user } = await show();
  await user.click(screen.getByRole('button', { name: 'Add a condition: Flight' }));
  const what = screen.getByRole('combobox', { name: 'Condition 2 on it: what is compared' });
  expect(what).toHaveFocus();
  await user.selectOptions(what, 'Event');
  expect(status()).toHaveTextContent('one field is still to be filled in');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Event: how' }), 'is one of');
  expect(asked).not.toHaveBeenCalled();

  await user.click(screen.getByRole('checkbox', { name: 'denied boarding' }));
  await waitFor(() => expect(asked).toHaveBeenCalledOnce());
  const fact = asked.mock.lastCall?.[0].when[0];
  expect(fact?.kind === 'fact' && fact.constraints[1]).toEqual({
    kind: 'comparison',
    attribute: 'event',
    operator: 'IN',
    operands: [{ kind: 'TEXT', value: 'denied' }],
  });
  expect(tell).not.toHaveBeenCalled();
});

test('what is no number is said at the field and not written', async () => {
  const { asked, user } = await show();
  await user.clear(delayField());
  await user.type(delayField(), 'soon{Tab}');
  expect(delayField()).toHaveValue('soon');
  expect(screen.getByText(/This is not a number/)).toBeVisible();
  expect(delayField()).toHaveAttribute('aria-invalid', 'true');
  expect(asked).not.toHaveBeenCalled();
});

test('what the server refuses is said where it belongs and can be taken back', async () => {
  const { tell, user } = await show();
  await user.type(
    screen.getByRole('textbox', { name: 'Only one of the group' }),
    'refuse me{Enter}',
  );
  const conclusion = screen.getByRole('listitem', { name: 'Conclusion 1' });
  expect(await within(conclusion).findByText('No rule.')).toBeVisible();
  expect(tell).not.toHaveBeenCalled();

  await user.click(screen.getByRole('button', { name: 'Back to what the text says' }));
  expect(screen.queryByText('No rule.')).not.toBeInTheDocument();
  expect(screen.getByRole('textbox', { name: 'Only one of the group' })).toHaveValue('');
});

test('conditions are moved by keys', async () => {
  const { asked, user } = await show();
  await user.click(delayField());
  await user.keyboard('{Escape}');
  screen.getByRole('button', { name: 'Move or remove: Condition 2' }).focus();
  await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
  await waitFor(() => expect(asked).toHaveBeenCalledOnce());
  expect(asked.mock.lastCall?.[0].when.map(({ kind }) => kind)).toEqual(['written', 'fact']);
  expect(screen.getByRole('button', { name: 'Move or remove: Condition 1' })).toHaveFocus();
});

test('a rule is added and removed', async () => {
  const { tell, user } = await show();
  await user.click(screen.getByRole('button', { name: 'Add a rule' }));
  expect(screen.getByRole('textbox', { name: 'Name of the rule' })).toHaveFocus();
  await user.keyboard('Third{Enter}');
  await user.click(screen.getByRole('button', { name: 'Add: What follows' }));
  expect(tell).not.toHaveBeenCalled();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Action' }), 'Refund');
  const more = `${text}\nrule "Third" 0 end\n`;
  await waitFor(() => expect(tell).toHaveBeenCalledExactlyOnceWith(more));
  expect(await screen.findByRole('button', { name: 'Third' })).toBeVisible();

  await user.click(await screen.findByRole('button', { name: 'Remove the rule' }));
  expect(tell).toHaveBeenLastCalledWith(text);
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Third' })).toBeNull());
});

test('a rule to read has no way to change it', async () => {
  await show({ readOnly: true });
  expect(delayField()).toBeDisabled();
  expect(screen.queryByRole('button', { name: /Add|Move|Remove|Undo/ })).toBeNull();
});

test('what is found in the text stands at its rule', async () => {
  await show({ findings: [{ line: 3, reason: 'Never holds.' }] });
  const card = screen.getByRole('button', { name: 'Not late' }).closest('li');
  expect(within(card as HTMLElement).getByText('Never holds.')).toBeVisible();
});
