import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { reasonsQuery, type UsualReason } from '../../api/reasons';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { Badge } from '../../ui/badge';
import { Failure } from '../../ui/failure';
import list from '../../ui/list.module.css';
import ui from '../../ui/ui.module.css';
import { Waiting } from '../../ui/waiting';
import { ReasonDialog } from './reason-dialog';

/** The reasons that people may choose instead of typing one. */
export function ReasonsPart() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery({ ...reasonsQuery, staleTime: 0 });
  const [open, setOpen] = useState<UsualReason | 'NEW'>();

  if (error) {
    return <Failure error={error} onRetry={() => void refetch()} />;
  }
  if (!data) {
    return <Waiting />;
  }
  return (
    <>
      <div className={list['bar']}>
        <p className="quiet">{t('reasons.hint')}</p>
        <div className={list['acts']}>
          <Button onClick={() => setOpen('NEW')}>{t('reasons.make')}</Button>
        </div>
      </div>
      <section className={ui['panel']} aria-label={t('organisation.parts.reasons')}>
        {data.length === 0 && <p className={ui['empty']}>{t('reasons.none')}</p>}
        {data.length > 0 && <Table reasons={data} onChange={setOpen} />}
      </section>
      {open && (
        <ReasonDialog
          reason={open === 'NEW' ? undefined : open}
          onClose={() => setOpen(undefined)}
        />
      )}
    </>
  );
}

interface TableProps {
  reasons: readonly UsualReason[];
  onChange: (reason: UsualReason) => void;
}

function Table({ reasons, onChange }: TableProps) {
  const { t } = useTranslation();
  const { say } = useLanguage();

  return (
    <table className={`${list['table']} ${list['still']}`}>
      <thead>
        <tr>
          <th scope="col">{t('reasons.kind')}</th>
          <th scope="col">{t('freezes.reason')}</th>
          <th scope="col">{t('people.id')}</th>
          <th scope="col">{t('reasons.place')}</th>
          <th scope="col">{t('groups.act')}</th>
        </tr>
      </thead>
      <tbody>
        {reasons.map((reason) => (
          <tr key={`${reason.kind} ${reason.key}`}>
            <td>{t(`reasons.kinds.${reason.kind}`)}</td>
            <td>
              {say(reason.text)}{' '}
              {!reason.active && <Badge tone="plain">{t('reasons.notOffered')}</Badge>}
            </td>
            <td>
              <code>{reason.key}</code>
            </td>
            <td>{reason.place}</td>
            <td>
              <Button
                variant="default"
                size="compact-md"
                aria-label={t('reasons.changeOf', { reason: say(reason.text) })}
                onClick={() => onChange(reason)}
              >
                {t('groups.change')}
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
