import { tellsAnEnd } from '../../core/consent/tells-an-end.ts';
import type { Connection } from '../../core/ledger/account.ts';
import { connectionParts } from '../../core/ledger/join-connections.ts';
import type { Transaction } from './find-rows.ts';

/** What tells of an end, among all that was told of connections: mostly nothing, and then there is nothing to join. */
export async function partsWithEnds(transaction: Transaction): Promise<Connection[]> {
  const told = await transaction.objectStore('connections').getAll();
  return told.flatMap(connectionParts).filter(tellsAnEnd);
}
