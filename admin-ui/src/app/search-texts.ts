/** Of the search part of an address, those members that are texts; numbers were texts when they were typed. */
export function searchTexts<Name extends string>(
  search: Record<string, unknown>,
  ...names: Name[]
) {
  const found: Partial<Record<Name, string>> = {};
  for (const name of names) {
    const value = search[name];
    if (value !== undefined && value !== null && value !== '') {
      found[name] = String(value);
    }
  }
  return found;
}
