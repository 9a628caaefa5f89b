import { useFactWords } from '../../../facts/use-fact-words';
import type { Vocabulary } from '../../../facts/vocabulary';
import { useTranslation } from '../../../language/use-translation';
import type { Case, CaseClock, CaseEntry } from './api/cases';
import { useRuleSetTitles } from './use-rule-set-titles';

interface Details {
  attributes?: string[];
  ruleSet?: string;
  assignee?: string;
  team?: string;
  branch?: string;
  to?: Case['status'];
  kind?: 'NOTE';
  channel?: NonNullable<Case['channel']>;
  change?: 'WARNED' | 'BREACHED' | 'PAUSED' | 'RESUMED';
  due?: CaseClock['due'];
  type?: 'SURPRISE';
  state?: 'DONE' | 'SKIPPED';
}

/** What happened, in a line. */
export function useEntryText(vocabulary: Vocabulary) {
  const { t } = useTranslation();
  const words = useFactWords();
  const titleOf = useRuleSetTitles();

  return ({ kind, details }: CaseEntry): string => {
    const {
      attributes,
      ruleSet,
      assignee,
      team,
      branch,
      to,
      kind: contact,
      channel,
      change,
      due,
      type,
      state,
    } = details as Details;
    switch (kind) {
      case 'FACTS_CHANGED':
        return t('caseEntry.FACTS_CHANGED', {
          what: (attributes ?? []).map((each) => words.fact(vocabulary, each)).join(', '),
        });
      case 'DECIDED':
        return t('caseEntry.DECIDED', { ruleSet: titleOf(ruleSet ?? '') });
      case 'ASSIGNED': {
        const whom = [assignee, team, branch].filter(Boolean).join(', ');
        return whom ? t('caseEntry.ASSIGNED', { whom }) : t('caseEntry.UNASSIGNED');
      }
      case 'STATUS_CHANGED':
        return t('caseEntry.STATUS_CHANGED', { status: t(`caseStatus.${to ?? 'OPEN'}`) });
      case 'CONTACT':
        return [t(`caseContact.${contact ?? 'NOTE'}`), channel && t(`caseChannel.${channel}`)]
          .filter(Boolean)
          .join(' · ');
      case 'CLOCK':
        return t(`clockChange.${change ?? 'WARNED'}`, {
          due: t(`effects.dues.${due ?? 'RESOLUTION'}`),
        });
      case 'CARE':
        return t(state === 'SKIPPED' ? 'caseEntry.CARE_SKIPPED' : 'caseEntry.CARE', {
          what: t(`effects.cares.${type ?? 'SURPRISE'}`),
        });
      default:
        return t(`caseEntry.${kind}`);
    }
  };
}
