import type { AskAccess } from '../../authorization/AccessQuestion';

/** What a caller of SSM must be allowed: the operation on every parameter that it names; those of AWS have no account. */
export const askSsmAccess: AskAccess = (operation, input, context) => {
  const { Name, Names, Path } = input as {
    Name?: string;
    Names?: string[];
    Path?: string;
  };
  const { region, accountId } = context;
  const arnOf = (name: string) => {
    if (name.startsWith('arn:')) return name;
    const owner = name.startsWith('/aws/') ? '' : accountId;
    const slash = name.startsWith('/') ? '' : '/';
    return `arn:aws:ssm:${region}:${owner}:parameter${slash}${name}`;
  };
  return (Names ?? [Name ?? Path ?? '*']).map(name => ({
    action: `ssm:${operation}`,
    resource: arnOf(name),
  }));
};
