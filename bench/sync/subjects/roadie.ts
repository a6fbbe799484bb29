import { createRequire } from 'node:module';
import { ConfigReader } from '@backstage/config';
import { resolve } from 'node:path';
import { answer, timed } from '../answer';
import { countingConnection, silentLogger } from './surroundings';

interface Provider {
  connect(connection: object): Promise<void>;
  run(): Promise<void>;
}
interface ProviderClass {
  fromConfig(config: ConfigReader, options: object): Provider;
}

const peers: Record<
  'AWSEKSClusterProvider' | 'AWSIAMRoleProvider',
  ProviderClass
> = createRequire(resolve('bench/peers/package.json'))(
  '@roadiehq/catalog-backend-module-aws',
);

answer(async ({ accountId, regions, roleArn, what }) => {
  const connection = countingConnection();
  const Class =
    what === 'roles' ? peers.AWSIAMRoleProvider : peers.AWSEKSClusterProvider;
  const providers = regions.map(region =>
    Class.fromConfig(
      new ConfigReader({ accountId, roleName: roleArn, region }),
      {
        logger: silentLogger,
        useTemporaryCredentials: true,
        providerId: region,
        clusterTypeValue: 'kubernetes-cluster',
      },
    ),
  );
  for (const provider of providers) {
    await provider.connect(connection);
  }
  return [
    () =>
      timed(async () => {
        await Promise.all(providers.map(provider => provider.run()));
        return {
          found: { entities: connection.entities() },
          mutations: connection.mutations(),
        };
      }),
  ];
});
