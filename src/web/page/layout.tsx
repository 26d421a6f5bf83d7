import type { ComponentChildren, VNode } from 'preact';
import { render } from 'preact-render-to-string';
import { DESIGN_SYSTEM_STYLES, OWN_SCRIPT_ADDRESS, OWN_STYLES_ADDRESS } from '../assets.js';

/** A page that the menu leads to. */
export interface MenuItem {
  path: string;
  inDanish: string;
}

/** Who is signed in, as every page shows it. */
export interface Visitor {
  name: string;
  roleInDanish: string;
  otherRoles: { code: string; inDanish: string }[];
  menu: MenuItem[];
  /** What was just done, said once. */
  notice: string | null;
}

interface PageProps {
  title: string;
  visitor?: Visitor | undefined;
  /** The path of the menu's page that this one is, or belongs to. */
  at?: string;
  children: ComponentChildren;
}

/** A page of the state's design system; it needs no script. */
export function Page({ title, visitor, at, children }: PageProps) {
  return (
    <html lang="da" class="no-js">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} – Limstift`}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href={DESIGN_SYSTEM_STYLES} />
        <link rel="stylesheet" href={OWN_STYLES_ADDRESS} />
        <script type="module" src={OWN_SCRIPT_ADDRESS} />
      </head>
      <body>
        <a class="skipnav" href="#main-content">
          Gå til sidens indhold
        </a>
        <header class="header">
          <div class="container limstift-bar">
            <a class="limstift-name" href="/">
              Limstift
            </a>
            {visitor && <SignedInAs visitor={visitor} />}
          </div>
          {visitor && <Menu items={visitor.menu} at={at} />}
        </header>
        <main id="main-content" class="container page-container" tabIndex={-1}>
          {visitor?.notice && <Notice text={visitor.notice} />}
          {children}
        </main>
        <footer class="footer">
          <div class="container">
            <p>
              Limstift: mentorordninger på arbejdspladser. <a href="/vejledning">Vejledninger</a>{' '}
              <a href="/tilgaengelighed">Tilgængelighed</a>
            </p>
          </div>
        </footer>
      </body>
    </html>
  );
}

function Menu({ items, at }: { items: MenuItem[]; at: string | undefined }) {
  return (
    <nav class="limstift-nav" aria-label="Hovedmenu">
      <div class="container">
        <ul class="no-max-width">
          {items.map(({ path, inDanish }) => (
            <li>
              <a href={path} aria-current={path === at ? 'page' : undefined}>
                {inDanish}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}

/** What was just done. */
function Notice({ text }: { text: string }) {
  return (
    <div class="alert alert-success limstift-notice" role="status">
      <div class="alert-body">
        <p class="alert-text">{text}</p>
      </div>
    </div>
  );
}

function SignedInAs({ visitor: { name, roleInDanish, otherRoles } }: { visitor: Visitor }) {
  return (
    <div class="limstift-user">
      <p>
        {name}, {roleInDanish}
      </p>
      <a href="/min-profil">Min profil</a>
      {otherRoles.length > 0 && (
        <form method="post" action="/rolle">
          <label for="visitor-role">Skift til</label>
          <select class="form-select" id="visitor-role" name="role">
            {otherRoles.map(({ code, inDanish }) => (
              <option value={code}>{inDanish}</option>
            ))}
          </select>
          <button type="submit" class="button button-secondary">
            Skift rolle
          </button>
        </form>
      )}
      <form method="post" action="/log-ud">
        <button type="submit" class="button button-secondary">
          Log ud
        </button>
      </form>
    </div>
  );
}

/** A page as it is sent. */
export function html(page: VNode): string {
  return `<!doctype html>${render(page)}`;
}
