import { Button, Modal, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import { RefusalNotice } from '../../ui/refusal-notice';
import { ShownOnce } from '../../ui/shown-once';
import { Ticks } from '../../ui/ticks';
import { makeWebhook, type Topic, webhooksQuery } from './api/webhooks';
import classes from './webhooks.module.css';

export const topics = ['reviews', 'releases'] as const satisfies readonly Topic[];

/** Makes a webhook, whose secret is shown once. */
export function NewWebhook({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [address, setAddress] = useState('');
  const [chosen, setChosen] = useState<readonly Topic[]>(topics);
  const making = useMutation({
    mutationFn: () => makeWebhook({ address: address.trim(), topics: [...chosen] }),
    onSuccess: () => queries.invalidateQueries({ queryKey: webhooksQuery.queryKey }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    making.mutate();
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('webhooks.make')}
      size="lg"
      centered
      closeButtonProps={{ 'aria-label': t('app.close') }}
      closeOnClickOutside={false}
    >
      {making.data ? (
        <div className={classes['form']}>
          <ShownOnce
            what={t('webhooks.secret')}
            secret={making.data.secret}
            hint={t('webhooks.secretHint')}
          />
          <Button onClick={onClose}>{t('people.done')}</Button>
        </div>
      ) : (
        <form className={classes['form']} onSubmit={submit}>
          <TextInput
            data-autofocus
            label={t('webhooks.address')}
            description={t('webhooks.addressHint')}
            type="url"
            maxLength={2000}
            value={address}
            onChange={(event) => setAddress(event.currentTarget.value)}
          />
          <Ticks
            legend={t('webhooks.topics')}
            choices={topics.map((topic) => ({ value: topic, label: t(`webhooks.topic.${topic}`) }))}
            ticked={chosen}
            onTick={setChosen}
          />
          {making.error && <RefusalNotice error={making.error} />}
          <Button
            type="submit"
            loading={making.isPending}
            disabled={!address.trim() || chosen.length === 0}
          >
            {t('webhooks.make')}
          </Button>
        </form>
      )}
    </Modal>
  );
}
