import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { branchesQuery } from '../../api/branches';
import { type BusinessCalendar, calendarsQuery, removeCalendar } from '../../api/calendars';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { Badge } from '../../ui/badge';
import list from '../../ui/list.module.css';
import { RefusalNotice } from '../../ui/refusal-notice';
import { dayNamed, spansShown, weekdays } from './model/opening';
import classes from './organisation.module.css';
import { RowActs } from './row-acts';

interface Props {
  calendars: readonly BusinessCalendar[];
  onChange: (calendar: BusinessCalendar) => void;
}

/** The calendars there are, with the week and who lives by each. */
export function CalendarTable({ calendars, onChange }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const removing = useMutation({
    mutationFn: removeCalendar,
    onSettled: () => queries.invalidateQueries({ queryKey: calendarsQuery.queryKey }),
  });

  return (
    <>
      {removing.error && <RefusalNotice error={removing.error} />}
      <table className={`${list['table']} ${list['still']}`}>
        <thead>
          <tr>
            <th scope="col">{t('people.name')}</th>
            <th scope="col">{t('calendars.week')}</th>
            <th scope="col">{t('calendars.usedBy')}</th>
            <th scope="col">{t('groups.act')}</th>
          </tr>
        </thead>
        <tbody>
          {calendars.map((calendar) => (
            <tr key={calendar.id}>
              <td>
                {calendar.name}
                <div className="quiet">{calendar.zone ?? t('calendars.zoneOfOrganisation')}</div>
              </td>
              <td>
                <Week calendar={calendar} />
              </td>
              <td>
                <UsedBy calendar={calendar} />
              </td>
              <td>
                <RowActs
                  change={t('calendars.changeOf', { calendar: calendar.name })}
                  remove={t('calendars.removeOf', { calendar: calendar.name })}
                  isRemoving={removing.isPending && removing.variables === calendar.id}
                  onChange={() => onChange(calendar)}
                  onRemove={() => removing.mutate(calendar.id)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Week({ calendar: { week, days } }: { calendar: BusinessCalendar }) {
  const { t } = useTranslation();
  const { formats } = useLanguage();

  return (
    <>
      <ul className={classes['week']}>
        {weekdays
          .filter((day) => week[day])
          .map((day) => (
            <li key={day}>
              <span>{formats.weekday(dayNamed(day))}</span> {spansShown(week[day] ?? [])}
            </li>
          ))}
      </ul>
      <span className="quiet">{t('calendars.specialDays', { n: days.length })}</span>
    </>
  );
}

function UsedBy({ calendar: { isDefault, branches } }: { calendar: BusinessCalendar }) {
  const { t } = useTranslation();
  const { data: known } = useQuery(branchesQuery);

  return (
    <>
      {isDefault && <Badge tone="accent">{t('organisation.title')}</Badge>}{' '}
      {branches.map((branch) => known?.find(({ id }) => id === branch)?.name ?? branch).join(', ')}
      {!isDefault && branches.length === 0 && (
        <span className="quiet">{t('calendars.unused')}</span>
      )}
    </>
  );
}
