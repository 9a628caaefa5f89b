import type { ReactNode } from 'react';
import type { Schemas } from '../api/contract';
import type { Vocabulary } from '../facts/vocabulary';
import { useLanguage } from '../language/use-language';
import { useTranslation } from '../language/use-translation';
import { Notice } from '../ui/notice';
import { EffectCard } from './effect-card';
import classes from './outcome.module.css';
import { type Effect, useEffectWords } from './use-effect-words';

type Concluded = Pick<Schemas['Outcome'], 'effects' | 'conflicts' | 'gap'> &
  // Decisions of earlier versions know no vetoes.
  Partial<Pick<Schemas['Outcome'], 'vetoes'>>;

interface Props {
  outcome: Concluded;
  vocabulary: Vocabulary | undefined;
  /** What can be done with an effect. */
  actions?: (effect: Effect) => ReactNode;
  /** What can be done about why an effect follows. */
  beneathWhy?: (effect: Effect) => ReactNode;
}

/** What the rules concluded: effects first things first, then what they leave to a person. */
export function Conclusions({ outcome, vocabulary, actions, beneathWhy }: Props) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const words = useEffectWords(vocabulary);

  return (
    <>
      {outcome.effects.length > 0 && (
        <ol className={classes['effects']}>
          {outcome.effects.map((effect) => (
            <li key={`${effect.rank} ${effect.rule}`}>
              <EffectCard
                effect={effect}
                vocabulary={vocabulary}
                actions={actions?.(effect)}
                beneathWhy={beneathWhy?.(effect)}
              />
            </li>
          ))}
        </ol>
      )}
      {outcome.conflicts.map((conflict) => (
        <section key={conflict.reason.en} className={classes['conflict']}>
          <Notice tone="warn">
            <strong>{t('outcome.conflict')}</strong>
            <p>{say(conflict.reason)}</p>
            <p>{t('outcome.conflictHint')}</p>
          </Notice>
          <ul className={classes['effects']}>
            {conflict.proposals.map((proposal) => (
              <li key={`${proposal.rule} ${proposal.kind}`}>
                <EffectCard effect={proposal} vocabulary={vocabulary} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {(outcome.vetoes ?? []).map(({ reason, proposal }) => (
        <Notice key={`${proposal.rule} ${proposal.kind}`}>
          <strong>{t('outcome.vetoed', { what: words.headline(proposal) })}</strong>
          <p>{say(reason)}</p>
        </Notice>
      ))}
      {outcome.gap && (
        <Notice tone="warn">
          <strong>{t('outcome.gap')}</strong>
          <p>{t('outcome.gapHint')}</p>
        </Notice>
      )}
    </>
  );
}
