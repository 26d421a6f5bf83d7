import type { RenderedWording } from '../letters/wordings/wording.js';
import { PrintButton } from '../web/form/form.js';
import { html, Page, type Visitor } from '../web/page/layout.js';
import { ToCase } from '../web/page/to-case.js';
import { Blocks } from '../letters/blocks.js';

export interface GuidePageFacts {
  visitor: Visitor | undefined;
  guide: RenderedWording;
  /** The case that it is of; null where no case is involved. */
  placementId: string | null;
}

export function guidePage({ visitor, guide, placementId }: GuidePageFacts): string {
  return html(
    <Page title={guide.title} visitor={visitor} at={placementId === null ? '/vejledning' : '/forloeb'}>
      {placementId === null ? (
        <p class="limstift-screen-only">
          <a href="/vejledning">Alle vejledninger</a>
        </p>
      ) : (
        <ToCase id={placementId} />
      )}
      <h1>{guide.title}</h1>
      <PrintButton>Udskriv vejledningen</PrintButton>
      <Blocks blocks={guide.blocks} />
    </Page>,
  );
}

export interface GuidesPageFacts {
  visitor: Visitor | undefined;
  schemes: { code: string; name: string; guides: { path: string; inDanish: string }[] }[];
}

/** The guides of every scheme that the organisation runs. */
export function guidesPage({ visitor, schemes }: GuidesPageFacts): string {
  return html(
    <Page title="Vejledninger" visitor={visitor} at="/vejledning">
      <h1>Vejledninger</h1>
      {schemes.length === 0 && <p>Der er ingen ordninger i brug lige nu.</p>}
      {schemes.map(({ code, name, guides }) => (
        <>
          <h2>{name}</h2>
          <ul>
            {guides.map(({ path, inDanish }) => (
              <li>
                <a href={`/vejledning/${code}/${path}`}>{inDanish}</a>
              </li>
            ))}
          </ul>
        </>
      ))}
      <h2>Godt at vide</h2>
      <ul>
        <li>
          <a href="/vejledning/mentoring-og-coaching">Hvad er forskellen på mentoring og coaching?</a>
        </li>
        {visitor && (
          <li>
            <a href="/ordninger">Ordningernes regler, og hvor de kommer fra</a>
          </li>
        )}
      </ul>
    </Page>,
  );
}
