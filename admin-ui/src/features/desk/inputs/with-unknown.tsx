import type { ReactNode } from 'react';
import type { Entry } from '../../../facts/case-facts';
import { useTranslation } from '../../../language/use-translation';
import type { Labels } from './input-props';
import classes from './inputs.module.css';

interface Props {
  entry: Entry;
  labels: Labels;
  onAnswer: (entry: Entry) => void;
  /** A list may be known to be empty, which is not the same as not known. */
  canBeNone?: boolean;
  children: ReactNode;
}

/** An input beside the answer that its value is not known. */
export function WithUnknown({ entry, labels, onAnswer, canBeNone = false, children }: Props) {
  const { t } = useTranslation();
  const isNone = Array.isArray(entry) && entry.length === 0;

  return (
    // biome-ignore lint/a11y/useSemanticElements: the field has its name from an element of its own
    <div
      className={classes['row']}
      role="group"
      aria-labelledby={labels.labelledBy}
      aria-describedby={labels.describedBy}
    >
      <div className={classes['input']}>{children}</div>
      {canBeNone && (
        <button
          type="button"
          className={classes['toggle']}
          aria-pressed={isNone}
          aria-describedby={labels.labelledBy}
          onClick={() => onAnswer(isNone ? undefined : [])}
        >
          {t('facts.none')}
        </button>
      )}
      <button
        type="button"
        className={classes['toggle']}
        aria-pressed={entry === null}
        aria-describedby={labels.labelledBy}
        onClick={() => onAnswer(entry === null ? undefined : null)}
      >
        {t('facts.notKnown')}
      </button>
    </div>
  );
}
