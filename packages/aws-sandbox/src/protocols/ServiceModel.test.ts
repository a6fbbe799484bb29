import * as appMeshClient from '@aws-sdk/client-app-mesh';
import * as ec2Client from '@aws-sdk/client-ec2';
import * as eksClient from '@aws-sdk/client-eks';
import * as stsClient from '@aws-sdk/client-sts';
import { loadServiceModel } from './ServiceModel';
import type { Shape, StructureShape } from './Shape';

/** The layout of the SDK's schemas is not documented; these tests hold what is read from them. */
describe('The model of a service', () => {
  const structure = (shape: Shape) => {
    expect(shape.kind).toBe('structure');
    return shape as StructureShape;
  };
  const member = (shape: Shape, name: string) =>
    structure(shape).members.find(candidate => candidate.name === name)!;

  it('has the HTTP binding, required members and labels of an operation', () => {
    const { operations } = loadServiceModel(eksClient);
    const operation = operations.get('CreateNodegroup')!;
    expect(operation.http).toEqual({
      method: 'POST',
      path: '/clusters/{clusterName}/node-groups',
      status: 200,
    });
    const { members } = structure(operation.input);
    expect(
      members.filter(({ required }) => required).map(({ name }) => name),
    ).toEqual(['clusterName', 'nodegroupName', 'subnets', 'nodeRole']);
    expect(member(operation.input, 'clusterName').traits.httpLabel).toBe(true);
    expect(member(operation.input, 'subnets').shape).toMatchObject({
      kind: 'list',
      member: { shape: { kind: 'string' } },
    });
    expect(member(operation.input, 'labels').shape.kind).toBe('map');
    expect(member(operation.input, 'diskSize').shape.kind).toBe('number');
    const { input } = operations.get('ListClusters')!;
    expect(member(input, 'maxResults').traits.httpQuery).toBe('maxResults');
  });

  it('has the payload of an App Mesh operation', () => {
    const { operations } = loadServiceModel(appMeshClient);
    const { output } = operations.get('DescribeMesh')!;
    expect(member(output, 'mesh').traits.httpPayload).toBe(true);
    expect(member(member(output, 'mesh').shape, 'metadata').shape.kind).toBe(
      'structure',
    );
  });

  it('has the names of EC2 on the wire', () => {
    const { operations } = loadServiceModel(ec2Client);
    const { input, output } = operations.get('DescribeSubnets')!;
    expect(member(input, 'Filters').traits.xmlName).toBe('Filter');
    expect(member(input, 'SubnetIds').traits.xmlName).toBe('SubnetId');
    expect(member(output, 'Subnets')).toMatchObject({
      traits: { xmlName: 'subnetSet' },
      shape: { kind: 'list', member: { traits: { xmlName: 'item' } } },
    });
  });

  it('has errors with their codes on the wire and statuses', () => {
    const eks = loadServiceModel(eksClient).errors;
    expect(eks.get('ResourceNotFoundException')).toMatchObject({
      code: 'ResourceNotFoundException',
      status: 404,
    });
    const sts = loadServiceModel(stsClient).errors;
    expect(sts.get('IDPRejectedClaimException')).toMatchObject({
      code: 'IDPRejectedClaim',
      status: 403,
    });
    expect(sts.get('IDPRejectedClaim')).toBe(
      sts.get('IDPRejectedClaimException'),
    );
  });
});
