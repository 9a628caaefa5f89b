import { useTranslation } from '../../../language/use-translation';
import { Pick } from '../../../ui/pick';
import { CheckedField } from '../sheet/checked-field';
import { withMember, withoutMember } from '../text/yaml-edits';
import { TextFields } from './text-fields';
import { useVocabulary } from './use-vocabulary';
import classes from './vocabulary.module.css';
import type { TypeEntry } from './vocabulary-text';

interface Props {
  type: TypeEntry;
}

const owners = ['caller', 'server', 'rules'] as const;
const cardinalities = ['one', 'many'] as const;

/** What a fact type is called, who states it, and how many of it a case has. */
export function TypeFields({ type }: Props) {
  const { t } = useTranslation();
  const { readOnly, edit } = useVocabulary();
  const { name, path } = type;

  return (
    <div className={classes['fields']}>
      <TextFields name={name} path={[...path, 'label']} text={type.label} kind="label" isHeaded />
      <div>
        <span aria-hidden>{t('vocabulary.owner')}</span>
        <Pick
          aria-label={t('vocabulary.ownerOf', { name })}
          disabled={readOnly}
          choices={owners.map((each) => ({ value: each, label: t(`vocabulary.owners.${each}`) }))}
          value={type.owner}
          onPick={(owner) => edit((text) => withMember(text, [...path, 'owner'], owner))}
        />
      </div>
      <div>
        <span aria-hidden>{t('vocabulary.cardinality')}</span>
        <Pick
          aria-label={t('vocabulary.cardinalityOf', { name })}
          disabled={readOnly}
          choices={cardinalities.map((each) => ({
            value: each,
            label: t(`vocabulary.cardinalities.${each}`),
          }))}
          value={type.cardinality}
          onPick={(many) => edit((text) => withMember(text, [...path, 'cardinality'], many))}
        />
      </div>
      <div>
        <span aria-hidden>{t('vocabulary.key')}</span>
        <CheckedField
          label={t('vocabulary.keyOf', { name })}
          shown={type.key}
          read={(typed) =>
            /^([a-z][A-Za-z0-9]{0,63})?$/.test(typed.trim()) ? typed.trim() : undefined
          }
          fault={t('vocabulary.faults.key')}
          readOnly={readOnly}
          onChange={(key) =>
            edit((text) =>
              key ? withMember(text, [...path, 'key'], key) : withoutMember(text, [...path, 'key']),
            )
          }
        />
      </div>
    </div>
  );
}
