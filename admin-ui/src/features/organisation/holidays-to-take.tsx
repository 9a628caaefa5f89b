import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type HolidayTemplate, holidaysQuery, type SpecialDay } from '../../api/calendars';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { Notice } from '../../ui/notice';
import classes from './organisation.module.css';

interface Props {
  onTake: (days: SpecialDay[]) => void;
}

/** Public holidays to take over by a press, a year each, with their source and what is to be checked. */
export function HolidaysToTake({ onTake }: Props) {
  const { data } = useQuery(holidaysQuery);

  return (data ?? []).map((template) => (
    <Template key={template.id} template={template} onTake={onTake} />
  ));
}

function Template({ template, onTake }: Props & { template: HolidayTemplate }) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const thisYear = new Date().getFullYear();

  return (
    <>
      <div className={classes['acts']}>
        {template.years
          .filter(({ year }) => year >= thisYear)
          .map(({ year, days }) => (
            <Button
              key={year}
              variant="default"
              size="compact-md"
              aria-label={t('calendars.takeOf', { holidays: say(template.title), year })}
              onClick={() => onTake(days.map((each) => ({ ...each, spans: [] })))}
            >
              {t('calendars.take', { year })}
            </Button>
          ))}
      </div>
      <Notice tone="warn">
        {say(template.title)}: {say(template.note)} {t('calendars.source')}:{' '}
        <a href={template.address} rel="noreferrer" target="_blank">
          {say(template.source)}
        </a>
      </Notice>
    </>
  );
}
