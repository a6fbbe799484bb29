import { aResponseError } from '../testUtils';
import { describeFailure } from './describeFailure';

describe('describeFailure', () => {
  it.each([
    [401, 'signed-out'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [409, 'ambiguous'],
    [500, 'failed'],
    [503, 'not-ready'],
  ])('takes a response with status %d for %s', async (status, kind) => {
    const error = await aResponseError({
      status,
      name: 'AnyError',
      message: 'as the server put it',
    });

    expect(describeFailure(error)).toEqual({
      kind,
      status,
      message: 'as the server put it',
    });
  });

  it('takes a request without answer for unreachable', () => {
    expect(describeFailure(new TypeError('Failed to fetch'))).toEqual({
      kind: 'unreachable',
      message: 'Failed to fetch',
    });
  });

  it('takes anything else for failed', () => {
    expect(describeFailure('what?')).toMatchObject({ kind: 'failed' });
  });
});
