const gap = 6;

/** Puts what opens over the page beside its button: below, or above where there is no room. */
export function placePopover(opened: HTMLElement | null, button: HTMLElement | null) {
  if (!opened || !button) {
    return;
  }
  const { top, bottom, right } = button.getBoundingClientRect();
  opened.style.inset =
    bottom > innerHeight / 2
      ? `auto ${innerWidth - right}px ${innerHeight - top + gap}px auto`
      : `${bottom + gap}px ${innerWidth - right}px auto auto`;
}
