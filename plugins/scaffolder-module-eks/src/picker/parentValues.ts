import type { Scope } from '@eks-platform/backstage-plugin-eks-common';

/**
 * The `ui:options` that tell a field whose account and region it lists from.
 *
 * @public
 */
export interface ScopeUiOptions {
  /** Name of the field that holds the account and region; `scope` unless given. Dots lead into objects. */
  scopeField?: string;
  /** A fixed account and region, for templates that do not ask. Wins over `scopeField`. */
  scope?: Partial<Scope>;
}

/**
 * The value of a field of the form, by its name; dots lead into objects. Undefined where there is no form data, as in the
 * Custom Field Explorer.
 *
 * @public
 */
export function fieldValue(
  formData: unknown,
  path: string | undefined,
): unknown {
  if (!path) {
    return undefined;
  }
  return path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null
          ? (value as Record<string, unknown>)[key]
          : undefined,
      formData,
    );
}

/**
 * Like `fieldValue`, for fields that hold a text; an empty text counts as no value.
 *
 * @public
 */
export function fieldText(
  formData: unknown,
  path: string | undefined,
): string | undefined {
  const value = fieldValue(formData, path);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/**
 * The account and region a field lists from, or undefined while either is not chosen.
 *
 * @public
 */
export function scopeValue(
  formData: unknown,
  options: ScopeUiOptions = {},
): Scope | undefined {
  return (
    completeScope(options.scope) ??
    completeScope(fieldValue(formData, options.scopeField ?? 'scope'))
  );
}

function completeScope(value: unknown): Scope | undefined {
  const accountId = fieldText(value, 'accountId');
  const region = fieldText(value, 'region');
  return accountId && region ? { accountId, region } : undefined;
}
