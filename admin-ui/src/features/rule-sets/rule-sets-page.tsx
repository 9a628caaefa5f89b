import { Button, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ruleSetQuery, ruleSetsQuery } from '../../api/rule-sets';
import { useMay } from '../../api/session';
import { finds } from '../../language/plain';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { CopyButton } from '../../ui/copy-button';
import { Failure } from '../../ui/failure';
import ui from '../../ui/ui.module.css';
import { useTitle } from '../../ui/use-title';
import { Waiting } from '../../ui/waiting';
import { Access } from './access';
import { RuleList } from './rule-list';
import classes from './rule-sets.module.css';

interface Props {
  /** The rule set that is open; without it the first. */
  id: string | undefined;
  onOpen: (id: string) => void;
}

/** The rule sets that decide here, each with its rules and the clauses they implement. */
export function RuleSetsPage({ id, onOpen }: Props) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const list = useQuery(ruleSetsQuery);
  const open = id ?? list.data?.[0]?.id;
  useTitle(t('ruleSets.title'));

  if (list.error) {
    return <Failure error={list.error} onRetry={() => void list.refetch()} />;
  }
  if (!list.data) {
    return <Waiting />;
  }
  return (
    <div className={classes['page']}>
      <h1 className={classes['title']}>{t('ruleSets.title')}</h1>
      <div className={classes['columns']}>
        <nav className={`${ui['panel']} ${classes['list']}`} aria-label={t('ruleSets.title')}>
          {list.data.map((each) => (
            <button
              key={each.id}
              type="button"
              aria-current={each.id === open}
              onClick={() => onOpen(each.id)}
            >
              <strong>{say(each.title)}</strong>
              <span>{t('ruleSets.release', { n: each.release })}</span>
            </button>
          ))}
        </nav>
        {open && <RuleSetOpen key={open} id={open} />}
      </div>
    </div>
  );
}

function RuleSetOpen({ id }: { id: string }) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const may = useMay();
  const navigate = useNavigate();
  const [sought, setSought] = useState('');
  const { data: ruleSet, error, refetch } = useQuery(ruleSetQuery(id));

  if (error) {
    return <Failure error={error} onRetry={() => void refetch()} />;
  }
  if (!ruleSet) {
    return <Waiting />;
  }
  const rules = ruleSet.rules.filter(({ name, title, clause }) =>
    finds(sought, [name, title.en, title.vi, clause?.en, clause?.vi].join(' ')),
  );
  return (
    <section className={`${ui['panel']} ${classes['open']}`} aria-labelledby="rule-set-title">
      <header className={classes['head']}>
        <h2 id="rule-set-title">{say(ruleSet.title)}</h2>
        <span className={classes['digest']}>
          <Link to="/rule-sets/$id/handbook" params={{ id }}>
            {t('handbook.title')}
          </Link>
          {may('evaluations') && (
            <Button
              variant="default"
              size="compact-md"
              onClick={() => void navigate({ to: '/desk', search: { ruleSet: id } })}
            >
              {t('ruleSets.open')}
            </Button>
          )}
        </span>
      </header>
      <p>{say(ruleSet.purpose)}</p>
      <p className={classes['digest']}>
        <span>{t('ruleSets.release', { n: ruleSet.release })}</span>
        <span className={classes['copied']}>
          <code>{ruleSet.digest}</code>
          <CopyButton what={t('receipt.digest')} text={ruleSet.digest} />
        </span>
      </p>
      {may('drafts', 'drafts:read') && <Access ruleSet={id} />}
      <TextInput
        type="search"
        aria-label={t('ruleSets.search')}
        placeholder={`${t('ruleSets.search')} · ${t('ruleSets.rules', { count: ruleSet.rules.length })}`}
        value={sought}
        onChange={(event) => setSought(event.currentTarget.value)}
      />
      {rules.length > 0 ? (
        <RuleList rules={rules} />
      ) : (
        <p className={ui['empty']}>{t('ruleSets.noneFound', { sought })}</p>
      )}
    </section>
  );
}
