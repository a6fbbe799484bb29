import * as appMeshClient from '@aws-sdk/client-app-mesh';
import * as ec2Client from '@aws-sdk/client-ec2';
import * as eksClient from '@aws-sdk/client-eks';
import * as iamClient from '@aws-sdk/client-iam';
import * as kmsClient from '@aws-sdk/client-kms';
import * as organizationsClient from '@aws-sdk/client-organizations';
import * as taggingClient from '@aws-sdk/client-resource-groups-tagging-api';
import * as serviceQuotasClient from '@aws-sdk/client-service-quotas';
import * as sqsClient from '@aws-sdk/client-sqs';
import * as ssmClient from '@aws-sdk/client-ssm';
import * as stsClient from '@aws-sdk/client-sts';
import * as vpcLatticeClient from '@aws-sdk/client-vpc-lattice';
import type { ServiceName } from '../faults/Fault';
import { awsJsonProtocol } from '../protocols/json/awsJsonProtocol';
import {
  awsQueryProtocol,
  ec2QueryProtocol,
} from '../protocols/query/queryProtocols';
import { restJsonProtocol } from '../protocols/rest/restJsonProtocol';
import {
  awsQueryErrors,
  ec2QueryErrors,
  restJsonErrors,
} from '../protocols/ServiceErrors';
import { loadServiceModel } from '../protocols/ServiceModel';
import { askMeshAccess } from './appmesh/askMeshAccess';
import { appMeshOperations } from './appmesh/operations';
import { askEc2Access } from './ec2/askEc2Access';
import { ec2Operations } from './ec2/operations';
import { askEksAccess } from './eks/permissions/askEksAccess';
import { eksOperations } from './eks/operations';
import { askIamAccess } from './iam/permissions/askIamAccess';
import { iamOperations } from './iam/operations';
import { askKmsAccess } from './kms/askKmsAccess';
import { kmsOperations } from './kms/operations';
import { organizationsOperations } from './organizations/operations';
import type { Service } from './Service';
import { serviceQuotasOperations } from './servicequotas/operations';
import { askSqsAccess } from './sqs/askSqsAccess';
import { sqsOperations } from './sqs/operations';
import { sqsProtocol } from './sqs/sqsProtocol';
import { askSsmAccess } from './ssm/askSsmAccess';
import { ssmOperations } from './ssm/operations';
import { askStsAccess } from './sts/askStsAccess';
import { stsOperations } from './sts/operations';
import { askLatticeAccess } from './vpclattice/askLatticeAccess';
import { taggingOperations } from './tagging/operations';
import { vpcLatticeOperations } from './vpclattice/operations';

const allServices: Service[] = [
  {
    name: 'eks',
    protocol: restJsonProtocol,
    model: loadServiceModel(eksClient),
    errors: restJsonErrors('InvalidParameterException'),
    operations: eksOperations,
    askAccess: askEksAccess,
  },
  {
    name: 'ec2',
    protocol: ec2QueryProtocol('http://ec2.amazonaws.com/doc/2016-11-15/'),
    model: loadServiceModel(ec2Client),
    errors: ec2QueryErrors,
    operations: ec2Operations,
    askAccess: askEc2Access,
  },
  {
    name: 'iam',
    protocol: awsQueryProtocol('https://iam.amazonaws.com/doc/2010-05-08/'),
    model: loadServiceModel(iamClient),
    errors: awsQueryErrors,
    operations: iamOperations,
    askAccess: askIamAccess,
  },
  {
    name: 'appmesh',
    protocol: restJsonProtocol,
    model: loadServiceModel(appMeshClient),
    errors: restJsonErrors('BadRequestException', {
      throttled: 'TooManyRequestsException',
    }),
    operations: appMeshOperations,
    askAccess: askMeshAccess,
  },
  {
    name: 'sts',
    protocol: awsQueryProtocol('https://sts.amazonaws.com/doc/2011-06-15/'),
    model: loadServiceModel(stsClient),
    errors: awsQueryErrors,
    operations: stsOperations,
    askAccess: askStsAccess,
  },
  {
    name: 'vpc-lattice',
    protocol: restJsonProtocol,
    model: loadServiceModel(vpcLatticeClient),
    errors: restJsonErrors('ValidationException'),
    operations: vpcLatticeOperations,
    askAccess: askLatticeAccess,
  },
  {
    name: 'sqs',
    protocol: sqsProtocol,
    model: loadServiceModel(sqsClient),
    errors: restJsonErrors('MissingParameter', {
      throttled: 'RequestThrottled',
    }),
    operations: sqsOperations,
    askAccess: askSqsAccess,
  },
  {
    name: 'servicequotas',
    protocol: awsJsonProtocol('1.1'),
    model: loadServiceModel(serviceQuotasClient),
    errors: restJsonErrors('IllegalArgumentException'),
    operations: serviceQuotasOperations,
  },
  {
    name: 'ssm',
    protocol: awsJsonProtocol('1.1'),
    model: loadServiceModel(ssmClient),
    errors: restJsonErrors('ValidationException'),
    operations: ssmOperations,
    askAccess: askSsmAccess,
  },
  {
    name: 'kms',
    protocol: awsJsonProtocol('1.1'),
    model: loadServiceModel(kmsClient),
    errors: restJsonErrors('ValidationException'),
    operations: kmsOperations,
    askAccess: askKmsAccess,
  },
  {
    name: 'tagging',
    protocol: awsJsonProtocol('1.1'),
    model: loadServiceModel(taggingClient),
    errors: restJsonErrors('InvalidParameterException', {
      throttled: 'ThrottledException',
    }),
    operations: taggingOperations,
    actionPrefix: 'tag',
  },
  {
    name: 'organizations',
    protocol: awsJsonProtocol('1.1'),
    model: loadServiceModel(organizationsClient),
    errors: restJsonErrors('InvalidInputException', {
      throttled: 'TooManyRequestsException',
    }),
    operations: organizationsOperations,
  },
];

/** Every service of the sandbox by its name in the credential scope. */
export const services: ReadonlyMap<string, Service> = new Map<
  ServiceName,
  Service
>(allServices.map(service => [service.name, service]));
