import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useServerAway, useSessionEnded } from '../../api/connection';
import { type Draft, loadDraft, saveDraft } from './api/drafts';
import { type DraftSession, draftSession } from './draft-session';

const lookEveryMs = 15_000;

/** The session in which a draft is edited, for as long as its page is open. */
export function useDraftSession(draft: Draft): DraftSession {
  const queries = useQueryClient();
  const [session] = useState(() =>
    draftSession(draft, {
      save: (base, changes) => saveDraft(draft.id, base, changes),
      load: () => loadDraft(draft.id),
    }),
  );
  useRetry(session);
  useOthers(draft.id, session);

  useEffect(() => {
    session.open();
    return () => {
      session.close();
      void session.save();
      void queries.invalidateQueries({ queryKey: ['drafts'], refetchType: 'none' });
    };
  }, [session, queries]);

  return session;
}

/** What could not be saved because nobody was signed in or the server was away is saved once that is over. */
function useRetry(session: DraftSession) {
  const ended = useSessionEnded();
  const away = useServerAway();

  useEffect(() => {
    if (!ended && !away && session.get().saving.kind === 'failed') {
      void session.save();
    }
  }, [ended, away, session]);
}

/** Looks now and then whether somebody else saved. */
function useOthers(id: string, session: DraftSession) {
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') {
        loadDraft(id).then(session.takeIn, () => undefined);
      }
    };
    const looking = setInterval(look, lookEveryMs);
    window.addEventListener('focus', look);
    return () => {
      clearInterval(looking);
      window.removeEventListener('focus', look);
    };
  }, [id, session]);
}
