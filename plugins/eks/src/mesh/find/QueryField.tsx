import type { KeyboardEvent } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { NodeQuery } from '@eks-platform/backstage-plugin-eks-common';
import TextField from '@material-ui/core/TextField';
import { eksTranslationRef } from '../../translation';

/** A field for a query, which says what came of it, what of it is not understood, or what can be asked. */
export function QueryField(props: {
  id: string;
  label: string;
  value: string;
  /** What can be asked. */
  help: string;
  query: NodeQuery | undefined;
  /** What came of the query, in words. */
  result: string;
  onChange: (text: string) => void;
  onKeyDown?: (event: KeyboardEvent) => void;
}) {
  const { id, label, value, help, query, result, onChange, onKeyDown } = props;
  const { t } = useTranslationRef(eksTranslationRef);
  const unknown = query?.unknown ?? [];

  return (
    <TextField
      id={id}
      type="search"
      size="small"
      variant="outlined"
      fullWidth
      label={label}
      value={value}
      error={unknown.length > 0}
      helperText={
        unknown.length > 0
          ? t('meshFind.unknown', { terms: unknown.join(', ') })
          : (query && result) ?? help
      }
      FormHelperTextProps={{ 'aria-live': 'polite' } as object}
      onChange={({ target }) => onChange(target.value)}
      onKeyDown={onKeyDown}
    />
  );
}
