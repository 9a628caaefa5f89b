import IconCheck from '@tabler/icons-react/dist/esm/icons/IconCheck.mjs';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import classes from './grid.module.css';

interface Props {
  number: number;
  gutter: number;
  held: boolean;
  hits: number | undefined;
  mostHits: number;
  isNew: boolean;
}

/** The number of the line, whether its row held, and how often it did. */
export function RowHead({ number, gutter, held, hits, mostHits, isNew }: Props) {
  const { t } = useTranslation();
  const { formats } = useLanguage();
  return (
    <div
      role="rowheader"
      aria-colindex={1}
      className={classes['number']}
      data-new={isNew || undefined}
      style={{ width: gutter }}
    >
      <span className={classes['hits']}>
        {hits !== undefined && (
          <>
            <i style={{ width: `${(100 * hits) / Math.max(1, mostHits)}%` }} />
            <span aria-hidden className={classes['count']}>
              {formats.number(hits)}
            </span>
            <span className="visually-hidden">{t('grid.hits', { count: hits })}</span>
          </>
        )}
      </span>
      {held && <IconCheck size={14} role="img" aria-label={t('grid.held')} />}
      {isNew && (
        <span className={classes['new']} role="img" aria-label={t('grid.isNew')}>
          +
        </span>
      )}
      <span>{number}</span>
    </div>
  );
}
