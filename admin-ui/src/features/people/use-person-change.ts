import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Refused } from '../../api/problem';
import { toast } from '../../ui/toasts';
import { changePerson, type Person, type Profile, peopleQuery, personNow } from './api/people';
import { differences, type Part, profileOf, rebased } from './model/profile';

/** Something that somebody else changed while one was at it. */
export interface Change {
  part: Part;
  was: Profile;
  is: Profile;
}

/** A person as read and as typed, until it is saved upon what is there then. */
export function usePersonChange(person: Person, onSaved: () => void) {
  const queries = useQueryClient();
  const [read, setRead] = useState(person);
  const [typed, setTyped] = useState(() => profileOf(person));
  const [meanwhile, setMeanwhile] = useState<readonly Change[]>();
  const saving = useMutation({
    mutationFn: () => changePerson(person.user, typed, read.version),
    onSuccess: () => {
      toast('people.saved', { tone: 'good' });
      onSaved();
    },
    onError: async (error) => {
      if (error instanceof Refused && error.kind === 'changed-meanwhile') {
        takeOver(await personNow(person.user));
      }
    },
    onSettled: () => queries.invalidateQueries({ queryKey: peopleQuery.queryKey }),
  });
  const takeOver = (now: Person) => {
    const was = profileOf(read);
    const is = profileOf(now);
    setMeanwhile(differences(was, is).map((part) => ({ part, was, is })));
    setTyped(rebased(was, typed, is));
    setRead(now);
  };

  return {
    typed,
    setTyped,
    meanwhile,
    isChanged: differences(profileOf(read), typed).length > 0,
    saving,
    save: () => {
      setMeanwhile(undefined);
      saving.mutate();
    },
  };
}
