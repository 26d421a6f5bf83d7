import { html, Page, type Visitor } from '../../web/layout.js';

/** The front page of those who see no case: people and rules are kept apart from the cases. */
export function noCasesPage(visitor: Visitor): string {
  return html(
    <Page title="Forside" visitor={visitor} at="/">
      <h1>Du har ikke adgang til sager</h1>
      <p>
        Som {visitor.roleInDanish} ser du ingen forløb.
        {visitor.otherRoles.length > 0 && ' Skift rolle øverst på siden, hvis du skal arbejde med en sag.'}
      </p>
    </Page>,
  );
}
