import type { ComponentChildren, VNode } from 'preact';
import { render } from 'preact-render-to-string';

/** Who is signed in, as every page shows it. */
export interface Visitor {
  name: string;
  roleInDanish: string;
}

interface PageProps {
  title: string;
  visitor?: Visitor | undefined;
  children: ComponentChildren;
}

/** A page of the state's design system; it needs no script. */
export function Page({ title, visitor, children }: PageProps) {
  return (
    <html lang="da" class="no-js">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} – Limstift`}</title>
        <link rel="stylesheet" href="/assets/dkfds/css/dkfds.min.css" />
        <link rel="stylesheet" href="/assets/own/limstift.css" />
      </head>
      <body>
        <a class="skipnav" href="#main-content">
          Gå til sidens indhold
        </a>
        <header class="limstift-header">
          <div class="container limstift-bar">
            <a class="limstift-name" href="/">
              Limstift
            </a>
            {visitor && <SignedInAs visitor={visitor} />}
          </div>
        </header>
        <main id="main-content" class="container page-container">
          {children}
        </main>
      </body>
    </html>
  );
}

function SignedInAs({ visitor }: { visitor: Visitor }) {
  return (
    <div class="limstift-visitor">
      <span>
        {visitor.name}, {visitor.roleInDanish}
      </span>
      <form method="post" action="/log-ud">
        <button type="submit" class="button button-unstyled">
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
