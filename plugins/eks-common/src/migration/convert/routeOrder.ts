import { routeKindOf } from './routeKind';
import type { SourceField } from '../source/SourceField';

/**
 * Puts routes into the order in which App Mesh tries them: by priority, the lowest first and those without last; among
 * equals an exact path before a longer before a shorter prefix, and more conditions before fewer.
 */
export function compareRoutes(
  left: { field: SourceField },
  right: { field: SourceField },
): number {
  const first = orderOf(left.field);
  const second = orderOf(right.field);
  const index = first.findIndex((value, at) => value !== second[at]);
  return index < 0 ? 0 : first[index] - second[index];
}

function orderOf(field: SourceField): number[] {
  const match = routeKindOf(field)?.rule.at('match');
  const exact = match?.at('path').exists ?? false;
  const prefix = match?.at('prefix').text() ?? '';
  const conditions = ['headers', 'metadata', 'queryParameters'].reduce(
    (sum, member) => sum + (match?.at(member).items().length ?? 0),
    ['method', 'scheme', 'serviceName', 'methodName', 'hostname'].filter(
      member => match?.at(member).exists,
    ).length,
  );
  return [
    field.at('priority').number() ?? Number.MAX_SAFE_INTEGER,
    exact ? 0 : 1,
    -prefix.length,
    -conditions,
  ];
}
