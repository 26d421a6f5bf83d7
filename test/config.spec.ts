import { ConfigFault, readConfig } from '../src/config.js';

describe('the settings', () => {
  it('have a value where nothing is set', () => {
    const { port, url, databaseUrl, isProduction } = readConfig({});

    expect([port, url.href, databaseUrl, isProduction]).toEqual([
      3000,
      'http://localhost:3000/',
      null,
      false,
    ]);
  });

  it.each([
    ['PORT', 'eighty', '80'],
    ['PORT', '65536', '65535'],
    ['LIMSTIFT_URL', 'mentor.kommune.example', 'https://mentor.kommune.example'],
    ['LIMSTIFT_URL', 'ftp://kommune.example', 'http://kommune.example'],
    ['LIMSTIFT_NOW', 'tomorrow', '2026-11-23T08:00:00Z'],
    ['LIMSTIFT_DEMO', 'association', 'company'],
    ['SMTP_URL', 'https://mail.kommune.example', 'smtps://limstift:kode@mail.kommune.example:465'],
    ['MAIL_FROM', 'jobcenter', 'jobcenter@kommune.example'],
    ['LIMSTIFT_NOW', '2024-12-31T23:59:59Z', '2025-01-01T00:00:00Z'],
  ])('say by name that %s cannot be %s', (name, wrong, right) => {
    expect(() => readConfig({ [name]: wrong })).toThrow(ConfigFault);
    expect(() => readConfig({ [name]: wrong })).toThrow(name);
    expect(() => readConfig({ [name]: right })).not.toThrow();
  });

  describe('in production', () => {
    const production = {
      NODE_ENV: 'production',
      DATABASE_URL: 'postgres://limstift_app@postgres/limstift',
      LIMSTIFT_CPR_KEYS: 'one:a2V5',
      LIMSTIFT_CPR_LOOKUP_KEY: 'a2V5',
    };

    it('are whole', () => {
      expect(readConfig(production).isProduction).toBe(true);
    });

    it.each(['DATABASE_URL', 'LIMSTIFT_CPR_KEYS', 'LIMSTIFT_CPR_LOOKUP_KEY'])(
      'do not leave out %s',
      (name) => {
        expect(() => readConfig({ ...production, [name]: '' })).toThrow(name);
      },
    );

    it('do not set the clock', () => {
      expect(() => readConfig({ ...production, LIMSTIFT_NOW: '2026-11-23T08:00:00Z' })).toThrow(
        'LIMSTIFT_NOW',
      );
    });
  });
});

it('never repeats an address with a password in it', () => {
  expect(() => readConfig({ SMTP_URL: 'smtp//limstift:hemmelig@mail' })).toThrow(/^(?!.*hemmelig)/);
});

it('leave no message to Digital Post without the number of whoever sends it', () => {
  const folder = { LIMSTIFT_DIGITAL_POST_FOLDER: '/srv/digital-post' };
  expect(() => readConfig(folder)).toThrow('LIMSTIFT_DIGITAL_POST_CVR');
  expect(() => readConfig({ ...folder, LIMSTIFT_DIGITAL_POST_CVR: '12345678' })).toThrow(ConfigFault);
  expect(readConfig({ ...folder, LIMSTIFT_DIGITAL_POST_CVR: '55 13 30 18' }).digitalPost).toEqual({
    folder: '/srv/digital-post',
    cvr: '55133018',
  });
  expect(readConfig({ LIMSTIFT_DIGITAL_POST_CVR: '55133018' }).digitalPost).toBeNull();
});
