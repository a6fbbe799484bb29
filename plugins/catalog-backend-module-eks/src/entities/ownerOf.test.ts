import { anEntityContext, aScope } from '../__testUtils__/anEntityContext';
import { ownerOf } from './ownerOf';

describe('ownerOf', () => {
  it.each([
    [{ owner: 'shop' }, 'group:default/shop'],
    [{ owner: ' Shop ' }, 'group:default/shop'],
    [{ owner: 'user:jane' }, 'user:default/jane'],
    [{ owner: 'group:retail/shop' }, 'group:retail/shop'],
    [{ 'backstage.io/owner': 'a', owner: 'b' }, 'group:default/a'],
    [{ 'backstage.io/owner': '<none>', owner: 'b' }, 'group:default/b'],
    [{ owner: 'Team Shop <shop@example.com>' }, 'group:default/platform'],
    [{ owner: '' }, 'group:default/platform'],
    [{}, 'group:default/platform'],
  ])('finds in %j the owner %s', (tags, owner) => {
    expect(ownerOf(tags as Record<string, string>, anEntityContext([]))).toBe(
      owner,
    );
  });

  it('falls back on the default where the scope has no owner', () => {
    const scope = aScope({ owner: undefined });
    expect(ownerOf({}, anEntityContext([], { scope }))).toBe('unknown');
    expect(
      ownerOf(
        {},
        anEntityContext([], {
          scope,
          catalog: { defaultOwner: 'group:default/cloud' },
        }),
      ),
    ).toBe('group:default/cloud');
  });

  it('looks at the configured tags alone', () => {
    const context = anEntityContext([], { catalog: { ownerTags: ['team'] } });
    expect(ownerOf({ owner: 'a', team: 'b' }, context)).toBe('group:default/b');
  });
});
