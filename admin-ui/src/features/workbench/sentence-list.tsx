import { languages } from '../../language/languages';
import { useTranslation } from '../../language/use-translation';
import { Failure } from '../../ui/failure';
import { Waiting } from '../../ui/waiting';
import { sentences } from './api/language';
import { useInView } from './use-in-view';
import { useAnswer, useWorkbench } from './use-workbench';
import classes from './workbench.module.css';

interface Props {
  file: string | undefined;
  line: number | undefined;
}

/** How the rules of a file read, in both languages; the one the cursor is in stands out. */
export function SentenceList({ file, line = 1 }: Props) {
  const { t, language } = useTranslation();
  const { goTo } = useWorkbench();
  const { data, error, refetch } = useAnswer('sentences', sentences);
  const said = data?.answer.sentences.filter(({ at }) => at.file === file) ?? [];
  const present = said.findLast(({ at }) => at.line <= line);
  const shown = useInView(present?.rule);
  const spoken = [language, ...languages.filter((each) => each !== language)];

  if (error) {
    return <Failure error={error} onRetry={() => void refetch()} />;
  }
  if (!data) {
    return <Waiting />;
  }
  if (said.length === 0) {
    return <p className="quiet">{t('workbench.noSentences')}</p>;
  }
  return (
    <ol className={classes['sentences']}>
      {said.map((sentence) => (
        <li key={`${sentence.at.line} ${sentence.rule}`}>
          <button
            ref={sentence === present ? shown : undefined}
            type="button"
            className={classes['entry']}
            aria-current={sentence === present}
            onClick={() => goTo(sentence.at.file, sentence.at.line)}
          >
            <span>
              <strong>{sentence.title[language]}</strong>
              {sentence.title[language] !== sentence.rule && (
                <>
                  {' '}
                  <code>{sentence.rule}</code>
                </>
              )}
            </span>
            {spoken.map((each) => (
              <span key={each} lang={each} className={each === language ? '' : 'quiet'}>
                {sentence.sentence[each]}
              </span>
            ))}
          </button>
        </li>
      ))}
    </ol>
  );
}
