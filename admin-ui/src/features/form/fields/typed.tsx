import { useState } from 'react';
import { numberTyped } from '../../../facts/numbers';
import { dayShown, dayTyped, durationTyped, momentShown, momentTyped } from '../../../facts/times';
import { useFactWords } from '../../../facts/use-fact-words';
import type { Attribute } from '../../../facts/vocabulary';
import type { TextKey } from '../../../language/translate';
import { useLanguage } from '../../../language/use-language';
import { useTranslation } from '../../../language/use-translation';
import type { ValueKind } from '../model/form';
import { Faults } from './labelled';
import { Line } from './line';
import type { LiteralProps } from './literal';

interface Reading {
  read: (typed: string) => string | undefined;
  show: (value: string) => string;
  wrong: TextKey;
  placeholder?: TextKey;
}

/** A number, a share, a day, a moment or a length of time, typed and shown as the language writes it. */
export function Typed({ names, shape, value, onChange }: LiteralProps) {
  const { t } = useTranslation();
  const words = useFactWords();
  const { read, show, wrong, placeholder } = useReading(value.kind);
  // What stands for no value stays in sight until it does.
  const [unread, setUnread] = useState<string | null>(null);
  const unit = shape.unit && words.unit({ unit: shape.unit } as Attribute);

  return (
    <>
      <Line
        {...names}
        {...(unread !== null && { 'aria-invalid': true })}
        {...(placeholder && { placeholder: t(placeholder) })}
        inputMode={value.kind === 'NUMBER' || value.kind === 'PERCENT' ? 'decimal' : 'text'}
        value={unread ?? (value.value === '' ? '' : show(value.value))}
        end={value.kind === 'PERCENT' ? '%' : value.kind === 'NUMBER' && unit}
        onCommit={(typed) => {
          const known = read(typed);
          setUnread(known === undefined && typed.trim() !== '' ? typed : null);
          onChange({ ...value, value: known ?? '' });
        }}
      />
      {unread !== null && <Faults faults={[t(wrong)]} />}
    </>
  );
}

function useReading(kind: ValueKind): Reading {
  const { formats } = useLanguage();
  const words = useFactWords();
  switch (kind) {
    case 'DATE':
      return {
        read: dayTyped,
        show: dayShown,
        wrong: 'facts.notADay',
        placeholder: 'facts.datePlaceholder',
      };
    case 'INSTANT':
      return {
        read: momentTyped,
        show: momentShown,
        wrong: 'facts.notAMoment',
        placeholder: 'facts.momentPlaceholder',
      };
    case 'DURATION':
      return {
        read: durationTyped,
        show: (length) => words.value({ type: 'duration' } as Attribute, length),
        wrong: 'facts.notADuration',
        placeholder: 'facts.durationPlaceholder',
      };
    default:
      return {
        read: (typed) => numberTyped(typed, formats),
        show: formats.number,
        wrong: 'facts.notANumber',
      };
  }
}
