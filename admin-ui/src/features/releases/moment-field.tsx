import { TextInput } from '@mantine/core';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { Segments } from '../../ui/segments';
import classes from './releases.module.css';

interface Props {
  zone: string;
  typed: string;
  onType: (typed: string) => void;
  /** At which it is that time there; undefined until a whole time is typed. */
  moments: readonly string[] | undefined;
  /** Which of two is meant. */
  chosen: string | undefined;
  onChoose: (moment: string) => void;
}

/** Asks for a day and time in a time zone; and of a time that comes twice, which. */
export function MomentField({ zone, typed, onType, moments, chosen, onChoose }: Props) {
  const { t } = useTranslation();
  const { formats } = useLanguage();
  const [first, second] = moments ?? [];

  return (
    <>
      <TextInput
        type="datetime-local"
        step={1}
        label={t('releases.moment')}
        description={
          first && !second ? formats.momentIn(first, zone) : t('releases.zone', { zone })
        }
        error={moments?.length === 0 && t('releases.skipped', { zone })}
        value={typed}
        onChange={(event) => onType(event.currentTarget.value)}
      />
      {first && second && (
        <div className={classes['form']}>
          <p>{t('releases.twice', { zone })}</p>
          <Segments
            legend={t('releases.which')}
            segments={[first, second].map((moment) => ({
              value: moment,
              label: formats.momentIn(moment, zone),
            }))}
            value={chosen ?? ''}
            onChoose={onChoose}
          />
        </div>
      )}
    </>
  );
}
