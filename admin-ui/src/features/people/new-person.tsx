import { Button, Modal, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import { RefusalNotice } from '../../ui/refusal-notice';
import { ShownOnce } from '../../ui/shown-once';
import { addPerson, peopleQuery } from './api/people';
import { blank } from './model/profile';
import classes from './people.module.css';
import { PersonFields } from './person-fields';

/** Adds a person; the first password is shown once. */
export function NewPerson({ onClose }: { onClose: () => void }) {
  const { t, language } = useTranslation();
  const queries = useQueryClient();
  const [user, setUser] = useState('');
  const [profile, setProfile] = useState({ ...blank, language });
  const adding = useMutation({
    mutationFn: () => addPerson(user.trim(), profile),
    onSuccess: () => queries.invalidateQueries({ queryKey: peopleQuery.queryKey }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    adding.mutate();
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('people.add')}
      size="lg"
      centered
      closeButtonProps={{ 'aria-label': t('app.close') }}
      closeOnClickOutside={false}
    >
      {adding.data ? (
        <div className={classes['form']}>
          <ShownOnce
            what={t('people.passwordOf', { user: adding.data.person.user })}
            secret={adding.data.password}
            hint={t('people.passwordHint')}
          />
          <Button onClick={onClose}>{t('people.done')}</Button>
        </div>
      ) : (
        <form className={classes['form']} onSubmit={submit}>
          <TextInput
            data-autofocus
            label={t('people.user')}
            description={t('people.userHint')}
            autoComplete="off"
            value={user}
            onChange={(event) => setUser(event.currentTarget.value)}
          />
          <PersonFields profile={profile} onChange={setProfile} />
          {adding.error && <RefusalNotice error={adding.error} />}
          <Button
            type="submit"
            loading={adding.isPending}
            disabled={!user.trim() || !profile.name.trim()}
          >
            {t('people.add')}
          </Button>
        </form>
      )}
    </Modal>
  );
}
