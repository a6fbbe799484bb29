import { useEffect, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { eksApiRef } from '@eks-platform/backstage-plugin-eks-react';
import { FieldGroup } from '../../picker/FieldGroup';
import { FieldFrame } from '../../picker/FieldFrame';
import { ListNotice } from '../../picker/ListNotice';
import { listStatus } from '../../picker/listStatus';
import { pickerField } from '../../picker/pickerField';
import { useOptions } from '../../picker/useOptions';
import { useStaleValue } from '../../picker/useStaleValue';
import { completeScope, strayScope } from './chooseScope';
import type { EksScopePickerProps, EksScopePickerValue } from './schema';
import { accountChoices } from './scopeChoices';
import { ScopeEntry } from './ScopeEntry';
import { ScopeInputs } from './ScopeInputs';

const WORDS = {
  one: 'account',
  many: 'accounts',
  manual: 'account and region',
  example: '111122223333',
  parent: '',
  place: 'the configuration of the EKS plugin',
};

const NOTHING: EksScopePickerValue = {};

const useStyles = makeStyles(
  theme => ({
    pair: {
      display: 'grid',
      columnGap: theme.spacing(2),
      alignItems: 'start',
      [theme.breakpoints.up('sm')]: {
        gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)',
      },
    },
  }),
  { name: 'EksScopePicker' },
);

/**
 * Picks one of the configured accounts and one of its regions; the other fields list from there. What there is no choice of
 * is taken at once.
 *
 * @public
 */
export function EksScopePicker(props: EksScopePickerProps) {
  const api = useApi(eksApiRef);
  const classes = useStyles();
  const [isAsked, setIsAsked] = useState(false);
  const uiOptions = props.uiSchema['ui:options'];
  const options = useOptions({
    key: JSON.stringify([uiOptions?.accountIds, uiOptions?.regions]),
    load: async signal => {
      const { items } = await api.getScopes(undefined, { signal });
      return accountChoices(items, uiOptions);
    },
  });
  const field = pickerField(props, { title: 'Account and region' });
  const value = props.formData ?? NOTHING;
  const { onChange } = props;
  const accounts = options.status === 'loaded' ? options.items : [];
  const { takenBack, forget } = useStaleValue({
    key: 'configuration',
    isEmpty: !value.accountId && !value.region,
    stray: accounts.length > 0 ? strayScope(accounts, value) : undefined,
    clear: () => onChange({}),
    dropStray: () => onChange({}),
  });
  const completed = completeScope(accounts, value);
  useEffect(() => {
    if (
      field.required &&
      (completed.accountId !== value.accountId ||
        completed.region !== value.region)
    ) {
      onChange(completed);
    }
  }, [field.required, completed, value, onChange]);

  const failure = options.status === 'failed' ? options.failure : undefined;
  const hasNothing = options.status === 'loaded' && accounts.length === 0;
  const isTyping =
    (failure || hasNothing) && (isAsked || Boolean(value.accountId));
  const parts = {
    account: { ...field, title: 'Account', id: `${field.id}_accountId` },
    region: { ...field, title: 'Region', id: `${field.id}_region` },
    value,
  };
  return (
    <FieldFrame
      field={field}
      status={listStatus({ words: WORDS, status: options.status, takenBack })}
      notice={
        (failure || hasNothing) && (
          <ListNotice
            words={WORDS}
            failure={failure}
            onRetry={options.retry}
            onManual={isTyping ? undefined : () => setIsAsked(true)}
          />
        )
      }
    >
      <FieldGroup field={field}>
        <div className={classes.pair}>
          {isTyping ? (
            <ScopeEntry
              {...parts}
              isFocused={isAsked}
              onChange={next => {
                setIsAsked(true);
                onChange(next);
              }}
            />
          ) : (
            <ScopeInputs
              {...parts}
              choices={accounts}
              isLoading={options.status === 'loading'}
              onChange={next => {
                forget();
                onChange(next);
              }}
            />
          )}
        </div>
      </FieldGroup>
    </FieldFrame>
  );
}
