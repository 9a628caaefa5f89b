import { useTranslation } from '../../../language/use-translation';
import type { InputProps } from './input-props';
import { Radios } from './radios';

/** Yes, no or not known: three answers, and none yet is a fourth state. */
export function YesNoInput({ entry, labels, onAnswer }: InputProps) {
  const { t } = useTranslation();
  const choices = [
    { value: 'true', label: t('facts.yes') },
    { value: 'false', label: t('facts.no') },
  ];

  return (
    <Radios
      labels={labels}
      choices={choices}
      value={typeof entry === 'boolean' ? String(entry) : (entry as null | undefined)}
      onChoose={(value) => onAnswer(typeof value === 'string' ? value === 'true' : value)}
    />
  );
}
