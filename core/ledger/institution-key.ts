import type { Account } from './account.ts';

/** One institution at one provider: by id where there is one, since a name can be written in several ways. */
export function institutionKey({ provider, institution }: Account): string {
  const { id, name } = institution?.value ?? {};
  if (id !== undefined) return `${provider}|id:${id}`;
  return `${provider}|name:${name?.trim().toLowerCase() ?? ''}`;
}
