import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { type Notice, noticesQuery, readNotice } from './api/notices';
import classes from './notices.module.css';
import { useNoticeText } from './use-notice-text';

interface Props {
  notice: Notice;
  onLeave: () => void;
}

/** A notice, which leads to what it is about. */
export function NoticeItem({ notice, onLeave }: Props) {
  const { t } = useTranslation();
  const { formats } = useLanguage();
  const textOf = useNoticeText();
  const queries = useQueryClient();
  const { id, readAt, at } = notice;

  const follow = () => {
    onLeave();
    if (!readAt) {
      // A notice that could not be noted as read is shown as new again: there is no more to say.
      void readNotice(id)
        .then(() => queries.invalidateQueries({ queryKey: noticesQuery.queryKey }))
        .catch(() => {});
    }
  };

  return (
    <li data-new={!readAt}>
      <Link {...leadsTo(notice)} onClick={follow}>
        {!readAt && <span className="visually-hidden">{t('notices.new')} </span>}
        <span>{textOf(notice)}</span>
        <time className={classes['at']} dateTime={at}>
          {formats.moment(at)}
        </time>
      </Link>
    </li>
  );
}

const leadToCases: ReadonlySet<Notice['kind']> = new Set([
  'approval-answered',
  'clock-warned',
  'clock-breached',
  'case-passed-up',
]);

function leadsTo({ kind, submission, ruleSet, detail }: Notice) {
  if (kind === 'approval-waits') {
    return { to: '/escalations' } as const;
  }
  if (leadToCases.has(kind)) {
    return { to: '/cases', search: { ref: detail ?? '' } } as const;
  }
  if (kind.startsWith('suggestion-')) {
    return { to: '/suggestions', search: ruleSet ? { ruleSet } : {} } as const;
  }
  return submission
    ? ({ to: '/submissions/$id', params: { id: submission } } as const)
    : ({ to: '/releases', search: ruleSet ? { ruleSet } : {} } as const);
}
