/** Something many can listen to and that has a present value. */
export function signal<T>(first: T) {
  let value = first;
  const listeners = new Set<() => void>();

  return {
    get: () => value,
    set(next: T) {
      if (!Object.is(next, value)) {
        value = next;
        for (const listener of [...listeners]) {
          listener();
        }
      }
    },
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
