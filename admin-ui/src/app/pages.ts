import { readsDecisions, useMay } from '../api/session';

const pages = [
  { key: 'desk', to: '/desk', needs: ['evaluations'] },
  { key: 'decisions', to: '/decisions', needs: readsDecisions },
  { key: 'ruleSets', to: '/rule-sets', needs: ['rule-sets'] },
] as const;

/** The pages there are for whoever is signed in, in the order in which they are listed. */
export function usePages() {
  const may = useMay();
  return pages.filter(({ needs }) => may(...needs));
}
