import type {
  GetRuleRequest,
  GetRuleResponse,
} from '@aws-sdk/client-vpc-lattice';
import type { Operation } from '../../server/Operation';
import { findRule } from './findListener';
import { LatticePlace } from './LatticePlace';
import { showRule } from './showRule';

/** Describes a rule. */
export const getRule: Operation<GetRuleRequest, GetRuleResponse> = (
  input,
  context,
) => showRule(findRule(new LatticePlace(context), input).rule);
