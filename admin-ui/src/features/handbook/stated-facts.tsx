import type { Schemas } from '../../api/contract';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import classes from './handbook.module.css';

/** What is known of a case, each fact under its name. */
export function StatedFacts({ facts }: { facts: readonly Schemas['Stated'][] }) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const groups = grouped(facts);

  if (facts.length === 0) {
    return <p>{t('handbook.nothingKnown')}</p>;
  }
  return (
    <dl className={classes['facts']}>
      {groups.map(([first, ...others]) => (
        <div key={first.fact.en}>
          <dt>{say(first.fact)}</dt>
          {[first, ...others].map(({ attribute, value }) => (
            <dd key={attribute.en}>
              {say(attribute)}: <strong>{say(value)}</strong>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

/** Facts that follow each other under one name, together. */
function grouped(facts: readonly Schemas['Stated'][]) {
  const groups: [Schemas['Stated'], ...Schemas['Stated'][]][] = [];
  for (const stated of facts) {
    const last = groups.at(-1);
    if (last && last[0].fact.en === stated.fact.en) {
      last.push(stated);
    } else {
      groups.push([stated]);
    }
  }
  return groups;
}
