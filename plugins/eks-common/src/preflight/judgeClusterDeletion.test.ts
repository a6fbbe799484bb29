import { knownFact, unknownFact } from './Fact';
import {
  judgeClusterDeletion,
  listLeftBehind,
  type ClusterDeletionFacts,
} from './judgeClusterDeletion';

const scope = { accountId: '111122223333', region: 'eu-west-1' };
const request = {
  name: 'blue',
  deletionProtection: false,
  deleteCompute: false,
  leaveBehind: false,
};

const nothing: ClusterDeletionFacts = {
  scope,
  nodegroups: knownFact([]),
  fargateProfiles: knownFact([]),
  capabilities: knownFact([]),
  tagged: knownFact([]),
  roles: knownFact([]),
  oidcProviders: knownFact([]),
  logGroups: [],
};

function judge(
  facts: Partial<ClusterDeletionFacts>,
  overrides: Partial<typeof request> = {},
) {
  return judgeClusterDeletion(
    { ...request, ...overrides },
    { ...nothing, ...facts },
  ).map(({ severity, code }) => `${severity} ${code}`);
}

describe('judgeClusterDeletion', () => {
  it.each([
    ['an empty cluster', {}, {}, []],
    [
      'a protected one',
      {},
      { deletionProtection: true, leaveBehind: true },
      ['error DELETION_PROTECTED'],
    ],
    [
      'node groups',
      { nodegroups: knownFact(['a']) },
      {},
      ['error CLUSTER_NOT_EMPTY'],
    ],
    [
      'node groups that go too',
      { nodegroups: knownFact(['a']) },
      { deleteCompute: true },
      [],
    ],
    [
      'capabilities, whatever goes too',
      { capabilities: knownFact([{ name: 'kro', type: 'KRO' }]) },
      { deleteCompute: true, leaveBehind: true },
      ['error CLUSTER_NOT_EMPTY'],
    ],
    [
      'node groups that nobody may list',
      { nodegroups: unknownFact<string[]>('denied') },
      { deleteCompute: true },
      ['error CONTENTS_UNKNOWN'],
    ],
    [
      'a log group and a role',
      { logGroups: ['/aws/eks/blue/cluster'], roles: knownFact(['r']) },
      {},
      ['error ROLES_LEFT_BEHIND', 'error LOG_GROUP_LEFT_BEHIND'],
    ],
    [
      'a role that stays',
      { roles: knownFact(['r']) },
      { leaveBehind: true },
      ['warning ROLES_LEFT_BEHIND'],
    ],
    [
      'what nobody may look at',
      { oidcProviders: unknownFact<string[]>('denied') },
      {},
      ['error LEFT_BEHIND_UNKNOWN'],
    ],
    [
      'errors before warnings',
      { roles: knownFact(['r']), nodegroups: knownFact(['a']) },
      { leaveBehind: true },
      ['error CLUSTER_NOT_EMPTY', 'warning ROLES_LEFT_BEHIND'],
    ],
  ])('%s', (_title, facts, overrides, expected) => {
    expect(judge(facts, overrides)).toEqual(expected);
  });
});

describe('listLeftBehind', () => {
  it('lists what could be read', () => {
    expect(
      listLeftBehind({
        ...nothing,
        tagged: knownFact([{ kind: 'volume', id: 'vol-1' }]),
        roles: unknownFact<string[]>('denied'),
        logGroups: ['/aws/eks/blue/cluster'],
      }),
    ).toEqual(['vol-1', '/aws/eks/blue/cluster']);
  });
});
