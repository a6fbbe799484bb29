import { ChoiceInput } from '../../picker/ChoiceInput';
import type { PickerField } from '../../picker/pickerField';
import { chooseAccount } from './chooseScope';
import type { EksScopePickerValue } from './schema';
import type { AccountChoice } from './scopeChoices';

/**
 * An account and one of its regions, each picked from a list.
 *
 * @public
 */
export function ScopeInputs(props: {
  account: PickerField;
  region: PickerField;
  choices: AccountChoice[];
  value: EksScopePickerValue;
  isLoading: boolean;
  onChange: (value: EksScopePickerValue) => void;
}) {
  const { account, region, choices, value, isLoading, onChange } = props;
  const chosen = choices.find(choice => choice.value === value.accountId);
  const regions = (chosen?.regions ?? []).map(name => ({
    value: name,
    label: name,
  }));
  return (
    <>
      <ChoiceInput
        field={account}
        choices={choices}
        value={value.accountId}
        isLoading={isLoading}
        onChange={accountId =>
          onChange(
            chooseAccount(
              choices.find(choice => choice.value === accountId),
              value,
            ),
          )
        }
      />
      <ChoiceInput
        field={region}
        choices={regions}
        value={value.region}
        isLoading={false}
        onChange={next =>
          onChange(
            next
              ? { accountId: value.accountId, region: next }
              : { accountId: value.accountId },
          )
        }
      />
    </>
  );
}
