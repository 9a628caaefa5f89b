import { Button, Textarea } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { changePanelSettings, type PanelSettings, panelSettingsQuery } from '../../api/panel';
import { useTranslation } from '../../language/use-translation';
import { Failure } from '../../ui/failure';
import { RefusalNotice } from '../../ui/refusal-notice';
import { toast } from '../../ui/toasts';
import ui from '../../ui/ui.module.css';
import { Waiting } from '../../ui/waiting';
import classes from './organisation.module.css';

/** Whose pages may show what is recommended in a case. */
export function PanelPart() {
  const { data, error, refetch } = useQuery({ ...panelSettingsQuery, staleTime: 0 });

  if (error) {
    return <Failure error={error} onRetry={() => void refetch()} />;
  }
  return data ? <Form key={data.version} read={data} /> : <Waiting />;
}

function Form({ read }: { read: PanelSettings }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [origins, setOrigins] = useState(read.origins.join('\n'));
  const saving = useMutation({
    mutationFn: () =>
      changePanelSettings({ origins: origins.split(/\s+/).filter(Boolean), version: read.version }),
    onSuccess: (now) => {
      toast('organisation.saved', { tone: 'good' });
      queries.setQueryData(panelSettingsQuery.queryKey, now);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    saving.mutate();
  };

  return (
    <form
      className={`${ui['panel']} ${classes['card']}`}
      aria-label={t('organisation.parts.panel')}
      onSubmit={submit}
    >
      <p className="quiet">{t('panelSettings.hint')}</p>
      <Textarea
        label={t('panelSettings.origins')}
        description={t('panelSettings.originsHint')}
        placeholder="https://desk.example.com"
        spellCheck={false}
        autosize
        minRows={3}
        value={origins}
        onChange={(event) => setOrigins(event.currentTarget.value)}
      />
      {saving.error && <RefusalNotice error={saving.error} />}
      <div>
        <Button type="submit" loading={saving.isPending}>
          {t('people.save')}
        </Button>
      </div>
    </form>
  );
}
