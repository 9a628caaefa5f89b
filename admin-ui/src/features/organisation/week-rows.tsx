import { TextInput } from '@mantine/core';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import ui from '../../ui/ui.module.css';
import { dayNamed, type Weekday, weekdays } from './model/opening';
import classes from './organisation.module.css';

/** The spans of each day as somebody types them. */
export type TypedWeek = Record<Weekday, string>;

interface Props {
  week: TypedWeek;
  onChange: (week: TypedWeek) => void;
}

/** When it is open, a day of the week a row. */
export function WeekRows({ week, onChange }: Props) {
  const { t } = useTranslation();
  const { formats } = useLanguage();

  return (
    <fieldset className={ui['ticks']}>
      <legend>{t('calendars.week')}</legend>
      <p className="quiet">{t('calendars.weekHint')}</p>
      {weekdays.map((day) => (
        <div key={day} className={classes['weekday']}>
          <span aria-hidden>{formats.weekday(dayNamed(day))}</span>
          <TextInput
            aria-label={t('calendars.hoursOf', { day: formats.weekday(dayNamed(day)) })}
            placeholder={t('calendars.closed')}
            value={week[day]}
            onChange={(event) => onChange({ ...week, [day]: event.currentTarget.value })}
          />
        </div>
      ))}
    </fieldset>
  );
}
