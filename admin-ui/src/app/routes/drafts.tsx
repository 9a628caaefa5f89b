import { getRouteApi } from '@tanstack/react-router';
import { DraftsPage } from '../../features/workbench/drafts-page';

const route = getRouteApi('/drafts');

export function DraftsRoute() {
  const filter = route.useSearch();
  const navigate = route.useNavigate();

  return (
    <DraftsPage
      filter={filter}
      onFilter={({ ruleSet, state, before }) =>
        void navigate({
          search: {
            ...(ruleSet && { ruleSet }),
            ...(state && { state }),
            ...(before && { before }),
          },
        })
      }
    />
  );
}
