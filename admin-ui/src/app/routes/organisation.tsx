import { getRouteApi } from '@tanstack/react-router';
import { CalendarsPart } from '../../features/organisation/calendars';
import { CarePart } from '../../features/organisation/care-settings';
import { FreezesPart } from '../../features/organisation/freezes';
import { LimitsPart } from '../../features/organisation/limits';
import { PanelPart } from '../../features/organisation/panel-settings';
import { RatingsPart } from '../../features/organisation/rating-settings';
import { ReasonsPart } from '../../features/organisation/reasons';
import { Settings } from '../../features/organisation/settings';
import { useTranslation } from '../../language/use-translation';
import list from '../../ui/list.module.css';
import { Segments } from '../../ui/segments';
import { useTitle } from '../../ui/use-title';

const route = getRouteApi('/organisation');
const parts = [
  'settings',
  'calendars',
  'limits',
  'freezes',
  'reasons',
  'care',
  'ratings',
  'panel',
] as const;

/** What holds for the whole organisation. */
export function OrganisationRoute() {
  const { t } = useTranslation();
  const { part } = route.useSearch();
  const navigate = route.useNavigate();
  const open = parts.find((each) => each === part) ?? 'settings';
  useTitle(t('organisation.title'));

  return (
    <div className={list['page']}>
      <div className={list['bar']}>
        <h1>{t('organisation.title')}</h1>
        <Segments
          legend={t('people.part')}
          segments={parts.map((each) => ({ value: each, label: t(`organisation.parts.${each}`) }))}
          value={open}
          onChoose={(chosen) => void navigate({ search: { part: chosen } })}
        />
      </div>
      {open === 'settings' && <Settings />}
      {open === 'calendars' && <CalendarsPart />}
      {open === 'limits' && <LimitsPart />}
      {open === 'freezes' && <FreezesPart />}
      {open === 'reasons' && <ReasonsPart />}
      {open === 'care' && <CarePart />}
      {open === 'ratings' && <RatingsPart />}
      {open === 'panel' && <PanelPart />}
    </div>
  );
}
