-- Brands that Philippine sari-sari shops sell, with maker, categories (the likeliest first) and other spellings.
-- Started from 132 names of a small graph of Philippine brands, without those that are no brands ("Cigarettes", "Corned Beef"),
-- with those written twice brought together, and extended by hand.
--   ^Brand   a maker's name that stands before the brand on a pack
--   alias marks: ? ambiguous, ~ a product's name other brands use too, > an abbreviation, % a misspelling.
-- An alias equal to the brand says how the brand itself is read; what is not marked is not ambiguous.
create temporary table seed_brand as
select
  ltrim(btrim(f[1]), '^') as brand_name,
  nullif(btrim(f[2]), '') as manufacturer,
  btrim(f[1]) like '^%' as is_house,
  regexp_split_to_array(btrim(f[3]), '\s*,\s*') as categories,
  case when btrim(f[4]) <> '' then regexp_split_to_array(btrim(f[4]), '\s*,\s*') else '{}' end as aliases
from regexp_split_to_table(btrim($rows$
Marlboro | PMFTC | Cigarettes | Marlboro Red, Marlboro Lights, >Malboro, >Marl, ?Marl, %Marboro, %Malborro
Fortune | PMFTC | Cigarettes | ?Fortune, Fortune International
Philip Morris | PMFTC | Cigarettes | %Phillip Morris, %Philips Morris, Philip Morris Menthol
Hope | PMFTC | Cigarettes | ?Hope, Hope Luxury
More | PMFTC | Cigarettes | ?More, More Menthol
Champion | PMFTC | Cigarettes, Laundry Detergents | ?Champion, Champion Infinity, Champion Supra
Jackpot | PMFTC | Cigarettes | ?Jackpot, Jackpot Menthol
Chesterfield | PMFTC | Cigarettes |
L&M | PMFTC | Cigarettes | ?LM, >L and M
Astro | Associated Anglo-American Tobacco | Cigarettes | ?Astro
Winston | JTI | Cigarettes | Winston Red, Winston Lights
Camel | JTI | Cigarettes | ?Camel, Camel Yellow, Camel Blue, Camel Activate
Mevius | JTI | Cigarettes | Mild Seven
Mighty | JTI | Cigarettes | ?Mighty, Mighty Menthol
Memphis | PMFTC | Cigarettes | ?Memphis
Lucky Strike | BAT | Cigarettes |
Dunhill | BAT | Cigarettes |
Pall Mall | BAT | Cigarettes |
Esse | KT&G | Cigarettes | ?Esse
Two Moon | Two Moon | Cigarettes |
Coca-Cola | Coca-Cola Beverages Philippines | Soft Drinks | Coke, Coke Zero, Coke Mismo, Coke Sakto, Coke Kasalo, >C. Cola, >Coca Cola, %Cokacola
Sprite | Coca-Cola Beverages Philippines | Soft Drinks |
Royal Tru-Orange | Coca-Cola Beverages Philippines | Soft Drinks | ?Royal, Royal Orange, Royal Tru Orange, Royal Tru Grape, Royal Mismo
Sarsi | Coca-Cola Beverages Philippines | Soft Drinks |
Fanta | Coca-Cola Beverages Philippines | Soft Drinks |
Minute Maid | Coca-Cola Beverages Philippines | Juices |
Wilkins | Coca-Cola Beverages Philippines | Bottled Water |
Viva Mineral | Coca-Cola Beverages Philippines | Bottled Water | Viva Mineralized
Nutriboost | Coca-Cola Beverages Philippines | Liquid Milk |
Powerade | Coca-Cola Beverages Philippines | Sports Drinks |
Monster Energy | Coca-Cola Beverages Philippines | Energy Drinks | ?Monster
Real Leaf | Coca-Cola Beverages Philippines | Ready-to-Drink Tea |
Pepsi | PepsiCo | Soft Drinks | Pepsi Cola, Pepsi Max, Pepsi Blue
7Up | PepsiCo | Soft Drinks | Seven Up, 7-Up
Mountain Dew | PepsiCo | Soft Drinks | Mt. Dew, Mtn Dew, ?Dew
Mirinda | PepsiCo | Soft Drinks |
Mug Root Beer | PepsiCo | Soft Drinks | ?Mug
Gatorade | PepsiCo | Sports Drinks | %Gatorad
Sting | PepsiCo | Energy Drinks | ?Sting, Sting Energy, Sting Strawberry
Lipton | Unilever | Ready-to-Drink Tea, Tea |
Tropicana | PepsiCo | Juices | Tropicana Twister, Twister Orange
Premier Water | PepsiCo | Bottled Water | Premier Purified
Aquafina | PepsiCo | Bottled Water |
RC Cola | Macay Holdings | Soft Drinks | RC Cola Mega, ?RC
Zesto | Zesto Corporation | Juices, Soft Drinks | Zest-O, Zesto Dalandan
Sunglo | Zesto Corporation | Juices |
Plus Juice | Zesto Corporation | Juices |
Big 250 | Zesto Corporation | Juices | Big250
One Plus | Zesto Corporation | Juices | ?One Plus
Cobra | Asia Brewery | Energy Drinks | ?Cobra, Cobra Energy, Cobra Energy Drink
Extra Joss | Bintang Toedjoe | Energy Drinks | Extrajoss
Red Bull | Red Bull | Energy Drinks | Redbull
Lipovitan | Taisho | Energy Drinks | Lipovitan D
Carabao Energy | Carabao | Energy Drinks | ?Carabao
Rockstar | PepsiCo | Energy Drinks | ?Rockstar
Pocari Sweat | Otsuka | Sports Drinks | Pocari
C2 | URC | Ready-to-Drink Tea | C2 Apple, C2 Lemon, C2 Green Tea
Great Taste | URC | Coffee | Great Taste White, Great Taste Twin, >GT White, %Greattaste
Refresh | URC | Bottled Water | ?Refresh
Nature's Spring | Philippine Spring Water | Bottled Water | Natures Spring
Summit | Asia Brewery | Bottled Water | ?Summit
Absolute | Asia Brewery | Bottled Water | ?Absolute, Absolute Distilled
Vitamilk | Green Spot | Liquid Milk |
Vita Coco | Vita Coco | Juices |
Del Monte | Del Monte Philippines | Canned Fruits and Vegetables, Pasta Sauce, Juices, Ketchup and Sauces, Pasta | Delmonte, Del Monte Fit n Right, Fit n Right, Fit N' Right
Dole | Dole | Canned Fruits and Vegetables, Juices | ?Dole
Smart C | Oishi | Juices | Smart C+
Tang | Mondelez | Powdered Drinks | ?Tang, Tang Orange, Tang Pineapple, Tang Dalandan
Nestea | Nestlé | Powdered Drinks, Ready-to-Drink Tea |
Eight O'Clock | Mondelez | Powdered Drinks | Eight O Clock, 8 O'Clock
Sunquick | CO-RO | Powdered Drinks |
Milo | Nestlé | Chocolate Malt Drinks | Milo Champ, Milo Sachet
Ovaltine | ABF | Chocolate Malt Drinks |
Energen | Mayora | Breakfast Cereals, Chocolate Malt Drinks |
Swiss Miss | ConAgra | Chocolate Malt Drinks |
Ricoa | Commonwealth Foods | Chocolates, Chocolate Malt Drinks |
^Nestlé | Nestlé | Liquid Milk, Coffee, Cream, Breakfast Cereals, Yogurt and Cultured Milk | %Nestle
Nescafé | Nestlé | Coffee | Nescafe Classic, Nescafe Creamy White, Nescafe Original, %Neskape, %Nescape
Kopiko | Mayora | Coffee, Candies | Kopiko Brown, Kopiko Black, Kopiko Blanca, Kopiko 78, %Copiko, %Kopico
San Mig Coffee | San Miguel | Coffee | San Mig Super Coffee, Sanmig Coffee
Café Puro | Commonwealth Foods | Coffee | Cafe Puro
Jimm's | Jimm's | Coffee | Jimms, Jimm's 5 in 1
Blend 45 | Nestlé | Coffee | Blend45
Coffee-mate | Nestlé | Coffee | Coffeemate, Coffee Mate
Krem-Top | Alaska | Coffee | Krem Top, Kremtop
Cafe 25 | Universal Robina | Coffee |
Red Horse | San Miguel Brewery | Beer | Red Horse Beer, Redhorse, Red Horse Litro, >RH Litro
San Miguel Pale Pilsen | San Miguel Brewery | Beer | San Mig Pale, Pale Pilsen, SMB, Pilsen
San Mig Light | San Miguel Brewery | Beer | Sanmig Light, San Miguel Light, San Mig Lights, >SML, ?SML
San Mig Apple | San Miguel Brewery | Beer | San Miguel Flavored Beer, San Mig Flavored
^San Miguel | San Miguel | Beer, Gin, Processed Meats | San Mig
Gold Eagle | San Miguel Brewery | Beer | Gold Eagle Beer
Cerveza Negra | San Miguel Brewery | Beer |
Tiger | Heineken | Biscuits and Crackers, Beer | ?Tiger, Tiger Beer, Tiger Energy Biscuit
Heineken | Heineken | Beer |
Colt 45 | Asia Brewery | Beer | Colt45
Beer na Beer | Asia Brewery | Beer |
Brew Kettle | AB Heineken | Beer |
Tanduay Ice | Asia Brewery | Flavored Alcoholic Drinks |
Ginebra San Miguel | Ginebra San Miguel Inc. | Gin | Ginebra, GSM Blue, Ginebra Bilog, Ginebra Kwatro Kantos, ?GSM, Gin Bilog, GSM Bilog, GSM Mojito
Vino Kulafu | Ginebra San Miguel Inc. | Wine | Kulafu
Antonov | Ginebra San Miguel Inc. | Vodka |
Primera Light | Ginebra San Miguel Inc. | Brandy | Primera Brandy
Emperador | Emperador Distillers | Brandy | Emperador Light, Emperador Double Light, >Empe Light, %Emperor Light, Emperador Deluxe, ?Empe
The BaR | Emperador Distillers | Gin, Vodka | ?The BaR, The Bar Gin, The Bar Pink Gin, The Bar Citrus
Fundador | Emperador Distillers | Brandy | Fundador Light
Alfonso | Montosco | Brandy | Alfonso I, Alfonso Light
Tanduay | Tanduay Distillers | Rum | Tanduay Rhum, Tanduay Select, Tanduay 5 Years, T5 Tanduay, >Tandy, %Tanduai
Añejo | Ginebra San Miguel Inc. | Rum | Anejo Gold
Gran Matador | Matador | Brandy | Gran Matador Brandy, Gran Matador Light
Soju Jinro | Jinro | Flavored Alcoholic Drinks | Jinro
Gilbey's | Ginebra San Miguel Inc. | Gin | Gilbeys
Novellino | Novellino | Wine |
Generoso | Emperador Distillers | Brandy |
Smirnoff | Diageo | Vodka, Flavored Alcoholic Drinks | Smirnoff Mule
Alaska | Alaska Milk | Evaporated and Condensed Milk, Powdered Milk, Liquid Milk | Alaska Evap, Alaska Condensada, Alaska Fortified, Alaska Powdered
Alpine | Alaska Milk | Evaporated and Condensed Milk | ?Alpine
Cow Bell | Alaska Milk | Evaporated and Condensed Milk | Cowbell
Liberty | Alaska Milk | Evaporated and Condensed Milk | ?Liberty
Carnation | Nestlé | Evaporated and Condensed Milk | ?Carnation, Carnation Evap, Carnation Condensada
Angel | Century Pacific | Evaporated and Condensed Milk, Cream | ?Angel, Angel Evap, Angel Kremdensada, Angel Evaporada, Kremdensada
Birch Tree | Century Pacific | Powdered Milk | Birchtree
Bear Brand | Nestlé | Powdered Milk, Liquid Milk | Bearbrand, Bear Brand Swak, Bear Brand Sterilized, Bear Brand Adult Plus, >BB Swak
Nido | Nestlé | Powdered Milk | Nido Fortigrow, Nido 3+, Nido Jr
Chuckie | Nestlé | Liquid Milk | Chuckie Choco
Anchor | Fonterra | Powdered Milk, Butter and Margarine | ?Anchor, Anchor Butter
Anlene | Fonterra | Powdered Milk |
Anmum | Fonterra | Powdered Milk |
Selecta | RFM Unilever | Ice Cream, Liquid Milk | Selecta Cornetto, Selecta Moo, Selecta Fortified
Cornetto | Unilever | Ice Cream |
Magnolia | San Miguel | Ice Cream, Butter and Margarine, Liquid Milk, Processed Meats, Cheese | Magnolia Chocolait, Chocolait, Magnolia Gold Butter
Dari Creme | San Miguel | Butter and Margarine | Daricreme, Dari Cream
Star Margarine | San Miguel | Butter and Margarine | Star Margarine Classic
Buttercup | San Miguel | Butter and Margarine | ?Buttercup
Baker's Best | San Miguel | Butter and Margarine | Bakers Best
Eden | Mondelez | Cheese | ?Eden, Eden Cheese, Eden Filled Cheese
Cheez Whiz | Mondelez | Spreads, Cheese | Cheezwhiz, %Cheese Whiz
Quickmelt | San Miguel | Cheese | Magnolia Quickmelt
Kraft | Mondelez | Cheese |
Ques-O | San Miguel | Cheese | Queso Magnolia
Yakult | Yakult | Yogurt and Cultured Milk | %Yacult
Dutch Mill | Dutch Mill | Yogurt and Cultured Milk | Dutchmill, Delight Dutchmill
Bona | Wyeth | Infant Formula |
Bonna | Wyeth | Infant Formula |
Bonakid | Wyeth | Infant Formula | Bona Kid
Promil | Wyeth | Infant Formula | Promil Gold
Promil Kid | Wyeth | Infant Formula |
S-26 | Wyeth | Infant Formula | S26
Lactum | Mead Johnson | Infant Formula | Lactum 3+
Enfagrow | Mead Johnson | Infant Formula | Enfagrow A+
Enfamil | Mead Johnson | Infant Formula |
Sustagen | Mead Johnson | Powdered Milk |
Nestogen | Nestlé | Infant Formula |
Nan | Nestlé | Infant Formula | ?Nan
Similac | Abbott | Infant Formula |
Ensure | Abbott | Powdered Milk | ?Ensure
PediaSure | Abbott | Infant Formula | Pediasure
Cerelac | Nestlé | Baby Food | %Serelak
Gerber | Nestlé | Baby Food |
Bona Vita | Bona Vita | Powdered Milk | Bonavita
555 | Century Pacific | Canned Fish | 555 Sardines, 555 Tuna, ?555
Century Tuna | Century Pacific | Canned Fish | Century Tuna Flakes, ?Century, Century Bangus
Blue Bay | Century Pacific | Canned Fish | Bluebay
Fresca | Century Pacific | Canned Fish | ?Fresca, Fresca Tuna
Argentina | Century Pacific | Canned Meat | ?Argentina, Argentina Corned Beef, Argentina Beef Loaf, Argentina Meat Loaf
Swift | Century Pacific | Canned Meat, Processed Meats | ?Swift, Swift Corned Beef, Swift Mighty Meaty
Lucky 7 | Century Pacific | Canned Meat, Canned Fish | Lucky7, Lucky Seven
Wow Ulam | Century Pacific | Canned Meat | Wow! Ulam
Ligo | A. Tung Chingco | Canned Fish | Ligo Sardines
Mega | Mega Global | Canned Fish | ?Mega, Mega Sardines, Mega Tuna
Master | Universal Canning | Canned Fish, Facial Care | ?Master, Master Sardines
Family's Brand | Universal Canning | Canned Fish | Family's Sardines, Familys Sardines
Young's Town | Maunlad Canning | Canned Fish | Youngs Town, Young Town
Hakata | Mega Global | Canned Fish |
Saba | Saba | Canned Fish | ?Saba
San Marino | CDO | Canned Fish | San Marino Corned Tuna, San Marino Tuna
CDO | CDO Foodsphere | Canned Meat, Processed Meats | CDO Karne Norte, CDO Idol, CDO Meat Loaf, CDO Liver Spread
Highlands | CDO Foodsphere | Canned Meat | ?Highlands, Highlands Corned Beef
Holiday | CDO Foodsphere | Processed Meats | ?Holiday, Holiday Hotdog, Holiday Ham
Idol | CDO Foodsphere | Processed Meats | ?Idol, Idol Cheesedog, Idol Hotdog
Danes | CDO Foodsphere | Cheese |
^Purefoods | San Miguel Pure Foods | Processed Meats, Canned Meat | Pure Foods, Purefoods Corned Beef, San Miguel Pure Foods, San Miguel Purefoods
Purefoods Star | San Miguel Pure Foods | Processed Meats | Star Hotdog, Purefoods Star Hotdog
Tender Juicy | San Miguel Pure Foods | Processed Meats | Purefoods Tender Juicy, >TJ Hotdog, ?TJ, TJ Cheesedog
Spam | Hormel | Canned Meat | ?Spam, Spam Luncheon
Ma-Ling | Ma Ling | Canned Meat | Maling, Ma Ling
Libby's | Libby's | Canned Meat | Libbys, Libby's Corned Beef, Libby's Vienna Sausage
Delimondo | JAKA | Canned Meat |
Star Corned Beef | San Miguel | Canned Meat |
Reno | Reno Foods | Spreads, Canned Meat | Reno Liver Spread, ?Reno
Hunt's | Hunt's | Canned Beans, Pasta Sauce | Hunts, ?Hunts, Hunt's Pork and Beans
Ram | Ram Food | Canned Fruits and Vegetables, Canned Beans | ?Ram, Ram Foods
Jolly | Fly Ace | Canned Fruits and Vegetables, Liquid Milk | ?Jolly, Jolly Cow, Jolly Mushroom, Jolly Cream Corn
Doña Elena | Fly Ace | Cooking Oil, Pasta | Dona Elena
Lily's | Newborn Food | Spreads | Lilys Peanut Butter, ?Lilys
Lady's Choice | Unilever | Mayonnaise and Dressings, Spreads | Ladys Choice, Lady Choice, >LC Mayo
Best Foods | Unilever | Mayonnaise and Dressings |
Nutella | Ferrero | Spreads |
Lucky Me! | Monde Nissin | Instant Noodles | Lucky Me, Luckyme, ~Pancit Canton, ?LM, Lucky Me Beef, %Lucki Me, Supreme Lucky Me, Lucky Me Supreme
Payless | URC | Instant Noodles | ?Payless, Payless Xtra Big, Payless Pancit Canton, Pay Less Xtra Big
Quickchow | Zesto Corporation | Instant Noodles | Quick Chow
Ho-Mi | Marina Sales | Instant Noodles | Homi, Ho-mi Instant Mami
^Nissin | Monde Nissin, URC | Instant Noodles, Biscuits and Crackers | Nissin Cup Noodles, Nissin Ramen, Nissin Yakisoba
Maggi | Nestlé | Seasonings, Instant Noodles | Maggi Rich Mami
Maggi Magic Sarap | Nestlé | Seasonings | Magic Sarap, Magicsarap, >Mgc Srp, %Magic Sarrap
Knorr | Unilever | Seasonings, Instant Soup and Porridge | Knorr Cubes, Knorr Sinigang, Knorr Liquid Seasoning, Knorr Crab and Corn
Indomie | Indofood | Instant Noodles | %Indomi
Mi Sedaap | Wings | Instant Noodles | Mie Sedaap
Samyang | Samyang | Instant Noodles |
Nong Shim | Nongshim | Instant Noodles | Nongshim, Shin Ramyun
Jollyme | Universal | Instant Noodles | Jolly Me
Ajinomoto | Ajinomoto | Seasonings | Aji-no-moto, >Aji, ?Aji, Aji Umami
Ginisa | Ajinomoto | Seasonings | Aji-Ginisa, Ajinomoto Ginisa, Ginisa Flavor Mix
Crispy Fry | Ajinomoto | Breading and Batter Mixes | Crispyfry
Tasty Boy | Ajinomoto | Breading and Batter Mixes |
Mama Sita's | Mama Sita | Seasonings, Ketchup and Sauces | Mama Sita, Mama Sitas, Mamasitas
McCormick | McCormick | Seasonings | Mc Cormick
Datu Puti | NutriAsia | Vinegar, Soy Sauce, Fish Sauce | Datuputi, Datu Puti Suka, Datu Puti Toyo, >DP Suka, >DP Toyo, %Dato Puti
Silver Swan | NutriAsia | Soy Sauce, Vinegar | Silverswan, Silver Swan Toyo, Silver Swan Soy Sauce
UFC | NutriAsia | Ketchup and Sauces, Pasta Sauce | ?UFC, UFC Catsup, UFC Banana Catsup, UFC Tamis Anghang
Mang Tomas | NutriAsia | Ketchup and Sauces | Mangtomas, %Mang Thomas
Papa | NutriAsia | Ketchup and Sauces | ?Papa, Papa Catsup, Papa Banana Ketchup
Jufran | NutriAsia | Ketchup and Sauces |
Golden Fiesta | NutriAsia | Cooking Oil | Golden Fiesta Palm
Locavore | NutriAsia | Seasonings |
^NutriAsia | NutriAsia | Ketchup and Sauces, Vinegar, Soy Sauce | Nutri Asia
Marca Piña | Marca Piña | Soy Sauce, Vinegar | Marca Pina
Marca Leon | Marca Leon | Cooking Oil |
Coconut Queen | Coconut Queen | Vinegar |
Lorins | Lorins | Fish Sauce | Lorins Patis, Lorin's
Rufina | Rufina | Fish Sauce | Rufina Patis
Tentay | Tentay | Fish Sauce | Tentay Patis
Barrio Fiesta | Barrio Fiesta | Fish Sauce | Barrio Fiesta Bagoong
Clara Olé | San Miguel | Pasta Sauce, Ketchup and Sauces | Clara Ole
Fiesta Pasta | RFM | Pasta | Fiesta Spaghetti, White King Fiesta
Royal Pasta | RFM | Pasta | Royal Spaghetti, Royal Macaroni
White King | RFM | Flour and Baking, Pasta |
Maya | Liberty Flour Mills | Flour and Baking | ?Maya, Maya Hotcake, Maya All Purpose Flour
Ideal | Philippine Foremost | Pasta | ?Ideal, Ideal Spaghetti
Swiss | NutriAsia | Pasta Sauce | ?Swiss
Minola | NutriAsia | Cooking Oil | Minola Oil, %Minula
Baguio Oil | HSL | Cooking Oil | ?Baguio, Baguio Vegetable Oil
Spring Oil | Sunshine | Cooking Oil |
Jolly Claro | Fly Ace | Cooking Oil | Claro Palm Oil
Palm King | Oleo-Fats | Cooking Oil |
Simply | Chemrez | Cooking Oil | ?Simply
Fidel | Artemis | Salt | Fidel Salt
Calumet | Calumet | Flour and Baking |
SkyFlakes | Monde M.Y. San | Biscuits and Crackers | Sky Flakes, Skyflakes Crackers, >SF Crackers, %Skyflake
Fita | Monde M.Y. San | Biscuits and Crackers | Fita Spreadz
Graham M.Y. San | Monde M.Y. San | Biscuits and Crackers | MY San Graham, M.Y. San Grahams, ~Grahams
^Monde | Monde Nissin | Biscuits and Crackers, Cakes, Bread | Monde Mamon, Monde Special Mamon
^Monde Nissin | Monde Nissin | Biscuits and Crackers, Instant Noodles |
Bingo | Monde Nissin | Biscuits and Crackers | ?Bingo, Bingo Cookie Sandwich, Bingo Biscuit
Nissin Wafer | Monde Nissin | Biscuits and Crackers | Nissin Wafers, Nissin Butter Coconut, Butter Coconut
Voice | Monde Nissin | Biscuits and Crackers | ?Voice, Voice Combo, Voice Sandwich
Eggnog | Monde Nissin | Biscuits and Crackers | Egg Nog Cookies, Nissin Eggnog
^Rebisco | Republic Biscuit | Biscuits and Crackers | Rebisco Crackers, Rebisco Sandwich, %Revisco
Hansel | Rebisco | Biscuits and Crackers | Hansel Mocha, Hansel Crackers
Fudgee Barr | Rebisco | Cakes | Fudgee Bar, Fudgeebarr, Fudgeebar, Fudgy Bar
Combi | Rebisco | Biscuits and Crackers |
Choco Mucho | Rebisco | Chocolates | Chocomucho
Dowee Donut | Rebisco | Cakes | Dowee
Marie Rebisco | Rebisco | Biscuits and Crackers |
Judge | Rebisco | Chewing Gum | ?Judge, Judge Gum
Bravo | Rebisco | Biscuits and Crackers | ?Bravo, Bravo Biscuit
Ding Dong | JBC | Nuts and Seeds | Dingdong, Ding Dong Mixed Nuts
Happy | JBC | Nuts and Seeds | ?Happy, Happy Peanuts, Happy Mani
Hello | Suncrest | Biscuits and Crackers | ?Hello, Hello Panda, Hello Choco Wafer
Presto | URC | Biscuits and Crackers | ?Presto, Presto Creams, Presto Peanut Butter
Cream-O | URC | Biscuits and Crackers | Cream O, Creamo
Magic Flakes | URC | Biscuits and Crackers | Magicflakes, ?Magic
Magic Creams | URC | Biscuits and Crackers |
Cloud 9 | URC | Chocolates | Cloud9, Cloud Nine
Flat Tops | Ricoa | Chocolates | Flattops, Flat Top, Ricoa Flat Tops
Curly Tops | Ricoa | Chocolates | Curlytops
Choc-Nut | Annie's Sweets | Chocolates | Choc Nut, Chocnut, King Choc Nut
Goya | Delfi | Chocolates | Goya Chocolate
Hany | Annie's Sweets | Chocolates |
KitKat | Nestlé | Chocolates | Kit Kat
Cadbury | Mondelez | Chocolates | Cadbury Dairy Milk
Toblerone | Mondelez | Chocolates |
Oreo | Mondelez | Biscuits and Crackers |
Snickers | Mars | Chocolates |
M&M's | Mars | Chocolates | M and M, M&Ms
Hershey's | Hershey | Chocolates | Hersheys, Hershey
Beng-Beng | Mayora | Chocolates | Beng Beng, Bengbeng
Wiggles | Rebisco | Chocolates |
Nips | URC | Chocolates | Jack n Jill Nips, ?Nips
^Jack 'n Jill | URC | Chips and Savory Snacks, Biscuits and Crackers, Candies | Jack n Jill, Jack & Jill, Jack and Jill, JnJ, >J n J
Piattos | URC | Chips and Savory Snacks | Piatos, %Piattus
Nova | URC | Chips and Savory Snacks | ?Nova, Nova Country Cheddar, Nova Multigrain
V-Cut | URC | Chips and Savory Snacks | Vcut, V Cut
Chippy | URC | Chips and Savory Snacks | %Chipy
Roller Coaster | URC | Chips and Savory Snacks | ?Roller Coaster, Rollercoaster
Mr. Chips | URC | Chips and Savory Snacks | Mr Chips, Mister Chips
Taquitos | URC | Chips and Savory Snacks |
Tortillos | Leslie | Chips and Savory Snacks |
Clover Chips | Leslie | Chips and Savory Snacks | ?Clover, Cloverchips
Cheezy | Leslie | Chips and Savory Snacks | Cheezy Corn Crunch, ?Cheezy
Nagaraya | Food Industries | Nuts and Seeds | Nagaraya Cracker Nuts
Growers | Growers | Nuts and Seeds | ?Growers, Growers Peanuts
Boy Bawang | KSK | Nuts and Seeds | Boybawang, Boy Bawang Cornick
Chicharon ni Mang Juan | URC | Chips and Savory Snacks | Mang Juan, Chicharon Mang Juan
Oishi | Liwayway | Chips and Savory Snacks, Biscuits and Crackers | Oishi Prawn Crackers, %Oyshi
Kirei | Oishi | Chips and Savory Snacks | Kirei Yummy Flakes
Martys | Oishi | Chips and Savory Snacks | Marty's Cracklin, Martys Cracklin, Marty's
Pillows | Oishi | Chips and Savory Snacks | ?Pillows, Oishi Pillows, Pillows Choco
Ribbed Cracklings | Oishi | Chips and Savory Snacks | Oishi Ribbed Cracklings
Bread Pan | Oishi | Chips and Savory Snacks | Breadpan
Smart Chips | Oishi | Chips and Savory Snacks |
Lala Fish Crackers | Lala | Chips and Savory Snacks | Lala
Moby | Nutri Snack | Chips and Savory Snacks | Moby Caramel Puffs
^Regent | Regent | Cakes, Chips and Savory Snacks | ?Regent, Regent Cake, Regent Snacku
Snacku | Regent | Chips and Savory Snacks | Regent Snacku
Sweet Corn Regent | Regent | Chips and Savory Snacks |
Lays | PepsiCo | Chips and Savory Snacks | Lay's, ?Lays
Cheetos | PepsiCo | Chips and Savory Snacks |
Doritos | PepsiCo | Chips and Savory Snacks |
Ruffles | PepsiCo | Chips and Savory Snacks | ?Ruffles
Pringles | Kellanova | Chips and Savory Snacks |
Pik-Nik | Pik-Nik | Chips and Savory Snacks | Piknik
Stik-O | Rebisco | Biscuits and Crackers | Stick-O, Stiko, Sticko
Lemon Square | Big E | Cakes | Lemon Square Cheesecake, Lemonsquare
Inipit | Big E | Cakes | Lemon Square Inipit
Whattatops | Big E | Cakes | Whatta Tops
Gardenia | Gardenia | Bread | Gardenia Loaf
Marby | Marby | Bread |
Suncrest | Suncrest | Cakes |
Mik-Mik | Mik Mik | Candies | Mikmik
Max | Mondelez | Candies | ?Max, Max Candy, Max Menthol
Halls | Mondelez | Candies | ?Halls, Hall's
Maxx | URC | Candies | Maxx Honeymansi, Maxx Candy
Dynamite | URC | Candies | ?Dynamite, Dynamite Chews
X.O. | URC | Candies | XO Coffee Candy, XO Candy, ?XO
Lush | URC | Candies | ?Lush
Snow Bear | URC | Candies | Snowbear
Mentos | Perfetti | Candies |
Fres | Perfetti | Candies | Frés
Doublemint | Wrigley | Chewing Gum | Double Mint
Bubble Joe | Bubble Joe | Chewing Gum |
Big Boy | Columbia | Chewing Gum | ?Big Boy, Bigboy Bubblegum
Potchi | Columbia | Candies |
Monami | Columbia | Candies |
Yakee | Columbia | Chewing Gum |
Frooty | Columbia | Candies | ?Frooty
V-Fresh | Columbia | Candies | V Fresh, Vfresh
Storck | Storck | Candies | Storck Menthol
White Rabbit | White Rabbit | Candies |
Lipps | Columbia | Candies |
Gold Medal | Gold Medal | Candies | ?Gold Medal
Jelly Ace | Rebisco | Gelatin and Desserts | Jellyace
Mr. Gulaman | Mr. Gulaman | Gelatin and Desserts | Mr Gulaman
Alsa | Alsa | Gelatin and Desserts | Alsa Gulaman
Koko Krunch | Nestlé | Breakfast Cereals | Kokokrunch, Koko Crunch
Honey Stars | Nestlé | Breakfast Cereals | Honeystars
Quaker | PepsiCo | Breakfast Cereals | Quaker Oats, Quaker Oatmeal
Kellogg's | Kellanova | Breakfast Cereals | Kelloggs
Tide | Procter & Gamble | Laundry Detergents | Tide Bar
Ariel | Procter & Gamble | Laundry Detergents |
Downy | Procter & Gamble | Fabric Conditioners | %Downey, Downy Antibac
Joy | Procter & Gamble | Dishwashing | ?Joy, Joy Antibac, Joy Lemon, Joy Kalamansi, Joy Dishwashing
Mr. Clean | Procter & Gamble | Laundry Detergents, Household Cleaners | Mr Clean, Mister Clean
Safeguard | Procter & Gamble | Bath Soap | Safe Guard, %Safegard, >SFG White
Head & Shoulders | Procter & Gamble | Shampoo | Head and Shoulders, Head n Shoulders, H&S, >H and S, Head Shoulders
Pantene | Procter & Gamble | Shampoo, Hair Conditioners | %Pantine, %Panten
Rejoice | Procter & Gamble | Shampoo, Hair Conditioners | ?Rejoice, %Rejoyce
Herbal Essences | Procter & Gamble | Shampoo |
Ivory | Procter & Gamble | Bath Soap | ?Ivory
Camay | Procter & Gamble | Bath Soap |
Old Spice | Procter & Gamble | Deodorants |
Olay | Procter & Gamble | Facial Care |
Whisper | Procter & Gamble | Feminine Care | ?Whisper, Whisper Cottony
Pampers | Procter & Gamble | Diapers |
Oral-B | Procter & Gamble | Toothbrushes | Oral B, OralB
Gillette | Procter & Gamble | Razors and Shaving | Gillete, Gillette Blue
Vicks | Procter & Gamble | Liniments, Cough and Cold | Vicks Vaporub
Ambi Pur | Procter & Gamble | Air Fresheners | Ambipur
Surf | Unilever | Laundry Detergents, Fabric Conditioners | Surf Bar, Surf Fabcon, Surf Cherry Blossom
Breeze | Unilever | Laundry Detergents | ?Breeze, Breeze Activbleach, Breeze Powder
Rin | Unilever | Laundry Detergents | ?Rin
Comfort | Unilever | Fabric Conditioners | ?Comfort, Comfort Fabcon
Domex | Unilever | Household Cleaners |
Cif | Unilever | Household Cleaners |
Sunsilk | Unilever | Shampoo, Hair Conditioners | Sun Silk, %Sunsylk
Clear | Unilever | Shampoo | ?Clear, Clear Men, Clear Shampoo, Clear Anti Dandruff
Cream Silk | Unilever | Hair Conditioners | Creamsilk, Cream Silk Conditioner, >CS Conditioner
Dove | Unilever | Bath Soap, Shampoo, Hair Conditioners, Deodorants |
TRESemmé | Unilever | Shampoo, Hair Conditioners | Tresemme
Vaseline | Unilever | Skin Care, Shampoo |
Pond's | Unilever | Facial Care | Ponds, ?Ponds, Pond's Facial Wash
Eskinol | Unilever | Facial Care | Eskinol Master
Block & White | Unilever | Skin Care | Block and White
Close-Up | Unilever | Toothpaste | Close Up, Closeup, %Closup
Pepsodent | Unilever | Toothpaste |
Rexona | Unilever | Deodorants | Rexona Men, Rexona Women
Axe | Unilever | Deodorants, Colognes and Fragrances | ?Axe, Axe Deo
Lux | Unilever | Bath Soap | ?Lux, Lux Soap
Lifebuoy | Unilever | Bath Soap |
Champion Detergent | Peerless | Laundry Detergents | Champion Powder, Champion Bar, Champion Fabcon, Champion Detergent Powder
Calla | Peerless | Laundry Detergents | Calla Powder, Calla Detergent
Pride | ACS | Laundry Detergents | ?Pride, Pride Powder, Pride Detergent
Shine | ACS | Laundry Detergents | ?Shine
Smart Dishwashing | ACS | Dishwashing | Smart Dishwashing Liquid, Smart Dishwashing Paste
Unique Toothpaste | ACS | Toothpaste | ?Unique
Wings | Wings | Laundry Detergents | ?Wings, Wings Powder, Wings Solve
Perla | SCPG | Laundry Detergents | Perla White, Perla Soap
Speed | SCPG | Laundry Detergents | ?Speed, Speed Bar
Axion | Colgate-Palmolive | Dishwashing | Axion Paste
Ajax | Colgate-Palmolive | Laundry Detergents, Household Cleaners |
Zonrox | Green Cross | Bleach | Zonrox Colorsafe, Zonrox Bleach, %Sonrox, %Zonrocks
Del | Green Cross | Fabric Conditioners | ?Del, Del Fabcon, Del Fabric Softener
Green Cross | Green Cross | Alcohol and Sanitizers, Bath Soap | Greencross, Green Cross Alcohol
Clorox | Clorox | Bleach |
Family Guard | Family Guard | Alcohol and Sanitizers |
Biogenic | SCPG | Alcohol and Sanitizers |
Casino | International Pharmaceuticals | Alcohol and Sanitizers | ?Casino, Casino Alcohol
Efficascent | International Pharmaceuticals | Liniments | Efficascent Oil
Omega Pain Killer | International Pharmaceuticals | Liniments | ?Omega, Omega Liniment
Lysol | Reckitt | Household Cleaners | Lysol Spray
Harpic | Reckitt | Household Cleaners |
Glade | SC Johnson | Air Fresheners | ?Glade
Baygon | SC Johnson | Insecticides |
Raid | SC Johnson | Insecticides | ?Raid
Off! | SC Johnson | Insecticides | ?Off, Off Lotion, Off Overtime
Lion Tiger Katol | Lion-Tiger | Insecticides | Lion Tiger, Lion-Tiger Katol
Baygon Katol | SC Johnson | Insecticides |
Colgate | Colgate-Palmolive | Toothpaste, Toothbrushes | Colgate Red, Colgate Great Regular Flavor, %Colgete, %Kolgate
Palmolive | Colgate-Palmolive | Shampoo, Bath Soap, Hair Conditioners | %Palmolib
Irish Spring | Colgate-Palmolive | Bath Soap |
Protex | Colgate-Palmolive | Bath Soap |
Hapee | Lamoiyan | Toothpaste | Hapee Toothpaste, %Happee
Dazz | Lamoiyan | Dishwashing | Dazz Dishwashing
Sensodyne | Haleon | Toothpaste |
Listerine | Kenvue | Mouthwash |
Johnson's | Kenvue | Powder, Bath Soap, Shampoo, Colognes and Fragrances | Johnsons, Johnson's Baby, Johnson Baby, Johnson's Baby Powder
Modess | Kenvue | Feminine Care |
Carefree | Kenvue | Feminine Care | ?Carefree, Carefree Pantyliner
Band-Aid | Kenvue | First Aid | Band Aid Strips
Clean & Clear | Kenvue | Facial Care | Clean and Clear
Charmee | Ever Bilena Household | Feminine Care |
Sisters | Megasoft | Feminine Care | ?Sisters, Sisters Napkin
Kotex | Kimberly-Clark | Feminine Care |
Newtex | PHPI | Feminine Care |
EQ | JS Unitrade | Diapers | EQ Dry, EQ Plus, EQ Diaper, ?EQ
Huggies | Kimberly-Clark | Diapers | Huggies Dry
MamyPoko | Unicharm | Diapers | Mamy Poko
Happy Diapers | JS Unitrade | Diapers | Happy Diaper, Happy Pants
Lampein | Lampein | Diapers |
Bioderm | Ecossential | Bath Soap | Bioderm Soap, Bio Derm
Silka | Cosmetique Asia | Bath Soap, Skin Care | Silka Papaya, Silka Soap
Likas Papaya | Trinidad | Bath Soap | Likas Soap, Likas
Kojie San | BEVI | Bath Soap, Skin Care | Kojiesan, Kojic San
Dr. Wong's | Dr. Wong | Bath Soap | Dr Wong, Dr Wongs, Dr. Wong Sulfur Soap
RDL | RDL | Facial Care, Skin Care | ?RDL
Maxi-Peel | Splash | Facial Care | Maxipeel, Maxi Peel
SkinWhite | Splash | Skin Care | Skin White
Vitress | Splash | Hair Styling | Vitress Cuticle Coat
Gatsby | Mandom | Hair Styling | Gatsby Wax
Bench | Suyen | Hair Styling, Colognes and Fragrances | ?Bench, Bench Fix
Bigen | Hoyu | Hair Styling |
Nivea | Beiersdorf | Skin Care, Deodorants |
Belo | Belo | Skin Care, Deodorants, Bath Soap | ?Belo, Belo Essentials
Myra | Unilab | Skin Care, Vitamins | Myra E
Celeteque | Unilab | Facial Care |
Fissan | Fissan | Powder | Fissan Foot Powder
Enchanteur | Wipro | Powder, Colognes and Fragrances |
Nenuco | Nenuco | Colognes and Fragrances |
Juicy Cologne | Splash | Colognes and Fragrances | ?Juicy
Bambini | Bambini | Colognes and Fragrances | Bambini Cologne
Ever Bilena | Ever Bilena | Cosmetics | Everbilena
Caronia | Splash | Cosmetics | Caronia Nail Polish
Sanicare | Sanicare | Paper Products |
Femme | Quanta | Paper Products | Femme Tissue
Joy Tissue | Joy Paper | Paper Products |
Kleenex | Kimberly-Clark | Paper Products |
Biogesic | Unilab | Pain and Fever Relief | %Biogisic, %Biogesik, Bioges
Neozep | Unilab | Cough and Cold | Neozep Forte, %Niozep
Bioflu | Unilab | Cough and Cold | Bio Flu
Decolgen | Unilab | Cough and Cold |
Solmux | Unilab | Cough and Cold |
Tuseran | Unilab | Cough and Cold | Tuseran Forte
Medicol | Unilab | Pain and Fever Relief | Medicol Advance
Alaxan | Unilab | Pain and Fever Relief | Alaxan FR
Dolfenal | Unilab | Pain and Fever Relief |
Diatabs | Unilab | Stomach Remedies |
Kremil-S | Unilab | Stomach Remedies | Kremil S, Kremils
Enervon | Unilab | Vitamins | Enervon C
Ceelin | Unilab | Vitamins | Ceelin Plus
Revicon | Unilab | Vitamins | Revicon Forte
Tempra | Taisho | Pain and Fever Relief | Tempra Forte
Calpol | Haleon | Pain and Fever Relief |
Advil | Haleon | Pain and Fever Relief |
Centrum | Haleon | Vitamins | ?Centrum
Flanax | Bayer | Pain and Fever Relief |
Saridon | Bayer | Pain and Fever Relief |
Ponstan | Pfizer | Pain and Fever Relief |
Rexidol | Unilab | Pain and Fever Relief | Rexidol Forte
Robitussin | Haleon | Cough and Cold |
Strepsils | Reckitt | Cough and Cold |
Lagundex | Lagundex | Cough and Cold |
Plemex | Pascual | Cough and Cold |
Ascof | Pascual | Cough and Cold | Ascof Lagundi
Poten-Cee | Pascual | Vitamins | Poten Cee, Potencee
Fern-C | Fern | Vitamins | Fern C
Imodium | Kenvue | Stomach Remedies |
Lomotil | Pfizer | Stomach Remedies |
Gaviscon | Reckitt | Stomach Remedies |
Katinko | Greenstone | Liniments | Katinko Ointment
White Flower | Hoe Hin | Liniments | ?White Flower, White Flower Oil
Salonpas | Hisamitsu | Liniments |
Betadine | Mundipharma | First Aid |
Trust | DKT | Condoms | ?Trust, Trust Condom
Durex | Reckitt | Condoms |
Frenzy | DKT | Condoms | ?Frenzy, Frenzy Condom
Globe | Globe Telecom | Prepaid Load, SIM Cards | ?Globe, Globe Load, Globe Prepaid, GoSurf, GoSAKTO, Go50
TM | Globe Telecom | Prepaid Load, SIM Cards | ?TM, Touch Mobile, TM Load, TM Easysurf, Easysurf
GOMO | Globe Telecom | Prepaid Load, SIM Cards |
GCash | Globe Telecom | E-Wallet Services | G-Cash, G Cash, %Gcashh
Smart | PLDT | Prepaid Load, SIM Cards | ?Smart, Smart Load, Smart Prepaid, Smart Eload, Smart Bro, GigaSurf, Giga Surf
TNT | PLDT | Prepaid Load, SIM Cards | Talk N Text, Talk 'N Text, Talk and Text, TnT Load, TNT Sim, ?TNT
Sun Cellular | PLDT | Prepaid Load, SIM Cards | Sun Load, Sun Prepaid, ?Sun
Cherry Prepaid | Cherry | Prepaid Load, SIM Cards | Cherry Mobile Load, Cherry Load
DITO | DITO Telecommunity | Prepaid Load, SIM Cards | ?Dito, Dito Sim, Dito Load
Maya Wallet | Maya | E-Wallet Services | PayMaya, Maya Cash In
Cignal | Cignal | Prepaid Load | Cignal Load, Cignal Prepaid
GSat | GSat | Prepaid Load | GSat Load
Eveready | Energizer | Batteries | Ever Ready
Energizer | Energizer | Batteries |
Panasonic | Panasonic | Batteries | Panasonic Battery
Duracell | Duracell | Batteries |
Guitar Matches | PhilMatch | Matches and Lighters | Guitar Match
Swan Matches | PhilMatch | Matches and Lighters |
Bic | Bic | Razors and Shaving, Matches and Lighters, School Supplies | ?Bic, Bic Lighter
Schick | Edgewell | Razors and Shaving |
Dorco | Dorco | Razors and Shaving |
Scotch-Brite | 3M | Dishwashing | Scotch Brite, Scotchbrite
Panda | Panda | School Supplies | ?Panda, Panda Ballpen
HBW | HBW | School Supplies | HBW Ballpen
Mongol | Amalgamated | School Supplies | Mongol Pencil
Pilot | Pilot | School Supplies | ?Pilot, Pilot Pen, Pilot Marker
Crayola | Crayola | School Supplies |
Cattleya | Cattleya | School Supplies | Cattleya Notebook
Pedigree | Mars | Pet Food | ?Pedigree
Whiskas | Mars | Pet Food |
Vitality | San Miguel | Pet Food | ?Vitality
$rows$, E'\n'), '\s*\n\s*') r (line)
cross join lateral (select string_to_array(r.line, '|') as f) x;

insert into ref.brands (brand_name, manufacturer, is_house)
select s.brand_name, s.manufacturer, s.is_house from seed_brand s
on conflict (brand_name) do nothing;

insert into ref.brand_aliases (alias, brand_name, kind, is_ambiguous, is_weak, confidence)
select distinct on (w.alias, s.brand_name)
  w.alias, s.brand_name,
  case when left(a.marked, 1) = '>' then 'abbreviation' when left(a.marked, 1) = '%' then 'misspelling' else 'exact' end,
  left(a.marked, 1) = '?',
  left(a.marked, 1) = '~',
  -- a shared name means its best known bearer in about four cases of five
  case when left(a.marked, 1) = '~' then 0.8 else 1 end
from seed_brand s
cross join lateral unnest(s.aliases || s.brand_name) a (marked)
cross join lateral (select btrim(ltrim(a.marked, '?!~>%')) as alias) w
-- the same spelling given twice is read the more careful way
order by w.alias, s.brand_name, left(a.marked, 1) <> '?'
on conflict (alias, brand_name) do nothing;

-- the first category is the likeliest; what is left is shared by the others
insert into ref.nielsen_brand_map (original_brand_name, standardized_brand_name, nielsen_category, confidence_score)
select s.brand_name, s.brand_name, c.category,
  case when cardinality(s.categories) = 1 then 1 when c.place = 1 then 0.7 else round(0.3 / (cardinality(s.categories) - 1), 3) end
from seed_brand s
cross join lateral unnest(s.categories) with ordinality c (category, place)
on conflict (original_brand_name, nielsen_category) do nothing;

drop table seed_brand;
