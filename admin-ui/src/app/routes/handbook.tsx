import { getRouteApi } from '@tanstack/react-router';
import { HandbookPage } from '../../features/handbook/handbook-page';

const route = getRouteApi('/rule-sets/$id/handbook');

export function HandbookRoute() {
  return <HandbookPage id={route.useParams().id} />;
}
