import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { lookOftenMs } from '../../api/releases';
import { ruleSetQuery, ruleSetsQuery } from '../../api/rule-sets';

/**
 * Whatever is known of the rules is asked anew when another release decides. The node that is asked may change to it a
 * moment after it is on record as live, so it is asked until it has.
 */
export function useFreshRules(ruleSet: string, live: number | undefined) {
  const queries = useQueryClient();
  const release = useQuery({
    ...ruleSetQuery(ruleSet),
    retry: false,
    refetchInterval: ({ state }) =>
      state.data && live !== undefined && state.data.release !== live ? lookOftenMs : false,
  }).data?.release;
  const before = useRef(release);

  useEffect(() => {
    if (before.current !== undefined && before.current !== release) {
      void queries.invalidateQueries({ queryKey: ruleSetsQuery.queryKey });
    }
    before.current = release;
  }, [release, queries]);
}
