import { useTranslation } from '../language/use-translation';

const known = ['agent', 'supervisor', 'author', 'approver', 'compliance', 'administrator'] as const;

/** Roles as a person reads them. */
export function useRoleNames() {
  const { t } = useTranslation();

  return (roles: readonly string[]): string =>
    roles
      .map((role) => {
        const name = known.find((each) => each === role);
        return name ? t(`roles.${name}`) : role;
      })
      .join(', ');
}
