import { TextInput } from '@mantine/core';
import { useTranslation } from '../../language/use-translation';
import { conditionsOf, type TypedConditions } from './model/share';
import classes from './releases.module.css';

interface Props {
  stated: TypedConditions;
  onState: (stated: TypedConditions) => void;
}

const names = ['different', 'failed', 'dearer', 'cheaper', 'currency', 'decisions'] as const;

/** On what a canary is halted without anybody asking for it. */
export function ConditionFields({ stated, onState }: Props) {
  const { t } = useTranslation();

  return (
    <fieldset className={classes['conditions']}>
      <legend>{t('canaries.haltWhere')}</legend>
      <div className={classes['fields']}>
        {names.map((name) => (
          <TextInput
            key={name}
            inputMode={name === 'currency' ? 'text' : 'decimal'}
            label={t(`canaries.fields.${name}`)}
            value={stated[name]}
            onChange={(event) => onState({ ...stated, [name]: event.currentTarget.value })}
          />
        ))}
      </div>
      <p className="quiet" role="status">
        {t(conditionsOf(stated) ? 'canaries.conditionsHint' : 'canaries.noFigure')}
      </p>
    </fieldset>
  );
}
