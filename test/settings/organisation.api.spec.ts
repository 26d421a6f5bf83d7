import { PNG } from 'pngjs';
import type { OrganisationView } from '../../src/settings/organisation.view.js';
import type { ApiClient, Problem } from '../app/api-client.js';
import { type RunningApp, startApp } from '../app/start-app.js';
import { ask } from '../database/ask.js';

const LIMSTRUP = {
  kind: 'municipality',
  name: 'Limstrup Kommune',
  unit: 'Virksomhedsservice',
  address: { street: 'Rådhustorvet 1', postcode: '8990', city: 'Limstrup' },
  phone: '87 00 12 00',
  email: 'virksomhed@limstrup.example',
};
const ADMINISTRATOR = 'administrator@limstrup.example';

let running: RunningApp;
let administrator: ApiClient;

beforeEach(async () => {
  running = await startApp();
  administrator = await running.as(ADMINISTRATOR);
});
afterEach(() => running.close());

function aPicture(width: number, height = 10): string {
  return PNG.sync.write(new PNG({ width, height, fill: true })).toString('base64');
}

function codes({ body }: { body: Problem }): string[] {
  return body.errors.map(({ code }) => code);
}

describe('the organisation', () => {
  it('is registered once, and named on letters from then on', async () => {
    await ask(running.urls.ownerUrl, 'delete from organisation');
    expect((await administrator.get('/api/organisation')).status).toBe(404);

    const first = await administrator.ask<OrganisationView>('PUT', '/api/organisation', LIMSTRUP);

    expect(first.body).toMatchObject({
      name: 'Limstrup Kommune',
      phone: '87001200',
      hasLogo: false,
      version: 1,
    });
    const again = await administrator.ask<Problem>('PUT', '/api/organisation', LIMSTRUP);
    expect(again.status).toBe(428);
  });

  it('is changed by whoever read it last', async () => {
    const { headers } = await administrator.get('/api/organisation');
    const match = { 'if-match': String(headers['etag']) };

    const changed = { ...LIMSTRUP, unit: 'Jobcenter' };
    const first = await administrator.ask<OrganisationView>('PUT', '/api/organisation', changed, match);
    const second = await administrator.ask('PUT', '/api/organisation', { ...LIMSTRUP, unit: 'Nej' }, match);

    expect([first.status, first.body.unit, second.status]).toEqual([200, 'Jobcenter', 412]);
    expect(first.headers['etag']).not.toBe(headers['etag']);
    const after = await administrator.read<OrganisationView>('/api/organisation');
    expect(after.unit).toBe('Jobcenter');
    expect(await events()).toEqual(['organisation.changed']);
  });
});

describe('the logo', () => {
  it('is drawn anew without transparency, so that a letter can always show it', async () => {
    const answer = await administrator.ask<OrganisationView>('PUT', '/api/organisation/logo', {
      png: aPicture(300),
    });

    expect([answer.status, answer.body.hasLogo]).toEqual([200, true]);
    const [stored] = await ask<{ logo: Buffer }>(
      running.urls.ownerUrl,
      'select logo_png as logo from organisation',
    );
    const header = stored?.logo.subarray(16, 29);
    expect([header?.readUInt32BE(0), header?.[9]]).toEqual([300, 2]); // colour type 2 has no transparency
    expect(await events()).toEqual(['organisation.logo-changed']);
  });

  it.each([
    ['is text', Buffer.from('not a picture at all, but long enough').toString('base64'), 'logo-not-png'],
    ['is cut short', aPicture(300).slice(0, 80), 'logo-not-png'],
    ['is nothing', 'AA==', 'logo-not-png'],
    ['is too wide', aPicture(2001), 'logo-too-large'],
    ['is too high', aPicture(10, 2001), 'logo-too-large'],
  ])('is refused where it %s', async (_what, png, code) => {
    const answer = await administrator.ask<Problem>('PUT', '/api/organisation/logo', { png });

    expect([answer.status, codes(answer)]).toEqual([422, [code]]);
    expect(await events()).toEqual([]);
  });

  it('may be as large as the letter can use', async () => {
    expect((await administrator.ask('PUT', '/api/organisation/logo', { png: aPicture(2000) })).status).toBe(
      200,
    );
  });
});

async function events(): Promise<string[]> {
  const rows = await ask<{ what: string }>(
    running.urls.ownerUrl,
    `select what from audit_events where what like 'organisation.%' order by happened_at`,
  );
  return rows.map(({ what }) => what);
}
