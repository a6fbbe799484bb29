/**
 * How one value of a request is matched.
 *
 * @public
 */
export type ValueMatch =
  /** It is there, whatever it is. */
  | { type: 'present' }
  | {
      type: 'exact' | 'prefix' | 'suffix' | 'contains' | 'regex';
      value: string;
    }
  /** A whole number, the start counted in and the end out. */
  | { type: 'range'; start: number; end: number };

/**
 * A condition on a header, a query parameter or a gRPC metadata entry.
 *
 * @public
 */
export interface NamedMatch {
  name: string;
  match: ValueMatch;
  /** True when the value must not match. */
  invert?: boolean;
  /** True when upper and lower case of the value are the same. */
  ignoreCase?: boolean;
}

/**
 * A condition on the path of a request. A regex must match all of it.
 *
 * @public
 */
export interface PathMatch {
  type: 'exact' | 'prefix' | 'regex';
  value: string;
  ignoreCase?: boolean;
  /**
   * True when a prefix ends where a segment ends, as in the Gateway API: `/api` takes `/api/v1` and not `/apis`. Without
   * it a prefix is the first characters, as in App Mesh.
   */
  bySegment?: boolean;
}

/**
 * A condition on the host of a request.
 *
 * @public
 */
export interface HostnameMatch {
  type: 'exact' | 'suffix';
  /** For a suffix the end of the host with its dot, for example `.example.com`. */
  value: string;
}

/**
 * What a request must look like, in neutral terms. Everything that is given must hold; an empty one takes any request.
 *
 * @public
 */
export interface RouteMatch {
  /** One of them must hold. */
  hostnames?: HostnameMatch[];
  path?: PathMatch;
  method?: string;
  /** `http` or `https`. */
  scheme?: string;
  headers?: NamedMatch[];
  query?: NamedMatch[];
  /** Full name of the gRPC service, for example `shop.Cart`. */
  grpcService?: ValueMatch;
  grpcMethod?: ValueMatch;
  metadata?: NamedMatch[];
  /** Port on which the request arrives. */
  port?: number;
  /** Conditions of the source that the suite does not understand, in the source's words; whether they hold is unknown. */
  notUnderstood?: string[];
}
