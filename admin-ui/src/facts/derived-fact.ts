/** What rules wrote of a fact they derived: `Band(SHORT, 250.00 EUR, 120)`. */
export function derivedFact(text: string): { type: string; values: string[] } | undefined {
  const form = /^([A-Z][A-Za-z0-9]*)\((.*)\)$/s.exec(text);
  return form ? { type: form[1] ?? '', values: valuesIn(form[2] ?? '') } : undefined;
}

/** Split at commas outside of quotes, brackets and parentheses; quoted texts without their quotes. */
function valuesIn(text: string): string[] {
  const parts = text.match(/"(?:[^"\\]|\\.)*"|\[[^\]]*\]|[^,[\]"]+/g) ?? [];
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => (part.startsWith('"') ? part.slice(1, -1).replace(/\\(.)/g, '$1') : part));
}
