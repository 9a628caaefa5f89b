import { Button } from '@mantine/core';
import { useTranslation } from '../../language/use-translation';
import list from '../../ui/list.module.css';
import { Notice } from '../../ui/notice';
import { saveFile } from '../../ui/save-file';
import ui from '../../ui/ui.module.css';
import type { Taken } from './api/staff-list';
import { passwordsFile } from './model/passwords-file';
import classes from './people.module.css';

interface Props {
  taken: Taken;
  onClose: () => void;
}

/** What became of a file; the first passwords are shown this once. */
export function ImportResult({ taken: { made, changed, same }, onClose }: Props) {
  const { t } = useTranslation();
  const save = () =>
    saveFile(new Blob([passwordsFile(made)], { type: 'text/csv' }), 'first-passwords.csv');

  return (
    <div className={classes['form']}>
      <Notice tone={made.length > 0 ? 'warn' : 'good'} alert>
        <p>{t('people.taken', { made: made.length, changed, same })}</p>
        {made.length > 0 && <p>{t('people.passwordsHint')}</p>}
      </Notice>
      {made.length > 0 && (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard */}
          <section className={classes['lines']} aria-label={t('people.passwords')} tabIndex={0}>
            <table className={`${list['table']} ${list['still']}`}>
              <thead>
                <tr>
                  <th scope="col">{t('people.user')}</th>
                  <th scope="col">{t('people.name')}</th>
                  <th scope="col">{t('people.firstPasswordOf')}</th>
                </tr>
              </thead>
              <tbody>
                {made.map(({ person: { user, name }, password }) => (
                  <tr key={user}>
                    <td>{user}</td>
                    <td>{name}</td>
                    <td>
                      <code className={ui['secret']}>{password}</code>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </>
      )}
      <div className={classes['acts']}>
        {made.length > 0 && <Button onClick={save}>{t('people.savePasswords')}</Button>}
        <Button variant="default" onClick={onClose}>
          {t('people.done')}
        </Button>
      </div>
    </div>
  );
}
