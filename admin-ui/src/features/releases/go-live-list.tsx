import { Button, Modal, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { type GoLive, type History, withdrawGoLive } from '../../api/releases';
import { useMay } from '../../api/session';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { Badge } from '../../ui/badge';
import { Notice } from '../../ui/notice';
import { RefusalNotice } from '../../ui/refusal-notice';
import { toCome } from './model/standing';
import classes from './releases.module.css';

interface Props {
  ruleSet: string;
  history: History;
}

const longest = 2000;

/** What went live when and why, and what is to; newest first. */
export function GoLiveList({ ruleSet, history }: Props) {
  const { t } = useTranslation();
  const mayGo = useMay()('releases');
  const [withdrawing, setWithdrawing] = useState<GoLive | null>(null);
  const next = toCome(history);

  return (
    <>
      {history.goLives.length === 0 && <p className="quiet">{t('releases.neverLive')}</p>}
      <ol className={classes['history']}>
        {history.goLives.map((goLive) => (
          <li key={goLive.id}>
            <Went goLive={goLive} isToCome={goLive.id === next?.id} />
            {mayGo && goLive.id === next?.id && (
              <Button variant="default" size="compact-md" onClick={() => setWithdrawing(goLive)}>
                {t('releases.withdraw')}
              </Button>
            )}
          </li>
        ))}
      </ol>
      {withdrawing && (
        <Withdrawing ruleSet={ruleSet} goLive={withdrawing} onClose={() => setWithdrawing(null)} />
      )}
    </>
  );
}

function Went({ goLive, isToCome }: { goLive: GoLive; isToCome: boolean }) {
  const { t } = useTranslation();
  const { formats } = useLanguage();
  const { release, effectiveAt, kind, by, reason, rule, ended } = goLive;

  return (
    <div>
      <p>
        <strong>{t('ruleSets.release', { n: release })}</strong>{' '}
        <time dateTime={effectiveAt}>{formats.exactMoment(effectiveAt)}</time>{' '}
        {ended ? (
          <Badge tone="warn">{t(`releases.ended.${ended.kind}`)}</Badge>
        ) : (
          <Badge tone={isToCome ? 'accent' : 'plain'}>
            {isToCome ? t('releases.toCome') : t(`releases.kinds.${kind}`)}
          </Badge>
        )}
      </p>
      {rule && <p>{t('releases.stoppedOf', { rule })}</p>}
      <p className="quiet">{kind === 'SHIPPED' ? t('releases.shipped') : `${by}: ${reason}`}</p>
      {ended?.kind === 'SUSPENDED' && (
        <Notice tone="warn">
          <p>{t('releases.suspendedWhy')}</p>
          <p>{t('releases.suspendedHint')}</p>
        </Notice>
      )}
      {ended?.kind === 'WITHDRAWN' && (
        <p className="quiet">{t('releases.withdrawnBy', { by: ended.by, reason: ended.reason })}</p>
      )}
    </div>
  );
}

interface WithdrawingProps {
  ruleSet: string;
  goLive: GoLive;
  onClose: () => void;
}

function Withdrawing({ ruleSet, goLive: { id, release }, onClose }: WithdrawingProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const withdrawing = useMutation({
    mutationFn: () => withdrawGoLive(ruleSet, id, reason.trim()),
    onSuccess: onClose,
    onSettled: () => queries.invalidateQueries({ queryKey: ['releases', ruleSet] }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    withdrawing.mutate();
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('releases.withdrawOf', { n: release })}
      centered
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <form className={classes['form']} onSubmit={submit}>
        <TextInput
          data-autofocus
          label={t('releases.reason')}
          maxLength={longest}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {withdrawing.error && <RefusalNotice error={withdrawing.error} />}
        <div className={classes['buttons']}>
          <Button type="submit" loading={withdrawing.isPending} disabled={!reason.trim()}>
            {t('releases.withdraw')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
