import { CarePage } from '../../features/care/care-page';

export function CareRoute() {
  return <CarePage />;
}
