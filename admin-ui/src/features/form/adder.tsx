import { useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import { Pick } from '../../ui/pick';
import classes from './form.module.css';

interface Props {
  /** What is added. */
  name: string;
  place: string;
  choices: readonly { value: string; label: string }[];
  onAdd: (value: string) => void;
}

/** Chooses what to add, and adds it. */
export function Adder({ name, place, choices, onAdd }: Props) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState(choices[0]?.value ?? '');

  return (
    <div className={classes['adder']} data-place={`${place}+`}>
      <Pick aria-label={name} value={chosen} choices={choices} onPick={setChosen} />
      <button
        type="button"
        className={classes['button']}
        disabled={chosen === ''}
        onClick={() => onAdd(chosen)}
      >
        {t('facts.add')}
        <span className="visually-hidden">: {name}</span>
      </button>
    </div>
  );
}
