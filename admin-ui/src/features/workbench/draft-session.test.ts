import { afterEach, beforeEach, expect, vi as spies, test } from 'vitest';
import { type Changes, draftSession, isUnsaved, type SaveAnswer } from './draft-session';

const text = (short: string) => short.split('').join('\n');
const noon = new Date('2026-11-22T12:00:00Z');

beforeEach(() => {
  spies.useFakeTimers();
});

afterEach(() => {
  spies.useRealTimers();
});

test('saves a second after the last key, once', async () => {
  const { session, saves, answer } = open();

  session.change('a', text('x'));
  await spies.advanceTimersByTimeAsync(900);
  session.change('a', text('xy'));
  await spies.advanceTimersByTimeAsync(900);
  expect(saves).toEqual([]);
  expect(session.get().saving.kind).toBe('unsaved');

  await spies.advanceTimersByTimeAsync(100);
  expect(saves).toEqual([{ base: 1, changes: { a: text('xy') } }]);
  expect(session.get().saving.kind).toBe('saving');

  await answer({ version: 2, files: {} });
  expect(session.get()).toMatchObject({ version: 2, saving: { kind: 'saved', at: noon } });
  await spies.advanceTimersByTimeAsync(5000);
  expect(saves).toHaveLength(1);
});

test('saves nothing where a change was taken back', async () => {
  const { session, saves } = open();

  session.change('a', 'x');
  session.change('a', text('abc'));
  await spies.advanceTimersByTimeAsync(5000);

  expect(saves).toEqual([]);
  expect(isUnsaved(session.get())).toBe(false);
});

test('what is typed while saving is saved next, on the new version', async () => {
  const { session, saves, answer } = open();
  session.change('a', 'x');
  await spies.advanceTimersByTimeAsync(1000);

  session.change('a', 'xy');
  await answer({ version: 2, files: {} });
  expect(session.get().saving.kind).toBe('unsaved');
  await spies.advanceTimersByTimeAsync(1000);

  expect(saves.at(-1)).toEqual({ base: 2, changes: { a: 'xy' } });
});

test('takes a merged answer without losing what was typed meanwhile', async () => {
  const { session, saves, answer } = open({ a: text('abcdefgh') });
  session.change('a', text('aBcdefgh'));
  await spies.advanceTimersByTimeAsync(1000);
  session.change('a', text('aBcdefgHH'));

  await answer({ version: 5, files: { a: text('aBcDefgh'), b: 'of somebody else' } });

  expect(session.get().now).toEqual({ a: text('aBcDefgHH'), b: 'of somebody else' });
  await spies.advanceTimersByTimeAsync(1000);
  expect(saves.at(-1)).toEqual({ base: 5, changes: { a: text('aBcDefgHH') } });
});

test('keeps what is typed and all three versions where somebody changed the same lines', async () => {
  const { session, saves, answer } = open({ a: text('abc'), b: 'b' });
  session.change('a', text('aYc'));
  await spies.advanceTimersByTimeAsync(1000);
  await answer('overlap', { version: 7, files: { a: text('aXc'), b: 'b' } });

  const { saving, now } = session.get();
  expect(now['a']).toBe(text('aYc'));
  expect(saving).toMatchObject({
    kind: 'conflict',
    conflicts: [
      { file: 'a', pieces: [{ lines: ['a'] }, { base: ['b'], theirs: ['X'], yours: ['Y'] }, {}] },
    ],
  });

  session.change('b', 'also typed');
  await spies.advanceTimersByTimeAsync(5000);
  expect(saves).toHaveLength(1);

  session.resolve('a', text('aXYc'));
  await spies.advanceTimersByTimeAsync(0);
  expect(saves.at(-1)).toEqual({ base: 7, changes: { a: text('aXYc'), b: 'also typed' } });
});

test('where the texts go together after all, saves what came of it', async () => {
  const { session, saves, answer } = open({ a: text('abcde') });
  session.change('a', text('Ybcde'));
  await spies.advanceTimersByTimeAsync(1000);
  await answer('overlap', { version: 3, files: { a: text('abcdX') } });
  await spies.advanceTimersByTimeAsync(1000);

  expect(saves.at(-1)).toEqual({ base: 3, changes: { a: text('YbcdX') } });
});

test('says why it could not save, keeps the text and tries again when told', async () => {
  const { session, saves, fail, answer } = open();
  session.change('a', 'x');
  await spies.advanceTimersByTimeAsync(1000);
  await fail(new Error('401'));
  expect(session.get()).toMatchObject({ now: { a: 'x' }, saving: { kind: 'failed' } });
  expect(isUnsaved(session.get())).toBe(true);

  void session.save();
  await answer({ version: 2, files: {} });

  expect(saves).toHaveLength(2);
  expect(isUnsaved(session.get())).toBe(false);
});

test('takes in what somebody else saved, and keeps what is typed here', async () => {
  const { session, saves } = open({ a: text('abcde') });
  session.change('a', text('Ybcde'));

  session.takeIn({ version: 4, files: { a: text('abcdX'), new: 'n' } });
  session.takeIn({ version: 2, files: {} });

  expect(session.get()).toMatchObject({ version: 4, now: { a: text('YbcdX'), new: 'n' } });
  await spies.advanceTimersByTimeAsync(1000);
  expect(saves).toEqual([{ base: 4, changes: { a: text('YbcdX') } }]);
});

test('a file taken away is sent as null, and one changed here outlives its removal there', async () => {
  const { session, saves } = open({ a: 'a', b: 'b' });
  session.change('a', null);
  session.change('b', 'bb');

  session.takeIn({ version: 2, files: { a: 'a' } });
  await spies.advanceTimersByTimeAsync(1000);

  expect(saves).toEqual([{ base: 2, changes: { a: null, b: 'bb' } }]);
});

test('saves no more once it is closed', async () => {
  const { session, saves } = open();
  session.change('a', 'x');
  session.close();
  await spies.advanceTimersByTimeAsync(5000);
  expect(saves).toEqual([]);
});

function open(files: Record<string, string> = { a: text('abc') }) {
  const saves: { base: number; changes: Changes }[] = [];
  let settle: { resolve: (answer: SaveAnswer | 'overlap') => void; reject: (error: Error) => void };
  let onServer = { version: 1, files };
  const session = draftSession(
    { version: 1, files },
    {
      save: (base, changes) => {
        saves.push({ base, changes });
        return new Promise((resolve, reject) => {
          settle = { resolve, reject };
        });
      },
      load: () => Promise.resolve(onServer),
      clock: () => noon,
    },
  );
  const answer = async (result: SaveAnswer | 'overlap', stored = onServer) => {
    onServer = stored;
    settle.resolve(result);
    await spies.advanceTimersByTimeAsync(0);
  };
  const fail = async (error: Error) => {
    settle.reject(error);
    await spies.advanceTimersByTimeAsync(0);
  };
  return { session, saves, answer, fail };
}
