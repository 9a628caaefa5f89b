import { useMantineColorScheme } from '@mantine/core';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { EventSource } from 'eventsource';
import { useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react';
import { askBearing, bearer, refusedBearer } from '../../../api/bearer';
import { lines } from '../../../api/event-stream';
import { panelPassQuery } from '../../../api/panel';
import { sessionQuery } from '../../../api/session';
import { speak } from '../../../language/texts';
import { host, type Pass } from './host';

const aheadMs = 60_000;

// The browser's own shows the server nothing but cookies.
lines.open = (address) =>
  new EventSource(new URL(address, location.origin), {
    fetch: (input, init) => askBearing(new Request(input, init as RequestInit)),
  });

/** Who works here on which case, as the page around this one says; it is asked for another pass before one ends. */
export function usePass() {
  const queries = useQueryClient();
  const { setColorScheme } = useMantineColorScheme();
  const [spoken, setSpoken] = useState(false);
  const token = useSyncExternalStore(bearer.subscribe, bearer.get);
  const refused = useSyncExternalStore(refusedBearer.subscribe, refusedBearer.get);
  const { data, error } = useQuery({
    ...panelPassQuery(token),
    enabled: token !== '',
    placeholderData: keepPreviousData,
  });

  const hear = useEffectEvent(({ token: next, theme, language }: Pass) => {
    bearer.set(next);
    setColorScheme(theme ?? 'auto');
    setSpoken(language !== undefined);
    if (language) {
      void speak(language);
    }
  });
  useEffect(() => {
    const stop = host.listen(hear);
    host.tell({ type: 'makegood.panel-ready' });
    return stop;
  }, []);

  useEffect(() => {
    if (!data) {
      return;
    }
    queries.setQueryData(sessionQuery.queryKey, data.session);
    void queries.invalidateQueries({ predicate: ({ state }) => state.status === 'error' });
    if (!spoken) {
      void speak(data.session.language);
    }
    // The clock of this machine may be wrong.
    const validMs = Date.parse(data.expiresAt) - Date.parse(data.session.signedInAt);
    const waiting = setTimeout(wantAnother, validMs - aheadMs);
    return () => clearTimeout(waiting);
  }, [data, queries, spoken]);

  useEffect(() => {
    if (refused?.token === token) {
      wantAnother();
    }
  }, [refused, token]);

  return { caseRef: data?.caseRef, error };
}

function wantAnother() {
  host.tell({ type: 'makegood.panel-pass-wanted' });
}
