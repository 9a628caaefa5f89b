import { getRouteApi } from '@tanstack/react-router';
import { BranchesPage } from '../../features/people/branches-page';
import { GroupsPage } from '../../features/people/groups-page';
import { PeoplePage } from '../../features/people/people-page';
import { useTranslation } from '../../language/use-translation';
import list from '../../ui/list.module.css';
import { Segments } from '../../ui/segments';
import { useTitle } from '../../ui/use-title';

const route = getRouteApi('/people');
const parts = ['people', 'groups', 'branches'] as const;

/** The organisation: its people and what they belong to. */
export function PeopleRoute() {
  const { t } = useTranslation();
  const { part, user } = route.useSearch();
  const navigate = route.useNavigate();
  const open = parts.find((each) => each === part) ?? 'people';
  useTitle(t('people.title'));

  return (
    <div className={list['page']}>
      <div className={list['bar']}>
        <h1>{t('people.title')}</h1>
        <Segments
          legend={t('people.part')}
          segments={parts.map((each) => ({ value: each, label: t(`people.parts.${each}`) }))}
          value={open}
          onChoose={(chosen) => void navigate({ search: { part: chosen } })}
        />
      </div>
      {open === 'people' && (
        <PeoplePage
          user={user}
          onOpen={(opened) => void navigate({ search: opened ? { user: opened } : {} })}
        />
      )}
      {open === 'groups' && <GroupsPage />}
      {open === 'branches' && <BranchesPage />}
    </div>
  );
}
