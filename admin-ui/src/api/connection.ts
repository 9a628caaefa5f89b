import { useSyncExternalStore } from 'react';
import { signal } from './signal';

const away = signal(false);
const signedOut = signal(false);

export const connection = {
  lost: () => away.set(true),
  found: () => away.set(false),
  isAway: away.get,
};

/** Whether the last thing asked of the server got no answer. */
export function useServerAway(): boolean {
  return useSyncExternalStore(away.subscribe, away.get);
}

/** Set when the server no longer knows who asks, although somebody was signed in. */
export const sessionEnd = {
  notice: () => signedOut.set(true),
  forget: () => signedOut.set(false),
};

export function useSessionEnded(): boolean {
  return useSyncExternalStore(signedOut.subscribe, signedOut.get);
}
