import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { ruleSetsQuery } from '../../api/rule-sets';
import { editsDrafts, useMay } from '../../api/session';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { Failure } from '../../ui/failure';
import list from '../../ui/list.module.css';
import { Pick } from '../../ui/pick';
import { Segments } from '../../ui/segments';
import ui from '../../ui/ui.module.css';
import { useTitle } from '../../ui/use-title';
import { Waiting } from '../../ui/waiting';
import { type DraftFilter, draftsQuery } from './api/drafts';
import { DraftTable } from './draft-table';
import { ImportDraft } from './import-draft';
import { NewDraftDialog } from './new-draft-dialog';

interface Props {
  filter: DraftFilter;
  onFilter: (filter: DraftFilter) => void;
}

const states = ['OPEN', 'DISCARDED'] as const;

/** The drafts there are, those begun last first. */
export function DraftsPage({ filter, onFilter }: Props) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const mayEdit = useMay()(...editsDrafts);
  const page = useQuery(draftsQuery(filter));
  const ruleSets = useQuery(ruleSetsQuery);
  const [making, setMaking] = useState(false);
  const [archive, setArchive] = useState<File>();
  const picker = useRef<HTMLInputElement>(null);
  useTitle(t('drafts.title'));

  return (
    <div className={list['page']}>
      <div className={list['bar']}>
        <h1>{t('drafts.title')}</h1>
        <Segments
          legend={t('drafts.state')}
          segments={states.map((each) => ({ value: each, label: t(`drafts.states.${each}`) }))}
          value={filter.state === 'DISCARDED' ? 'DISCARDED' : 'OPEN'}
          onChoose={(state) => onFilter({ ...filter, state, before: undefined })}
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
        {mayEdit && (
          <span className={list['acts']}>
            <Button variant="default" onClick={() => picker.current?.click()}>
              {t('drafts.import')}
            </Button>
            <Button onClick={() => setMaking(true)}>{t('drafts.new')}</Button>
          </span>
        )}
        <input
          ref={picker}
          type="file"
          accept=".zip,application/zip"
          hidden
          aria-label={t('drafts.import')}
          onChange={({ currentTarget }) => {
            setArchive(currentTarget.files?.[0]);
            currentTarget.value = '';
          }}
        />
      </div>
      <section className={ui['panel']} aria-label={t('drafts.title')} aria-busy={page.isFetching}>
        {page.isPending && <Waiting />}
        {page.error && <Failure error={page.error} onRetry={() => void page.refetch()} />}
        {page.data?.drafts.length === 0 && (
          <div className={ui['empty']}>
            <strong>{t('drafts.none')}</strong>
            {mayEdit && <p>{t('drafts.noneHint')}</p>}
          </div>
        )}
        {page.data && page.data.drafts.length > 0 && <DraftTable drafts={page.data.drafts} />}
      </section>
      <nav className={list['pager']} aria-label={t('drafts.title')}>
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
      {making && <NewDraftDialog ruleSet={filter.ruleSet} onClose={() => setMaking(false)} />}
      {archive && <ImportDraft archive={archive} onClose={() => setArchive(undefined)} />}
    </div>
  );
}
