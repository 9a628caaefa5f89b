import { Button, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from '../../../language/use-translation';
import classes from './live.module.css';
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

/** Facts as JSON. */
export function Typed({ onPin }: Props) {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const [text, setText] = useState('{\n  \n}');
  const facts = factsIn(text);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (facts) {
      onPin({ kind: 'typed', name: name.trim() || t('live.unnamed'), facts });
    }
  };

  return (
    <form onSubmit={submit}>
      <TextInput
        data-autofocus
        label={t('live.name')}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        maxLength={80}
      />
      <Textarea
        label={t('live.facts')}
        description={t('live.factsHint')}
        rows={10}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        error={facts ? null : t('live.notJson')}
        spellCheck={false}
        classNames={{ input: classes['code'] ?? '' }}
      />
      <Button type="submit" disabled={!facts}>
        {t('live.pin')}
      </Button>
    </form>
  );
}

function factsIn(text: string): Record<string, unknown> | undefined {
  try {
    const read: unknown = JSON.parse(text);
    const isFacts = typeof read === 'object' && read !== null && !Array.isArray(read);
    return isFacts ? (read as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
