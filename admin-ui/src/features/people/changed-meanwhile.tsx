import { languageNames } from '../../language/languages';
import { useTranslation } from '../../language/use-translation';
import { Notice } from '../../ui/notice';
import ui from '../../ui/ui.module.css';
import type { Profile } from './api/people';
import type { Part } from './model/profile';
import type { Change } from './use-person-change';

/** What somebody else changed, before one's own change is saved upon it. */
export function ChangedMeanwhile({ changes }: { changes: readonly Change[] }) {
  const { t } = useTranslation();
  const written = useWritten();

  return (
    <Notice tone="warn" alert>
      <p>{t('people.meanwhile')}</p>
      <ul className={ui['faults']}>
        {changes.map(({ part, was, is }) => (
          <li key={part}>
            {t(`people.${part}`)}: {written(part, was)} → {written(part, is)}
          </li>
        ))}
      </ul>
      <p>{t('people.meanwhileHint')}</p>
    </Notice>
  );
}

function useWritten() {
  const { t } = useTranslation();

  return (part: Part, profile: Profile): string => {
    switch (part) {
      case 'name':
        return profile.name;
      case 'roles':
        return profile.roles.map((role) => t(`roles.${role}`)).join(', ') || '–';
      case 'grade':
        return t(`people.grades.${profile.grade}`);
      case 'branch':
        return profile.branch ?? t('people.noBranch');
      case 'language':
        return languageNames[profile.language];
      case 'email':
        return profile.email ?? t('people.noEmail');
      case 'active':
        return t(profile.active ? 'people.active' : 'people.inactive');
    }
  };
}
