import { useTranslation } from '../../../language/use-translation';
import { Badge } from '../../../ui/badge';
import { Countdown } from '../../../ui/countdown';
import type { CaseItem } from './api/cases';
import classes from './cases.module.css';

interface Props {
  item: CaseItem;
  isOpen: boolean;
  onOpen: (ref: string) => void;
}

/** A case of the queue in short. */
export function QueueRow({ item, isOpen, onOpen }: Props) {
  const { t } = useTranslation();
  const what = [item.about, item.customer].filter(Boolean).join(' · ');

  return (
    <li>
      <button
        type="button"
        className={classes['row']}
        data-ref={item.ref}
        aria-current={isOpen || undefined}
        onClick={() => onOpen(item.ref)}
      >
        <span className={classes['rowHead']}>
          <strong>{item.ref}</strong>
          <Countdown dueAt={item.nextDueAt ?? null} />
        </span>
        {what && <span className={classes['what']}>{what}</span>}
        <span className={classes['marks']}>
          {(item.priority === 'URGENT' || item.priority === 'HIGH') && (
            <Badge tone={item.priority === 'URGENT' ? 'bad' : 'warn'}>
              {t(`casePriority.${item.priority}`)}
            </Badge>
          )}
          {item.tier > 1 && <Badge tone="warn">{t('queue.tier', { tier: item.tier })}</Badge>}
          <Badge>{t(`caseStatus.${item.status}`)}</Badge>
          <span className="quiet">{item.assignee?.name ?? t('queue.nobody')}</span>
        </span>
      </button>
    </li>
  );
}
