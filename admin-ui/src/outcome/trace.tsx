import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '../api/contract';
import { ruleSetQuery } from '../api/rule-sets';
import { useFactWords } from '../facts/use-fact-words';
import type { Vocabulary } from '../facts/vocabulary';
import { useLanguage } from '../language/use-language';
import { useTranslation } from '../language/use-translation';
import classes from './outcome.module.css';

interface Props {
  ruleSet: string;
  trace: readonly Schemas['Firing'][];
  vocabulary: Vocabulary | undefined;
}

/** The rules that fired, and on which facts. */
export function Trace({ ruleSet, trace, vocabulary }: Props) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const words = useFactWords();
  const { data } = useQuery(ruleSetQuery(ruleSet));

  // A trace names rules as their author wrote them; the live release knows both languages of most.
  const titleOf = (rule: string) => {
    const known = data?.rules.find(({ name }) => name === rule);
    return known ? say(known.title) : rule;
  };

  if (trace.length === 0) {
    return <p className="quiet">{t('outcome.traceEmpty')}</p>;
  }
  return (
    <ol className={classes['trace']}>
      {trace.map((firing) => (
        <li key={`${firing.rule} ${firing.facts.join()}`}>
          <span>{titleOf(firing.rule)}</span>
          <span className="quiet">
            {t('outcome.on')} {firing.facts.map((fact) => words.fact(vocabulary, fact)).join(' · ')}
          </span>
        </li>
      ))}
    </ol>
  );
}
