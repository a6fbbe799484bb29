/**
 * The translation references of the EKS pages, for apps that bring other languages.
 *
 * @packageDocumentation
 */
export { eksTranslationRef } from './translation';
export { eksReactTranslationRef } from '@eks-platform/backstage-plugin-eks-react';
