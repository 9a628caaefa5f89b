import { Button, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import {
  type BusinessCalendar,
  calendarsQuery,
  changeCalendar,
  makeCalendar,
  type SpecialDay,
} from '../../api/calendars';
import { useTranslation } from '../../language/use-translation';
import { RefusalNotice } from '../../ui/refusal-notice';
import ui from '../../ui/ui.module.css';
import { CalendarPreview } from './calendar-preview';
import { spansShown, spansTyped, type Week, weekdays } from './model/opening';
import classes from './organisation.module.css';
import { SpecialDays } from './special-days';
import { type TypedWeek, WeekRows } from './week-rows';

interface Props {
  /** Without one a new one is made. */
  calendar: BusinessCalendar | undefined;
  onClose: () => void;
}

const office = ['08:00-12:00', '13:00-17:00'];
const usual: Week = {
  MONDAY: office,
  TUESDAY: office,
  WEDNESDAY: office,
  THURSDAY: office,
  FRIDAY: office,
};

/** Makes a business calendar, or changes its week and its special days, and shows the two weeks to come. */
export function CalendarForm({ calendar, onClose }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [id, setId] = useState('');
  const [name, setName] = useState(calendar?.name ?? '');
  const [zone, setZone] = useState(calendar?.zone ?? '');
  const [typed, setTyped] = useState(shown(calendar?.week ?? usual));
  const [days, setDays] = useState<SpecialDay[]>(calendar?.days ?? []);
  const week = read(typed);
  const saving = useMutation({
    mutationFn: () => {
      const body = { name: name.trim(), ...(zone.trim() && { zone: zone.trim() }), week, days };
      return calendar
        ? changeCalendar(calendar.id, { ...body, version: calendar.version })
        : makeCalendar({ ...body, id: id.trim() });
    },
    onSuccess: onClose,
    onSettled: () => queries.invalidateQueries({ queryKey: calendarsQuery.queryKey }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    saving.mutate();
  };

  return (
    <form
      className={`${ui['panel']} ${classes['calendar']}`}
      aria-label={t('organisation.parts.calendars')}
      onSubmit={submit}
    >
      <div className={classes['form']}>
        <h2>
          {calendar ? t('calendars.changeOf', { calendar: calendar.name }) : t('calendars.make')}
        </h2>
        <div className={classes['pair']}>
          <TextInput
            autoFocus
            label={t('people.name')}
            maxLength={200}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          {!calendar && (
            <TextInput
              label={t('people.id')}
              maxLength={64}
              value={id}
              onChange={(event) => setId(event.currentTarget.value)}
            />
          )}
          <TextInput
            label={t('organisation.zone')}
            placeholder={t('calendars.zoneOfOrganisation')}
            value={zone}
            onChange={(event) => setZone(event.currentTarget.value)}
          />
        </div>
        <WeekRows week={typed} onChange={setTyped} />
        <SpecialDays days={days} onChange={setDays} />
        {calendar && <p className="quiet">{t('calendars.effect')}</p>}
        {saving.error && <RefusalNotice error={saving.error} />}
        <div className={classes['acts']}>
          <Button
            type="submit"
            loading={saving.isPending}
            disabled={!name.trim() || !(calendar || id.trim())}
          >
            {t('people.save')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('calendars.cancel')}
          </Button>
        </div>
      </div>
      <CalendarPreview week={week} days={days} zone={zone.trim()} />
    </form>
  );
}

function shown(week: Week): TypedWeek {
  const texts = weekdays.map((day) => [day, spansShown(week[day] ?? [])]);
  return Object.fromEntries(texts) as TypedWeek;
}

function read(typed: TypedWeek): Week {
  const spans = weekdays.map((day) => [day, spansTyped(typed[day])] as const);
  return Object.fromEntries(spans.filter(([, each]) => each.length > 0));
}
