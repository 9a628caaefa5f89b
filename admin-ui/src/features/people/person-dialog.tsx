import { Button, Modal, Switch } from '@mantine/core';
import type { FormEvent } from 'react';
import { useTranslation } from '../../language/use-translation';
import { RefusalNotice } from '../../ui/refusal-notice';
import { AccountOf } from './account-of';
import type { Person } from './api/people';
import { ChangedMeanwhile } from './changed-meanwhile';
import { FirstPassword } from './first-password';
import classes from './people.module.css';
import { PersonFields } from './person-fields';
import { RecordOf } from './record-of';
import { SessionsOf } from './sessions-of';
import { usePersonChange } from './use-person-change';

interface Props {
  person: Person;
  onClose: () => void;
}

/** Changes a person. What somebody else changed meanwhile is shown, and kept where one left it alone. */
export function PersonDialog({ person, onClose }: Props) {
  const { t } = useTranslation();
  const { typed, setTyped, meanwhile, isChanged, saving, save } = usePersonChange(person, onClose);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save();
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('people.changeOf', { user: person.user })}
      size="lg"
      centered
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <form className={classes['form']} onSubmit={submit}>
        <PersonFields profile={typed} onChange={setTyped} />
        <Switch
          label={t('people.maySignIn')}
          description={t('people.maySignInHint')}
          checked={typed.active}
          onChange={(event) => setTyped({ ...typed, active: event.currentTarget.checked })}
        />
        {meanwhile && <ChangedMeanwhile changes={meanwhile} />}
        {saving.error && !meanwhile && <RefusalNotice error={saving.error} />}
        <Button
          type="submit"
          loading={saving.isPending}
          disabled={!isChanged || !typed.name.trim()}
        >
          {t('people.save')}
        </Button>
      </form>
      <RecordOf user={person.user} />
      <FirstPassword user={person.user} />
      <AccountOf user={person.user} />
      <SessionsOf user={person.user} />
    </Modal>
  );
}
