import { type FocusEvent, useState } from 'react';
import type { Schemas } from '../../api/contract';
import { entryAt } from '../../facts/case-facts';
import type { FaultsByPath } from '../../facts/faults';
import { useFactWords } from '../../facts/use-fact-words';
import { attributeAt, pathOf, pathText, typeNamed, type Vocabulary } from '../../facts/vocabulary';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { deskCase, useDeskCase } from './case-store';
import classes from './desk.module.css';
import { FieldInput } from './inputs/field-input';
import { FieldLabel } from './inputs/field-label';
import { ObjectInput } from './inputs/object-input';
import { useFaultsAt } from './use-form';
import { type Asked, useHeldQuestion } from './use-held-question';

interface Props {
  outcome: Schemas['Outcome'];
  vocabulary: Vocabulary;
  faults: FaultsByPath;
}

const mostAtFirst = 5;

/** What is worth asking, to be answered on the spot; what is said to be not known steps aside. */
export function Questions({ outcome, vocabulary, faults }: Props) {
  const { t } = useTranslation();
  const { facts } = useDeskCase();
  const { asked, hold, release } = useHeldQuestion(outcome, vocabulary);
  const [all, setAll] = useState(false);
  const places = asked.map((each) => ({ ...each, path: placeOf(each.missing) }));
  const open = places.filter(({ path, held }) => held || entryAt(facts, path) !== null);
  const next = all ? open : open.filter(({ held }, at) => held || at < mostAtFirst);
  const setAside = places.filter(({ path, held }) => !held && entryAt(facts, path) === null);

  if (places.length === 0) {
    return null;
  }
  return (
    <section className={classes['questions']} aria-labelledby="questions-title">
      <h2 id="questions-title">{t('outcome.questionsTitle')}</h2>
      {open.length > 0 && <p className="quiet">{t('outcome.questionsHint')}</p>}
      <ol>
        {next.map((each) => (
          <li
            key={pathText(each.path)}
            className={classes['question']}
            onFocus={() => hold(each)}
            onBlur={(event: FocusEvent) => {
              if (!event.currentTarget.contains(event.relatedTarget)) {
                release();
              }
            }}
          >
            <Question {...each} vocabulary={vocabulary} faults={faults} />
          </li>
        ))}
      </ol>
      {next.length < open.length && (
        <button type="button" className={classes['more']} onClick={() => setAll(true)}>
          {t('outcome.allQuestions', { count: open.length })}
        </button>
      )}
      {setAside.length > 0 && (
        <p className={classes['aside']}>
          {t('outcome.unanswered', { count: setAside.length })}
          <button
            type="button"
            className={classes['link']}
            onClick={() => {
              for (const { path } of setAside) {
                deskCase.answer(path, undefined);
              }
            }}
          >
            {t('outcome.askAgain')}
          </button>
        </p>
      )}
    </section>
  );
}

interface QuestionProps extends Asked {
  vocabulary: Vocabulary;
  faults: FaultsByPath;
}

function Question({ missing, assumed, vocabulary, faults }: QuestionProps) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const words = useFactWords();
  const faultsAt = useFaultsAt();
  const { facts } = useDeskCase();
  const path = placeOf(missing);
  const attribute = attributeAt(vocabulary, path);
  const id = `question-${pathText(path)}`;
  const wrong = attribute ? faultsAt({ facts, faults }, attribute, path) : [];
  const Input = typeNamed(vocabulary, attribute?.factType) ? ObjectInput : FieldInput;

  return (
    <>
      <p>
        <FieldLabel id={id} input={`${id}-input`} attribute={attribute}>
          {say(missing.question)}
        </FieldLabel>
      </p>
      {assumed && (
        <p className={classes['assumed']} id={`${id}-assumed`}>
          {t('outcome.assumed', { value: words.value(attribute, assumed.value) })}
        </p>
      )}
      {attribute && (
        <Input
          attribute={attribute}
          entry={entryAt(facts, path)}
          labels={{
            label: say(attribute.label),
            input: `${id}-input`,
            labelledBy: id,
            describedBy: `${id}-assumed ${id}-faults`,
            invalid: wrong.length > 0,
          }}
          onAnswer={(entry) => deskCase.answer(path, entry)}
        />
      )}
      <div id={`${id}-faults`} className={classes['fault']}>
        {wrong.join(' ')}
      </div>
    </>
  );
}

function placeOf({ fact, attribute }: Schemas['MissingFact']) {
  return [...pathOf(fact), attribute];
}
