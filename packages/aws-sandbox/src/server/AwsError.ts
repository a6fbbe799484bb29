/** An error answered to the client in the shape of the service's protocol. */
export class AwsError extends Error {
  /** HTTP status; when left out, the status the service's schema gives this code, else 400. */
  readonly status?: number;
  /** Further members of the error structure, for example `clusterName`. */
  readonly fields: Record<string, unknown>;

  constructor(
    /** AWS's error code, for example `ResourceNotFoundException`. */
    readonly code: string,
    message: string,
    options: { status?: number; fields?: Record<string, unknown> } = {},
  ) {
    super(message);
    this.name = code;
    this.status = options.status;
    this.fields = options.fields ?? {};
  }
}
