import { Button } from '@mantine/core';
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode, Ref } from 'react';
import type { ApprovalRequest } from '../../api/approvals';
import type { Schemas } from '../../api/contract';
import { useTranslation } from '../../language/use-translation';
import { Failure } from '../../ui/failure';
import ui from '../../ui/ui.module.css';
import { Waiting } from '../../ui/waiting';
import classes from './escalations.module.css';
import { RequestCard } from './request-card';

interface Props {
  found: UseInfiniteQueryResult<InfiniteData<Schemas['ApprovalPage']>>;
  /** What is said where there is none. */
  none: string;
  list?: Ref<HTMLOListElement>;
  picked?: string | undefined;
  acts?: (request: ApprovalRequest) => ReactNode;
  children?: ReactNode;
}

/** Approval requests one below the other. */
export function Requests({ found, none, list, picked, acts, children }: Props) {
  const { t } = useTranslation();
  const requests = found.data?.pages.flatMap((page) => page.requests);

  if (found.error) {
    return <Failure error={found.error} onRetry={() => void found.refetch()} />;
  }
  if (!requests) {
    return <Waiting />;
  }
  return (
    <>
      {requests.length === 0 && (
        <section className={ui['panel']}>
          <p className={ui['empty']}>{none}</p>
        </section>
      )}
      <ol className={classes['requests']} ref={list}>
        {requests.map((request) => (
          <li key={request.id} data-picked={request.id === picked || undefined}>
            <RequestCard request={request}>{acts?.(request)}</RequestCard>
          </li>
        ))}
      </ol>
      {found.hasNextPage && (
        <Button variant="subtle" onClick={() => void found.fetchNextPage()}>
          {t('escalations.more')}
        </Button>
      )}
      {children}
    </>
  );
}
