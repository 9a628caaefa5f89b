import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { handbookQuery } from '../../api/handbooks';
import { useMay } from '../../api/session';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { Failure } from '../../ui/failure';
import { useTitle } from '../../ui/use-title';
import { Waiting } from '../../ui/waiting';
import { Acknowledge } from './acknowledge';
import { Alone } from './alone';
import { Brand } from './brand';
import { Contents } from './contents';
import classes from './handbook.module.css';
import { Numbers } from './numbers';
import { Readers } from './readers';
import { Rule } from './rule';
import { StatedFacts } from './stated-facts';

/** The handbook of a rule set, to be read from top to bottom. */
export function HandbookPage({ id }: { id: string }) {
  const { t, language } = useTranslation();
  const { say } = useLanguage();
  const may = useMay();
  const navigate = useNavigate();
  const { data: handbook, error, refetch } = useQuery(handbookQuery(id));
  useTitle(handbook ? `${t('handbook.title')}: ${say(handbook.title)}` : t('handbook.title'));
  useStartAtAnchor(handbook !== undefined);

  if (error) {
    return <Failure error={error} onRetry={() => void refetch()} />;
  }
  if (!handbook) {
    return <Waiting />;
  }
  return (
    <div className={classes['page']}>
      <Contents handbook={handbook} />
      <article className={classes['text']}>
        <header>
          <p className="quiet">
            {t('handbook.title')} · {t('ruleSets.release', { n: handbook.release })}
            {handbook.owner && ` · ${t('handbook.owner')}: ${handbook.owner}`}
          </p>
          <h1>{say(handbook.title)}</h1>
          <p className={classes['purpose']}>{say(handbook.purpose)}</p>
          <p className={classes['actions']}>
            <Button
              component="a"
              variant="default"
              size="compact-md"
              href={`/api/v1/rule-sets/${encodeURIComponent(id)}/handbook.pdf?language=${language}`}
              download
            >
              {t('handbook.pdf')}
            </Button>
            <Button
              variant="default"
              size="compact-md"
              onClick={() => void navigate({ to: '/rule-sets/$id/practice', params: { id } })}
            >
              {t('handbook.practise')}
            </Button>
          </p>
        </header>
        {handbook.brand && <Brand brand={handbook.brand} />}
        <Alone alone={handbook.alone} />
        {handbook.chapters.map((chapter) => (
          <section key={chapter.anchor} aria-labelledby={chapter.anchor}>
            <h2 id={chapter.anchor}>{say(chapter.title)}</h2>
            {chapter.rules.map((rule) => (
              <Rule key={rule.anchor} ruleSet={id} rule={rule} />
            ))}
          </section>
        ))}
        {handbook.assumed.length > 0 && (
          <section aria-labelledby="assumed">
            <h2 id="assumed">{t('handbook.assumed')}</h2>
            <StatedFacts facts={handbook.assumed} />
          </section>
        )}
        {handbook.numbers.length > 0 && <Numbers numbers={handbook.numbers} />}
        {handbook.readings.length > 0 && (
          <section aria-labelledby="readings">
            <h2 id="readings">{t('handbook.readings')}</h2>
            {handbook.readings.map(({ question, reading }) => (
              <div key={question.en} className={classes['rule']}>
                <h3>{say(question)}</h3>
                <p>{say(reading)}</p>
              </div>
            ))}
          </section>
        )}
        <Acknowledge id={id} release={handbook.release} />
        {may('handbooks:readers') && <Readers id={id} />}
      </article>
    </div>
  );
}

/** What the address points at is there only once the handbook is. */
function useStartAtAnchor(isThere: boolean) {
  useEffect(() => {
    if (isThere && location.hash) {
      document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
    }
  }, [isThere]);
}
