import { expect, test } from 'vitest';
import { host, type Pass } from './host';

function heard(...said: readonly { data: unknown; source?: Window | null }[]) {
  const passes: Pass[] = [];
  const stop = host.listen((pass) => passes.push(pass));
  for (const { data, source = window.parent } of said) {
    window.dispatchEvent(new MessageEvent('message', { data, source }));
  }
  stop();
  return passes;
}

test('takes a pass of the page around it', () => {
  const data = { type: 'makegood.panel-pass', token: 't', language: 'vi', theme: 'dark' };

  expect(heard({ data })).toEqual([{ token: 't', language: 'vi', theme: 'dark' }]);
});

test('leaves out a look that there is not', () => {
  const data = { type: 'makegood.panel-pass', token: 't', language: 'xx', theme: 'pink' };

  expect(heard({ data })).toEqual([{ token: 't', language: undefined, theme: undefined }]);
});

test('takes nothing else, and from nobody else', () => {
  const data = { type: 'makegood.panel-pass', token: 't' };

  expect(
    heard(
      { data, source: null },
      { data: { ...data, type: 'other' } },
      { data: { ...data, token: '' } },
      { data: { ...data, token: 3 } },
      { data: 'makegood.panel-pass' },
      { data: null },
    ),
  ).toEqual([]);
});
