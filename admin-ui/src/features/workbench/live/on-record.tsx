import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from '../../../language/use-translation';
import type { Pin } from './pins';

interface Props {
  onPin: (pin: Pin) => void;
}

/** A decision by its id. */
export function OnRecord({ onPin }: Props) {
  const { t } = useTranslation();
  const [id, setId] = useState('');
  const isId = /^[0-9a-f-]{36}$/i.test(id.trim());

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isId) {
      onPin({ kind: 'decision', id: id.trim() });
    }
  };

  return (
    <form onSubmit={submit}>
      <TextInput
        data-autofocus
        label={t('live.decisionId')}
        description={t('live.decisionHint')}
        value={id}
        onChange={(event) => setId(event.currentTarget.value)}
        spellCheck={false}
      />
      <Button type="submit" disabled={!isId}>
        {t('live.pin')}
      </Button>
    </form>
  );
}
