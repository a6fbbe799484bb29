import { setTimeout as sleep } from 'node:timers/promises';
import * as appMesh from '@aws-sdk/client-app-mesh';
import * as ec2 from '@aws-sdk/client-ec2';
import * as eks from '@aws-sdk/client-eks';
import * as iam from '@aws-sdk/client-iam';
import * as sqs from '@aws-sdk/client-sqs';
import * as sts from '@aws-sdk/client-sts';
import * as vpcLattice from '@aws-sdk/client-vpc-lattice';
import type { ServiceName } from '../../faults/Fault';
import type { Found, Step, StepResult, Walk } from './Step';

interface Client {
  send(command: unknown): Promise<unknown>;
  destroy(): void;
}

type ClientPackage = Record<string, any>;

/** The unmodified clients by service, with the names of their classes. */
const CLIENTS: Partial<Record<ServiceName, [ClientPackage, string]>> = {
  appmesh: [appMesh, 'AppMeshClient'],
  ec2: [ec2, 'EC2Client'],
  eks: [eks, 'EKSClient'],
  iam: [iam, 'IAMClient'],
  sqs: [sqs, 'SQSClient'],
  sts: [sts, 'STSClient'],
  'vpc-lattice': [vpcLattice, 'VPCLatticeClient'],
};

const ATTEMPTS = 120;
const PAUSE_MS = 250;

/** Thrown by what a step asks for and no earlier one has found. */
class NotFoundBefore extends Error {}

/** Takes every step of a walk, whatever becomes of the ones before, and tells how each ended. */
export async function runWalk(
  { service, steps }: Walk,
  config: object,
  given: Found,
): Promise<StepResult[]> {
  const [clientPackage, className] = CLIENTS[service]!;
  const client: Client = new clientPackage[className](config);
  const found: Found = { ...given };
  const strict = new Proxy(found, {
    get(target, name: string) {
      if (!Object.hasOwn(target, name)) throw new NotFoundBefore(name);
      return target[name];
    },
  });
  const results: StepResult[] = [];
  try {
    for (const step of steps) {
      const outcome = await take(step, strict, found, input =>
        client.send(new clientPackage[`${step.operation}Command`](input)),
      );
      results.push({ service, operation: step.operation, outcome });
    }
  } finally {
    client.destroy();
  }
  return results;
}

async function take(
  step: Step,
  strict: Found,
  found: Found,
  send: (input: object) => Promise<unknown>,
): Promise<StepResult['outcome']> {
  const { check = () => true, keep, wait } = step;
  try {
    const input = step.input(strict);
    for (let attempt = 1; ; attempt += 1) {
      const output = await send(input);
      if (check(output, strict)) {
        Object.assign(found, keep?.(output));
        return { kind: 'ok' };
      }
      if (!wait || attempt === ATTEMPTS) {
        return { kind: 'differs', detail: JSON.stringify(output) };
      }
      await sleep(PAUSE_MS);
    }
  } catch (error) {
    if (error instanceof NotFoundBefore) {
      return { kind: 'skipped', missing: error.message };
    }
    const { name, message } = error as Error;
    return { kind: 'fails', code: name, detail: message };
  }
}
