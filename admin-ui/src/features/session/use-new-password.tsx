import { PasswordInput } from '@mantine/core';
import { useState } from 'react';
import { Refused } from '../../api/problem';
import { faultText } from '../../language/fault-text';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { Failure } from '../../ui/failure';

/** Two fields for another password, which must agree, with what was said against it. */
export function useNewPassword(error: unknown, autoFocus = false) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const [wanted, setWanted] = useState('');
  const [again, setAgain] = useState('');
  const [differ, setDiffer] = useState(false);
  const faults = error instanceof Refused ? error.faults : [];
  const faultOf = (member: string) =>
    faults
      .filter(({ path }) => path === member)
      .map(({ reason, remedy }) => faultText(say(reason), say(remedy)))
      .join(' ');
  const common = {
    autoComplete: 'new-password',
    required: true,
    withAsterisk: false,
    visibilityToggleButtonProps: { 'aria-label': t('session.showPassword'), tabIndex: 0 },
  };

  return {
    wanted,
    faultOf,
    /** What went wrong beside the fields. */
    failure: error != null && faults.length === 0 ? <Failure error={error} /> : null,
    /** Whether both agree; says so where they do not. */
    agrees: () => {
      setDiffer(wanted !== again);
      return wanted === again;
    },
    fields: (
      <>
        <PasswordInput
          {...common}
          label={t('session.new')}
          autoFocus={autoFocus}
          value={wanted}
          error={faultOf('new')}
          onChange={(event) => setWanted(event.currentTarget.value)}
        />
        <PasswordInput
          {...common}
          label={t('session.again')}
          value={again}
          error={differ && t('session.differ')}
          onChange={(event) => setAgain(event.currentTarget.value)}
        />
      </>
    ),
  };
}
