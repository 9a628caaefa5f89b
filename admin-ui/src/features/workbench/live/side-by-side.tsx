import { useQuery } from '@tanstack/react-query';
import { vocabularyQuery } from '../../../api/rule-sets';
import { useLanguage } from '../../../language/use-language';
import { useTranslation } from '../../../language/use-translation';
import { Conclusions } from '../../../outcome/conclusions';
import { Trace } from '../../../outcome/trace';
import { useEffectWords } from '../../../outcome/use-effect-words';
import { Badge } from '../../../ui/badge';
import type { Evaluation, Outcome } from '../api/evaluate';
import { useWorkbench } from '../use-workbench';
import type { Compared } from './compared';
import classes from './live.module.css';

interface Props {
  evaluation: Evaluation;
  rows: readonly Compared[];
}

const tones = { same: 'plain', changed: 'warn', new: 'good', gone: 'bad' } as const;

/** What follows from the draft beside what follows from the live release, and why. */
export function SideBySide({ evaluation: { outcome, live }, rows }: Props) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const { draft } = useWorkbench();
  const { data: vocabulary } = useQuery(vocabularyQuery(draft.ruleSet));

  return (
    <>
      <table className={classes['effects']}>
        <thead>
          <tr>
            <th scope="col">{t('live.draft')}</th>
            {live && <th scope="col">{t('live.live', { n: live.release })}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ effect, live: before, difference }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows are drawn anew with every answer
            <tr key={at} data-difference={difference}>
              <td>
                <Told effect={effect} vocabulary={vocabulary} />
                {live && difference !== 'same' && (
                  <Badge tone={tones[difference]}>{t(`live.${difference}`)}</Badge>
                )}
              </td>
              {live && (
                <td>
                  <Told effect={before} vocabulary={vocabulary} />
                </td>
              )}
            </tr>
          ))}
          {rows.length === 0 && (
            <tr>
              <td colSpan={2} className="quiet">
                {t('outcome.nothingAtAll')}
              </td>
            </tr>
          )}
        </tbody>
      </table>
      {outcome.missingFacts.length > 0 && (
        <details>
          <summary>{t('outcome.questions', { count: outcome.missingFacts.length })}</summary>
          <ul>
            {outcome.missingFacts.map(({ fact, attribute, question }) => (
              <li key={`${fact}.${attribute}`}>{say(question)}</li>
            ))}
          </ul>
        </details>
      )}
      <details>
        <summary>{t('outcome.why')}</summary>
        <Conclusions outcome={outcome} vocabulary={vocabulary} />
        <h3>{t('outcome.traceTitle')}</h3>
        <Trace ruleSet={draft.ruleSet} trace={outcome.trace} vocabulary={vocabulary} />
      </details>
    </>
  );
}

interface ToldProps {
  effect: Outcome['effects'][number] | undefined;
  vocabulary: Parameters<typeof useEffectWords>[0];
}

function Told({ effect, vocabulary }: ToldProps) {
  const words = useEffectWords(vocabulary);
  if (!effect) {
    return <span className="quiet">–</span>;
  }
  const amount = words.amount(effect);
  return (
    <span>
      {words.headline(effect)} {amount && <strong>{amount}</strong>}
    </span>
  );
}
