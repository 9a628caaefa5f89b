/** Gives the focus to the field that appears there. */
export function focusField(place: HTMLElement | null) {
  place?.querySelector('input')?.focus();
}
