import type {
  ClientTls,
  ConnectionPool,
  ListenerTls,
  OutlierDetection,
  RetryPolicy,
  TlsValidation,
} from '../policies';

/**
 * Who sets a value.
 *
 * | level | who |
 * | --- | --- |
 * | `backend` | the client policy of one backend of the caller |
 * | `backend-defaults` | the caller, for all its backends |
 * | `route` | the route |
 * | `listener` | the listener of the virtual node that answers |
 * | `default` | App Mesh or VPC Lattice, as nobody else does |
 * | `unknown` | the caller, which the edge does not tell |
 *
 * @public
 */
export interface PolicyOrigin {
  level:
    | 'backend'
    | 'backend-defaults'
    | 'route'
    | 'listener'
    | 'default'
    | 'unknown';
  /** Identifier of the node in the topology that sets it. */
  id?: string;
  /** In words, for example `backend defaults of virtual node cart`. */
  words: string;
}

/**
 * A value with who sets it. Without a value nothing is in force.
 *
 * @public
 */
export interface Inherited<Value> {
  value?: Value;
  origin: PolicyOrigin;
}

/**
 * How the connection is protected.
 *
 * | outcome | meaning |
 * | --- | --- |
 * | `plain` | not encrypted |
 * | `encrypted` | by TLS |
 * | `mutual` | by TLS, both sides show a certificate |
 * | `refused` | the two sides do not agree: no connection |
 * | `depends` | on the caller, which the edge does not tell |
 *
 * @public
 */
export interface EffectiveTls {
  outcome: 'plain' | 'encrypted' | 'mutual' | 'refused' | 'depends';
  /** Why, in words. */
  reason: string;
  /** What the caller asks. */
  client: Inherited<ClientTls>;
  /** What the listener asks. */
  server: Inherited<ListenerTls>;
  /** Whose certificates the caller believes; without a value it believes all, or `origin` says whom. */
  validation: Inherited<TlsValidation>;
}

/**
 * What is in force between a caller and one of the virtual nodes that answer it.
 *
 * @public
 */
export interface EffectivePolicy {
  /** Identifier of the caller: a virtual node or gateway; missing when the edge does not tell it. */
  from?: string;
  /** Identifier of the virtual node that answers. */
  to: string;
  /** Identifiers of the virtual service, router and route in between. */
  via: string[];
  port?: number;
  protocol?: string;
  tls: EffectiveTls;
  /** For the whole answer, in milliseconds; the shorter one of route and listener. 0 is none. */
  requestTimeoutMs: Inherited<number>;
  /** Without any traffic, in milliseconds; the shorter one of route and listener. 0 is none. */
  idleTimeoutMs: Inherited<number>;
  retries: Inherited<RetryPolicy>;
  outlierDetection: Inherited<OutlierDetection>;
  connectionPool: Inherited<ConnectionPool>;
  /** Who may call, VPC Lattice only: `NONE` or `AWS_IAM`. */
  authorization?: Inherited<string>;
}
