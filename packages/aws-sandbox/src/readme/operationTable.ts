import type { Service } from '../services/Service';

const TITLES: Record<Service['name'], string> = {
  eks: 'EKS',
  appmesh: 'App Mesh',
  iam: 'IAM',
  sts: 'STS',
  ec2: 'EC2',
  'vpc-lattice': 'VPC Lattice',
  sqs: 'SQS',
  servicequotas: 'Service Quotas',
  ssm: 'SSM',
  kms: 'KMS',
  tagging: 'Resource Groups Tagging API',
  organizations: 'Organizations',
};

/** The supported operations as a Markdown table, services and operations in a stable order. */
export function operationTable(services: Iterable<Service>): string {
  const byName = new Map([...services].map(service => [service.name, service]));
  const rows = Object.entries(TITLES).map(([name, title]) => {
    const service = byName.get(name as Service['name'])!;
    const supported = Object.keys(service.operations).sort();
    return [
      title,
      `${supported.length} of ${service.model.operations.size}`,
      supported.map(operation => `\`${operation}\``).join(' '),
    ];
  });
  return alignedTable(['service', 'operations', 'supported'], rows);
}

/** A Markdown table with its columns aligned, as the formatter wants it. */
function alignedTable(head: string[], rows: string[][]): string {
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map(row => row[column].length)),
  );
  const line = (cells: string[]) =>
    `| ${cells
      .map((cell, column) => cell.padEnd(widths[column]))
      .join(' | ')} |`;
  return [
    line(head),
    line(widths.map(width => '-'.repeat(width))),
    ...rows.map(line),
  ].join('\n');
}
