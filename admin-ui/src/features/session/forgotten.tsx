import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import { Notice } from '../../ui/notice';
import { RefusalNotice } from '../../ui/refusal-notice';
import { askForReset } from './api/password-reset';
import classes from './session.module.css';
import { UserField } from './user-field';

interface Props {
  /** Whether there are mails at all. */
  isOn: boolean;
  onBack: () => void;
}

/** The way to another password for whoever forgot it. It never says whether somebody is known. */
export function Forgotten({ isOn, onBack }: Props) {
  const { t } = useTranslation();
  const [user, setUser] = useState('');
  const asking = useMutation({ mutationFn: askForReset });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    asking.mutate(user.trim());
  };

  return (
    <form className={classes['form']} onSubmit={submit}>
      {!isOn && <p>{t('session.forgottenAsk')}</p>}
      {isOn && asking.isSuccess && (
        <Notice tone="good">
          <p role="status">{t('session.forgottenSent')}</p>
        </Notice>
      )}
      {isOn && !asking.isSuccess && (
        <>
          {asking.error && <RefusalNotice error={asking.error} />}
          <UserField label={t('session.userOrEmail')} value={user} onChange={setUser} />
          <Button type="submit" loading={asking.isPending} fullWidth>
            {t('session.sendLink')}
          </Button>
        </>
      )}
      <Button variant="subtle" onClick={onBack} fullWidth>
        {t('session.backToSignIn')}
      </Button>
    </form>
  );
}
