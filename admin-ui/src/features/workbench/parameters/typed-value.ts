import { numberTyped } from '../../../facts/numbers';
import { durationParts, durationTyped } from '../../../facts/times';
import type { Formats } from '../../../language/formats';
import type { Translate } from '../../../language/translate';
import type { ParameterType } from './parameter-text';

/** What a person typed, as policy writes it; undefined where it is no value of the type. */
export function valueTyped(
  type: ParameterType,
  typed: string,
  formats: Formats,
): string | undefined {
  switch (type) {
    case 'number':
      return numberTyped(typed, formats);
    case 'percent':
      return numberTyped(typed.replace(/\s*%\s*$/, ''), formats);
    case 'money':
      return moneyTyped(typed, formats);
    case 'duration':
      return wholeDays(durationTyped(typed));
  }
}

/** A value as a person may type it back. */
export function valueShown(
  type: ParameterType,
  written: string,
  formats: Formats,
  t: Translate,
): string {
  switch (type) {
    case 'number':
      return isNumber(written) ? formats.number(written) : written;
    case 'percent':
      return isNumber(written) ? `${formats.number(written)} %` : written;
    case 'money': {
      const [, amount = '', currency = ''] = /^(\S+) ([A-Z]{3})$/.exec(written) ?? [];
      return isNumber(amount) ? `${formats.number(amount)} ${currency}` : written;
    }
    case 'duration':
      return durationShown(written, t);
  }
}

function moneyTyped(typed: string, formats: Formats): string | undefined {
  const [, figure, code] = /^(.*\d)\s*([a-z]{3})$/i.exec(typed.trim()) ?? [];
  const amount = figure && numberTyped(figure, formats);
  const currency = code?.toUpperCase();
  if (!amount || !currency || !isCurrency(currency)) {
    return undefined;
  }
  const decimals = amount.split('.')[1]?.length ?? 0;
  return decimals <= decimalsOf(currency) ? `${amount} ${currency}` : undefined;
}

function isCurrency(code: string): boolean {
  return Intl.supportedValuesOf('currency').includes(code);
}

function decimalsOf(currency: string): number {
  return (
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions()
      .maximumFractionDigits ?? 0
  );
}

/** `P14D` in place of `PT336H`. */
function wholeDays(duration: string | undefined): string | undefined {
  const [, hours] = /^PT(\d+)H$/.exec(duration ?? '') ?? [];
  return hours && Number(hours) % 24 === 0 ? `P${Number(hours) / 24}D` : duration;
}

function durationShown(written: string, t: Translate): string {
  const parts = durationParts(written);
  if (!parts || parts.seconds > 0) {
    return written;
  }
  const { days, hours, minutes } = parts;
  return [
    days ? t('durations.days', { n: days }) : '',
    hours ? t('durations.hours', { n: hours }) : '',
    minutes || !(days || hours) ? t('durations.minutes', { n: minutes }) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function isNumber(text: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(text);
}
