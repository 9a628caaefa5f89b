import { Button, Modal, NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import type { Group } from '../../api/groups';
import { useTranslation } from '../../language/use-translation';
import { Notice } from '../../ui/notice';
import { RefusalNotice } from '../../ui/refusal-notice';
import { Ticks } from '../../ui/ticks';
import { peopleQuery } from './api/people';
import classes from './people.module.css';
import { useGroupChange } from './use-group-change';

interface Props {
  /** Without one a new one is made. */
  group: Group | undefined;
  onClose: () => void;
}

/** Makes a group, or says who is in it. */
export function GroupDialog({ group, onClose }: Props) {
  const { t } = useTranslation();
  const { data: people } = useQuery(peopleQuery);
  const { typed, setTyped, meanwhile, saving, save } = useGroupChange(group, onClose);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save();
  };
  const shown = (people ?? []).filter(({ user, active }) => active || typed.members.includes(user));

  return (
    <Modal
      opened
      onClose={onClose}
      title={group ? t('groups.changeOf', { name: group.name }) : t('groups.make')}
      size="lg"
      centered
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <form className={classes['form']} onSubmit={submit}>
        <TextInput
          data-autofocus
          label={t('people.name')}
          maxLength={200}
          value={typed.name}
          onChange={(event) => setTyped({ ...typed, name: event.currentTarget.value })}
        />
        {!group && (
          <TextInput
            label={t('people.id')}
            description={t('people.idHint')}
            maxLength={64}
            value={typed.id}
            onChange={(event) => setTyped({ ...typed, id: event.currentTarget.value })}
          />
        )}
        <NativeSelect
          label={t('groups.tier')}
          description={t('groups.tierHint')}
          data={['', '2', '3'].map((tier) => ({
            value: tier,
            label: tier ? t('queue.tier', { tier }) : t('groups.noTier'),
          }))}
          value={typed.tier}
          onChange={(event) => setTyped({ ...typed, tier: event.currentTarget.value })}
        />
        <Ticks
          legend={t('groups.members')}
          choices={shown.map(({ user, name, roles }) => ({
            value: user,
            label: name,
            hint: [user, ...roles.map((role) => t(`roles.${role}`))].join(', '),
          }))}
          ticked={typed.members}
          onTick={(members) => setTyped({ ...typed, members })}
        />
        {meanwhile && (
          <Notice tone="warn" alert>
            {t('groups.meanwhile', {
              name: meanwhile.name,
              members: meanwhile.members.map(({ name }) => name).join(', ') || t('groups.nobody'),
            })}
          </Notice>
        )}
        {saving.error && !meanwhile && <RefusalNotice error={saving.error} />}
        <Button
          type="submit"
          loading={saving.isPending}
          disabled={!typed.name.trim() || !typed.id.trim()}
        >
          {t('people.save')}
        </Button>
      </form>
    </Modal>
  );
}
