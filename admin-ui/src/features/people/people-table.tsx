import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { branchesQuery } from '../../api/branches';
import { useTranslation } from '../../language/use-translation';
import { Badge } from '../../ui/badge';
import list from '../../ui/list.module.css';
import { moveBetweenRows } from '../../ui/move-between-rows';
import type { Person } from './api/people';

/** One row for each person; the arrow keys go from row to row. */
export function PeopleTable({ people }: { people: readonly Person[] }) {
  const { t } = useTranslation();
  const { data: branches } = useQuery(branchesQuery);
  const branchName = (id: Person['branch']) => branches?.find((each) => each.id === id)?.name ?? id;

  return (
    <table className={`${list['table']} ${list['still']}`}>
      <thead>
        <tr>
          <th scope="col">{t('people.name')}</th>
          <th scope="col">{t('people.roles')}</th>
          <th scope="col">{t('people.grade')}</th>
          <th scope="col">{t('people.branch')}</th>
          <th scope="col">{t('people.state')}</th>
        </tr>
      </thead>
      <tbody onKeyDown={moveBetweenRows}>
        {people.map(({ user, name, roles, grade, branch, active, passwordChangeRequired }) => (
          <tr key={user}>
            <td>
              <Link to="/people" search={{ user }}>
                {name}
              </Link>{' '}
              <span className="quiet">· {user}</span>
            </td>
            <td>{roles.map((role) => t(`roles.${role}`)).join(', ')}</td>
            <td>{t(`people.grades.${grade}`)}</td>
            <td>{branchName(branch)}</td>
            <td>
              <Badge tone={active ? 'good' : 'plain'}>
                {t(active ? 'people.active' : 'people.inactive')}
              </Badge>{' '}
              {active && passwordChangeRequired && (
                <Badge tone="warn">{t('people.firstPassword')}</Badge>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
