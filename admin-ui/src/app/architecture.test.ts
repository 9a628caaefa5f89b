import { expect, test } from 'vitest';
import { enOffice } from '../language/texts/en-office';

const sources = import.meta.glob<string>('../**/*.{ts,tsx}', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const mostLines = 150;

test('features meet only in app', () => {
  const meetings = Object.entries(sources)
    .filter(([file]) => file.startsWith('../features/'))
    .flatMap(([file, text]) => {
      const own = file.split('/')[2];
      return [...text.matchAll(/from '(?:\.\.\/)+(app|features)\/([^/']+)/g)]
        .filter(([, where, feature]) => where === 'app' || feature !== own)
        .map(([line]) => `${file}: ${line}`);
    });

  expect(meetings).toEqual([]);
});

test('components stay small', () => {
  const large = Object.entries(sources)
    .filter(([file]) => file.endsWith('.tsx') && !file.endsWith('.test.tsx'))
    .map(([file, text]) => ({ file, lines: text.split('\n').length }))
    .filter(({ lines }) => lines > mostLines);

  expect(large).toEqual([]);
});

test('only pages of the office say what is the office’s', () => {
  const office =
    /^\.\/routes\/(?!desk|decision)|^\.\.\/(review|features\/(deviations|escalations|form|grid|handbook|keys|levels|organisation|people|releases|rule-sets|webhooks|workbench))\//;
  const said = Object.entries(sources)
    .filter(([file]) => !office.test(file) && !/\.test\.|\/language\/|\/schema\.d\.ts/.test(file))
    .flatMap(([file, text]) =>
      Object.keys(enOffice)
        .filter((section) => new RegExp(`['\`"]${section}\\.[a-zA-Z$]`).test(text))
        .map((section) => `${file}: ${section}`),
    );

  expect(said).toEqual([]);
});
