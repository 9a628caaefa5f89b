import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useZone } from '../../api/organisation';
import { todayIn } from '../../language/today';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { Failure } from '../../ui/failure';
import { Pick } from '../../ui/pick';
import { Segments } from '../../ui/segments';
import ui from '../../ui/ui.module.css';
import { Waiting } from '../../ui/waiting';
import { type By, type Figure, levelsQuery } from './api/levels';
import { LevelTable } from './level-table';
import classes from './levels.module.css';
import { RatedCases } from './rated-cases';

const bys = ['BRANCH', 'TEAM', 'CHANNEL'] as const;
const monthsBack = 24;

/** Which levels of service were reached in a month, and the cases behind each figure. */
export function LevelsPart() {
  const { t } = useTranslation();
  const { formats } = useLanguage();
  const months = useMonths();
  const [month, setMonth] = useState(months[0] ?? '');
  const [by, setBy] = useState<By>('BRANCH');
  const [figure, setFigure] = useState<Figure>();
  const { data, error, refetch } = useQuery(levelsQuery(month, by));
  const shown = figure && data?.parts.find(({ id }) => (id ?? '') === figure.part);

  return (
    <>
      <div className={classes['bar']}>
        <div>
          <label htmlFor="levels-month">{t('levels.month')}</label>
          <Pick
            id="levels-month"
            choices={months.map((each) => ({ value: each, label: formats.month(each) }))}
            value={month}
            onPick={setMonth}
          />
        </div>
        <Segments
          legend={t('levels.by')}
          segments={bys.map((each) => ({ value: each, label: t(`levels.bys.${each}`) }))}
          value={by}
          onChoose={(chosen) => {
            setBy(chosen);
            setFigure(undefined);
          }}
        />
        <p className="quiet">{t('levels.hint')}</p>
      </div>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Waiting />}
      {data && data.parts.length === 0 && <p className={ui['empty']}>{t('levels.none')}</p>}
      {data && data.parts.length > 0 && (
        <LevelTable parts={data.parts} by={data.by} chosen={figure} onChoose={setFigure} />
      )}
      {data && figure && shown && (
        <RatedCases month={data.month} by={data.by} part={shown} level={figure.level} />
      )}
    </>
  );
}

/** The newest first. */
function useMonths(): string[] {
  const today = todayIn(useZone() ?? 'UTC');
  const [year = 0, month = 1] = today.split('-').map(Number);
  return Array.from({ length: monthsBack }, (_, back) =>
    new Date(Date.UTC(year, month - 1 - back, 1)).toISOString().slice(0, 7),
  );
}
