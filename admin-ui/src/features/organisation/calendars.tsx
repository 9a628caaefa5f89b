import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type BusinessCalendar, calendarsQuery, chooseCalendar } from '../../api/calendars';
import { useTranslation } from '../../language/use-translation';
import { Failure } from '../../ui/failure';
import list from '../../ui/list.module.css';
import { Pick } from '../../ui/pick';
import { RefusalNotice } from '../../ui/refusal-notice';
import ui from '../../ui/ui.module.css';
import { Waiting } from '../../ui/waiting';
import { CalendarForm } from './calendar-form';
import { CalendarTable } from './calendar-table';

/** When the organisation and its branches are open. */
export function CalendarsPart() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(calendarsQuery);
  const [open, setOpen] = useState<BusinessCalendar | 'NEW'>();

  if (error) {
    return <Failure error={error} onRetry={() => void refetch()} />;
  }
  if (!data) {
    return <Waiting />;
  }
  if (open) {
    return (
      <CalendarForm
        calendar={open === 'NEW' ? undefined : open}
        onClose={() => setOpen(undefined)}
      />
    );
  }
  return (
    <>
      <div className={list['bar']}>
        <p className="quiet">{t('calendars.hint')}</p>
        <div className={list['acts']}>
          {data.length > 0 && <OfOrganisation calendars={data} />}
          <Button onClick={() => setOpen('NEW')}>{t('calendars.make')}</Button>
        </div>
      </div>
      <section className={ui['panel']} aria-label={t('organisation.parts.calendars')}>
        {data.length === 0 && <p className={ui['empty']}>{t('calendars.none')}</p>}
        {data.length > 0 && <CalendarTable calendars={data} onChange={setOpen} />}
      </section>
    </>
  );
}

function OfOrganisation({ calendars }: { calendars: readonly BusinessCalendar[] }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const choosing = useMutation({
    mutationFn: (chosen: string) => chooseCalendar(chosen || undefined),
    onSuccess: (now) => queries.setQueryData(calendarsQuery.queryKey, now),
  });

  return (
    <>
      {choosing.error && <RefusalNotice error={choosing.error} />}
      <Pick
        aria-label={t('calendars.ofOrganisation')}
        choices={[
          { value: '', label: t('calendars.ofOrganisationNone') },
          ...calendars.map(({ id, name }) => ({
            value: id,
            label: t('calendars.ofOrganisationIs', { calendar: name }),
          })),
        ]}
        value={calendars.find(({ isDefault }) => isDefault)?.id ?? ''}
        onPick={(chosen) => choosing.mutate(chosen)}
      />
    </>
  );
}
