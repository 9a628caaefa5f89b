import { getRouteApi } from '@tanstack/react-router';
import { SubmissionsPage } from '../../features/releases/submissions-page';

const route = getRouteApi('/submissions');

export function SubmissionsRoute() {
  const filter = route.useSearch();
  const navigate = route.useNavigate();

  return (
    <SubmissionsPage
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
