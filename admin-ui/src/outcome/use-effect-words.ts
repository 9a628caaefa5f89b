import type { Schemas } from '../api/contract';
import { useFactWords } from '../facts/use-fact-words';
import type { Vocabulary } from '../facts/vocabulary';
import { useLanguage } from '../language/use-language';
import { useTranslation } from '../language/use-translation';

export type Effect = Schemas['Effect'];
export type EffectGist = Schemas['EffectGist'];

/** As much of an effect as the server told. */
type Told = Pick<EffectGist, 'kind'> & Partial<Omit<Effect, 'amount' | 'kind'>>;

/** The member without which the headline of a kind says nothing. */
const tells: Readonly<Record<string, keyof Told>> = {
  gesture: 'type',
  permit: 'action',
  refuse: 'action',
  approval: 'role',
  escalation: 'tier',
  deadline: 'due',
  followUp: 'question',
  task: 'what',
  feedback: 'question',
  care: 'type',
  opportunity: 'product',
  rating: 'level',
  breach: 'standard',
};

/** Tells an effect, whole or in a list, in one line of the language of the pages. */
export function useEffectWords(vocabulary: Vocabulary | undefined) {
  const { t, knows } = useTranslation();
  const { formats, say } = useLanguage();
  const facts = useFactWords();

  // Codes of a later server that these pages do not know are shown as they are.
  const word = (group: string, code: string | undefined) => {
    const key = `effects.${group}.${code}`;
    return code === undefined ? '' : knows(key) ? t(key) : code;
  };

  const length = (effect: Told) => {
    const count = effect.length ?? 0;
    const key = `effects.lengths.${effect.unit}` as 'effects.lengths.DAYS';
    const told = effect.unit ? t(key, { count }) : formats.number(count);
    return effect.time === 'BUSINESS' ? t('effects.business', { length: told }) : told;
  };

  const said = ({ said: both }: Told, text: string | null | undefined) =>
    both ? say(both) : (text ?? undefined);

  const headline = (effect: Told): string => {
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
        return t('effects.followUp', {
          by: word('bys', effect.by),
          question: said(effect, effect.question),
        });
      case 'task':
        return t('effects.task', {
          topic: word('topics', effect.topic),
          what: said(effect, effect.what),
        });
      case 'feedback':
        return t('effects.feedback', { question: said(effect, effect.question) });
      case 'care':
        return t('effects.care', { type: word('cares', effect.type) });
      case 'opportunity':
        return t('effects.opportunity', { product: said(effect, effect.product) });
      case 'rating':
        return t('effects.rating', { level: effect.level });
      case 'breach':
        return t('effects.breach', {
          standard: effect.standard,
          measured: formats.number(effect.measured ?? 0),
          threshold: formats.number(effect.threshold ?? 0),
        });
      default:
        return effect.kind;
    }
  };

  const amount = ({ amount: money }: Effect) =>
    money && formats.money(money.amount, money.currency);

  /** What a list says of an effect: its headline, or only its kind where the server told no more. */
  const gist = ({ amount: figure, currency, ...effect }: EffectGist) => ({
    what: tellsItself(effect) ? headline(effect) : word('kinds', effect.kind),
    amount: figure && currency ? formats.money(figure, currency) : '',
  });

  const term = (name: string, value: unknown, currency: string | undefined) => {
    const told = () => {
      if (name === 'percent') {
        return `${formats.number(String(value))}%`;
      }
      const isAmount = name === 'amountTotal' && currency !== undefined;
      return isAmount ? formats.money(String(value), currency) : facts.value(undefined, value);
    };
    return `${word('terms', name)}: ${told()}`;
  };

  return { headline, gist, amount, term };
}

function tellsItself(effect: Told): boolean {
  const member = tells[effect.kind];
  return member !== undefined && effect[member] !== undefined;
}
