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

/** Reads anew what is shown of cases as soon as the stream of that address tells that something happened to them. */
export function useCaseNews(address = '/api/v1/cases/stream') {
  const queries = useQueryClient();

  useEffect(() => {
    const anew = async (...part: unknown[]) => {
      const queryKey = ['cases', ...part];
      // What is read for the first time is not read anew meanwhile, and may be older than what is told.
      await queries.cancelQueries({ queryKey, predicate: ({ state }) => state.data === undefined });
      await queries.invalidateQueries({ queryKey });
    };
    let isFirst = true;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    let due = Number.POSITIVE_INFINITY;
    const queueWithin = (ms: number) => {
      if (Date.now() + ms < due) {
        due = Date.now() + ms;
        clearTimeout(waiting);
        waiting = setTimeout(() => {
          due = Number.POSITIVE_INFINITY;
          void anew('queue');
        }, ms);
      }
    };
    const stop = follow(
      address,
      {
        case: ({ data }) => {
          const { caseRef, version, kind }: CaseEvent = JSON.parse(data);
          const known = queries.getQueryData<{ version: number }>(['cases', 'one', caseRef]);
          if (!known || known.version < version) {
            void anew('one', caseRef);
          }
          void anew('recommendation', caseRef);
          void anew('clocks', caseRef);
          void anew('ratings', caseRef);
          void anew('timeline', caseRef);
          if (kind === 'REPLIED' || kind === 'APPROVAL') {
            void queries.invalidateQueries({ queryKey: ['replies'] });
            void queries.invalidateQueries({ queryKey: ['approvals'] });
          }
          queueWithin(kind === 'FACTS_CHANGED' ? queueOfFactsMs : queueMs);
        },
        anew: () => void anew(),
      },
      () => {
        // What happened until it was listened to nobody told.
        if (isFirst) {
          void anew();
        }
        isFirst = false;
      },
    );
    return () => {
      stop();
      clearTimeout(waiting);
    };
  }, [queries, address]);
}
