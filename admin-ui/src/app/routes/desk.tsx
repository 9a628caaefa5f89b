import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';
import { DeskPage } from '../../features/desk/desk-page';
import { UnreadHandbooks } from '../unread-handbooks';

const route = getRouteApi('/desk');

export function DeskRoute() {
  const { ruleSet, from } = route.useSearch();
  const navigate = route.useNavigate();
  const forgetSearch = useCallback(() => void navigate({ search: {}, replace: true }), [navigate]);

  return (
    <>
      <UnreadHandbooks />
      <DeskPage ruleSet={ruleSet} from={from} onStarted={forgetSearch} />
    </>
  );
}
