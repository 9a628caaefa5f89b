import { Button, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useEffect, useState } from 'react';
import { ruleSetsQuery } from '../../api/rule-sets';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { Pick } from '../../ui/pick';
import type { DecisionFilter } from './api/get-decisions';
import classes from './decisions.module.css';

interface Props {
  filter: DecisionFilter;
  onFilter: (filter: DecisionFilter) => void;
}

/** Narrows the list; a new filter begins with the newest. */
export function DecisionFilters({ filter, onFilter }: Props) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const ruleSets = useQuery(ruleSetsQuery);
  const [caseRef, setCaseRef] = useState(filter.caseRef ?? '');
  useEffect(() => setCaseRef(filter.caseRef ?? ''), [filter.caseRef]);

  const narrow = (ruleSet: string | undefined) =>
    onFilter({ ruleSet, caseRef: caseRef.trim() || undefined, before: undefined });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    narrow(filter.ruleSet);
  };

  return (
    <search className={classes['filters']}>
      <form onSubmit={submit}>
        <Pick
          className={classes['ruleSet']}
          aria-label={t('decisions.ruleSet')}
          choices={[
            { value: '', label: t('decisions.anyRuleSet') },
            ...(ruleSets.data ?? []).map(({ id, title }) => ({ value: id, label: say(title) })),
          ]}
          value={filter.ruleSet ?? ''}
          onPick={(id) => narrow(id || undefined)}
        />
        <TextInput
          aria-label={t('decisions.caseRef')}
          placeholder={t('decisions.caseRef')}
          value={caseRef}
          onChange={(event) => setCaseRef(event.currentTarget.value)}
          maxLength={200}
        />
        <Button type="submit" variant="default">
          {t('decisions.filter')}
        </Button>
        {(filter.ruleSet || filter.caseRef) && (
          <Button variant="subtle" onClick={() => onFilter({})}>
            {t('decisions.clear')}
          </Button>
        )}
      </form>
    </search>
  );
}
