import { Button, Switch, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import { Failure } from '../../ui/failure';
import { RefusalNotice } from '../../ui/refusal-notice';
import { toast } from '../../ui/toasts';
import { Waiting } from '../../ui/waiting';
import { changeRecord, recordQuery, type StaffRecord } from './api/records';
import classes from './people.module.css';
import { TrainingRows } from './training-rows';

/** Since when somebody works here, and what they were trained in: what rules know of whoever asks. */
export function RecordOf({ user }: { user: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(recordQuery(user));

  return (
    <section className={classes['part']} aria-label={t('records.title')}>
      <h3>{t('records.title')}</h3>
      <p className="quiet">{t('records.hint')}</p>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!error && !data && <Waiting />}
      {data && <RecordForm key={data.version} user={user} record={data} />}
    </section>
  );
}

function RecordForm({ user, record }: { user: string; record: StaffRecord }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [hiredOn, setHiredOn] = useState(record.hiredOn ?? '');
  const [trainings, setTrainings] = useState(record.trainings ?? null);
  const saving = useMutation({
    mutationFn: () =>
      changeRecord(user, {
        hiredOn: hiredOn || null,
        ...(trainings && { trainings }),
        version: record.version,
      }),
    onSuccess: (saved) => {
      toast('people.saved', { tone: 'good' });
      queries.setQueryData(recordQuery(user).queryKey, saved);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    saving.mutate();
  };

  return (
    <form className={classes['form']} onSubmit={submit}>
      <TextInput
        type="date"
        label={t('records.hiredOn')}
        value={hiredOn}
        onChange={(event) => setHiredOn(event.currentTarget.value)}
      />
      <Switch
        label={t('records.known')}
        description={t('records.knownHint')}
        checked={trainings !== null}
        onChange={(event) => setTrainings(event.currentTarget.checked ? [] : null)}
      />
      {trainings && <TrainingRows trainings={trainings} onChange={setTrainings} />}
      {saving.error && <RefusalNotice error={saving.error} />}
      <Button variant="default" type="submit" loading={saving.isPending}>
        {t('records.save')}
      </Button>
    </form>
  );
}
