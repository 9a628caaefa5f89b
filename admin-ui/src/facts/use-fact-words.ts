import type { Formats } from '../language/formats';
import type { Translate } from '../language/translate';
import { type BothLanguages, useLanguage } from '../language/use-language';
import { useTranslation } from '../language/use-translation';
import { isMoney } from './case-facts';
import { derivedFact } from './derived-fact';
import { durationParts } from './times';
import {
  type Attribute,
  attributeNamed,
  type FactType,
  pathOf,
  typeAt,
  typeNamed,
  type Vocabulary,
} from './vocabulary';

/** How facts are told in the language of the pages. */
export interface FactWords {
  /** A value of an attribute, with its unit. */
  value: (attribute: Attribute | undefined, value: unknown) => string;
  unit: (attribute: Attribute) => string;
  /** A fact by its path or, if rules derived it, by what they wrote: `segments[1]`, `Payable(delay)`. */
  fact: (vocabulary: Vocabulary | undefined, text: string) => string;
  /** An action a case may ask for. */
  action: (vocabulary: Vocabulary | undefined, name: string) => string;
}

const knownUnits = ['km', 'min', 'h', 'hours', 'days', 'kg', 'months', 'years'] as const;

export function useFactWords(): FactWords {
  const { t } = useTranslation();
  const { say, formats } = useLanguage();
  return factWords(t, say, formats);
}

function factWords(
  t: Translate,
  say: (text: BothLanguages) => string,
  formats: Formats,
): FactWords {
  const unit = ({ unit: written }: Attribute) => {
    const known = knownUnits.find((each) => each === written);
    return known ? t(`units.${known}`) : (written ?? '');
  };

  const duration = (iso: string) => {
    const parts = durationParts(iso);
    return parts
      ? [
          parts.days ? t('durations.days', { n: parts.days }) : '',
          parts.hours ? t('durations.hours', { n: parts.hours }) : '',
          parts.minutes || !(parts.days || parts.hours || parts.seconds)
            ? t('durations.minutes', { n: parts.minutes })
            : '',
          parts.seconds ? t('durations.seconds', { n: parts.seconds }) : '',
        ]
          .filter(Boolean)
          .join(' ')
      : iso;
  };

  const single = (attribute: Attribute | undefined, value: unknown): string => {
    if (typeof value === 'boolean') {
      return value ? t('facts.yes') : t('facts.no');
    }
    if (isMoney(value)) {
      return formats.money(String(value.amount), value.currency);
    }
    const text = String(value);
    switch (attribute?.type) {
      case 'enumeration': {
        const listed = attribute.values?.find((each) => each.value === text);
        return listed ? say(listed.label) : text;
      }
      case 'integer':
      case 'decimal':
        return `${formats.number(text)}${attribute.unit ? ` ${unit(attribute)}` : ''}`;
      case 'percent':
        return `${formats.number(text)}%`;
      case 'money': {
        const [amount = '', currency = ''] = text.split(' ');
        return formats.money(amount, currency);
      }
      case 'date':
        return formats.date(text);
      case 'instant':
        return formats.moment(text);
      case 'duration':
        return duration(text);
      default:
        return typeof value === 'number' ? formats.number(value) : text;
    }
  };

  const value = (attribute: Attribute | undefined, given: unknown): string =>
    Array.isArray(given)
      ? given.length > 0
        ? given.map((each) => single(attribute, each)).join(', ')
        : t('facts.none')
      : single(attribute, given);

  const derived = (type: FactType, values: readonly string[]) => {
    const told = type.attributes
      .map((attribute, at) => [attribute, values[at]] as const)
      .filter(([, text]) => text !== undefined && text !== '?')
      .map(([attribute, text]) => `${say(attribute.label)}: ${single(attribute, text)}`);
    return told.length > 0 ? `${say(type.label)} (${told.join('; ')})` : say(type.label);
  };

  const stated = (vocabulary: Vocabulary, text: string) => {
    const path = pathOf(text);
    let type = typeAt(vocabulary, String(path[0]));
    let told = type ? say(type.label) : String(path[0]);
    for (const step of path.slice(1)) {
      if (typeof step === 'number') {
        told += ` ${step + 1}`;
      } else {
        const attribute = attributeNamed(type, step);
        type = typeNamed(vocabulary, attribute?.factType);
        told += ` › ${attribute ? say(attribute.label) : step}`;
      }
    }
    return told;
  };

  return {
    value,
    unit,
    fact: (vocabulary, text) => {
      if (!vocabulary) {
        return text;
      }
      const concluded = derivedFact(text);
      const type = concluded && typeNamed(vocabulary, concluded.type);
      return type ? derived(type, concluded.values) : stated(vocabulary, text);
    },
    action: (vocabulary, name) => {
      const action = vocabulary?.actions.find((each) => each.value === name);
      return action ? say(action.label) : name;
    },
  };
}
