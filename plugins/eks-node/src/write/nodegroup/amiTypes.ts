import { AMITypes } from '@aws-sdk/client-eks';

/**
 * The AMI types that EKS knows, for example `AL2023_x86_64_STANDARD`; at least one.
 *
 * @public
 */
export const amiTypes = Object.values(AMITypes) as [string, ...string[]];
