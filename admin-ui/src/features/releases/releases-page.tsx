import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { canariesQuery } from '../../api/canaries';
import { releasesQuery } from '../../api/releases';
import { ruleSetsQuery } from '../../api/rule-sets';
import { useMay } from '../../api/session';
import { shadowsQuery, startShadow } from '../../api/shadows';
import { useTranslation } from '../../language/use-translation';
import { useRuleSetTitle } from '../../review/use-rule-set-title';
import { Failure } from '../../ui/failure';
import list from '../../ui/list.module.css';
import { Pick } from '../../ui/pick';
import ui from '../../ui/ui.module.css';
import { Waiting } from '../../ui/waiting';
import { CanaryForm } from './canary-form';
import { CanaryList } from './canary-list';
import { GoLiveList } from './go-live-list';
import { NodeTable } from './node-table';
import { ReasonDialog } from './reason-dialog';
import { ReleaseTable } from './release-table';
import classes from './releases.module.css';
import { ShadowList } from './shadow-list';
import { StoppedRules } from './stopped-rules';
import { useFreshRules } from './use-fresh-rules';

interface Props {
  /** The rule set that is open; without it the first. */
  ruleSet: string | undefined;
  onOpen: (ruleSet: string) => void;
}

/** The releases of a rule set: which decides, which did and will, and what each node has of them. */
export function ReleasesPage({ ruleSet, onOpen }: Props) {
  const { t } = useTranslation();
  const titleOf = useRuleSetTitle();
  const ruleSets = useQuery(ruleSetsQuery);
  const known = (ruleSets.data ?? []).map(({ id }) => id);
  const open = ruleSet ?? known[0];
  // One that was never live is in no list yet.
  const choices = ruleSet && !known.includes(ruleSet) ? [...known, ruleSet] : known;

  return (
    <>
      <div className={list['bar']}>
        <Pick
          className={list['ruleSet']}
          aria-label={t('decisions.ruleSet')}
          choices={choices.map((id) => ({ value: id, label: titleOf(id) }))}
          value={open ?? ''}
          onPick={onOpen}
        />
      </div>
      {ruleSets.error && <Failure error={ruleSets.error} onRetry={() => void ruleSets.refetch()} />}
      {open && <OfRuleSet key={open} ruleSet={open} />}
    </>
  );
}

function OfRuleSet({ ruleSet }: { ruleSet: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(releasesQuery(ruleSet));
  const shadows = useQuery(shadowsQuery(ruleSet)).data;
  const canaries = useQuery(canariesQuery(ruleSet)).data;
  const mayRelease = useMay()('releases');
  const mayTry = mayRelease && shadows?.every(({ ended }) => ended);
  const mayShare = mayRelease && canaries?.every(({ ended }) => ended);
  const [tried, setTried] = useState<number>();
  const [shared, setShared] = useState<number>();
  useFreshRules(ruleSet, data?.releases.find(({ state }) => state === 'LIVE')?.number);

  if (error) {
    return <Failure error={error} onRetry={() => void refetch()} />;
  }
  if (!data) {
    return <Waiting />;
  }
  return (
    <>
      <section className={ui['panel']} aria-label={t('releases.title')}>
        <ReleaseTable
          ruleSet={ruleSet}
          history={data}
          onTry={mayTry ? setTried : undefined}
          onShare={mayShare ? setShared : undefined}
        />
      </section>
      <StoppedRules ruleSet={ruleSet} />
      <section className={`${ui['panel']} ${classes['part']}`} aria-label={t('trials.title')}>
        <h2>{t('trials.title')}</h2>
        <ShadowList ruleSet={ruleSet} />
      </section>
      <section className={`${ui['panel']} ${classes['part']}`} aria-label={t('canaries.title')}>
        <h2>{t('canaries.title')}</h2>
        <CanaryList ruleSet={ruleSet} />
      </section>
      {shared !== undefined && (
        <CanaryForm ruleSet={ruleSet} release={shared} onClose={() => setShared(undefined)} />
      )}
      {tried !== undefined && (
        <ReasonDialog
          title={t('trials.tryOf', { n: tried })}
          hint={t('trials.hint')}
          act={t('trials.tryIt')}
          done="trials.started"
          onAct={(reason) => startShadow(ruleSet, { release: tried, reason })}
          asksAnew={shadowsQuery(ruleSet).queryKey}
          onClose={() => setTried(undefined)}
        />
      )}
      <section className={`${ui['panel']} ${classes['part']}`} aria-label={t('releases.history')}>
        <h2>{t('releases.history')}</h2>
        <GoLiveList ruleSet={ruleSet} history={data} />
      </section>
      <section className={`${ui['panel']} ${classes['part']}`} aria-label={t('releases.nodes')}>
        <h2>{t('releases.nodes')}</h2>
        <NodeTable ruleSet={ruleSet} />
      </section>
    </>
  );
}
