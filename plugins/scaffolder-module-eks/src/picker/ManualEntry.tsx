import { useEffect, useRef, useState } from 'react';
import { PickerTextField } from './PickerTextField';
import type { PickerField } from './pickerField';
import type { PickerWords } from './words';

/**
 * A text input for what could not be picked from a list; where several are wanted, they are parted by commas or spaces.
 *
 * @public
 */
export function ManualEntry(props: {
  field: PickerField;
  words: Pick<PickerWords, 'manual' | 'example'>;
  values: string[];
  isMultiple?: boolean;
  /** True when the user has just asked to type. */
  isFocused?: boolean;
  onChange: (values: string[]) => void;
}) {
  const { field, words, values, isMultiple, isFocused, onChange } = props;
  const [text, setText] = useState(values.join(', '));
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isFocused) {
      input.current?.focus();
    }
  }, [isFocused]);
  return (
    <PickerTextField
      field={field}
      inputRef={input}
      value={text}
      placeholder={words.example}
      helperText={`Type the ${words.manual}, for example ${words.example}`}
      onChange={event => {
        setText(event.target.value);
        onChange(
          event.target.value
            .split(isMultiple ? /[\s,]+/ : '\n')
            .map(part => part.trim())
            .filter(Boolean),
        );
      }}
    />
  );
}
