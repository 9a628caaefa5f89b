import { getRouteApi } from '@tanstack/react-router';
import { SubmissionPage } from '../../features/releases/submission-page';

const route = getRouteApi('/submissions/$id');

export function SubmissionRoute() {
  return <SubmissionPage id={route.useParams().id} />;
}
