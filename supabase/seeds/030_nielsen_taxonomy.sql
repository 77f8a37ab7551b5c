-- Category | the shop's broader category | department. Nielsen-style, named after how Philippine retail audits group sari-sari goods.
insert into ref.nielsen_taxonomy (nielsen_category, product_category, nielsen_department)
select btrim(f[1]), btrim(f[2]), btrim(f[3])
from regexp_split_to_table(btrim($rows$
Cigarettes | Tobacco Products | Tobacco
Vapes | Tobacco Products | Tobacco
Soft Drinks | Non-Alcoholic Beverages | Beverages
Juices | Non-Alcoholic Beverages | Beverages
Powdered Drinks | Non-Alcoholic Beverages | Beverages
Ready-to-Drink Tea | Non-Alcoholic Beverages | Beverages
Bottled Water | Non-Alcoholic Beverages | Beverages
Sports Drinks | Non-Alcoholic Beverages | Beverages
Energy Drinks | Energy Drinks | Beverages
Coffee | Beverages | Beverages
Tea | Beverages | Beverages
Chocolate Malt Drinks | Beverages | Beverages
Beer | Alcoholic Beverages | Alcoholic Beverages
Gin | Alcoholic Beverages | Alcoholic Beverages
Rum | Alcoholic Beverages | Alcoholic Beverages
Brandy | Alcoholic Beverages | Alcoholic Beverages
Vodka | Alcoholic Beverages | Alcoholic Beverages
Whisky | Alcoholic Beverages | Alcoholic Beverages
Wine | Alcoholic Beverages | Alcoholic Beverages
Flavored Alcoholic Drinks | Alcoholic Beverages | Alcoholic Beverages
Powdered Milk | Dairy | Dairy
Liquid Milk | Dairy | Dairy
Evaporated and Condensed Milk | Dairy | Dairy
Cheese | Dairy | Dairy
Butter and Margarine | Dairy | Dairy
Yogurt and Cultured Milk | Dairy | Dairy
Ice Cream | Dairy | Dairy
Cream | Dairy | Dairy
Infant Formula | Dairy | Baby Care
Canned Fish | Canned & Jarred Goods | Dry Grocery
Canned Meat | Canned & Jarred Goods | Dry Grocery
Canned Fruits and Vegetables | Canned & Jarred Goods | Dry Grocery
Canned Beans | Canned & Jarred Goods | Dry Grocery
Spreads | Canned & Jarred Goods | Dry Grocery
Processed Meats | Processed Foods | Frozen and Chilled
Instant Noodles | Instant Foods | Dry Grocery
Instant Soup and Porridge | Instant Foods | Dry Grocery
Pasta | Cooking Essentials | Dry Grocery
Pasta Sauce | Cooking Essentials | Dry Grocery
Seasonings | Cooking Essentials | Dry Grocery
Soy Sauce | Cooking Essentials | Dry Grocery
Vinegar | Cooking Essentials | Dry Grocery
Fish Sauce | Cooking Essentials | Dry Grocery
Ketchup and Sauces | Cooking Essentials | Dry Grocery
Mayonnaise and Dressings | Cooking Essentials | Dry Grocery
Cooking Oil | Cooking Essentials | Dry Grocery
Sugar | Cooking Essentials | Dry Grocery
Salt | Cooking Essentials | Dry Grocery
Flour and Baking | Cooking Essentials | Dry Grocery
Breading and Batter Mixes | Cooking Essentials | Dry Grocery
Rice | Staples | Dry Grocery
Eggs | Staples | Fresh
Fresh Produce | Staples | Fresh
Fresh Meat and Fish | Staples | Fresh
Bread | Bread & Bakery | Bakery
Cakes | Bread & Bakery | Bakery
Breakfast Cereals | Breakfast | Dry Grocery
Biscuits and Crackers | Snacks & Confectionery | Snacks
Chips and Savory Snacks | Snacks & Confectionery | Snacks
Nuts and Seeds | Snacks & Confectionery | Snacks
Candies | Snacks & Confectionery | Confectionery
Chewing Gum | Snacks & Confectionery | Confectionery
Chocolates | Snacks & Confectionery | Confectionery
Gelatin and Desserts | Snacks & Confectionery | Confectionery
Laundry Detergents | Household Care | Home Care
Fabric Conditioners | Household Care | Home Care
Bleach | Household Care | Home Care
Dishwashing | Household Care | Home Care
Household Cleaners | Household Care | Home Care
Insecticides | Household Care | Home Care
Air Fresheners | Household Care | Home Care
Paper Products | Household Care | Home Care
Matches and Lighters | Household Care | General Merchandise
Candles | Household Care | General Merchandise
Batteries | Household Care | General Merchandise
Plastics and Bags | Household Care | General Merchandise
Bath Soap | Personal Care | Personal Care
Shampoo | Personal Care | Personal Care
Hair Conditioners | Personal Care | Personal Care
Hair Styling | Personal Care | Personal Care
Toothpaste | Personal Care | Personal Care
Toothbrushes | Personal Care | Personal Care
Mouthwash | Personal Care | Personal Care
Deodorants | Personal Care | Personal Care
Skin Care | Personal Care | Personal Care
Facial Care | Personal Care | Personal Care
Colognes and Fragrances | Personal Care | Personal Care
Powder | Personal Care | Personal Care
Feminine Care | Personal Care | Personal Care
Razors and Shaving | Personal Care | Personal Care
Alcohol and Sanitizers | Personal Care | Personal Care
Cotton | Personal Care | Personal Care
Cosmetics | Personal Care | Personal Care
Diapers | Baby Care | Baby Care
Baby Wipes | Baby Care | Baby Care
Baby Food | Baby Care | Baby Care
Pain and Fever Relief | Health | Health Care
Cough and Cold | Health | Health Care
Stomach Remedies | Health | Health Care
Vitamins | Health | Health Care
Liniments | Health | Health Care
First Aid | Health | Health Care
Condoms | Health | Health Care
Prepaid Load | Telecoms | Telecoms
SIM Cards | Telecoms | Telecoms
E-Wallet Services | Telecoms | Services
Pet Food | Pet Care | Pet Care
School Supplies | School & Office | General Merchandise
Kitchen Fuel | Fuel | General Merchandise
Ice | Staples | Fresh
$rows$, E'\n'), '\s*\n\s*') r (line)
cross join lateral (select string_to_array(r.line, '|') as f) x
on conflict (nielsen_category) do nothing;

-- Words that say what a thing is. English, then Filipino (and what shops write).
insert into ref.category_keywords (keyword, nielsen_category, language)
select btrim(k.keyword), btrim(f[1]), btrim(f[2])
from regexp_split_to_table(btrim($rows$
Cigarettes | en | cigarette, cigarettes, cigars, menthol cigarette, tobacco, sticks of cigarette
Cigarettes | fil | sigarilyo, yosi, yosi stick
Vapes | en | vape, vape juice, e-cigarette, vape pods
Soft Drinks | en | softdrink, softdrinks, soft drink, soft drinks, soda, cola, root beer, carbonated drink, litro softdrinks
Soft Drinks | fil | sopdrinks, sopdrink, softdriks
Juices | en | juice, juices, juice drink, fruit drink, nectar, tetra juice
Powdered Drinks | en | powdered juice, powder drink, powdered drink, juice powder, drink mix
Ready-to-Drink Tea | en | iced tea, ice tea, milk tea
Bottled Water | en | mineral water, bottled water, purified water, distilled water, drinking water, water
Bottled Water | fil | tubig
Sports Drinks | en | sports drink, isotonic drink
Energy Drinks | en | energy drink
Coffee | en | coffee, 3in1 coffee, 3 in 1 coffee, coffee mix, instant coffee, creamy white coffee, kapeng barako, cappuccino, creamer, coffee creamer
Coffee | fil | kape, kapeng, barako
Tea | en | tea, tea bag, tea bags, green tea, black tea
Tea | fil | tsaa, salabat
Chocolate Malt Drinks | en | choco malt, chocolate drink, malt drink, choco drink, cocoa drink
Chocolate Malt Drinks | fil | tsokolate, tablea
Beer | en | beer, pilsen, lager, pale pilsen, light beer
Beer | fil | serbesa
Gin | en | gin
Gin | fil | kwatro kantos
Rum | en | rum, dark rum
Brandy | en | brandy
Vodka | en | vodka
Whisky | en | whisky, whiskey
Wine | en | wine, red wine, lambanog
Wine | fil | basi, tuba
Flavored Alcoholic Drinks | en | alcopop, cocktail drink, soju
Powdered Milk | en | powdered milk, milk powder, powder milk
Powdered Milk | fil | gatas powder
Liquid Milk | en | milk, fresh milk, chocolate milk, sterilized milk
Liquid Milk | fil | gatas
Evaporated and Condensed Milk | en | evap, evaporated milk, condensed milk, condensed, condensada, evaporada, evaporated
Evaporated and Condensed Milk | fil | kondensada
Cheese | en | cheese, cheddar, quick melt, processed cheese
Cheese | fil | keso
Butter and Margarine | en | butter, margarine
Butter and Margarine | fil | mantikilya
Yogurt and Cultured Milk | en | yogurt, yoghurt, cultured milk, probiotic drink
Ice Cream | en | ice cream, popsicle, ice candy, ice drop
Ice Cream | fil | sorbetes
Cream | en | all purpose cream, all-purpose cream, whipping cream, table cream
Infant Formula | en | infant formula, growing up milk, follow on milk, infant milk
Canned Fish | en | sardines, sardine, tuna, tuna flakes, mackerel, canned fish, squid canned, saba, tausi fish
Canned Fish | fil | sardinas, tamban, sardinas na maanghang
Canned Meat | en | corned beef, luncheon meat, meat loaf, meatloaf, beef loaf, carne norte, potted meat, liver spread, vienna sausage, corned chicken, canned meat
Canned Meat | fil | karne norte, de lata, sisig can, adobo can
Canned Fruits and Vegetables | en | fruit cocktail, pineapple chunks, pineapple tidbits, canned peaches, whole corn kernel, green peas, mushroom pieces, nata de coco, kaong, creamed corn
Canned Beans | en | pork and beans, pork & beans, baked beans
Spreads | en | peanut butter, jam, coco jam, sandwich spread, mayo spread, cheese spread, chocolate spread, choco spread
Spreads | fil | matamis na bao
Processed Meats | en | hotdog, hotdogs, hot dog, tocino, longganisa, ham, bacon, nuggets, chicken nuggets, burger patty, tapa, embutido, fish ball, kikiam, squid ball
Processed Meats | fil | longganisang, skinless
Instant Noodles | en | noodles, instant noodles, noodle, instant mami, cup noodles, instant canton, ramen, canton noodles, bihon, sotanghon
Instant Noodles | fil | mami, pansit, pancit, lomi, miki, bijon
Instant Soup and Porridge | en | instant soup, cream soup, soup, instant lugaw, champorado
Instant Soup and Porridge | fil | sopas, lugaw, arroz caldo
Pasta | en | pasta, spaghetti, macaroni, spaghetti pasta, elbow macaroni, penne
Pasta Sauce | en | spaghetti sauce, tomato sauce, tomato paste, pasta sauce
Seasonings | en | seasoning, seasoning granules, msg, bouillon, broth cubes, chicken cubes, pork cubes, beef cubes, cubes, sinigang mix, kare-kare mix, caldereta mix, paminta, pepper, bay leaf, oyster sauce mix, adobo mix, gravy mix, curry powder, liquid seasoning, all-in-one seasoning, annatto
Seasonings | fil | vetsin, betsin, pampalasa, pang sinigang, atsuete, laurel, sinigang sa sampalok
Soy Sauce | en | soy sauce
Soy Sauce | fil | toyo, toyo mansi
Vinegar | en | vinegar, cane vinegar, spiced vinegar
Vinegar | fil | suka, sukang maasim, sukang tuba, sukang iloko
Fish Sauce | en | fish sauce, shrimp paste
Fish Sauce | fil | patis, bagoong, alamang
Ketchup and Sauces | en | ketchup, catsup, banana ketchup, banana catsup, tomato ketchup, oyster sauce, hot sauce, lechon sauce, sarsa, all purpose sauce, chili sauce, sweet chili sauce, barbecue sauce, barbeque marinade, gravy
Mayonnaise and Dressings | en | mayonnaise, mayo, salad dressing
Cooking Oil | en | cooking oil, vegetable oil, palm oil, coconut oil, canola oil, corn oil, lard
Cooking Oil | fil | mantika, langis
Sugar | en | sugar, brown sugar, white sugar, washed sugar, muscovado, refined sugar
Sugar | fil | asukal, asukal na pula, asukal na puti
Salt | en | salt, iodized salt, rock salt
Salt | fil | asin
Flour and Baking | en | flour, all purpose flour, baking powder, yeast, cornstarch, hotcake mix, pancake mix, cassava flour
Flour and Baking | fil | harina, gawgaw
Breading and Batter Mixes | en | breading mix, crispy fry, coating mix, breadcrumbs, bread crumbs
Rice | en | rice, well milled rice, jasmine rice, sinandomeng, dinorado, glutinous rice, nfa rice
Rice | fil | bigas, malagkit, kanin
Eggs | en | egg, eggs, salted egg, tray of eggs, quail eggs
Eggs | fil | itlog, itlog na maalat, itlog pula, balut, penoy, itlog pugo
Fresh Produce | en | onion, garlic, tomato, potato, ginger, cabbage, calamansi, banana, vegetables, chili, eggplant, carrots, squash, onions, potatoes, tomatoes
Fresh Produce | fil | sibuyas, bawang, kamatis, patatas, luya, repolyo, kalamansi, saging, gulay, sili, talong, kangkong, sitaw, kalabasa, petsay, pechay, munggo, monggo, ampalaya, okra, malunggay
Fresh Meat and Fish | fil | isda, manok, baboy, karne, bangus, tilapia, galunggong, tuyo, daing, dilis, tinapa, liempo, hipon
Bread | en | bread, loaf bread, pandesal, monay, tasty bread, ensaymada, spanish bread, loaf, toast bread
Bread | fil | tinapay, putok bread, pan de coco
Cakes | en | cupcake, cake, mamon, brownies, cake bar, muffin, cupcakes, swiss roll
Breakfast Cereals | en | cereal, cereals, oatmeal, corn flakes, oats, rolled oats
Biscuits and Crackers | en | biscuit, biscuits, crackers, cracker, cookies, cookie, wafer, wafers, sandwich biscuit, cream sandwich, wafer stick
Biscuits and Crackers | fil | biskwit, galyetas, otap, barquillos
Chips and Savory Snacks | en | chips, potato chips, corn chips, snack, snacks, cracklings, chicharon, curls, pop corn, popcorn, prawn crackers, cheese curls, corn snack
Chips and Savory Snacks | fil | chitchirya, sitsirya, tsitsirya, chichirya, sitsaron, kropek
Nuts and Seeds | en | peanuts, cornick, nuts, garlic peanuts, greaseless peanuts, corn nuts, cashew
Nuts and Seeds | fil | mani, kasoy, butong pakwan
Candies | en | candy, candies, lollipop, gummy, gummies, menthol candy, marshmallow, lozenge candy, mints, jelly bean
Candies | fil | kendi, polvoron, yema, pastillas
Chewing Gum | en | gum, bubble gum, chewing gum, bubblegum
Chocolates | en | chocolate, chocolates, chocolate bar, choco bar, choco balls
Gelatin and Desserts | en | gelatin, gulaman, jelly, sago, jelly cup, leche flan, buko pandan mix
Laundry Detergents | en | detergent, detergent powder, powder detergent, detergent bar, laundry soap, laundry powder, liquid detergent, bar soap laundry, laundry bar, laundry
Laundry Detergents | fil | sabong panlaba, panlaba, pulbos na sabon, sabon panlaba
Fabric Conditioners | en | fabric conditioner, fabcon, fabric softener, softener
Bleach | en | bleach, color safe bleach, colorsafe
Bleach | fil | klorox, tina
Dishwashing | en | dishwashing, dishwashing liquid, dishwashing paste, dish wash, dishwash, scouring pad, sponge, steel wool
Dishwashing | fil | panghugas ng pinggan, panghugas
Household Cleaners | en | toilet cleaner, toilet bowl cleaner, floor wax, muriatic acid, disinfectant, disinfectant spray, glass cleaner, all purpose cleaner, multi-purpose cleaner, cleaner, floor cleaner
Household Cleaners | fil | walis, basahan
Insecticides | en | insecticide, insect killer, mosquito coil, mosquito coils, roach killer, rat killer, mosquito repellent, insect spray
Insecticides | fil | katol, pamatay lamok, pamatay ipis
Air Fresheners | en | air freshener, naphthalene balls, deodorizer, moth balls
Paper Products | en | tissue, toilet tissue, bathroom tissue, toilet paper, napkin tissue, table napkin, paper towel, facial tissue, paper plate
Matches and Lighters | en | lighter, matches, match
Matches and Lighters | fil | posporo, kasafuego
Candles | en | candle, candles
Candles | fil | kandila
Batteries | en | battery, batteries
Batteries | fil | baterya
Plastics and Bags | en | plastic bag, plastic cup, ice bag, garbage bag, straw, disposable cup, disposable spoon, trash bag, plastic labo
Plastics and Bags | fil | supot, plastik, sando bag
Bath Soap | en | soap, bath soap, bar soap, body wash, hand soap, shower gel, germicidal soap, bath bar, beauty bar
Bath Soap | fil | sabon, sabong pampaligo, pampaligo, sabon pampaligo
Shampoo | en | shampoo, anti-dandruff shampoo
Shampoo | fil | siyampu
Hair Conditioners | en | conditioner, hair conditioner, hair treatment
Hair Styling | en | hair gel, pomade, hair wax, hair color, hair dye, styling gel, hair spray
Toothpaste | en | toothpaste
Toothpaste | fil | tutpeyst, pasta ng ngipin
Toothbrushes | en | toothbrush, toothbrushes
Toothbrushes | fil | sipilyo
Mouthwash | en | mouthwash
Deodorants | en | deodorant, deo, antiperspirant, roll on, roll-on, deo spray, tawas
Skin Care | en | lotion, body lotion, moisturizer, petroleum jelly, sunblock, sunscreen, whitening lotion
Facial Care | en | facial wash, facial cleanser, face cream, facial cream, toner, facial foam, kojic soap, astringent, face powder
Colognes and Fragrances | en | cologne, perfume, body spray, body mist, splash cologne
Colognes and Fragrances | fil | pabango
Powder | en | baby powder, talcum powder, talc, face powder pressed, body powder
Powder | fil | pulbo, polbo
Feminine Care | en | sanitary napkin, napkin, sanitary pad, pantyliner, panty liner, feminine wash, pads, napkins
Feminine Care | fil | pasador
Razors and Shaving | en | razor, razors, blade, shaver, shaving cream, razor blade
Razors and Shaving | fil | pang-ahit
Alcohol and Sanitizers | en | isopropyl alcohol, rubbing alcohol, ethyl alcohol, hand sanitizer, sanitizer, alcohol, face mask
Cotton | en | cotton balls, cotton buds, cotton
Cotton | fil | bulak
Cosmetics | en | lipstick, nail polish, lip balm, eyebrow pencil, blush on, cuticle remover, acetone, lip tint
Diapers | en | diaper, diapers, diaper pants, adult diaper
Diapers | fil | lampin
Baby Wipes | en | baby wipes, wipes, wet wipes
Baby Food | en | baby food, infant cereal, baby cereal
Pain and Fever Relief | en | paracetamol, mefenamic, ibuprofen, aspirin, fever reducer, pain reliever, mefenamic acid
Pain and Fever Relief | fil | gamot sa lagnat, gamot sa sakit ng ulo
Cough and Cold | en | cough syrup, carbocisteine, lozenges, cough drops, decongestant, phenylephrine
Cough and Cold | fil | gamot sa ubo, gamot sa sipon
Stomach Remedies | en | antacid, loperamide, oral rehydration, anti-diarrhea
Vitamins | en | vitamins, ascorbic acid, multivitamins, vitamin c, multivitamin
Liniments | en | liniment, ointment, menthol oil, oil liniment, pain relief patch
Liniments | fil | pampahid
First Aid | en | band aid, adhesive bandage, povidone iodine, gauze, hydrogen peroxide, plaster strip, povidone
Condoms | en | condom, condoms
Prepaid Load | en | load, prepaid load, eload, e-load, prepaid, prepaid card, reload, unli call, unlicall, unlitext, unli text, promo load, regular load, data promo, load card
Prepaid Load | fil | paload, pa-load, pasaload, pa load, loadan
SIM Cards | en | sim, sim card, simcard, sim pack
E-Wallet Services | en | cash in, cash-in, cashin, cash out, cash-out, bills payment, padala, e-wallet
Pet Food | en | dog food, cat food, pet food, dog treats
School Supplies | en | notebook, ballpen, pencil, bond paper, pad paper, crayons, eraser, intermediate pad, manila paper, folder, scotch tape, glue, scissors, cartolina, yellow pad, ball pen, marker pen, sharpener
School Supplies | fil | papel, lapis, kwaderno
Kitchen Fuel | en | charcoal, lpg, kerosene, butane, gas refill
Kitchen Fuel | fil | uling, gaas
Ice | en | ice tube, ice cubes, ice
Ice | fil | yelo
Instant Noodles | brand | pancit canton
Seasonings | brand | magic sarap
$rows$, E'\n'), '\s*\n\s*') r (line)
cross join lateral (select string_to_array(r.line, '|') as f) x
cross join lateral string_to_table(f[3], ',') k (keyword)
on conflict (keyword) do nothing;
