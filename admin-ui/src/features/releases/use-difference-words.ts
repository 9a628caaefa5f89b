import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '../../api/contract';
import { vocabularyQuery } from '../../api/rule-sets';
import { useFactWords } from '../../facts/use-fact-words';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { type EffectGist, useEffectWords } from '../../outcome/use-effect-words';

type Difference = Schemas['OutcomeDifference'];

/** Tells, line by line, what a candidate said otherwise than was decided. */
export function useDifferenceWords(ruleSet: string) {
  const { t, knows } = useTranslation();
  const { formats } = useLanguage();
  const { data: vocabulary } = useQuery(vocabularyQuery(ruleSet));
  const { gist } = useEffectWords(vocabulary);
  const { fact } = useFactWords();

  const effect = (told: EffectGist) => {
    const { what, amount } = gist(told);
    return amount ? `${what}, ${amount}` : what;
  };
  const member = (name: string) => {
    const key = `trials.members.${name}`;
    return knows(key) ? t(key) : name;
  };
  const change = ({ how, before, after, in: members }: Schemas['EffectChange']) => {
    const was = before ? effect(before) : '';
    const is = after ? effect(after) : '';
    if (how !== 'CHANGED') {
      return `${t(`trials.how.${how}`)}: ${was || is}`;
    }
    return was === is
      ? t('trials.changedIn', { what: is, members: members.map(member).join(', ') })
      : `${was} → ${is}`;
  };
  const asked = (facts: readonly string[]) =>
    facts.map((each) => fact(vocabulary, each)).join(', ');
  const money = ({ amount, currency }: Schemas['MoneyChange']) =>
    amount.startsWith('-')
      ? t('trials.moneyLess', { amount: formats.money(amount.slice(1), currency) })
      : t('trials.moneyMore', { amount: formats.money(amount, currency) });

  return (found: Difference): string[] => [
    ...found.effects.map(change),
    ...found.money.map(money),
    ...(found.asksAlso.length ? [t('trials.asksAlso', { facts: asked(found.asksAlso) })] : []),
    ...(found.asksNoMore.length
      ? [t('trials.asksNoMore', { facts: asked(found.asksNoMore) })]
      : []),
    ...(found.conflictsMore ? [t('trials.conflictsMore', { count: found.conflictsMore })] : []),
    ...(found.conflictsFewer ? [t('trials.conflictsFewer', { count: found.conflictsFewer })] : []),
    ...(found.gap === true ? [t('trials.gap')] : []),
    ...(found.gap === false ? [t('trials.noGap')] : []),
  ];
}
