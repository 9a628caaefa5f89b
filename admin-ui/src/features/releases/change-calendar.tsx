import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { calendarsQuery } from '../../api/calendars';
import { freezesQuery, useZone } from '../../api/organisation';
import { goLivesQuery } from '../../api/releases';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { Failure } from '../../ui/failure';
import list from '../../ui/list.module.css';
import ui from '../../ui/ui.module.css';
import { Waiting } from '../../ui/waiting';
import { CalendarDay } from './calendar-day';
import { shownIn } from './model/moments';
import { dayAfter, monthAfter, monthOf, weeksOf } from './model/month';
import classes from './releases.module.css';

interface Props {
  /** As in `2027-02`; without it the month of today. */
  month: string | undefined;
  onMonth: (month: string) => void;
}

const dayLength = 'yyyy-mm-dd'.length;
const monthLength = 'yyyy-mm'.length;

/** What goes live of all rule sets, and went, day by day of a month; and when nothing may. */
export function ChangeCalendar(props: Props) {
  const zone = useZone();
  return zone ? <InZone {...props} zone={zone} /> : <Waiting />;
}

function InZone({ month, onMonth, zone }: Props & { zone: string }) {
  const { t } = useTranslation();
  const { formats } = useLanguage();
  const dayOf = (iso: string) => shownIn(zone, new Date(iso)).slice(0, dayLength);
  const today = dayOf(new Date().toISOString());
  const shown = monthOf(month) ?? today.slice(0, monthLength);
  const weeks = weeksOf(shown);
  const days = weeks.flat();
  // A day more on either side: the days of the organisation are not those of UTC.
  const from = `${dayAfter(days.at(0) ?? today, -1)}T00:00:00Z`;
  const to = `${dayAfter(days.at(-1) ?? today, 2)}T00:00:00Z`;
  const { data, error, refetch } = useQuery(goLivesQuery(from, to));
  const { data: freezes } = useQuery(freezesQuery);
  const { data: calendars } = useQuery(calendarsQuery);
  const holidays = calendars?.find(({ isDefault }) => isDefault)?.days ?? [];

  return (
    <>
      <div className={list['bar']}>
        <h2>{formats.month(shown)}</h2>
        <Button variant="default" onClick={() => onMonth(monthAfter(shown, -1))}>
          {t('calendar.before')}
        </Button>
        <Button variant="default" onClick={() => onMonth(today.slice(0, monthLength))}>
          {t('calendar.today')}
        </Button>
        <Button variant="default" onClick={() => onMonth(monthAfter(shown, 1))}>
          {t('calendar.after')}
        </Button>
        <p className="quiet">{t('calendar.zone', { zone })}</p>
      </div>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      <section className={ui['panel']} aria-label={t('calendar.title')} aria-busy={!data}>
        <table className={classes['month']}>
          <thead>
            <tr>
              {(weeks[0] ?? []).map((day) => (
                <th key={day} scope="col">
                  {formats.weekday(day)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeks.map((week) => (
              <tr key={week[0]}>
                {week.map((day) => (
                  <CalendarDay
                    key={day}
                    day={day}
                    zone={zone}
                    isOther={day.slice(0, monthLength) !== shown}
                    isToday={day === today}
                    goLives={(data ?? []).filter((each) => dayOf(each.goLive.effectiveAt) === day)}
                    holiday={holidays.find((each) => each.day === day)}
                    freezes={(freezes ?? []).filter((each) => each.from <= day && day <= each.to)}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
