import type { Schemas } from '../api/contract';
import { useFactWords } from '../facts/use-fact-words';
import type { Vocabulary } from '../facts/vocabulary';
import { useLanguage } from '../language/use-language';
import { useTranslation } from '../language/use-translation';

export type Effect = Schemas['Effect'];
export type EffectGist = Schemas['EffectGist'];

/** Tells an effect, whole or in a list, in one line of the language of the pages. */
export function useEffectWords(vocabulary: Vocabulary | undefined) {
  const { t, knows } = useTranslation();
  const { formats } = useLanguage();
  const facts = useFactWords();

  // Codes of a later server that these pages do not know are shown as they are.
  const word = (group: string, code: string | undefined) => {
    const key = `effects.${group}.${code}`;
    return code === undefined ? '' : knows(key) ? t(key) : code;
  };

  const length = (effect: Effect) => {
    const count = effect.length ?? 0;
    const key = `effects.lengths.${effect.unit}` as 'effects.lengths.DAYS';
    const told = effect.unit ? t(key, { count }) : formats.number(count);
    return effect.time === 'BUSINESS' ? t('effects.business', { length: told }) : told;
  };

  const headline = (effect: Effect): string => {
    switch (effect.kind) {
      case 'gesture': {
        const what = word('gestures', effect.type);
        const { quantity } = effect;
        return quantity === undefined || quantity === null
          ? what
          : t('effects.quantity', { what, quantity: formats.number(quantity) });
      }
      case 'permit':
        return t('effects.permit', { action: facts.action(vocabulary, effect.action ?? '') });
      case 'refuse':
        return t('effects.refuse', { action: facts.action(vocabulary, effect.action ?? '') });
      case 'approval':
        return t('effects.approval', { role: word('roles', effect.role) });
      case 'escalation':
        return t('effects.escalation', { tier: effect.tier });
      case 'deadline':
        return t('effects.deadline', { due: word('dues', effect.due), length: length(effect) });
      case 'followUp':
        return t('effects.followUp', { by: word('bys', effect.by), question: effect.question });
      case 'task':
        return t('effects.task', { topic: word('topics', effect.topic), what: effect.what });
      case 'feedback':
        return t('effects.feedback', { question: effect.question });
      case 'care':
        return t('effects.care', { type: word('cares', effect.type) });
      case 'opportunity':
        return t('effects.opportunity', { product: effect.product });
      case 'rating':
        return t('effects.rating', { level: effect.level });
      case 'breach':
        return t('effects.breach', {
          standard: effect.standard,
          measured: formats.number(effect.measured ?? 0),
          threshold: formats.number(effect.threshold ?? 0),
        });
      default:
        return effect.kind ?? '';
    }
  };

  const amount = ({ amount: money }: Effect) =>
    money && formats.money(money.amount, money.currency);

  /** What little a list says of an effect. */
  const gist = ({ kind, type, action, amount: figure, currency }: EffectGist) => {
    const what = type
      ? word(kind === 'care' ? 'cares' : 'gestures', type)
      : action && (kind === 'permit' || kind === 'refuse')
        ? t(`effects.${kind}`, { action: facts.action(vocabulary, action) })
        : word('kinds', kind);
    return { what, amount: figure && currency ? formats.money(figure, currency) : '' };
  };

  const term = (name: string, value: unknown) =>
    name === 'percent'
      ? `${t('effects.percent')}: ${formats.number(String(value))} %`
      : `${name}: ${facts.value(undefined, value)}`;

  return { headline, gist, amount, term };
}
