import { useId, useRef, useState } from 'react';
import type { DecisionGridProps } from './decision-grid';
import { FindBar } from './find-bar';
import classes from './grid.module.css';
import { GridFooter } from './grid-footer';
import { GridMenu } from './grid-menu';
import { GridScroller } from './grid-scroller';
import { GridToolbar } from './grid-toolbar';
import type { Action, Editing } from './model/history';
import type { Table } from './model/table';
import { useCellInput } from './use-cell-input';
import { useClipboard } from './use-clipboard';
import { useDrag } from './use-drag';
import { useGeometry, useReveal } from './use-geometry';
import { useGoTo } from './use-go-to';
import { useGridKeys } from './use-grid-keys';
import { useGridMenu } from './use-grid-menu';
import { useKinds } from './use-kinds';
import { useMarks } from './use-marks';
import { useSaid } from './use-said';

interface Props extends Omit<DecisionGridProps, 'base'> {
  base: Table | null;
  editing: Editing;
  table: Table;
  dispatch: (action: Action) => void;
}

/** The table with all around it. */
export function GridView(props: Props) {
  const { editing, table, dispatch, readOnly = false, goTo, name } = props;
  const { selection } = editing;
  const { focus } = selection;
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [quietRepeats, setQuietRepeats] = useState(false);
  const [find, setFind] = useState<{ replaces: boolean } | null>(null);

  const { kinds, kind, values } = useKinds(props, table, focus);
  const marks = useMarks(props, table, kinds);
  const geometry = useGeometry(name, table, scroller, marks.mostHits > 0 ? 124 : 64);
  const widen = (by: number) =>
    geometry.resize(focus.column, (geometry.widths[focus.column] ?? 0) + by);
  const input = useCellInput(dispatch);
  const [said, say] = useSaid(editing);
  const clipboard = useClipboard({ table, selection, input, readOnly, dispatch, say });
  const drag = useDrag({ table, selection, geometry, input, dispatch });
  const menu = useGridMenu({ table, selection, geometry, input, dispatch });
  const keys = useGridKeys({
    table,
    selection,
    kind,
    input,
    readOnly,
    page: geometry.page,
    dispatch,
    say,
    openMenu: menu.openAtCell,
    openFind: (replaces) => setFind({ replaces }),
    widen,
    fix: () => {
      const [only, ...others] = marks.fixesOf(focus);
      if (others.length > 0) {
        document.getElementById(`${id}-fixes`)?.querySelector('button')?.focus();
      } else {
        only?.apply();
      }
    },
  });

  const fixes = readOnly ? [] : marks.fixesOf(focus);

  useReveal(focus, geometry, marks.reasonsOf(focus).length);
  useGoTo(goTo, table, dispatch, input.focus);

  return (
    <div className={classes['grid']}>
      <GridToolbar
        table={table}
        editing={editing}
        readOnly={readOnly}
        earlier={props.earlier}
        dispatch={dispatch}
        openFind={() => setFind({ replaces: !readOnly })}
        openMenu={menu.openBelow}
        quietRepeats={quietRepeats}
        setQuietRepeats={setQuietRepeats}
      />
      {find && (
        <FindBar
          table={table}
          selection={selection}
          replaces={find.replaces}
          dispatch={dispatch}
          onClose={() => {
            setFind(null);
            input.focus();
          }}
        />
      )}
      <GridScroller
        id={id}
        name={name}
        table={table}
        selection={selection}
        geometry={geometry}
        kinds={kinds}
        values={values}
        marks={marks}
        readOnly={readOnly}
        quietRepeats={quietRepeats}
        input={input}
        drag={drag}
        onContextMenu={menu.onContextMenu}
        onKeyDown={keys}
        clipboard={clipboard.events}
      />
      <GridFooter
        grid={id}
        table={table}
        selection={selection}
        reasons={marks.reasonsOf(focus)}
        fixes={fixes}
        onFixed={input.focus}
        before={marks.beforeOf(focus)}
        said={said}
      />
      {menu.point && (
        <GridMenu
          point={menu.point}
          table={table}
          selection={selection}
          readOnly={readOnly}
          dispatch={dispatch}
          widen={widen}
          clipboard={clipboard}
          onClose={menu.close}
          onDone={input.focus}
        />
      )}
    </div>
  );
}
