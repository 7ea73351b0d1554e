/** What the administrator put beside the page: policy.json, in the names of docs/deployment. Absent on most machines. */
export interface PanePolicy {
  readonly organization?: string;
  readonly profile?: string;
  readonly disabledRules?: readonly string[];
  readonly unclassified?: boolean;
  readonly lockOptions?: boolean;
}

export async function readPolicyFile(): Promise<PanePolicy> {
  try {
    const answer = await fetch('policy.json', { cache: 'no-store' });
    return answer.ok ? policyOf(await answer.json()) : {};
  } catch {
    // No file, or one that is no JSON: everything is the person's own choice.
    return {};
  }
}

/** Values that fit, and nothing else. */
export function policyOf(value: unknown): PanePolicy {
  if (typeof value !== 'object' || value === null) return {};
  const { organization, profile, disabledRules, unclassified, lockOptions } = value as Record<string, unknown>;
  const isList = Array.isArray(disabledRules) && disabledRules.every((each) => typeof each === 'string');
  return {
    ...(typeof organization === 'string' && { organization }),
    ...(typeof profile === 'string' && { profile }),
    ...(isList && { disabledRules: disabledRules as readonly string[] }),
    ...(typeof unclassified === 'boolean' && { unclassified }),
    ...(typeof lockOptions === 'boolean' && { lockOptions }),
  };
}
