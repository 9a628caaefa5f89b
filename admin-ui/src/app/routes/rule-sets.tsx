import { getRouteApi } from '@tanstack/react-router';
import { RuleSetsPage } from '../../features/rule-sets/rule-sets-page';
import { UnreadHandbooks } from '../unread-handbooks';

const route = getRouteApi('/rule-sets');

export function RuleSetsRoute() {
  const { id } = route.useSearch();
  const navigate = route.useNavigate();

  return (
    <>
      <UnreadHandbooks />
      <RuleSetsPage id={id} onOpen={(opened) => void navigate({ search: { id: opened } })} />
    </>
  );
}
