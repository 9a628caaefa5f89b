import { useLanguage } from '../../../language/use-language';
import { useTranslation } from '../../../language/use-translation';
import { Pick } from '../../../ui/pick';
import { CheckedField } from '../sheet/checked-field';
import type { Edit, Parameter, parametersOf } from './parameter-text';
import classes from './parameters.module.css';
import { valueShown, valueTyped } from './typed-value';
import { ValueList } from './value-list';

interface Props {
  parameter: Parameter;
  clauses: NonNullable<ReturnType<typeof parametersOf>>['clauses'];
  readOnly: boolean;
  onEdit: (edit: Edit) => void;
}

const sources = ['statute', 'published', 'ours'] as const;

/** A parameter with all that can be changed about it. */
export function ParameterRow({ parameter, clauses, readOnly, onEdit }: Props) {
  const { t } = useTranslation();
  const { language, formats } = useLanguage();
  const { name, type, clause } = parameter;
  const of = parameter.label[language] ?? name;
  const known = clauses.some(({ key }) => key === clause) ? [] : [{ key: clause, text: {} }];

  return (
    <tr>
      <th scope="row">
        <CheckedField
          label={t('parameters.labelOf', { name })}
          shown={parameter.label[language] ?? ''}
          read={(typed) => typed.trim() || undefined}
          fault={t('parameters.empty')}
          readOnly={readOnly}
          onChange={(text) => onEdit({ what: 'label', language, text })}
        />
        <code>{name}</code>
      </th>
      <td>
        <ValueList parameter={parameter} readOnly={readOnly} onEdit={onEdit} />
      </td>
      <td>
        <CheckedField
          label={t('parameters.aspirationalOf', { of })}
          shown={valueShown(type, parameter.aspirational ?? '', formats, t)}
          read={(typed) => (typed.trim() ? valueTyped(type, typed, formats) : '')}
          fault={t(`parameters.faults.${type}`)}
          readOnly={readOnly}
          onChange={(text) => onEdit({ what: 'aspirational', text })}
        />
      </td>
      <td>
        <CheckedField
          label={t('parameters.unitOf', { of })}
          shown={parameter.unit[language] ?? ''}
          read={(typed) => typed.trim() || undefined}
          fault={t('parameters.empty')}
          readOnly={readOnly}
          onChange={(text) => onEdit({ what: 'unit', language, text })}
        />
      </td>
      <td>
        <Pick
          className={classes['pick'] ?? ''}
          aria-label={t('parameters.sourceOf', { of })}
          disabled={readOnly}
          choices={sources.map((each) => ({
            value: each,
            label: t(`parameters.sources.${each}`),
          }))}
          value={parameter.source}
          onPick={(text) => onEdit({ what: 'source', text })}
        />
      </td>
      <td>
        <Pick
          className={classes['pick'] ?? ''}
          aria-label={t('parameters.clauseOf', { of })}
          disabled={readOnly}
          choices={[
            ...(clause ? [{ value: '', label: '–' }] : []),
            ...[...known, ...clauses].map(({ key }) => ({ value: key, label: key || '–' })),
          ]}
          value={clause}
          onPick={(text) => onEdit({ what: 'clause', text })}
        />
      </td>
    </tr>
  );
}
