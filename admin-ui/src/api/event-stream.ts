const againAfterMs = 30_000;

/** How a line to the server is opened. A panel, which has no session, opens it in its own way. */
export const lines = { open: (address: string): EventSource => new EventSource(address) };

type Heard = Record<string, (event: MessageEvent<string>) => void>;

/**
 * Listens to what the server tells while the page is seen: browsers have few connections to a server, and pages in the
 * background would use them up. It goes on from the last event that was heard. Returns how to stop.
 */
export function follow(address: string, heard: Heard, onBegin?: () => void): () => void {
  let source: EventSource | undefined;
  let last = '';
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const begin = () => {
    stop();
    if (document.visibilityState !== 'visible') {
      return;
    }
    source = lines.open(`${address}?after=${last}`);
    source.addEventListener('open', () => onBegin?.());
    for (const [name, hear] of Object.entries(heard)) {
      source.addEventListener(name, (event) => {
        last = event.lastEventId || last;
        hear(event);
      });
    }
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
