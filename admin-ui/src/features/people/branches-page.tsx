import { Button, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { branchesQuery } from '../../api/branches';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { Failure } from '../../ui/failure';
import list from '../../ui/list.module.css';
import { RefusalNotice } from '../../ui/refusal-notice';
import ui from '../../ui/ui.module.css';
import { Waiting } from '../../ui/waiting';
import { makeBranch, peopleQuery } from './api/people';
import { BranchCalendar } from './branch-calendar';
import classes from './people.module.css';

/** The parts of the organisation that people belong to. */
export function BranchesPage() {
  const { t } = useTranslation();
  const { formats } = useLanguage();
  const { data, error, refetch } = useQuery(branchesQuery);
  const { data: people } = useQuery(peopleQuery);
  const count = (id: string) =>
    (people ?? []).filter(({ branch, active }) => active && branch === id).length;

  if (error) {
    return <Failure error={error} onRetry={() => void refetch()} />;
  }
  if (!data) {
    return <Waiting />;
  }
  return (
    <>
      <section className={ui['panel']} aria-label={t('people.branches')}>
        <table className={`${list['table']} ${list['still']}`}>
          <thead>
            <tr>
              <th scope="col">{t('people.branch')}</th>
              <th scope="col">{t('people.id')}</th>
              <th scope="col">{t('people.peopleThere')}</th>
              <th scope="col">{t('calendars.calendar')}</th>
              <th scope="col">{t('people.madeAt')}</th>
            </tr>
          </thead>
          <tbody>
            {data.map((branch) => {
              const { id, name, createdAt } = branch;
              return (
                <tr key={id}>
                  <td>{name}</td>
                  <td>
                    <code>{id}</code>
                  </td>
                  <td>{count(id)}</td>
                  <td>
                    <BranchCalendar branch={branch} />
                  </td>
                  <td>
                    <time dateTime={createdAt}>{formats.moment(createdAt)}</time>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
        {data.length === 0 && <p className={ui['empty']}>{t('people.noBranches')}</p>}
      </section>
      <NewBranch />
    </>
  );
}

function NewBranch() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [id, setId] = useState('');
  const [name, setName] = useState('');
  const making = useMutation({
    mutationFn: () => makeBranch(id.trim(), name.trim()),
    onSuccess: () => {
      setId('');
      setName('');
      return queries.invalidateQueries({ queryKey: branchesQuery.queryKey });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    making.mutate();
  };

  return (
    <form className={`${ui['panel']} ${classes['card']}`} onSubmit={submit}>
      <h2>{t('people.newBranch')}</h2>
      <div className={classes['pair']}>
        <TextInput
          label={t('people.name')}
          maxLength={200}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <TextInput
          label={t('people.id')}
          description={t('people.idHint')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          maxLength={64}
          value={id}
          onChange={(event) => setId(event.currentTarget.value)}
        />
      </div>
      {making.error && <RefusalNotice error={making.error} />}
      <div>
        <Button type="submit" loading={making.isPending} disabled={!id.trim() || !name.trim()}>
          {t('people.make')}
        </Button>
      </div>
    </form>
  );
}
