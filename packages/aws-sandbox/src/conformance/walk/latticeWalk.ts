import { VPCLatticeClient } from '@aws-sdk/client-vpc-lattice';
import {
  deletedNetworkAndService,
  madeNetworkAndService,
} from './latticeNetworkSteps';
import { latticePolicySteps } from './latticePolicySteps';
import { deletedRouting, madeRouting } from './latticeRoutingSteps';
import type { Walk } from './Walk';

/** A service network with a service, its listener, a rule and a target group, from their making to their end. */
export const latticeWalk: Walk = {
  service: 'vpc-lattice',
  client: config => new VPCLatticeClient(config),
  steps: [
    ...madeNetworkAndService,
    ...madeRouting,
    ...latticePolicySteps,
    ...deletedRouting,
    ...deletedNetworkAndService,
  ],
};
