import type { Schemas } from '../../api/contract';
import { useLanguage } from '../../language/use-language';

/** Rules by their names, each leading to where it is told. */
export function RuleLinks({ rules }: { rules: readonly Schemas['Link'][] }) {
  const { say } = useLanguage();

  return (
    <ul>
      {rules.map(({ anchor, title }) => (
        <li key={anchor}>
          <a href={`#${anchor}`}>{say(title)}</a>
        </li>
      ))}
    </ul>
  );
}
