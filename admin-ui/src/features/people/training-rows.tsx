import { Button, TextInput } from '@mantine/core';
import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs';
import { useTranslation } from '../../language/use-translation';
import ui from '../../ui/ui.module.css';
import type { Training } from './api/records';
import classes from './people.module.css';

interface Props {
  trainings: readonly Training[];
  onChange: (trainings: Training[]) => void;
}

const blank: Training = { topic: '', completedOn: '', hours: 0, until: null };

/** The trainings somebody completed, one a row. */
export function TrainingRows({ trainings, onChange }: Props) {
  const { t } = useTranslation();
  const put = (index: number, changed: Training) => onChange(trainings.with(index, changed));

  return (
    <fieldset className={ui['ticks']}>
      <legend>{t('records.trainings')}</legend>
      {trainings.map((training, index) => (
        <TrainingRow
          // biome-ignore lint/suspicious/noArrayIndexKey: what is typed into a row must not change which row it is
          key={index}
          number={index + 1}
          training={training}
          onChange={(changed) => put(index, changed)}
          onRemove={() => onChange(trainings.toSpliced(index, 1))}
        />
      ))}
      <div>
        <Button variant="default" size="compact-md" onClick={() => onChange([...trainings, blank])}>
          {t('records.add')}
        </Button>
      </div>
    </fieldset>
  );
}

interface RowProps {
  number: number;
  training: Training;
  onChange: (training: Training) => void;
  onRemove: () => void;
}

function TrainingRow({ number, training, onChange, onRemove }: RowProps) {
  const { t } = useTranslation();

  return (
    <div className={classes['training']}>
      <TextInput
        label={t('records.topic')}
        maxLength={100}
        value={training.topic}
        onChange={(event) => onChange({ ...training, topic: event.currentTarget.value })}
      />
      <TextInput
        type="date"
        label={t('records.completedOn')}
        value={training.completedOn}
        onChange={(event) => onChange({ ...training, completedOn: event.currentTarget.value })}
      />
      <TextInput
        type="number"
        min={0}
        label={t('records.hours')}
        value={training.hours}
        onChange={(event) => onChange({ ...training, hours: Number(event.currentTarget.value) })}
      />
      <TextInput
        type="date"
        label={t('records.until')}
        value={training.until ?? ''}
        onChange={(event) => onChange({ ...training, until: event.currentTarget.value || null })}
      />
      <button
        type="button"
        className={ui['icon']}
        aria-label={t('records.remove', { n: number })}
        onClick={onRemove}
      >
        <IconX size={15} />
      </button>
    </div>
  );
}
