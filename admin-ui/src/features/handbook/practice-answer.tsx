import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Schemas } from '../../api/contract';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import ui from '../../ui/ui.module.css';
import classes from './handbook.module.css';

interface Props {
  choices: readonly Schemas['Choice'][];
  isBusy: boolean;
  onAnswer: (keys: string[]) => void;
}

/** Asks what policy says. */
export function PracticeAnswer({ choices, isBusy, onAnswer }: Props) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const [chosen, setChosen] = useState<readonly string[]>([]);

  const toggle = (key: string) =>
    setChosen(chosen.includes(key) ? chosen.filter((other) => other !== key) : [...chosen, key]);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (chosen.length > 0) {
      onAnswer([...chosen]);
    }
  };
  return (
    <form className={`${ui['panel']} ${classes['case']}`} onSubmit={send}>
      <fieldset>
        <legend>{t('practice.question')}</legend>
        <p className="quiet">{t('practice.hint')}</p>
        {choices.map(({ key, text }) => (
          <label key={key}>
            <input type="checkbox" checked={chosen.includes(key)} onChange={() => toggle(key)} />
            {say(text)}
          </label>
        ))}
      </fieldset>
      <Button type="submit" loading={isBusy} disabled={chosen.length === 0}>
        {t('practice.answer')}
      </Button>
    </form>
  );
}
