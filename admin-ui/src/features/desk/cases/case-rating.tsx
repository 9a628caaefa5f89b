import { Link } from '@tanstack/react-router';
import type { Schemas } from '../../../api/contract';
import { useMay } from '../../../api/session';
import { useLanguage } from '../../../language/use-language';
import { useTranslation } from '../../../language/use-translation';
import type { Effect } from '../../../outcome/use-effect-words';
import { Badge } from '../../../ui/badge';
import { Failure } from '../../../ui/failure';
import ui from '../../../ui/ui.module.css';
import type { Case } from './api/cases';
import classes from './cases.module.css';
import { useRating } from './use-rating';

/** How well the customer was served when the case ended, why, and what follows from it. */
export function CaseRating({ file }: { file: Case }) {
  const { t } = useTranslation();
  const { rating, error, refetch } = useRating(file);

  if (error) {
    return <Failure error={error} onRetry={() => void refetch()} />;
  }
  if (!rating) {
    return null;
  }
  return (
    <section className={`${ui['panel']} ${classes['clocks']}`} aria-labelledby="rating-title">
      <h2 id="rating-title">{t('rating.title')}</h2>
      <Level rating={rating} />
      {rating.remedies.length > 0 && <Remedies remedies={rating.remedies} />}
    </section>
  );
}

function Level({ rating }: { rating: Schemas['CaseRating'] }) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const mayRead = useMay()('decisions:branch', 'decisions:all');
  const effect = rating.effect as Effect | undefined;
  const text = effect?.reasonText ?? effect?.title;

  return (
    <>
      <p className={classes['headRow']} role="status">
        {text && <strong>{say(text)}</strong>}
        {!text && !rating.awaited && t('rating.unrated')}
        {rating.awaited && <span className="quiet">{t('rating.awaited')}</span>}
        {rating.decision && mayRead && (
          <Link to="/decisions/$id" params={{ id: rating.decision }}>
            {t('rating.decision')}
          </Link>
        )}
      </p>
      {effect?.clause && <p className="quiet">{say(effect.clause)}</p>}
    </>
  );
}

function Remedies({ remedies }: { remedies: Schemas['Remedy'][] }) {
  const { t } = useTranslation();
  const { say } = useLanguage();

  return (
    <>
      <h3>{t('rating.remedies')}</h3>
      <ul className={classes['rows']}>
        {remedies.map(({ id, topic, what, state }) => (
          <li key={id} className={classes['headRow']}>
            <span>
              {topic === 'FEEDBACK' ? t('rating.FEEDBACK') : t(`effects.topics.${topic}`)}:{' '}
              {say(what)}
            </span>
            <Badge tone={state === 'DONE' ? 'good' : 'plain'}>{t(`rating.states.${state}`)}</Badge>
          </li>
        ))}
      </ul>
    </>
  );
}
