/** A letter is left for Digital Post, whole and once, and what came of it is read. */
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Database } from '../../../../src/access/database.js';
import { WriteDigitalPost } from '../../../../src/cases/letters/delivery/digital-post/write-digital-post.js';
import type { DeliveryView } from '../../../../src/letters/deliveries/delivery.view.js';
import { DigitalPostSettings } from '../../../../src/letters/digital-post/digital-post-settings.js';
import type { LetterView } from '../../../../src/letters/letter.view.js';
import { CprCipher } from '../../../../src/mentees/cpr-cipher.js';
import type { ApiClient } from '../../../app/api-client.js';
import { type ActivePlacement, aPlacement } from '../../../app/builders.js';
import { codes } from '../../../app/claim-steps.js';
import { aCvr } from '../../../app/made-up-numbers.js';
import { PageClient } from '../../../app/page-client.js';
import { CASEWORKER } from '../../../app/staff.js';
import { type RunningApp, startApp } from '../../../app/start-app.js';
import { ask } from '../../../database/ask.js';

jest.setTimeout(120_000);

const NOW = '2026-11-03T09:00:00Z';
const OWN_CVR = aCvr();

let running: RunningApp;
let caseworker: ApiClient;
let folder: string;
let placement: ActivePlacement;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'digital-post-'));
  running = await startApp({ digitalPost: { folder, cvr: OWN_CVR } });
});
afterAll(async () => {
  await running?.close();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  running.clock.set(NOW);
  caseworker = await running.as(CASEWORKER);
  placement = await aPlacement(running);
  await running.app.get(WriteDigitalPost).wake();
  for (const name of await readdir(folder)) await rm(join(folder, name), { recursive: true });
});

const issue = (kind: string): Promise<LetterView> =>
  caseworker.make<LetterView>(`/api/placements/${placement.id}/letters`, { kind });
const leave = (id: string): Promise<DeliveryView> =>
  caseworker.make<DeliveryView>(`/api/letters/${id}/deliveries`, { channel: 'digital-post' });
const deliveries = (id: string): Promise<DeliveryView[]> => caseworker.read(`/api/letters/${id}/deliveries`);
const write = (): Promise<void> => running.app.get(WriteDigitalPost).wake();

/** Another copy of the app. */
const copy = (where = folder): WriteDigitalPost =>
  new WriteDigitalPost(
    running.app.get(Database),
    running.clock,
    new DigitalPostSettings({ folder: where, cvr: OWN_CVR }),
    running.app.get(CprCipher),
  );

const numberOf = async (sql: string): Promise<string> =>
  (await ask<{ cvr: string }>(running.urls.superuserUrl, sql))[0]?.cvr ?? '';

describe('a letter to Digital Post', () => {
  it('is left as one file, named by its UUID, that its owner alone may read', async () => {
    const { id } = await issue('orientation-to-mentee');
    const { id: uuid } = await leave(id);
    await write();
    expect(await readdir(folder)).toEqual([`${uuid}.xml`]);
    expect((await stat(join(folder, `${uuid}.xml`))).mode & 0o777).toBe(0o600);

    const content = await readFile(join(folder, `${uuid}.xml`), 'utf8');
    expect(content).toContain(`<memo:senderID>${OWN_CVR}</memo:senderID>`);
    expect(content).toMatch(/<memo:recipientID>020550\d{4}<\/memo:recipientID><memo:idType>CPR/);
    const { bytes } = await caseworker.get(`/api/letters/${id}/pdf`);
    expect(content).toContain(`<memo:content>${bytes.toString('base64')}</memo:content>`);

    const sha256 = createHash('sha256').update(content).digest('hex');
    expect(await deliveries(id)).toMatchObject([
      { status: 'sent', receipt: `${uuid}.xml UUID ${uuid} SHA-256 ${sha256}` },
    ]);
    const page = await PageClient.of(running, CASEWORKER);
    expect((await page.get(`/forloeb/${placement.id}/breve`)).text).toContain(
      'Lagt til Digital Post 03.11.2026',
    );
  });

  it('is noted as a look at the number, in the name of whoever asked', async () => {
    const { id } = await issue('orientation-to-mentee');
    await leave(id);
    await write();
    expect(
      await ask(
        running.urls.superuserUrl,
        `select how, actor_role from access_log where purpose = 'cpr-number' and placement_id = '${placement.id}'`,
      ),
    ).toEqual([{ how: 'export', actor_role: 'caseworker' }]);
  });

  it('goes to a workplace by the CVR number of the day on which it was written', async () => {
    const { id } = await issue('orientation-to-leader');
    const { id: uuid } = await leave(id);
    await write();
    const cvr = await numberOf(`select cvr from employers where id = '${placement.employerId}'`);
    expect(await readFile(join(folder, `${uuid}.xml`), 'utf8')).toContain(
      `<memo:recipientID>${cvr}</memo:recipientID><memo:idType>CVR`,
    );
  });

  it('goes to no mentor, who has no number here', async () => {
    const { id } = await issue('orientation-to-mentor');
    expect(
      codes(await caseworker.post(`/api/letters/${id}/deliveries`, { channel: 'digital-post' })),
    ).toEqual(['recipient-without-digital-post']);
  });
});

describe('the folder', () => {
  it('has one file of a letter, however many copies of the app write, and however often', async () => {
    const { id } = await issue('orientation-to-mentee');
    const { id: uuid } = await leave(id);
    expect((await leave(id)).id).toBe(uuid);
    await Promise.all([write(), copy().wake(), copy().wake()]);
    expect(await readdir(folder)).toEqual([`${uuid}.xml`]);
  });

  it('has the same file again where we fell before we knew of it, and no half one', async () => {
    const { id } = await issue('orientation-to-mentee');
    const { id: uuid } = await leave(id);
    await write();
    const first = await readFile(join(folder, `${uuid}.xml`));
    await ask(
      running.urls.superuserUrl,
      'alter table letter_deliveries disable trigger user',
      `update letter_deliveries set status = 'waiting', settled_at = null, receipt = null where id = '${uuid}'`,
      'alter table letter_deliveries enable trigger user',
    );
    await writeFile(join(folder, `.${uuid}.xml.part`), '<half');
    await copy().wake();
    expect(await readdir(folder)).toEqual([`${uuid}.xml`]);
    expect((await readFile(join(folder, `${uuid}.xml`))).equals(first)).toBe(true);
    expect(await deliveries(id)).toMatchObject([{ status: 'sent' }]);
  });

  it('that is not there is tried again', async () => {
    const { id } = await issue('orientation-to-mentee');
    const lost = join(folder, 'ikke-monteret');
    const own = running.app.get(WriteDigitalPost);
    jest.spyOn(own, 'wake').mockResolvedValueOnce();
    await leave(id);
    await copy(lost).wake();
    expect(await deliveries(id)).toMatchObject([{ status: 'waiting' }]);
    await copy().wake();
    expect(await deliveries(id)).toMatchObject([{ status: 'waiting' }]);
    running.clock.set('2026-11-03T09:01:00Z');
    await copy().wake();
    expect(await deliveries(id)).toMatchObject([{ status: 'sent' }]);
  });
});

describe('what the sending service says', () => {
  const say = async (name: string, receipt: string) => {
    await mkdir(join(folder, 'kvitteringer'), { recursive: true });
    await writeFile(join(folder, 'kvitteringer', name), receipt);
    await write();
  };

  it('fails the delivery, says why, and offers paper', async () => {
    const { id } = await issue('orientation-to-mentee');
    const { id: uuid } = await leave(id);
    await write();
    await say('1.json', JSON.stringify({ uuid, status: 'failed', reason: 'Borgeren er fritaget' }));
    expect(await deliveries(id)).toMatchObject([{ status: 'failed', failedBecause: 'Borgeren er fritaget' }]);
    const page = await PageClient.of(running, CASEWORKER);
    expect((await page.get(`/forloeb/${placement.id}/breve`)).text).toMatch(
      /Digital Post kunne ikke sendes 03\.11\.2026: Borgeren er fritaget\s*Markér som udskrevet/,
    );
    expect(await readdir(join(folder, 'kvitteringer', 'laest'))).toEqual(['1.json']);
  });

  it('leaves as it was what was sent, and what says nothing', async () => {
    const { id } = await issue('orientation-to-mentee');
    const { id: uuid } = await leave(id);
    await write();
    await say('2.json', JSON.stringify({ uuid, status: 'ok' }));
    await say('3.json', '{"uuid": "');
    expect(await deliveries(id)).toMatchObject([{ status: 'sent' }]);
    expect((await readdir(join(folder, 'kvitteringer'))).toSorted()).toEqual(['3.json', 'laest']);
  });
});
