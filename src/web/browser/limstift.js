// What makes the pages better where scripts run. Every flow works without it.

const DAY = /^\s*(\d{1,2})\s*[-./, ]\s*(\d{1,2})\s*[-./, ]\s*(\d{4}|\d{2})\s*$/;
const EIGHT_DIGITS = /^\s*(\d\d)(\d\d)(\d{4})\s*$/;
const CALENDAR_ICON =
  '<svg class="icon-svg" viewBox="0 0 24 24" aria-hidden="true" focusable="false">' +
  '<path d="M7 2h2v2h6V2h2v2h4v18H3V4h4V2zm12 8H5v10h14V10z"/></svg>';

document.documentElement.classList.replace('no-js', 'js');

document.querySelector('form[data-submit-at-once]')?.requestSubmit();

for (const form of document.querySelectorAll('form[data-guard]')) guard(form);
for (const form of document.querySelectorAll('form[method=post]')) submitOnce(form);
for (const input of document.querySelectorAll('input[data-day]')) {
  putDayInOrder(input);
  offerCalendar(input);
}
for (const input of document.querySelectorAll('input[data-suggestions]')) suggest(input);
for (const input of document.querySelectorAll('input[type=password]')) offerToShow(input);
for (const output of document.querySelectorAll('output[data-live]')) keepLive(output);
for (const button of document.querySelectorAll('button[data-print]')) offerPrint(button);
if (document.querySelector('[data-anew]')) setTimeout(() => location.reload(), 2000);
for (const copy of document.querySelectorAll('[data-copy]')) offerCopy(copy);

/** Asks before a form is left that holds something new. */
function guard(form) {
  const before = contentOf(form);
  let isSent = false;
  form.addEventListener('submit', () => (isSent = true));
  addEventListener('beforeunload', (event) => {
    if (!isSent && contentOf(form) !== before) event.preventDefault();
  });
  addEventListener('pageshow', () => (isSent = false));
}

function contentOf(form) {
  return new URLSearchParams(new FormData(form)).toString();
}

/** Without a script there is nothing that the button could do, so it is not shown. */
function offerPrint(button) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}

/** As `offerPrint`, of the clipboard; where the browser keeps it closed, the text is marked and ready to copy. */
function offerCopy(copy) {
  copy.hidden = false;
  copy.querySelector('button').addEventListener('click', async () => {
    const field = document.getElementById(copy.dataset.copy);
    field.select();
    await (navigator.clipboard?.writeText(field.value) ?? document.execCommand('copy'));
    copy.querySelector('[role=status]').textContent = copy.dataset.done;
  });
}

/** A second click while the first is on its way does nothing. */
function submitOnce(form) {
  let isSent = false;
  form.addEventListener('submit', (event) => {
    if (isSent) event.preventDefault();
    isSent = true;
  });
  addEventListener('pageshow', () => (isSent = false));
}

/** `6/10 2026`, `6-10-26` and `06102026` become `06.10.2026` when the field is left; what lacks its year is left. */
function putDayInOrder(input) {
  input.addEventListener('change', () => {
    const parts = partsOf(input.value);
    if (parts) input.value = parts.join('.');
  });
}

/** Day, month and year, each with all its digits. */
function partsOf(typed) {
  const parts = DAY.exec(typed) ?? EIGHT_DIGITS.exec(typed);
  if (!parts) return null;
  const [, day, month, year] = parts;
  return [day.padStart(2, '0'), month.padStart(2, '0'), year.padStart(4, '20')];
}

/** The browser's own calendar, opened beside a day that can just as well be typed. */
function offerCalendar(input) {
  const calendar = document.createElement('input');
  if (!calendar.showPicker) return;
  Object.assign(calendar, { type: 'date', tabIndex: -1, ariaHidden: 'true' });

  const [label] = input.labels;
  label.id = `${input.id}-label`;
  const button = document.createElement('button');
  Object.assign(button, { type: 'button', ariaLabel: 'Vælg i kalender', innerHTML: CALENDAR_ICON });
  button.setAttribute('aria-describedby', label.id);
  button.addEventListener('click', () => {
    calendar.value = partsOf(input.value)?.toReversed().join('-') ?? '';
    calendar.showPicker();
  });
  calendar.addEventListener('change', () => {
    input.value = calendar.value.split('-').toReversed().join('.');
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.focus();
  });

  const beside = document.createElement('div');
  beside.className = 'limstift-day';
  input.replaceWith(beside);
  beside.append(input, button, calendar);
}

/** A box that shows what is typed in a field for a password, until it is sent. */
function offerToShow(input) {
  const box = document.createElement('div');
  box.className = 'form-group-checkbox';
  const tick = document.createElement('input');
  Object.assign(tick, { type: 'checkbox', id: `${input.id}-shown`, className: 'form-checkbox' });
  const label = document.createElement('label');
  Object.assign(label, { htmlFor: tick.id, textContent: 'Vis, hvad jeg skriver' });
  box.append(tick, label);
  input.after(box);
  const show = () => (input.type = tick.checked ? 'text' : 'password');
  tick.addEventListener('change', show);
  input.form.addEventListener('submit', () => {
    tick.checked = false;
    show();
  });
}

/** Offers what the server knows that begins like what is typed. */
function suggest(input) {
  const list = document.createElement('datalist');
  list.id = `${input.id}-suggestions`;
  input.after(list);
  input.setAttribute('list', list.id);
  whenTyped(input, async () => {
    if (input.value.trim().length < 2) return;
    const found = await fetch(`${input.dataset.suggestions}?${new URLSearchParams({ q: input.value })}`);
    if (!found.ok) return;
    const options = (await found.json()).map(({ value, label }) => {
      const option = document.createElement('option');
      option.value = value;
      option.label = label;
      return option;
    });
    list.replaceChildren(...options);
  });
}

/** Shows what the server works out from the form as it is being filled in, as what is left of a grant. What is told at length goes into no address. */
function keepLive(output) {
  whenTyped(output.form, async () => {
    const fields = new FormData(output.form);
    for (const { name } of output.form.querySelectorAll('[name=_key], textarea')) fields.delete(name);
    const answer = await fetch(`${output.dataset.live}?${new URLSearchParams(fields)}`);
    if (answer.ok) output.textContent = await answer.text();
  });
}

function whenTyped(target, work) {
  let waiting;
  target.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void work(), 250);
  });
}
