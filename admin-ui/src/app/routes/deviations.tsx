import { getRouteApi } from '@tanstack/react-router';
import { DeviationsPage } from '../../features/deviations/deviations-page';

const route = getRouteApi('/deviations');

export function DeviationsRoute() {
  const { ruleSet } = route.useSearch();
  const navigate = route.useNavigate();

  return (
    <DeviationsPage
      ruleSet={ruleSet}
      onRuleSet={(id) => void navigate({ search: id ? { ruleSet: id } : {} })}
    />
  );
}
