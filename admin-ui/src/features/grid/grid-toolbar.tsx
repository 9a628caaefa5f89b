import IconArrowBackUp from '@tabler/icons-react/dist/esm/icons/IconArrowBackUp.mjs';
import IconArrowForwardUp from '@tabler/icons-react/dist/esm/icons/IconArrowForwardUp.mjs';
import IconDots from '@tabler/icons-react/dist/esm/icons/IconDots.mjs';
import IconQuote from '@tabler/icons-react/dist/esm/icons/IconQuote.mjs';
import IconRowInsertBottom from '@tabler/icons-react/dist/esm/icons/IconRowInsertBottom.mjs';
import IconSearch from '@tabler/icons-react/dist/esm/icons/IconSearch.mjs';
import type { ReactNode } from 'react';
import { useTranslation } from '../../language/use-translation';
import { modifierKey } from '../../ui/modifier-key';
import ui from '../../ui/ui.module.css';
import classes from './grid.module.css';
import { isComment } from './model/csv';
import type { Action, Editing } from './model/history';
import { insertRows } from './model/layout-commands';
import type { Table } from './model/table';
import { PolicyFields } from './policy-fields';
import type { Earlier } from './use-editing';

interface Props {
  table: Table;
  editing: Editing;
  readOnly: boolean;
  earlier: Earlier | undefined;
  dispatch: (action: Action) => void;
  openFind: () => void;
  openMenu: (button: HTMLElement) => void;
  quietRepeats: boolean;
  setQuietRepeats: (wanted: boolean) => void;
}

/** The hit policy, and what is done most. */
export function GridToolbar(props: Props) {
  const { table, editing, readOnly, earlier, dispatch, openFind, openMenu, quietRepeats } = props;
  const { t } = useTranslation();
  // Comments above the headings are no rows.
  const remarks = table.sheet.lines
    .slice(0, table.head)
    .filter(isComment)
    .map(({ written }) => written.replace(/^#+\s*/, ''));
  const tool = (
    label: string,
    keys: string,
    icon: ReactNode,
    run: (button: HTMLElement) => void,
    disabled = false,
  ) => (
    <button
      type="button"
      className={ui['icon']}
      aria-label={label}
      title={keys ? `${label} (${keys})` : label}
      disabled={disabled}
      onClick={(event) => run(event.currentTarget)}
    >
      {icon}
    </button>
  );

  return (
    <div className={classes['toolbar']}>
      <PolicyFields table={table} readOnly={readOnly} dispatch={dispatch} />
      <div role="group" aria-label={t('grid.actions')} className={classes['tools']}>
        {!readOnly && (
          <>
            {tool(
              t('grid.undo'),
              `${modifierKey} Z`,
              <IconArrowBackUp size={17} aria-hidden />,
              () => dispatch({ type: 'undo' }),
              editing.undo.length === 0 && !earlier?.undo,
            )}
            {tool(
              t('grid.redo'),
              `${modifierKey} Y`,
              <IconArrowForwardUp size={17} aria-hidden />,
              () => dispatch({ type: 'redo' }),
              editing.redo.length === 0 && !earlier?.redo,
            )}
            {tool(
              t('grid.addRow'),
              'Alt Enter',
              <IconRowInsertBottom size={17} aria-hidden />,
              () => dispatch({ type: 'do', command: insertRows('after') }),
            )}
          </>
        )}
        <button
          type="button"
          className={ui['icon']}
          aria-label={t('grid.quietRepeats')}
          title={t('grid.quietRepeats')}
          aria-pressed={quietRepeats}
          onClick={() => props.setQuietRepeats(!quietRepeats)}
        >
          <IconQuote size={17} aria-hidden />
        </button>
        {tool(t('grid.find'), `${modifierKey} F`, <IconSearch size={17} aria-hidden />, openFind)}
        {tool(t('grid.actions'), 'Shift F10', <IconDots size={17} aria-hidden />, openMenu)}
      </div>
      {remarks.length > 0 && <p className={classes['remarks']}>{remarks.join(' ')}</p>}
    </div>
  );
}
