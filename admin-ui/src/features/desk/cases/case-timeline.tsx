import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Vocabulary } from '../../../facts/vocabulary';
import { useLanguage } from '../../../language/use-language';
import { useTranslation } from '../../../language/use-translation';
import { Failure } from '../../../ui/failure';
import { Segments } from '../../../ui/segments';
import ui from '../../../ui/ui.module.css';
import { Waiting } from '../../../ui/waiting';
import { type Case, type CaseEntry, timelineQuery } from './api/cases';
import classes from './cases.module.css';
import { ContactForm } from './contact-form';
import { type Details, useEntryText } from './use-entry-text';

interface Props {
  file: Case;
  vocabulary: Vocabulary;
  mayWork: boolean;
}

/** What happened to the case, or to all cases of its customer, newest first. */
export function CaseTimeline({ file, vocabulary, mayWork }: Props) {
  const { t } = useTranslation();
  const [whose, setWhose] = useState<'ofCase' | 'ofCustomer'>('ofCase');
  const customer = whose === 'ofCustomer' ? (file.customer ?? null) : null;
  const timeline = useInfiniteQuery(timelineQuery(file.ref, customer));
  const entries = timeline.data?.pages.flatMap((page) => page.entries);

  return (
    <section className={`${ui['panel']} ${classes['timeline']}`} aria-labelledby="timeline-title">
      <header className={classes['headRow']}>
        <h2 id="timeline-title">{t('queue.timeline')}</h2>
        {file.customer && (
          <Segments
            legend={t('queue.timeline')}
            value={whose}
            onChoose={setWhose}
            segments={[
              { value: 'ofCase', label: t('queue.ofCase') },
              { value: 'ofCustomer', label: t('queue.ofCustomer') },
            ]}
          />
        )}
      </header>
      {mayWork && <ContactForm caseRef={file.ref} />}
      {timeline.error && <Failure error={timeline.error} onRetry={() => void timeline.refetch()} />}
      {!entries && !timeline.error && <Waiting />}
      <ol className={classes['entries']}>
        {entries?.map((entry) => (
          <Entry
            key={entry.id}
            entry={entry}
            vocabulary={vocabulary}
            isOfOther={entry.caseRef !== file.ref}
          />
        ))}
      </ol>
      {timeline.hasNextPage && (
        <Button variant="subtle" size="compact-sm" onClick={() => void timeline.fetchNextPage()}>
          {t('queue.earlier')}
        </Button>
      )}
    </section>
  );
}

interface EntryProps {
  entry: CaseEntry;
  vocabulary: Vocabulary;
  isOfOther: boolean;
}

function Entry({ entry, vocabulary, isOfOther }: EntryProps) {
  const { formats } = useLanguage();
  const { t } = useTranslation();
  const told = useEntryText(vocabulary);
  const { decision } = entry.details as Details;

  return (
    <li className={classes['entry']}>
      <p className={classes['when']}>
        <time dateTime={entry.at}>{formats.moment(entry.at)}</time> · {entry.by}
        {isOfOther && ` · ${entry.caseRef}`}
      </p>
      <p>
        {told(entry)}
        {decision && (
          <>
            {' '}
            <Link to="/decisions/$id" params={{ id: decision }}>
              {t('queue.showDecision')}
            </Link>
          </>
        )}
      </p>
      {entry.text && <blockquote className={classes['text']}>{entry.text}</blockquote>}
    </li>
  );
}
