/** A condition on the path of a request, as Lattice's controller knows it. */
export interface PathCondition {
  type: 'Exact' | 'PathPrefix';
  value: string;
}

/** What a request must look like, as far as Lattice's controller can ask for it. */
export interface RuleMatch {
  /** Missing: any path. */
  path?: PathCondition;
  method?: string;
  /** All of them must be there with these very values. */
  headers: Array<{ name: string; value: string }>;
  /** gRPC only. */
  grpc?: { service: string; method?: string };
}

/** How many headers a rule of Lattice asks for at most. */
export const MOST_HEADERS = 5;

/** True for a path that the Gateway API takes as it is. */
export function isPlainPath(path: string): boolean {
  return (
    /^(?:[-A-Za-z0-9/._~!$&'()*+,;=:@]|%[0-9a-fA-F]{2})+$/.test(path) &&
    path.startsWith('/') &&
    !/\/\/|\/\.\.?(\/|$)|%2[fF]/.test(path)
  );
}
