import type { ReactNode } from 'react';
import { useFactWords } from '../facts/use-fact-words';
import type { Vocabulary } from '../facts/vocabulary';
import { languages } from '../language/languages';
import { type BothLanguages, useLanguage } from '../language/use-language';
import { useTranslation } from '../language/use-translation';
import { Badge } from '../ui/badge';
import { CopyButton } from '../ui/copy-button';
import classes from './outcome.module.css';
import { type Effect, useEffectWords } from './use-effect-words';

interface Props {
  effect: Effect;
  vocabulary: Vocabulary | undefined;
  actions?: ReactNode;
  /** What can be done about why it follows. */
  beneathWhy?: ReactNode;
}

/** One effect: what follows, how much, and why. */
export function EffectCard({ effect, vocabulary, actions, beneathWhy }: Props) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const words = useEffectWords(vocabulary);
  const amount = words.amount(effect);
  const isOpen =
    effect.kind === 'gesture' && !amount && effect.quantity == null && hasTerms(effect);

  return (
    <article className={classes['effect']} data-kind={effect.kind}>
      {effect.rank != null && (
        <span className={classes['rank']} aria-hidden>
          {effect.rank}
        </span>
      )}
      <div className={classes['effectBody']}>
        <header className={classes['effectHead']}>
          <h3>{words.headline(effect)}</h3>
          {amount && <strong className={classes['amount']}>{amount}</strong>}
          {isOpen && <Badge tone="warn">{t('outcome.openAmount')}</Badge>}
        </header>
        {(effect.basis || effect.reasonText) && (
          <p className={classes['reason']}>
            {effect.basis && (
              <Badge tone={effect.basis === 'STATUTORY' ? 'accent' : 'good'}>
                {effect.basis === 'STATUTORY' ? t('outcome.statutory') : t('outcome.goodwill')}
              </Badge>
            )}
            {effect.reasonText && <span>{say(effect.reasonText)}</span>}
          </p>
        )}
        {actions}
        {effect.clause && (
          <blockquote className={classes['clause']}>
            {say(effect.clause)}
            {effect.clauseAddress && <Source address={effect.clauseAddress} />}
          </blockquote>
        )}
        {effect.wording && <Wording wording={effect.wording} />}
        <Why effect={effect} vocabulary={vocabulary} beneathWhy={beneathWhy} />
      </div>
    </article>
  );
}

/** What may be said to the customer, in the language the customer speaks. */
function Wording({ wording }: { wording: BothLanguages }) {
  const { t } = useTranslation();
  const { language } = useLanguage();

  return (
    <details className={classes['why']}>
      <summary>{t('outcome.wording')}</summary>
      <ul>
        {[language, ...languages.filter((other) => other !== language)].map((spoken) => (
          <li key={spoken} lang={spoken} className={classes['wording']}>
            <q>{wording[spoken]}</q>
            <CopyButton what={t('outcome.wording')} text={wording[spoken]} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Why({ effect, vocabulary, beneathWhy }: Props) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const words = useEffectWords(vocabulary);
  const factWords = useFactWords();

  return (
    <details className={classes['why']}>
      <summary>{t('outcome.why')}</summary>
      <dl>
        <dt>{t('outcome.rule')}</dt>
        <dd>{say(effect.title)}</dd>
        <dt>{t('outcome.facts')}</dt>
        <dd>
          <ul>
            {effect.facts.map((fact) => (
              <li key={fact}>{factWords.fact(vocabulary, fact)}</li>
            ))}
          </ul>
        </dd>
        {hasTerms(effect) && (
          <>
            <dt>{t('outcome.terms')}</dt>
            <dd>
              {Object.entries(effect.terms)
                .map(([name, value]) => words.term(name, value, effect.amount?.currency))
                .join('; ')}
            </dd>
          </>
        )}
        {effect.reason && (
          <>
            <dt>{t('outcome.reason')}</dt>
            <dd>
              <code>{effect.reason}</code>
              {effect.group && <span className="quiet"> · {t('outcome.group')}</span>}
            </dd>
          </>
        )}
      </dl>
      {beneathWhy}
    </details>
  );
}

function Source({ address }: { address: string }) {
  const { t } = useTranslation();
  if (!/^https?:\/\//.test(address)) {
    return <cite>{address}</cite>;
  }
  return (
    <cite>
      {t('outcome.source')}:{' '}
      <a href={address} target="_blank" rel="noreferrer">
        {new URL(address).host}
        <span className="visually-hidden"> ({t('app.opensElsewhere')})</span>
      </a>
    </cite>
  );
}

function hasTerms(effect: Effect): boolean {
  return Object.keys(effect.terms).length > 0;
}
