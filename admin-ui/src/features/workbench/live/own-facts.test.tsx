import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { both, outcome, server } from '../../../test-server';
import { showOnBench } from '../test-bench';
import type { FactsProps } from './facts-props';
import { OwnFacts } from './own-facts';
import type { Pin } from './pins';

const files = {
  'vocabulary.yaml':
    'types:\n  Parcel:\n    label: { en: Parcel, vi: Bưu kiện }\n    attributes:\n      town: { type: text, label: { en: Town, vi: Thị trấn } }\n',
};

test('own facts are filled in as a form or as JSON, and both say the same', async () => {
  const user = userEvent.setup();
  const pinned: Pin[] = [];
  const tried: unknown[] = [];
  server.use(
    http.post('*/api/v1/drafts/d1/evaluations', async ({ request }) => {
      const { facts } = (await request.json()) as { facts: Record<string, unknown> };
      tried.push(facts);
      return 'parcel' in facts
        ? HttpResponse.json(
            {
              errors: [
                {
                  path: 'facts.parcel.town',
                  code: 'OUT_OF_BOUNDS',
                  reason: both('Unheard of', 'Lạ'),
                  remedy: both('Write another', 'Viết khác'),
                },
              ],
            },
            { status: 422 },
          )
        : HttpResponse.json({ outcome, live: null });
    }),
  );
  showOnBench(<OwnFacts onPin={(pin) => pinned.push(pin)} />, files, true, { Facts });

  await user.type(await screen.findByRole('textbox', { name: 'Town' }), 'Huế');
  await waitFor(() => expect(tried).toContainEqual({ parcel: { town: 'Huế' } }));
  expect(await screen.findByText('parcel.town: Unheard of')).toBeInTheDocument();

  await user.click(screen.getByRole('radio', { name: 'JSON text' }));
  const json = screen.getByRole('textbox', { name: 'Facts' });
  expect(JSON.parse((json as HTMLTextAreaElement).value)).toEqual({ parcel: { town: 'Huế' } });
  await user.clear(json);
  await user.click(json);
  await user.paste('{ "parcel": ');
  expect(json).toBeInvalid();
  expect(screen.getByRole('button', { name: 'Pin a case' })).toBeDisabled();
  await user.paste('{ "town": "Vinh" } }');
  await user.click(screen.getByRole('radio', { name: 'Form' }));
  expect(await screen.findByRole('textbox', { name: 'Town' })).toHaveValue('Vinh');

  await user.type(screen.getByRole('textbox', { name: 'Name' }), 'far away{Enter}');
  expect(pinned).toEqual([
    { kind: 'typed', name: 'far away', facts: { parcel: { town: 'Vinh' } } },
  ]);
});

/** Stands in for the form of the desk, which is a feature of its own. */
function Facts({ vocabulary, facts, onAnswer, faults }: FactsProps) {
  const parcel = facts['parcel'] as { town?: string } | undefined;
  return (
    <>
      <input
        aria-label={vocabulary.types[0]?.attributes[0]?.label.en}
        value={parcel?.town ?? ''}
        onChange={(event) => onAnswer(['parcel', 'town'], event.currentTarget.value)}
      />
      {[...faults].map(([place, [first]]) => (
        <p key={place}>
          {place}: {first?.reason.en}
        </p>
      ))}
    </>
  );
}
