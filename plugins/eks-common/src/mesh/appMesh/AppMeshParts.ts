/**
 * The protocols App Mesh routes.
 *
 * @public
 */
export type MeshProtocol = 'http' | 'http2' | 'grpc' | 'tcp';

/**
 * A port and what is spoken on it.
 *
 * @public
 */
export interface AppMeshPortMapping {
  port: number;
  protocol: MeshProtocol;
}

/**
 * A span of time.
 *
 * @public
 */
export interface AppMeshDuration {
  unit: 's' | 'ms';
  value: number;
}

/**
 * How App Mesh looks whether an endpoint is well.
 *
 * @public
 */
export interface AppMeshHealthCheck {
  protocol: MeshProtocol;
  intervalMillis: number;
  timeoutMillis: number;
  healthyThreshold: number;
  unhealthyThreshold: number;
  port?: number;
  path?: string;
}

/**
 * A certificate and its key, as files or from Envoy's secret discovery service.
 *
 * @public
 */
export interface AppMeshClientCertificate {
  file?: { certificateChain: string; privateKey: string };
  sds?: { secretName: string };
}

/**
 * Which certificates of the other side are trusted; exactly one kind of trust is given.
 *
 * @public
 */
export interface AppMeshTlsValidation {
  trust: {
    /** Of servers only, not of clients. */
    acm?: { certificateAuthorityArns: string[] };
    file?: { certificateChain: string };
    sds?: { secretName: string };
  };
  subjectAlternativeNames?: { match: { exact: string[] } };
}

/**
 * How a listener speaks TLS.
 *
 * @public
 */
export interface AppMeshListenerTls {
  mode: 'STRICT' | 'PERMISSIVE' | 'DISABLED';
  certificate: AppMeshClientCertificate & { acm?: { certificateArn: string } };
  /** Given: clients must show a certificate (mutual TLS). */
  validation?: AppMeshTlsValidation;
}

/**
 * What holds for the connections to backends.
 *
 * @public
 */
export interface AppMeshClientPolicy {
  tls?: {
    /** True unless told otherwise. */
    enforce?: boolean;
    ports?: number[];
    certificate?: AppMeshClientCertificate;
    validation: AppMeshTlsValidation;
  };
}

/**
 * Where Envoy writes its access log.
 *
 * @public
 */
export interface AppMeshLogging {
  accessLog?: {
    file?: {
      path: string;
      format?: { text?: string; json?: Array<{ key: string; value: string }> };
    };
  };
}

/**
 * Which address family is used to reach endpoints.
 *
 * @public
 */
export type AppMeshIpPreference =
  | 'IPv4_PREFERRED'
  | 'IPv6_PREFERRED'
  | 'IPv4_ONLY'
  | 'IPv6_ONLY';
