import { plainToInstance } from 'class-transformer';
import { In } from 'typeorm';
import type { Tx } from '../access/database.js';
import { found } from '../shared/not-found.js';
import { Scheme } from './scheme.js';
import { SchemeVersion } from './scheme-version.entity.js';

/** The newest version of a scheme, or null where the organisation does not run it. */
export async function findNewestScheme(tx: Tx, code: string): Promise<{ id: string; scheme: Scheme } | null> {
  const version = await tx.findOne(SchemeVersion, { where: { code }, order: { version: 'desc' } });
  return version && { id: version.id, scheme: schemeIn(version) };
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

/** The newest version of every scheme that the organisation runs. */
export async function newestSchemes(tx: Tx): Promise<Scheme[]> {
  const versions = await tx
    .createQueryBuilder(SchemeVersion, 'version')
    .distinctOn(['version.code'])
    .orderBy('version.code')
    .addOrderBy('version.version', 'DESC')
    .getMany();
  return versions.map(schemeIn);
}
