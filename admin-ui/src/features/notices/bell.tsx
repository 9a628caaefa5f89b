import IconBell from '@tabler/icons-react/dist/esm/icons/IconBell.mjs';
import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from '../../language/use-translation';
import { placePopover } from '../../ui/place-popover';
import { Waiting } from '../../ui/waiting';
import { type Notice, noticesQuery } from './api/notices';
import { listen } from './notice-stream';
import classes from './notices.module.css';
import { useNoticeText } from './use-notice-text';

const NoticeList = lazy(() =>
  import('./notice-list').then(({ NoticeList: component }) => ({ default: component })),
);
const MailChoice = lazy(() =>
  import('./mail-choice').then(({ MailChoice: component }) => ({ default: component })),
);
const most = 99;

/** How many notices are not read, and a list of all of them. */
export function Bell() {
  const { t } = useTranslation();
  const textOf = useNoticeText();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const [choosing, setChoosing] = useState(false);
  const { unread, newest } = useHeard();

  return (
    <>
      <button
        ref={button}
        type="button"
        className={classes['bell']}
        aria-label={t('notices.bell', { count: unread })}
        aria-expanded={open}
        popoverTarget={id}
      >
        <IconBell size={18} aria-hidden />
        {unread > 0 && <span aria-hidden>{unread > most ? `${most}+` : unread}</span>}
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        className={classes['panel']}
        onToggle={({ newState }) => {
          placePopover(panel.current, button.current);
          setOpen(newState === 'open');
        }}
      >
        {open && (
          <Suspense fallback={<Waiting />}>
            <NoticeList
              unread={unread}
              onLeave={() => panel.current?.hidePopover()}
              onMail={() => setChoosing(true)}
            />
          </Suspense>
        )}
      </div>
      {choosing && (
        <Suspense>
          <MailChoice onClose={() => setChoosing(false)} />
        </Suspense>
      )}
      <p className="visually-hidden" role="status">
        {newest && textOf(newest)}
      </p>
    </>
  );
}

function useHeard() {
  const queries = useQueryClient();
  const [unread, setUnread] = useState(0);
  const [newest, setNewest] = useState<Notice>();

  useEffect(() => {
    const refresh = () => void queries.invalidateQueries({ queryKey: noticesQuery.queryKey });
    return listen({
      onUnread: (count) => {
        setUnread(count);
        refresh();
      },
      onNotice: setNewest,
    });
  }, [queries]);

  return { unread, newest };
}
