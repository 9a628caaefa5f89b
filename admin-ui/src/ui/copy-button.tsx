import { useClipboard } from '@mantine/hooks';
import IconCheck from '@tabler/icons-react/dist/esm/icons/IconCheck.mjs';
import IconCopy from '@tabler/icons-react/dist/esm/icons/IconCopy.mjs';
import { useTranslation } from '../language/use-translation';
import classes from './ui.module.css';

interface Props {
  what: string;
  text: string;
}

/** Copies a text and says so. */
export function CopyButton({ what, text }: Props) {
  const { t } = useTranslation();
  const clipboard = useClipboard({ timeout: 2000 });

  return (
    <button
      type="button"
      className={classes['icon']}
      aria-label={clipboard.copied ? t('app.copied') : t('app.copy', { what })}
      onClick={() => clipboard.copy(text)}
    >
      {clipboard.copied ? <IconCheck size={15} /> : <IconCopy size={15} />}
    </button>
  );
}
