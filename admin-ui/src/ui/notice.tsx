import IconAlertTriangle from '@tabler/icons-react/dist/esm/icons/IconAlertTriangle.mjs';
import IconCircleCheck from '@tabler/icons-react/dist/esm/icons/IconCircleCheck.mjs';
import IconInfoCircle from '@tabler/icons-react/dist/esm/icons/IconInfoCircle.mjs';
import type { ReactNode } from 'react';
import type { Tone } from './badge';
import classes from './ui.module.css';

interface Props {
  tone?: Tone;
  /** Read out at once when it appears. */
  alert?: boolean;
  children: ReactNode;
}

const icons = {
  plain: IconInfoCircle,
  accent: IconInfoCircle,
  good: IconCircleCheck,
  warn: IconAlertTriangle,
  bad: IconAlertTriangle,
};

/** A passage that must not be overlooked. */
export function Notice({ tone = 'plain', alert = false, children }: Props) {
  const Icon = icons[tone];

  return (
    <div className={classes['notice']} data-tone={tone} role={alert ? 'alert' : undefined}>
      <Icon size={16} aria-hidden />
      <div>{children}</div>
    </div>
  );
}
