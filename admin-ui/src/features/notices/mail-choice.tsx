import { Button, Modal } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import { Failure } from '../../ui/failure';
import { RefusalNotice } from '../../ui/refusal-notice';
import { Ticks } from '../../ui/ticks';
import { Waiting } from '../../ui/waiting';
import { chooseMail, mailChoiceQuery, type Notice } from './api/notices';
import classes from './notices.module.css';
import { words } from './use-notice-text';

const kinds = Object.keys(words) as Notice['kind'][];

/** Chooses which notices come by mail as well. */
export function MailChoice({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { data, error, refetch } = useQuery(mailChoiceQuery);
  const [typed, setTyped] = useState<Notice['kind'][]>();
  const ticked = typed ?? data?.kinds ?? [];
  const saving = useMutation({
    mutationFn: () => chooseMail(ticked),
    onSuccess: (saved) => {
      queries.setQueryData(mailChoiceQuery.queryKey, saved);
      onClose();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    saving.mutate();
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('notices.mailTitle')}
      centered
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!error && !data && <Waiting />}
      {data && (
        <form className={classes['form']} onSubmit={submit}>
          <p>
            {!data.on
              ? t('notices.mailOff')
              : data.address
                ? t('notices.mailTo', { address: data.address })
                : t('notices.mailNowhere')}
          </p>
          <Ticks
            legend={t('notices.mailKinds')}
            choices={kinds.map((kind) => ({
              value: kind,
              label: t(`notices.kinds.${words[kind]}`),
            }))}
            ticked={ticked}
            onTick={setTyped}
          />
          {saving.error && <RefusalNotice error={saving.error} />}
          <Button type="submit" loading={saving.isPending}>
            {t('notices.save')}
          </Button>
        </form>
      )}
    </Modal>
  );
}
