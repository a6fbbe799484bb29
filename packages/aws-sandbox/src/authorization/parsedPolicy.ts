import { parsePolicyDocument } from '../services/iam/policies/parsePolicyDocument';
import type { PolicyDocument } from '../services/iam/policies/PolicyDocument';

/** More policies than sessions use at a time; each takes some kilobytes. */
const CAPACITY = 2000;

const parsed = new Map<string, PolicyDocument>();

/** A policy as data, remembered by its text: what has not changed is not read again. */
export function parsedPolicy(text: string): PolicyDocument {
  let document = parsed.get(text);
  if (!document) {
    document = parsePolicyDocument(text);
    if (parsed.size >= CAPACITY) parsed.clear();
    parsed.set(text, document);
  }
  return document;
}
