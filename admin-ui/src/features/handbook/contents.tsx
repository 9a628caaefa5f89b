import type { Schemas } from '../../api/contract';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import classes from './handbook.module.css';

/** The table of contents, each chapter with its rules. */
export function Contents({ handbook }: { handbook: Schemas['Handbook'] }) {
  const { t } = useTranslation();
  const { say } = useLanguage();

  return (
    <nav className={classes['contents']} aria-label={t('handbook.contents')}>
      <h2>{t('handbook.contents')}</h2>
      <ol>
        <li>
          <a href="#alone">{t('handbook.alone')}</a>
        </li>
        {handbook.chapters.map((chapter) => (
          <li key={chapter.anchor}>
            <a href={`#${chapter.anchor}`}>{say(chapter.title)}</a>
            <details>
              <summary>
                {t('handbook.rulesIn', { count: chapter.rules.length })}
                <span className="visually-hidden"> – {say(chapter.title)}</span>
              </summary>
              <ol>
                {chapter.rules.map((rule) => (
                  <li key={rule.anchor}>
                    <a href={`#${rule.anchor}`}>{say(rule.title)}</a>
                  </li>
                ))}
              </ol>
            </details>
          </li>
        ))}
        {handbook.assumed.length > 0 && (
          <li>
            <a href="#assumed">{t('handbook.assumed')}</a>
          </li>
        )}
        {handbook.numbers.length > 0 && (
          <li>
            <a href="#numbers">{t('handbook.numbers')}</a>
          </li>
        )}
        {handbook.readings.length > 0 && (
          <li>
            <a href="#readings">{t('handbook.readings')}</a>
          </li>
        )}
      </ol>
    </nav>
  );
}
