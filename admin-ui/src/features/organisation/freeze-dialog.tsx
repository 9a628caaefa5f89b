import { Button, Modal, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { changeFreeze, type Freeze, freezesQuery, makeFreeze } from '../../api/organisation';
import { languageNames } from '../../language/languages';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { RefusalNotice } from '../../ui/refusal-notice';
import classes from './organisation.module.css';

interface Props {
  /** Without one a new one is made. */
  freeze: Freeze | undefined;
  onClose: () => void;
}

const longest = 500;

/** Makes a freeze, or changes its days and its reason. */
export function FreezeDialog({ freeze, onClose }: Props) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const queries = useQueryClient();
  const [typed, setTyped] = useState({
    from: freeze?.from ?? '',
    to: freeze?.to ?? '',
    en: freeze?.reason.en ?? '',
    vi: freeze?.reason.vi ?? '',
  });
  const field = (name: keyof typeof typed) => ({
    value: typed[name],
    onChange: (event: { currentTarget: { value: string } }) =>
      setTyped({ ...typed, [name]: event.currentTarget.value }),
  });
  const { from, to, en, vi } = typed;
  const body = { from, to, reason: { en: en.trim(), vi: vi.trim() } };
  const saving = useMutation({
    mutationFn: () =>
      freeze ? changeFreeze(freeze.id, { ...body, version: freeze.version }) : makeFreeze(body),
    onSuccess: onClose,
    onSettled: () => queries.invalidateQueries({ queryKey: freezesQuery.queryKey }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    saving.mutate();
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={freeze ? t('freezes.changeOf', { reason: say(freeze.reason) }) : t('freezes.make')}
      centered
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <form className={classes['form']} onSubmit={submit}>
        <div className={classes['pair']}>
          <TextInput data-autofocus type="date" label={t('freezes.from')} {...field('from')} />
          <TextInput type="date" label={t('freezes.to')} {...field('to')} />
        </div>
        <TextInput
          label={`${t('freezes.reason')} (${languageNames.en})`}
          maxLength={longest}
          {...field('en')}
        />
        <TextInput
          label={`${t('freezes.reason')} (${languageNames.vi})`}
          lang="vi"
          maxLength={longest}
          {...field('vi')}
        />
        <p className="quiet">{t('freezes.effect')}</p>
        {saving.error && <RefusalNotice error={saving.error} />}
        <div>
          <Button
            type="submit"
            loading={saving.isPending}
            disabled={!from || !to || !en.trim() || !vi.trim()}
          >
            {t('people.save')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
