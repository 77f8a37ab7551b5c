-- Holidays of the whole country by law (RA 9492, RA 9849, RA 10966 and the Administrative Code), for the years data may be of;
-- the last list holds those whose date a yearly proclamation sets.
insert into ref.holidays (holiday_date, holiday_name, kind, basis)
select h.day, h.name, h.kind, h.basis
from generate_series(2010, 2035) y (year)
cross join lateral ref.easter(y.year) e (sunday)
cross join lateral (values
  (make_date(y.year, 1, 1), 'New Year''s Day', 'regular', 'RA 9492'),
  (e.sunday - 3, 'Maundy Thursday', 'regular', 'RA 9492'),
  (e.sunday - 2, 'Good Friday', 'regular', 'RA 9492'),
  (make_date(y.year, 4, 9), 'Araw ng Kagitingan', 'regular', 'RA 9492'),
  (make_date(y.year, 5, 1), 'Labor Day', 'regular', 'RA 9492'),
  (make_date(y.year, 6, 12), 'Independence Day', 'regular', 'RA 9492'),
  (make_date(y.year, 8, 21), 'Ninoy Aquino Day', 'special', 'RA 9256'),
  -- the last Monday of August
  (make_date(y.year, 8, 31) - (extract(isodow from make_date(y.year, 8, 31))::integer - 1), 'National Heroes Day', 'regular', 'RA 9492'),
  (make_date(y.year, 11, 1), 'All Saints'' Day', 'special', 'RA 9492'),
  (make_date(y.year, 11, 30), 'Bonifacio Day', 'regular', 'RA 9492'),
  (case when y.year >= 2018 then make_date(y.year, 12, 8) end, 'Immaculate Conception', 'special', 'RA 10966'),
  (make_date(y.year, 12, 25), 'Christmas Day', 'regular', 'RA 9492'),
  (make_date(y.year, 12, 30), 'Rizal Day', 'regular', 'RA 9492'),
  (make_date(y.year, 12, 31), 'Last Day of the Year', 'special', 'RA 9492')
) h (day, name, kind, basis)
where h.day is not null
union all
values
  (date '2024-02-10', 'Chinese New Year', 'special', 'yearly proclamation'),
  (date '2025-01-29', 'Chinese New Year', 'special', 'yearly proclamation'),
  (date '2026-02-17', 'Chinese New Year', 'special', 'yearly proclamation'),
  (date '2024-04-10', 'Eid''l Fitr', 'regular', 'RA 9177 and yearly proclamation'),
  (date '2025-04-01', 'Eid''l Fitr', 'regular', 'RA 9177 and yearly proclamation'),
  (date '2026-03-20', 'Eid''l Fitr', 'regular', 'RA 9177 and yearly proclamation'),
  (date '2024-06-17', 'Eid''l Adha', 'regular', 'RA 9849 and yearly proclamation'),
  (date '2025-06-06', 'Eid''l Adha', 'regular', 'RA 9849 and yearly proclamation'),
  (date '2026-05-27', 'Eid''l Adha', 'regular', 'RA 9849 and yearly proclamation')
on conflict (holiday_date, holiday_name) do nothing;
