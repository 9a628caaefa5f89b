import { Refused } from '../api/problem';
import { faultText } from '../language/fault-text';
import { useLanguage } from '../language/use-language';
import { useProblemText } from './use-problem-text';

/** Why the server said no, with every fault it named. */
export function useRefusalText() {
  const { say } = useLanguage();
  const problemText = useProblemText();

  return (error: unknown): string => {
    const faults = error instanceof Refused ? error.faults : [];
    return faults.length > 0
      ? faults.map(({ reason, remedy }) => faultText(say(reason), say(remedy))).join(' ')
      : problemText(error);
  };
}
