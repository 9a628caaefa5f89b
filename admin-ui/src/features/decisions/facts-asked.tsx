import { Fragment } from 'react';
import { isMoney } from '../../facts/case-facts';
import { useFactWords } from '../../facts/use-fact-words';
import {
  attributeNamed,
  type FactType,
  typeAt,
  typeNamed,
  type Vocabulary,
} from '../../facts/vocabulary';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import classes from './decisions.module.css';

interface Props {
  facts: Record<string, unknown>;
  vocabulary: Vocabulary | undefined;
}

/** The facts of a decision, frozen as they were asked; as the server and the caller stated them. */
export function FactsAsked({ facts, vocabulary }: Props) {
  const { t } = useTranslation();
  const entries = Object.entries(facts);
  if (entries.length === 0) {
    return <p className="quiet">{t('decisions.onlyDefaults')}</p>;
  }
  return entries.map(([key, value]) => (
    <FactGroup
      key={key}
      name={key}
      type={vocabulary && typeAt(vocabulary, key)}
      value={value}
      vocabulary={vocabulary}
    />
  ));
}

interface GroupProps {
  name: string;
  type: FactType | undefined;
  value: unknown;
  vocabulary: Vocabulary | undefined;
}

function FactGroup({ name, type, value, vocabulary }: GroupProps) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const title = type ? say(type.label) : name;
  if (Array.isArray(value)) {
    return value.map((each, at) => (
      <section key={JSON.stringify(each)} className={classes['fact']}>
        <h3>{t('facts.numbered', { what: title, n: at + 1 })}</h3>
        <Members value={each} type={type} vocabulary={vocabulary} />
      </section>
    ));
  }
  return (
    <section className={classes['fact']}>
      <h3>{title}</h3>
      <Members value={value} type={type} vocabulary={vocabulary} />
    </section>
  );
}

function Members({ value, type, vocabulary }: Omit<GroupProps, 'name'>) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const words = useFactWords();
  if (!isObject(value)) {
    return null;
  }
  return (
    <dl>
      {inOrder(value, type).map(([name, member]) => {
        const attribute = attributeNamed(type, name);
        const nested = vocabulary && typeNamed(vocabulary, attribute?.factType);
        const label = attribute ? say(attribute.label) : name;
        if (nested && typeof member === 'object' && member !== null) {
          return (
            <div key={name} className={classes['nested']}>
              <FactGroup name={name} type={nested} value={member} vocabulary={vocabulary} />
            </div>
          );
        }
        return (
          <Fragment key={name}>
            <dt>{label}</dt>
            <dd>{shown(member, attribute)}</dd>
          </Fragment>
        );
      })}
    </dl>
  );

  function shown(member: unknown, attribute: ReturnType<typeof attributeNamed>) {
    if (member === null) {
      return <span className="quiet">{t('facts.notKnown')}</span>;
    }
    return words.value(attribute, member);
  }
}

/** As the vocabulary lists them; what it does not know comes first, as it came. */
function inOrder(value: Record<string, unknown>, type: FactType | undefined) {
  const place = (name: string) => type?.attributes.findIndex((each) => each.name === name) ?? 0;
  return Object.entries(value).sort(([one], [other]) => place(one) - place(other));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isMoney(value);
}
