import { MultiSelect, Select } from '@mantine/core';
import { finds } from '../../../language/plain';
import { useLanguage } from '../../../language/use-language';
import { useTranslation } from '../../../language/use-translation';
import { type Choice, type InputProps, labelled } from './input-props';

interface Props extends Pick<InputProps, 'entry' | 'labels' | 'onAnswer'> {
  choices: readonly Choice[];
}

/** One of many values, searched by a few letters of its label. */
export function SearchedChoice({ choices, entry, labels, onAnswer }: Props) {
  const { t } = useTranslation();

  return (
    <Select
      {...labelled(labels)}
      error={labels.invalid}
      data={choices}
      value={typeof entry === 'string' ? entry : null}
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
  );
}

/** Any of a list of values. */
export function SearchedChoices({ choices, entry, labels, onAnswer }: Props) {
  const { t } = useTranslation();
  const chosen = Array.isArray(entry) ? entry.map(String) : [];

  return (
    <MultiSelect
      {...labelled(labels)}
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
  );
}

interface CurrencyProps {
  name: string;
  currencies: readonly string[];
  currency: string;
  onChoose: (currency: string) => void;
}

/** A currency, by its code or its name. */
export function SearchedCurrency({ name, currencies, currency, onChoose }: CurrencyProps) {
  const { t } = useTranslation();
  const { formats } = useLanguage();

  return (
    <Select
      aria-label={name}
      value={currency || null}
      onChange={(chosen) => onChoose(chosen ?? '')}
      placeholder={t('facts.currency')}
      data={currencies.map((code) => ({ value: code, label: code }))}
      searchable
      renderOption={({ option }) => `${option.value} · ${formats.currencyName(option.value)}`}
      filter={({ options, search }) =>
        options.filter(
          (option) =>
            'value' in option &&
            finds(search, `${option.value} ${formats.currencyName(option.value)}`),
        )
      }
      nothingFoundMessage={t('palette.nothing')}
      limit={30}
      comboboxProps={{ width: 260, position: 'bottom-end' }}
    />
  );
}
