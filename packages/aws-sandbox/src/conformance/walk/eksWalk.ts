import { EKSClient } from '@aws-sdk/client-eks';
import { eksAccessSteps } from './eksAccessSteps';
import { eksAddonSteps } from './eksAddonSteps';
import { deletedCluster, madeCluster } from './eksClusterSteps';
import { eksComputeSteps } from './eksComputeSteps';
import { eksConfigSteps } from './eksConfigSteps';
import type { Walk } from './Walk';

/** A cluster with one of everything, from its making to its end. */
export const eksWalk: Walk = {
  service: 'eks',
  client: config => new EKSClient(config),
  steps: [
    ...madeCluster,
    ...eksComputeSteps,
    ...eksAccessSteps,
    ...eksAddonSteps,
    ...eksConfigSteps,
    ...deletedCluster,
  ],
};
