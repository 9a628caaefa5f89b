import { Button } from '@mantine/core';
import { useState } from 'react';
import { type Canary, canariesQuery, canaryDifferencesQuery, haltCanary } from '../../api/canaries';
import { goLive } from '../../api/releases';
import { useMay } from '../../api/session';
import { useTranslation } from '../../language/use-translation';
import { CanaryForm } from './canary-form';
import { CanaryHead } from './canary-head';
import { ReasonDialog } from './reason-dialog';
import classes from './releases.module.css';
import { ShadowCounts } from './shadow-counts';
import { ShadowDifferences } from './shadow-differences';

interface Props {
  ruleSet: string;
  canary: Canary;
}

type Act = 'change' | 'halt' | 'promote';

/** A release that decides or decided for a share of customers: what was counted, and what can be done. */
export function CanaryItem({ ruleSet, canary }: Props) {
  const { t } = useTranslation();
  const mayAct = useMay()('releases') && !canary.ended;
  const [act, setAct] = useState<Act>();
  const [isShown, setShown] = useState(false);
  const { release, counts } = canary;
  const close = () => setAct(undefined);

  return (
    <li>
      <CanaryHead canary={canary} />
      <ShadowCounts counts={counts} caption={t('canaries.kindsOf', { n: release })} />
      {counts.failed > 0 && <p className="quiet">{t('canaries.fellBack')}</p>}
      <div className={classes['buttons']}>
        {counts.different > 0 && (
          <Button
            variant="default"
            size="compact-md"
            aria-expanded={isShown}
            onClick={() => setShown(!isShown)}
          >
            {t(isShown ? 'trials.hide' : 'trials.show')}
          </Button>
        )}
        {mayAct &&
          (['change', 'promote', 'halt'] as const).map((each) => (
            <Button key={each} variant="default" size="compact-md" onClick={() => setAct(each)}>
              {t(`canaries.${each}`)}
            </Button>
          ))}
      </div>
      {isShown && (
        <ShadowDifferences
          ruleSet={ruleSet}
          release={release}
          pageOf={(before) => canaryDifferencesQuery(ruleSet, canary.id, before)}
        />
      )}
      {act === 'change' && (
        <CanaryForm ruleSet={ruleSet} release={release} canary={canary} onClose={close} />
      )}
      {act === 'halt' && (
        <ReasonDialog
          title={t('canaries.haltOf', { n: release })}
          hint={t('canaries.haltHint')}
          act={t('canaries.halt')}
          done="canaries.halted"
          onAct={(reason) => haltCanary(ruleSet, canary.id, reason)}
          asksAnew={canariesQuery(ruleSet).queryKey}
          onClose={close}
        />
      )}
      {act === 'promote' && (
        <ReasonDialog
          title={t('canaries.promoteOf', { n: release })}
          hint={t('releases.goLiveHint')}
          act={t('canaries.promote')}
          done="releases.goesLive"
          onAct={(reason) => goLive(ruleSet, { release, reason })}
          asksAnew={['releases', ruleSet]}
          onClose={close}
        />
      )}
    </li>
  );
}
