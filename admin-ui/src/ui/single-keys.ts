import { useEffect, useRef, useSyncExternalStore } from 'react';
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

/** Does something when that character is typed, whatever key brings it, unless it goes into a field. */
export function useSingleKey(character: string, run: () => void) {
  const wanted = useSingleKeys();
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isCommand = event.ctrlKey || event.metaKey || event.altKey;
      if (wanted && event.key === character && !isCommand && !takesText(event.target)) {
        event.preventDefault();
        latest.current();
      }
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [character, wanted]);
}

function takesText(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest(
      'input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]',
    ) !== null
  );
}

function kept(): boolean {
  try {
    return localStorage.getItem(storageKey) !== 'false';
  } catch {
    return true;
  }
}
