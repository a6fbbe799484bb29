/** A request as it came over the wire, read to its end. */
export interface IncomingRequest {
  method: string;
  /** Still percent-encoded, without the query. */
  path: string;
  query: URLSearchParams;
  /** By lower-case name. */
  headers: Record<string, string | undefined>;
  body: Buffer;
}
