import { Button } from '@mantine/core';
import { useState } from 'react';
import { type Language, languageNames } from '../../language/languages';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { CopyButton } from '../../ui/copy-button';
import { useSingleKey } from '../../ui/single-keys';
import ui from '../../ui/ui.module.css';
import type { CareTask } from './api/care-tasks';
import classes from './care.module.css';
import { EndTask } from './end-task';

interface Props {
  task: CareTask;
  onEnded: () => void;
}

/** A kindness: why it is due, what to say, and what became of it. */
export function OpenTask({ task, onEnded }: Props) {
  const { t } = useTranslation();
  const { say, formats } = useLanguage();
  const [ending, setEnding] = useState<'done' | 'skip'>();
  useSingleKey('d', () => setEnding('done'));
  useSingleKey('s', () => setEnding('skip'));

  return (
    <article className={`${ui['panel']} ${classes['open']}`} aria-labelledby="care-task-title">
      <header>
        <h2 id="care-task-title">
          {t(`effects.cares.${task.type}`)} · {task.customer}
        </h2>
        <p className="quiet">{t('care.due', { day: formats.date(task.dueOn) })}</p>
      </header>
      {task.wording && <Saying text={task.wording} language={task.language} />}
      <section aria-labelledby="care-why">
        <h3 id="care-why">{t('care.why')}</h3>
        {task.reason && <p>{say(task.reason)}</p>}
        <p className="quiet">{say(task.title)}</p>
        {task.clause && <blockquote className={classes['clause']}>{say(task.clause)}</blockquote>}
      </section>
      {ending ? (
        <EndTask
          key={ending}
          task={task}
          ending={ending}
          onLeave={() => setEnding(undefined)}
          onEnded={onEnded}
        />
      ) : (
        <div className={classes['acts']}>
          <Button aria-keyshortcuts="d" onClick={() => setEnding('done')}>
            {t('care.done')}
          </Button>
          <Button variant="default" aria-keyshortcuts="s" onClick={() => setEnding('skip')}>
            {t('care.skip')}
          </Button>
        </div>
      )}
    </article>
  );
}

/** In the language of the customer, not in that of the page. */
function Saying({ text, language }: { text: Record<Language, string>; language: Language }) {
  const { t } = useTranslation();

  return (
    <section aria-labelledby="care-saying">
      <h3 id="care-saying">{t('care.saying', { language: languageNames[language] })}</h3>
      <div className={classes['saying']}>
        <p lang={language}>{text[language]}</p>
        <CopyButton what={t('care.text')} text={text[language]} />
      </div>
    </section>
  );
}
