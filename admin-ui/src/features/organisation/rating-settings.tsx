import { Button, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { branchesQuery } from '../../api/branches';
import { changeRatingSettings, type RatingSettings, ratingSettingsQuery } from '../../api/ratings';
import { ruleSetsQuery } from '../../api/rule-sets';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { Failure } from '../../ui/failure';
import { Pick } from '../../ui/pick';
import { RefusalNotice } from '../../ui/refusal-notice';
import { toast } from '../../ui/toasts';
import ui from '../../ui/ui.module.css';
import { Waiting } from '../../ui/waiting';
import classes from './organisation.module.css';

const levels = ['1', '2', '3', '4', '5', '6'];

/** By which rule set cases are rated, and which levels branches aim at. */
export function RatingsPart() {
  const { data, error, refetch } = useQuery({ ...ratingSettingsQuery, staleTime: 0 });

  if (error) {
    return <Failure error={error} onRetry={() => void refetch()} />;
  }
  return data ? <Form key={data.version} read={data} /> : <Waiting />;
}

function Form({ read }: { read: RatingSettings }) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const queries = useQueryClient();
  const { data: ruleSets } = useQuery(ruleSetsQuery);
  const [ruleSet, setRuleSet] = useState(read.ruleSet ?? '');
  const [days, setDays] = useState(String(read.remedyDays));
  const [targets, setTargets] = useState(read.targets);
  const saving = useMutation({
    mutationFn: () =>
      changeRatingSettings({
        ...(ruleSet && { ruleSet }),
        remedyDays: Number(days),
        targets,
        version: read.version,
      }),
    onSuccess: (now) => {
      toast('organisation.saved', { tone: 'good' });
      queries.setQueryData(ratingSettingsQuery.queryKey, now);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    saving.mutate();
  };

  return (
    <form
      className={`${ui['panel']} ${classes['card']}`}
      aria-label={t('organisation.parts.ratings')}
      onSubmit={submit}
    >
      <p className="quiet">{t('ratingSettings.hint')}</p>
      <div>
        <label htmlFor="rating-rule-set">{t('ratingSettings.ruleSet')}</label>
        <Pick
          id="rating-rule-set"
          choices={[
            { value: '', label: t('ratingSettings.none') },
            ...(ruleSets ?? []).map(({ id, title }) => ({ value: id, label: say(title) })),
          ]}
          value={ruleSet}
          onPick={setRuleSet}
        />
      </div>
      <TextInput
        type="number"
        min={1}
        max={90}
        required
        label={t('ratingSettings.days')}
        value={days}
        onChange={(event) => setDays(event.currentTarget.value)}
      />
      <Targets targets={targets} onChange={setTargets} />
      {saving.error && <RefusalNotice error={saving.error} />}
      <div>
        <Button type="submit" loading={saving.isPending}>
          {t('people.save')}
        </Button>
      </div>
    </form>
  );
}

interface TargetsProps {
  targets: RatingSettings['targets'];
  onChange: (targets: RatingSettings['targets']) => void;
}

function Targets({ targets, onChange }: TargetsProps) {
  const { t } = useTranslation();
  const { data: branches } = useQuery(branchesQuery);
  const aim = (branch: string, level: string) => {
    const { [branch]: _, ...others } = targets;
    onChange(level ? { ...others, [branch]: Number(level) } : others);
  };

  return branches && branches.length > 0 ? (
    <fieldset className={classes['targets']}>
      <legend>{t('ratingSettings.targets')}</legend>
      {branches.map(({ id, name }) => (
        <div key={id}>
          <label htmlFor={`target-${id}`}>{name}</label>
          <Pick
            id={`target-${id}`}
            choices={[
              { value: '', label: t('ratingSettings.noTarget') },
              ...levels.map((level) => ({ value: level, label: level })),
            ]}
            value={String(targets[id] ?? '')}
            onPick={(level) => aim(id, level)}
          />
        </div>
      ))}
    </fieldset>
  ) : null;
}
