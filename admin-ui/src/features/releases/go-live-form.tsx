import { Button, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { goLive } from '../../api/releases';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { RefusalNotice } from '../../ui/refusal-notice';
import { Segments } from '../../ui/segments';
import { toast } from '../../ui/toasts';
import { momentOf, timeZone, typedOf } from './model/moments';
import classes from './releases.module.css';

interface Props {
  ruleSet: string;
  release: number;
  /** Whether it was live before. */
  isBack: boolean;
  onDone?: () => void;
}

const longest = 2000;
const hourMs = 3_600_000;

/** Has a release go live, at once or at a moment, for a reason. */
export function GoLiveForm({ ruleSet, release, isBack, onDone }: Props) {
  const { t } = useTranslation();
  const { formats } = useLanguage();
  const queries = useQueryClient();
  const [when, setWhen] = useState<'now' | 'later'>('now');
  const [typed, setTyped] = useState(() => typedOf(new Date(Date.now() + hourMs)));
  const [reason, setReason] = useState('');
  const at = when === 'later' ? momentOf(typed) : undefined;
  const going = useMutation({
    mutationFn: () => goLive(ruleSet, { release, reason: reason.trim(), ...(at && { at }) }),
    onSuccess: () => {
      toast(at ? 'releases.scheduled' : 'releases.goesLive', { tone: 'good' });
      onDone?.();
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['releases', ruleSet] }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    going.mutate();
  };

  return (
    <form className={classes['form']} onSubmit={submit}>
      <Segments
        legend={t('releases.when')}
        segments={[
          { value: 'now', label: t('releases.atOnce') },
          { value: 'later', label: t('releases.atMoment') },
        ]}
        value={when}
        onChoose={setWhen}
      />
      {when === 'later' && (
        <TextInput
          type="datetime-local"
          step={1}
          label={t('releases.moment')}
          description={
            at
              ? t('releases.momentIs', { moment: formats.exactMoment(at), zone: timeZone() })
              : t('releases.zone', { zone: timeZone() })
          }
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      )}
      <TextInput
        label={t('releases.reason')}
        maxLength={longest}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {going.error && <RefusalNotice error={going.error} />}
      <p className="quiet">{t(isBack ? 'releases.backHint' : 'releases.goLiveHint')}</p>
      <div className={classes['buttons']}>
        <Button
          type="submit"
          loading={going.isPending}
          disabled={!reason.trim() || (when === 'later' && !at)}
        >
          {t(
            when === 'later'
              ? 'releases.schedule'
              : isBack
                ? 'releases.rollBack'
                : 'releases.goLive',
          )}
        </Button>
      </div>
    </form>
  );
}
