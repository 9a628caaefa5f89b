import { Button } from '@mantine/core';
import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs';
import { useState } from 'react';
import { dayShown, dayTyped } from '../../../facts/times';
import { useLanguage } from '../../../language/use-language';
import { useTranslation } from '../../../language/use-translation';
import ui from '../../../ui/ui.module.css';
import { CheckedField } from '../sheet/checked-field';
import { focusField } from '../sheet/focus-field';
import type { Edit, Parameter } from './parameter-text';
import classes from './parameters.module.css';
import { valueShown, valueTyped } from './typed-value';

interface Props {
  parameter: Parameter;
  readOnly: boolean;
  onEdit: (edit: Edit) => void;
}

/** What a parameter is, from which day on. */
export function ValueList({ parameter, readOnly, onEdit }: Props) {
  const { t } = useTranslation();
  const { language, formats } = useLanguage();
  const [adding, setAdding] = useState(false);
  const { type, values, name } = parameter;
  const of = parameter.label[language] ?? name;

  /** Days stand in their order. */
  const dayAt = (typed: string, at: number) => {
    const day = dayTyped(typed);
    const before = values[at - 1]?.from ?? '';
    const after = values[at + 1]?.from ?? '9999';
    return day && before < day && day < after ? day : undefined;
  };
  const newDay = (typed: string) => {
    const day = dayTyped(typed);
    return values.some(({ from }) => from === day) ? undefined : day;
  };

  return (
    <ul className={classes['values']}>
      {values.map(({ from, value }, at) => (
        <li key={from ?? ''}>
          <CheckedField
            label={t('parameters.valueOf', { of })}
            shown={valueShown(type, value, formats, t)}
            read={(typed) => valueTyped(type, typed, formats)}
            fault={t(`parameters.faults.${type}`)}
            readOnly={readOnly}
            onChange={(text) => onEdit({ what: 'value', at, text })}
          />
          {from !== undefined && (
            <>
              <span>{t('parameters.from')}</span>
              <CheckedField
                label={t('parameters.dayOf', { of })}
                shown={dayShown(from)}
                read={(typed) => dayAt(typed, at)}
                fault={t('parameters.faults.day')}
                readOnly={readOnly}
                onChange={(text) => onEdit({ what: 'from', at, text })}
              />
            </>
          )}
          {!readOnly && values.length > 1 && (
            <button
              type="button"
              className={ui['icon']}
              aria-label={t('parameters.remove', { value: valueShown(type, value, formats, t) })}
              onClick={() => onEdit({ what: 'removed', at })}
            >
              <IconX size={14} />
            </button>
          )}
        </li>
      ))}
      {adding && (
        <li ref={focusField}>
          <CheckedField
            label={t('parameters.newDayOf', { of })}
            shown=""
            read={newDay}
            fault={t('parameters.faults.day')}
            readOnly={false}
            onChange={(from) => {
              setAdding(false);
              onEdit({ what: 'added', from, text: values.at(-1)?.value ?? '' });
            }}
          />
        </li>
      )}
      {!readOnly && (
        <li>
          <Button
            variant="subtle"
            size="compact-xs"
            aria-expanded={adding}
            onClick={() => setAdding(!adding)}
          >
            {t(adding ? 'cases.cancel' : 'parameters.add')}
          </Button>
        </li>
      )}
    </ul>
  );
}
