-- The sample keeps its pounds; this one rate turns them into pesos wherever a figure says peso.
insert into ref.exchange_rates (currency, valid_from, rate_to_peso, source)
values ('GBP', '2010-01-01', 69.00, 'fixed for the sample: about the middle rate of December 2010')
on conflict (currency, valid_from) do nothing;
