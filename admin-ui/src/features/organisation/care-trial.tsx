import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { type CareTrial, tryCare } from '../../api/care';
import { useZone } from '../../api/organisation';
import { todayIn } from '../../language/today';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import list from '../../ui/list.module.css';
import { RefusalNotice } from '../../ui/refusal-notice';
import ui from '../../ui/ui.module.css';
import classes from './organisation.module.css';

/** Tells what would come of asking the rules for a day; nothing is put down. */
export function CareTrialPart() {
  const { t } = useTranslation();
  const today = todayIn(useZone() ?? 'UTC');
  const [chosen, setDay] = useState<string>();
  const day = chosen ?? today;
  const trying = useMutation({ mutationFn: () => tryCare(day) });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    trying.mutate();
  };

  return (
    <section className={`${ui['panel']} ${classes['card']}`} aria-labelledby="care-trial">
      <h2 id="care-trial">{t('careSettings.trial')}</h2>
      <form className={classes['form']} onSubmit={submit}>
        <TextInput
          type="date"
          label={t('careSettings.day')}
          description={t('careSettings.trialHint')}
          required
          value={day}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
        {trying.error && <RefusalNotice error={trying.error} />}
        <div>
          <Button type="submit" variant="default" loading={trying.isPending} disabled={!day}>
            {t('careSettings.try')}
          </Button>
        </div>
      </form>
      <div role="status">{trying.data && <Made trial={trying.data} />}</div>
    </section>
  );
}

function Made({ trial }: { trial: CareTrial }) {
  const { t } = useTranslation();
  const { say, formats } = useLanguage();

  return (
    <>
      <p>
        {t('careSettings.asked', {
          asked: formats.number(trial.asked),
          made: formats.number(trial.made.length),
        })}
        {!trial.whole && ` ${t('careSettings.notWhole')}`}
      </p>
      {trial.made.length > 0 && (
        <table className={`${list['table']} ${list['still']}`}>
          <thead>
            <tr>
              <th scope="col">{t('careSettings.customer')}</th>
              <th scope="col">{t('careSettings.what')}</th>
              <th scope="col">{t('careSettings.rule')}</th>
              <th scope="col">{t('careSettings.dueOn')}</th>
            </tr>
          </thead>
          <tbody>
            {trial.made.map(({ customer, ruleSet, type, title, dueOn }) => (
              <tr key={`${customer} ${ruleSet} ${type}`}>
                <td>{customer}</td>
                <td>{t(`effects.cares.${type}`)}</td>
                <td>{say(title)}</td>
                <td>{formats.date(dueOn)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
