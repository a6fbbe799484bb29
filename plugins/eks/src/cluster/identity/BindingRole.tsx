import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { parseEntityRef } from '@backstage/catalog-model';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import type { IdentityBindingItem } from '@eks-platform/backstage-plugin-eks-common';
import { makeStyles } from '@material-ui/core/styles';
import { eksTranslationRef } from '../../translation';

const useStyles = makeStyles(theme => ({
  more: { color: theme.palette.text.secondary },
}));

/** The role of a binding, the account it is in where that is another, and the role it goes on to. */
export function BindingRole(props: { binding: IdentityBindingItem }) {
  const { role, roleEntityRef, targetRole, accountId } = props.binding;
  const { t } = useTranslationRef(eksTranslationRef);
  const classes = useStyles();
  return (
    <>
      {roleEntityRef ? (
        <EntityRefLink
          entityRef={parseEntityRef(roleEntityRef)}
          title={role.name}
          hideIcon
        />
      ) : (
        <span title={role.arn}>{role.name}</span>
      )}
      {role.accountId !== undefined && role.accountId !== accountId && (
        <div className={classes.more}>
          {t('identity.inAccount', { accountId: role.accountId })}
        </div>
      )}
      {targetRole && (
        <div className={classes.more} title={targetRole.arn}>
          {t('identity.then', { role: targetRole.name })}
        </div>
      )}
    </>
  );
}
