import IconChevronRight from '@tabler/icons-react/dist/esm/icons/IconChevronRight.mjs';
import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs';
import { useTranslation } from '../../../language/use-translation';
import { Badge } from '../../../ui/badge';
import { Notice } from '../../../ui/notice';
import ui from '../../../ui/ui.module.css';
import { useRefusalText } from '../../../ui/use-refusal-text';
import { Waiting } from '../../../ui/waiting';
import type { Evaluation } from '../api/evaluate';
import { AddCase } from '../cases/add-case';
import { compared } from './compared';
import classes from './live.module.css';
import type { Pin } from './pins';
import { SideBySide } from './side-by-side';

interface Props {
  pin: Pin;
  evaluation: {
    data: Evaluation | undefined;
    error: unknown;
    isBehind: boolean;
    isLost: boolean | undefined;
  };
  isOpen: boolean;
  onOpen: () => void;
  onUnpin: () => void;
}

/** A pinned case: whether the draft treats it as the live release does, and opened, how. */
export function PinnedCase({ pin, evaluation, isOpen, onOpen, onUnpin }: Props) {
  const { t } = useTranslation();
  const refusalText = useRefusalText();
  const { data, error, isBehind, isLost } = evaluation;
  const rows = data ? compared(data.outcome, data.live) : [];
  const differences = rows.filter(({ difference }) => difference !== 'same').length;
  const name = nameOf();

  return (
    <li className={classes['pinned']} aria-busy={isBehind}>
      <header>
        <button type="button" aria-expanded={isOpen} onClick={onOpen}>
          <IconChevronRight size={15} aria-hidden />
          <span>{name}</span>
          {data && !error && data.live && (
            <Badge tone={differences > 0 ? 'warn' : 'good'}>
              {differences > 0 ? t('live.differences', { count: differences }) : t('live.same')}
            </Badge>
          )}
          {data && !error && !data.live && <Badge>{t('live.notLive')}</Badge>}
        </button>
        <button
          type="button"
          className={ui['icon']}
          aria-label={t('live.unpin', { name })}
          onClick={onUnpin}
        >
          <IconX size={14} />
        </button>
      </header>
      {isOpen && (
        <div className={classes['opened']} data-behind={isBehind || undefined}>
          {isLost && <Notice tone="warn">{t('live.lost')}</Notice>}
          {error !== null && error !== undefined && (
            <Notice tone="warn">{refusalText(error)}</Notice>
          )}
          {!data && !error && !isLost && <Waiting />}
          {data && !error && <SideBySide evaluation={data} rows={rows} />}
          {data && !error && !isLost && (
            <AddCase pin={pin} outcome={data.outcome} isBehind={isBehind} />
          )}
        </div>
      )}
    </li>
  );

  function nameOf(): string {
    switch (pin.kind) {
      case 'golden':
        return pin.title;
      case 'decision':
        return t('live.decision', { id: pin.id.slice(0, 8) });
      case 'typed':
        return pin.name;
    }
  }
}
