import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ruleSetsQuery } from '../../api/rule-sets';
import { type SuggestionFilter, suggestionStates, suggestionsQuery } from '../../api/suggestions';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { Failure } from '../../ui/failure';
import list from '../../ui/list.module.css';
import { Pick } from '../../ui/pick';
import { Segments } from '../../ui/segments';
import ui from '../../ui/ui.module.css';
import { useTitle } from '../../ui/use-title';
import { Waiting } from '../../ui/waiting';
import { SuggestionItem } from './suggestion-item';
import classes from './suggestions.module.css';

interface Props {
  filter: SuggestionFilter;
  onFilter: (filter: SuggestionFilter) => void;
}

const any = 'ANY';

/** What people would change about rules, newest first. */
export function SuggestionsPage({ filter, onFilter }: Props) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const page = useQuery(suggestionsQuery(filter));
  const ruleSets = useQuery(ruleSetsQuery);
  useTitle(t('suggestions.title'));

  return (
    <div className={list['page']}>
      <div className={list['bar']}>
        <h1>{t('suggestions.title')}</h1>
        <Segments
          legend={t('suggestions.which')}
          segments={[
            { value: any, label: t('suggestions.all') },
            ...suggestionStates.map((each) => ({
              value: each,
              label: t(`suggestions.states.${each}`),
            })),
          ]}
          value={suggestionStates.find((each) => each === filter.state) ?? any}
          onChoose={(state) =>
            onFilter({ ...filter, state: state === any ? undefined : state, before: undefined })
          }
        />
        <Pick
          className={list['ruleSet']}
          aria-label={t('decisions.ruleSet')}
          choices={[
            { value: '', label: t('decisions.anyRuleSet') },
            ...(ruleSets.data ?? []).map(({ id, title }) => ({ value: id, label: say(title) })),
          ]}
          value={filter.ruleSet ?? ''}
          onPick={(id) => onFilter({ ...filter, ruleSet: id || undefined, before: undefined })}
        />
      </div>
      <section
        className={ui['panel']}
        aria-label={t('suggestions.title')}
        aria-busy={page.isFetching}
      >
        {page.isPending && <Waiting />}
        {page.error && <Failure error={page.error} onRetry={() => void page.refetch()} />}
        {page.data?.suggestions.length === 0 && (
          <div className={ui['empty']}>
            <strong>{t('suggestions.none')}</strong>
            <p>{t('suggestions.noneHint')}</p>
          </div>
        )}
        {page.data && page.data.suggestions.length > 0 && (
          <ul className={classes['list']}>
            {page.data.suggestions.map((suggestion) => (
              <SuggestionItem key={suggestion.id} suggestion={suggestion} />
            ))}
          </ul>
        )}
      </section>
      <nav className={list['pager']} aria-label={t('suggestions.title')}>
        {filter.before && (
          <Button variant="default" onClick={() => onFilter({ ...filter, before: undefined })}>
            {t('decisions.newest')}
          </Button>
        )}
        {page.data?.next && (
          <Button
            variant="default"
            onClick={() => onFilter({ ...filter, before: page.data.next ?? undefined })}
          >
            {t('decisions.older')}
          </Button>
        )}
      </nav>
    </div>
  );
}
