/** What the design system has no class for. One rem is ten pixels there. */
export const OWN_STYLES = `
body { display: flex; flex-direction: column; min-height: 100vh; }
main { flex: 1 0 auto; width: 100%; }
main h2 { margin-top: 4rem; }
.limstift-bar { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0.8rem 2.4rem;
  align-items: center; padding-top: 1.2rem; padding-bottom: 1.2rem; }
.limstift-bar .limstift-name { font-size: 2.4rem; font-weight: 600; text-decoration: none; }
.limstift-user { display: flex; flex-wrap: wrap; gap: 0.8rem 1.6rem; align-items: center; }
.limstift-user form { display: flex; flex-wrap: wrap; gap: 0.8rem; align-items: center; margin: 0; }
.limstift-user p { margin: 0; }
.limstift-user .button { width: auto; margin: 0; }
.limstift-user .form-select { width: auto; margin: 0; }
.limstift-nav { border-top: 1px solid #dcdcdc; }
.limstift-nav .container ul { display: flex; flex-wrap: wrap; gap: 0 2.4rem; list-style: none;
  padding: 0.4rem 0; margin: 0; max-width: none; }
.limstift-nav li { margin: 0; padding: 0; }
.limstift-nav li::before { content: none; }
.limstift-nav a { display: inline-block; padding: 0.8rem 0; }
.limstift-filters { display: flex; flex-wrap: wrap; gap: 0 2.4rem; align-items: flex-end; margin-bottom: 3.2rem; }
.limstift-filters .form-group { margin-top: 1.6rem; }
.limstift-filters .form-group:first-child { flex: 0 1 48rem; }
.limstift-filters .form-input { max-width: none; }
.limstift-filters .button { margin-top: 1.6rem; }
main .limstift-next { font-size: 2rem; border-left: 4px solid #0059b3; padding: 0.8rem 1.6rem; background: #f5f5f5; }
.limstift-facts { display: grid; grid-template-columns: max-content 1fr; gap: 0.8rem 2.4rem; }
.limstift-facts dt { font-weight: 600; }
.limstift-facts dd { margin: 0; overflow-wrap: anywhere; }
@media (max-width: 575px) { .limstift-facts { grid-template-columns: 1fr; gap: 0; }
  .limstift-facts dd { margin-bottom: 1.2rem; } }
main .table { margin-top: 0; }
main .table td { overflow-wrap: anywhere; }
main .table .limstift-short, main .table td a { white-space: nowrap; }
@media (max-width: 767px) {
  main .table.table--responsive-headers tr { padding: 0.8rem 0; }
  main .table.table--borderless.table--responsive-headers tr td {
    display: grid; grid-template-columns: 12rem 1fr; gap: 0 1.2rem; padding: 0.1rem 0; } }
.limstift-narrow { max-width: 51rem; }
.footer { margin-top: 6.4rem; border-top: 1px solid #dcdcdc; padding-top: 2.4rem; padding-bottom: 2.4rem; }
.footer p { margin: 0; }
`;
