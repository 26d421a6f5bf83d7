import { readdirSync, readFileSync } from 'node:fs';
import { oneTimeSql, oneTimeSqlInDatabase } from '../src/database-roles.js';

const README = readFileSync('README.md', 'utf8');

/** Statements with single spaces, as PostgreSQL reads them. */
function plain(sql: string): string {
  return sql.replace(/\s+/g, ' ').trim();
}

function blocks(language: string): string {
  return [...README.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))]
    .map(([, text]) => text)
    .join('\n');
}

/** What every statement that a server needs once looks like where somebody writes it down. */
function oneTimeStatements(passwords: { owner: string; app: string }): string[] {
  const roles = oneTimeSql(passwords).map((statement) =>
    statement.replace(/^do \$\$.*?alter role/s, 'create role'),
  );
  return [...roles, ...oneTimeSqlInDatabase()].map(plain);
}

describe('compose.yaml', () => {
  it('holds the SQL that a server needs once', () => {
    const told = plain(readFileSync('compose.yaml', 'utf8'));

    const passwords = { owner: '${LIMSTIFT_OWNER_PASSWORD}', app: '${LIMSTIFT_APP_PASSWORD}' };
    for (const statement of oneTimeStatements(passwords)) expect(told).toContain(statement);
  });
});

describe('the README', () => {
  it('holds the SQL that a server needs once', () => {
    const told = plain(blocks('sql'));

    for (const statement of oneTimeStatements({ owner: '…', app: '…' })) expect(told).toContain(statement);
  });

  it('names every command', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    const told = Object.keys(scripts).filter((name) => !name.startsWith('check:') && name !== 'format');

    for (const name of told) expect(README).toMatch(new RegExp(`npm (run )?${name}\\b`));
  });

  it('names every folder of src', () => {
    const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());

    for (const { name } of folders) expect(README).toContain(`\`${name}/\``);
  });

  it('names every setting that the app reads', () => {
    const source = ['src/config.ts', 'src/cpr-keys.ts', 'src/main.ts']
      .map((file) => readFileSync(file, 'utf8'))
      .join();
    const settings = [...source.matchAll(/\b(?:env(?:ironment)?)\[?\.?['"]?([A-Z][A-Z_]+)/g)].map(
      ([, name]) => name ?? '',
    );

    for (const name of new Set(settings)) expect(README).toContain(name);
  });

  it('shows pictures that are there', () => {
    const pictures = [...README.matchAll(/!\[.+?\]\((.+?)\)/g)].map(([, file]) => file ?? '');

    expect(pictures.length).toBeGreaterThan(0);
    for (const file of pictures) expect(readFileSync(file).length).toBeGreaterThan(1000);
  });
});
