import { Button, Modal, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { ruleSetsQuery } from '../../../api/rule-sets';
import { useLanguage } from '../../../language/use-language';
import { useTranslation } from '../../../language/use-translation';
import { RefusalNotice } from '../../../ui/refusal-notice';
import { Ticks } from '../../../ui/ticks';
import { openCase } from './api/cases';
import classes from './cases.module.css';

interface Props {
  onClose: () => void;
  onOpened: (ref: string) => void;
}

const longest = 200;

/** Opens a case by hand. */
export function NewCaseDialog({ onClose, onOpened }: Props) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const queries = useQueryClient();
  const { data: known } = useQuery(ruleSetsQuery);
  const [typed, setTyped] = useState({ customer: '', about: '', ref: '' });
  const [ruleSets, setRuleSets] = useState<string[]>([]);
  const field = (name: keyof typeof typed) => ({
    value: typed[name],
    maxLength: longest,
    autoComplete: 'off',
    onChange: (event: { currentTarget: { value: string } }) =>
      setTyped({ ...typed, [name]: event.currentTarget.value }),
  });
  const opening = useMutation({
    mutationFn: () =>
      openCase({
        ruleSets,
        ...Object.fromEntries(
          Object.entries(typed)
            .map(([name, value]) => [name, value.trim()])
            .filter(([, value]) => value !== ''),
        ),
      }),
    onSuccess: (opened) => onOpened(opened.ref),
    onSettled: () => queries.invalidateQueries({ queryKey: ['cases', 'queue'] }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    opening.mutate();
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('queue.new')}
      centered
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <form className={classes['form']} onSubmit={submit}>
        <TextInput
          data-autofocus
          label={t('queue.customer')}
          description={t('queue.customerHint')}
          {...field('customer')}
        />
        <TextInput
          label={t('queue.about')}
          description={t('queue.aboutHint')}
          {...field('about')}
        />
        <TextInput label={t('queue.ref')} description={t('queue.refHint')} {...field('ref')} />
        <Ticks
          legend={t('queue.ruleSets')}
          choices={(known ?? []).map(({ id, title }) => ({ value: id, label: say(title) }))}
          ticked={ruleSets}
          onTick={setRuleSets}
        />
        {opening.error && <RefusalNotice error={opening.error} />}
        <div>
          <Button type="submit" loading={opening.isPending} disabled={ruleSets.length === 0}>
            {t('queue.open')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
