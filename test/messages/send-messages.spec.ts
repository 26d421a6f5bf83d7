/** Mail to a recipient of a letter, by a real server with TLS and a password. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Database } from '../../src/access/database.js';
import type { DeliveryView } from '../../src/letters/deliveries/delivery.view.js';
import type { LetterView } from '../../src/letters/letter.view.js';
import { MailServer } from '../../src/messages/mail-server.js';
import { MailSettings } from '../../src/messages/mail-settings.js';
import { SendMessages } from '../../src/messages/send-messages.js';
import type { SMTPServerOptions } from 'smtp-server';
import type { ApiClient } from '../app/api-client.js';
import { type ActivePlacement, aPlacement } from '../app/builders.js';
import { codes } from '../app/claim-steps.js';
import { PageClient } from '../app/page-client.js';
import { CASEWORKER } from '../app/staff.js';
import { type RunningApp, startApp } from '../app/start-app.js';
import { ask } from '../database/ask.js';
import { MailBox } from './mail-box.js';

jest.setTimeout(120_000);

const NOW = '2026-11-03T09:00:00Z';

let running: RunningApp;
let placement: ActivePlacement;
let caseworker: ApiClient;
let box: MailBox;

beforeAll(async () => {
  running = await startApp();
  caseworker = await running.as(CASEWORKER);
});
afterAll(() => running?.close());
beforeEach(async () => {
  box = new MailBox();
  await box.open();
  placement = await aPlacement(running);
});
afterEach(async () => {
  await box.close();
  running.clock.set(NOW);
  const over = `status = 'failed', settled_at = now(), failed_because = 'over'`;
  await ask(running.urls.superuserUrl, `update messages set ${over} where status = 'waiting'`);
});

/** A copy of what sends, as another copy of the app would have it. */
const sender = (url = box.url()): SendMessages =>
  new SendMessages(running.app.get(Database), running.clock, new MailServer(new MailSettings(url, null)));

const aLetter = (kind = 'orientation-to-leader'): Promise<LetterView> =>
  caseworker.make<LetterView>(`/api/placements/${placement.id}/letters`, { kind });

const mail = (id: string) =>
  caseworker.post<DeliveryView>(`/api/letters/${id}/deliveries`, { channel: 'mail' });

const whyNoMail = async (id: string): Promise<string[]> =>
  codes(await caseworker.post(`/api/letters/${id}/deliveries`, { channel: 'mail' }));

const deliveries = (id: string): Promise<DeliveryView[]> => caseworker.read(`/api/letters/${id}/deliveries`);

const minutesLater = (minutes: number) =>
  running.clock.set(new Date(Date.parse(NOW) + minutes * 60_000).toISOString());

describe('a letter that waits', () => {
  it('is told by mail over TLS, with a link and nothing of what it is about', async () => {
    const { id, title } = await aLetter();
    expect((await mail(id)).status).toBe(201);
    await sender().wake();

    const [came, ...more] = box.came;
    expect(more).toEqual([]);
    expect(came).toMatchObject({ to: [placement.leaderEmail], isSecure: true, user: 'limstift' });
    const { raw, text } = came ?? { raw: '', text: '' };
    expect(text).toContain(`http://localhost/breve/${id}`);
    expect(text).toContain('Skriv ikke personlige oplysninger, hvis du svarer');
    expect(raw).toMatch(/^Auto-Submitted: auto-generated/m);
    expect(raw.match(/multipart\/alternative/g)).toHaveLength(1);
    for (const word of ['Mads', 'Mentee', title, 'Lone', 'LS-2026', placement.id])
      expect(text).not.toContain(word);
  });

  it('keeps what the server answered, by which Message-ID', async () => {
    const { id } = await aLetter();
    await mail(id);
    await sender().wake();
    expect(await deliveries(id)).toMatchObject([
      {
        channel: 'mail',
        status: 'sent',
        receipt: expect.stringMatching(/^250 .*taken as 4711.* <[0-9a-f-]{36}@/),
      },
    ]);
    const page = await PageClient.of(running, CASEWORKER);
    expect((await page.get(`/forloeb/${placement.id}/breve`)).text).toContain('Sendt med mail 03.11.2026');
  });

  it('is mailed once, however often it is asked for, and by however many copies of the app', async () => {
    const { id } = await aLetter();
    const [one, other] = await Promise.all([mail(id), mail(id)]);
    expect(one.body.id).toBe(other.body.id);

    let letGo = () => {};
    box.holding = new Promise((resolve) => (letGo = resolve));
    const first = sender().wake();
    await box.untilArriving(1);
    await sender().wake(); // the second copy finds it held, and goes on
    letGo();
    await first;
    expect(box.came).toHaveLength(1);
  });

  it('waits in the outbox where no server is set up', async () => {
    const { id } = await aLetter();
    await mail(id);
    await running.app.get(SendMessages).wake();
    expect(await deliveries(id)).toMatchObject([{ status: 'waiting' }]);

    const administrator = await PageClient.of(running, 'administrator@limstrup.example');
    const { text } = await administrator.get('/udbakke');
    expect(text).toContain('Der bliver ikke sendt nogen mails');
    expect(text).toContain(`/breve/${id}`);
    expect(text).not.toContain(placement.leaderEmail);
    expect((await (await PageClient.of(running, CASEWORKER)).get('/udbakke')).status).toBe(403);
  });
});

describe('mail that the server does not take', () => {
  it('has failed at once where the mailbox is unknown, and print is offered instead', async () => {
    const { id } = await aLetter();
    await ask(
      running.urls.superuserUrl,
      `update people set email = 'ukendt-${id}@lager.example' where email = '${placement.leaderEmail}'`,
    );
    const known = await aLetter('orientation-to-mentor');
    await mail(id);
    await mail(known.id);
    await sender().wake();
    expect(await deliveries(id)).toMatchObject([
      { status: 'failed', failedBecause: 'address-refused 550 5.1.1 … no such mailbox', receipt: null },
    ]);
    expect(await deliveries(known.id)).toMatchObject([{ status: 'sent' }]);

    const page = await PageClient.of(running, CASEWORKER);
    const { text } = await page.get(`/forloeb/${placement.id}/breve`);
    expect(text).toMatch(
      /Mail kunne ikke sendes 03\.11\.2026: Mailserveren tager ikke imod mails til adressen \(550\)\s*Markér/,
    );
    const administrator = await PageClient.of(running, 'administrator@limstrup.example');
    const outbox = await administrator.get('/udbakke');
    expect(outbox.text).toContain('Kunne ikke sendes: Mailserveren tager ikke imod mails til adressen (550)');
    expect(outbox.text).not.toContain(`ukendt-${id}`);
    const [failed] = await deliveries(id);
    minutesLater(1);
    await caseworker.make(`/api/letters/${id}/deliveries`, { channel: 'print' });
    expect(await deliveries(id)).toMatchObject([{}, { channel: 'print', fallsBackFrom: failed?.id }]);
  });

  it('is sent when the server comes back, and not before its time', async () => {
    const { id } = await aLetter();
    await box.close();
    await mail(id);
    await sender().wake();
    expect(await deliveries(id)).toMatchObject([{ status: 'waiting' }]);

    await box.open();
    await sender().wake();
    expect(box.came).toEqual([]);
    minutesLater(1);
    await sender().wake();
    expect(box.came).toHaveLength(1);
    caseworker = await running.as(CASEWORKER);
    expect(await deliveries(id)).toMatchObject([{ status: 'sent' }]);
  });

  it('waits while our own password is wrong, or the server is not who it says', async () => {
    const { id } = await aLetter();
    await mail(id);
    await sender(box.url('forkert')).wake();
    expect(await deliveries(id)).toMatchObject([{ status: 'waiting' }]);
    minutesLater(1);
    await sender(box.url().replace(/\?.*/, '')).wake();
    expect(await deliveries(id)).toMatchObject([{ status: 'waiting' }]);
    expect(box.came).toEqual([]);
    minutesLater(6);
    await sender().wake();
    expect(await deliveries(id)).toMatchObject([{ status: 'sent' }]);
  });

  it('is not given up for a fault of ours, however often it is met, and has its own attempts left', async () => {
    const { id } = await aLetter();
    await mail(id);
    const onMailFrom: SMTPServerOptions['onMailFrom'] = (_, __, answer) =>
      answer(Object.assign(new Error('5.7.1 not you'), { responseCode: 550 }));
    await box.close();
    await box.open({ onMailFrom });
    for (let days = 1; days <= 10; days += 1) {
      minutesLater(days * 24 * 60);
      await sender(days % 2 === 0 ? box.url() : box.url('forkert')).wake();
    }
    const found = await ask(
      running.urls.superuserUrl,
      `select m.status, m.attempts, m.failed_because from messages m
       join letter_deliveries d on d.message_id = m.id where d.letter_id = '${id}'`,
    );
    expect(found).toEqual([
      { status: 'waiting', attempts: 0, failed_because: 'sender-refused 550 5.7.1 not you' },
    ]);
    await box.close();
    await box.open();
    minutesLater(11 * 24 * 60);
    await sender().wake();
    expect(box.came).toHaveLength(1);
  });

  it('goes again under the same Message-ID where we fell after its answer', async () => {
    const { id } = await aLetter();
    await mail(id);
    const falls = new MailServer(new MailSettings(box.url(), null));
    const send = falls.send.bind(falls);
    falls.send = async (message) => {
      await send(message);
      throw new Error('the power went');
    };
    await new SendMessages(running.app.get(Database), running.clock, falls).wake();
    expect(await deliveries(id)).toMatchObject([{ status: 'waiting' }]);
    await sender().wake();
    const ids = box.came.map(({ raw }) => /^Message-ID: (.*)$/m.exec(raw)?.[1]);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
  });
});

describe('mail is for those who can read the letter', () => {
  it('and not for a recipient without a password, to whom it is printed', async () => {
    const { id } = await aLetter('orientation-to-mentee');
    expect(await whyNoMail(id)).toEqual(['recipient-cannot-sign-in']);
    const page = await PageClient.of(running, CASEWORKER);
    const refused = await page.post(`/breve/${id}/udsendelser`, { channel: 'mail' });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('fordi modtageren ikke kan logge ind');
    expect((await page.get(`/forloeb/${placement.id}/breve`)).text).not.toContain('Send mail');
  });

  it('and not for a leader who has left, nor for one whose access is closed', async () => {
    const toLeader = await aLetter();
    const toMentor = await aLetter('orientation-to-mentor');
    const { superuserUrl } = running.urls;
    await ask(
      superuserUrl,
      `update people set deactivated_at = now() where email = '${placement.mentorEmail}'`,
    );
    expect(await whyNoMail(toMentor.id)).toEqual(['recipient-cannot-sign-in']);
    await ask(superuserUrl, `update leaders set last_day = '2026-11-02' where id = '${placement.leaderId}'`);
    expect(await whyNoMail(toLeader.id)).toEqual(['recipient-cannot-sign-in']);
    await ask(superuserUrl, `update leaders set last_day = '2026-11-03' where id = '${placement.leaderId}'`);
    expect((await mail(toLeader.id)).status).toBe(201);
  });

  it('and is not sent to whoever can read it no more once it leaves, nor after 14 days', async () => {
    const gone = await aLetter();
    const moved = await aLetter('orientation-to-mentor');
    await mail(gone.id);
    await mail(moved.id);
    const { superuserUrl } = running.urls;
    await ask(superuserUrl, `update leaders set last_day = '2026-11-02' where id = '${placement.leaderId}'`);
    await ask(
      superuserUrl,
      `update people set email = 'ny-${placement.mentorId}@mail.example' where email = '${placement.mentorEmail}'`,
    );
    await sender().wake();
    expect(box.came).toEqual([]);
    for (const { id } of [gone, moved]) {
      expect(await deliveries(id)).toMatchObject([{ status: 'failed', failedBecause: 'reader-gone' }]);
    }
    const page = await PageClient.of(running, CASEWORKER);
    expect((await page.get(`/forloeb/${placement.id}/breve`)).text).toContain(
      'Mail kunne ikke sendes 03.11.2026: Modtageren kan ikke længere læse brevet',
    );

    await mail(moved.id);
    minutesLater(14 * 24 * 60 + 1);
    await sender().wake();
    expect(box.came).toEqual([]);
    caseworker = await running.as(CASEWORKER);
    const came = (await deliveries(moved.id)).map(({ failedBecause }) => failedBecause);
    expect(new Set(came)).toEqual(new Set(['reader-gone', 'stale']));
  });

  it('and opens for them after they signed in', async () => {
    const { id } = await aLetter();
    await mail(id);
    await sender().wake();
    const [, path = ''] = /localhost(\/breve\/[0-9a-f-]+)/.exec(box.came[0]?.text ?? '') ?? [];
    const leader = await PageClient.of(running, placement.leaderEmail);
    expect((await leader.get(path)).html).toMatch(/^%PDF/);
  });
});
