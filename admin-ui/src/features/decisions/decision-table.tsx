import { useQueries } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import type { MouseEvent } from 'react';
import type { Schemas } from '../../api/contract';
import { ruleSetsQuery, vocabularyQuery } from '../../api/rule-sets';
import type { Vocabulary } from '../../facts/vocabulary';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { useEffectWords } from '../../outcome/use-effect-words';
import { Badge } from '../../ui/badge';
import list from '../../ui/list.module.css';
import { moveBetweenRows } from '../../ui/move-between-rows';
import classes from './decisions.module.css';

interface Props {
  decisions: readonly Schemas['DecisionItem'][];
}

/** One row for each decision; the arrow keys go from row to row. */
export function DecisionTable({ decisions }: Props) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const ids = [...new Set(decisions.map(({ ruleSet }) => ruleSet))];
  const [ruleSets, ...vocabularies] = useQueries({
    queries: [ruleSetsQuery, ...ids.map(vocabularyQuery)],
  });
  const titleOf = (id: string) => {
    const known = (
      ruleSets?.data as { id: string; title: { en: string; vi: string } }[] | undefined
    )?.find((each) => each.id === id);
    return known ? say(known.title) : id;
  };

  return (
    <table className={`${list['table']} ${classes['table']}`}>
      <thead>
        <tr>
          <th scope="col">{t('decisions.case')}</th>
          <th scope="col">{t('decisions.outcome')}</th>
          <th scope="col">{t('decisions.ruleSet')}</th>
          <th scope="col">{t('decisions.by')}</th>
          <th scope="col">{t('decisions.when')}</th>
        </tr>
      </thead>
      <tbody onKeyDown={moveBetweenRows}>
        {decisions.map((decision) => (
          <Row
            key={decision.id}
            decision={decision}
            ruleSet={titleOf(decision.ruleSet)}
            vocabulary={vocabularies[ids.indexOf(decision.ruleSet)]?.data as Vocabulary | undefined}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  decision: Schemas['DecisionItem'];
  ruleSet: string;
  vocabulary: Vocabulary | undefined;
}

function Row({ decision, ruleSet, vocabulary }: RowProps) {
  const { t } = useTranslation();
  const { formats } = useLanguage();
  const navigate = useNavigate();
  const open = (event: MouseEvent) => {
    // The link itself knows what modifiers mean, and whoever selects text wants no other page.
    const inLink = event.target instanceof Element && event.target.closest('a');
    if (!inLink && !getSelection()?.toString()) {
      void navigate({ to: '/decisions/$id', params: { id: decision.id } });
    }
  };
  const [kind, name = ''] = decision.decidedBy.split(/:(.*)/s);

  return (
    <tr onClick={open}>
      <td data-label={t('decisions.case')}>
        <Link to="/decisions/$id" params={{ id: decision.id }}>
          {decision.caseRef ?? t('decisions.noCase')}
        </Link>
      </td>
      <td data-label={t('decisions.outcome')}>
        <Said decision={decision} vocabulary={vocabulary} />
      </td>
      <td data-label={t('decisions.ruleSet')}>
        {ruleSet} <span className="quiet">· {decision.release}</span>
      </td>
      <td data-label={t('decisions.by')}>
        {kind === 'api-key' ? t('receipt.apiKey', { name }) : name}
      </td>
      <td data-label={t('decisions.when')}>
        <time dateTime={decision.decidedAt}>{formats.moment(decision.decidedAt)}</time>
      </td>
    </tr>
  );
}

const mostInRow = 2;

function Said({ decision, vocabulary }: Omit<RowProps, 'ruleSet'>) {
  const { t } = useTranslation();
  const words = useEffectWords(vocabulary);
  const { effects, conflicts, gap, intact } = decision;
  const more = effects.length - mostInRow;

  return (
    <span className={classes['said']}>
      {effects.slice(0, mostInRow).map((effect, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: effects on record never change their order
        <Gist key={at} {...words.gist(effect)} />
      ))}
      {more > 0 && <Badge>{t('decisions.more', { count: more })}</Badge>}
      {conflicts > 0 && <Badge tone="warn">{t('outcome.conflicts', { count: conflicts })}</Badge>}
      {!intact && <Badge tone="bad">{t('decisions.altered')}</Badge>}
      {gap && <Badge tone="warn">{t('decisions.gap')}</Badge>}
      {effects.length === 0 && conflicts === 0 && !gap && intact && (
        <span className="quiet">{t('decisions.noEffects')}</span>
      )}
    </span>
  );
}

function Gist({ what, amount }: { what: string; amount: string }) {
  return (
    <span>
      {what} <strong>{amount}</strong>
    </span>
  );
}
