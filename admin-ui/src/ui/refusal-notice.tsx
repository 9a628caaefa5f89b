import { Refused } from '../api/problem';
import { faultText } from '../language/fault-text';
import { useLanguage } from '../language/use-language';
import { Notice } from './notice';
import classes from './ui.module.css';
import { useProblemText } from './use-problem-text';

interface Props {
  error: unknown;
}

/** Why something was refused, each fault with its place. */
export function RefusalNotice({ error }: Props) {
  const { say } = useLanguage();
  const problemText = useProblemText();
  const faults = error instanceof Refused ? error.faults : [];

  return (
    <Notice tone="bad" alert>
      {faults.length === 0 && problemText(error)}
      {faults.length > 0 && (
        <ul className={classes['faults']}>
          {faults.map(({ path, reason, remedy }) => (
            <li key={`${path} ${reason.en}`}>
              {path && <code>{path}</code>} {faultText(say(reason), say(remedy))}
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
