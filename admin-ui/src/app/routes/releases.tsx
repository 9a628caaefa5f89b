import { getRouteApi } from '@tanstack/react-router';
import { ChangeCalendar } from '../../features/releases/change-calendar';
import { ReleasesPage } from '../../features/releases/releases-page';
import { useTranslation } from '../../language/use-translation';
import list from '../../ui/list.module.css';
import { Segments } from '../../ui/segments';
import { useTitle } from '../../ui/use-title';

const route = getRouteApi('/releases');
const parts = ['ruleSet', 'calendar'] as const;

/** Releases of a rule set, or when those of all go live. */
export function ReleasesRoute() {
  const { t } = useTranslation();
  const { ruleSet, part, month } = route.useSearch();
  const navigate = route.useNavigate();
  const open = part === 'calendar' ? 'calendar' : 'ruleSet';
  useTitle(t(open === 'calendar' ? 'calendar.title' : 'releases.title'));

  return (
    <div className={list['page']}>
      <div className={list['bar']}>
        <h1>{t('releases.title')}</h1>
        <Segments
          legend={t('releases.part')}
          segments={parts.map((each) => ({ value: each, label: t(`releases.parts.${each}`) }))}
          value={open}
          onChoose={(chosen) =>
            void navigate({ search: chosen === 'calendar' ? { part: chosen } : {} })
          }
        />
      </div>
      {open === 'calendar' ? (
        <ChangeCalendar
          month={month}
          onMonth={(opened) => void navigate({ search: { part: 'calendar', month: opened } })}
        />
      ) : (
        <ReleasesPage
          ruleSet={ruleSet}
          onOpen={(opened) => void navigate({ search: { ruleSet: opened } })}
        />
      )}
    </div>
  );
}
