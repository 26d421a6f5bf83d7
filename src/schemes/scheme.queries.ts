import { plainToInstance } from 'class-transformer';
import { In } from 'typeorm';
import type { Tx } from '../access/database.js';
import { Organisation } from '../settings/organisation.entity.js';
import { found } from '../shared/not-found.js';
import { Scheme } from './scheme.js';
import { isRunBy } from './scheme.rules.js';
import { SchemeVersion } from './scheme-version.entity.js';

/** The newest version of a scheme, or null where the organisation does not run it. */
export async function findSchemeInUse(tx: Tx, code: string): Promise<{ id: string; scheme: Scheme } | null> {
  const inUse = await schemesInUse(tx);
  return inUse.find(({ scheme }) => scheme.code === code) ?? null;
}

/** The newest version of every scheme that the organisation runs. */
export async function schemesInUse(tx: Tx): Promise<{ id: string; scheme: Scheme }[]> {
  const organisation = await tx.findOneBy(Organisation, { id: true });
  const versions = await tx
    .createQueryBuilder(SchemeVersion, 'version')
    .distinctOn(['version.code'])
    .orderBy('version.code')
    .addOrderBy('version.version', 'DESC')
    .getMany();
  return versions
    .map((version) => ({ id: version.id, scheme: schemeIn(version) }))
    .filter(({ scheme }) => isRunBy(scheme, organisation?.kind ?? null));
}

export async function findScheme(tx: Tx, versionId: string): Promise<Scheme> {
  return schemeIn(found(await tx.findOneBy(SchemeVersion, { id: versionId }), 'scheme'));
}

/** By the id of their version. */
export async function schemesBy(tx: Tx, versionIds: string[]): Promise<Map<string, Scheme>> {
  const versions = await tx.findBy(SchemeVersion, { id: In([...new Set(versionIds)]) });
  return new Map(versions.map((version) => [version.id, schemeIn(version)]));
}

/** Every version that a placement may have begun under. */
export async function allSchemes(tx: Tx): Promise<{ id: string; scheme: Scheme }[]> {
  return (await tx.find(SchemeVersion)).map((version) => ({ id: version.id, scheme: schemeIn(version) }));
}

function schemeIn(version: SchemeVersion): Scheme {
  return plainToInstance(Scheme, version.content);
}
