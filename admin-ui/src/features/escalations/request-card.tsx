import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ApprovalRequest } from '../../api/approvals';
import { useMay } from '../../api/session';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { Badge } from '../../ui/badge';
import { Countdown } from '../../ui/countdown';
import classes from './escalations.module.css';
import { useAskedText } from './use-asked-text';

interface Props {
  request: ApprovalRequest;
  /** What may be done with it. */
  children?: ReactNode;
}

const tones = {
  OPEN: 'accent',
  APPROVED: 'good',
  REDUCED: 'good',
  REFUSED: 'bad',
  WITHDRAWN: 'plain',
} as const;

/** What is asked, why it needs somebody else, and what came of it. */
export function RequestCard({ request, children }: Props) {
  const { t } = useTranslation();
  const { formats } = useLanguage();
  const may = useMay();
  const told = useAskedText();
  const { asked, caseRef, decision, state, late, note, by, at, approver } = request;

  return (
    <article className={classes['card']} aria-label={`${told(asked)}, ${caseRef}`}>
      <header className={classes['head']}>
        <h3>{told(asked)}</h3>
        <Badge tone={tones[state]}>{t(`replies.approvalStates.${state}`)}</Badge>
        {state === 'OPEN' && !late && <Countdown dueAt={request.deadline} />}
        {late && <Badge tone="bad">{t('escalations.late')}</Badge>}
        <span className={classes['links']}>
          {may('cases', 'cases:read') ? (
            <Link to="/cases" search={{ ref: caseRef }}>
              {caseRef}
            </Link>
          ) : (
            caseRef
          )}
          {' · '}
          <Link to="/decisions/$id" params={{ id: decision }}>
            {t('escalations.decision')}
          </Link>
        </span>
      </header>
      {note && <blockquote>{note}</blockquote>}
      <Why request={request} />
      <p className="quiet">
        {by} · {formats.moment(at)}
        {state === 'OPEN' &&
          ` · ${t('escalations.asks', { role: t(`effects.roles.${approver}`) })}`}
      </p>
      <Answer request={request} />
      {children}
    </article>
  );
}

/** Which rule and which budgets stood in the way. */
function Why({ request: { byRule, exceeded } }: Props) {
  const { t } = useTranslation();
  const { formats } = useLanguage();

  if (!byRule && exceeded.length === 0) {
    return null;
  }
  return (
    <ul className={classes['why']}>
      {byRule && <li>{t('escalations.byRule', { role: t(`effects.roles.${byRule}`) })}</li>}
      {exceeded.map(({ scope, limit, used }) => (
        <li key={`${scope} ${limit.currency}`}>
          {t('escalations.exceeded', {
            scope: t(`limits.scopes.${scope}`),
            used: formats.money(used.amount, used.currency),
            limit: formats.money(limit.amount, limit.currency),
          })}
        </li>
      ))}
    </ul>
  );
}

function Answer({ request: { answer } }: Props) {
  const { formats, say } = useLanguage();
  const { t } = useTranslation();
  const told = useAskedText();

  if (!answer) {
    return null;
  }
  const { by, at, given, reasonText, note, standsInFor } = answer;
  return (
    <p>
      {[
        by,
        standsInFor && t('escalations.standsInFor', { name: standsInFor }),
        given && told(given),
        reasonText && say(reasonText),
        note,
        formats.moment(at),
      ]
        .filter(Boolean)
        .join(' · ')}
    </p>
  );
}
