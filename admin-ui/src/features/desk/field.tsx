import { useId } from 'react';
import type { Entry } from '../../facts/case-facts';
import type { Attribute } from '../../facts/vocabulary';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import classes from './field.module.css';
import { FieldInput } from './inputs/field-input';
import { FieldLabel } from './inputs/field-label';
import type { FaultText } from './use-form';

interface Props {
  attribute: Attribute;
  entry: Entry;
  faults: readonly FaultText[];
  /** Whether its answer could still change the outcome. */
  asked: boolean;
  /** Where in the case it stands. */
  place: string;
  onAnswer: (entry: Entry) => void;
}

/** One attribute of the form: what it is, its value or that it is not known, and what is wrong with it. */
export function Field({ attribute, entry, faults, asked, place, onAnswer }: Props) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const id = useId();
  const label = say(attribute.label);
  const hint = say(attribute.question);

  return (
    <div
      className={classes['field']}
      data-faulty={faults.length > 0 || undefined}
      data-place={place}
    >
      <div className={classes['label']}>
        <FieldLabel id={`${id}-label`} input={`${id}-input`} attribute={attribute}>
          {label}
        </FieldLabel>
        {asked && (
          <span className={classes['asked']} title={t('outcome.questionsHint')}>
            <span className="visually-hidden">{t('facts.couldMatter')}</span>
          </span>
        )}
        {attribute.required && <span className={classes['mark']}>{t('facts.required')}</span>}
        {attribute.personal && <span className={classes['mark']}>{t('facts.personal')}</span>}
      </div>
      {hint !== label && (
        <p className={classes['hint']} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <FieldInput
        attribute={attribute}
        entry={entry}
        labels={{
          label,
          input: `${id}-input`,
          labelledBy: `${id}-label`,
          describedBy: `${id}-hint ${id}-faults`,
          invalid: faults.length > 0,
        }}
        onAnswer={onAnswer}
      />
      <div id={`${id}-faults`}>
        {faults.map((fault) => (
          <p key={fault} className={classes['fault']}>
            {fault}
          </p>
        ))}
      </div>
    </div>
  );
}
