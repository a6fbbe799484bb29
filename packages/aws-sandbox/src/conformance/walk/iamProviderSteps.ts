import {
  AddClientIDToOpenIDConnectProviderCommand,
  CreateOpenIDConnectProviderCommand,
  DeleteOpenIDConnectProviderCommand,
  GetOpenIDConnectProviderCommand,
  ListOpenIDConnectProvidersCommand,
  ListOpenIDConnectProviderTagsCommand,
  RemoveClientIDFromOpenIDConnectProviderCommand,
  TagOpenIDConnectProviderCommand,
  UntagOpenIDConnectProviderCommand,
  UpdateOpenIDConnectProviderThumbprintCommand,
} from '@aws-sdk/client-iam';
import { step } from './step';
import type { Found } from './Walk';

const provider = ({ providerArn }: Found) => ({
  OpenIDConnectProviderArn: providerArn,
});
const thumbprint = '9e99a48a9960b14926bb7f3b02e22da2b0ab7280';

/** An OIDC provider, as the clusters' issuers need one. */
export const iamProviderSteps = [
  step(
    CreateOpenIDConnectProviderCommand,
    ({ name }) => ({
      Url: `https://oidc.example.com/id/${name}`,
      ClientIDList: ['sts.amazonaws.com'],
      ThumbprintList: [thumbprint],
    }),
    { keep: output => ({ providerArn: output.OpenIDConnectProviderArn }) },
  ),
  step(AddClientIDToOpenIDConnectProviderCommand, found => ({
    ...provider(found),
    ClientID: 'other',
  })),
  step(RemoveClientIDFromOpenIDConnectProviderCommand, found => ({
    ...provider(found),
    ClientID: 'other',
  })),
  step(UpdateOpenIDConnectProviderThumbprintCommand, found => ({
    ...provider(found),
    ThumbprintList: ['a'.repeat(40)],
  })),
  step(GetOpenIDConnectProviderCommand, provider, {
    check: ({ ClientIDList, ThumbprintList }) =>
      ClientIDList?.join() === 'sts.amazonaws.com' &&
      ThumbprintList?.[0] === 'a'.repeat(40),
  }),
  step(ListOpenIDConnectProvidersCommand, () => ({}), {
    check: ({ OpenIDConnectProviderList = [] }, { providerArn }) =>
      OpenIDConnectProviderList.some(each => each.Arn === providerArn),
  }),
  step(TagOpenIDConnectProviderCommand, found => ({
    ...provider(found),
    Tags: [{ Key: 'a', Value: 'b' }],
  })),
  step(ListOpenIDConnectProviderTagsCommand, provider, {
    check: ({ Tags = [] }) => Tags[0]?.Key === 'a',
  }),
  step(UntagOpenIDConnectProviderCommand, found => ({
    ...provider(found),
    TagKeys: ['a'],
  })),
  step(DeleteOpenIDConnectProviderCommand, provider),
];
