import { Button } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import { Failure } from '../../ui/failure';
import list from '../../ui/list.module.css';
import ui from '../../ui/ui.module.css';
import { Waiting } from '../../ui/waiting';

interface Props<Item> {
  part: 'limits' | 'freezes' | 'reasons';
  hint: string;
  found: UseQueryResult<Item[]>;
  table: (items: readonly Item[], onChange: (item: Item) => void) => ReactNode;
  /** Without an item one is made. */
  dialog: (item: Item | undefined, onClose: () => void) => ReactNode;
}

/** A part of the organisation that is a list, each of which is made and changed in a dialog. */
export function ListedPart<Item>({ part, hint, found, table, dialog }: Props<Item>) {
  const { t } = useTranslation();
  const { data, error, refetch } = found;
  const [open, setOpen] = useState<{ item: Item | undefined }>();

  if (error) {
    return <Failure error={error} onRetry={() => void refetch()} />;
  }
  if (!data) {
    return <Waiting />;
  }
  return (
    <>
      <div className={list['bar']}>
        <p className="quiet">{hint}</p>
        <div className={list['acts']}>
          <Button onClick={() => setOpen({ item: undefined })}>{t(`${part}.make`)}</Button>
        </div>
      </div>
      <section className={ui['panel']} aria-label={t(`organisation.parts.${part}`)}>
        {data.length === 0 && <p className={ui['empty']}>{t(`${part}.none`)}</p>}
        {data.length > 0 && table(data, (item) => setOpen({ item }))}
      </section>
      {open && dialog(open.item, () => setOpen(undefined))}
    </>
  );
}
