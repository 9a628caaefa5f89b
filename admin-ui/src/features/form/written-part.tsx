import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import classes from './form.module.css';
import type { Written } from './model/form';

interface Props {
  part: Written;
}

/** What has no fields: how it reads, and its text beside it. */
export function WrittenPart({ part }: Props) {
  const { t } = useTranslation();
  const { say } = useLanguage();

  return (
    <div className={classes['written']}>
      <p>{part.sentence ? say(part.sentence) : t('form.noFields')}</p>
      <code>{part.text}</code>
    </div>
  );
}
