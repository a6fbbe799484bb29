import { eksQuotas } from '../eks/quotas';

/** A quota of a service. */
export interface ServiceQuotaEntry {
  code: string;
  name: string;
  description: string;
  value: number;
  adjustable: boolean;
  /** Whether it holds for the whole account, not for one region. */
  global?: boolean;
}

/** A service with quotas. */
export interface QuotaService {
  name: string;
  quotas: ServiceQuotaEntry[];
}

/** The quotas of the services that EKS needs, by service code. */
export const quotaServices: Record<string, QuotaService> = {
  ec2: {
    name: 'Amazon Elastic Compute Cloud (Amazon EC2)',
    quotas: [
      quota(
        'L-1216C47A',
        'Running On-Demand Standard (A, C, D, H, I, M, R, T, Z) instances',
        1920,
      ),
      quota(
        'L-34B43A08',
        'All Standard (A, C, D, H, I, M, R, T, Z) Spot Instance Requests',
        1440,
      ),
      quota('L-DB2E81BA', 'Running On-Demand G and VT instances', 64),
      quota('L-3819A6DF', 'All G and VT Spot Instance Requests', 64),
      quota('L-417A185B', 'Running On-Demand P instances', 0),
      quota('L-0263D0A3', 'EC2-VPC Elastic IPs', 5),
    ],
  },
  eks: {
    name: 'Amazon Elastic Kubernetes Service (Amazon EKS)',
    quotas: Object.values(eksQuotas),
  },
  fargate: {
    name: 'AWS Fargate',
    quotas: [
      quota('L-3032A538', 'Fargate On-Demand vCPU resource count', 4000),
      quota('L-36FBB829', 'Fargate Spot vCPU resource count', 4000),
    ],
  },
  vpc: {
    name: 'Amazon Virtual Private Cloud (Amazon VPC)',
    quotas: [
      quota('L-F678F1CE', 'VPCs per Region', 5),
      quota('L-407747CB', 'Subnets per VPC', 200),
      quota('L-FE5A380F', 'NAT gateways per Availability Zone', 5),
      quota('L-A4707A72', 'Internet gateways per Region', 5),
      quota('L-DF5E4CA3', 'Network interfaces per Region', 5000),
      quota('L-E79EC296', 'VPC security groups per Region', 2500),
      quota('L-0EA8095F', 'Inbound or outbound rules per security group', 60),
      quota('L-2AFB9258', 'Security groups per network interface', 5),
      quota('L-589F43AA', 'Route tables per VPC', 200),
      quota('L-83CA0A9D', 'IPv4 CIDR blocks per VPC', 5),
      quota('L-1B52E74A', 'Gateway VPC endpoints per Region', 20),
      quota('L-29B6F2EB', 'Interface VPC endpoints per VPC', 50),
    ],
  },
};

function quota(code: string, name: string, value: number): ServiceQuotaEntry {
  return { code, name, description: name, value, adjustable: true };
}
