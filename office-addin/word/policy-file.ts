/** What the administrator put beside the page: policy.json, in the names of docs/deployment. Absent on most machines. */
import type { ReadPolicy } from '../../shared/index.ts';
import type { RemoteDesk } from '../desk/remote.ts';

/** Reads and judges it; a file that is missing or no JSON leaves everything to the person. */
export async function readPolicyFile(desk: RemoteDesk): Promise<ReadPolicy> {
  return desk.policy(await jsonBeside('policy.json'));
}

async function jsonBeside(name: string): Promise<unknown> {
  try {
    const answer = await fetch(name, { cache: 'no-store' });
    return answer.ok ? ((await answer.json()) as unknown) : undefined;
  } catch {
    return undefined;
  }
}
