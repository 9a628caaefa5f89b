import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { Badge } from '../../ui/badge';
import list from '../../ui/list.module.css';
import ui from '../../ui/ui.module.css';
import type { By, Figure, Part } from './api/levels';
import classes from './levels.module.css';
import { useLevelName } from './use-level-name';
import { usePartName } from './use-part-name';

interface Props {
  parts: readonly Part[];
  by: By;
  chosen: Figure | undefined;
  onChoose: (figure: Figure) => void;
}

const levels = [1, 2, 3, 4, 5, 6] as const;

/** How many cases of each part of the organisation reached which level. */
export function LevelTable({ parts, by, chosen, onChoose }: Props) {
  const { t } = useTranslation();
  const named = usePartName(by);

  return (
    <section className={`${ui['panel']} ${classes['wide']}`} aria-label={t('levels.parts.levels')}>
      <table className={`${list['table']} ${list['still']}`}>
        <thead>
          <tr>
            <th scope="col">{t(`levels.bys.${by}`)}</th>
            {by === 'BRANCH' && <th scope="col">{t('levels.target')}</th>}
            {levels.map((level) => (
              <th key={level} scope="col" className={classes['figure']}>
                {level}
                <br />
                {t(`levels.names.L${level}`)}
              </th>
            ))}
            <th scope="col" className={classes['figure']}>
              {t('levels.unrated')}
            </th>
            <th scope="col">{t('levels.median')}</th>
            <th scope="col">{t('levels.high')}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => (
            <Row
              key={part.id ?? ''}
              part={part}
              name={named(part)}
              hasTarget={by === 'BRANCH'}
              chosen={chosen}
              onChoose={onChoose}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface RowProps extends Pick<Props, 'chosen' | 'onChoose'> {
  part: Part;
  name: string;
  hasTarget: boolean;
}

function Row({ part, name, hasTarget, chosen, onChoose }: RowProps) {
  const { formats } = useLanguage();
  const levelName = useLevelName();
  const { id = '', target, now, before } = part;
  const isBelow = target !== undefined && now.median !== undefined && now.median < target;
  const share = (counts: Part['now']) => {
    const all = counts.cases.reduce((sum, each) => sum + each, 0);
    const high = (counts.cases[4] ?? 0) + (counts.cases[5] ?? 0);
    return all > 0 ? `${formats.number(((high / all) * 100).toFixed(0))} %` : undefined;
  };
  const median = ({ median: middle }: Part['now']) =>
    middle === undefined ? undefined : formats.number(middle);

  return (
    <tr>
      <th scope="row">{name}</th>
      {hasTarget && <td>{target && <Badge tone={isBelow ? 'warn' : 'plain'}>{target}</Badge>}</td>}
      {[...now.cases, now.unrated].map((count, place) => {
        const level = (place + 1) % 7;
        return (
          <td key={level} className={classes['figure']}>
            {count > 0 ? (
              <button
                type="button"
                className={classes['open']}
                aria-pressed={chosen?.part === id && chosen.level === level}
                aria-label={`${formats.number(count)}: ${name}, ${levelName(level)}`}
                onClick={() => onChoose({ part: id, level })}
              >
                {formats.number(count)}
              </button>
            ) : (
              <span className="quiet">0</span>
            )}
          </td>
        );
      })}
      <Beside now={median(now)} before={median(before)} />
      <Beside now={share(now)} before={share(before)} />
    </tr>
  );
}

function Beside({ now, before }: { now: string | undefined; before: string | undefined }) {
  const { t } = useTranslation();

  return (
    <td>
      {now ?? '–'}
      {before && (
        <>
          <br />
          <span className="quiet">{t('levels.before', { figure: before })}</span>
        </>
      )}
    </td>
  );
}
