import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { type CareSettings, careSettingsQuery, changeCareSettings } from '../../api/care';
import { ruleSetsQuery } from '../../api/rule-sets';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { Failure } from '../../ui/failure';
import { Pick } from '../../ui/pick';
import { RefusalNotice } from '../../ui/refusal-notice';
import { Ticks } from '../../ui/ticks';
import { toast } from '../../ui/toasts';
import ui from '../../ui/ui.module.css';
import { Waiting } from '../../ui/waiting';
import { CareTrialPart } from './care-trial';
import classes from './organisation.module.css';

const hours = Array.from({ length: 24 }, (_, hour) => String(hour));

/** How unasked kindness is run, and what would come of it. */
export function CarePart() {
  const { data, error, refetch } = useQuery({ ...careSettingsQuery, staleTime: 0 });

  if (error) {
    return <Failure error={error} onRetry={() => void refetch()} />;
  }
  return data ? (
    <>
      <Form key={data.version} read={data} />
      <CareTrialPart />
    </>
  ) : (
    <Waiting />
  );
}

function Form({ read }: { read: CareSettings }) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const queries = useQueryClient();
  const { data: ruleSets } = useQuery(ruleSetsQuery);
  const [chosen, choose] = useState(read.ruleSets);
  const [hour, setHour] = useState(String(read.hour));
  const saving = useMutation({
    mutationFn: () =>
      changeCareSettings({ ruleSets: chosen, hour: Number(hour), version: read.version }),
    onSuccess: (now) => {
      toast('organisation.saved', { tone: 'good' });
      queries.setQueryData(careSettingsQuery.queryKey, now);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    saving.mutate();
  };

  return (
    <form
      className={`${ui['panel']} ${classes['card']}`}
      aria-label={t('organisation.parts.care')}
      onSubmit={submit}
    >
      <p className="quiet">{t('careSettings.hint')}</p>
      <Ticks
        legend={t('careSettings.ruleSets')}
        choices={(ruleSets ?? []).map(({ id, title }) => ({ value: id, label: say(title) }))}
        ticked={chosen}
        onTick={choose}
      />
      <div>
        <label htmlFor="care-hour">{t('careSettings.hour')}</label>
        <Pick
          id="care-hour"
          choices={hours.map((each) => ({ value: each, label: `${each.padStart(2, '0')}:00` }))}
          value={hour}
          onPick={setHour}
        />
      </div>
      {saving.error && <RefusalNotice error={saving.error} />}
      <div>
        <Button type="submit" loading={saving.isPending}>
          {t('people.save')}
        </Button>
      </div>
    </form>
  );
}
