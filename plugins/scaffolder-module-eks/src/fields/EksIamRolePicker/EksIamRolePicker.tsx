import { useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import {
  roleRequirements,
  type RoleOption,
} from '@eks-platform/backstage-plugin-eks-common';
import { eksApiRef } from '@eks-platform/backstage-plugin-eks-react';
import { OptionPicker } from '../../picker/OptionPicker';
import { scopeValue } from '../../picker/parentValues';
import { pickerField } from '../../picker/pickerField';
import { useOptions } from '../../picker/useOptions';
import type { EksIamRolePickerProps } from './schema';

/**
 * Picks an IAM role of the chosen account; the form keeps its ARN. Offered are the roles that trust the service the purpose
 * needs, and all others on demand.
 *
 * @public
 */
export function EksIamRolePicker(props: EksIamRolePickerProps) {
  const api = useApi(eksApiRef);
  const [showAll, setShowAll] = useState(false);
  const uiOptions = props.uiSchema['ui:options'];
  const purpose = uiOptions?.purpose;
  const scope = scopeValue(props.formContext?.formData, uiOptions);
  const options = useOptions(
    scope && {
      key: scope.accountId,
      load: async signal => {
        const { items } = await api.getRoles(scope, { signal });
        return items.map(role => ({ ...roleChoice(role), role }));
      },
    },
  );
  const roles = options.status === 'loaded' ? options.items : [];
  const fitting = purpose
    ? roles.filter(choice => choice.role.purposes.includes(purpose))
    : roles;
  const others = roles.length - fitting.length;
  const chosen = roles.find(choice => choice.value === props.formData);
  const misfit = chosen !== undefined && !fitting.includes(chosen);
  const wanted = purpose && roleRequirements[purpose];
  return (
    <OptionPicker
      field={pickerField(props, {
        title: wanted ? sentence(wanted.title) : 'IAM role',
      })}
      words={{
        one: 'IAM role',
        many: 'IAM roles',
        manual: 'role ARN',
        example: `arn:aws:iam::${scope?.accountId ?? '111122223333'}:role/eks-${
          purpose ?? 'cluster'
        }-role`,
        parent: 'the account and region',
        place: scope ? `account ${scope.accountId}` : '',
      }}
      parentKey={scope?.accountId}
      options={options}
      offered={showAll || misfit ? roles : fitting}
      preselected={fitting.length === 1 ? fitting[0].value : undefined}
      chosenDetail={chosen?.detail}
      extra={
        wanted &&
        roles.length > 0 && (
          <>
            {fitting.length === 0 && !showAll && (
              <Alert severity="warning" role="alert">
                None of the {roles.length} roles of account {scope?.accountId}{' '}
                trusts {wanted.services[0]}, as a {wanted.title} must.
              </Alert>
            )}
            {misfit && (
              <Alert severity="warning" role="alert">
                {chosen.label} does not trust {wanted.services[0]}. EKS refuses
                it as a {wanted.title} until its trust policy says so.
              </Alert>
            )}
            {others > 0 && (
              <FormControlLabel
                control={
                  <Checkbox
                    size="small"
                    color="primary"
                    checked={showAll || misfit}
                    disabled={misfit}
                    onChange={event => setShowAll(event.target.checked)}
                  />
                }
                label={
                  <Typography variant="body2">
                    Show all {roles.length} roles, not only those that trust{' '}
                    {wanted.services[0]}
                  </Typography>
                }
              />
            )}
          </>
        )
      }
      value={props.formData || undefined}
      onChange={props.onChange}
    />
  );
}

function roleChoice(role: RoleOption) {
  return { value: role.arn, label: role.name, detail: role.arn };
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
