import type { BadEnds } from '../faults/Fault';
import type { OutcomeQuery } from '../faults/FaultList';
import type { ClusterAddress } from '../services/eks/ClusterAddress';
import type { ClusterRow } from '../services/eks/tables';
import type { Place, World } from '../world/World';

/** Who sent a request, as the credentials say. */
export interface Principal {
  accountId: string;
  /** ARN of the user or assumed role. */
  arn: string;
  userId: string;
  /** The rest is set for sessions of an assumed role. */
  roleArn?: string;
  sourceIdentity?: string;
  sessionTags?: Record<string, string>;
  /** Keys of the tags that go on to sessions of further roles. */
  transitiveTagKeys?: string[];
  /** JSON texts of the policies that the session was given when it began; it may only do what they allow as well. */
  sessionPolicies?: string[];
}

/** What an operation's behaviour may use. */
export interface OperationContext {
  world: World;
  /** Resources of the caller's account in the request's region. */
  place: Place;
  /** Resources of the caller's account that belong to no region. */
  globalPlace: Place;
  accountId: string;
  region: string;
  principal: Principal;
  requestId: string;
  /** The address at which the client found the sandbox, without a slash at the end. */
  endpoint: string;
  /** Epoch milliseconds. */
  now(): number;
  /** Turns a duration as AWS takes it into the sandbox's, both in milliseconds. */
  scale(awsDurationMs: number): number;
  /** A fresh lower-case hexadecimal identifier of the given length. */
  hex(length: number): string;
  /** Where a cluster's Kubernetes API is, when the sandbox serves it. */
  clusterAddress?(row: ClusterRow): ClusterAddress;
  /** How a creation, update or deletion shall end when a fault asks for a bad end; the fault counts as used. */
  takeOutcome<Resource extends keyof BadEnds>(
    query: Omit<OutcomeQuery<Resource>, 'accountId'>,
  ): BadEnds[Resource] | undefined;
}

/** The behaviour of one AWS operation: validates, acts and returns the SDK's output shape, or throws AwsError. */
export type Operation<Input, Output> = (
  input: Input,
  context: OperationContext,
) => Output | Promise<Output>;

/** The supported operations of a service by AWS's operation name. */
export type OperationTable = Record<string, Operation<any, any>>;
