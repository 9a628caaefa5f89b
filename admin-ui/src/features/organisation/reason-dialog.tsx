import { Button, Checkbox, Modal, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import {
  changeReason,
  makeReason,
  type ReasonKind,
  reasonsQuery,
  type UsualReason,
} from '../../api/reasons';
import { languageNames } from '../../language/languages';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { Pick } from '../../ui/pick';
import { RefusalNotice } from '../../ui/refusal-notice';
import classes from './organisation.module.css';

interface Props {
  /** Without one a new one is made. */
  reason: UsualReason | undefined;
  onClose: () => void;
}

const kinds: readonly ReasonKind[] = [
  'RETURN',
  'GATE_OVERRIDE',
  'STOP',
  'DECLINE',
  'ADAPT',
  'CORRECT',
];
const longest = 500;

/** Makes a reason that people may choose, changes it, or offers it no more. */
export function ReasonDialog({ reason, onClose }: Props) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const queries = useQueryClient();
  const [kind, setKind] = useState<ReasonKind>(reason?.kind ?? 'RETURN');
  const [active, setActive] = useState(reason?.active ?? true);
  const [typed, setTyped] = useState({
    key: reason?.key ?? '',
    place: String(reason?.place ?? 10),
    en: reason?.text.en ?? '',
    vi: reason?.text.vi ?? '',
  });
  const field = (name: keyof typeof typed) => ({
    value: typed[name],
    onChange: (event: { currentTarget: { value: string } }) =>
      setTyped({ ...typed, [name]: event.currentTarget.value }),
  });
  const key = typed.key.trim();
  const text = { en: typed.en.trim(), vi: typed.vi.trim() };
  const place = Number(typed.place);
  const saving = useMutation({
    mutationFn: () =>
      reason
        ? changeReason(reason.kind, reason.key, { text, active, place, version: reason.version })
        : makeReason({ kind, key, text, place }),
    onSuccess: onClose,
    onSettled: () => queries.invalidateQueries({ queryKey: reasonsQuery.queryKey }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    saving.mutate();
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={reason ? t('reasons.changeOf', { reason: say(reason.text) }) : t('reasons.make')}
      centered
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <form className={classes['form']} onSubmit={submit}>
        {!reason && (
          <Pick
            data-autofocus
            aria-label={t('reasons.kind')}
            choices={kinds.map((each) => ({ value: each, label: t(`reasons.kinds.${each}`) }))}
            value={kind}
            onPick={(picked) => setKind(kinds.find((each) => each === picked) ?? kind)}
          />
        )}
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
        <div className={classes['pair']}>
          {!reason && <TextInput label={t('people.id')} maxLength={64} {...field('key')} />}
          <TextInput type="number" min={1} label={t('reasons.place')} {...field('place')} />
        </div>
        {reason && (
          <Checkbox
            label={t('reasons.offered')}
            checked={active}
            onChange={(event) => setActive(event.currentTarget.checked)}
          />
        )}
        {saving.error && <RefusalNotice error={saving.error} />}
        <div>
          <Button
            type="submit"
            loading={saving.isPending}
            disabled={!text.en || !text.vi || !key || !Number.isInteger(place)}
          >
            {t('people.save')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
