import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { follow } from '../../../api/event-stream';
import type { CaseEntry } from './api/cases';

interface CaseEvent {
  caseRef: string;
  version: number;
  kind: CaseEntry['kind'];
}

/** So many agents work at once that the queue is not read anew for each thing that one of them does. */
const queueMs = 1000;
const queueOfFactsMs = 5000;

/** Reads anew what is shown of cases as soon as something happens to them. */
export function useCaseNews() {
  const queries = useQueryClient();

  useEffect(() => {
    const anew = (...queryKey: unknown[]) =>
      void queries.invalidateQueries({ queryKey: ['cases', ...queryKey] });
    let isFirst = true;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    let due = Number.POSITIVE_INFINITY;
    const queueWithin = (ms: number) => {
      if (Date.now() + ms < due) {
        due = Date.now() + ms;
        clearTimeout(waiting);
        waiting = setTimeout(() => {
          due = Number.POSITIVE_INFINITY;
          anew('queue');
        }, ms);
      }
    };
    const stop = follow(
      '/api/v1/cases/stream',
      {
        case: ({ data }) => {
          const { caseRef, version, kind }: CaseEvent = JSON.parse(data);
          const known = queries.getQueryData<{ version: number }>(['cases', 'one', caseRef]);
          if (known && known.version < version) {
            anew('one', caseRef);
          }
          anew('recommendation', caseRef);
          anew('clocks', caseRef);
          anew('timeline', caseRef);
          if (kind === 'REPLIED' || kind === 'APPROVAL') {
            void queries.invalidateQueries({ queryKey: ['replies'] });
            void queries.invalidateQueries({ queryKey: ['approvals'] });
          }
          queueWithin(kind === 'FACTS_CHANGED' ? queueOfFactsMs : queueMs);
        },
        anew: () => anew(),
      },
      () => {
        // What happened until it was listened to nobody told.
        if (isFirst) {
          anew();
        }
        isFirst = false;
      },
    );
    return () => {
      stop();
      clearTimeout(waiting);
    };
  }, [queries]);
}
