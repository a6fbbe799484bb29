import { badRequest } from '../errors';

/**
 * Finds the one route type in the spec of a route or gateway route.
 *
 * @throws AwsError BadRequestException when there is none or more than one.
 */
export function onlyRouteMember<Member extends string>(
  spec: Partial<Record<Member, unknown>>,
  members: readonly Member[],
): Member {
  const given = members.filter(member => spec[member] !== undefined);
  if (given.length !== 1) {
    throw badRequest(
      `Exactly one of ${members.join(', ')} must be given at 'spec', found ${
        given.join(', ') || 'none'
      }`,
    );
  }
  return given[0];
}
