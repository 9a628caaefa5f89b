import { getRouteApi } from '@tanstack/react-router';
import { ReleasesPage } from '../../features/releases/releases-page';

const route = getRouteApi('/releases');

export function ReleasesRoute() {
  const { ruleSet } = route.useSearch();
  const navigate = route.useNavigate();

  return (
    <ReleasesPage
      ruleSet={ruleSet}
      onOpen={(opened) => void navigate({ search: { ruleSet: opened } })}
    />
  );
}
