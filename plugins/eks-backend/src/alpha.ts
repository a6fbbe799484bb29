/**
 * What a permission policy needs to decide about clusters by account, region and owner.
 *
 * @packageDocumentation
 */
export {
  type EksResource,
  type EksResourceFilter,
  eksResourceRef,
} from './permissions/EksResource';
export {
  createEksConditionalDecision,
  eksConditions,
  eksPermissionRules,
} from './permissions/rules';
