import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from '../../language/use-translation';
import type { Source } from './api/forms';
import classes from './form.module.css';
import { currencyIn } from './model/edits';
import type { FormedRule } from './model/form';
import { standingIn, without } from './model/stretches';
import { RuleCard } from './rule-card';
import { RuleForm } from './rule-form';
import type { Finding } from './rule-forms';
import { type FormsOfText, useOpened } from './use-opened';

interface Props {
  source: Source;
  forms: FormsOfText;
  text: string;
  sentences: ReadonlyMap<string, string>;
  findings: readonly Finding[];
  goTo: { line: number } | undefined;
  readOnly: boolean;
  tell: (text: string, from: string) => boolean;
}

/** The rules of a file; at most one of them is open. */
export function RuleList(props: Props) {
  const { source, forms, text, sentences, findings, goTo, readOnly, tell } = props;
  const { t } = useTranslation();
  const { open, keep, toggle, show, close, begin } = useOpened(source, forms, text);
  const { rules, choices } = forms;
  const currency = useMemo(() => currencyIn(rules.flatMap(({ form }) => form ?? [])), [rules]);
  const isCurrent = forms.text === text;
  const count = Math.max(rules.length, open ? open.at + 1 : 0);

  const go = useRef(() => {});
  go.current = () => {
    const at = rules.findLastIndex((rule) => goTo !== undefined && rule.at.line <= goTo.line);
    if (at >= 0) {
      show(at);
    }
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: another place is gone to
  useEffect(() => go.current(), [goTo]);

  const told = (next: string, from: string) => {
    keep(next);
    return tell(next, from);
  };
  const remove = (rule: FormedRule) => {
    close();
    tell(without(text, rule.at), text);
  };
  const foundIn = ({ at }: FormedRule) =>
    findings.filter(({ line }) => line >= at.line && line <= at.endLine).map((each) => each.reason);

  return (
    <>
      {rules.length === 0 && !open && <p className="quiet">{t('form.noRules')}</p>}
      <ol className={classes['cards']}>
        {[...Array(count).keys()].map((at) => {
          const rule = rules[at];
          return (
            <RuleCard
              key={at}
              rule={rule}
              choices={choices}
              sentence={rule && sentences.get(rule.name)}
              findings={rule && isCurrent ? foundIn(rule) : []}
              isOpen={open?.at === at}
              onToggle={() => (rule ? toggle(at) : close())}
            >
              {open && choices && (
                <RuleForm
                  key={open.opening}
                  opened={open}
                  choices={choices}
                  currency={currency}
                  readOnly={readOnly}
                  ruleText={rule && isCurrent ? standingIn(text, rule.at) : undefined}
                  tell={told}
                  onRemove={rule && isCurrent ? () => remove(rule) : undefined}
                />
              )}
            </RuleCard>
          );
        })}
      </ol>
      {!readOnly && choices && (
        <button type="button" className={classes['button']} onClick={begin}>
          {t('form.addRule')}
        </button>
      )}
    </>
  );
}
