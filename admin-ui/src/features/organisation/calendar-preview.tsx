import type { SpecialDay } from '../../api/calendars';
import { useZone } from '../../api/organisation';
import { todayIn } from '../../language/today';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { openDays, type Week } from './model/opening';
import classes from './organisation.module.css';

interface Props {
  week: Week;
  days: readonly SpecialDay[];
  /** Blank for that of the organisation. */
  zone: string;
}

const twoWeeks = 14;

/** When it is open in the two weeks from today on. */
export function CalendarPreview({ week, days, zone }: Props) {
  const { t } = useTranslation();
  const { formats, say } = useLanguage();
  const ofOrganisation = useZone();
  const today = todayIn(zone || (ofOrganisation ?? 'UTC'));

  return (
    <section className={classes['preview']} aria-label={t('calendars.preview')}>
      <h3>{t('calendars.preview')}</h3>
      <ul>
        {openDays(week, days, today, twoWeeks).map(({ day, spans, special }) => (
          <li key={day} data-special={special !== undefined || undefined}>
            <time dateTime={day}>
              {formats.weekday(day)} {formats.date(day)}
            </time>
            <span>
              {spans.length === 0 && t('calendars.closed')}
              {spans.map((span) => (
                <span key={span} className={classes['span']}>
                  {span}{' '}
                </span>
              ))}
              {special && <span className="quiet"> · {say(special.reason)}</span>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
