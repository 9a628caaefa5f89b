import { useTranslation } from '../../../language/use-translation';
import { AssumePick } from './assume-pick';
import { LabelList } from './label-list';
import { MemberField } from './member-field';
import { NewName } from './new-name';
import { TextFields } from './text-fields';
import classes from './vocabulary.module.css';
import { type AttributeEntry, hasValues } from './vocabulary-text';

interface Props {
  attribute: AttributeEntry;
  owner: string;
}

const numbers = new Set(['integer', 'decimal']);

/** How an attribute is asked for, within which bounds, what is read while it is unknown, and its values. */
export function AttributeDetails({ attribute, owner }: Props) {
  const { t } = useTranslation();
  const { name, path, type, unit, min, max, values } = attribute;
  const isNumber = numbers.has(type);
  const isAsked = owner !== 'rules';

  return (
    <div className={classes['details']}>
      {isAsked && (
        <div>
          <span aria-hidden>{t('vocabulary.question')}</span>
          <div className={classes['languages']}>
            <TextFields
              name={name}
              path={[...path, 'question']}
              text={attribute.question}
              kind="question"
            />
          </div>
        </div>
      )}
      <div className={classes['fields']}>
        {(isNumber || unit) && <MemberField attribute={attribute} member="unit" />}
        {(isNumber || min) && <MemberField attribute={attribute} member="min" />}
        {(isNumber || max) && <MemberField attribute={attribute} member="max" />}
        {isAsked && <AssumePick attribute={attribute} />}
      </div>
      {hasValues(type) && (
        <>
          <LabelList title={t('vocabulary.values')} entries={values} />
          <NewName kind="value" holder={[...path, 'values']} taken={values} />
        </>
      )}
    </div>
  );
}
