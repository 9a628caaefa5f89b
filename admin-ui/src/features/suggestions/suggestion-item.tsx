import { Link } from '@tanstack/react-router';
import { readsDecisions, readsDrafts, useMay } from '../../api/session';
import type { Suggestion } from '../../api/suggestions';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { useRuleSetTitle } from '../../review/use-rule-set-title';
import { Badge, type Tone } from '../../ui/badge';
import { AnswerSuggestion } from './answer-suggestion';
import classes from './suggestions.module.css';

interface Props {
  suggestion: Suggestion;
}

const tones: Record<Suggestion['state'], Tone> = {
  OPEN: 'accent',
  TAKEN_UP: 'good',
  DECLINED: 'plain',
};

/** What somebody would change, and what came of it. */
export function SuggestionItem({ suggestion }: Props) {
  const { t } = useTranslation();
  const { say, formats } = useLanguage();
  const titleOf = useRuleSetTitle();
  const may = useMay();
  const { id, title, ruleSet, release, text, by, at, state, decision, answer } = suggestion;

  return (
    <li className={classes['item']} aria-labelledby={`suggestion-${id}`}>
      <h2 id={`suggestion-${id}`}>
        {say(title)} <Badge tone={tones[state]}>{t(`suggestions.states.${state}`)}</Badge>
      </h2>
      <p className={classes['text']}>{text}</p>
      <p className="quiet">
        {by} · <time dateTime={at}>{formats.moment(at)}</time> ·{' '}
        <Link to="/rule-sets/$id/handbook" params={{ id: ruleSet }}>
          {titleOf(ruleSet)}
        </Link>
        , {t('suggestions.release', { n: release })}
        {decision && may(...readsDecisions) && (
          <>
            {' · '}
            <Link to="/decisions/$id" params={{ id: decision }}>
              {t('suggestions.decision')}
            </Link>
          </>
        )}
      </p>
      {answer && (
        <p className={classes['answer']}>
          <strong>
            {answer.draft
              ? t('suggestions.takenUpBy', { name: answer.by })
              : t('suggestions.declinedBy', { name: answer.by })}
          </strong>{' '}
          {answer.reason}
          {answer.draft && may(...readsDrafts) && (
            <Link to="/drafts/$id" params={{ id: answer.draft }}>
              {t('suggestions.openDraft')}
            </Link>
          )}
        </p>
      )}
      {state === 'OPEN' && suggestion.answerable && <AnswerSuggestion suggestion={suggestion} />}
    </li>
  );
}
