import { setTimeout as sleep } from 'node:timers/promises';
import { requireAccess } from '../authorization/requireAccess';
import { recordWrite } from '../events/recordWrite';
import { drawDelay } from '../faults/drawDelay';
import type { FaultedRequest, RequestFault } from '../faults/FaultList';
import { isRead, rateLimitOf } from '../faults/rateLimits';
import type { EncodedResponse } from '../protocols/Protocol';
import type { Denial } from '../protocols/ServiceErrors';
import { regions } from '../services/ec2/regions';
import type { Service } from '../services/Service';
import { AwsError } from './AwsError';
import type { Front } from './Front';
import { identifyCaller } from './identifyCaller';
import type { IncomingRequest } from './IncomingRequest';
import { operationContext } from './operationContext';
import type { Principal } from './Operation';
import type { Credential } from './readCredential';
import type { RequestRecord } from './RequestLog';

/** One signed request to a service on its way through route, decode, operation and encode. */
export class Call {
  readonly #record: RequestRecord;

  constructor(
    private readonly front: Front,
    private readonly service: Service,
    private readonly credential: Credential,
    private readonly request: IncomingRequest,
    private readonly requestId: string,
  ) {
    this.#record = {
      id: requestId,
      time: new Date(front.world.clock.now()).toISOString(),
      service: service.name,
      operation: '',
      accountId: '',
      region: credential.region,
      principalArn: '',
      status: 0,
      userAgent: request.headers['user-agent'],
    };
  }

  async answer(): Promise<EncodedResponse | undefined> {
    const { front, service, requestId } = this;
    let response: EncodedResponse | undefined;
    try {
      response = await this.#act();
    } catch (thrown) {
      const error = this.#toAwsError(thrown);
      this.#record.errorCode = error.code;
      response = service.protocol.encodeError(service.model, error, requestId);
    }
    this.#record.status = response?.status ?? 0;
    front.requestLog.add(this.#record);
    return response;
  }

  async #act(): Promise<EncodedResponse | undefined> {
    const { front, service, credential, request, requestId } = this;
    const { name, protocol, model, errors, operations } = service;
    const routed = protocol.route({ model, errors }, request);
    this.#record.operation = routed.operationName;
    const principal = identifyCaller(front.world, credential, errors);
    this.#remember(principal);
    if (!regions.has(credential.region)) {
      throw errors.invalidRegion(
        `Credential should be scoped to a valid region, found '${credential.region}'`,
      );
    }
    const met = await this.#meetFaults(routed.operationName, principal);
    if (met === 'drop') return undefined;
    const handler = Object.hasOwn(operations, routed.operationName)
      ? operations[routed.operationName]
      : undefined;
    if (!routed.operation || !handler) {
      const message = `The sandbox does not support ${name} ${routed.operationName}`;
      front.warn(message);
      throw errors.unsupportedOperation(message);
    }
    const input = routed.decode();
    this.#record.input = input;
    const context = operationContext({
      front,
      principal,
      region: credential.region,
      requestId,
      host: request.headers.host,
    });
    requireAccess(
      {
        actionPrefix: service.actionPrefix ?? name,
        ask: service.askAccess,
        operation: routed.operationName,
        input,
      },
      context,
      errors,
    );
    const output = await handler(input, context);
    if (!isRead(routed.operationName)) front.changed();
    recordWrite(front.world, {
      service: name,
      operation: routed.operationName,
      input,
      output,
      principal,
      region: credential.region,
      requestId,
      userAgent: request.headers['user-agent'],
    });
    const response = protocol.encode(routed.operation, output, requestId);
    return met === 'truncate' ? { ...response, truncated: true } : response;
  }

  #remember(principal: Principal): void {
    this.#record.accountId = principal.accountId;
    this.#record.principalArn = principal.arn;
    this.#record.sourceIdentity = principal.sourceIdentity;
    this.#record.sessionTags = principal.sessionTags;
  }

  /** Waits and fails as the faults in force ask, and tells what else shall happen to the connection. */
  async #meetFaults(
    operation: string,
    principal: Principal,
  ): Promise<'drop' | 'truncate' | undefined> {
    const { front, service, credential } = this;
    if (front.latencyMs > 0) await sleep(front.latencyMs);
    const request: FaultedRequest = {
      service: service.name,
      operation,
      accountId: principal.accountId,
      region: credential.region,
      principalArn: principal.arn,
      actionPrefix: service.actionPrefix,
    };
    let truncated = false;
    for (const fault of front.faults.takeForRequest(request)) {
      if (fault.kind === 'drop') return 'drop';
      if (fault.kind === 'truncate') truncated = true;
      else if (fault.kind === 'delay') await sleep(drawDelay(fault));
      else this.#fail(fault, request);
    }
    return truncated ? 'truncate' : undefined;
  }

  /** Throws the error that a fault asks for; a throttle that still has tokens asks for none. */
  #fail(
    fault: Extract<
      RequestFault,
      { kind: 'error' | 'deny' | 'expire' | 'throttle' }
    >,
    request: FaultedRequest,
  ): void {
    const { errors, actionPrefix: prefix = this.service.name } = this.service;
    const { service, operation, principalArn } = request;
    switch (fault.kind) {
      case 'error':
        throw new AwsError(fault.code, fault.message, { status: fault.status });
      case 'deny':
        throw errors.accessDenied(
          deniedByFault(principalArn, `${prefix}:${operation}`),
        );
      case 'expire':
        throw errors.expiredCredentials(
          'The security token included in the request is expired',
        );
      default: {
        const usual = rateLimitOf(service, operation);
        const { ratePerSecond = usual.ratePerSecond } = fault;
        const burst =
          fault.burst ?? Math.max(1, fault.ratePerSecond ?? usual.burst);
        const limit = { ratePerSecond, burst };
        if (!this.front.rateLimiter.take(request, limit)) {
          throw errors.throttled();
        }
      }
    }
  }

  #toAwsError(thrown: unknown): AwsError {
    if (thrown instanceof AwsError) return thrown;
    const detail = thrown instanceof Error ? thrown.stack : String(thrown);
    this.front.warn(
      `Defect in the sandbox at ${this.service.name} ${
        this.#record.operation
      }: ${detail}`,
    );
    return new AwsError('InternalFailure', `Defect in the sandbox: ${thrown}`, {
      status: 500,
    });
  }
}

function deniedByFault(principalArn: string, action: string): Denial {
  const reason = `because no identity-based policy allows the ${action} action`;
  return { principalArn, action, reason };
}
