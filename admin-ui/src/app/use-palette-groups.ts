import { useMantineColorScheme } from '@mantine/core';
import type { SpotlightActionGroupData } from '@mantine/spotlight';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { ruleSetsQuery } from '../api/rule-sets';
import { readsDecisions, readsDrafts, useMay } from '../api/session';
import { submissionsQuery } from '../api/submissions';
import { draftsQuery } from '../features/workbench/api/drafts';
import { languageNames, languages } from '../language/languages';
import { finds } from '../language/plain';
import { chooseLanguage } from '../language/texts';
import { useLanguage } from '../language/use-language';
import { useTranslation } from '../language/use-translation';
import { themes } from './look-switches';
import { usePages } from './pages';
import { leave } from './sign-out';

/** All that can be gone to or done, as far as it has what is sought in it. */
export function usePaletteGroups(
  opened: boolean,
  sought: string,
  onKeys: () => void,
): SpotlightActionGroupData[] {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const navigate = useNavigate();
  const may = useMay();
  const pages = usePages();
  const ruleSets = useQuery({ ...ruleSetsQuery, enabled: may('rule-sets') });
  const drafts = useQuery({ ...draftsQuery({}), enabled: opened && may(...readsDrafts) });
  const submissions = useQuery({
    ...submissionsQuery({ state: 'SUBMITTED' }),
    enabled: opened && may(...readsDrafts),
  });
  const { setColorScheme } = useMantineColorScheme();
  const caseRef = sought.trim();

  const groups: SpotlightActionGroupData[] = [
    {
      group: t('palette.go'),
      actions: pages.map(({ key, to }) => ({
        id: key,
        label: t(`nav.${key}`),
        onClick: () => void navigate({ to }),
      })),
    },
    {
      group: t('palette.ruleSets'),
      actions: may('evaluations')
        ? (ruleSets.data ?? []).map(({ id, title }) => ({
            id: `rule-set ${id}`,
            label: say(title),
            onClick: () => void navigate({ to: '/desk', search: { ruleSet: id } }),
          }))
        : [],
    },
    {
      group: t('palette.handbooks'),
      actions: (ruleSets.data ?? []).map(({ id, title }) => ({
        id: `handbook ${id}`,
        label: say(title),
        onClick: () => void navigate({ to: '/rule-sets/$id/handbook', params: { id } }),
      })),
    },
    {
      group: t('palette.drafts'),
      actions: (drafts.data?.drafts ?? []).map(({ id, title, ruleSet }) => ({
        id: `draft ${id}`,
        label: title,
        description: ruleSet,
        onClick: () => void navigate({ to: '/drafts/$id', params: { id } }),
      })),
    },
    {
      group: t('palette.submissions'),
      actions: (submissions.data?.submissions ?? []).map(({ id, title, ruleSet }) => ({
        id: `submission ${id}`,
        label: title,
        description: ruleSet,
        onClick: () => void navigate({ to: '/submissions/$id', params: { id } }),
      })),
    },
    {
      group: t('palette.releases'),
      actions: may(...readsDrafts)
        ? (ruleSets.data ?? []).map(({ id, title }) => ({
            id: `releases ${id}`,
            label: say(title),
            onClick: () => void navigate({ to: '/releases', search: { ruleSet: id } }),
          }))
        : [],
    },
    {
      group: t('palette.commands'),
      actions: [
        ...languages.map((language) => ({
          id: `language ${language}`,
          label: t('palette.speak', { language: languageNames[language] }),
          onClick: () => void chooseLanguage(language),
        })),
        ...themes.map((theme) => ({
          id: `theme ${theme}`,
          label: t('palette.theme', { theme: t(`look.${theme}`) }),
          onClick: () => setColorScheme(theme),
        })),
        { id: 'keys', label: t('palette.keys'), onClick: onKeys },
        { id: 'sign-out', label: t('session.signOut'), onClick: () => void leave() },
      ],
    },
  ];
  const found = groups.map(({ group, actions }) => ({
    group,
    actions: actions.filter(
      (action) =>
        'label' in action && finds(sought, `${group} ${action.label} ${action.description ?? ''}`),
    ),
  }));
  if (caseRef && may(...readsDecisions)) {
    found.push({
      group: t('palette.decisions'),
      actions: [
        {
          id: 'find-case',
          label: t('palette.findCase', { caseRef }),
          onClick: () => void navigate({ to: '/decisions', search: { caseRef } }),
        },
      ],
    });
  }
  return found.filter(({ actions }) => actions.length > 0);
}
