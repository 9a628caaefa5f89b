import type { Submission } from '../../api/submissions';
import { useTranslation } from '../../language/use-translation';
import { Badge } from '../../ui/badge';
import classes from './releases.module.css';

interface Props {
  overrides: Submission['overrides'];
}

const gates = ['DIAGNOSTICS', 'CASES', 'COVERAGE'] as const;

/** The gates that what is submitted had to pass, and the reasons where it did not. */
export function GatesHeld({ overrides }: Props) {
  const { t } = useTranslation();

  return (
    <ul className={classes['gates']}>
      {gates.map((gate) => {
        const reason = overrides[gate];
        return (
          <li key={gate}>
            <span>
              {reason === undefined ? (
                <Badge tone="good">{t('review.passed')}</Badge>
              ) : (
                <Badge tone="warn">{t('review.notPassed')}</Badge>
              )}{' '}
              {t(`review.gate.${gate}`)}
            </span>
            {reason !== undefined && (
              <span className={classes['said']}>{t('review.because', { reason })}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
