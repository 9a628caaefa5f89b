const keys = new Map<string, string>();

/** The key under which this very case is decided: the same however often it is sent. */
export function idempotencyKey(fingerprint: string): string {
  const key = keys.get(fingerprint) ?? randomKey();
  keys.set(fingerprint, key);
  return key;
}

/** The next decision is another one, even on the same facts. */
export function forgetIdempotencyKeys() {
  keys.clear();
}

// crypto.randomUUID exists in secure contexts only; the desk may run on a plain address within a company.
function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
