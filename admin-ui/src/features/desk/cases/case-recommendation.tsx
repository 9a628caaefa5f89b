import type { UseQueryResult } from '@tanstack/react-query';
import type { Vocabulary } from '../../../facts/vocabulary';
import { useTranslation } from '../../../language/use-translation';
import { Conclusions } from '../../../outcome/conclusions';
import { EffectCard } from '../../../outcome/effect-card';
import outcomeClasses from '../../../outcome/outcome.module.css';
import type { Effect } from '../../../outcome/use-effect-words';
import { Recommended } from '../../../reply/recommended-later';
import { Failure } from '../../../ui/failure';
import { Notice } from '../../../ui/notice';
import ui from '../../../ui/ui.module.css';
import { Waiting } from '../../../ui/waiting';
import type { Case, Recommendation } from './api/cases';
import classes from './cases.module.css';
import { DecideCase } from './decide-case';
import { useCaseDecision } from './use-case-decision';
import { useIsInRating } from './use-rating';
import { useRuleSetTitles } from './use-rule-set-titles';

interface Props {
  file: Case;
  recommended: UseQueryResult<Recommendation>;
  vocabularies: readonly Vocabulary[];
  /** Whether all that was typed is saved. */
  isSettled: boolean;
}

/** What all rule sets of the case say to it, first things first. */
export function CaseRecommendation({ file, recommended, vocabularies, isSettled }: Props) {
  const { t } = useTranslation();
  const titleOf = useRuleSetTitles();
  const deciding = useCaseDecision(file);
  const { data, error } = recommended;
  const isBehind = !isSettled || !data || data.version < file.version;
  const decisions = file.ruleSets.flatMap((ruleSet) => deciding.standing(ruleSet) ?? []);
  // What is decided is shown with what may be answered.
  const isInRating = useIsInRating(file);
  const open = (data?.effects ?? []).filter(
    ({ ruleSet, effect }) => !deciding.standing(ruleSet) && !isInRating(ruleSet, effect as Effect),
  );
  const wordsOf = (ruleSet: string) => vocabularies.find((each) => each.ruleSet === ruleSet);

  return (
    <section className={`${ui['panel']} ${classes['said']}`} aria-labelledby="recommended-title">
      <h2 id="recommended-title">{t('queue.recommended')}</h2>
      {error && <Failure error={error} onRetry={() => void recommended.refetch()} />}
      {!data && !error && <Waiting />}
      {data && (
        <div className={classes['effects']} aria-busy={isBehind}>
          {data.effects.length === 0 && <Notice>{t('queue.nothing')}</Notice>}
          {decisions.map((decision) => (
            <Recommended
              key={decision.id}
              decision={{ ...decision, caseRef: file.ref }}
              vocabulary={wordsOf(decision.ruleSet)}
            />
          ))}
          <ol className={outcomeClasses['effects']}>
            {open.map(({ ruleSet, effect }) => (
              <li key={`${ruleSet} ${(effect as Effect).rank} ${(effect as Effect).rule}`}>
                <EffectCard effect={effect as Effect} vocabulary={wordsOf(ruleSet)} />
                {file.ruleSets.length > 1 && (
                  <p className={classes['by']}>
                    {t('queue.by')} {titleOf(ruleSet)}
                  </p>
                )}
              </li>
            ))}
          </ol>
          {data.answers.map(({ ruleSet, outcome, errors }) =>
            outcome ? (
              !deciding.standing(ruleSet) && (
                <Conclusions
                  key={ruleSet}
                  outcome={{ ...outcome, effects: [] }}
                  vocabulary={wordsOf(ruleSet)}
                />
              )
            ) : (
              <Notice key={ruleSet} tone="warn">
                {t('queue.faulty', { ruleSet: titleOf(ruleSet), count: errors.length })}
              </Notice>
            ),
          )}
        </div>
      )}
      <DecideCase file={file} deciding={deciding} isReady={!isBehind} titleOf={titleOf} />
    </section>
  );
}
