import { Button, Modal, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import { RefusalNotice } from '../../ui/refusal-notice';
import { ShownOnce } from '../../ui/shown-once';
import { Ticks } from '../../ui/ticks';
import { keysQuery, makeKey, type Scope } from './api/keys';
import classes from './keys.module.css';
import { scopes, wordOf } from './scopes';

const usualDays = '90';

/** Makes a key, which is shown once. */
export function NewKey({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<readonly Scope[]>([]);
  const [days, setDays] = useState(usualDays);
  const making = useMutation({
    mutationFn: () => makeKey({ name: name.trim(), scopes: [...chosen], validDays: Number(days) }),
    onSuccess: () => queries.invalidateQueries({ queryKey: keysQuery.queryKey }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    making.mutate();
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('keysPage.make')}
      size="lg"
      centered
      closeButtonProps={{ 'aria-label': t('app.close') }}
      closeOnClickOutside={false}
    >
      {making.data ? (
        <div className={classes['form']}>
          <ShownOnce
            what={t('keysPage.keyOf', { name: making.data.apiKey.name })}
            secret={making.data.key}
            hint={t('keysPage.keyHint')}
          />
          <Button onClick={onClose}>{t('people.done')}</Button>
        </div>
      ) : (
        <form className={classes['form']} onSubmit={submit}>
          <TextInput
            data-autofocus
            label={t('keysPage.name')}
            description={t('keysPage.nameHint')}
            maxLength={100}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Ticks
            legend={t('keysPage.scopes')}
            choices={scopes.map((scope) => ({
              value: scope,
              label: t(`scopes.${wordOf(scope)}`),
              hint: scope,
            }))}
            ticked={chosen}
            onTick={setChosen}
          />
          <TextInput
            label={t('keysPage.days')}
            description={t('keysPage.daysHint')}
            inputMode="numeric"
            value={days}
            onChange={(event) => setDays(event.currentTarget.value)}
          />
          {making.error && <RefusalNotice error={making.error} />}
          <Button
            type="submit"
            loading={making.isPending}
            disabled={!name.trim() || chosen.length === 0 || !/^\d+$/.test(days)}
          >
            {t('keysPage.make')}
          </Button>
        </form>
      )}
    </Modal>
  );
}
