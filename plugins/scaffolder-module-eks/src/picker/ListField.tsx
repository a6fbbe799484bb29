import { type ReactNode, useState } from 'react';
import type { Choice } from './Choice';
import { FieldFrame } from './FieldFrame';
import { ListNotice } from './ListNotice';
import { ManualEntry } from './ManualEntry';
import { listStatus } from './listStatus';
import type { PickerField } from './pickerField';
import type { Options } from './useOptions';
import { useStaleValue } from './useStaleValue';
import type { PickerWords } from './words';

/**
 * A field over what AWS lists, in every state the listing can be in. What is picked from is drawn by `children`; this
 * draws the rest: progress, failures, typing by hand, and taking back what the parents no longer allow.
 *
 * @public
 */
export function ListField<Option extends Choice>(props: {
  field: PickerField;
  words: PickerWords;
  /** Identifies the parents; undefined while they have no value. */
  parentKey: string | undefined;
  options: Options<Option>;
  values: string[];
  /** True when more than one can be chosen. */
  isMultiple?: boolean;
  onChange: (values: string[]) => void;
  /** Said of the chosen option. */
  chosenDetail?: string;
  /** Shown below the input. */
  extra?: ReactNode;
  /** Whether a value may be one that AWS does not list. */
  takesOthers?: boolean;
  children: (list: {
    items: Option[];
    isLoading: boolean;
    choose: (values: string[]) => void;
  }) => ReactNode;
}) {
  const { field, words, parentKey, options, values, onChange } = props;
  const [typedUnder, setTypedUnder] = useState<string>();
  const items = options.status === 'loaded' ? options.items : [];
  const strays =
    items.length > 0 && !props.takesOthers ? valuesOutside(items, values) : [];
  const { takenBack, forget } = useStaleValue({
    key: parentKey,
    isEmpty: values.length === 0,
    stray: strays.length > 0 ? strays.join(', ') : undefined,
    clear: () => onChange([]),
    dropStray: () => onChange(values.filter(value => !strays.includes(value))),
  });

  const failure = options.status === 'failed' ? options.failure : undefined;
  const hasNothing = options.status === 'loaded' && items.length === 0;
  const isAsked = typedUnder !== undefined && typedUnder === parentKey;
  const isTyping = (failure || hasNothing) && (isAsked || values.length > 0);
  return (
    <FieldFrame
      field={field}
      status={
        listStatus({ words, status: options.status, takenBack }) ??
        props.chosenDetail
      }
      notice={
        <>
          {props.extra}
          {(failure || hasNothing) && (
            <ListNotice
              words={words}
              failure={failure}
              onRetry={options.retry}
              onManual={isTyping ? undefined : () => setTypedUnder(parentKey)}
            />
          )}
        </>
      }
    >
      {isTyping ? (
        <ManualEntry
          field={field}
          words={words}
          values={values}
          isMultiple={props.isMultiple}
          isFocused={isAsked}
          onChange={next => {
            setTypedUnder(parentKey);
            onChange(next);
          }}
        />
      ) : (
        props.children({
          items,
          isLoading: options.status === 'loading',
          choose: next => {
            forget();
            onChange(next);
          },
        })
      )}
    </FieldFrame>
  );
}

function valuesOutside(items: Choice[], values: string[]): string[] {
  const known = new Set(items.map(item => item.value));
  return values.filter(value => !known.has(value));
}
