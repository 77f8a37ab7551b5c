insert into ref.detection_methods (method, rank, precision_measured, measured_on, description) values
  ('exact', 1, 0.98, 'being measured', 'The text holds the brand''s name or an alias, as whole words.'),
  ('abbreviation', 2, 0.95, 'being measured', 'The text holds the name without its vowels.'),
  ('fuzzy', 3, 0.9, 'being measured', 'The text holds the name misspelt.')
on conflict (method) do update set precision_measured = excluded.precision_measured, measured_on = excluded.measured_on;
