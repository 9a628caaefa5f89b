import { Button, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from '../../../language/use-translation';
import { Pick } from '../../../ui/pick';
import { RefusalNotice } from '../../../ui/refusal-notice';
import { addContact, caseQuery } from './api/cases';
import classes from './cases.module.css';

const kinds = [
  'NOTE',
  'CALL',
  'CUSTOMER_WROTE',
  'WE_REPLIED',
  'ARRIVED',
  'GREETED',
  'HOLD_STARTED',
  'HOLD_ENDED',
  'PAID',
  'REFUNDED',
  'FOLLOWED_UP',
] as const;
const longest = 20_000;

/** Puts down what happened between the customer and us. */
export function ContactForm({ caseRef }: { caseRef: string }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [kind, setKind] = useState<(typeof kinds)[number]>('NOTE');
  const [text, setText] = useState('');
  const adding = useMutation({
    mutationFn: () => addContact(caseRef, { kind, ...(text.trim() && { text: text.trim() }) }),
    onSuccess: (changed) => {
      setText('');
      queries.setQueryData(caseQuery(caseRef).queryKey, changed);
      void queries.invalidateQueries({ queryKey: ['cases', 'timeline', caseRef] });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    adding.mutate();
  };

  return (
    <details>
      <summary>{t('queue.contact')}</summary>
      <form className={classes['contact']} onSubmit={submit}>
        <Pick
          aria-label={t('queue.kind')}
          choices={kinds.map((each) => ({ value: each, label: t(`caseContact.${each}`) }))}
          value={kind}
          onPick={(chosen) => setKind(kinds.find((each) => each === chosen) ?? 'NOTE')}
        />
        <Textarea
          aria-label={t('queue.text')}
          placeholder={t('queue.text')}
          autosize
          minRows={2}
          maxLength={longest}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        {adding.error && <RefusalNotice error={adding.error} />}
        <Button type="submit" variant="default" size="compact-sm" loading={adding.isPending}>
          {t('queue.add')}
        </Button>
      </form>
    </details>
  );
}
