import { appMeshWalk } from './appMeshWalk';
import { ec2Walk } from './ec2Walk';
import { eksWalk } from './eksWalk';
import { iamWalk } from './iamWalk';
import { kmsWalk } from './kmsWalk';
import { latticeWalk } from './latticeWalk';
import { organizationsWalk } from './organizationsWalk';
import { serviceQuotasWalk } from './serviceQuotasWalk';
import { sqsWalk } from './sqsWalk';
import { ssmWalk } from './ssmWalk';
import { stsWalk } from './stsWalk';
import { taggingWalk } from './taggingWalk';
import type { Walk } from './Walk';

/** The walks through all services. */
export const walks: Walk[] = [
  stsWalk,
  iamWalk,
  ec2Walk,
  eksWalk,
  appMeshWalk,
  latticeWalk,
  sqsWalk,
  serviceQuotasWalk,
  ssmWalk,
  kmsWalk,
  taggingWalk,
  organizationsWalk,
];
