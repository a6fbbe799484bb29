import type { RuleAction } from '@aws-sdk/client-vpc-lattice';
import { validation } from '../errors';
import type { LatticePlace } from '../LatticePlace';
import type { ListenerRow } from '../tables';
import { checkRange } from './checkRange';

/** The weight of a target group for which none is given. */
const DEFAULT_WEIGHT = 100;

/**
 * Checks what a rule does with a request, and names its target groups by their ids.
 *
 * @throws AwsError ValidationException, or ResourceNotFoundException for a target group that does not exist.
 */
export function checkAction(
  path: string,
  action: RuleAction,
  protocol: ListenerRow['protocol'],
  place: LatticePlace,
): RuleAction {
  const { forward, fixedResponse } = action;
  if ((forward === undefined) === (fixedResponse === undefined)) {
    throw validation(path, 'must have either forward or fixedResponse');
  }
  if (fixedResponse) {
    if (protocol === 'TLS_PASSTHROUGH') {
      throw validation(path, 'a TLS_PASSTHROUGH listener can only forward');
    }
    const { statusCode } = fixedResponse;
    checkRange(`${path}.fixedResponse.statusCode`, statusCode, 100, 599);
    if (statusCode !== 404 && statusCode !== 500) {
      throw validation(
        `${path}.fixedResponse.statusCode`,
        `must be 404 or 500, found ${statusCode}`,
      );
    }
    return { fixedResponse: { statusCode } };
  }
  const targets = forward!.targetGroups ?? [];
  const targetsPath = `${path}.forward.targetGroups`;
  if (targets.length < 1 || targets.length > 10) {
    throw validation(
      targetsPath,
      `must have 1 to 10 members, found ${targets.length}`,
    );
  }
  const targetGroups = targets.map(({ targetGroupIdentifier, weight }, at) => {
    checkRange(`${targetsPath}[${at}].weight`, weight, 0, 999);
    const group = place.find('targetGroup', targetGroupIdentifier!);
    const isTcp = group.config?.protocol === 'TCP';
    if (isTcp !== (protocol === 'TLS_PASSTHROUGH')) {
      throw validation(
        `${targetsPath}[${at}]`,
        `a ${protocol} listener cannot forward to the target group ${
          group.name
        } with protocol ${group.config?.protocol ?? 'of Lambda'}`,
      );
    }
    return {
      targetGroupIdentifier: group.id,
      weight: weight ?? DEFAULT_WEIGHT,
    };
  });
  const ids = targetGroups.map(target => target.targetGroupIdentifier);
  if (new Set(ids).size < ids.length) {
    throw validation(targetsPath, 'names a target group twice');
  }
  return { forward: { targetGroups } };
}
