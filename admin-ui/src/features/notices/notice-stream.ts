import type { Notice } from './api/notices';

const againAfterMs = 30_000;

interface Heard {
  onUnread: (unread: number) => void;
  onNotice: (notice: Notice) => void;
}

/**
 * Listens while the page is seen: browsers have few connections to a server, and pages in the background would use them
 * up. Returns how to stop.
 */
export function listen({ onUnread, onNotice }: Heard): () => void {
  let source: EventSource | undefined;
  let last = '';
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const begin = () => {
    stop();
    if (document.visibilityState !== 'visible') {
      return;
    }
    source = new EventSource(`/api/v1/notices/stream?after=${last}`);
    source.addEventListener('unread', ({ data }) => onUnread(JSON.parse(data).unread));
    source.addEventListener('notice', ({ data, lastEventId }) => {
      last = lastEventId;
      onNotice(JSON.parse(data));
    });
    source.addEventListener('error', () => {
      // What broke the browser mends; what was refused it does not ask again.
      if (source?.readyState === EventSource.CLOSED) {
        stop();
        waiting = setTimeout(begin, againAfterMs);
      }
    });
  };
  const stop = () => {
    source?.close();
    source = undefined;
    clearTimeout(waiting);
  };

  begin();
  document.addEventListener('visibilitychange', begin);
  return () => {
    stop();
    document.removeEventListener('visibilitychange', begin);
  };
}
