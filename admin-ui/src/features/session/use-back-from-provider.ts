import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { sessionEnd } from '../../api/connection';
import type { Session } from '../../api/contract';
import { presentSession, sessionQuery } from '../../api/session';

/** Goes on once somebody signed in on another page of this browser and comes back to this one. */
export function useBackFromProvider(onSignedIn: (session: Session) => void) {
  const queries = useQueryClient();
  useEffect(() => {
    const look = async () => {
      // A server that is away is asked again the next time somebody comes back.
      const session = await presentSession().catch(() => null);
      if (session) {
        queries.setQueryData(sessionQuery.queryKey, session);
        sessionEnd.forget();
        onSignedIn(session);
      }
    };
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [queries, onSignedIn]);
}
