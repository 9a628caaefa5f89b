import { Button, TextInput } from '@mantine/core';
import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs';
import { useState } from 'react';
import type { SpecialDay } from '../../api/calendars';
import { languageNames } from '../../language/languages';
import { useTranslation } from '../../language/use-translation';
import ui from '../../ui/ui.module.css';
import { HolidaysToTake } from './holidays-to-take';
import { spansShown, spansTyped, withDays } from './model/opening';
import classes from './organisation.module.css';

interface Props {
  days: readonly SpecialDay[];
  onChange: (days: SpecialDay[]) => void;
}

const blank: SpecialDay = { day: '', spans: [], reason: { en: '', vi: '' } };

/** The days that are otherwise than their day of the week, one a row. */
export function SpecialDays({ days, onChange }: Props) {
  const { t } = useTranslation();

  return (
    <fieldset className={ui['ticks']}>
      <legend>{t('calendars.special')}</legend>
      <p className="quiet">{t('calendars.specialHint')}</p>
      <HolidaysToTake onTake={(taken) => onChange(withDays(days, taken))} />
      {days.map((special, index) => (
        <Row
          // biome-ignore lint/suspicious/noArrayIndexKey: what is typed into a row must not change which row it is
          key={`${index} ${days.length}`}
          number={index + 1}
          special={special}
          onChange={(changed) => onChange(days.with(index, changed))}
          onRemove={() => onChange(days.toSpliced(index, 1))}
        />
      ))}
      <div>
        <Button variant="default" size="compact-md" onClick={() => onChange([...days, blank])}>
          {t('calendars.addDay')}
        </Button>
      </div>
    </fieldset>
  );
}

interface RowProps {
  number: number;
  special: SpecialDay;
  onChange: (special: SpecialDay) => void;
  onRemove: () => void;
}

function Row({ number, special, onChange, onRemove }: RowProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(spansShown(special.spans));
  const reason = (language: 'en' | 'vi') => (
    <TextInput
      label={`${t('freezes.reason')} (${languageNames[language]})`}
      maxLength={200}
      value={special.reason[language]}
      onChange={(event) =>
        onChange({
          ...special,
          reason: { ...special.reason, [language]: event.currentTarget.value },
        })
      }
    />
  );

  return (
    <div className={classes['special']}>
      <TextInput
        type="date"
        label={t('calendars.day')}
        value={special.day}
        onChange={(event) => onChange({ ...special, day: event.currentTarget.value })}
      />
      <TextInput
        label={t('calendars.hours')}
        placeholder={t('calendars.closed')}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          onChange({ ...special, spans: spansTyped(event.currentTarget.value) });
        }}
      />
      {reason('en')}
      {reason('vi')}
      <button
        type="button"
        className={ui['icon']}
        aria-label={t('calendars.removeDay', { n: number })}
        onClick={onRemove}
      >
        <IconX size={15} />
      </button>
    </div>
  );
}
