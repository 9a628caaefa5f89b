import { MultiSelect, Select } from '@mantine/core';
import type { Attribute } from '../../../facts/vocabulary';
import { finds } from '../../../language/plain';
import { useLanguage } from '../../../language/use-language';
import { useTranslation } from '../../../language/use-translation';
import type { InputProps } from './input-props';
import { Radios } from './radios';
import { WithUnknown } from './with-unknown';

const mostRadios = 6;

/** One of a list of values: all in sight while they are few, searched where they are many. */
export function ChoiceInput({ attribute, entry, labels, onAnswer }: InputProps) {
  const { t } = useTranslation();
  const choices = useChoices(attribute);
  const value = typeof entry === 'string' ? entry : null;

  if (choices.length <= mostRadios) {
    return (
      <Radios
        labels={labels}
        choices={choices}
        value={entry === undefined || entry === null ? entry : value}
        onChoose={onAnswer}
      />
    );
  }
  return (
    <WithUnknown entry={entry} labels={labels} onAnswer={onAnswer}>
      <Select
        aria-labelledby={labels.labelledBy}
        error={labels.invalid}
        data={choices}
        value={value}
        onChange={(chosen) => onAnswer(chosen ?? undefined)}
        placeholder={entry === null ? t('facts.notKnown') : t('facts.choose')}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': t('facts.clear', { field: labels.label }) }}
        nothingFoundMessage={t('palette.nothing')}
        filter={({ options, search }) =>
          options.filter((option) => 'label' in option && finds(search, option.label))
        }
      />
    </WithUnknown>
  );
}

/** Any of a list of values. */
export function ManyChoicesInput({ attribute, entry, labels, onAnswer }: InputProps) {
  const { t } = useTranslation();
  const choices = useChoices(attribute);
  const chosen = Array.isArray(entry) ? entry.map(String) : [];

  return (
    <WithUnknown entry={entry} labels={labels} onAnswer={onAnswer} canBeNone>
      <MultiSelect
        aria-labelledby={labels.labelledBy}
        error={labels.invalid}
        data={choices}
        value={chosen}
        onChange={(values) => onAnswer(values.length > 0 ? values : undefined)}
        placeholder={
          chosen.length > 0 ? '' : entry === null ? t('facts.notKnown') : t('facts.choose')
        }
        searchable
        hidePickedOptions
        nothingFoundMessage={t('palette.nothing')}
      />
    </WithUnknown>
  );
}

function useChoices({ values }: Attribute) {
  const { say } = useLanguage();
  return (values ?? []).map(({ value, label }) => ({ value, label: say(label) }));
}
