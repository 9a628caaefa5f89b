import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { listen } from './notice-stream';

class Source extends EventTarget {
  static readonly CLOSED = 2;
  static all: Source[] = [];
  readyState = 1;
  readonly address: string;

  constructor(address: string) {
    super();
    this.address = address;
    Source.all.push(this);
  }

  close() {
    this.readyState = Source.CLOSED;
  }
}

let seen: DocumentVisibilityState = 'visible';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('EventSource', Source);
  Source.all = [];
  seen = 'visible';
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => seen);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('listens only while the page is seen, and goes on where it was', () => {
  const onNotice = vi.fn();
  const stop = listen({ onUnread: vi.fn(), onNotice });
  const [first] = Source.all;
  first?.dispatchEvent(new MessageEvent('notice', { data: '{"id":"17"}', lastEventId: '17' }));
  expect(onNotice).toHaveBeenCalledWith({ id: '17' });

  show('hidden');
  expect(first?.readyState).toBe(Source.CLOSED);
  expect(Source.all).toHaveLength(1);

  show('visible');
  expect(Source.all.map(({ address }) => address)).toEqual([
    '/api/v1/notices/stream?after=',
    '/api/v1/notices/stream?after=17',
  ]);
  stop();
  show('visible');
  expect(Source.all).toHaveLength(2);
});

test('asks again after a while where it was refused, and leaves the rest to the browser', () => {
  const stop = listen({ onUnread: vi.fn(), onNotice: vi.fn() });
  const [first] = Source.all;
  first?.dispatchEvent(new Event('error'));
  vi.advanceTimersByTime(60_000);
  expect(Source.all).toHaveLength(1);

  first?.close();
  first?.dispatchEvent(new Event('error'));
  vi.advanceTimersByTime(30_000);
  expect(Source.all).toHaveLength(2);

  Source.all[1]?.close();
  Source.all[1]?.dispatchEvent(new Event('error'));
  stop();
  vi.advanceTimersByTime(60_000);
  expect(Source.all).toHaveLength(2);
});

function show(state: DocumentVisibilityState) {
  seen = state;
  document.dispatchEvent(new Event('visibilitychange'));
}
