/**
 * A request to trace through a mesh. What is not given is assumed, and the answer says so.
 *
 * @public
 */
export interface MeshRequest {
  /** Name of the virtual gateway at which it arrives from outside. */
  gateway?: string;
  /** Name of the virtual service that a workload of the mesh calls. */
  service?: string;
  /**
   * Host as the caller writes it. Without a gateway and a service it decides where the request enters: at the service
   * of this name, otherwise at a gateway.
   */
  host?: string;
  port?: number;
  /** `http`, `http2`, `grpc` or `tcp`; that of the listener when missing. */
  protocol?: string;
  /** With or without a query; `/` when missing. A gRPC call is `/<service>/<method>`. */
  path?: string;
  /** `GET` when missing, `POST` for gRPC. */
  method?: string;
  scheme?: string;
  headers?: Record<string, string>;
  query?: Record<string, string>;
  /** gRPC metadata. */
  metadata?: Record<string, string>;
}
