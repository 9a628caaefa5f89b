import IconTrash from '@tabler/icons-react/dist/esm/icons/IconTrash.mjs';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { Notice } from '../../ui/notice';
import { useProblemText } from '../../ui/use-problem-text';
import classes from './form.module.css';
import { placeOf } from './model/places';
import type { Filled } from './use-filled-form';

interface Props {
  filled: Filled;
  /** How many fields still lack something. */
  lacking: number;
  readOnly: boolean;
  onRemove: (() => void) | undefined;
}

/** Whether the text says what the form says, and what can be done where it does not. */
export function FormState({ filled, lacking, readOnly, onRemove }: Props) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const problemText = useProblemText();
  const { isWritten, faults, error, retry, takeBack } = filled;
  const elsewhere = faults.filter(({ path }) => placeOf(path) === '');

  if (readOnly) {
    return null;
  }
  const button = (label: string, run: () => void) => (
    <button type="button" className={classes['button']} onClick={run}>
      {label}
    </button>
  );
  return (
    <div className={classes['state']}>
      {error !== undefined && (
        <Notice tone="bad" alert>
          {problemText(error)} {button(t('app.retry'), retry)}
        </Notice>
      )}
      {elsewhere.map(({ path, reason }) => (
        <Notice key={path} tone="bad" alert>
          {say(reason)}
        </Notice>
      ))}
      <p role="status" className="quiet">
        {lacking > 0
          ? t('form.lacking', { count: lacking })
          : faults.length > 0
            ? t('form.refused')
            : isWritten
              ? t('form.written')
              : t('form.writing')}
      </p>
      {!isWritten && (lacking > 0 || faults.length > 0) && button(t('form.takeBack'), takeBack)}
      {onRemove && (
        <button type="button" className={classes['button']} onClick={onRemove}>
          <IconTrash size={14} aria-hidden /> {t('form.removeRule')}
        </button>
      )}
    </div>
  );
}
