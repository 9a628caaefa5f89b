import { numberTyped } from '../../../facts/numbers';
import { useLanguage } from '../../../language/use-language';
import { useTranslation } from '../../../language/use-translation';
import { CheckedField } from '../sheet/checked-field';
import { withMember, withoutMember } from '../text/yaml-edits';
import { figure } from '../text/yaml-text';
import { useVocabulary } from './use-vocabulary';
import type { AttributeEntry } from './vocabulary-text';

interface Props {
  attribute: AttributeEntry;
  member: 'unit' | 'min' | 'max' | 'assume';
}

const numbers = new Set(['integer', 'decimal', 'percent']);

/** A member of an attribute that is written as one value, and may be left out. */
export function MemberField({ attribute, member }: Props) {
  const { t } = useTranslation();
  const { formats } = useLanguage();
  const { readOnly, edit } = useVocabulary();
  const { name, path, type } = attribute;
  const written = attribute[member] ?? '';
  const isNumber =
    member === 'min' || member === 'max' || (member === 'assume' && numbers.has(type));
  const place = member === 'assume' ? [...path, 'whenUnknown', 'assume'] : [...path, member];

  const read = (typed: string) =>
    typed.trim() && isNumber ? numberTyped(typed, formats) : typed.trim();

  return (
    <div>
      <span aria-hidden>{t(`vocabulary.${member}`)}</span>
      <CheckedField
        label={t(`vocabulary.${member}Of`, { name })}
        shown={isNumber && /^-?\d+(\.\d+)?$/.test(written) ? formats.number(written) : written}
        read={read}
        fault={t('vocabulary.faults.number')}
        readOnly={readOnly}
        onChange={(value) =>
          edit((text) =>
            value
              ? withMember(text, place, isNumber ? figure(value) : value)
              : withoutMember(text, place),
          )
        }
      />
    </div>
  );
}
