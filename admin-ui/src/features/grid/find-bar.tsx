import IconChevronDown from '@tabler/icons-react/dist/esm/icons/IconChevronDown.mjs';
import IconChevronUp from '@tabler/icons-react/dist/esm/icons/IconChevronUp.mjs';
import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs';
import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import ui from '../../ui/ui.module.css';
import classes from './grid.module.css';
import { replace } from './model/commands';
import { findAll, nextPlace, replaced } from './model/find';
import type { Action } from './model/history';
import { isSame, type Place, type Selection } from './model/selection';
import type { Table } from './model/table';

interface Props {
  table: Table;
  selection: Selection;
  /** Whether it replaces too. */
  replaces: boolean;
  dispatch: (action: Action) => void;
  onClose: () => void;
}

/** Finds a text in the cells and puts another in its place. */
export function FindBar({ table, selection, replaces, dispatch, onClose }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [by, setBy] = useState('');
  const [matchCase, setMatchCase] = useState(false);
  const sought = useDeferredValue(useMemo(() => ({ text, matchCase }), [text, matchCase]));
  const places = useMemo(() => findAll(table, sought), [table, sought]);
  const at = places.findIndex((place) => isSame(place, selection.focus));

  const goTo = (place: Place | undefined) => {
    if (place) {
      dispatch({ type: 'select', selection: { anchor: place, focus: place } });
    }
  };
  // What is typed may be newer than what is counted.
  const step = (direction: 1 | -1) =>
    goTo(nextPlace(findAll(table, { text, matchCase }), selection.focus, direction));
  const replaceIn = (which: readonly Place[]) =>
    dispatch({ type: 'do', command: replace(replaced(table, which, sought, by)) });
  const replaceOne = () => {
    const place = places[at];
    if (place) {
      replaceIn([place]);
    }
    step(1);
  };

  return (
    <search
      className={classes['find']}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          onClose();
        }
      }}
    >
      <input
        type="search"
        // biome-ignore lint/a11y/noAutofocus: somebody asked for it
        autoFocus
        aria-label={t('grid.find')}
        placeholder={t('grid.find')}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
            step(event.shiftKey ? -1 : 1);
          }
        }}
      />
      <output className="quiet">
        {text === ''
          ? ''
          : at < 0
            ? t('grid.found', { count: places.length })
            : t('grid.foundAt', { n: at + 1, of: places.length })}
      </output>
      <button
        type="button"
        className={ui['icon']}
        aria-label={t('grid.previous')}
        onClick={() => step(-1)}
      >
        <IconChevronUp size={17} aria-hidden />
      </button>
      <button
        type="button"
        className={ui['icon']}
        aria-label={t('grid.next')}
        onClick={() => step(1)}
      >
        <IconChevronDown size={17} aria-hidden />
      </button>
      <label>
        <input
          type="checkbox"
          checked={matchCase}
          onChange={({ currentTarget }) => setMatchCase(currentTarget.checked)}
        />
        {t('grid.matchCase')}
      </label>
      {replaces && (
        <>
          <input
            type="text"
            aria-label={t('grid.replaceBy')}
            placeholder={t('grid.replaceBy')}
            value={by}
            onChange={({ currentTarget }) => setBy(currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
                replaceOne();
              }
            }}
          />
          <button type="button" disabled={places.length === 0} onClick={replaceOne}>
            {t('grid.replace')}
          </button>
          <button type="button" disabled={places.length === 0} onClick={() => replaceIn(places)}>
            {t('grid.replaceAll')}
          </button>
        </>
      )}
      <button type="button" className={ui['icon']} aria-label={t('app.close')} onClick={onClose}>
        <IconX size={17} aria-hidden />
      </button>
    </search>
  );
}
