import { useFactWords } from '../../../facts/use-fact-words';
import type { Vocabulary } from '../../../facts/vocabulary';
import { useTranslation } from '../../../language/use-translation';
import type { Case, CaseClock, CaseEntry } from './api/cases';
import { useRuleSetTitles } from './use-rule-set-titles';

/** What else there is to say of an entry, by its kind. */
export interface Details {
  attributes?: string[];
  ruleSet?: string;
  decision?: string;
  assignee?: string;
  team?: string;
  branch?: string;
  to?: Case['status'];
  kind?: 'NOTE';
  channel?: NonNullable<Case['channel']>;
  change?: 'WARNED' | 'BREACHED' | 'PAUSED' | 'RESUMED';
  answers?: string;
  due?: CaseClock['due'];
  type?: 'SURPRISE';
  state?: 'DONE' | 'SKIPPED';
  level?: number;
  tier?: number;
}

/** Says in a line what happened. */
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
      answers,
      level,
      tier,
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
      case 'RATED':
        return level ? t('caseEntry.RATED', { level }) : t('caseEntry.UNRATED');
      case 'PASSED_UP':
        return t(team ? 'caseEntry.PASSED_UP_TO' : 'caseEntry.PASSED_UP', {
          tier: tier ?? '',
          team: team ?? '',
        });
      case 'APPROVAL':
        return to
          ? t('caseEntry.PASSED_ON', { role: t(`effects.roles.${to as 'MANAGER'}`) })
          : t('caseEntry.APPROVAL');
      case 'REPLIED':
        return answers ? t('caseEntry.ANSWERED') : t('caseEntry.REPLIED');
      default:
        return t(`caseEntry.${kind}`);
    }
  };
}
