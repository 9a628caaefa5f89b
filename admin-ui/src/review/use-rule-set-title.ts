import { useQuery } from '@tanstack/react-query';
import { ruleSetsQuery } from '../api/rule-sets';
import { useLanguage } from '../language/use-language';

/** What a rule set is called; one that is not live yet, by its id. */
export function useRuleSetTitle() {
  const { say } = useLanguage();
  const { data: ruleSets } = useQuery(ruleSetsQuery);

  return (id: string): string => {
    const known = ruleSets?.find((each) => each.id === id);
    return known ? say(known.title) : id;
  };
}
