import IconChevronRight from '@tabler/icons-react/dist/esm/icons/IconChevronRight.mjs';
import { type ReactNode, useId } from 'react';
import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import { Badge } from '../../ui/badge';
import classes from './form.module.css';
import type { Choices, FormedRule } from './model/form';

interface Props {
  /** Undefined for one that is not in the text yet. */
  rule: FormedRule | undefined;
  choices: Choices | undefined;
  sentence: string | undefined;
  findings: readonly string[];
  isOpen: boolean;
  onToggle: () => void;
  children: ReactNode;
}

/** A rule of the file: its title and how it reads; opened, its form. */
export function RuleCard(props: Props) {
  const { rule, choices, sentence, findings, isOpen, onToggle, children } = props;
  const { t, language } = useTranslation();
  const { say } = useLanguage();
  const id = useId();
  const form = rule?.form;
  const name = rule ? rule.name : t('form.newRule');
  const clause = choices?.clauses.find((each) => each.name === form?.clause);

  return (
    <li className={classes['card']} data-faulty={findings.length > 0 || undefined}>
      <h2>
        <button
          type="button"
          className={classes['opener']}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={onToggle}
        >
          <IconChevronRight size={16} aria-hidden />
          {form?.title[language] ?? name}
        </button>
      </h2>
      <div className={classes['about']}>
        {sentence && <p>{sentence}</p>}
        <p className={classes['marks']}>
          {form?.stage && <Badge>{t('form.stageIs', { stage: form.stage })}</Badge>}
          {form && !form.enabled && <Badge tone="warn">{t('form.disabled')}</Badge>}
          {clause && <span className="quiet">{say(clause.label)}</span>}
        </p>
        {findings.map((finding) => (
          <p key={finding} className={classes['fault']}>
            {finding}
          </p>
        ))}
        {rule && !form && (
          <>
            {findings.length === 0 &&
              rule.diagnostics.map(({ line, column, reason }) => (
                <p key={`${line} ${column}`} className={classes['fault']}>
                  {say(reason)}
                </p>
              ))}
            <p className="quiet">{t('form.unreadable')}</p>
          </>
        )}
      </div>
      <div id={id}>{isOpen && children}</div>
    </li>
  );
}
