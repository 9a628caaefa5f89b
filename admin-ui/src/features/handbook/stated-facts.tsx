import type { Schemas } from '../../api/contract';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import classes from './handbook.module.css';

/** What is known of a case, each fact under its name. */
export function StatedFacts({ facts }: { facts: readonly Schemas['Stated'][] }) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const groups = Map.groupBy(facts, ({ fact }) => fact.en);

  if (facts.length === 0) {
    return <p>{t('handbook.nothingKnown')}</p>;
  }
  return (
    <dl className={classes['facts']}>
      {[...groups].map(([name, stated]) => (
        <div key={name}>
          <dt>{stated[0] && say(stated[0].fact)}</dt>
          {stated.map(({ attribute, value }) => (
            <dd key={attribute.en}>
              {say(attribute)}: <strong>{say(value)}</strong>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
