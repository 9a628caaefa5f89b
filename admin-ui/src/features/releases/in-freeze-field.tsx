import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { Refused } from '../../api/problem';
import { useTranslation } from '../../language/use-translation';

const longest = 2000;

/** Asks why something cannot wait, from the first refusal because of a freeze on. */
export function useInFreeze() {
  const [reason, setReason] = useState('');
  const [isFrozen, setFrozen] = useState(false);
  const given = reason.trim();
  return {
    /** As a request says it. */
    said: given ? { inFreeze: given } : {},
    notice: (error: Error) =>
      setFrozen((was) => was || (error instanceof Refused && error.kind === 'change-freeze')),
    field: isFrozen ? <InFreezeField reason={reason} onChange={setReason} /> : null,
  };
}

interface Props {
  reason: string;
  onChange: (reason: string) => void;
}

function InFreezeField({ reason, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <TextInput
      label={t('releases.inFreeze')}
      description={t('releases.inFreezeHint')}
      maxLength={longest}
      value={reason}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
