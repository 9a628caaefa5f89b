import { getRouteApi } from '@tanstack/react-router';
import { PracticePage } from '../../features/handbook/practice-page';

const route = getRouteApi('/rule-sets/$id/practice');

export function PracticeRoute() {
  return <PracticePage id={route.useParams().id} />;
}
