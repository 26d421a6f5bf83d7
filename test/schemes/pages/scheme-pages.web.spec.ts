import { jest } from '@jest/globals';
import { PageClient } from '../../app/page-client.js';
import { CONSULTANT } from '../../app/staff.js';
import { type RunningApp, startApp } from '../../app/start-app.js';
import { ask } from '../../database/ask.js';

jest.setTimeout(60_000);

let running: RunningApp;

beforeAll(async () => {
  running = await startApp({ demo: true });
  await ask(
    running.urls.superuserUrl,
    `insert into scheme_versions (id, code, version, content, sha256, created_at)
     select gen_random_uuid(), code, 2,
       jsonb_set(content, '{rules,duration,says}', '"Forløbet varer 9 måneder."'), sha256,
       '2026-11-02T12:00:00Z'
     from scheme_versions where code = 'doctor'`,
  );
});
afterAll(() => running.close());

describe('the page of a scheme', () => {
  it.each(['konsulent', 'administrator', 'leder', 'mentor', 'mentee'])('is for the %s too', async (who) => {
    const reader = await PageClient.of(running, `${who}@limstrup.example`);
    const { status, text } = await reader.get('/ordninger/jobcenter');
    expect(status).toBe(200);
    expect(text).toContain('Skal Lederen udvælger mentoren blandt arbejdsstedets egne medarbejdere.');
    expect(text).toContain('Kilde: LAB § 167, stk. 1');
    expect(text).toContain('Kilde: Organisatorens eget valg');
  });

  it('says the strength of each rule in words', async () => {
    const reader = await PageClient.of(running, CONSULTANT);
    const { text } = await reader.get('/ordninger/graduate');
    expect(text).toContain('Skal Forløbet varer 6');
    expect(text).toContain('Aftales normalt sådan Forventningen er, at der holdes 3-4 møder');
    expect(text).toContain('Råd Det er en fordel at mødes personligt.');
    expect(text).toContain('Om emner; emner, hvor mentors fortrolighed over for arbejdsgiveren');
    expect((await reader.get('/ordninger/nothing')).status).toBe(404);
  });

  it('is the version that the case began under, by a link', async () => {
    const reader = await PageClient.of(running, CONSULTANT);
    const [placement] = await ask<{ id: string }>(
      running.urls.superuserUrl,
      'select id from placements limit 1',
    );
    const page = await reader.get(`/forloeb/${placement?.id}`);
    expect(page.html).toContain('href="/ordninger/jobcenter/versioner/1"');
    expect((await reader.get('/ordninger/jobcenter/versioner/1')).text).toContain('Udgave 1 fra');
    expect((await reader.get('/ordninger/jobcenter/versioner/9')).status).toBe(404);
  });
});

describe('two versions', () => {
  it('are compared with both texts, the last two where none are chosen', async () => {
    const reader = await PageClient.of(running, CONSULTANT);
    const { text } = await reader.get('/ordninger/doctor/versioner');
    expect(text).toContain('Forskelle fra udgave 1 til udgave 2');
    expect(text).toMatch(/Ændret: forløb og møder Før .*8-12\småneder.* Efter .*Forløbet varer 9\småneder\./);
    const back = await reader.get('/ordninger/doctor/versioner?fra=2&til=1');
    expect(back.text).toMatch(/Før .*9\småneder.* Efter .*8-12\småneder/);
    expect((await reader.get('/ordninger/doctor/versioner?fra=2&til=2')).text).toContain('ingen forskelle');
    expect((await reader.get('/ordninger/doctor/versioner/1')).text).toContain('Der er en nyere udgave.');
  });

  it('are not compared where there is one', async () => {
    const reader = await PageClient.of(running, CONSULTANT);
    expect((await reader.get('/ordninger/company/versioner')).text).toContain('kun én udgave');
  });
});
