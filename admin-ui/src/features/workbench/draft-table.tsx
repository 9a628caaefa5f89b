import { Link, useNavigate } from '@tanstack/react-router';
import type { MouseEvent } from 'react';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { useRuleSetTitle } from '../../review/use-rule-set-title';
import { Badge } from '../../ui/badge';
import list from '../../ui/list.module.css';
import { moveBetweenRows } from '../../ui/move-between-rows';
import type { DraftItem } from './api/drafts';

interface Props {
  drafts: readonly DraftItem[];
}

/** One row for each draft; the arrow keys go from row to row. */
export function DraftTable({ drafts }: Props) {
  const { t } = useTranslation();
  const titleOf = useRuleSetTitle();

  return (
    <table className={list['table']}>
      <thead>
        <tr>
          <th scope="col">{t('drafts.draft')}</th>
          <th scope="col">{t('decisions.ruleSet')}</th>
          <th scope="col">{t('drafts.findings')}</th>
          <th scope="col">{t('drafts.authors')}</th>
          <th scope="col">{t('drafts.savedAt')}</th>
        </tr>
      </thead>
      <tbody onKeyDown={moveBetweenRows}>
        {drafts.map((draft) => (
          <Row key={draft.id} draft={draft} ruleSet={titleOf(draft.ruleSet)} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ draft, ruleSet }: { draft: DraftItem; ruleSet: string }) {
  const { t } = useTranslation();
  const { formats } = useLanguage();
  const navigate = useNavigate();
  const open = (event: MouseEvent) => {
    const inLink = event.target instanceof Element && event.target.closest('a');
    if (!inLink && !getSelection()?.toString()) {
      void navigate({ to: '/drafts/$id', params: { id: draft.id } });
    }
  };

  return (
    <tr onClick={open}>
      <td>
        <Link to="/drafts/$id" params={{ id: draft.id }}>
          {draft.title}
        </Link>{' '}
        {draft.state === 'DISCARDED' && <Badge tone="warn">{t('drafts.states.DISCARDED')}</Badge>}
      </td>
      <td>
        {ruleSet}{' '}
        <span className="quiet">
          · {draft.base ? t('drafts.since', { n: draft.base.release }) : t('drafts.fromNothing')}
        </span>
      </td>
      <td>
        {draft.findings > 0 ? (
          <Badge tone="bad">{t('workbench.findings', { count: draft.findings })}</Badge>
        ) : (
          <Badge tone="good">{t('workbench.noFindings')}</Badge>
        )}
      </td>
      <td>{draft.authors.join(', ')}</td>
      <td>
        <time dateTime={draft.savedAt}>{formats.moment(draft.savedAt)}</time>{' '}
        <span className="quiet">· {draft.savedBy}</span>
      </td>
    </tr>
  );
}
