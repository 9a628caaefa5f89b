import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { useLanguage } from '../../../language/use-language';
import { useTranslation } from '../../../language/use-translation';
import { Notice } from '../../../ui/notice';
import { useRefusalText } from '../../../ui/use-refusal-text';
import { type ProposedCase, proposeCases, type SurvivingMutant } from '../api/cases';
import type { Files } from '../text/taking';
import { useEditing, useWorkbench } from '../use-workbench';
import { askedIn, begun, type CaseSearch, factsKey, isComplete, wentOn } from './case-search';
import classes from './cases.module.css';
import { Proposal } from './proposal';
import { useOnRequest } from './use-on-request';

interface Props {
  /** What no case notices, as far as that was tried. */
  survivors: readonly SurvivingMutant[];
}

/** Golden cases that are missing. None is written before a person has said that what it expects is right. */
export function ProposalList({ survivors }: Props) {
  const { t } = useTranslation();
  const { formats } = useLanguage();
  const refusalText = useRefusalText();
  const [settled, setSettled] = useState<ReadonlySet<string>>(new Set());
  const search = useRef(begun(survivors));
  const { answer, files, error, isRunning, start, stop } = useOnRequest(
    'proposals',
    async (draft, files, signal) => {
      const { current } = search;
      return wentOn(current, await proposeCases(draft, files, askedIn(current), signal));
    },
  );
  const changed = useRulesChangedSince(files);
  const open = answer?.proposals.filter((each) => !settled.has(factsKey(each))) ?? [];
  const settle = (proposal: ProposedCase) => setSettled(new Set([...settled, factsKey(proposal)]));
  const searchFrom = (at: CaseSearch) => {
    search.current = at;
    start();
  };

  return (
    <section>
      <div className={classes['bar']}>
        <h3>{t('cases.proposed')}</h3>
        <Button
          variant="default"
          size="compact-md"
          onClick={isRunning ? stop : () => searchFrom(begun(survivors))}
        >
          {t(isRunning ? 'cases.stop' : 'cases.propose')}
        </Button>
      </div>
      <p className="quiet">{t('cases.proposedHint')}</p>
      <p aria-live="polite">
        {isRunning && t('cases.proposing')}
        {!isRunning &&
          answer &&
          !error &&
          (open.length > 0 ? t('cases.proposals', { count: open.length }) : t('cases.noProposal'))}
      </p>
      {!isRunning && error && <Notice tone="warn">{refusalText(error)}</Notice>}
      {!isRunning && answer && !isComplete(answer) && (
        <Notice tone="warn">
          <p>
            {t('cases.proposedSome', {
              n: formats.number(answer.next),
              all: formats.number(answer.places),
            })}
          </p>
          {!changed && (
            <Button variant="default" size="compact-sm" onClick={() => searchFrom(answer)}>
              {t('cases.goOn')}
            </Button>
          )}
        </Notice>
      )}
      {answer && changed && !isRunning && <Notice tone="warn">{t('cases.proposedOld')}</Notice>}
      <ul className={classes['list']}>
        {open.map((each) => (
          <Proposal
            key={factsKey(each)}
            proposal={each}
            isOld={changed || isRunning}
            onSettled={() => settle(each)}
          />
        ))}
      </ul>
    </section>
  );
}

/** Whether what rules give may be another thing now than in those texts; more cases do not change that. */
function useRulesChangedSince(files: Files): boolean {
  const { session } = useWorkbench();
  const { now } = useEditing(session);

  return Object.keys({ ...files, ...now }).some(
    (file) => !file.startsWith('cases/') && files[file] !== now[file],
  );
}
