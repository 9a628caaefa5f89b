import { useMemo } from 'react';
import { useTranslation } from '../../language/use-translation';
import classes from './grid.module.css';
import { GridView } from './grid-view';
import type { ColumnKind } from './model/columns';
import { readSheet, writeSheet } from './model/csv';
import type { Finding } from './model/findings';
import { newSheet, tableOf } from './model/table';
import { type Earlier, useEditing } from './use-editing';
import type { Target } from './use-go-to';

export interface DecisionGridProps {
  /** What the table is called. */
  name: string;
  /** Its CSV. */
  text: string;
  /** Told after each deed; the text may come back later, or not at all. */
  onChange?: (text: string) => void;
  /** The text that changes are held against. */
  base?: string | undefined;
  /** What is wrong with the text as it now is; the same array until it is looked at again. */
  findings?: readonly Finding[];
  /** The lines whose rows held; the same array until there is another outcome. */
  matched?: readonly number[];
  /** How often the row of a line held; the same map until it is counted again. */
  hits?: ReadonlyMap<number, number>;
  /** What columns hold, by their heading. */
  columns?: Readonly<Record<string, ColumnKind>>;
  /** Headings to offer. */
  headings?: readonly string[];
  /** A place to go to: another object goes there again. */
  goTo?: Target | undefined;
  readOnly?: boolean;
  /** What can be taken back that was done elsewhere. */
  earlier?: Earlier;
}

const noSteps: Earlier = {};

/** A decision table to read and to edit: its text goes in and comes out. */
export function DecisionGrid(props: DecisionGridProps) {
  const { t } = useTranslation();
  const [editing, dispatch] = useEditing(props.text, props.onChange, props.earlier ?? noSteps);
  const table = useMemo(() => tableOf(editing.sheet), [editing.sheet]);
  const { base: before } = props;
  const base = useMemo(() => (before === undefined ? null : tableOf(readSheet(before))), [before]);

  if (!table) {
    return (
      <div className={classes['empty']}>
        <p>{t('grid.noTable')}</p>
        {!props.readOnly && (
          <button
            type="button"
            className={classes['begin']}
            onClick={() => dispatch({ type: 'load', text: writeSheet(newSheet()) })}
          >
            {t('grid.begin')}
          </button>
        )}
      </div>
    );
  }
  return <GridView {...props} base={base} editing={editing} table={table} dispatch={dispatch} />;
}
