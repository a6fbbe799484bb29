import type {
  ConnectionPool,
  HealthCheck,
  ListenerTls,
  OutlierDetection,
  TimeoutPolicy,
} from './policies';

/**
 * A port on which a virtual node, router or gateway listens.
 *
 * @public
 */
export interface MeshListener {
  port: number;
  /** `http`, `http2`, `grpc` or `tcp`; in VPC Lattice also `https` and `tls_passthrough`. */
  protocol: string;
  /** `STRICT`, `PERMISSIVE` or `DISABLED`; missing when the listener says nothing of TLS. */
  tlsMode?: string;
  tls?: ListenerTls;
  timeout?: TimeoutPolicy;
  outlierDetection?: OutlierDetection;
  connectionPool?: ConnectionPool;
  healthCheck?: HealthCheck;
}
