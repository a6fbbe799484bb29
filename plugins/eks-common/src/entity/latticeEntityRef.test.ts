import { aMesh, aMeshObject } from '../testUtils';
import { inventoryEntityRef } from './inventoryEntityRef';
import { latticeEntityRef } from './latticeEntityRef';

const scope = { accountId: '111122223333', region: 'eu-west-1' };
const arn = 'arn:aws:vpc-lattice:eu-west-1:111122223333:servicenetwork/sn-0a';

describe('latticeEntityRef', () => {
  it.each(['cart', 'a-service-of-a-name-that-is-a-bit-too-long'])(
    'names the entities that the inventory makes of a service network and of its service %s',
    name => {
      const network = aMesh({ name: 'shop', source: 'lattice-api', arn });
      const service = aMeshObject({
        type: 'virtual-service',
        name,
        source: 'lattice-api',
        meshName: 'shop',
        meshArn: arn,
        arn: `${arn}/service/svc-0b`,
      });

      expect(latticeEntityRef(network, { scope })).toBe(
        inventoryEntityRef(network),
      );
      expect(
        latticeEntityRef(network, { scope, service: { name, id: 'svc-0b' } }),
      ).toBe(inventoryEntityRef(service));
    },
  );

  it('tells a service network from a mesh of the same name', () => {
    expect(latticeEntityRef({ name: 'shop', arn }, { scope })).not.toBe(
      inventoryEntityRef(aMesh({ name: 'shop' })),
    );
  });
});
