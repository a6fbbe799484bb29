import type {
  ErrorCode,
  Update,
  UpdateParam,
  UpdateType,
} from '@aws-sdk/client-eks';
import type { OperationContext } from '../../server/Operation';
import { stableUuid } from './arns';
import { rememberRequest, rowOfRepeatedRequest } from './repeatedRequest';
import { updateTable, type Life, type Outcome, type UpdateRow } from './tables';

/** A change computed from a request, ready to begin. */
export interface PlannedChange {
  type: UpdateType;
  params: UpdateParam[];
  /** Members of the row that take these values when the change ends. */
  values: Record<string, unknown>;
  /** As AWS takes it, in milliseconds. */
  durationMs: number;
  /** How it fails; left out when it succeeds. */
  failure?: Outcome;
}

/** Whose change it is. */
export interface UpdateOwner {
  clusterName: string;
  nodegroupName?: string;
  addonName?: string;
  capabilityName?: string;
}

/** Begins a planned change of a cluster or of something on it. */
export function beginUpdate(
  row: Life,
  owner: UpdateOwner,
  change: PlannedChange,
  input: { clientRequestToken?: string },
  context: OperationContext,
): UpdateRow {
  const update = recordUpdate(owner, change, input, context);
  row.change = {
    updateId: update.id,
    endsAt: update.endsAt,
    values: update.outcome ? {} : change.values,
  };
  return update;
}

/** Remembers an update, for those that leave the resource itself in its status. */
export function recordUpdate(
  owner: UpdateOwner,
  change: Omit<PlannedChange, 'values'>,
  input: { clientRequestToken?: string },
  context: OperationContext,
): UpdateRow {
  const createdAt = context.now();
  const update: UpdateRow = {
    ...owner,
    id: stableUuid(context.requestId),
    type: change.type,
    params: change.params,
    createdAt,
    endsAt: createdAt + context.scale(change.durationMs),
    outcome: change.failure
      ? { status: 'Failed', issues: change.failure.issues }
      : context.takeOutcome({
          resource: 'update',
          clusterName: owner.clusterName,
          name: owner.nodegroupName ?? owner.addonName ?? owner.capabilityName,
        }),
    clientRequestToken: input.clientRequestToken,
    request: rememberRequest(input),
  };
  context.place.table(updateTable).set(update.id, update);
  return update;
}

/** The update that an earlier request with the same token began. */
export function repeatedUpdate(
  owner: UpdateOwner,
  input: { clientRequestToken?: string },
  context: OperationContext,
): UpdateRow | undefined {
  return rowOfRepeatedRequest(updatesOf(owner, context), input);
}

/** The updates of a cluster itself, or of one thing on it, oldest first. */
export function updatesOf(
  owner: UpdateOwner,
  { place }: Pick<OperationContext, 'place'>,
): UpdateRow[] {
  return [...place.table(updateTable).values()].filter(
    update =>
      update.clusterName === owner.clusterName &&
      update.nodegroupName === owner.nodegroupName &&
      update.addonName === owner.addonName &&
      update.capabilityName === owner.capabilityName,
  );
}

/** An update as the API shows it at a moment. */
export function showUpdate(row: UpdateRow, now: number): Update {
  const hasEnded = now >= row.endsAt;
  const issues = hasEnded ? row.outcome?.issues ?? [] : [];
  return {
    id: row.id,
    type: row.type,
    params: row.params,
    status: hasEnded ? row.outcome?.status ?? 'Successful' : 'InProgress',
    createdAt: new Date(row.createdAt),
    errors: issues.map(({ code, message, resourceIds }) => ({
      errorCode: code as ErrorCode,
      errorMessage: message,
      resourceIds,
    })),
  };
}
