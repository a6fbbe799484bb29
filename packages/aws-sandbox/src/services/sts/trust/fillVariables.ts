import type { ConditionContext } from './meetsConditions';

/**
 * Puts values in the place of a policy's variables, for example of `${aws:PrincipalTag/team}`; undefined when one has no
 * value. `${*}`, `${?}` and `${$}` stand for these characters themselves.
 */
export function fillVariables(
  text: string,
  context: ConditionContext,
): string | undefined {
  let isComplete = true;
  const filled = text.replace(/\$\{([^}]*)\}/g, (_, name: string) => {
    if (['*', '?', '$'].includes(name)) return name;
    const [key, fallback] = name.split(/,\s*/);
    const value =
      context[key.trim().toLowerCase()]?.[0] ?? fallback?.replace(/^'|'$/g, '');
    if (value === undefined) isComplete = false;
    return value ?? '';
  });
  return isComplete ? filled : undefined;
}
