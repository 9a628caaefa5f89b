import { Button } from '@mantine/core';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from '../../language/use-translation';
import { Failure } from '../../ui/failure';
import { RefusalNotice } from '../../ui/refusal-notice';
import { Waiting } from '../../ui/waiting';
import { noticesQuery, readNotices } from './api/notices';
import { NoticeItem } from './notice-item';
import classes from './notices.module.css';

interface Props {
  unread: number;
  onLeave: () => void;
  onMail: () => void;
}

/** One's notices, newest first. */
export function NoticeList({ unread, onLeave, onMail }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const heading = useRef<HTMLHeadingElement>(null);
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } =
    useInfiniteQuery(noticesQuery);
  const notices = data?.pages.flatMap((page) => page.notices) ?? [];
  const reading = useMutation({
    mutationFn: () => readNotices(notices[0]?.id ?? ''),
    onSettled: () => queries.invalidateQueries({ queryKey: noticesQuery.queryKey }),
  });
  useEffect(() => heading.current?.focus(), []);

  return (
    <section aria-labelledby="notices-title">
      <div className={classes['head']}>
        <h2 id="notices-title" ref={heading} tabIndex={-1}>
          {t('notices.title')}
        </h2>
        {unread > 0 && notices.length > 0 && (
          <Button
            variant="subtle"
            size="compact-sm"
            loading={reading.isPending}
            onClick={() => {
              heading.current?.focus();
              reading.mutate();
            }}
          >
            {t('notices.readAll')}
          </Button>
        )}
      </div>
      {reading.error && <RefusalNotice error={reading.error} />}
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!error && !data && <Waiting />}
      {data && notices.length === 0 && <p className={classes['none']}>{t('notices.none')}</p>}
      <ul className={classes['list']}>
        {notices.map((notice) => (
          <NoticeItem key={notice.id} notice={notice} onLeave={onLeave} />
        ))}
      </ul>
      {hasNextPage && (
        <Button
          variant="subtle"
          size="compact-sm"
          className={classes['more'] ?? ''}
          loading={isFetchingNextPage}
          onClick={() => void fetchNextPage()}
        >
          {t('notices.more')}
        </Button>
      )}
      <Button
        variant="subtle"
        size="compact-sm"
        className={classes['more'] ?? ''}
        onClick={() => {
          onLeave();
          onMail();
        }}
      >
        {t('notices.byMail')}
      </Button>
    </section>
  );
}
