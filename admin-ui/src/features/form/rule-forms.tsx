import IconArrowBackUp from '@tabler/icons-react/dist/esm/icons/IconArrowBackUp.mjs';
import IconArrowForwardUp from '@tabler/icons-react/dist/esm/icons/IconArrowForwardUp.mjs';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useMemo } from 'react';
import { useTranslation } from '../../language/use-translation';
import { Failure } from '../../ui/failure';
import ui from '../../ui/ui.module.css';
import { Waiting } from '../../ui/waiting';
import { formsQuery, sentencesQuery } from './api/forms';
import classes from './form.module.css';
import { RuleList } from './rule-list';
import { type Earlier, useTexts } from './use-texts';

/** Something found at a place of the file; counts begin at 1. */
export interface Finding {
  line: number;
  reason: string;
}

export interface RuleFormsProps {
  /** The draft whose file it is. */
  draft: string;
  file: string;
  text: string;
  /** Other files that are not as they were saved. */
  files?: Readonly<Record<string, string | null>>;
  /** Told once for each change that makes a rule. */
  onChange?: (text: string) => void;
  /** What is wrong with the text, in the language of the pages. */
  findings?: readonly Finding[];
  /** A line to open the rule of: another object opens it again. */
  goTo?: { line: number } | undefined;
  readOnly?: boolean;
  /** What can be taken back that was done elsewhere. */
  earlier?: Earlier;
}

const noFiles = {};
const noSteps: Earlier = {};
const noFindings: readonly Finding[] = [];

/** The rules of a file as forms, for those who do not write rules as text. */
export function RuleForms(props: RuleFormsProps) {
  const { draft, file, text, files = noFiles, findings = noFindings, goTo } = props;
  const { readOnly = false } = props;
  const { t, language } = useTranslation();
  const texts = useTexts(text, props.onChange, props.earlier ?? noSteps);
  const source = useMemo(
    () => ({ draft, file, files: { ...files, [file]: text } }),
    [draft, file, files, text],
  );
  const forms = useQuery({ ...formsQuery(source), placeholderData: keepPreviousData });
  const said = useQuery({ ...sentencesQuery(source), placeholderData: keepPreviousData });
  const sentences = useMemo(
    () => new Map(said.data?.map(({ rule, sentence }) => [rule, sentence[language]])),
    [said.data, language],
  );

  if (forms.error) {
    return <Failure error={forms.error} onRetry={() => void forms.refetch()} />;
  }
  if (!forms.data) {
    return <Waiting />;
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const key = event.key.toLowerCase();
    if (!(event.ctrlKey || event.metaKey) || (key !== 'z' && key !== 'y')) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    (key === 'y' || event.shiftKey ? texts.redo : texts.undo)?.();
  };
  return (
    <section className={classes['forms']} aria-label={file} onKeyDown={onKeyDown}>
      {!readOnly && (
        <div className={classes['tools']}>
          <button
            type="button"
            className={ui['icon']}
            aria-label={t('grid.undo')}
            disabled={!texts.undo}
            onClick={texts.undo}
          >
            <IconArrowBackUp size={18} aria-hidden />
          </button>
          <button
            type="button"
            className={ui['icon']}
            aria-label={t('grid.redo')}
            disabled={!texts.redo}
            onClick={texts.redo}
          >
            <IconArrowForwardUp size={18} aria-hidden />
          </button>
        </div>
      )}
      <RuleList
        source={source}
        forms={forms.data}
        text={text}
        sentences={sentences}
        findings={findings}
        goTo={goTo}
        readOnly={readOnly}
        tell={texts.tell}
      />
    </section>
  );
}
