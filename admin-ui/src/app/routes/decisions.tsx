import { getRouteApi } from '@tanstack/react-router';
import { DecisionsPage } from '../../features/decisions/decisions-page';

const route = getRouteApi('/decisions');

export function DecisionsRoute() {
  const filter = route.useSearch();
  const navigate = route.useNavigate();

  return (
    <DecisionsPage
      filter={filter}
      onFilter={({ ruleSet, caseRef, before }) =>
        void navigate({
          search: {
            ...(ruleSet && { ruleSet }),
            ...(caseRef && { caseRef }),
            ...(before && { before }),
          },
        })
      }
    />
  );
}
