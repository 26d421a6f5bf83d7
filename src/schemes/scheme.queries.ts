import { plainToInstance } from 'class-transformer';
import { In } from 'typeorm';
import type { Tx } from '../access/database.js';
import { Organisation } from '../settings/organisation.entity.js';
import type { Day } from '../shared/day.js';
import { found } from '../shared/not-found.js';
import { Scheme } from './scheme.js';
import { isValidOn } from './scheme.rules.js';
import { SchemeVersion } from './scheme-version.entity.js';
import { type NewestSwitch, newestSwitches } from './switching/switching.queries.js';
import { isSwitchedOn } from './switching/switching.rules.js';

/** A scheme that a placement may begin under. */
export interface SchemeInUse {
  /** Of the version. */
  id: string;
  scheme: Scheme;
}

/** A scheme by its newest version, whether the organisation runs it or not. */
export interface NewestScheme extends SchemeInUse {
  version: number;
  isOn: boolean;
  /** Null where nobody has switched it. */
  newestSwitch: NewestSwitch | null;
}

/**
 * The version that a placement of this first day begins under: of those valid on that day the newest. Where
 * none is valid, the newest of all, which says when it is; null where the organisation does not run the scheme.
 */
export async function findSchemeInUse(tx: Tx, code: string, firstDay: Day): Promise<SchemeInUse | null> {
  const inUse = await schemesInUse(tx);
  const newest = inUse.find(({ scheme }) => scheme.code === code);
  if (newest === undefined || isValidOn(newest.scheme, firstDay)) return newest ?? null;
  return (await versionsOf(tx, code)).find(({ scheme }) => isValidOn(scheme, firstDay)) ?? newest;
}

/** The newest version of every scheme that the organisation runs. */
export async function schemesInUse(tx: Tx): Promise<SchemeInUse[]> {
  return (await newestSchemes(tx)).filter(({ isOn }) => isOn);
}

/** The newest version of every scheme that there is. */
export async function newestSchemes(tx: Tx): Promise<NewestScheme[]> {
  const organisation = await tx.findOneBy(Organisation, { id: true });
  const switches = await newestSwitches(tx);
  const versions = await tx
    .createQueryBuilder(SchemeVersion, 'version')
    .distinctOn(['version.code'])
    .orderBy('version.code')
    .addOrderBy('version.version', 'DESC')
    .getMany();
  return versions.map((version) => {
    const inUse = inUseOf(version);
    const newestSwitch = switches.get(version.code) ?? null;
    const isOn = isSwitchedOn(inUse.scheme, organisation?.kind ?? null, newestSwitch);
    return { ...inUse, version: version.version, isOn, newestSwitch };
  });
}

export async function findScheme(tx: Tx, versionId: string): Promise<Scheme> {
  return schemeIn(found(await tx.findOneBy(SchemeVersion, { id: versionId }), 'scheme'));
}

export interface SchemeEdition extends SchemeInUse {
  version: number;
  createdAt: Date;
}

/** Every version of a scheme, the newest first. */
export async function versionsOf(tx: Tx, code: string): Promise<SchemeEdition[]> {
  const versions = await tx.find(SchemeVersion, { where: { code }, order: { version: 'desc' } });
  return versions.map(editionOf);
}

/** The version with this id. */
export async function findEdition(tx: Tx, id: string): Promise<SchemeEdition> {
  return editionOf(found(await tx.findOneBy(SchemeVersion, { id }), 'scheme'));
}

function editionOf(version: SchemeVersion): SchemeEdition {
  return { ...inUseOf(version), version: version.version, createdAt: version.createdAt };
}

/** By the id of their version. */
export async function schemesBy(tx: Tx, versionIds: string[]): Promise<Map<string, Scheme>> {
  const versions = await tx.findBy(SchemeVersion, { id: In([...new Set(versionIds)]) });
  return new Map(versions.map((version) => [version.id, schemeIn(version)]));
}

/** Every version that a placement may have begun under. */
export async function allSchemes(tx: Tx): Promise<SchemeInUse[]> {
  return (await tx.find(SchemeVersion)).map(inUseOf);
}

function inUseOf(version: SchemeVersion): SchemeInUse {
  return { id: version.id, scheme: schemeIn(version) };
}

/** Editions never change, and to make a scheme of one costs more than to fetch it; so each is made once. */
const made = new Map<string, Scheme>();

function schemeIn({ content }: SchemeVersion): Scheme {
  const source = JSON.stringify(content);
  const known = made.get(source) ?? plainToInstance(Scheme, content);
  made.set(source, known);
  return known;
}
