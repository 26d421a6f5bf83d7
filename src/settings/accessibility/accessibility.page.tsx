import { formatDayInWords } from '../../shared/danish-date.js';
import { formatPhone } from '../../shared/phone.js';
import { html, Page, type Visitor } from '../../web/page/layout.js';

/** The days of the statement; both are moved when the pages have been looked through anew, once a year at least. */
const ASSESSED_DAY = '2026-11-25';
const WRITTEN_DAY = '2026-11-25';

/** Where a word may be divided on a narrow screen. */
const SOFT_HYPHEN = '\u00ad';

export interface AccessibilityFacts {
  visitor: Visitor | undefined;
  /** Null until it is registered. */
  organisation: { kind: string; name: string; phone: string; email: string } | null;
  /** Where the pages are. */
  website: string;
}

/**
 * The accessibility statement, in the order of the Commission's model (2018/1523), which the Danish law on
 * accessibility of websites (§ 4) points to.
 */
export function accessibilityPage({ visitor, organisation, website }: AccessibilityFacts): string {
  const name = organisation?.name ?? 'Organisationen';
  const isPublicBody = organisation === null || organisation.kind === 'municipality';
  return html(
    <Page title="Tilgængelighedserklæring" visitor={visitor}>
      <h1>Tilgængeligheds{SOFT_HYPHEN}erklæring</h1>
      <p>
        {name} vil have, at alle kan bruge Limstift, også med tastatur, skærmlæser eller forstørrelse.
        {isPublicBody &&
          ' Det er også et krav i lov om tilgængelighed af offentlige organers websteder og mobilapplikationer.'}
      </p>
      <p>{`Erklæringen gælder for siderne på ${website}.`}</p>

      <h2>Overholder siderne kravene?</h2>
      <p>
        Siderne overholder delvist kravene i standarden EN 301 549, som bygger på WCAG niveau AA. Det, der
        mangler, står herunder.
      </p>

      <h2>Det kan give problemer</h2>
      <ul>
        <li>
          Underskrevne papirer, som nogen har scannet eller fotograferet, er billeder uden tekst og kan ikke
          læses op. Bed om at få indholdet på en anden måde. Det samme står som regel også på siden.
        </li>
        <li>
          Breve er mærkede PDF-filer med overskrifter og tabeller, der kan læses op. De er kontrolleret af et
          program, men ikke prøvet af mennesker, der bruger skærmlæser til daglig.
        </li>
        <li>
          Siden, hvor programmører prøver API&apos;et, er lavet af andre og har kendte fejl. Ingen har brug
          for den for at bruge Limstift, og alt i den står også i en fil, der kan læses som tekst.
        </li>
      </ul>

      <h2>Sådan har vi undersøgt det</h2>
      <p>
        Det er vores egen vurdering fra {formatDayInWords(ASSESSED_DAY)}. Et program har gået hver side
        igennem i hver rolle, også med fejl og uden indhold, og målt den mod WCAG 2.2 AA. Siderne er prøvet
        uden JavaScript, på en skærm på 320 billedpunkter og på en bred skærm. De er endnu ikke prøvet af
        mennesker med handicap eller af nogen udefra.
      </p>

      <h2>Fortæl os om problemer</h2>
      <p>
        Er der noget, du ikke kan bruge eller forstå, eller har du brug for indhold på en anden måde, så skriv
        eller ring. Fortæl gerne, hvilken side det er, og hvad du bruger til at læse den.
      </p>
      <Contact {...{ organisation }} />

      {isPublicBody && (
        <>
          <h2>Hvis du ikke får et svar, du kan bruge</h2>
          <p>
            Digitaliseringsstyrelsen fører tilsyn med, at det offentliges websteder er tilgængelige. Er du
            ikke tilfreds med vores svar, eller svarer vi ikke, kan du klage til{' '}
            <a href="https://digst.dk/digital-inklusion/webtilgaengelighed/">
              Digitaliseringsstyrelsen (digst.dk)
            </a>
            .
          </p>
        </>
      )}

      <h2>Om erklæringen</h2>
      <p>Erklæringen er skrevet {formatDayInWords(WRITTEN_DAY)}.</p>
    </Page>,
  );
}

function Contact({ organisation }: Pick<AccessibilityFacts, 'organisation'>) {
  if (organisation === null) return <p>Kontakt den, der har givet dig adgang til Limstift.</p>;
  const { name, phone, email } = organisation;
  return (
    <dl class="limstift-facts">
      <dt>Organisation</dt>
      <dd>{name}</dd>
      <dt>E-mail</dt>
      <dd>
        <a href={`mailto:${email}`}>{email}</a>
      </dd>
      <dt>Telefon</dt>
      <dd>
        <a href={`tel:+45${phone}`}>{formatPhone(phone)}</a>
      </dd>
    </dl>
  );
}
