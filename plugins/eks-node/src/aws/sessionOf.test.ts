import { sessionOf } from './sessionOf';

const NAME = /^[\w+=,.@-]{2,64}$/;
const TAG_VALUE = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]{0,256}$/u;

describe('sessionOf', () => {
  it('names the suite alone when nobody is to be told', () => {
    expect(sessionOf()).toEqual({ RoleSessionName: 'backstage-eks' });
    expect(sessionOf({})).toEqual({ RoleSessionName: 'backstage-eks' });
  });

  it('carries the task in its name, the user as source identity and both as tags', () => {
    expect(
      sessionOf({
        userEntityRef: 'user:default/guest',
        taskId: '7c3c8f7e-0d3c-4f6e-9d5e-2f1b6a1c9e10',
      }),
    ).toEqual({
      RoleSessionName: 'backstage-eks-7c3c8f7e-0d3c-4f6e-9d5e-2f1b6a1c9e10',
      SourceIdentity: 'user.default.guest',
      Tags: [
        { Key: 'backstage-user', Value: 'user:default/guest' },
        {
          Key: 'backstage-task',
          Value: '7c3c8f7e-0d3c-4f6e-9d5e-2f1b6a1c9e10',
        },
      ],
    });
  });

  it.each([
    ['letters that AWS does not allow', 'user:default/jörg müller<;>', 'a b/c'],
    ['a long name', `user:default/${'x'.repeat(300)}.y`, 'z'.repeat(300)],
    ['no letter at all', '', ''],
    ['one letter', 'x', 'y'],
  ])('keeps to the patterns of AWS with %s', (_, userEntityRef, taskId) => {
    const session = sessionOf({ userEntityRef, taskId });
    expect(session.RoleSessionName).toMatch(NAME);
    expect(session.SourceIdentity ?? 'none').toMatch(NAME);
    for (const { Value } of session.Tags ?? []) {
      expect(Value).toMatch(TAG_VALUE);
      expect(Value).not.toBe('');
    }
  });

  it('keeps the end of a long name, which tells people apart', () => {
    const of = (end: string) =>
      sessionOf({ userEntityRef: `user:default/${'x'.repeat(80)}${end}` })
        .SourceIdentity;
    expect(of('a')).not.toBe(of('b'));
  });
});
