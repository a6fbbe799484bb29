import type { ActionDependencies } from '../run/ActionDependencies';
import { createAppmeshVirtualServiceCreateAction } from './appmeshVirtualServiceCreate';
import { createEksClusterCreateAction } from './eksClusterCreate';
import { createEksFargateProfileCreateAction } from './eksFargateProfileCreate';
import { createEksNodegroupCreateAction } from './eksNodegroupCreate';

/** All actions of the module; to add one, add its file and its name here. */
export function createActions(deps: ActionDependencies) {
  return [
    createAppmeshVirtualServiceCreateAction(deps),
    createEksClusterCreateAction(deps),
    createEksFargateProfileCreateAction(deps),
    createEksNodegroupCreateAction(deps),
  ];
}
