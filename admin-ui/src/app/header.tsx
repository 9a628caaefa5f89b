import IconDevices from '@tabler/icons-react/dist/esm/icons/IconDevices.mjs';
import IconKeyboard from '@tabler/icons-react/dist/esm/icons/IconKeyboard.mjs';
import IconLogout from '@tabler/icons-react/dist/esm/icons/IconLogout.mjs';
import IconSearch from '@tabler/icons-react/dist/esm/icons/IconSearch.mjs';
import IconUser from '@tabler/icons-react/dist/esm/icons/IconUser.mjs';
import { Link, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import type { Session } from '../api/contract';
import { useTranslation } from '../language/use-translation';
import mark from '../ui/mark.svg';
import { Menu } from '../ui/menu';
import { modifierKey } from '../ui/modifier-key';
import classes from './app.module.css';
import { LookSwitches } from './look-switches';
import { useRoleNames } from './role-names';
import { leave } from './sign-out';

const Bell = lazy(() =>
  import('../features/notices/bell').then(({ Bell: component }) => ({ default: component })),
);

interface Props {
  session: Session;
  onSearch: () => void;
  onKeys: () => void;
}

export function Header({ session, onSearch, onKeys }: Props) {
  const { t } = useTranslation();
  const roleNames = useRoleNames();
  const navigate = useNavigate();

  return (
    <header className={classes['header']}>
      <Link to="/" className={classes['brand'] ?? ''} aria-label="Makegood">
        <img src={mark} alt="" width="28" height="28" />
        <span>Makegood</span>
      </Link>
      <button
        type="button"
        className={classes['search']}
        onClick={onSearch}
        aria-keyshortcuts="Control+K Meta+K"
      >
        <IconSearch size={15} aria-hidden />
        <span>{t('app.search')}</span>
        <kbd aria-hidden>{modifierKey} K</kbd>
      </button>
      <div className={classes['tools']}>
        <LookSwitches />
        <Suspense fallback={<span className={classes['bell']} />}>
          <Bell />
        </Suspense>
        <Menu
          className={classes['account']}
          name={t('session.account', { name: session.name })}
          head={[session.user, roleNames(session.roles), session.branch]
            .filter(Boolean)
            .join(' · ')}
          items={[
            { label: t('palette.keys'), icon: <IconKeyboard size={16} />, run: onKeys },
            {
              label: t('sessions.menu'),
              icon: <IconDevices size={16} />,
              run: () => void navigate({ to: '/sessions' }),
            },
            {
              label: t('session.signOut'),
              icon: <IconLogout size={16} />,
              run: () => void leave(),
            },
          ]}
        >
          <IconUser size={17} aria-hidden />
          <span>{session.name}</span>
        </Menu>
      </div>
    </header>
  );
}
