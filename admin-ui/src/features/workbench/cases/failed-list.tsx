import { useTranslation } from '../../../language/use-translation';
import type { FailedCase } from '../api/cases';
import type { Files } from '../text/taking';
import classes from './cases.module.css';
import { PlaceLink } from './place-link';
import { lineOf } from './proof';

interface Props {
  failed: readonly FailedCase[];
  files: Files;
}

/** The cases that came out otherwise than expected. */
export function FailedList({ failed, files }: Props) {
  const { t, language } = useTranslation();
  if (failed.length === 0) {
    return null;
  }
  return (
    <section>
      <h3>{t('cases.failedTitle')}</h3>
      <ul className={classes['list']}>
        {failed.map((each, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two cases may have one title
          <li key={at}>
            <strong>{each.title ?? t('cases.unreadable')}</strong>
            <PlaceLink file={each.file} line={lineOf(files, each)} />
            <ul className={classes['differences']}>
              {each.differences.map((difference) => (
                <li key={difference.en}>{difference[language]}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
