import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMay } from '../../api/session';
import { endShadow, type Shadow, shadowDifferencesQuery, shadowsQuery } from '../../api/shadows';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { Badge } from '../../ui/badge';
import { ReasonDialog } from './reason-dialog';
import classes from './releases.module.css';
import { ShadowCounts } from './shadow-counts';
import { ShadowDifferences } from './shadow-differences';

interface Props {
  ruleSet: string;
  shadow: Shadow;
}

/** A release that is or was tried: what was counted, and what it would have said otherwise. */
export function ShadowItem({ ruleSet, shadow }: Props) {
  const { t } = useTranslation();
  const mayEnd = useMay()('releases') && !shadow.ended;
  const [isEnding, setEnding] = useState(false);
  const [isShown, setShown] = useState(false);

  return (
    <li>
      <Head shadow={shadow} />
      <ShadowCounts counts={shadow} caption={t('trials.kindsOf', { n: shadow.release })} />
      <div className={classes['buttons']}>
        {shadow.different > 0 && (
          <Button
            variant="default"
            size="compact-md"
            aria-expanded={isShown}
            onClick={() => setShown(!isShown)}
          >
            {t(isShown ? 'trials.hide' : 'trials.show')}
          </Button>
        )}
        {mayEnd && (
          <Button variant="default" size="compact-md" onClick={() => setEnding(true)}>
            {t('trials.end')}
          </Button>
        )}
      </div>
      {isShown && (
        <ShadowDifferences
          ruleSet={ruleSet}
          release={shadow.release}
          pageOf={(before) => shadowDifferencesQuery(ruleSet, shadow.id, before)}
        />
      )}
      {isEnding && (
        <ReasonDialog
          title={t('trials.endOf', { n: shadow.release })}
          act={t('trials.end')}
          onAct={(reason) => endShadow(ruleSet, shadow.id, reason)}
          asksAnew={shadowsQuery(ruleSet).queryKey}
          onClose={() => setEnding(false)}
        />
      )}
    </li>
  );
}

function Head({ shadow: { release, live, startedAt, by, reason, ended } }: { shadow: Shadow }) {
  const { t } = useTranslation();
  const { formats } = useLanguage();
  const from = formats.moment(startedAt);

  return (
    <div>
      <p>
        <strong>{t('ruleSets.release', { n: release })}</strong> {t('trials.beside', { n: live })}{' '}
        <Badge tone={ended ? 'plain' : 'accent'}>
          {ended ? t(`trials.over.${ended.kind}`) : t('trials.running')}
        </Badge>{' '}
        <span className="quiet">
          {ended
            ? t('trials.fromTo', { from, to: formats.moment(ended.at) })
            : t('trials.since', { moment: from })}
        </span>
      </p>
      <p className="quiet">{`${by}: ${reason}`}</p>
      {ended?.kind === 'BY_HAND' && (
        <p className="quiet">{t('trials.endedBy', { by: ended.by, reason: ended.reason })}</p>
      )}
    </div>
  );
}
