import { useSyncExternalStore } from 'react';
import { signal } from '../api/signal';

const storageKey = 'makegood.single-keys';
const on = signal(kept());

/** Whether keys of one character do something (WCAG 2.1.4 wants a way to switch them off). */
export function useSingleKeys(): boolean {
  return useSyncExternalStore(on.subscribe, on.get);
}

export function switchSingleKeys(wanted: boolean) {
  on.set(wanted);
  try {
    localStorage.setItem(storageKey, String(wanted));
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}

function kept(): boolean {
  try {
    return localStorage.getItem(storageKey) !== 'false';
  } catch {
    return true;
  }
}
