import IconArrowsSplit2 from '@tabler/icons-react/dist/esm/icons/IconArrowsSplit2.mjs';
import IconArrowUpCircle from '@tabler/icons-react/dist/esm/icons/IconArrowUpCircle.mjs';
import IconBook2 from '@tabler/icons-react/dist/esm/icons/IconBook2.mjs';
import IconBuilding from '@tabler/icons-react/dist/esm/icons/IconBuilding.mjs';
import IconBulb from '@tabler/icons-react/dist/esm/icons/IconBulb.mjs';
import IconChartBar from '@tabler/icons-react/dist/esm/icons/IconChartBar.mjs';
import IconChecks from '@tabler/icons-react/dist/esm/icons/IconChecks.mjs';
import IconClipboardCheck from '@tabler/icons-react/dist/esm/icons/IconClipboardCheck.mjs';
import IconFileText from '@tabler/icons-react/dist/esm/icons/IconFileText.mjs';
import IconGift from '@tabler/icons-react/dist/esm/icons/IconGift.mjs';
import IconHistory from '@tabler/icons-react/dist/esm/icons/IconHistory.mjs';
import IconInbox from '@tabler/icons-react/dist/esm/icons/IconInbox.mjs';
import IconKey from '@tabler/icons-react/dist/esm/icons/IconKey.mjs';
import IconRocket from '@tabler/icons-react/dist/esm/icons/IconRocket.mjs';
import IconUsers from '@tabler/icons-react/dist/esm/icons/IconUsers.mjs';
import IconWebhook from '@tabler/icons-react/dist/esm/icons/IconWebhook.mjs';
import { Link } from '@tanstack/react-router';
import { useTranslation } from '../language/use-translation';
import classes from './app.module.css';
import { usePages } from './pages';

const icons = {
  desk: IconClipboardCheck,
  cases: IconInbox,
  care: IconGift,
  levels: IconChartBar,
  escalations: IconArrowUpCircle,
  decisions: IconHistory,
  ruleSets: IconBook2,
  suggestions: IconBulb,
  deviations: IconArrowsSplit2,
  drafts: IconFileText,
  submissions: IconChecks,
  releases: IconRocket,
  people: IconUsers,
  organisation: IconBuilding,
  apiKeys: IconKey,
  webhooks: IconWebhook,
};

/** The pages that whoever is signed in may open. */
export function Navigation() {
  const { t } = useTranslation();
  const pages = usePages();

  return (
    <nav className={classes['nav']} aria-label={t('app.navigation')}>
      <ul>
        {pages.map(({ key, to }) => {
          const Icon = icons[key];
          return (
            <li key={key}>
              <Link to={to} activeProps={{ 'aria-current': 'page' }}>
                <Icon size={18} aria-hidden />
                <span>{t(`nav.${key}`)}</span>
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
