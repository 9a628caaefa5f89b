import type { KeyboardEvent } from 'react';

/** The arrow keys go from row to row of a table, by the first thing in each row that can have the focus. */
export function moveBetweenRows(event: KeyboardEvent<HTMLElement>) {
  const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, j: 1, k: -1 };
  const step = steps[event.key];
  const links = [...event.currentTarget.querySelectorAll<HTMLAnchorElement>('tr a')];
  const at = links.indexOf(document.activeElement as HTMLAnchorElement);
  if (step && at >= 0) {
    event.preventDefault();
    links[at + step]?.focus();
  }
}
