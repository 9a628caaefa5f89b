import { useTranslation } from '../../../language/use-translation';
import type { InputProps } from './input-props';
import classes from './inputs.module.css';

/** Answers whether there is such a fact; its own fields stand in the form. */
export function ObjectInput({ attribute, entry, labels, onAnswer }: InputProps) {
  const { t } = useTranslation();
  const { list } = attribute;

  return (
    // biome-ignore lint/a11y/useSemanticElements: a legend cannot be a paragraph elsewhere on the page
    <div className={classes['row']} role="group" aria-labelledby={labels.labelledBy}>
      <button
        type="button"
        className={classes['toggle']}
        aria-pressed={entry !== null && entry !== undefined}
        onClick={() => onAnswer(list ? [{}] : {})}
      >
        {t('facts.give')}
      </button>
      {list && (
        <button type="button" className={classes['toggle']} onClick={() => onAnswer([])}>
          {t('facts.none')}
        </button>
      )}
      <button type="button" className={classes['toggle']} onClick={() => onAnswer(null)}>
        {list ? t('facts.notKnown') : t('facts.notKnownOrNone')}
      </button>
    </div>
  );
}
