import { html, Page, type Visitor } from '../web/page/layout.js';
import { Table } from '../web/page/table.js';

/** Side by side, in our own words, after the working environment conference of 2008. */
export function mentoringAndCoachingPage({ visitor }: { visitor: Visitor | undefined }): string {
  const title = 'Mentoring og coaching';
  return html(
    <Page title={title} visitor={visitor} at="/vejledning">
      <p>
        <a href="/vejledning">Alle vejledninger</a>
      </p>
      <h1>{title}</h1>
      <p>
        De to ligner hinanden: nogen lytter, spørger og giver en anden plads til at tænke. Men de er ikke det
        samme.
      </p>
      <Table
        caption="Mentor og coach side om side"
        columns={['Hvad', 'Mentor', 'Coach']}
        rows={[
          ['Pris', 'Det koster ikke noget for mentee.', 'Det kan koste penge.'],
          ['Hvem man møder', 'Et menneske, der er der som sig selv.', 'En fagperson, der bruger sit fag.'],
          ['Erfaring', 'Kender området indefra.', 'Behøver ikke at kende området.'],
          ['Uddannelse', 'Er som regel ikke uddannet coach.', 'Er uddannet coach.'],
          ['Råd', 'Må gerne give råd.', 'Giver ikke råd, men spørger.'],
        ]}
      />
      <p class="limstift-source">
        Kilde: Arbejdsmiljøkonferencen 2008, »Mentoring vs coaching«, skrevet om med vores egne ord. I nogle
        ordninger betaler kommunen arbejdsgiveren for mentors tid.
      </p>
    </Page>,
  );
}
