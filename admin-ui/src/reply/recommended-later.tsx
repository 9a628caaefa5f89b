import { type ComponentProps, lazy, Suspense } from 'react';
import { Conclusions } from '../outcome/conclusions';

const Replied = lazy(async () => ({ default: (await import('./recommended')).Recommended }));

/** What a decision recommends; the means to answer come once there is something to answer. */
export function Recommended({ decision, vocabulary }: ComponentProps<typeof Replied>) {
  return (
    <Suspense fallback={<Conclusions outcome={decision} vocabulary={vocabulary} />}>
      <Replied decision={decision} vocabulary={vocabulary} />
    </Suspense>
  );
}
