import { createRequire } from 'node:module';
import { ConfigReader } from '@backstage/config';
import { resolve } from 'node:path';
import { answer, timed } from '../answer';

interface Processor {
  readLocation(
    location: { type: string; target: string },
    optional: boolean,
    emit: () => void,
  ): Promise<boolean>;
}

const {
  AwsEKSClusterProcessor,
}: { AwsEKSClusterProcessor: { fromConfig(config: ConfigReader): Processor } } =
  createRequire(resolve('bench/peers/package.json'))(
    '@backstage/plugin-catalog-backend-module-aws',
  );

answer(async ({ accountId, regions, roleArn }) => {
  const processor = AwsEKSClusterProcessor.fromConfig(
    new ConfigReader({
      aws: {
        accounts: [{ accountId, roleName: roleArn.split('role/')[1] }],
      },
    }),
  );
  return [
    () =>
      timed(async () => {
        const found = { entities: 0 };
        const count = () => {
          found.entities += 1;
        };
        for (const region of regions) {
          await processor.readLocation(
            { type: 'aws-eks', target: `${accountId}/${region}` },
            false,
            count,
          );
        }
        return { found, mutations: 0 };
      }),
  ];
});
