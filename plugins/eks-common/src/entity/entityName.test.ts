import { aCluster, aFargateProfile, aMesh, aNodegroup } from '../testUtils';
import { entityName } from './entityName';
import { inventoryEntityName, inventoryEntityRef } from './inventoryEntityRef';

const VALID = /^([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/;

function nameOfCluster(name: string, accountId = '111122223333') {
  return inventoryEntityName(aCluster({ name, accountId }));
}

describe('entityName', () => {
  it('stays readable where every part survives as it is', () => {
    expect(nameOfCluster('blue')).toBe('blue.eu-west-1.111122223333');
    expect(inventoryEntityRef(aCluster({ name: 'blue' }))).toBe(
      'resource:default/blue.eu-west-1.111122223333',
    );
  });

  it('tells one name in two accounts apart', () => {
    expect(nameOfCluster('blue', '111122223333')).not.toBe(
      nameOfCluster('blue', '444455556666'),
    );
  });

  it('tells names apart that differ in capital letters only', () => {
    const names = ['blue', 'Blue', 'BLUE', 'bLue'].map(name =>
      nameOfCluster(name).toLowerCase(),
    );
    expect(new Set(names).size).toBe(4);
  });

  it.each([
    'a'.repeat(100),
    `${'a'.repeat(99)}b`,
    'Ends-with-',
    'under_score_',
    '0',
    'Ünïcödé',
  ])('is valid in the catalog and stable for %s', name => {
    const first = nameOfCluster(name);
    expect(first).toMatch(VALID);
    expect(first.length).toBeLessThanOrEqual(63);
    expect(nameOfCluster(name)).toBe(first);
  });

  it('tells long names apart that differ at the end only', () => {
    expect(nameOfCluster('a'.repeat(100))).not.toBe(
      nameOfCluster(`${'a'.repeat(99)}b`),
    );
  });

  it('keeps kinds that share a name apart', () => {
    const names = [
      aCluster({ name: 'shop' }),
      aMesh({ name: 'shop' }),
      aNodegroup({ clusterName: 'shop', name: 'shop' }),
      aFargateProfile({ clusterName: 'shop', name: 'shop' }),
    ].map(inventoryEntityName);
    expect(new Set(names).size).toBe(names.length);
  });

  it('keeps objects apart whose joined names are equal', () => {
    const first = aNodegroup({ clusterName: 'a-b', name: 'c' });
    const second = aNodegroup({ clusterName: 'a', name: 'b-c' });
    expect(inventoryEntityName(first)).not.toBe(inventoryEntityName(second));
  });

  it('falls back to the hash alone when no letter survives', () => {
    const name = entityName({
      arn: 'arn:aws:eks:eu-west-1:111122223333:cluster/---',
      accountId: '111122223333',
      region: 'eu-west-1',
      path: ['---'],
    });
    expect(name).toMatch(/^[0-9a-z]{10}$/);
  });
});
