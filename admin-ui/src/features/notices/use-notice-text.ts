import { useLanguage } from '../../language/use-language';
import { useTranslation } from '../../language/use-translation';
import type { Notice } from './api/notices';

export const words = {
  'submission-waits': 'submissionWaits',
  'submission-returned': 'submissionReturned',
  'submission-approved': 'submissionApproved',
  'submission-commented': 'submissionCommented',
  'release-goes-live': 'releaseGoesLive',
  'release-rolled-back': 'releaseRolledBack',
  'release-suspended': 'releaseSuspended',
  'release-withdrawn': 'releaseWithdrawn',
  'rule-stopped': 'ruleStopped',
  'node-not-ready': 'nodeNotReady',
  'trial-ended': 'trialEnded',
  'approval-waits': 'approvalWaits',
  'approval-answered': 'approvalAnswered',
  'clock-warned': 'clockWarned',
  'clock-breached': 'clockBreached',
  'case-passed-up': 'casePassedUp',
  'suggestion-made': 'suggestionMade',
  'suggestion-taken-up': 'suggestionTakenUp',
  'suggestion-declined': 'suggestionDeclined',
} as const satisfies Record<Notice['kind'], string>;

/** Of what is at a moment to come. */
const wordsToCome: Partial<
  Record<Notice['kind'], 'releaseWillGoLive' | 'releaseWillBeRolledBack'>
> = {
  'release-goes-live': 'releaseWillGoLive',
  'release-rolled-back': 'releaseWillBeRolledBack',
};

/** Says a notice in a sentence. */
export function useNoticeText() {
  const { t } = useTranslation();
  const { formats } = useLanguage();

  return ({ kind, by, ruleSet, release, title, detail, effectiveAt }: Notice) => {
    const isToCome = Date.parse(effectiveAt ?? '') > Date.now();
    const word = (isToCome && wordsToCome[kind]) || words[kind];
    return t(`notices.${word}`, {
      by,
      ruleSet: ruleSet ?? '',
      release: release ?? '',
      title: title ?? '',
      detail: detail ?? '',
      at: effectiveAt ? formats.moment(effectiveAt) : '',
    });
  };
}
