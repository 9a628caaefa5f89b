import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type Group, groupsQuery } from '../../api/groups';
import { useTranslation } from '../../language/use-translation';
import { Badge } from '../../ui/badge';
import { Failure } from '../../ui/failure';
import list from '../../ui/list.module.css';
import ui from '../../ui/ui.module.css';
import { Waiting } from '../../ui/waiting';
import { GroupDialog } from './group-dialog';

/** People who write or review rule sets together, or take over what is passed up. */
export function GroupsPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(groupsQuery);
  const [open, setOpen] = useState<Group | 'NEW'>();

  if (error) {
    return <Failure error={error} onRetry={() => void refetch()} />;
  }
  if (!data) {
    return <Waiting />;
  }
  return (
    <>
      <div className={list['bar']}>
        <p className="quiet">{t('groups.hint')}</p>
        <div className={list['acts']}>
          <Button onClick={() => setOpen('NEW')}>{t('groups.make')}</Button>
        </div>
      </div>
      <section className={ui['panel']} aria-label={t('groups.title')}>
        {data.length === 0 && <p className={ui['empty']}>{t('groups.none')}</p>}
        {data.length > 0 && (
          <table className={`${list['table']} ${list['still']}`}>
            <thead>
              <tr>
                <th scope="col">{t('groups.group')}</th>
                <th scope="col">{t('groups.members')}</th>
                <th scope="col">{t('groups.act')}</th>
              </tr>
            </thead>
            <tbody>
              {data.map((group) => (
                <tr key={group.id}>
                  <td>
                    <strong>{group.name}</strong> <span className="quiet">· {group.id}</span>{' '}
                    {group.tier && <Badge>{t('queue.tier', { tier: group.tier })}</Badge>}
                  </td>
                  <td>{group.members.map(({ name }) => name).join(', ') || t('groups.nobody')}</td>
                  <td>
                    <Button
                      variant="default"
                      size="compact-md"
                      aria-label={t('groups.changeOf', { name: group.name })}
                      onClick={() => setOpen(group)}
                    >
                      {t('groups.change')}
                    </Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </section>
      {open && (
        <GroupDialog group={open === 'NEW' ? undefined : open} onClose={() => setOpen(undefined)} />
      )}
    </>
  );
}
