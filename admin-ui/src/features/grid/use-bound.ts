import { useState } from 'react';

/** What is made of a value when it comes, and kept until another comes, whatever else has changed by then. */
export function useBound<Value, Bound>(value: Value, bind: (value: Value) => Bound): Bound {
  const [kept, keep] = useState(() => ({ value, bound: bind(value) }));
  if (kept.value === value) {
    return kept.bound;
  }
  const next = { value, bound: bind(value) };
  keep(next);
  return next.bound;
}
