import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useZone } from '../../api/organisation';
import { todayIn } from '../../language/today';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { Badge } from '../../ui/badge';
import type { Remedy } from './api/levels';
import classes from './levels.module.css';

interface Props {
  remedy: Remedy;
  /** What may be done with it. */
  children?: ReactNode;
}

/** What is to be done, where and by when, which cases ask for it, and what came of it. */
export function RemedyCard({ remedy, children }: Props) {
  const { t } = useTranslation();
  const { say, formats } = useLanguage();
  const today = todayIn(useZone() ?? 'UTC');
  const { topic, what, branch, branchName, cases, newest, dueAt, state, endedAt, endedBy, note } =
    remedy;
  const field = topic === 'FEEDBACK' ? t('rating.FEEDBACK') : t(`effects.topics.${topic}`);
  const more = cases - newest.length;

  return (
    <article className={classes['card']} aria-label={say(what)}>
      <header className={classes['head']}>
        <h2>{say(what)}</h2>
        {state === 'OPEN' && (
          <Badge tone={dueAt.slice(0, 10) < today ? 'warn' : 'plain'}>
            {t('levels.due', { day: formats.moment(dueAt) })}
          </Badge>
        )}
      </header>
      <p className="quiet">{[field, branchName ?? branch].filter(Boolean).join(' · ')}</p>
      <ul className={classes['refs']}>
        <li>{t('levels.cases', { count: cases })}</li>
        {newest.map((ref) => (
          <li key={ref}>
            <Link to="/cases" search={{ ref }}>
              {ref}
            </Link>
          </li>
        ))}
        {more > 0 && <li>+ {formats.number(more)}</li>}
      </ul>
      {note && <blockquote>{note}</blockquote>}
      {endedBy && endedAt && (
        <p className="quiet">{[endedBy, formats.moment(endedAt)].join(' · ')}</p>
      )}
      {children}
    </article>
  );
}
