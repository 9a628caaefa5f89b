import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { api } from '../api/client';
import { useServerAway } from '../api/connection';
import { useTranslation } from '../language/use-translation';
import { toast } from '../ui/toasts';
import classes from './app.module.css';

const everyMs = 3000;

/** Says that the server is away, knocks until it is back, and then asks again for what failed. */
export function ServerAway() {
  const { t } = useTranslation();
  const away = useServerAway();
  const wasAway = useRef(false);
  const queries = useQueryClient();

  useEffect(() => {
    if (!away) {
      if (wasAway.current) {
        wasAway.current = false;
        toast('app.back', { tone: 'good' });
        void queries.refetchQueries({ predicate: ({ state }) => state.status === 'error' });
      }
      return;
    }
    wasAway.current = true;
    const knocking = setInterval(() => {
      api.GET('/api/v1/session').catch(() => undefined);
    }, everyMs);
    return () => clearInterval(knocking);
  }, [away, queries]);

  return (
    <div role="alert" className={classes['away']} data-away={away || undefined}>
      {away && t('app.away')}
    </div>
  );
}
