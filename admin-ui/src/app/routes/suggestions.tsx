import { getRouteApi } from '@tanstack/react-router';
import { SuggestionsPage } from '../../features/suggestions/suggestions-page';

const route = getRouteApi('/suggestions');

export function SuggestionsRoute() {
  const filter = route.useSearch();
  const navigate = route.useNavigate();

  return (
    <SuggestionsPage
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
