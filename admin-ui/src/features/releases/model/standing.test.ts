import { expect, test } from 'vitest';
import type { GoLive, Release } from '../../../api/releases';
import { standings, toCome } from './standing';

const release = (number: number, state: Release['state']): Release => ({
  number,
  state,
  digest: 'sha256:9f86d081',
  madeAt: '2026-11-22T08:00:00Z',
  madeBy: 'Carol',
});
const goLive = (id: number, number: number, ended?: GoLive['ended']): GoLive => ({
  id,
  release: number,
  effectiveAt: '2026-11-22T08:00:00Z',
  kind: 'RELEASED',
  by: 'Carol',
  reason: 'Agreed',
  ...(ended && { ended }),
});
const ended = (kind: 'WITHDRAWN' | 'SUSPENDED') => ({
  kind,
  at: '2026-11-22T08:00:00Z',
  by: 'system',
  reason: 'Another went live',
});

test('a release is suspended where what became of it last is that', () => {
  const told = (goLives: GoLive[]) =>
    standings({ releases: [release(2, 'READY'), release(1, 'LIVE')], goLives }).map(
      ({ standing }) => standing,
    );

  expect(told([goLive(2, 2, ended('SUSPENDED')), goLive(1, 1)])).toEqual(['SUSPENDED', 'LIVE']);
  expect(told([goLive(2, 2, ended('SUSPENDED')), goLive(3, 2, ended('WITHDRAWN'))])).toEqual([
    'READY',
    'LIVE',
  ]);
  expect(told([goLive(1, 1)])).toEqual(['READY', 'LIVE']);
});

test('what is to come is what is scheduled and was not ended', () => {
  const releases = [release(2, 'SCHEDULED'), release(1, 'LIVE')];

  expect(
    toCome({ releases, goLives: [goLive(3, 2, ended('WITHDRAWN')), goLive(2, 2), goLive(1, 1)] }),
  ).toEqual(goLive(2, 2));
  expect(toCome({ releases: [release(1, 'LIVE')], goLives: [goLive(1, 1)] })).toBeUndefined();
});
