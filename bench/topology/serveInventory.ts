import { createBackend } from '@backstage/backend-defaults';
import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { ConfigReader } from '@backstage/config';
import { parseArgs } from 'node:util';
import eksPlugin from '../../plugins/eks-backend/src';
import { inventoryConfig } from './inventoryConfig';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    directory: { type: 'string', default: '' },
  },
});

const backend = createBackend();
backend.add(
  createServiceFactory({
    service: coreServices.rootConfig,
    deps: {},
    factory: () =>
      new ConfigReader(
        inventoryConfig({
          port: Number(values.port),
          directory: values.directory,
        }),
      ),
  }),
);
backend.add(eksPlugin);
backend.start().catch(error => {
  console.error(error);
  process.exit(1);
});
