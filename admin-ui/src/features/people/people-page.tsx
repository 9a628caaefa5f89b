import { Button, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { finds } from '../../language/plain';
import { useTranslation } from '../../language/use-translation';
import { Failure } from '../../ui/failure';
import list from '../../ui/list.module.css';
import { RefusalNotice } from '../../ui/refusal-notice';
import { saveFile } from '../../ui/save-file';
import { Segments } from '../../ui/segments';
import ui from '../../ui/ui.module.css';
import { Waiting } from '../../ui/waiting';
import { type Person, peopleQuery } from './api/people';
import { exportPeople } from './api/staff-list';
import { ImportPeople } from './import-people';
import { NewPerson } from './new-person';
import classes from './people.module.css';
import { PeopleTable } from './people-table';
import { PersonDialog } from './person-dialog';

const states = ['ACTIVE', 'INACTIVE', 'ALL'] as const;
type State = (typeof states)[number];

interface Props {
  /** Whose dialog is open. */
  user: string | undefined;
  onOpen: (user: string | undefined) => void;
}

/** Who may sign in, and as what. */
export function PeoplePage({ user, onOpen }: Props) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(peopleQuery);
  const [sought, setSought] = useState('');
  const [state, setState] = useState<State>('ACTIVE');
  const [adding, setAdding] = useState(false);
  const [importing, setImporting] = useState(false);
  const saving = useMutation({
    mutationFn: exportPeople,
    onSuccess: (file) => saveFile(file, 'people.csv'),
  });
  const shown = (data ?? []).filter(
    (person) => isOf(state, person) && finds(sought, `${person.user} ${person.name}`),
  );
  const opened = data?.find((person) => person.user === user);

  return (
    <>
      <div className={list['bar']}>
        <TextInput
          type="search"
          className={classes['search'] ?? ''}
          aria-label={t('people.search')}
          placeholder={t('people.search')}
          value={sought}
          onChange={(event) => setSought(event.currentTarget.value)}
        />
        <Segments
          legend={t('people.state')}
          segments={states.map((each) => ({ value: each, label: t(`people.states.${each}`) }))}
          value={state}
          onChoose={setState}
        />
        <div className={list['acts']}>
          <Button variant="default" onClick={() => setImporting(true)}>
            {t('people.import')}
          </Button>
          <Button variant="default" loading={saving.isPending} onClick={() => saving.mutate()}>
            {t('people.export')}
          </Button>
          <Button onClick={() => setAdding(true)}>{t('people.add')}</Button>
        </div>
      </div>
      {saving.error && <RefusalNotice error={saving.error} />}
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!error && !data && <Waiting />}
      {data && (
        <section className={ui['panel']} aria-label={t('people.title')}>
          {shown.length > 0 ? (
            <PeopleTable people={shown} />
          ) : (
            <p className={ui['empty']}>{t('people.none')}</p>
          )}
        </section>
      )}
      {opened && (
        <PersonDialog key={opened.user} person={opened} onClose={() => onOpen(undefined)} />
      )}
      {importing && <ImportPeople onClose={() => setImporting(false)} />}
      {adding && <NewPerson onClose={() => setAdding(false)} />}
    </>
  );
}

function isOf(state: State, { active }: Person): boolean {
  return state === 'ALL' || active === (state === 'ACTIVE');
}
