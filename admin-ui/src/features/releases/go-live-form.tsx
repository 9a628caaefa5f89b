import { Button, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useZone } from '../../api/organisation';
import { goLive } from '../../api/releases';
import { useTranslation } from '../../language/use-translation';
import { RefusalNotice } from '../../ui/refusal-notice';
import { Segments } from '../../ui/segments';
import { toast } from '../../ui/toasts';
import { useInFreeze } from './in-freeze-field';
import { MomentField } from './moment-field';
import classes from './releases.module.css';
import { useMoment } from './use-moment';

interface Props {
  ruleSet: string;
  release: number;
  /** Whether it was live before. */
  isBack: boolean;
  onDone?: () => void;
}

const longest = 2000;

/** Has a release go live, at once or at a moment, for a reason. */
export function GoLiveForm({ ruleSet, release, isBack, onDone }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const zone = useZone();
  const [when, setWhen] = useState<'now' | 'later'>('now');
  const [reason, setReason] = useState('');
  const inFreeze = useInFreeze();
  const { at, ...field } = useMoment(zone);
  const isLater = when === 'later';
  const going = useMutation({
    mutationFn: () =>
      goLive(ruleSet, {
        release,
        reason: reason.trim(),
        ...(isLater && at && { at }),
        ...inFreeze.said,
      }),
    onSuccess: () => {
      toast(isLater ? 'releases.scheduled' : 'releases.goesLive', { tone: 'good' });
      onDone?.();
    },
    onError: inFreeze.notice,
    onSettled: () => queries.invalidateQueries({ queryKey: ['releases'] }),
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
      {isLater && zone && <MomentField zone={zone} {...field} />}
      <TextInput
        label={t('releases.reason')}
        maxLength={longest}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {going.error && <RefusalNotice error={going.error} />}
      {inFreeze.field}
      <p className="quiet">{t(isBack ? 'releases.backHint' : 'releases.goLiveHint')}</p>
      <div className={classes['buttons']}>
        <Button
          type="submit"
          loading={going.isPending}
          disabled={!reason.trim() || (isLater && !at)}
        >
          {t(isLater ? 'releases.schedule' : isBack ? 'releases.rollBack' : 'releases.goLive')}
        </Button>
      </div>
    </form>
  );
}
