/** Deadlines as `shared/legal-deadlines.ts` counts them, where the database itself has to hold one. */

/** Easter Sunday of a year, by the Gregorian reckoning (Meeus). */
const EASTER = `create function easter_of(y integer) returns date language plpgsql immutable as $$
  declare
    a integer := y % 19;
    b integer := y / 100;
    c integer := y % 100;
    h integer := (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    l integer := (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    m integer := (a + 11 * h + 22 * l) / 451;
    n integer := h + l - 7 * m + 114;
  begin
    return make_date(y, n / 31, n % 31 + 1);
  end $$`;

/** Neither Saturday, Sunday nor holiday, nor 5 June, 24 or 31 December. Store bededag is a holiday no more. */
const OPEN_DAY = `create function is_open_day(day date) returns boolean language plpgsql immutable
  set search_path = public, pg_temp as $$
  begin
    return extract(isodow from day) < 6
      and to_char(day, 'MM-DD') not in ('01-01', '06-05', '12-24', '12-25', '12-26', '12-31')
      and day - easter_of(extract(year from day)::integer) not in (-3, -2, 0, 1, 39, 49, 50);
  end $$`;

const DEADLINE_AFTER = `create function deadline_after(day date, calendar_days integer) returns date language plpgsql
  immutable set search_path = public, pg_temp as $$
  declare
    reached date := day + calendar_days;
  begin
    while not is_open_day(reached) loop
      reached := reached + 1;
    end loop;
    return reached;
  end $$`;

export const DAYS_OF_DEADLINES = [EASTER, OPEN_DAY, DEADLINE_AFTER];
