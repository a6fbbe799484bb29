import { errorFinding } from '../findings';
import type { PreflightRule } from '../PreflightRule';
import type { IrsaRoleRequest, RoleRequest } from '../requests/RoleRequest';

const SHORTEST_S = 3_600;
const LONGEST_S = 43_200;

/** Sessions of a role last at most 1 to 12 hours. */
export const sessionDurationFits: PreflightRule<
  RoleRequest | IrsaRoleRequest
> = request => {
  const { maxSessionDuration: seconds } = request;
  if (
    seconds === undefined ||
    (seconds >= SHORTEST_S && seconds <= LONGEST_S)
  ) {
    return [];
  }
  return [
    errorFinding('SESSION_DURATION_OUT_OF_BOUNDS', {
      field: 'maxSessionDuration',
      message: `Wanted ${SHORTEST_S} to ${LONGEST_S} seconds, found ${seconds}`,
      remedy: 'Choose 1 to 12 hours, in seconds.',
    }),
  ];
};
