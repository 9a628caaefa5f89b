import { Button } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { useTranslation } from '../../../language/use-translation';
import { Notice } from '../../../ui/notice';
import { useWorkbench } from '../use-workbench';
import { ParameterRow } from './parameter-row';
import { parametersOf } from './parameter-text';
import classes from './parameters.module.css';
import { useSheet } from './use-sheet';

const columns = ['name', 'values', 'aspirational', 'unit', 'source', 'clause'] as const;

/** The parameters of a rule set as a table, over the text in which they stand. */
export function ParameterSheet() {
  const { t } = useTranslation();
  const { mayEdit } = useWorkbench();
  const { text, edit, undo, redo } = useSheet();
  const read = parametersOf(text);

  const press = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) {
      return;
    }
    const key = event.key.toLowerCase();
    const step = key === 'y' || (key === 'z' && event.shiftKey) ? redo : key === 'z' && undo;
    if (step) {
      event.preventDefault();
      step();
    }
  };

  if (!read) {
    return <Notice tone="warn">{t('parameters.unreadable')}</Notice>;
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the keys of the fields in it
    <div className={classes['sheet']} onKeyDown={press}>
      {mayEdit && (
        <div className={classes['bar']}>
          <Button variant="default" size="compact-sm" disabled={!undo} onClick={undo}>
            {t('parameters.undo')}
          </Button>
          <Button variant="default" size="compact-sm" disabled={!redo} onClick={redo}>
            {t('parameters.redo')}
          </Button>
        </div>
      )}
      {read.parameters.length === 0 && <p className="quiet">{t('parameters.none')}</p>}
      <table>
        <thead>
          <tr>
            {columns.map((each) => (
              <th key={each} scope="col">
                {t(`parameters.${each}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {read.parameters.map((each) => (
            <ParameterRow
              key={each.name}
              parameter={each}
              clauses={read.clauses}
              readOnly={!mayEdit}
              onEdit={(change) => edit(each.name, change)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
