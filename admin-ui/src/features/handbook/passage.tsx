import type { Schemas } from '../../api/contract';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import classes from './handbook.module.css';

/** The passage of a source behind a rule or a number. */
export function Passage({ passage }: { passage: Schemas['Passage'] }) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const title = passage.title ? say(passage.title) : passage.address;

  return (
    <p className={classes['source']}>
      <strong>{passage.own ? t('handbook.ownPolicy') : t('handbook.source')}</strong>
      {title && ': '}
      {passage.address ? (
        <a href={passage.address} target="_blank" rel="noreferrer">
          {title}
          <span className="visually-hidden"> ({t('app.opensElsewhere')})</span>
        </a>
      ) : (
        title
      )}
      <q>{say(passage.clause)}</q>
    </p>
  );
}
