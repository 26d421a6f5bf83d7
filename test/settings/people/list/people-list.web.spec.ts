import { aPlacement } from '../../../app/builders.js';
import { PageClient } from '../../../app/page-client.js';
import { CASEWORKER, CONSULTANT } from '../../../app/staff.js';
import { type RunningApp, startApp } from '../../../app/start-app.js';
import { ask } from '../../../database/ask.js';

let running: RunningApp;
let administrator: PageClient;

beforeAll(async () => {
  running = await startApp();
  administrator = await PageClient.of(running, 'administrator@limstrup.example');
});
afterAll(() => running?.close());

async function pageOf(email: string): Promise<string> {
  const [row] = await ask<{ id: string }>(
    running.urls.superuserUrl,
    `select id from people where email = '${email}'`,
  );
  return `/personer/${row?.id}`;
}

it('lists people by name, and goes on after the last of a page', async () => {
  for (const [name, email] of [
    ['Åse Sidst', 'aaa@limstrup.example'],
    ['anna småt', 'ccc@limstrup.example'],
    ['Bo Namesake', 'zzz@limstrup.example'],
    ['Bo Namesake', 'bbb@limstrup.example'],
  ]) {
    await administrator.post('/personer', { name: name ?? '', email: email ?? '', 'roles.0': 'payer' });
  }
  const names: string[] = [];
  for (let path: string | undefined = '/personer?limit=2'; path !== undefined;) {
    const { html } = await administrator.get(path);
    names.push(
      ...[...html.matchAll(/<a href="\/personer\/[0-9a-f-]{36}">([^<]+)</g)].map(([, name]) => name ?? ''),
    );
    path = /href="(\/personer\?[^"]*cursor=[^"]*)"/.exec(html)?.[1]?.replaceAll('&amp;', '&');
    if (path !== undefined && !path.includes('limit')) path += '&limit=2';
  }

  const sorted = await ask<{ name: string }>(
    running.urls.superuserUrl,
    `select name from people p where exists (select from person_roles r where r.person_id = p.id
       and r.role not in ('leader', 'mentor', 'mentee')) order by lower(name), id`,
  );
  expect(names).toEqual(sorted.map(({ name }) => name));
  expect(names.filter((name) => name === 'Bo Namesake')).toHaveLength(2);
  expect([names[0], names.at(-1)]).toEqual(['anna småt', 'Åse Sidst']);
});

it('tells how many cases somebody has before their access is closed', async () => {
  expect((await administrator.get(await pageOf(CONSULTANT))).text).not.toContain('hvor der er noget at gøre');
  const { id } = await aPlacement(running);
  await (await PageClient.of(running, CASEWORKER)).post(`/forloeb/${id}/overtagelse`);

  for (const email of [CONSULTANT, CASEWORKER]) {
    expect((await administrator.get(await pageOf(email))).text).toContain(
      'Personen har 1 sag, hvor der er noget at gøre. Bed en kollega om at give den videre, før du lukker adgangen.',
    );
  }
});
