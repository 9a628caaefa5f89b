import { useTranslation } from '../../../language/use-translation';
import { Pick } from '../../../ui/pick';
import { withMember, withoutMember } from '../text/yaml-edits';
import { MemberField } from './member-field';
import { useVocabulary } from './use-vocabulary';
import { type AttributeEntry, simpleTypes } from './vocabulary-text';

interface Props {
  attribute: AttributeEntry;
}

/** What rules read while an attribute is unknown: one of its values, where those are known. */
export function AssumePick({ attribute }: Props) {
  const { t, language } = useTranslation();
  const { readOnly, edit } = useVocabulary();
  const { name, path, type, values, assume } = attribute;
  const place = [...path, 'whenUnknown', 'assume'];
  const isBoolean = type === 'boolean';

  if (!simpleTypes.some((each) => each === type)) {
    return null;
  }
  if (!isBoolean && type !== 'enumeration') {
    return <MemberField attribute={attribute} member="assume" />;
  }
  const known = isBoolean
    ? [
        { value: 'true', label: t('facts.yes') },
        { value: 'false', label: t('facts.no') },
      ]
    : values.map((each) => ({ value: each.name, label: each.label[language] || each.name }));
  return (
    <div>
      <span aria-hidden>{t('vocabulary.assume')}</span>
      <Pick
        aria-label={t('vocabulary.assumeOf', { name })}
        disabled={readOnly}
        choices={[{ value: '', label: t('vocabulary.nothing') }, ...known]}
        value={assume ?? ''}
        onPick={(value) =>
          edit((text) =>
            value
              ? withMember(text, place, isBoolean ? value === 'true' : value)
              : withoutMember(text, place),
          )
        }
      />
    </div>
  );
}
