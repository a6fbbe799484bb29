import type { PreflightDraft } from '@eks-platform/backstage-plugin-eks-common';
import { fieldValue } from '../../picker/parentValues';
import type { EksPreflightProps } from './schema';

type UiOptions = NonNullable<EksPreflightProps['uiSchema']['ui:options']>;

const LISTS = ['subnetIds', 'instanceTypes'];

/** What is chosen so far; undefined while nothing is. */
export function draftOf(
  formData: unknown,
  { kind, fields }: Pick<UiOptions, 'kind' | 'fields'>,
): PreflightDraft | undefined {
  const chosen = Object.entries(fields).flatMap(([choice, field]) => {
    const value = fieldValue(formData, field);
    const values = (Array.isArray(value) ? value : [value]).filter(
      item => typeof item === 'string' && item !== '',
    );
    if (values.length === 0) {
      return [];
    }
    return [[choice, LISTS.includes(choice) ? values : values[0]]];
  });
  return chosen.length > 0
    ? { kind, ...Object.fromEntries(chosen) }
    : undefined;
}
