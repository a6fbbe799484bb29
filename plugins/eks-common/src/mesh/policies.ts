/**
 * Time limits, in milliseconds. 0 means none.
 *
 * @public
 */
export interface TimeoutPolicy {
  perRequestMs?: number;
  idleMs?: number;
}

/**
 * When and how often a request is tried again.
 *
 * @public
 */
export interface RetryPolicy {
  maxRetries?: number;
  perRetryTimeoutMs?: number;
  /**
   * What is answered by another try: `server-error`, `gateway-error`, `client-error`, `stream-error` (HTTP),
   * `connection-error` (TCP), `cancelled`, `deadline-exceeded`, `internal`, `resource-exhausted`, `unavailable` (gRPC).
   */
  events: string[];
}

/**
 * When a target that fails is left out for a while.
 *
 * @public
 */
export interface OutlierDetection {
  maxServerErrors?: number;
  intervalMs?: number;
  baseEjectionMs?: number;
  maxEjectionPercent?: number;
}

/**
 * How much a listener takes at once.
 *
 * @public
 */
export interface ConnectionPool {
  maxConnections?: number;
  maxPendingRequests?: number;
  maxRequests?: number;
}

/**
 * How a target is asked for its health.
 *
 * @public
 */
export interface HealthCheck {
  protocol?: string;
  port?: number;
  path?: string;
  intervalMs?: number;
  timeoutMs?: number;
  healthyThreshold?: number;
  unhealthyThreshold?: number;
}

/**
 * Where a certificate comes from: an ARN of ACM, the path of a file, the name of a secret served by SDS.
 *
 * @public
 */
export interface TlsCertificate {
  type: 'acm' | 'file' | 'sds' | 'unknown';
  reference?: string;
  /** Path of the private key; files only. */
  privateKey?: string;
}

/**
 * Whose certificates are believed.
 *
 * @public
 */
export interface TlsValidation {
  trust: {
    type: 'acm' | 'file' | 'sds' | 'unknown';
    /** ARNs of certificate authorities, the path of a file or the name of a secret. */
    references: string[];
  };
  /** Names of which the certificate must carry one; any name when empty. */
  subjectAlternativeNames: string[];
}

/**
 * What a listener asks of connections that arrive.
 *
 * @public
 */
export interface ListenerTls {
  /** `STRICT`, `PERMISSIVE` or `DISABLED`. */
  mode?: string;
  certificate?: TlsCertificate;
  /** When given, callers must show a certificate: mutual TLS. */
  validation?: TlsValidation;
}

/**
 * What a caller asks of the connections it opens.
 *
 * @public
 */
export interface ClientTls {
  /** False: plain text is used when the other side has no TLS. */
  enforce: boolean;
  /** Ports on which it holds; all when empty. */
  ports: number[];
  /** The certificate that the caller shows when asked: mutual TLS. */
  certificate?: TlsCertificate;
  validation?: TlsValidation;
}

/**
 * How a caller meets a backend.
 *
 * @public
 */
export interface ClientPolicy {
  tls?: ClientTls;
}
