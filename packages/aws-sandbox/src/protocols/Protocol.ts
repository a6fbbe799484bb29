import type { AwsError } from '../server/AwsError';
import type { IncomingRequest } from '../server/IncomingRequest';
import type { ServiceErrors } from './ServiceErrors';
import type { OperationModel, ServiceModel } from './ServiceModel';

/** An answer ready to be written. */
export interface EncodedResponse {
  status: number;
  headers: Record<string, string>;
  body: string | Uint8Array;
  /** Whether the connection closes in the middle of the body. */
  truncated?: boolean;
}

/** A request whose operation is known. */
export interface RoutedRequest {
  /** As the client asked, whether or not such an operation exists. */
  operationName: string;
  /** Absent when the service has no such operation. */
  operation?: OperationModel;
  /**
   * Decodes and validates the input.
   *
   * @throws AwsError when the request does not have the operation's shape.
   */
  decode(): Record<string, unknown>;
}

/** One of AWS's wire protocols. */
export interface Protocol {
  route(
    service: { model: ServiceModel; errors: ServiceErrors },
    request: IncomingRequest,
  ): RoutedRequest;
  encode(
    operation: OperationModel,
    output: unknown,
    requestId: string,
  ): EncodedResponse;
  encodeError(
    model: ServiceModel,
    error: AwsError,
    requestId: string,
  ): EncodedResponse;
}
