import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { ConcernView } from '../../../src/follow-up/concerns/concern.view.js';
import { type ActivePlacement, aPlacement } from '../../app/builders.js';
import { codes } from '../../app/claim-steps.js';
import { hire, type Hired, menteeOf, personOf } from '../../app/follow-up-people.js';
import { PageClient } from '../../app/page-client.js';
import { CASEWORKER, CONSULTANT } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { ask } from '../../database/ask.js';

jest.setTimeout(120_000);

let running: RunningApp;
let placement: ActivePlacement;
let mentee: Hired;
let karla: PageClient;
let karlasId: string;
let form: string;

beforeAll(async () => {
  running = await startApp();
  karla = await PageClient.of(running, CONSULTANT);
  karlasId = await personOf(running, CONSULTANT);
});
afterAll(() => running?.close());
beforeEach(async () => {
  placement = await aPlacement(running);
  mentee = await menteeOf(running, placement.menteeId);
  form = `/forloeb/${placement.id}/bekymring`;
});

const TEXT = 'Vi bliver uvenner hver dag';

describe('the form', () => {
  it('names the readers before it is sent, and leads to what was sent', async () => {
    const mentor = await PageClient.of(running, placement.mentorEmail);
    const page = await mentor.get(form);
    expect(page.text).toContain('Det læses af Karla Konsulent, jobkonsulent, og af dig selv. Ingen andre.');
    expect(page.text).toContain('Menteen: Mads Mentee');
    expect(page.text).not.toContain('Mentoren:');
    expect((await mentor.get('/uge')).html).toContain(`href="${form}"`);

    const sent = await mentor.post(form, { text: TEXT, 'readerIds.0': karlasId, 'about.0': 'mentee' });
    expect(sent.status).toBe(303);
    const own = await mentor.get(sent.location ?? '');
    expect(own.text).toContain(TEXT);
    expect(own.text).toContain('Handler om Menteen');
    expect(own.html).not.toContain('<textarea');
  });

  it('says no name of a reader who writes it', async () => {
    const client = await PageClient.of(running, CONSULTANT);
    const page = await client.get(form);
    expect(page.text).toContain('Det læses kun af dig selv.');
    expect(page.html).toContain(`value="${karlasId}"`);
  });

  it('is refused with all that was typed where it would be read by somebody who was not named', async () => {
    const client = await PageClient.of(running, mentee.email);
    const sent = await client.post(form, { text: TEXT, 'about.0': 'mentor' });

    expect(sent.status).toBe(422);
    expect(sent.text).toContain('Det bliver nogle andre, der læser den.');
    expect(sent.text).toContain(TEXT);
    expect(sent.html).toMatch(/value="mentor" checked/);
  });

  it('says whom to call where nobody is left to read it', async () => {
    const client = await PageClient.of(running, mentee.email);
    expect((await client.get(form)).text).toContain(
      'Handler det om den, der har sagen, så ring i stedet til',
    );
    const fields = { text: TEXT, 'readerIds.0': karlasId, 'about.0': 'consultant' };
    const sent = await client.post(form, fields);
    expect(sent.text).toContain('Der er ingen tilbage, som må læse den. Intet er sendt. Ring til');

    const kaj = await hire(running, 'Kaj Konsulent', 'consultant');
    expect((await client.get(form)).text).toContain('læses det i stedet af Kaj Konsulent.');
    const passed = await client.post(form, { ...fields, 'readerIds.0': kaj.id });
    expect(passed.status).toBe(303);
    await ask(running.urls.superuserUrl, `delete from person_roles where person_id = '${kaj.id}'`);
  });

  it('is written by staff on behalf of somebody, who is named', async () => {
    const caseworker = await PageClient.of(running, CASEWORKER);
    const fields = { text: TEXT, 'readerIds.0': karlasId };
    const unsaid = await caseworker.post(form, fields);
    expect(unsaid.text).toContain('Vælg, hvem der har fortalt det.');

    const said = await caseworker.post(form, { ...fields, toldBy: 'mentee' });
    expect(said.status).toBe(303);
    expect((await karla.get(said.location ?? '')).text).toContain(
      'Sofus Sagsbehandler, sagsbehandler for menteen',
    );
  });

  it('is written of oneself by nobody', async () => {
    const api = mentee.client;
    const send = (about: string[]) =>
      api.post(`/api/placements/${placement.id}/concerns`, { text: TEXT, about, readerIds: [karlasId] });
    expect(codes(await send(['mentee']))).toEqual(['about-oneself']);
    expect((await send(['leader'])).status).toBe(201);

    const consultant = await running.as(CONSULTANT);
    const ofHerself = { text: TEXT, about: ['consultant'], toldBy: 'mentor', readerIds: [karlasId] };
    const answer = await consultant.post(`/api/placements/${placement.id}/concerns`, ofHerself);
    expect(codes(answer)).toContain('about-oneself');
  });
});

describe('its reader', () => {
  async function sent(): Promise<ConcernView> {
    const body = { text: TEXT, readerIds: [karlasId] };
    return mentee.client.make<ConcernView>(`/api/placements/${placement.id}/concerns`, body);
  }

  it('has it in the work queue, without its text, until it is read', async () => {
    const { id } = await sent();
    const queue = await karla.get('/?slags=read-concern');
    expect(queue.text).toContain('Læs en bekymring 05.11.2026');
    expect(queue.text).not.toContain(TEXT);
    const caseworker = await PageClient.of(running, CASEWORKER);
    expect((await caseworker.get('/?vis=all')).text).not.toContain('bekymring');

    const before = (await karla.get('/?slags=read-concern')).text.split('Læs en bekymring').length;
    expect((await karla.post(`/bekymringer/${id}/laesning`)).status).toBe(303);
    const after = (await karla.get('/?slags=read-concern')).text.split('Læs en bekymring').length;
    expect(before - after).toBe(1);
  });

  it('answers, which the author sees, and closes it', async () => {
    const { id } = await sent();
    const consultant = await running.as(CONSULTANT);
    const at = `/api/concerns/${id}`;
    expect(codes(await consultant.post(`${at}/closing`))).toEqual(['answer-missing']);
    expect((await mentee.client.post(`${at}/answers`, { text: 'Hej' })).status).toBe(403);

    await consultant.make(`${at}/answers`, { text: 'Jeg ringer til dig i morgen' });
    expect(await mentee.client.read(at)).toMatchObject({
      status: 'read',
      readByName: 'Karla Konsulent',
      answers: [{ text: 'Jeg ringer til dig i morgen', authorName: 'Karla Konsulent' }],
    });
    await consultant.make(`${at}/closing`);
    expect(codes(await consultant.post(`${at}/reading`))).toEqual(['concern-closed']);
    expect((await karla.post(`/bekymringer/${id}/svar`, { text: 'Mere' })).text).toContain(
      'Bekymringen er afsluttet.',
    );
    expect((await karla.get(`/forloeb/${placement.id}`)).text).toContain('Bekymring fra 03.11.2026');
  });
});
