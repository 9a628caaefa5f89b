import { Button } from '@mantine/core';
import { useState } from 'react';
import { type GoLive, type History, releasesQuery, withdrawGoLive } from '../../api/releases';
import { useMay } from '../../api/session';
import { useTranslation } from '../../language/use-translation';
import { Badge } from '../../ui/badge';
import { Notice } from '../../ui/notice';
import { toCome } from './model/standing';
import { MomentInZone } from './moment-in-zone';
import { ReasonDialog } from './reason-dialog';
import classes from './releases.module.css';

interface Props {
  ruleSet: string;
  history: History;
}

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
        <ReasonDialog
          title={t('releases.withdrawOf', { n: withdrawing.release })}
          act={t('releases.withdraw')}
          onAct={(reason) => withdrawGoLive(ruleSet, withdrawing.id, reason)}
          asksAnew={releasesQuery(ruleSet).queryKey}
          onClose={() => setWithdrawing(null)}
        />
      )}
    </>
  );
}

function Went({ goLive, isToCome }: { goLive: GoLive; isToCome: boolean }) {
  const { t } = useTranslation();
  const { release, effectiveAt, kind, by, reason, rule, inFreeze, ended } = goLive;

  return (
    <div>
      <p>
        <strong>{t('ruleSets.release', { n: release })}</strong> <MomentInZone at={effectiveAt} />{' '}
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
      {inFreeze && <p className="quiet">{t('releases.inFreezeOf', { reason: inFreeze })}</p>}
      {ended?.kind === 'FROZEN' && (
        <Notice tone="warn">
          <p>{t('releases.frozenWhy')}</p>
          <p>{t('releases.frozenHint')}</p>
        </Notice>
      )}
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
