import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { handbooksQuery } from '../api/handbooks';
import { useLanguage } from '../language/use-language';
import { useTranslation } from '../language/use-translation';
import classes from './app.module.css';

/** Reminds of handbooks that changed since they were read. */
export function UnreadHandbooks() {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const { data: handbooks } = useQuery(handbooksQuery);
  const unread = handbooks?.filter(({ acknowledgedAt }) => !acknowledgedAt) ?? [];
  const [first] = unread;

  return (
    first && (
      <p className={classes['unread']}>
        {t('nav.unreadHandbook', { count: unread.length })}{' '}
        <Link to="/rule-sets/$id/handbook" params={{ id: first.ruleSet }}>
          {say(first.title)}
        </Link>
      </p>
    )
  );
}
