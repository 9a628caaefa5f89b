import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs';
import { useEffect, useSyncExternalStore } from 'react';
import { signal } from '../api/signal';
import type { TextKey } from '../language/translate';
import { useTranslation } from '../language/use-translation';
import type { Tone } from './badge';
import classes from './toasts.module.css';
import ui from './ui.module.css';

interface Toast {
  id: number;
  tone: Tone;
  message: TextKey;
  /** What can be done about it, offered as a button. */
  action?: { label: TextKey; run: () => void };
}

const most = 3;
const staysMs = 6000;
const staysWithActionMs = 12_000;

const shown = signal<readonly Toast[]>([]);
let count = 0;

/** Says something in passing. */
export function toast(message: TextKey, more: Partial<Pick<Toast, 'tone' | 'action'>> = {}) {
  count += 1;
  shown.set([...shown.get(), { id: count, tone: 'plain' as Tone, message, ...more }].slice(-most));
}

function drop(id: number) {
  shown.set(shown.get().filter((each) => each.id !== id));
}

/** What is said in passing, in the corner of the page. */
export function Toasts() {
  const toasts = useSyncExternalStore(shown.subscribe, shown.get);

  return (
    <div className={classes['toasts']} role="status">
      {toasts.map((each) => (
        <OneToast key={each.id} toast={each} />
      ))}
    </div>
  );
}

function OneToast({ toast: { id, tone, message, action } }: { toast: Toast }) {
  const { t } = useTranslation();

  useEffect(() => {
    const leaving = setTimeout(() => drop(id), action ? staysWithActionMs : staysMs);
    return () => clearTimeout(leaving);
  }, [id, action]);

  return (
    <div className={classes['toast']} data-tone={tone}>
      <p>{t(message)}</p>
      {action && (
        <button
          type="button"
          className={classes['action']}
          onClick={() => {
            action.run();
            drop(id);
          }}
        >
          {t(action.label)}
        </button>
      )}
      <button
        type="button"
        className={ui['icon']}
        aria-label={t('app.close')}
        onClick={() => drop(id)}
      >
        <IconX size={14} />
      </button>
    </div>
  );
}
