import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { changeGroup, type Group, groupsQuery, makeGroup } from '../../api/groups';
import { Refused } from '../../api/problem';
import { merged } from './model/members';

const usersOf = (group: Group | undefined) => group?.members.map(({ user }) => user) ?? [];

const tierOf = (group: Group | undefined) => group?.tier?.toString() ?? '';

/** A group as typed, until it is saved upon what is there then. */
export function useGroupChange(group: Group | undefined, onSaved: () => void) {
  const queries = useQueryClient();
  const [read, setRead] = useState(group);
  const [meanwhile, setMeanwhile] = useState<Group>();
  const [typed, setTyped] = useState({
    id: group?.id ?? '',
    name: group?.name ?? '',
    tier: tierOf(group),
    members: usersOf(group),
  });
  const name = typed.name.trim();
  const tier = typed.tier ? Number(typed.tier) : null;
  const saving = useMutation({
    mutationFn: () =>
      read
        ? changeGroup(read.id, { name, tier, members: typed.members, version: read.version })
        : makeGroup({ id: typed.id.trim(), name, tier, members: typed.members }),
    onSuccess: onSaved,
    onError: async (error) => {
      if (error instanceof Refused && error.kind === 'changed-meanwhile') {
        const now = await queries.fetchQuery({ ...groupsQuery, staleTime: 0 });
        takeOver(now.find(({ id }) => id === read?.id));
      }
    },
    onSettled: () => queries.invalidateQueries({ queryKey: groupsQuery.queryKey }),
  });
  const takeOver = (now: Group | undefined) => {
    setTyped({
      ...typed,
      name: typed.name === read?.name ? (now?.name ?? name) : typed.name,
      tier: typed.tier === tierOf(read) ? tierOf(now) : typed.tier,
      members: merged(usersOf(read), typed.members, usersOf(now)),
    });
    setMeanwhile(now);
    setRead(now);
  };

  return {
    typed,
    setTyped,
    meanwhile,
    saving,
    save: () => {
      setMeanwhile(undefined);
      saving.mutate();
    },
  };
}
