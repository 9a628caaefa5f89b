import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import type { KeyboardEvent, MouseEvent } from 'react';
import { ruleSetsQuery } from '../../api/rule-sets';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { Badge } from '../../ui/badge';
import type { DraftItem } from './api/drafts';
import classes from './drafts.module.css';

interface Props {
  drafts: readonly DraftItem[];
}

/** One row for each draft; the arrow keys go from row to row. */
export function DraftTable({ drafts }: Props) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const { data: ruleSets } = useQuery(ruleSetsQuery);
  const titleOf = (id: string) => {
    const known = ruleSets?.find((each) => each.id === id);
    return known ? say(known.title) : id;
  };

  return (
    <table className={classes['table']}>
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

function moveBetweenRows(event: KeyboardEvent<HTMLElement>) {
  const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, j: 1, k: -1 };
  const step = steps[event.key];
  const links = [...event.currentTarget.querySelectorAll<HTMLAnchorElement>('tr a')];
  const at = links.indexOf(document.activeElement as HTMLAnchorElement);
  if (step && at >= 0) {
    event.preventDefault();
    links[at + step]?.focus();
  }
}
