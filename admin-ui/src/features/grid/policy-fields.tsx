import { type KeyboardEvent, useId } from 'react';
import { useTranslation } from '../../language/use-translation';
import { Pick } from '../../ui/pick';
import classes from './grid.module.css';
import { textOf } from './model/csv';
import type { Action } from './model/history';
import { setPolicy } from './model/layout-commands';
import type { Table } from './model/table';

const policies = [
  ['unique', 'unique'],
  ['first', 'first'],
  ['priority', 'priority'],
  ['collect', 'collect'],
  ['collect sum', 'collectSum'],
  ['collect min', 'collectMin'],
  ['collect max', 'collectMax'],
] as const;

interface Props {
  table: Table;
  readOnly: boolean;
  dispatch: (action: Action) => void;
}

/** The first line of the table: what happens where several rows hold, and in which stage it is read. */
export function PolicyFields({ table, readOnly, dispatch }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const [policy = '', ...options] =
    table.sheet.lines[table.policy]?.cells.map((cell) => textOf(cell)) ?? [];
  const isKnown = policies.some(([value]) => value === policy);
  const option = (key: string) =>
    options.find((each) => each.startsWith(`${key}=`))?.slice(key.length + 1) ?? '';

  const set = (texts: string[]) => dispatch({ type: 'do', command: setPolicy(texts) });
  const setOption = (key: string, value: string) => {
    const others = options.filter((each) => each !== '' && !each.startsWith(`${key}=`));
    const place = options.findIndex((each) => each.startsWith(`${key}=`));
    const at = place < 0 ? others.length : place;
    set([policy, ...(value === '' ? others : others.toSpliced(at, 0, `${key}=${value}`))]);
  };
  const field = (key: 'stage' | 'priority') => (
    <label>
      <span>{t(`grid.${key}`)}</span>
      <input
        // Typed anew once it was changed elsewhere.
        key={option(key)}
        type="text"
        placeholder={t(`grid.${key}`)}
        title={t(`grid.${key}`)}
        defaultValue={option(key)}
        readOnly={readOnly}
        onBlur={({ currentTarget }) => setOption(key, currentTarget.value.trim())}
        onKeyDown={(event: KeyboardEvent<HTMLInputElement>) => {
          if (event.key === 'Enter') {
            setOption(key, event.currentTarget.value.trim());
          }
        }}
      />
    </label>
  );

  return (
    <div className={classes['policy']}>
      <label htmlFor={id}>
        <span>{t('grid.policy')}</span>
      </label>
      <Pick
        id={id}
        title={t('grid.policy')}
        value={policy}
        disabled={readOnly}
        choices={[
          ...(isKnown ? [] : [{ value: policy, label: policy }]),
          ...policies.map(([value, key]) => ({ value, label: t(`grid.policies.${key}`) })),
        ]}
        onPick={(value) => set([value, ...options])}
      />
      {field('stage')}
      {policy === 'priority' && field('priority')}
    </div>
  );
}
