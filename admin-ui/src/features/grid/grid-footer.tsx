import IconAlertCircle from '@tabler/icons-react/dist/esm/icons/IconAlertCircle.mjs';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { modifierKey } from '../../ui/modifier-key';
import classes from './grid.module.css';
import type { Fix } from './model/findings';
import { rangeOf, type Selection, sizeOf } from './model/selection';
import { type Table, textAt } from './model/table';

interface Props {
  grid: string;
  table: Table;
  selection: Selection;
  /** What is wrong with the active cell. */
  reasons: readonly string[];
  /** What mends it; none where nothing may be changed. */
  fixes: readonly Fix[];
  /** Gives the focus back to the cells. */
  onFixed: () => void;
  /** What stood in it before, if it changed. */
  before: string | undefined;
  said: { text: string; tone?: 'bad' | undefined };
}

/** The active cell in full, what is wrong with it, and what was done last. */
export function GridFooter({
  grid,
  table,
  selection,
  reasons,
  fixes,
  onFixed,
  before,
  said,
}: Props) {
  const { t } = useTranslation();
  const { formats } = useLanguage();
  const { row, column } = selection.focus;
  const { rows, columns } = sizeOf(rangeOf(selection));

  return (
    <div className={classes['footer']}>
      <p className={classes['whole']}>
        <span className="quiet">{t('grid.lineNumber', { n: table.head + row + 1 })}</span>
        <code>{textAt(table, row, column)}</code>
      </p>
      {before !== undefined && (
        <p className="quiet">
          {before === '' ? t('grid.wasEmpty') : t('grid.was', { text: before })}
        </p>
      )}
      <p className={classes['said']} role="status" data-tone={said.tone}>
        {said.text}
      </p>
      {rows * columns > 1 && (
        <p className="quiet">
          {t('grid.selected', { count: rows * columns, n: formats.number(rows * columns) })}
        </p>
      )}
      <p id={`${grid}-reason`} className={classes['reason']} aria-live="polite">
        {reasons.length > 0 && <IconAlertCircle size={15} aria-hidden />}
        {reasons.join(' ')}
      </p>
      {fixes.length > 0 && (
        <div
          role="group"
          id={`${grid}-fixes`}
          aria-label={t('grid.fixes')}
          className={classes['fixes']}
        >
          {fixes.map(({ title, apply }, at) => (
            <button
              key={title}
              type="button"
              className={classes['begin']}
              title={at === 0 ? `${modifierKey} .` : undefined}
              onClick={() => {
                apply();
                onFixed();
              }}
            >
              {title}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
