import { TextInput } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { Failure } from '../../ui/failure';
import ui from '../../ui/ui.module.css';
import { Waiting } from '../../ui/waiting';
import { reportQuery } from './api/report';
import classes from './escalations.module.css';
import { NarrowLimits } from './narrow-limits';

const monthMs = 30 * 24 * 60 * 60 * 1000;
const day = (moment: number) => new Date(moment).toISOString().slice(0, 10);
const states = ['OPEN', 'APPROVED', 'REDUCED', 'REFUSED', 'WITHDRAWN'] as const;

/** How often something was escalated, and which limit, if wider, would have spared it. */
export function ReportPart() {
  const { t } = useTranslation();
  const { formats } = useLanguage();
  const [from, setFrom] = useState(() => day(Date.now() - monthMs));
  const [to, setTo] = useState(() => day(Date.now()));
  const { data, error, refetch } = useQuery({
    ...reportQuery(from, to),
    enabled: from !== '' && from <= to,
    placeholderData: keepPreviousData,
  });
  const share = data && data.replies > 0 ? (data.escalations / data.replies) * 100 : 0;

  if (error) {
    return <Failure error={error} onRetry={() => void refetch()} />;
  }
  return (
    <>
      <div className={classes['away']}>
        <TextInput
          type="date"
          label={t('escalations.from')}
          value={from}
          onChange={(event) => setFrom(event.currentTarget.value)}
        />
        <TextInput
          type="date"
          label={t('escalations.to')}
          value={to}
          onChange={(event) => setTo(event.currentTarget.value)}
        />
      </div>
      {!data && <Waiting />}
      {data && (
        <>
          <section className={`${ui['panel']} ${classes['figures']}`}>
            <Figure
              label={t('escalations.escalated')}
              value={t('escalations.ofReplies', {
                count: formats.number(data.escalations),
                replies: formats.number(data.replies),
                share: formats.number(share.toFixed(1)),
              })}
            />
            {states
              .filter((state) => data.states[state])
              .map((state) => (
                <Figure
                  key={state}
                  label={t(`replies.approvalStates.${state}`)}
                  value={formats.number(data.states[state] ?? 0)}
                />
              ))}
            {data.answeredWithinSeconds != null && (
              <Figure
                label={t('escalations.answeredWithin')}
                value={t('escalations.minutes', {
                  count: Math.max(1, Math.round(data.answeredWithinSeconds / 60)),
                })}
              />
            )}
          </section>
          <NarrowLimits limits={data.limits} />
          {data.rules.length > 0 && (
            <section className={`${ui['panel']} ${classes['panel']}`} aria-labelledby="rules-title">
              <h2 id="rules-title">{t('escalations.rules')}</h2>
              <ul className={classes['why']}>
                {data.rules.map(({ ruleSet, approver, escalations }) => (
                  <li key={`${ruleSet} ${approver}`}>
                    {ruleSet} · {approver} · {formats.number(escalations)}
                  </li>
                ))}
              </ul>
            </section>
          )}
        </>
      )}
    </>
  );
}

function Figure({ label, value }: { label: string; value: string }) {
  return (
    <p>
      <span className="quiet">{label}</span>
      <strong>{value}</strong>
    </p>
  );
}
