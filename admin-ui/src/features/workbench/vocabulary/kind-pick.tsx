import { useTranslation } from '../../../language/use-translation';
import { Pick } from '../../../ui/pick';
import { withMember, withoutMember } from '../text/yaml-edits';
import { useVocabulary } from './use-vocabulary';
import { type AttributeEntry, hasValues, listOf, simpleTypes } from './vocabulary-text';

interface Props {
  attribute: AttributeEntry;
}

/** What an attribute holds: a value, another fact, or a list of either. */
export function KindPick({ attribute }: Props) {
  const { t, language } = useTranslation();
  const { vocabulary, readOnly, edit } = useVocabulary();
  const { name, path, type, values } = attribute;
  const single = [
    ...simpleTypes.map((value) => ({
      value: String(value),
      label: t(`vocabulary.kinds.${value}`),
    })),
    ...vocabulary.types.map((each) => ({
      value: each.name,
      label: each.label[language] || each.name,
    })),
  ];
  const all = [
    ...single,
    ...single.map(({ value, label }) => ({
      value: listOf + value,
      label: t('vocabulary.listOf', { what: label }),
    })),
  ];
  const known = all.some(({ value }) => value === type);

  const pick = (picked: string) =>
    edit((text) => {
      const after = withMember(text, [...path, 'type'], picked);
      return after !== undefined && values.length > 0 && !hasValues(picked)
        ? withoutMember(after, [...path, 'values'])
        : after;
    });

  return (
    <Pick
      aria-label={t('vocabulary.kindOf', { name })}
      disabled={readOnly}
      choices={known ? all : [{ value: type, label: type || '–' }, ...all]}
      value={type}
      onPick={pick}
    />
  );
}
