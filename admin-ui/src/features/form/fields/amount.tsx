import { useState } from 'react';
import { numberTyped } from '../../../facts/numbers';
import { useLanguage } from '../../../language/use-language';
import { useTranslation } from '../../../language/use-translation';
import classes from '../form.module.css';
import { Faults } from './labelled';
import { Line } from './line';
import type { LiteralProps } from './literal';

const code = /^[A-Z]{3}$/;

/** An amount and the code of its currency. */
export function Amount({ names, value, onChange }: LiteralProps) {
  const { t } = useTranslation();
  const { formats } = useLanguage();
  const [unread, setUnread] = useState<string | null>(null);

  return (
    <span className={classes['amount']}>
      <Line
        {...names}
        {...(unread !== null && { 'aria-invalid': true })}
        inputMode="decimal"
        value={unread ?? (value.value === '' ? '' : formats.number(value.value))}
        onCommit={(typed) => {
          const known = numberTyped(typed, formats);
          setUnread(known === undefined && typed.trim() !== '' ? typed : null);
          onChange({ ...value, value: known ?? '' });
        }}
      />
      <Line
        aria-label={`${names['aria-label']}: ${t('facts.currency')}`}
        maxLength={3}
        value={value.unit ?? ''}
        onCommit={(typed) => {
          const unit = typed.trim().toUpperCase();
          onChange({ ...value, unit: code.test(unit) ? unit : '' });
        }}
      />
      {unread !== null && <Faults faults={[t('facts.notAnAmount')]} />}
    </span>
  );
}
