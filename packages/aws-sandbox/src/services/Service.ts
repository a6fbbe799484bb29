import type { AskAccess } from '../authorization/AccessQuestion';
import type { ServiceName } from '../faults/Fault';
import type { Protocol } from '../protocols/Protocol';
import type { ServiceErrors } from '../protocols/ServiceErrors';
import type { ServiceModel } from '../protocols/ServiceModel';
import type { OperationTable } from '../server/Operation';

/** One AWS service: how it is spoken to and what it does. */
export interface Service {
  /** The name in the credential scope of a request's signature. */
  name: ServiceName;
  protocol: Protocol;
  model: ServiceModel;
  errors: ServiceErrors;
  operations: OperationTable;
  /** What stands before the colon in IAM's actions, where that is not the service's name. */
  actionPrefix?: string;
  /** What a caller must be allowed; the operation's own action on every resource unless told otherwise. */
  askAccess?: AskAccess;
}
