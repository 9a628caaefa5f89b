import { useQuery } from '@tanstack/react-query';
import { ruleSetsQuery } from '../../../api/rule-sets';
import { useLanguage } from '../../../language/use-language';

/** What rule sets are called. */
export function useRuleSetTitles() {
  const { say } = useLanguage();
  const { data } = useQuery(ruleSetsQuery);
  return (id: string) => {
    const found = data?.find((each) => each.id === id);
    return found ? say(found.title) : id;
  };
}
