import { Link } from '@tanstack/react-router';
import type { SpecialDay } from '../../api/calendars';
import type { Freeze } from '../../api/organisation';
import type { RuleSetGoLive } from '../../api/releases';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { useRuleSetTitle } from '../../review/use-rule-set-title';
import { Badge } from '../../ui/badge';
import classes from './releases.module.css';

interface Props {
  day: string;
  zone: string;
  /** Whether it is of another month than that which is shown. */
  isOther: boolean;
  isToday: boolean;
  goLives: readonly RuleSetGoLive[];
  freezes: readonly Freeze[];
  /** What the calendar of the organisation says of this day. */
  holiday: SpecialDay | undefined;
}

/** A day of the calendar: what goes live on it or went, and whether a freeze is on. */
export function CalendarDay({ day, zone, isOther, isToday, goLives, freezes, holiday }: Props) {
  const { formats, say } = useLanguage();

  return (
    <td data-other={isOther || undefined} data-frozen={freezes.length > 0 || undefined}>
      <time className={classes['day']} dateTime={day} aria-current={isToday ? 'date' : undefined}>
        <span aria-hidden>{Number(day.slice(-2))}</span>
        <span className="visually-hidden">{formats.date(day)}</span>
      </time>
      {holiday && <p className="quiet">{say(holiday.reason)}</p>}
      {freezes.map(({ id, reason }) => (
        <p key={id}>
          <Badge tone="warn">{say(reason)}</Badge>
        </p>
      ))}
      {goLives.length > 0 && (
        <ul>
          {goLives.map((each) => (
            <li key={each.goLive.id}>
              <Entry {...each} zone={zone} />
            </li>
          ))}
        </ul>
      )}
    </td>
  );
}

function Entry({ ruleSet, goLive, zone }: RuleSetGoLive & { zone: string }) {
  const { t } = useTranslation();
  const { formats } = useLanguage();
  const titleOf = useRuleSetTitle();
  const { release, effectiveAt, kind, ended } = goLive;
  const isToCome = Date.parse(effectiveAt) > Date.now();

  return (
    <>
      <Link to="/releases" search={{ ruleSet }}>
        <time dateTime={effectiveAt}>{formats.timeIn(effectiveAt, zone)}</time> {titleOf(ruleSet)}
        {' · '}
        {t('ruleSets.release', { n: release })}
      </Link>{' '}
      {ended ? (
        <Badge tone="warn">{t(`releases.ended.${ended.kind}`)}</Badge>
      ) : (
        <Badge tone={isToCome ? 'accent' : 'plain'}>
          {isToCome ? t('releases.toCome') : t(`releases.kinds.${kind}`)}
        </Badge>
      )}
    </>
  );
}
