import { Button } from '@mantine/core';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { type ApprovalRequest, approve, waitingQuery } from '../../api/approvals';
import { useTranslation } from '../../language/use-translation';
import { RefusalNotice } from '../../ui/refusal-notice';
import { useSingleKey } from '../../ui/single-keys';
import { toast } from '../../ui/toasts';
import { AnswerDialog, type Answering } from './answer-dialog';
import classes from './escalations.module.css';
import { Requests } from './requests';

/** What waits for an answer: J and K go through it, A agrees, L to less, R refuses. */
export function WaitingPart() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const found = useInfiniteQuery(waitingQuery);
  const requests = found.data?.pages.flatMap((page) => page.requests) ?? [];
  const [wanted, setWanted] = useState<string>();
  const [answering, setAnswering] = useState<{ request: ApprovalRequest; kind: Answering }>();
  const list = useRef<HTMLOListElement>(null);
  const picked = requests.find(({ id }) => id === wanted) ?? requests[0];
  const approving = useMutation({
    mutationFn: (id: string) => approve(id, {}),
    onSuccess: () => toast('replies.done'),
    onSettled: () => queries.invalidateQueries({ queryKey: ['approvals'] }),
  });

  const step = (by: number) => {
    const at = requests.findIndex(({ id }) => id === picked?.id);
    const next = requests[Math.min(requests.length - 1, Math.max(0, at + by))];
    setWanted(next?.id);
    list.current?.children[requests.findIndex(({ id }) => id === next?.id)]?.scrollIntoView({
      block: 'nearest',
    });
  };
  const onPicked = (act: (request: ApprovalRequest) => void) => () => {
    if (picked && !answering && !approving.isPending) {
      act(picked);
    }
  };
  useSingleKey('j', () => step(1));
  useSingleKey('k', () => step(-1));
  useSingleKey(
    'a',
    onPicked(({ id }) => approving.mutate(id)),
  );
  useSingleKey(
    'l',
    onPicked((request) => request.asked && setAnswering({ request, kind: 'REDUCED' })),
  );
  useSingleKey(
    'r',
    onPicked((request) => setAnswering({ request, kind: 'REFUSED' })),
  );

  return (
    <Requests
      found={found}
      none={t('escalations.noneWaits')}
      list={list}
      picked={picked?.id}
      acts={(request) => (
        <>
          {approving.error && approving.variables === request.id && (
            <RefusalNotice error={approving.error} />
          )}
          <div className={classes['acts']}>
            <Button
              size="compact-md"
              variant={request.id === picked?.id ? 'filled' : 'default'}
              loading={approving.isPending && approving.variables === request.id}
              onClick={() => approving.mutate(request.id)}
            >
              {t('escalations.approve')}
              {request.id === picked?.id && <kbd className={classes['key']}>A</kbd>}
            </Button>
            {request.asked && (
              <Button
                size="compact-md"
                variant="default"
                onClick={() => setAnswering({ request, kind: 'REDUCED' })}
              >
                {t('escalations.reduce')}
              </Button>
            )}
            <Button
              size="compact-md"
              variant="default"
              onClick={() => setAnswering({ request, kind: 'REFUSED' })}
            >
              {t('escalations.refuse')}
            </Button>
          </div>
        </>
      )}
    >
      {requests.length > 0 && <p className="quiet">{t('escalations.keys')}</p>}
      {answering && <AnswerDialog {...answering} onClose={() => setAnswering(undefined)} />}
    </Requests>
  );
}
