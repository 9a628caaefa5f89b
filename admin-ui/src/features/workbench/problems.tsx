import { useEffect, useRef } from 'react';
import { faultText } from '../../language/fault-text';
import { languages } from '../../language/languages';
import { useTranslation } from '../../language/use-translation';
import { Badge } from '../../ui/badge';
import { Failure } from '../../ui/failure';
import type { Finding } from './api/language';
import { FindingFixes } from './finding-fixes';
import type { Files } from './text/taking';
import { useWorkbench } from './use-workbench';
import classes from './workbench.module.css';

interface Props {
  /** Undefined until the files were checked. */
  findings: readonly Finding[] | undefined;
  /** The texts in which those were found. */
  checked: Files | undefined;
  error: unknown;
  isBehind: boolean;
  onRetry: () => void;
}

export const problemsId = 'workbench-problems';

/** What is wrong in all files, each with its place and what to do about it. */
export function Problems({ findings: known, checked, error, isBehind, onRetry }: Props) {
  const { t, language } = useTranslation();
  const { goTo } = useWorkbench();
  const spoken = [language, ...languages.filter((each) => each !== language)];
  const details = useRef<HTMLDetailsElement>(null);
  const findings = known ?? [];
  const any = findings.length > 0;

  useEffect(() => {
    if (any && details.current) {
      details.current.open = true;
    }
  }, [any]);

  return (
    <details ref={details} className={classes['problems']} aria-busy={isBehind}>
      <summary id={problemsId}>
        <h2>{t('workbench.problems')}</h2>
        <span role="status">
          {known && (
            <Badge tone={any ? 'bad' : 'good'}>
              {any
                ? t('workbench.findings', { count: findings.length })
                : t('workbench.noFindings')}
            </Badge>
          )}
        </span>
      </summary>
      {error !== null && <Failure error={error} onRetry={onRetry} />}
      {any && (
        <ol>
          {findings.map((finding) => (
            <li key={`${finding.file} ${finding.line} ${finding.column} ${finding.code}`}>
              <button
                type="button"
                className={classes['entry']}
                onClick={() => goTo(finding.file, finding.line, finding.column)}
              >
                <code>
                  {finding.file}:{finding.line}
                </code>
                {spoken.map((each) => (
                  <span key={each} lang={each} className={each === language ? '' : 'quiet'}>
                    {faultText(finding.reason[each], finding.remedy[each])}
                  </span>
                ))}
              </button>
              <FindingFixes finding={finding} checked={checked} />
            </li>
          ))}
        </ol>
      )}
    </details>
  );
}
