/** The settings that a deployment gives by its environment. The table is in the README. */
import { DEMO_KINDS, type DemoKind } from './demo/accounts.js';
import { cleanCvr } from './shared/cvr.js';
import { cleanEmail } from './shared/email.js';

export interface Config {
  readonly port: number;
  /** The application's sign-in; null where a local PostgreSQL is to be started. */
  readonly databaseUrl: string | null;
  /** The owner's sign-in, for migrations at start; null where somebody else migrates. */
  readonly databaseOwnerUrl: string | null;
  readonly dataFolder: string;
  /** Where the clock starts; null for the machine's own. */
  readonly now: Date | null;
  readonly isProduction: boolean;
  /** Which demo data an empty database is filled with. */
  readonly demo: DemoKind;
  /** Where people reach the app. */
  readonly url: URL;
  /** `id:base64,…`: the first encrypts, all decrypt. Null where a key is to be made in the data folder. */
  readonly cprKeys: string | null;
  readonly cprLookupKey: string | null;
  /** Where mail goes out; null where it stays in the outbox. */
  readonly smtpUrl: string | null;
  /** The sender of mail; null for the organisation's own address. */
  readonly mailFrom: string | null;
  /** Where messages to Digital Post are left, and the CVR number they are sent by; null where they are not. */
  readonly digitalPost: { readonly folder: string; readonly cvr: string } | null;
}

/** Demo cases reach a year back, and every decision needs the law of its day. */
const EARLIEST = new Date('2025-01-01T00:00:00Z');

export class ConfigFault extends Error {}

/** Throws `ConfigFault` naming the setting that cannot be used. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const isProduction = env['NODE_ENV'] === 'production';
  const config = {
    port: portIn(env['PORT']),
    databaseUrl: env['DATABASE_URL'] || null,
    databaseOwnerUrl: env['DATABASE_OWNER_URL'] || null,
    dataFolder: env['LIMSTIFT_DATA'] || '.data',
    now: instantIn(env['LIMSTIFT_NOW']),
    isProduction,
    demo: demoIn(env['LIMSTIFT_DEMO']),
    url: urlIn(env['LIMSTIFT_URL'], env['PORT']),
    cprKeys: env['LIMSTIFT_CPR_KEYS'] || null,
    cprLookupKey: env['LIMSTIFT_CPR_LOOKUP_KEY'] || null,
    smtpUrl: smtpIn(env['SMTP_URL']),
    mailFrom: mailFromIn(env['MAIL_FROM']),
    digitalPost: digitalPostIn(env['LIMSTIFT_DIGITAL_POST_FOLDER'], env['LIMSTIFT_DIGITAL_POST_CVR']),
  };
  if (isProduction && config.now !== null) {
    throw new ConfigFault('LIMSTIFT_NOW is for demonstrations and is refused when NODE_ENV is production.');
  }
  if (
    isProduction &&
    (config.databaseUrl === null || config.cprKeys === null || config.cprLookupKey === null)
  ) {
    throw new ConfigFault('In production set DATABASE_URL, LIMSTIFT_CPR_KEYS and LIMSTIFT_CPR_LOOKUP_KEY.');
  }
  return config;
}

function urlIn(text: string | undefined, port: string | undefined): URL {
  const address = text || `http://localhost:${portIn(port)}`;
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) {
    throw new ConfigFault(
      `LIMSTIFT_URL must be an address such as https://mentor.kommune.dk, not "${address}".`,
    );
  }
  return new URL(address);
}

/** The fault never repeats it, as a password stands in it. */
function smtpIn(text: string | undefined): string | null {
  if (text === undefined || text === '') return null;
  if (!URL.canParse(text) || !/^smtps?:$/.test(new URL(text).protocol)) {
    throw new ConfigFault('SMTP_URL must be an address such as smtps://user:password@mail.kommune.dk:465.');
  }
  return text;
}

function mailFromIn(text: string | undefined): string | null {
  if (text === undefined || text === '') return null;
  const address = cleanEmail(text);
  if (address === null) throw new ConfigFault(`MAIL_FROM must be an address of mail, not "${text}".`);
  return address;
}

function digitalPostIn(folder: string | undefined, number: string | undefined): Config['digitalPost'] {
  if (!folder) return null;
  const cvr = cleanCvr(number ?? '');
  if (cvr === null) {
    throw new ConfigFault(
      'With LIMSTIFT_DIGITAL_POST_FOLDER set LIMSTIFT_DIGITAL_POST_CVR to the CVR number of the organisation.',
    );
  }
  return { folder, cvr };
}

function demoIn(text: string | undefined): DemoKind {
  const kind = DEMO_KINDS.find((one) => one === (text || 'municipality'));
  if (kind === undefined)
    throw new ConfigFault(`LIMSTIFT_DEMO must be municipality, union or company, not "${text}".`);
  return kind;
}

function portIn(text: string | undefined): number {
  if (text === undefined || text === '') return 3000;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new ConfigFault(`PORT must be a number from 0 to 65535, not "${text}".`);
  }
  return port;
}

function instantIn(text: string | undefined): Date | null {
  if (text === undefined || text === '') return null;
  const instant = new Date(text);
  if (Number.isNaN(instant.getTime())) {
    throw new ConfigFault(`LIMSTIFT_NOW must be an ISO instant such as 2026-11-23T08:00:00Z, not "${text}".`);
  }
  if (instant < EARLIEST) {
    throw new ConfigFault(`LIMSTIFT_NOW must be in 2025 or later: the rules of the schemes begin in 2024.`);
  }
  return instant;
}
