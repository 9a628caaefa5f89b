import { TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useId } from 'react';
import { branchesQuery } from '../../api/branches';
import { languageNames, languages } from '../../language/languages';
import { useTranslation } from '../../language/use-translation';
import { Pick } from '../../ui/pick';
import { Ticks } from '../../ui/ticks';
import type { Profile } from './api/people';
import { grades, roles } from './model/profile';
import classes from './people.module.css';

interface Props {
  profile: Profile;
  onChange: (profile: Profile) => void;
}

/** What an administrator says of a person. */
export function PersonFields({ profile, onChange }: Props) {
  const { t } = useTranslation();
  const { data: branches } = useQuery(branchesQuery);

  return (
    <>
      <TextInput
        label={t('people.name')}
        maxLength={200}
        value={profile.name}
        onChange={(event) => onChange({ ...profile, name: event.currentTarget.value })}
      />
      <TextInput
        label={t('people.email')}
        type="email"
        maxLength={254}
        autoComplete="off"
        value={profile.email ?? ''}
        onChange={(event) =>
          onChange({ ...profile, email: event.currentTarget.value.trim() || null })
        }
      />
      <Ticks
        legend={t('people.roles')}
        choices={roles.map((role) => ({
          value: role,
          label: t(`roles.${role}`),
          hint: t(`people.may.${role}`),
        }))}
        ticked={profile.roles}
        onTick={(ticked) => onChange({ ...profile, roles: ticked })}
      />
      <div className={classes['pair']}>
        <Field label={t('people.grade')}>
          {(id) => (
            <Pick
              id={id}
              choices={grades.map((each) => ({ value: each, label: t(`people.grades.${each}`) }))}
              value={profile.grade}
              onPick={(grade) =>
                onChange({
                  ...profile,
                  grade: grades.find((each) => each === grade) ?? 'FRONTLINE',
                })
              }
            />
          )}
        </Field>
        <Field label={t('people.branch')}>
          {(id) => (
            <Pick
              id={id}
              choices={[
                { value: '', label: t('people.noBranch') },
                ...(branches ?? []).map((each) => ({ value: each.id, label: each.name })),
              ]}
              value={profile.branch ?? ''}
              onPick={(branch) => onChange({ ...profile, branch: branch || null })}
            />
          )}
        </Field>
        <Field label={t('people.language')}>
          {(id) => (
            <Pick
              id={id}
              choices={languages.map((each) => ({ value: each, label: languageNames[each] }))}
              value={profile.language}
              onPick={(language) =>
                onChange({
                  ...profile,
                  language: languages.find((each) => each === language) ?? profile.language,
                })
              }
            />
          )}
        </Field>
      </div>
    </>
  );
}

function Field({ label, children }: { label: string; children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div className={classes['field']}>
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}
