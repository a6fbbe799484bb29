import { aResponseError } from '@eks-platform/backstage-plugin-eks-react/testUtils';
import { judgeFailure } from './judgeFailure';

describe('judgeFailure', () => {
  it.each([
    [403, 'NotAllowedError', 'eks.inventory.read is not yours', 'forbidden'],
    [401, 'AuthenticationError', 'Sign in again', 'forbidden'],
    [429, 'TooManyRequestsError', 'Later', 'throttled'],
    [
      503,
      'ServiceUnavailableError',
      'AWS throttled ec2:DescribeVpcs in 111122223333/eu-west-1: Rate exceeded',
      'throttled',
    ],
    [503, 'ServiceUnavailableError', 'AWS does not answer', 'failed'],
    [500, 'Error', 'Out of order', 'failed'],
  ])('judges a %d %s saying "%s"', async (status, name, message, reason) => {
    const error = await aResponseError({ status, name, message });
    expect(judgeFailure(error)).toEqual({ reason, message });
  });

  it('judges a network that is down and what is no error at all', () => {
    expect(judgeFailure(new TypeError('Failed to fetch'))).toEqual({
      reason: 'failed',
      message: 'Failed to fetch',
    });
    expect(judgeFailure('gone')).toEqual({ reason: 'failed', message: 'gone' });
  });

  it("says AWS's words once, though the backend repeats them as the cause of its own", async () => {
    const error = await aResponseError({
      status: 403,
      name: 'NotAllowedError',
      message:
        'AWS refused ec2:DescribeVpcs: You may not (UnauthorizedOperation); caused by UnauthorizedOperation: You may not',
    });
    expect(judgeFailure(error)).toEqual({
      reason: 'forbidden',
      message:
        'AWS refused ec2:DescribeVpcs: You may not (UnauthorizedOperation)',
    });
  });
});
