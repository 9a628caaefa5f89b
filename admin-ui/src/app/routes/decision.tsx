import { getRouteApi } from '@tanstack/react-router';
import { DecisionPage } from '../../features/decisions/decision-page';

const route = getRouteApi('/decisions/$id');

export function DecisionRoute() {
  return <DecisionPage id={route.useParams().id} />;
}
