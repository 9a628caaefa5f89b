import { useLocation } from '@tanstack/react-router';
import { type Authority, readsDecisions, readsDrafts, useMay } from '../api/session';

const pages = [
  { key: 'desk', to: '/desk', needs: ['evaluations'] },
  { key: 'cases', to: '/cases', needs: ['cases', 'cases:read'] },
  { key: 'care', to: '/care', needs: ['care'] },
  { key: 'levels', to: '/service-levels', needs: ['service-levels', 'decisions:all'] },
  {
    key: 'escalations',
    to: '/escalations',
    needs: ['replies', 'decisions:all', 'people', 'limits'],
  },
  { key: 'decisions', to: '/decisions', needs: readsDecisions },
  { key: 'ruleSets', to: '/rule-sets', needs: ['rule-sets'] },
  { key: 'suggestions', to: '/suggestions', needs: ['rule-sets'] },
  { key: 'deviations', to: '/deviations', needs: readsDrafts },
  { key: 'drafts', to: '/drafts', needs: readsDrafts },
  { key: 'submissions', to: '/submissions', needs: readsDrafts },
  { key: 'releases', to: '/releases', needs: readsDrafts },
  { key: 'people', to: '/people', needs: ['people'] },
  { key: 'organisation', to: '/organisation', needs: ['organisation'] },
  { key: 'apiKeys', to: '/api-keys', needs: ['api-keys'] },
  { key: 'webhooks', to: '/webhooks', needs: ['webhooks'] },
] as const satisfies readonly { key: string; to: string; needs: readonly Authority[] }[];

/** The pages there are for whoever is signed in, in the order in which they are listed. */
export function usePages() {
  const may = useMay();
  return pages.filter(({ needs }) => may(...needs));
}

/** Whether the address is that of a page which whoever is signed in may not open. */
export function useIsClosed(): boolean {
  const may = useMay();
  const { pathname } = useLocation();
  const page = pages.find(({ to }) => pathname === to || pathname.startsWith(`${to}/`));
  return page !== undefined && !may(...page.needs);
}
