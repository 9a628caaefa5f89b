import { Button, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { stopRule } from '../api/releases';
import { ruleSetQuery, ruleSetsQuery } from '../api/rule-sets';
import { useLanguage } from '../language/use-language';
import { useTranslation } from '../language/use-translation';
import { Pick } from '../ui/pick';
import { RefusalNotice } from '../ui/refusal-notice';
import { toast } from '../ui/toasts';
import classes from './stop-rule.module.css';
import { UsualReasons } from './usual-reasons';

interface Props {
  ruleSet: string;
  /** Its name; without it one is chosen. */
  rule?: string;
  onDone: () => void;
}

const longest = 2000;
/** Once it is answered, every node decides otherwise within that time. */
const liveAfterMs = 3000;

/** Stops a rule for a reason, once it is said what that comes to. */
export function StopRuleForm({ ruleSet, rule: given, onDone }: Props) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const queries = useQueryClient();
  const { data } = useQuery(ruleSetQuery(ruleSet));
  const [rule, setRule] = useState(given ?? '');
  const [reason, setReason] = useState('');
  const titles = new Map(data?.rules.map(({ name, title }) => [name, say(title)]));
  const stopping = useMutation({
    mutationFn: () => stopRule(ruleSet, { rule, reason: reason.trim() }),
    onSuccess: () => {
      toast('releases.ruleStopped', { tone: 'good' });
      setTimeout(
        () => void queries.invalidateQueries({ queryKey: ruleSetsQuery.queryKey }),
        liveAfterMs,
      );
      onDone();
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['releases', ruleSet] }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    stopping.mutate();
  };

  return (
    <form className={classes['form']} onSubmit={submit}>
      {given ? (
        <p>
          <strong>{titles.get(given) ?? given}</strong>
        </p>
      ) : (
        <Pick
          data-autofocus
          aria-label={t('releases.rule')}
          choices={[
            { value: '', label: t('releases.whichRule') },
            ...[...titles].map(([value, label]) => ({ value, label })),
          ]}
          value={rule}
          onPick={setRule}
        />
      )}
      <TextInput
        {...(given && { 'data-autofocus': true })}
        label={t('releases.reason')}
        maxLength={longest}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <UsualReasons kind="STOP" onChoose={setReason} />
      <p>{t('releases.stopHint')}</p>
      <p className="quiet">{t('releases.stopLift')}</p>
      {stopping.error && <RefusalNotice error={stopping.error} />}
      <div className={classes['buttons']}>
        <Button type="submit" loading={stopping.isPending} disabled={!rule || !reason.trim()}>
          {t('releases.stopThis')}
        </Button>
      </div>
    </form>
  );
}
