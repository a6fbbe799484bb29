import type { PathCondition, RuleMatch } from './RuleMatch';

/** What a gateway route makes of the path that it matched, before the routes of the service look at it. */
export type PathRewrite =
  /** The path stays. */
  | { type: 'none' }
  /** This takes the place of the matched prefix. */
  | { type: 'prefix'; value: string }
  /** This takes the place of the whole path. */
  | { type: 'path'; value: string };

/**
 * What a request at the gateway must look like to get along a gateway route and then along a route of its service;
 * undefined when none can.
 *
 * | gateway route | rewritten to | route | together |
 * | --- | --- | --- | --- |
 * | prefix `/shop` | `/` | prefix `/cart` | prefix `/shop/cart` |
 * | prefix `/shop` | – | prefix `/shop/cart` | prefix `/shop/cart` |
 * | prefix `/shop` | – | prefix `/cart` | none |
 * | path `/a` | `/blue` | prefix `/blue` | path `/a` |
 */
export function combineMatches(
  outer: RuleMatch,
  rewrite: PathRewrite,
  inner: RuleMatch,
): RuleMatch | undefined {
  const path = combinePaths(outer.path, rewrite, inner.path);
  const headers = combineHeaders(outer.headers, inner.headers);
  const methodsAgree =
    !outer.method || !inner.method || outer.method === inner.method;
  const grpc = combineGrpc(outer.grpc, inner.grpc);
  if (path === 'none' || !headers || !methodsAgree || grpc === 'none') {
    return undefined;
  }
  const method = outer.method ?? inner.method;
  return {
    headers,
    ...(path && { path }),
    ...(method !== undefined && { method }),
    ...(grpc && { grpc }),
  };
}

function combinePaths(
  outer: PathCondition | undefined,
  rewrite: PathRewrite,
  inner: PathCondition | undefined,
): PathCondition | undefined | 'none' {
  if (!outer) {
    return inner;
  }
  if (outer.type === 'Exact') {
    const seen = rewrite.type === 'path' ? rewrite.value : outer.value;
    return takes(inner, seen) ? outer : 'none';
  }
  const start = rewrite.type === 'prefix' ? rewrite.value : outer.value;
  if (!inner || start.startsWith(withoutSlash(inner.value))) {
    return inner?.type === 'Exact' && inner.value !== start ? 'none' : outer;
  }
  if (!inner.value.startsWith(withoutSlash(start))) {
    return 'none';
  }
  const rest = inner.value.slice(withoutSlash(start).length);
  return {
    type: inner.type,
    value: `${withoutSlash(outer.value)}${rest}` || '/',
  };
}

function takes(condition: PathCondition | undefined, path: string): boolean {
  if (!condition) {
    return true;
  }
  return condition.type === 'Exact'
    ? condition.value === path
    : path.startsWith(condition.value);
}

function withoutSlash(path: string): string {
  return path.replace(/\/$/, '');
}

function combineHeaders(
  outer: RuleMatch['headers'],
  inner: RuleMatch['headers'],
): RuleMatch['headers'] | undefined {
  const all = new Map(outer.map(({ name, value }) => [name, value]));
  for (const { name, value } of inner) {
    if (all.has(name) && all.get(name) !== value) {
      return undefined;
    }
    all.set(name, value);
  }
  return [...all].map(([name, value]) => ({ name, value }));
}

function combineGrpc(
  outer: RuleMatch['grpc'],
  inner: RuleMatch['grpc'],
): RuleMatch['grpc'] | 'none' {
  if (!outer || !inner) {
    return outer ?? inner;
  }
  const agree =
    outer.service === inner.service &&
    (!outer.method || !inner.method || outer.method === inner.method);
  return agree ? { ...outer, ...inner } : 'none';
}
