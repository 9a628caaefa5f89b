import type { Schemas } from '../../api/contract';
import { useMay } from '../../api/session';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { StopRule } from '../../review/stop-rule';
import { SuggestChange } from '../../suggestion/suggest-change';
import classes from './handbook.module.css';
import { Passage } from './passage';
import { StatedFacts } from './stated-facts';

interface Props {
  ruleSet: string;
  rule: Schemas['HandbookRule'];
}

/** One rule: what it says, why, and how it turns out. */
export function Rule({ ruleSet, rule }: Props) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const mayStop = useMay()('releases');

  return (
    <section className={classes['rule']} aria-labelledby={rule.anchor}>
      <h3 id={rule.anchor}>{say(rule.title)}</h3>
      {rule.stopped ? (
        <>
          <p>
            <strong>{t('handbook.stopped')}</strong>
          </p>
          <p>
            <s>{say(rule.sentence)}</s>
          </p>
        </>
      ) : (
        <p>{say(rule.sentence)}</p>
      )}
      {rule.source && <Passage passage={rule.source} />}
      {rule.examples.map((example) => (
        <Example key={JSON.stringify(example)} example={example} />
      ))}
      {!rule.stopped && (
        <SuggestChange ruleSet={ruleSet} rule={rule.rule} title={say(rule.title)} />
      )}
      {mayStop && !rule.stopped && <StopRule ruleSet={ruleSet} rule={rule.rule} />}
    </section>
  );
}

function Example({ example }: { example: Schemas['Example'] }) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const asks = example.effects.length === 0 && example.questions.length > 0;
  const follows = asks ? example.questions : example.effects;

  return (
    <div className={classes['example']}>
      <h4>{t('handbook.example')}</h4>
      <StatedFacts facts={example.facts} />
      <h4>{asks ? t('handbook.ask') : t('handbook.follows')}</h4>
      {follows.length > 0 ? (
        <ul>
          {follows.map((text) => (
            <li key={text.en}>{say(text)}</li>
          ))}
        </ul>
      ) : (
        <p>{t('handbook.nothing')}</p>
      )}
    </div>
  );
}
