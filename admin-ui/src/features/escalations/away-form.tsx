import { Button, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useMay } from '../../api/session';
import { useTranslation } from '../../language/use-translation';
import { RefusalNotice } from '../../ui/refusal-notice';
import { absencesQuery, makeAbsence } from './api/absences';
import classes from './escalations.module.css';

const nothing = { from: '', to: '', standIn: '', person: '' };

/** Says when somebody does not work. */
export function AwayForm() {
  const { t } = useTranslation();
  const may = useMay();
  const queries = useQueryClient();
  const [typed, setTyped] = useState(nothing);
  const { from, to, standIn, person } = typed;
  const making = useMutation({
    mutationFn: () =>
      makeAbsence({ from, to, ...(standIn && { standIn }), ...(person && { person }) }),
    onSuccess: () => setTyped(nothing),
    onSettled: () => queries.invalidateQueries({ queryKey: absencesQuery.queryKey }),
  });
  const field = (name: keyof typeof nothing, type: 'date' | 'text') => (
    <TextInput
      type={type}
      label={t(`escalations.${name === 'person' ? 'who' : name}`)}
      value={typed[name]}
      onChange={(event) => setTyped({ ...typed, [name]: event.currentTarget.value.trim() })}
    />
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    making.mutate();
  };

  return (
    <form className={classes['away']} onSubmit={submit}>
      {may('people') && field('person', 'text')}
      {field('from', 'date')}
      {field('to', 'date')}
      {field('standIn', 'text')}
      <Button type="submit" loading={making.isPending} disabled={!from || !to}>
        {t('escalations.makeAway')}
      </Button>
      {making.error && <RefusalNotice error={making.error} />}
    </form>
  );
}
