import { Button, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import IconFilePlus from '@tabler/icons-react/dist/esm/icons/IconFilePlus.mjs';
import IconSearch from '@tabler/icons-react/dist/esm/icons/IconSearch.mjs';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useMay } from '../../../api/session';
import { useTranslation } from '../../../language/use-translation';
import { Failure } from '../../../ui/failure';
import { Pick } from '../../../ui/pick';
import { useSingleKey } from '../../../ui/single-keys';
import ui from '../../../ui/ui.module.css';
import { Waiting } from '../../../ui/waiting';
import { queueQuery, type View, views } from './api/cases';
import classes from './cases.module.css';
import { QueueRow } from './queue-row';
import { useTake } from './use-take';

interface Props {
  open: string | undefined;
  view: View;
  onOpen: (ref: string) => void;
  onView: (view: View) => void;
  onNew: (() => void) | undefined;
}

const pauseMs = 250;

/** The cases that wait, the most urgent first: J and K go through them, Enter opens, T takes. */
export function Queue({ open, view, onOpen, onView, onNew }: Props) {
  const { t } = useTranslation();
  const may = useMay();
  const [sought, setSought] = useState('');
  const [text] = useDebouncedValue(sought.trim(), pauseMs);
  const queue = useInfiniteQuery(queueQuery(view, text));
  const search = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const take = useTake();
  const found = queue.data?.pages.flatMap(({ cases }) => cases);

  const rows = () => [...(list.current?.querySelectorAll<HTMLElement>('[data-ref]') ?? [])];
  const focused = () => rows().indexOf(document.activeElement as HTMLElement);
  const step = (by: number) => {
    const at = focused();
    const from = at < 0 ? rows().findIndex(({ dataset }) => dataset['ref'] === open) : at;
    rows()[Math.max(0, from < 0 ? 0 : from + by)]?.focus();
  };
  useSingleKey('j', () => step(1));
  useSingleKey('k', () => step(-1));
  useSingleKey('/', () => search.current?.focus());
  useSingleKey('t', () => {
    const ref = rows()[focused()]?.dataset['ref'] ?? open;
    if (ref && may('cases')) {
      take.mutate(ref);
    }
  });

  return (
    <section className={`${ui['panel']} ${classes['queue']}`} aria-labelledby="queue-title">
      <header className={classes['queueHead']}>
        <h1 id="queue-title">{t('queue.name')}</h1>
        {onNew && (
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconFilePlus size={14} />}
            onClick={onNew}
          >
            {t('queue.new')}
          </Button>
        )}
        <Pick
          className={classes['wide']}
          aria-label={t('queue.view')}
          choices={views.map((each) => ({ value: each, label: t(`queue.${each}`) }))}
          value={view}
          onPick={(chosen) => onView(chosen as View)}
        />
        <TextInput
          ref={search}
          className={classes['wide'] ?? ''}
          size="xs"
          type="search"
          leftSection={<IconSearch size={14} />}
          placeholder={t('queue.find')}
          aria-label={t('queue.find')}
          value={sought}
          onChange={(event) => setSought(event.currentTarget.value)}
        />
      </header>
      {queue.error && <Failure error={queue.error} onRetry={() => void queue.refetch()} />}
      {!found && !queue.error && <Waiting />}
      {found?.length === 0 && (
        <p className={classes['nothing']}>
          {text ? t('queue.noneFound', { text }) : t('queue.none')}
        </p>
      )}
      <ol ref={list} className={classes['rows']}>
        {found?.map((item) => (
          <QueueRow key={item.ref} item={item} isOpen={item.ref === open} onOpen={onOpen} />
        ))}
      </ol>
      {queue.hasNextPage && (
        <Button variant="subtle" size="compact-sm" onClick={() => void queue.fetchNextPage()}>
          {t('queue.more')}
        </Button>
      )}
    </section>
  );
}
