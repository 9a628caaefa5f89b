import { getRouteApi } from '@tanstack/react-router';
import { CasesPage } from '../../features/desk/cases/cases-page';

const route = getRouteApi('/cases');

export function CasesRoute() {
  const { ref, view } = route.useSearch();
  const navigate = route.useNavigate();

  return (
    <CasesPage
      open={ref}
      view={view}
      onOpen={(chosen) => void navigate({ search: (now) => ({ ...now, ref: chosen }) })}
      onView={(chosen) => void navigate({ search: (now) => ({ ...now, view: chosen }) })}
    />
  );
}
