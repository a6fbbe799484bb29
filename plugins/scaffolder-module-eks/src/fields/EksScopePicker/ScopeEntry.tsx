import { ManualEntry } from '../../picker/ManualEntry';
import type { PickerField } from '../../picker/pickerField';
import type { EksScopePickerValue } from './schema';

/**
 * An account id and a region, typed because they could not be listed.
 *
 * @public
 */
export function ScopeEntry(props: {
  account: PickerField;
  region: PickerField;
  value: EksScopePickerValue;
  isFocused: boolean;
  onChange: (value: EksScopePickerValue) => void;
}) {
  const { account, region, value, isFocused, onChange } = props;
  return (
    <>
      <ManualEntry
        field={account}
        words={{ manual: 'account id', example: '111122223333' }}
        values={value.accountId ? [value.accountId] : []}
        isFocused={isFocused}
        onChange={([accountId]) => onChange({ ...value, accountId })}
      />
      <ManualEntry
        field={region}
        words={{ manual: 'region', example: 'eu-west-1' }}
        values={value.region ? [value.region] : []}
        onChange={([next]) => onChange({ ...value, region: next })}
      />
    </>
  );
}
