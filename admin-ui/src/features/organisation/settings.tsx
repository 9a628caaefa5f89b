import { Autocomplete, Button, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { changeOrganisation, type Organisation, organisationQuery } from '../../api/organisation';
import { useTranslation } from '../../language/use-translation';
import { Failure } from '../../ui/failure';
import { RefusalNotice } from '../../ui/refusal-notice';
import { toast } from '../../ui/toasts';
import ui from '../../ui/ui.module.css';
import { Waiting } from '../../ui/waiting';
import classes from './organisation.module.css';

const mostShown = 20;

/** What the organisation is called, and in which time zone its days begin. */
export function Settings() {
  const { data, error, refetch } = useQuery({ ...organisationQuery, staleTime: 0 });

  if (error) {
    return <Failure error={error} onRetry={() => void refetch()} />;
  }
  return data ? <Form key={data.version} read={data} /> : <Waiting />;
}

function Form({ read }: { read: Organisation }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [name, setName] = useState(read.name);
  const [zone, setZone] = useState(read.zone);
  const saving = useMutation({
    mutationFn: () =>
      changeOrganisation({ name: name.trim(), zone: zone.trim(), version: read.version }),
    onSuccess: (now) => {
      toast('organisation.saved', { tone: 'good' });
      queries.setQueryData(organisationQuery.queryKey, now);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    saving.mutate();
  };

  return (
    <form
      className={`${ui['panel']} ${classes['card']}`}
      aria-label={t('organisation.parts.settings')}
      onSubmit={submit}
    >
      <TextInput
        label={t('people.name')}
        maxLength={200}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Autocomplete
        label={t('organisation.zone')}
        description={t('organisation.zoneHint')}
        data={zones()}
        limit={mostShown}
        value={zone}
        onChange={setZone}
      />
      {saving.error && <RefusalNotice error={saving.error} />}
      <div>
        <Button type="submit" loading={saving.isPending} disabled={!name.trim() || !zone.trim()}>
          {t('people.save')}
        </Button>
      </div>
    </form>
  );
}

/** Those the browser knows, and some it may know by older names only. */
function zones(): string[] {
  const known = Intl.supportedValuesOf('timeZone');
  return [...new Set([...known, 'Asia/Ho_Chi_Minh', 'Asia/Kolkata', 'Etc/UTC'])].sort();
}
