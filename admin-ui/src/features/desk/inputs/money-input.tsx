import { Suspense, useState } from 'react';
import { type Entry, isMoney, Unreadable } from '../../../facts/case-facts';
import { numberTyped } from '../../../facts/numbers';
import { useLanguage } from '../../../language/use-language';
import { useTranslation } from '../../../language/use-translation';
import { type InputProps, labelled } from './input-props';
import classes from './inputs.module.css';
import { SearchedCurrency } from './searched';
import { TextField } from './text-field';
import { WithUnknown } from './with-unknown';

const commonFirst = ['VND', 'EUR', 'GBP', 'USD'];
const currencies = [...new Set([...commonFirst, ...Intl.supportedValuesOf('currency')])];

/** An amount and its currency; only both together are a value. */
export function MoneyInput({ entry, labels, onAnswer }: InputProps) {
  const { t } = useTranslation();
  const { formats } = useLanguage();
  const [typing, setTyping] = useState<string | null>(null);
  const { typed, currency } = parts(entry);
  const amount = typing ?? (isMoney(entry) ? formats.number(entry.amount) : typed);

  const answer = (text: string, inCurrency: string) => {
    const figure = numberTyped(text, formats);
    if (text.trim() === '' && inCurrency === '') {
      onAnswer(undefined);
    } else if (figure === undefined || inCurrency === '') {
      onAnswer(new Unreadable(`${text} ${inCurrency}`));
    } else {
      onAnswer({ amount: figure, currency: inCurrency });
    }
  };

  const ofCurrency = `${labels.label}: ${t('facts.currency')}`;

  return (
    <WithUnknown entry={entry} labels={labels} onAnswer={onAnswer}>
      <div className={classes['money']}>
        <TextField
          {...labelled(labels)}
          value={entry === null ? '' : amount}
          onChange={(event) => {
            setTyping(event.currentTarget.value);
            answer(event.currentTarget.value, currency);
          }}
          onBlur={() => setTyping(null)}
          placeholder={entry === null ? t('facts.notKnown') : t('facts.amount')}
          inputMode="decimal"
        />
        <Suspense fallback={<TextField disabled aria-label={ofCurrency} value={currency} />}>
          <SearchedCurrency
            name={ofCurrency}
            currencies={currencies}
            currency={currency}
            onChoose={(chosen) => answer(amount, chosen)}
          />
        </Suspense>
      </div>
    </WithUnknown>
  );
}

/** What stands in the two halves of the field. */
function parts(entry: Entry): { typed: string; currency: string } {
  if (isMoney(entry)) {
    return { typed: entry.amount, currency: entry.currency };
  }
  const form = entry instanceof Unreadable ? /^(.*) ([A-Z]{3})?$/s.exec(entry.typed) : null;
  return { typed: form?.[1] ?? '', currency: form?.[2] ?? '' };
}
