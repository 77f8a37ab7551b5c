-- Places of the Philippines, the Philippine Standard Geographic Code of the second quarter of 2025 (Philippine Statistics
-- Authority; compiled under the MIT licence), names without the source's stray spaces. A highly urbanised city belongs to no
-- province and lies in its region directly.
--   level|code|within|name|former name
insert into ref.places (level, place_code, within_code, place_name, former_name)
select f[1], f[2], nullif(f[3], ''), f[4], nullif(f[5], '')
from regexp_split_to_table(btrim($rows$
region|0100000000||Region I (Ilocos Region)|
region|0200000000||Region II (Cagayan Valley)|
region|0300000000||Region III (Central Luzon)|
region|0400000000||Region IV-A (CALABARZON)|
region|0500000000||Region V (Bicol Region)|
region|0600000000||Region VI (Western Visayas)|
region|0700000000||Region VII (Central Visayas)|
region|0800000000||Region VIII (Eastern Visayas)|
region|0900000000||Region IX (Zamboanga Peninsula)|
region|1000000000||Region X (Northern Mindanao)|
region|1100000000||Region XI (Davao Region)|
region|1200000000||Region XII (SOCCSKSARGEN)|
region|1300000000||National Capital Region (NCR)|
region|1400000000||Cordillera Administrative Region (CAR)|
region|1600000000||Region XIII (Caraga)|
region|1700000000||MIMAROPA Region|
region|1800000000||Negros Island Region (NIR)|
region|1900000000||Bangsamoro Autonomous Region In Muslim Mindanao (BARMM)|
province|0102800000|0100000000|Ilocos Norte|
province|0102900000|0100000000|Ilocos Sur|
province|0103300000|0100000000|La Union|
province|0105500000|0100000000|Pangasinan|
province|0200900000|0200000000|Batanes|
province|0201500000|0200000000|Cagayan|
province|0203100000|0200000000|Isabela|
province|0205000000|0200000000|Nueva Vizcaya|
province|0205700000|0200000000|Quirino|
province|0300800000|0300000000|Bataan|
province|0301400000|0300000000|Bulacan|
province|0304900000|0300000000|Nueva Ecija|
province|0305400000|0300000000|Pampanga|
province|0306900000|0300000000|Tarlac|
province|0307100000|0300000000|Zambales|
province|0307700000|0300000000|Aurora|
municipality|0330100000|0300000000|City of Angeles|
municipality|0331400000|0300000000|City of Olongapo|
province|0401000000|0400000000|Batangas|
province|0402100000|0400000000|Cavite|
province|0403400000|0400000000|Laguna|
province|0405600000|0400000000|Quezon|
province|0405800000|0400000000|Rizal|
municipality|0431200000|0400000000|City of Lucena|
province|0500500000|0500000000|Albay|
province|0501600000|0500000000|Camarines Norte|
province|0501700000|0500000000|Camarines Sur|
province|0502000000|0500000000|Catanduanes|
province|0504100000|0500000000|Masbate|
province|0506200000|0500000000|Sorsogon|
province|0600400000|0600000000|Aklan|
province|0600600000|0600000000|Antique|
province|0601900000|0600000000|Capiz|
province|0603000000|0600000000|Iloilo|
province|0607900000|0600000000|Guimaras|
municipality|0631000000|0600000000|City of Iloilo|
province|0701200000|0700000000|Bohol|
province|0702200000|0700000000|Cebu|
municipality|0730600000|0700000000|City of Cebu|
municipality|0731100000|0700000000|City of Lapu-Lapu|Opon
municipality|0731300000|0700000000|City of Mandaue|
province|0802600000|0800000000|Eastern Samar|
province|0803700000|0800000000|Leyte|
province|0804800000|0800000000|Northern Samar|
province|0806000000|0800000000|Samar|Western Samar
province|0806400000|0800000000|Southern Leyte|
province|0807800000|0800000000|Biliran|
municipality|0831600000|0800000000|City of Tacloban|
province|0907200000|0900000000|Zamboanga del Norte|
province|0907300000|0900000000|Zamboanga del Sur|
province|0908300000|0900000000|Zamboanga Sibugay|
municipality|0931700000|0900000000|City of Zamboanga|
province|1001300000|1000000000|Bukidnon|
province|1001800000|1000000000|Camiguin|
province|1003500000|1000000000|Lanao del Norte|
province|1004200000|1000000000|Misamis Occidental|
province|1004300000|1000000000|Misamis Oriental|
municipality|1030500000|1000000000|City of Cagayan De Oro|
municipality|1030900000|1000000000|City of Iligan|
province|1102300000|1100000000|Davao del Norte|
province|1102400000|1100000000|Davao del Sur|
province|1102500000|1100000000|Davao Oriental|
province|1108200000|1100000000|Davao de Oro|Compostela Valley
province|1108600000|1100000000|Davao Occidental|
municipality|1130700000|1100000000|City of Davao|
province|1204700000|1200000000|Cotabato|North Cotabato
province|1206300000|1200000000|South Cotabato|
province|1206500000|1200000000|Sultan Kudarat|
province|1208000000|1200000000|Sarangani|
municipality|1230800000|1200000000|City of General Santos|Dadiangas
municipality|1380100000|1300000000|City of Caloocan|
municipality|1380200000|1300000000|City of Las Piñas|
municipality|1380300000|1300000000|City of Makati|
municipality|1380400000|1300000000|City of Malabon|
municipality|1380500000|1300000000|City of Mandaluyong|
municipality|1380600000|1300000000|City of Manila|
municipality|1380700000|1300000000|City of Marikina|
municipality|1380800000|1300000000|City of Muntinlupa|
municipality|1380900000|1300000000|City of Navotas|
municipality|1381000000|1300000000|City of Parañaque|
municipality|1381100000|1300000000|Pasay City|
municipality|1381200000|1300000000|City of Pasig|
municipality|1381300000|1300000000|Quezon City|
municipality|1381400000|1300000000|City of San Juan|
municipality|1381500000|1300000000|City of Taguig|
municipality|1381600000|1300000000|City of Valenzuela|
province|1400100000|1400000000|Abra|
province|1401100000|1400000000|Benguet|
province|1402700000|1400000000|Ifugao|
province|1403200000|1400000000|Kalinga|
province|1404400000|1400000000|Mountain Province|
province|1408100000|1400000000|Apayao|
municipality|1430300000|1400000000|City of Baguio|
province|1600200000|1600000000|Agusan del Norte|
province|1600300000|1600000000|Agusan del Sur|
province|1606700000|1600000000|Surigao del Norte|
province|1606800000|1600000000|Surigao del Sur|
province|1608500000|1600000000|Dinagat Islands|
municipality|1630400000|1600000000|City of Butuan|
province|1704000000|1700000000|Marinduque|
province|1705100000|1700000000|Occidental Mindoro|
province|1705200000|1700000000|Oriental Mindoro|
province|1705300000|1700000000|Palawan|
province|1705900000|1700000000|Romblon|
municipality|1731500000|1700000000|City of Puerto Princesa|
province|1804500000|1800000000|Negros Occidental|
province|1804600000|1800000000|Negros Oriental|
province|1806100000|1800000000|Siquijor|
municipality|1830200000|1800000000|City of Bacolod|
province|1900700000|1900000000|Basilan|
province|1903600000|1900000000|Lanao del Sur|
province|1906600000|1900000000|Sulu|
province|1907000000|1900000000|Tawi-Tawi|
province|1908700000|1900000000|Maguindanao del Norte|
province|1908800000|1900000000|Maguindanao del Sur|
municipality|0102801000|0102800000|Adams|
municipality|0102802000|0102800000|Bacarra|
municipality|0102803000|0102800000|Badoc|
municipality|0102804000|0102800000|Bangui|
municipality|0102805000|0102800000|City of Batac|
municipality|0102806000|0102800000|Burgos|
municipality|0102807000|0102800000|Carasi|
municipality|0102808000|0102800000|Currimao|
municipality|0102809000|0102800000|Dingras|
municipality|0102810000|0102800000|Dumalneg|
municipality|0102811000|0102800000|Banna|Espiritu
municipality|0102812000|0102800000|City of Laoag|
municipality|0102813000|0102800000|Marcos|
municipality|0102814000|0102800000|Nueva Era|
municipality|0102815000|0102800000|Pagudpud|
municipality|0102816000|0102800000|Paoay|
municipality|0102817000|0102800000|Pasuquin|
municipality|0102818000|0102800000|Piddig|
municipality|0102819000|0102800000|Pinili|
municipality|0102820000|0102800000|San Nicolas|
municipality|0102821000|0102800000|Sarrat|
municipality|0102822000|0102800000|Solsona|
municipality|0102823000|0102800000|Vintar|
municipality|0102901000|0102900000|Alilem|
municipality|0102902000|0102900000|Banayoyo|
municipality|0102903000|0102900000|Bantay|
municipality|0102904000|0102900000|Burgos|
municipality|0102905000|0102900000|Cabugao|
municipality|0102906000|0102900000|City of Candon|
municipality|0102907000|0102900000|Caoayan|
municipality|0102908000|0102900000|Cervantes|
municipality|0102909000|0102900000|Galimuyod|
municipality|0102910000|0102900000|Gregorio del Pilar|Concepcion
municipality|0102911000|0102900000|Lidlidda|
municipality|0102912000|0102900000|Magsingal|
municipality|0102913000|0102900000|Nagbukel|
municipality|0102914000|0102900000|Narvacan|
municipality|0102915000|0102900000|Quirino|Angkaki
municipality|0102916000|0102900000|Salcedo|Baugen
municipality|0102917000|0102900000|San Emilio|
municipality|0102918000|0102900000|San Esteban|
municipality|0102919000|0102900000|San Ildefonso|
municipality|0102920000|0102900000|San Juan|Lapog
municipality|0102921000|0102900000|San Vicente|
municipality|0102922000|0102900000|Santa|
municipality|0102923000|0102900000|Santa Catalina|
municipality|0102924000|0102900000|Santa Cruz|
municipality|0102925000|0102900000|Santa Lucia|
municipality|0102926000|0102900000|Santa Maria|
municipality|0102927000|0102900000|Santiago|
municipality|0102928000|0102900000|Santo Domingo|
municipality|0102929000|0102900000|Sigay|
municipality|0102930000|0102900000|Sinait|
municipality|0102931000|0102900000|Sugpon|
municipality|0102932000|0102900000|Suyo|
municipality|0102933000|0102900000|Tagudin|
municipality|0102934000|0102900000|City of Vigan|
municipality|0103301000|0103300000|Agoo|
municipality|0103302000|0103300000|Aringay|
municipality|0103303000|0103300000|Bacnotan|
municipality|0103304000|0103300000|Bagulin|
municipality|0103305000|0103300000|Balaoan|
municipality|0103306000|0103300000|Bangar|
municipality|0103307000|0103300000|Bauang|
municipality|0103308000|0103300000|Burgos|
municipality|0103309000|0103300000|Caba|
municipality|0103310000|0103300000|Luna|
municipality|0103311000|0103300000|Naguilian|
municipality|0103312000|0103300000|Pugo|
municipality|0103313000|0103300000|Rosario|
municipality|0103314000|0103300000|City of San Fernando|
municipality|0103315000|0103300000|San Gabriel|
municipality|0103316000|0103300000|San Juan|
municipality|0103317000|0103300000|Santo Tomas|
municipality|0103318000|0103300000|Santol|
municipality|0103319000|0103300000|Sudipen|
municipality|0103320000|0103300000|Tubao|
municipality|0105501000|0105500000|Agno|
municipality|0105502000|0105500000|Aguilar|
municipality|0105503000|0105500000|City of Alaminos|
municipality|0105504000|0105500000|Alcala|
municipality|0105505000|0105500000|Anda|
municipality|0105506000|0105500000|Asingan|
municipality|0105507000|0105500000|Balungao|
municipality|0105508000|0105500000|Bani|
municipality|0105509000|0105500000|Basista|
municipality|0105510000|0105500000|Bautista|
municipality|0105511000|0105500000|Bayambang|
municipality|0105512000|0105500000|Binalonan|
municipality|0105513000|0105500000|Binmaley|
municipality|0105514000|0105500000|Bolinao|
municipality|0105515000|0105500000|Bugallon|
municipality|0105516000|0105500000|Burgos|
municipality|0105517000|0105500000|Calasiao|
municipality|0105518000|0105500000|City of Dagupan|
municipality|0105519000|0105500000|Dasol|
municipality|0105520000|0105500000|Infanta|
municipality|0105521000|0105500000|Labrador|
municipality|0105522000|0105500000|Lingayen|
municipality|0105523000|0105500000|Mabini|
municipality|0105524000|0105500000|Malasiqui|
municipality|0105525000|0105500000|Manaoag|
municipality|0105526000|0105500000|Mangaldan|
municipality|0105527000|0105500000|Mangatarem|
municipality|0105528000|0105500000|Mapandan|
municipality|0105529000|0105500000|Natividad|
municipality|0105530000|0105500000|Pozorrubio|
municipality|0105531000|0105500000|Rosales|
municipality|0105532000|0105500000|City of San Carlos|
municipality|0105533000|0105500000|San Fabian|
municipality|0105534000|0105500000|San Jacinto|
municipality|0105535000|0105500000|San Manuel|
municipality|0105536000|0105500000|San Nicolas|
municipality|0105537000|0105500000|San Quintin|
municipality|0105538000|0105500000|Santa Barbara|
municipality|0105539000|0105500000|Santa Maria|
municipality|0105540000|0105500000|Santo Tomas|
municipality|0105541000|0105500000|Sison|
municipality|0105542000|0105500000|Sual|
municipality|0105543000|0105500000|Tayug|
municipality|0105544000|0105500000|Umingan|
municipality|0105545000|0105500000|Urbiztondo|
municipality|0105546000|0105500000|City of Urdaneta|
municipality|0105547000|0105500000|Villasis|
municipality|0105548000|0105500000|Laoac|
municipality|0200901000|0200900000|Basco|
municipality|0200902000|0200900000|Itbayat|
municipality|0200903000|0200900000|Ivana|
municipality|0200904000|0200900000|Mahatao|
municipality|0200905000|0200900000|Sabtang|
municipality|0200906000|0200900000|Uyugan|
municipality|0201501000|0201500000|Abulug|
municipality|0201502000|0201500000|Alcala|
municipality|0201503000|0201500000|Allacapan|
municipality|0201504000|0201500000|Amulung|
municipality|0201505000|0201500000|Aparri|
municipality|0201506000|0201500000|Baggao|
municipality|0201507000|0201500000|Ballesteros|
municipality|0201508000|0201500000|Buguey|
municipality|0201509000|0201500000|Calayan|
municipality|0201510000|0201500000|Camalaniugan|
municipality|0201511000|0201500000|Claveria|
municipality|0201512000|0201500000|Enrile|
municipality|0201513000|0201500000|Gattaran|
municipality|0201514000|0201500000|Gonzaga|
municipality|0201515000|0201500000|Iguig|
municipality|0201516000|0201500000|Lal-Lo|
municipality|0201517000|0201500000|Lasam|
municipality|0201518000|0201500000|Pamplona|
municipality|0201519000|0201500000|Peñablanca|
municipality|0201520000|0201500000|Piat|
municipality|0201521000|0201500000|Rizal|
municipality|0201522000|0201500000|Sanchez-Mira|
municipality|0201523000|0201500000|Santa Ana|
municipality|0201524000|0201500000|Santa Praxedes|
municipality|0201525000|0201500000|Santa Teresita|
municipality|0201526000|0201500000|Santo Niño|Faire
municipality|0201527000|0201500000|Solana|
municipality|0201528000|0201500000|Tuao|
municipality|0201529000|0201500000|Tuguegarao City|
municipality|0203101000|0203100000|Alicia|
municipality|0203102000|0203100000|Angadanan|
municipality|0203103000|0203100000|Aurora|
municipality|0203104000|0203100000|Benito Soliven|
municipality|0203105000|0203100000|Burgos|
municipality|0203106000|0203100000|Cabagan|
municipality|0203107000|0203100000|Cabatuan|
municipality|0203108000|0203100000|City of Cauayan|
municipality|0203109000|0203100000|Cordon|
municipality|0203110000|0203100000|Dinapigue|
municipality|0203111000|0203100000|Divilacan|
municipality|0203112000|0203100000|Echague|
municipality|0203113000|0203100000|Gamu|
municipality|0203114000|0203100000|City of Ilagan|
municipality|0203115000|0203100000|Jones|
municipality|0203116000|0203100000|Luna|
municipality|0203117000|0203100000|Maconacon|
municipality|0203118000|0203100000|Delfin Albano|Magsaysay
municipality|0203119000|0203100000|Mallig|
municipality|0203120000|0203100000|Naguilian|
municipality|0203121000|0203100000|Palanan|
municipality|0203122000|0203100000|Quezon|
municipality|0203123000|0203100000|Quirino|
municipality|0203124000|0203100000|Ramon|
municipality|0203125000|0203100000|Reina Mercedes|
municipality|0203126000|0203100000|Roxas|
municipality|0203127000|0203100000|San Agustin|
municipality|0203128000|0203100000|San Guillermo|
municipality|0203129000|0203100000|San Isidro|
municipality|0203130000|0203100000|San Manuel|
municipality|0203131000|0203100000|San Mariano|
municipality|0203132000|0203100000|San Mateo|
municipality|0203133000|0203100000|San Pablo|
municipality|0203134000|0203100000|Santa Maria|
municipality|0203135000|0203100000|City of Santiago|
municipality|0203136000|0203100000|Santo Tomas|
municipality|0203137000|0203100000|Tumauini|
municipality|0205001000|0205000000|Ambaguio|
municipality|0205002000|0205000000|Aritao|
municipality|0205003000|0205000000|Bagabag|
municipality|0205004000|0205000000|Bambang|
municipality|0205005000|0205000000|Bayombong|
municipality|0205006000|0205000000|Diadi|
municipality|0205007000|0205000000|Dupax del Norte|
municipality|0205008000|0205000000|Dupax del Sur|
municipality|0205009000|0205000000|Kasibu|
municipality|0205010000|0205000000|Kayapa|
municipality|0205011000|0205000000|Quezon|
municipality|0205012000|0205000000|Santa Fe|
municipality|0205013000|0205000000|Solano|
municipality|0205014000|0205000000|Villaverde|
municipality|0205015000|0205000000|Alfonso Castaneda|
municipality|0205701000|0205700000|Aglipay|
municipality|0205702000|0205700000|Cabarroguis|
municipality|0205703000|0205700000|Diffun|
municipality|0205704000|0205700000|Maddela|
municipality|0205705000|0205700000|Saguday|
municipality|0205706000|0205700000|Nagtipunan|
municipality|0300801000|0300800000|Abucay|
municipality|0300802000|0300800000|Bagac|
municipality|0300803000|0300800000|City of Balanga|
municipality|0300804000|0300800000|Dinalupihan|
municipality|0300805000|0300800000|Hermosa|
municipality|0300806000|0300800000|Limay|
municipality|0300807000|0300800000|Mariveles|
municipality|0300808000|0300800000|Morong|
municipality|0300809000|0300800000|Orani|
municipality|0300810000|0300800000|Orion|
municipality|0300811000|0300800000|Pilar|
municipality|0300812000|0300800000|Samal|
municipality|0301401000|0301400000|Angat|
municipality|0301402000|0301400000|Balagtas|Bigaa
municipality|0301403000|0301400000|City of Baliwag|
municipality|0301404000|0301400000|Bocaue|
municipality|0301405000|0301400000|Bulacan|
municipality|0301406000|0301400000|Bustos|
municipality|0301407000|0301400000|Calumpit|
municipality|0301408000|0301400000|Guiguinto|
municipality|0301409000|0301400000|Hagonoy|
municipality|0301410000|0301400000|City of Malolos|
municipality|0301411000|0301400000|Marilao|
municipality|0301412000|0301400000|City of Meycauayan|
municipality|0301413000|0301400000|Norzagaray|
municipality|0301414000|0301400000|Obando|
municipality|0301415000|0301400000|Pandi|
municipality|0301416000|0301400000|Paombong|
municipality|0301417000|0301400000|Plaridel|
municipality|0301418000|0301400000|Pulilan|
municipality|0301419000|0301400000|San Ildefonso|
municipality|0301420000|0301400000|City of San Jose Del Monte|
municipality|0301421000|0301400000|San Miguel|
municipality|0301422000|0301400000|San Rafael|
municipality|0301423000|0301400000|Santa Maria|
municipality|0301424000|0301400000|Doña Remedios Trinidad|
municipality|0304901000|0304900000|Aliaga|
municipality|0304902000|0304900000|Bongabon|
municipality|0304903000|0304900000|City of Cabanatuan|
municipality|0304904000|0304900000|Cabiao|
municipality|0304905000|0304900000|Carranglan|
municipality|0304906000|0304900000|Cuyapo|
municipality|0304907000|0304900000|Gabaldon|Bitulok & Sabani
municipality|0304908000|0304900000|City of Gapan|
municipality|0304909000|0304900000|General Mamerto Natividad|
municipality|0304910000|0304900000|General Tinio|Papaya
municipality|0304911000|0304900000|Guimba|
municipality|0304912000|0304900000|Jaen|
municipality|0304913000|0304900000|Laur|
municipality|0304914000|0304900000|Licab|
municipality|0304915000|0304900000|Llanera|
municipality|0304916000|0304900000|Lupao|
municipality|0304917000|0304900000|Science City of Muñoz|
municipality|0304918000|0304900000|Nampicuan|
municipality|0304919000|0304900000|City of Palayan|
municipality|0304920000|0304900000|Pantabangan|
municipality|0304921000|0304900000|Peñaranda|
municipality|0304922000|0304900000|Quezon|
municipality|0304923000|0304900000|Rizal|
municipality|0304924000|0304900000|San Antonio|
municipality|0304925000|0304900000|San Isidro|
municipality|0304926000|0304900000|San Jose City|
municipality|0304927000|0304900000|San Leonardo|
municipality|0304928000|0304900000|Santa Rosa|
municipality|0304929000|0304900000|Santo Domingo|
municipality|0304930000|0304900000|Talavera|
municipality|0304931000|0304900000|Talugtug|
municipality|0304932000|0304900000|Zaragoza|
municipality|0305402000|0305400000|Apalit|
municipality|0305403000|0305400000|Arayat|
municipality|0305404000|0305400000|Bacolor|
municipality|0305405000|0305400000|Candaba|
municipality|0305406000|0305400000|Floridablanca|
municipality|0305407000|0305400000|Guagua|
municipality|0305408000|0305400000|Lubao|
municipality|0305409000|0305400000|Mabalacat City|
municipality|0305410000|0305400000|Macabebe|
municipality|0305411000|0305400000|Magalang|
municipality|0305412000|0305400000|Masantol|
municipality|0305413000|0305400000|Mexico|
municipality|0305414000|0305400000|Minalin|
municipality|0305415000|0305400000|Porac|
municipality|0305416000|0305400000|City of San Fernando|
municipality|0305417000|0305400000|San Luis|
municipality|0305418000|0305400000|San Simon|
municipality|0305419000|0305400000|Santa Ana|
municipality|0305420000|0305400000|Santa Rita|
municipality|0305421000|0305400000|Sto. Tomas|
municipality|0305422000|0305400000|Sasmuan|Sexmoan
municipality|0306901000|0306900000|Anao|
municipality|0306902000|0306900000|Bamban|
municipality|0306903000|0306900000|Camiling|
municipality|0306904000|0306900000|Capas|
municipality|0306905000|0306900000|Concepcion|
municipality|0306906000|0306900000|Gerona|
municipality|0306907000|0306900000|La Paz|
municipality|0306908000|0306900000|Mayantoc|
municipality|0306909000|0306900000|Moncada|
municipality|0306910000|0306900000|Paniqui|
municipality|0306911000|0306900000|Pura|
municipality|0306912000|0306900000|Ramos|
municipality|0306913000|0306900000|San Clemente|
municipality|0306914000|0306900000|San Manuel|
municipality|0306915000|0306900000|Santa Ignacia|
municipality|0306916000|0306900000|City of Tarlac|
municipality|0306917000|0306900000|Victoria|
municipality|0306918000|0306900000|San Jose|
municipality|0307101000|0307100000|Botolan|
municipality|0307102000|0307100000|Cabangan|
municipality|0307103000|0307100000|Candelaria|
municipality|0307104000|0307100000|Castillejos|
municipality|0307105000|0307100000|Iba|
municipality|0307106000|0307100000|Masinloc|
municipality|0307108000|0307100000|Palauig|
municipality|0307109000|0307100000|San Antonio|
municipality|0307110000|0307100000|San Felipe|
municipality|0307111000|0307100000|San Marcelino|
municipality|0307112000|0307100000|San Narciso|
municipality|0307113000|0307100000|Santa Cruz|
municipality|0307114000|0307100000|Subic|
municipality|0307701000|0307700000|Baler|
municipality|0307702000|0307700000|Casiguran|
municipality|0307703000|0307700000|Dilasag|
municipality|0307704000|0307700000|Dinalungan|
municipality|0307705000|0307700000|Dingalan|
municipality|0307706000|0307700000|Dipaculao|
municipality|0307707000|0307700000|Maria Aurora|
municipality|0307708000|0307700000|San Luis|
municipality|0401001000|0401000000|Agoncillo|
municipality|0401002000|0401000000|Alitagtag|
municipality|0401003000|0401000000|Balayan|
municipality|0401004000|0401000000|Balete|
municipality|0401005000|0401000000|Batangas City|
municipality|0401006000|0401000000|Bauan|
municipality|0401007000|0401000000|City of Calaca|
municipality|0401008000|0401000000|Calatagan|
municipality|0401009000|0401000000|Cuenca|
municipality|0401010000|0401000000|Ibaan|
municipality|0401011000|0401000000|Laurel|
municipality|0401012000|0401000000|Lemery|
municipality|0401013000|0401000000|Lian|
municipality|0401014000|0401000000|City of Lipa|
municipality|0401015000|0401000000|Lobo|
municipality|0401016000|0401000000|Mabini|
municipality|0401017000|0401000000|Malvar|
municipality|0401018000|0401000000|Mataasnakahoy|
municipality|0401019000|0401000000|Nasugbu|
municipality|0401020000|0401000000|Padre Garcia|
municipality|0401021000|0401000000|Rosario|
municipality|0401022000|0401000000|San Jose|
municipality|0401023000|0401000000|San Juan|
municipality|0401024000|0401000000|San Luis|
municipality|0401025000|0401000000|San Nicolas|
municipality|0401026000|0401000000|San Pascual|
municipality|0401027000|0401000000|Santa Teresita|
municipality|0401028000|0401000000|City of Sto. Tomas|
municipality|0401029000|0401000000|Taal|
municipality|0401030000|0401000000|Talisay|
municipality|0401031000|0401000000|City of Tanauan|
municipality|0401032000|0401000000|Taysan|
municipality|0401033000|0401000000|Tingloy|
municipality|0401034000|0401000000|Tuy|
municipality|0402101000|0402100000|Alfonso|
municipality|0402102000|0402100000|Amadeo|
municipality|0402103000|0402100000|City of Bacoor|
municipality|0402104000|0402100000|City of Carmona|
municipality|0402105000|0402100000|City of Cavite|
municipality|0402106000|0402100000|City of Dasmariñas|
municipality|0402107000|0402100000|General Emilio Aguinaldo|
municipality|0402108000|0402100000|City of General Trias|
municipality|0402109000|0402100000|City of Imus|
municipality|0402110000|0402100000|Indang|
municipality|0402111000|0402100000|Kawit|
municipality|0402112000|0402100000|Magallanes|
municipality|0402113000|0402100000|Maragondon|
municipality|0402114000|0402100000|Mendez|Mendez-Nuñez
municipality|0402115000|0402100000|Naic|
municipality|0402116000|0402100000|Noveleta|
municipality|0402117000|0402100000|Rosario|
municipality|0402118000|0402100000|Silang|
municipality|0402119000|0402100000|City of Tagaytay|
municipality|0402120000|0402100000|Tanza|
municipality|0402121000|0402100000|Ternate|
municipality|0402122000|0402100000|City of Trece Martires|
municipality|0402123000|0402100000|Gen. Mariano Alvarez|
municipality|0403401000|0403400000|Alaminos|
municipality|0403402000|0403400000|Bay|
municipality|0403403000|0403400000|City of Biñan|
municipality|0403404000|0403400000|City of Cabuyao|
municipality|0403405000|0403400000|City of Calamba|
municipality|0403406000|0403400000|Calauan|
municipality|0403407000|0403400000|Cavinti|
municipality|0403408000|0403400000|Famy|
municipality|0403409000|0403400000|Kalayaan|
municipality|0403410000|0403400000|Liliw|
municipality|0403411000|0403400000|Los Baños|
municipality|0403412000|0403400000|Luisiana|
municipality|0403413000|0403400000|Lumban|
municipality|0403414000|0403400000|Mabitac|
municipality|0403415000|0403400000|Magdalena|
municipality|0403416000|0403400000|Majayjay|
municipality|0403417000|0403400000|Nagcarlan|
municipality|0403418000|0403400000|Paete|
municipality|0403419000|0403400000|Pagsanjan|
municipality|0403420000|0403400000|Pakil|
municipality|0403421000|0403400000|Pangil|
municipality|0403422000|0403400000|Pila|
municipality|0403423000|0403400000|Rizal|
municipality|0403424000|0403400000|City of San Pablo|
municipality|0403425000|0403400000|City of San Pedro|
municipality|0403426000|0403400000|Santa Cruz|
municipality|0403427000|0403400000|Santa Maria|
municipality|0403428000|0403400000|City of Santa Rosa|
municipality|0403429000|0403400000|Siniloan|
municipality|0403430000|0403400000|Victoria|
municipality|0405601000|0405600000|Agdangan|
municipality|0405602000|0405600000|Alabat|
municipality|0405603000|0405600000|Atimonan|
municipality|0405605000|0405600000|Buenavista|
municipality|0405606000|0405600000|Burdeos|
municipality|0405607000|0405600000|Calauag|
municipality|0405608000|0405600000|Candelaria|
municipality|0405610000|0405600000|Catanauan|
municipality|0405615000|0405600000|Dolores|
municipality|0405616000|0405600000|General Luna|
municipality|0405617000|0405600000|General Nakar|
municipality|0405618000|0405600000|Guinayangan|
municipality|0405619000|0405600000|Gumaca|
municipality|0405620000|0405600000|Infanta|
municipality|0405621000|0405600000|Jomalig|
municipality|0405622000|0405600000|Lopez|
municipality|0405623000|0405600000|Lucban|
municipality|0405625000|0405600000|Macalelon|
municipality|0405627000|0405600000|Mauban|
municipality|0405628000|0405600000|Mulanay|
municipality|0405629000|0405600000|Padre Burgos|
municipality|0405630000|0405600000|Pagbilao|
municipality|0405631000|0405600000|Panukulan|
municipality|0405632000|0405600000|Patnanungan|
municipality|0405633000|0405600000|Perez|
municipality|0405634000|0405600000|Pitogo|
municipality|0405635000|0405600000|Plaridel|
municipality|0405636000|0405600000|Polillo|
municipality|0405637000|0405600000|Quezon|
municipality|0405638000|0405600000|Real|
municipality|0405639000|0405600000|Sampaloc|
municipality|0405640000|0405600000|San Andres|
municipality|0405641000|0405600000|San Antonio|
municipality|0405642000|0405600000|San Francisco|Aurora
municipality|0405644000|0405600000|San Narciso|
municipality|0405645000|0405600000|Sariaya|
municipality|0405646000|0405600000|Tagkawayan|
municipality|0405647000|0405600000|City of Tayabas|
municipality|0405648000|0405600000|Tiaong|
municipality|0405649000|0405600000|Unisan|
municipality|0405801000|0405800000|Angono|
municipality|0405802000|0405800000|City of Antipolo|
municipality|0405803000|0405800000|Baras|
municipality|0405804000|0405800000|Binangonan|
municipality|0405805000|0405800000|Cainta|
municipality|0405806000|0405800000|Cardona|
municipality|0405807000|0405800000|Jala-Jala|
municipality|0405808000|0405800000|Rodriguez|Montalban
municipality|0405809000|0405800000|Morong|
municipality|0405810000|0405800000|Pililla|
municipality|0405811000|0405800000|San Mateo|
municipality|0405812000|0405800000|Tanay|
municipality|0405813000|0405800000|Taytay|
municipality|0405814000|0405800000|Teresa|
municipality|0500501000|0500500000|Bacacay|
municipality|0500502000|0500500000|Camalig|
municipality|0500503000|0500500000|Daraga|Locsin
municipality|0500504000|0500500000|Guinobatan|
municipality|0500505000|0500500000|Jovellar|
municipality|0500506000|0500500000|City of Legazpi|
municipality|0500507000|0500500000|Libon|
municipality|0500508000|0500500000|City of Ligao|
municipality|0500509000|0500500000|Malilipot|
municipality|0500510000|0500500000|Malinao|
municipality|0500511000|0500500000|Manito|
municipality|0500512000|0500500000|Oas|
municipality|0500513000|0500500000|Pio Duran|
municipality|0500514000|0500500000|Polangui|
municipality|0500515000|0500500000|Rapu-Rapu|
municipality|0500516000|0500500000|Santo Domingo|Libog
municipality|0500517000|0500500000|City of Tabaco|
municipality|0500518000|0500500000|Tiwi|
municipality|0501601000|0501600000|Basud|
municipality|0501602000|0501600000|Capalonga|
municipality|0501603000|0501600000|Daet|
municipality|0501604000|0501600000|San Lorenzo Ruiz|Imelda
municipality|0501605000|0501600000|Jose Panganiban|
municipality|0501606000|0501600000|Labo|
municipality|0501607000|0501600000|Mercedes|
municipality|0501608000|0501600000|Paracale|
municipality|0501609000|0501600000|San Vicente|
municipality|0501610000|0501600000|Santa Elena|
municipality|0501611000|0501600000|Talisay|
municipality|0501612000|0501600000|Vinzons|
municipality|0501701000|0501700000|Baao|
municipality|0501702000|0501700000|Balatan|
municipality|0501703000|0501700000|Bato|
municipality|0501704000|0501700000|Bombon|
municipality|0501705000|0501700000|Buhi|
municipality|0501706000|0501700000|Bula|
municipality|0501707000|0501700000|Cabusao|
municipality|0501708000|0501700000|Calabanga|
municipality|0501709000|0501700000|Camaligan|
municipality|0501710000|0501700000|Canaman|
municipality|0501711000|0501700000|Caramoan|
municipality|0501712000|0501700000|Del Gallego|
municipality|0501713000|0501700000|Gainza|
municipality|0501714000|0501700000|Garchitorena|
municipality|0501715000|0501700000|Goa|
municipality|0501716000|0501700000|City of Iriga|
municipality|0501717000|0501700000|Lagonoy|
municipality|0501718000|0501700000|Libmanan|
municipality|0501719000|0501700000|Lupi|
municipality|0501720000|0501700000|Magarao|
municipality|0501721000|0501700000|Milaor|
municipality|0501722000|0501700000|Minalabac|
municipality|0501723000|0501700000|Nabua|
municipality|0501724000|0501700000|City of Naga|
municipality|0501725000|0501700000|Ocampo|
municipality|0501726000|0501700000|Pamplona|
municipality|0501727000|0501700000|Pasacao|
municipality|0501728000|0501700000|Pili|
municipality|0501729000|0501700000|Presentacion|Parubcan
municipality|0501730000|0501700000|Ragay|
municipality|0501731000|0501700000|Sagñay|
municipality|0501732000|0501700000|San Fernando|
municipality|0501733000|0501700000|San Jose|
municipality|0501734000|0501700000|Sipocot|
municipality|0501735000|0501700000|Siruma|
municipality|0501736000|0501700000|Tigaon|
municipality|0501737000|0501700000|Tinambac|
municipality|0502001000|0502000000|Bagamanoc|
municipality|0502002000|0502000000|Baras|
municipality|0502003000|0502000000|Bato|
municipality|0502004000|0502000000|Caramoran|
municipality|0502005000|0502000000|Gigmoto|
municipality|0502006000|0502000000|Pandan|
municipality|0502007000|0502000000|Panganiban|Payo
municipality|0502008000|0502000000|San Andres|Calolbon
municipality|0502009000|0502000000|San Miguel|
municipality|0502010000|0502000000|Viga|
municipality|0502011000|0502000000|Virac|
municipality|0504101000|0504100000|Aroroy|
municipality|0504102000|0504100000|Baleno|
municipality|0504103000|0504100000|Balud|
municipality|0504104000|0504100000|Batuan|
municipality|0504105000|0504100000|Cataingan|
municipality|0504106000|0504100000|Cawayan|
municipality|0504107000|0504100000|Claveria|
municipality|0504108000|0504100000|Dimasalang|
municipality|0504109000|0504100000|Esperanza|
municipality|0504110000|0504100000|Mandaon|
municipality|0504111000|0504100000|City of Masbate|
municipality|0504112000|0504100000|Milagros|
municipality|0504113000|0504100000|Mobo|
municipality|0504114000|0504100000|Monreal|
municipality|0504115000|0504100000|Palanas|
municipality|0504116000|0504100000|Pio V. Corpus|Limbuhan
municipality|0504117000|0504100000|Placer|
municipality|0504118000|0504100000|San Fernando|
municipality|0504119000|0504100000|San Jacinto|
municipality|0504120000|0504100000|San Pascual|
municipality|0504121000|0504100000|Uson|
municipality|0506202000|0506200000|Barcelona|
municipality|0506203000|0506200000|Bulan|
municipality|0506204000|0506200000|Bulusan|
municipality|0506205000|0506200000|Casiguran|
municipality|0506206000|0506200000|Castilla|
municipality|0506207000|0506200000|Donsol|
municipality|0506208000|0506200000|Gubat|
municipality|0506209000|0506200000|Irosin|
municipality|0506210000|0506200000|Juban|
municipality|0506211000|0506200000|Magallanes|
municipality|0506212000|0506200000|Matnog|
municipality|0506213000|0506200000|Pilar|
municipality|0506214000|0506200000|Prieto Diaz|
municipality|0506215000|0506200000|Santa Magdalena|
municipality|0506216000|0506200000|City of Sorsogon|
municipality|0600401000|0600400000|Altavas|
municipality|0600402000|0600400000|Balete|
municipality|0600403000|0600400000|Banga|
municipality|0600404000|0600400000|Batan|
municipality|0600405000|0600400000|Buruanga|
municipality|0600406000|0600400000|Ibajay|
municipality|0600407000|0600400000|Kalibo|
municipality|0600408000|0600400000|Lezo|
municipality|0600409000|0600400000|Libacao|
municipality|0600410000|0600400000|Madalag|
municipality|0600411000|0600400000|Makato|
municipality|0600412000|0600400000|Malay|
municipality|0600413000|0600400000|Malinao|
municipality|0600414000|0600400000|Nabas|
municipality|0600415000|0600400000|New Washington|
municipality|0600416000|0600400000|Numancia|
municipality|0600417000|0600400000|Tangalan|
municipality|0600601000|0600600000|Anini-Y|
municipality|0600602000|0600600000|Barbaza|
municipality|0600603000|0600600000|Belison|
municipality|0600604000|0600600000|Bugasong|
municipality|0600605000|0600600000|Caluya|
municipality|0600606000|0600600000|Culasi|
municipality|0600607000|0600600000|Tobias Fornier|Dao
municipality|0600608000|0600600000|Hamtic|
municipality|0600609000|0600600000|Laua-An|
municipality|0600610000|0600600000|Libertad|
municipality|0600611000|0600600000|Pandan|
municipality|0600612000|0600600000|Patnongon|
municipality|0600613000|0600600000|San Jose|
municipality|0600614000|0600600000|San Remigio|
municipality|0600615000|0600600000|Sebaste|
municipality|0600616000|0600600000|Sibalom|
municipality|0600617000|0600600000|Tibiao|
municipality|0600618000|0600600000|Valderrama|
municipality|0601901000|0601900000|Cuartero|
municipality|0601902000|0601900000|Dao|
municipality|0601903000|0601900000|Dumalag|
municipality|0601904000|0601900000|Dumarao|
municipality|0601905000|0601900000|Ivisan|
municipality|0601906000|0601900000|Jamindan|
municipality|0601907000|0601900000|Ma-Ayon|
municipality|0601908000|0601900000|Mambusao|
municipality|0601909000|0601900000|Panay|
municipality|0601910000|0601900000|Panitan|
municipality|0601911000|0601900000|Pilar|
municipality|0601912000|0601900000|Pontevedra|
municipality|0601913000|0601900000|President Roxas|
municipality|0601914000|0601900000|City of Roxas|
municipality|0601915000|0601900000|Sapi-An|
municipality|0601916000|0601900000|Sigma|
municipality|0601917000|0601900000|Tapaz|
municipality|0603001000|0603000000|Ajuy|
municipality|0603002000|0603000000|Alimodian|
municipality|0603003000|0603000000|Anilao|
municipality|0603004000|0603000000|Badiangan|
municipality|0603005000|0603000000|Balasan|
municipality|0603006000|0603000000|Banate|
municipality|0603007000|0603000000|Barotac Nuevo|
municipality|0603008000|0603000000|Barotac Viejo|
municipality|0603009000|0603000000|Batad|
municipality|0603010000|0603000000|Bingawan|
municipality|0603012000|0603000000|Cabatuan|
municipality|0603013000|0603000000|Calinog|
municipality|0603014000|0603000000|Carles|
municipality|0603015000|0603000000|Concepcion|
municipality|0603016000|0603000000|Dingle|
municipality|0603017000|0603000000|Dueñas|
municipality|0603018000|0603000000|Dumangas|
municipality|0603019000|0603000000|Estancia|
municipality|0603020000|0603000000|Guimbal|
municipality|0603021000|0603000000|Igbaras|
municipality|0603023000|0603000000|Janiuay|
municipality|0603025000|0603000000|Lambunao|
municipality|0603026000|0603000000|Leganes|
municipality|0603027000|0603000000|Lemery|
municipality|0603028000|0603000000|Leon|
municipality|0603029000|0603000000|Maasin|
municipality|0603030000|0603000000|Miagao|
municipality|0603031000|0603000000|Mina|
municipality|0603032000|0603000000|New Lucena|
municipality|0603034000|0603000000|Oton|
municipality|0603035000|0603000000|City of Passi|
municipality|0603036000|0603000000|Pavia|
municipality|0603037000|0603000000|Pototan|
municipality|0603038000|0603000000|San Dionisio|
municipality|0603039000|0603000000|San Enrique|
municipality|0603040000|0603000000|San Joaquin|
municipality|0603041000|0603000000|San Miguel|
municipality|0603042000|0603000000|San Rafael|
municipality|0603043000|0603000000|Santa Barbara|
municipality|0603044000|0603000000|Sara|
municipality|0603045000|0603000000|Tigbauan|
municipality|0603046000|0603000000|Tubungan|
municipality|0603047000|0603000000|Zarraga|
municipality|0607901000|0607900000|Buenavista|
municipality|0607902000|0607900000|Jordan|
municipality|0607903000|0607900000|Nueva Valencia|
municipality|0607904000|0607900000|San Lorenzo|
municipality|0607905000|0607900000|Sibunag|
municipality|0701201000|0701200000|Alburquerque|
municipality|0701202000|0701200000|Alicia|
municipality|0701203000|0701200000|Anda|
municipality|0701204000|0701200000|Antequera|
municipality|0701205000|0701200000|Baclayon|
municipality|0701206000|0701200000|Balilihan|
municipality|0701207000|0701200000|Batuan|
municipality|0701208000|0701200000|Bilar|
municipality|0701209000|0701200000|Buenavista|
municipality|0701210000|0701200000|Calape|
municipality|0701211000|0701200000|Candijay|
municipality|0701212000|0701200000|Carmen|
municipality|0701213000|0701200000|Catigbian|
municipality|0701214000|0701200000|Clarin|
municipality|0701215000|0701200000|Corella|
municipality|0701216000|0701200000|Cortes|
municipality|0701217000|0701200000|Dagohoy|
municipality|0701218000|0701200000|Danao|
municipality|0701219000|0701200000|Dauis|
municipality|0701220000|0701200000|Dimiao|
municipality|0701221000|0701200000|Duero|
municipality|0701222000|0701200000|Garcia Hernandez|
municipality|0701223000|0701200000|Guindulman|
municipality|0701224000|0701200000|Inabanga|
municipality|0701225000|0701200000|Jagna|
municipality|0701226000|0701200000|Getafe|
municipality|0701227000|0701200000|Lila|
municipality|0701228000|0701200000|Loay|
municipality|0701229000|0701200000|Loboc|
municipality|0701230000|0701200000|Loon|
municipality|0701231000|0701200000|Mabini|
municipality|0701232000|0701200000|Maribojoc|
municipality|0701233000|0701200000|Panglao|
municipality|0701234000|0701200000|Pilar|
municipality|0701235000|0701200000|President Carlos P. Garcia|Pitogo
municipality|0701236000|0701200000|Sagbayan|Borja
municipality|0701237000|0701200000|San Isidro|
municipality|0701238000|0701200000|San Miguel|
municipality|0701239000|0701200000|Sevilla|
municipality|0701240000|0701200000|Sierra Bullones|
municipality|0701241000|0701200000|Sikatuna|
municipality|0701242000|0701200000|City of Tagbilaran|
municipality|0701243000|0701200000|Talibon|
municipality|0701244000|0701200000|Trinidad|
municipality|0701245000|0701200000|Tubigon|
municipality|0701246000|0701200000|Ubay|
municipality|0701247000|0701200000|Valencia|
municipality|0701248000|0701200000|Bien Unido|
municipality|0702201000|0702200000|Alcantara|
municipality|0702202000|0702200000|Alcoy|
municipality|0702203000|0702200000|Alegria|
municipality|0702204000|0702200000|Aloguinsan|
municipality|0702205000|0702200000|Argao|
municipality|0702206000|0702200000|Asturias|
municipality|0702207000|0702200000|Badian|
municipality|0702208000|0702200000|Balamban|
municipality|0702209000|0702200000|Bantayan|
municipality|0702210000|0702200000|Barili|
municipality|0702211000|0702200000|City of Bogo|
municipality|0702212000|0702200000|Boljoon|
municipality|0702213000|0702200000|Borbon|
municipality|0702214000|0702200000|City of Carcar|
municipality|0702215000|0702200000|Carmen|
municipality|0702216000|0702200000|Catmon|
municipality|0702218000|0702200000|Compostela|
municipality|0702219000|0702200000|Consolacion|
municipality|0702220000|0702200000|Cordova|
municipality|0702221000|0702200000|Daanbantayan|
municipality|0702222000|0702200000|Dalaguete|
municipality|0702223000|0702200000|Danao City|
municipality|0702224000|0702200000|Dumanjug|
municipality|0702225000|0702200000|Ginatilan|
municipality|0702227000|0702200000|Liloan|
municipality|0702228000|0702200000|Madridejos|
municipality|0702229000|0702200000|Malabuyoc|
municipality|0702231000|0702200000|Medellin|
municipality|0702232000|0702200000|Minglanilla|
municipality|0702233000|0702200000|Moalboal|
municipality|0702234000|0702200000|City of Naga|
municipality|0702235000|0702200000|Oslob|
municipality|0702236000|0702200000|Pilar|
municipality|0702237000|0702200000|Pinamungajan|
municipality|0702238000|0702200000|Poro|
municipality|0702239000|0702200000|Ronda|
municipality|0702240000|0702200000|Samboan|
municipality|0702241000|0702200000|San Fernando|
municipality|0702242000|0702200000|San Francisco|
municipality|0702243000|0702200000|San Remigio|
municipality|0702244000|0702200000|Santa Fe|
municipality|0702245000|0702200000|Santander|
municipality|0702246000|0702200000|Sibonga|
municipality|0702247000|0702200000|Sogod|
municipality|0702248000|0702200000|Tabogon|
municipality|0702249000|0702200000|Tabuelan|
municipality|0702250000|0702200000|City of Talisay|
municipality|0702251000|0702200000|City of Toledo|
municipality|0702252000|0702200000|Tuburan|
municipality|0702253000|0702200000|Tudela|
municipality|0802601000|0802600000|Arteche|
municipality|0802602000|0802600000|Balangiga|
municipality|0802603000|0802600000|Balangkayan|
municipality|0802604000|0802600000|City of Borongan|
municipality|0802605000|0802600000|Can-Avid|
municipality|0802606000|0802600000|Dolores|
municipality|0802607000|0802600000|General Macarthur|
municipality|0802608000|0802600000|Giporlos|
municipality|0802609000|0802600000|Guiuan|
municipality|0802610000|0802600000|Hernani|
municipality|0802611000|0802600000|Jipapad|
municipality|0802612000|0802600000|Lawaan|
municipality|0802613000|0802600000|Llorente|
municipality|0802614000|0802600000|Maslog|
municipality|0802615000|0802600000|Maydolong|
municipality|0802616000|0802600000|Mercedes|
municipality|0802617000|0802600000|Oras|
municipality|0802618000|0802600000|Quinapondan|
municipality|0802619000|0802600000|Salcedo|
municipality|0802620000|0802600000|San Julian|
municipality|0802621000|0802600000|San Policarpo|
municipality|0802622000|0802600000|Sulat|
municipality|0802623000|0802600000|Taft|
municipality|0803701000|0803700000|Abuyog|
municipality|0803702000|0803700000|Alangalang|
municipality|0803703000|0803700000|Albuera|
municipality|0803705000|0803700000|Babatngon|
municipality|0803706000|0803700000|Barugo|
municipality|0803707000|0803700000|Bato|
municipality|0803708000|0803700000|City of Baybay|
municipality|0803710000|0803700000|Burauen|
municipality|0803713000|0803700000|Calubian|
municipality|0803714000|0803700000|Capoocan|
municipality|0803715000|0803700000|Carigara|
municipality|0803717000|0803700000|Dagami|
municipality|0803718000|0803700000|Dulag|
municipality|0803719000|0803700000|Hilongos|
municipality|0803720000|0803700000|Hindang|
municipality|0803721000|0803700000|Inopacan|
municipality|0803722000|0803700000|Isabel|
municipality|0803723000|0803700000|Jaro|
municipality|0803724000|0803700000|Javier|Bugho
municipality|0803725000|0803700000|Julita|
municipality|0803726000|0803700000|Kananga|
municipality|0803728000|0803700000|La Paz|
municipality|0803729000|0803700000|Leyte|
municipality|0803730000|0803700000|Macarthur|
municipality|0803731000|0803700000|Mahaplag|
municipality|0803733000|0803700000|Matag-Ob|
municipality|0803734000|0803700000|Matalom|
municipality|0803735000|0803700000|Mayorga|
municipality|0803736000|0803700000|Merida|
municipality|0803738000|0803700000|Ormoc City|
municipality|0803739000|0803700000|Palo|
municipality|0803740000|0803700000|Palompon|
municipality|0803741000|0803700000|Pastrana|
municipality|0803742000|0803700000|San Isidro|
municipality|0803743000|0803700000|San Miguel|
municipality|0803744000|0803700000|Santa Fe|
municipality|0803745000|0803700000|Tabango|
municipality|0803746000|0803700000|Tabontabon|
municipality|0803748000|0803700000|Tanauan|
municipality|0803749000|0803700000|Tolosa|
municipality|0803750000|0803700000|Tunga|
municipality|0803751000|0803700000|Villaba|
municipality|0804801000|0804800000|Allen|
municipality|0804802000|0804800000|Biri|
municipality|0804803000|0804800000|Bobon|
municipality|0804804000|0804800000|Capul|
municipality|0804805000|0804800000|Catarman|
municipality|0804806000|0804800000|Catubig|
municipality|0804807000|0804800000|Gamay|
municipality|0804808000|0804800000|Laoang|
municipality|0804809000|0804800000|Lapinig|
municipality|0804810000|0804800000|Las Navas|
municipality|0804811000|0804800000|Lavezares|
municipality|0804812000|0804800000|Mapanas|
municipality|0804813000|0804800000|Mondragon|
municipality|0804814000|0804800000|Palapag|
municipality|0804815000|0804800000|Pambujan|
municipality|0804816000|0804800000|Rosario|
municipality|0804817000|0804800000|San Antonio|
municipality|0804818000|0804800000|San Isidro|
municipality|0804819000|0804800000|San Jose|
municipality|0804820000|0804800000|San Roque|
municipality|0804821000|0804800000|San Vicente|
municipality|0804822000|0804800000|Silvino Lobos|
municipality|0804823000|0804800000|Victoria|
municipality|0804824000|0804800000|Lope De Vega|
municipality|0806001000|0806000000|Almagro|
municipality|0806002000|0806000000|Basey|
municipality|0806003000|0806000000|City of Calbayog|
municipality|0806004000|0806000000|Calbiga|
municipality|0806005000|0806000000|City of Catbalogan|
municipality|0806006000|0806000000|Daram|
municipality|0806007000|0806000000|Gandara|
municipality|0806008000|0806000000|Hinabangan|
municipality|0806009000|0806000000|Jiabong|
municipality|0806010000|0806000000|Marabut|
municipality|0806011000|0806000000|Matuguinao|
municipality|0806012000|0806000000|Motiong|
municipality|0806013000|0806000000|Pinabacdao|
municipality|0806014000|0806000000|San Jose De Buan|
municipality|0806015000|0806000000|San Sebastian|
municipality|0806016000|0806000000|Santa Margarita|
municipality|0806017000|0806000000|Santa Rita|
municipality|0806018000|0806000000|Santo Niño|
municipality|0806019000|0806000000|Talalora|
municipality|0806020000|0806000000|Tarangnan|
municipality|0806021000|0806000000|Villareal|
municipality|0806022000|0806000000|Paranas|Wright
municipality|0806023000|0806000000|Zumarraga|
municipality|0806024000|0806000000|Tagapul-An|
municipality|0806025000|0806000000|San Jorge|
municipality|0806026000|0806000000|Pagsanghan|
municipality|0806401000|0806400000|Anahawan|
municipality|0806402000|0806400000|Bontoc|
municipality|0806403000|0806400000|Hinunangan|
municipality|0806404000|0806400000|Hinundayan|
municipality|0806405000|0806400000|Libagon|
municipality|0806406000|0806400000|Liloan|
municipality|0806407000|0806400000|City of Maasin|
municipality|0806408000|0806400000|Macrohon|
municipality|0806409000|0806400000|Malitbog|
municipality|0806410000|0806400000|Padre Burgos|
municipality|0806411000|0806400000|Pintuyan|
municipality|0806412000|0806400000|Saint Bernard|
municipality|0806413000|0806400000|San Francisco|
municipality|0806414000|0806400000|San Juan|Cabalian
municipality|0806415000|0806400000|San Ricardo|
municipality|0806416000|0806400000|Silago|
municipality|0806417000|0806400000|Sogod|
municipality|0806418000|0806400000|Tomas Oppus|
municipality|0806419000|0806400000|Limasawa|
municipality|0807801000|0807800000|Almeria|
municipality|0807802000|0807800000|Biliran|
municipality|0807803000|0807800000|Cabucgayan|
municipality|0807804000|0807800000|Caibiran|
municipality|0807805000|0807800000|Culaba|
municipality|0807806000|0807800000|Kawayan|
municipality|0807807000|0807800000|Maripipi|
municipality|0807808000|0807800000|Naval|
municipality|0907201000|0907200000|City of Dapitan|
municipality|0907202000|0907200000|City of Dipolog|
municipality|0907203000|0907200000|Katipunan|
municipality|0907204000|0907200000|La Libertad|
municipality|0907205000|0907200000|Labason|
municipality|0907206000|0907200000|Liloy|
municipality|0907207000|0907200000|Manukan|
municipality|0907208000|0907200000|Mutia|
municipality|0907209000|0907200000|Piñan|New Piñan
municipality|0907210000|0907200000|Polanco|
municipality|0907211000|0907200000|Pres. Manuel A. Roxas|
municipality|0907212000|0907200000|Rizal|
municipality|0907213000|0907200000|Salug|
municipality|0907214000|0907200000|Sergio Osmeña Sr.|
municipality|0907215000|0907200000|Siayan|
municipality|0907216000|0907200000|Sibuco|
municipality|0907217000|0907200000|Sibutad|
municipality|0907218000|0907200000|Sindangan|
municipality|0907219000|0907200000|Siocon|
municipality|0907220000|0907200000|Sirawai|
municipality|0907221000|0907200000|Tampilisan|
municipality|0907222000|0907200000|Jose Dalman|Ponot
municipality|0907223000|0907200000|Gutalac|
municipality|0907224000|0907200000|Baliguian|
municipality|0907225000|0907200000|Godod|
municipality|0907226000|0907200000|Leon T. Postigo|Bacungan
municipality|0907227000|0907200000|Kalawit|
municipality|0907302000|0907300000|Aurora|
municipality|0907303000|0907300000|Bayog|
municipality|0907305000|0907300000|Dimataling|
municipality|0907306000|0907300000|Dinas|
municipality|0907307000|0907300000|Dumalinao|
municipality|0907308000|0907300000|Dumingag|
municipality|0907311000|0907300000|Kumalarang|
municipality|0907312000|0907300000|Labangan|
municipality|0907313000|0907300000|Lapuyan|
municipality|0907315000|0907300000|Mahayag|
municipality|0907317000|0907300000|Margosatubig|
municipality|0907318000|0907300000|Midsalip|
municipality|0907319000|0907300000|Molave|
municipality|0907322000|0907300000|City of Pagadian|
municipality|0907323000|0907300000|Ramon Magsaysay|Liargo
municipality|0907324000|0907300000|San Miguel|
municipality|0907325000|0907300000|San Pablo|
municipality|0907327000|0907300000|Tabina|
municipality|0907328000|0907300000|Tambulig|
municipality|0907330000|0907300000|Tukuran|
municipality|0907333000|0907300000|Lakewood|
municipality|0907337000|0907300000|Josefina|
municipality|0907338000|0907300000|Pitogo|
municipality|0907340000|0907300000|Sominot|Don Mariano Marcos
municipality|0907341000|0907300000|Vincenzo A. Sagun|
municipality|0907343000|0907300000|Guipos|
municipality|0907344000|0907300000|Tigbao|
municipality|0908301000|0908300000|Alicia|
municipality|0908302000|0908300000|Buug|
municipality|0908303000|0908300000|Diplahan|
municipality|0908304000|0908300000|Imelda|
municipality|0908305000|0908300000|Ipil|
municipality|0908306000|0908300000|Kabasalan|
municipality|0908307000|0908300000|Mabuhay|
municipality|0908308000|0908300000|Malangas|
municipality|0908309000|0908300000|Naga|
municipality|0908310000|0908300000|Olutanga|
municipality|0908311000|0908300000|Payao|
municipality|0908312000|0908300000|Roseller Lim|
municipality|0908313000|0908300000|Siay|
municipality|0908314000|0908300000|Talusan|
municipality|0908315000|0908300000|Titay|
municipality|0908316000|0908300000|Tungawan|
municipality|0990101000|0900000000|City of Isabela|
municipality|1001301000|1001300000|Baungon|
municipality|1001302000|1001300000|Damulog|
municipality|1001303000|1001300000|Dangcagan|
municipality|1001304000|1001300000|Don Carlos|
municipality|1001305000|1001300000|Impasug-ong|
municipality|1001306000|1001300000|Kadingilan|
municipality|1001307000|1001300000|Kalilangan|
municipality|1001308000|1001300000|Kibawe|
municipality|1001309000|1001300000|Kitaotao|
municipality|1001310000|1001300000|Lantapan|
municipality|1001311000|1001300000|Libona|
municipality|1001312000|1001300000|City of Malaybalay|
municipality|1001313000|1001300000|Malitbog|
municipality|1001314000|1001300000|Manolo Fortich|
municipality|1001315000|1001300000|Maramag|
municipality|1001316000|1001300000|Pangantucan|
municipality|1001317000|1001300000|Quezon|
municipality|1001318000|1001300000|San Fernando|
municipality|1001319000|1001300000|Sumilao|
municipality|1001320000|1001300000|Talakag|
municipality|1001321000|1001300000|City of Valencia|
municipality|1001322000|1001300000|Cabanglasan|
municipality|1001801000|1001800000|Catarman|
municipality|1001802000|1001800000|Guinsiliban|
municipality|1001803000|1001800000|Mahinog|
municipality|1001804000|1001800000|Mambajao|
municipality|1001805000|1001800000|Sagay|
municipality|1003501000|1003500000|Bacolod|
municipality|1003502000|1003500000|Baloi|
municipality|1003503000|1003500000|Baroy|
municipality|1003505000|1003500000|Kapatagan|
municipality|1003506000|1003500000|Sultan Naga Dimaporo|Karomatan
municipality|1003507000|1003500000|Kauswagan|
municipality|1003508000|1003500000|Kolambugan|
municipality|1003509000|1003500000|Lala|
municipality|1003510000|1003500000|Linamon|
municipality|1003511000|1003500000|Magsaysay|
municipality|1003512000|1003500000|Maigo|
municipality|1003513000|1003500000|Matungao|
municipality|1003514000|1003500000|Munai|
municipality|1003515000|1003500000|Nunungan|
municipality|1003516000|1003500000|Pantao Ragat|
municipality|1003517000|1003500000|Poona Piagapo|
municipality|1003518000|1003500000|Salvador|
municipality|1003519000|1003500000|Sapad|
municipality|1003520000|1003500000|Tagoloan|
municipality|1003521000|1003500000|Tangcal|
municipality|1003522000|1003500000|Tubod|
municipality|1003523000|1003500000|Pantar|
municipality|1004201000|1004200000|Aloran|
municipality|1004202000|1004200000|Baliangao|
municipality|1004203000|1004200000|Bonifacio|
municipality|1004204000|1004200000|Calamba|
municipality|1004205000|1004200000|Clarin|
municipality|1004206000|1004200000|Concepcion|
municipality|1004207000|1004200000|Jimenez|
municipality|1004208000|1004200000|Lopez Jaena|
municipality|1004209000|1004200000|City of Oroquieta|
municipality|1004210000|1004200000|City of Ozamiz|
municipality|1004211000|1004200000|Panaon|
municipality|1004212000|1004200000|Plaridel|
municipality|1004213000|1004200000|Sapang Dalaga|
municipality|1004214000|1004200000|Sinacaban|
municipality|1004215000|1004200000|City of Tangub|
municipality|1004216000|1004200000|Tudela|
municipality|1004217000|1004200000|Don Victoriano Chiongbian|Don Mariano Marcos
municipality|1004301000|1004300000|Alubijid|
municipality|1004302000|1004300000|Balingasag|
municipality|1004303000|1004300000|Balingoan|
municipality|1004304000|1004300000|Binuangan|
municipality|1004306000|1004300000|Claveria|
municipality|1004307000|1004300000|City of El Salvador|
municipality|1004308000|1004300000|City of Gingoog|
municipality|1004309000|1004300000|Gitagum|
municipality|1004310000|1004300000|Initao|
municipality|1004311000|1004300000|Jasaan|
municipality|1004312000|1004300000|Kinoguitan|
municipality|1004313000|1004300000|Lagonglong|
municipality|1004314000|1004300000|Laguindingan|
municipality|1004315000|1004300000|Libertad|
municipality|1004316000|1004300000|Lugait|
municipality|1004317000|1004300000|Magsaysay|Linugos
municipality|1004318000|1004300000|Manticao|
municipality|1004319000|1004300000|Medina|
municipality|1004320000|1004300000|Naawan|
municipality|1004321000|1004300000|Opol|
municipality|1004322000|1004300000|Salay|
municipality|1004323000|1004300000|Sugbongcogon|
municipality|1004324000|1004300000|Tagoloan|
municipality|1004325000|1004300000|Talisayan|
municipality|1004326000|1004300000|Villanueva|
municipality|1102301000|1102300000|Asuncion|Saug
municipality|1102303000|1102300000|Carmen|
municipality|1102305000|1102300000|Kapalong|
municipality|1102314000|1102300000|New Corella|
municipality|1102315000|1102300000|City of Panabo|
municipality|1102317000|1102300000|Island Garden City of Samal|
municipality|1102318000|1102300000|Santo Tomas|
municipality|1102319000|1102300000|City of Tagum|
municipality|1102322000|1102300000|Talaingod|
municipality|1102323000|1102300000|Braulio E. Dujali|
municipality|1102324000|1102300000|San Isidro|
municipality|1102401000|1102400000|Bansalan|
municipality|1102403000|1102400000|City of Digos|
municipality|1102404000|1102400000|Hagonoy|
municipality|1102406000|1102400000|Kiblawan|
municipality|1102407000|1102400000|Magsaysay|
municipality|1102408000|1102400000|Malalag|
municipality|1102410000|1102400000|Matanao|
municipality|1102411000|1102400000|Padada|
municipality|1102412000|1102400000|Santa Cruz|
municipality|1102414000|1102400000|Sulop|
municipality|1102501000|1102500000|Baganga|
municipality|1102502000|1102500000|Banaybanay|
municipality|1102503000|1102500000|Boston|
municipality|1102504000|1102500000|Caraga|
municipality|1102505000|1102500000|Cateel|
municipality|1102506000|1102500000|Governor Generoso|
municipality|1102507000|1102500000|Lupon|
municipality|1102508000|1102500000|Manay|
municipality|1102509000|1102500000|City of Mati|
municipality|1102510000|1102500000|San Isidro|
municipality|1102511000|1102500000|Tarragona|
municipality|1108201000|1108200000|Compostela|
municipality|1108202000|1108200000|Laak|San Vicente
municipality|1108203000|1108200000|Mabini|Doña Alicia
municipality|1108204000|1108200000|Maco|
municipality|1108205000|1108200000|Maragusan|San Mariano
municipality|1108206000|1108200000|Mawab|
municipality|1108207000|1108200000|Monkayo|
municipality|1108208000|1108200000|Montevista|
municipality|1108209000|1108200000|Nabunturan|
municipality|1108210000|1108200000|New Bataan|
municipality|1108211000|1108200000|Pantukan|
municipality|1108601000|1108600000|Don Marcelino|
municipality|1108602000|1108600000|Jose Abad Santos|Trinidad
municipality|1108603000|1108600000|Malita|
municipality|1108604000|1108600000|Santa Maria|
municipality|1108605000|1108600000|Sarangani|
municipality|1204701000|1204700000|Alamada|
municipality|1204702000|1204700000|Carmen|
municipality|1204703000|1204700000|Kabacan|
municipality|1204704000|1204700000|City of Kidapawan|
municipality|1204705000|1204700000|Libungan|
municipality|1204706000|1204700000|Magpet|
municipality|1204707000|1204700000|Makilala|
municipality|1204708000|1204700000|Matalam|
municipality|1204709000|1204700000|Midsayap|
municipality|1204710000|1204700000|M'Lang|
municipality|1204711000|1204700000|Pigkawayan|
municipality|1204712000|1204700000|Pikit|
municipality|1204713000|1204700000|President Roxas|
municipality|1204714000|1204700000|Tulunan|
municipality|1204715000|1204700000|Antipas|
municipality|1204716000|1204700000|Banisilan|
municipality|1204717000|1204700000|Aleosan|
municipality|1204718000|1204700000|Arakan|
municipality|1206302000|1206300000|Banga|
municipality|1206306000|1206300000|City of Koronadal|
municipality|1206311000|1206300000|Norala|
municipality|1206312000|1206300000|Polomolok|
municipality|1206313000|1206300000|Surallah|
municipality|1206314000|1206300000|Tampakan|
municipality|1206315000|1206300000|Tantangan|
municipality|1206316000|1206300000|T'Boli|
municipality|1206317000|1206300000|Tupi|
municipality|1206318000|1206300000|Santo Niño|
municipality|1206319000|1206300000|Lake Sebu|
municipality|1206501000|1206500000|Bagumbayan|
municipality|1206502000|1206500000|Columbio|
municipality|1206503000|1206500000|Esperanza|
municipality|1206504000|1206500000|Isulan|
municipality|1206505000|1206500000|Kalamansig|
municipality|1206506000|1206500000|Lebak|
municipality|1206507000|1206500000|Lutayan|
municipality|1206508000|1206500000|Lambayong|Mariano Marcos
municipality|1206509000|1206500000|Palimbang|
municipality|1206510000|1206500000|President Quirino|
municipality|1206511000|1206500000|City of Tacurong|
municipality|1206512000|1206500000|Sen. Ninoy Aquino|
municipality|1208001000|1208000000|Alabel|
municipality|1208002000|1208000000|Glan|
municipality|1208003000|1208000000|Kiamba|
municipality|1208004000|1208000000|Maasim|
municipality|1208005000|1208000000|Maitum|
municipality|1208006000|1208000000|Malapatan|
municipality|1208007000|1208000000|Malungon|
submunicipality|1380601000|1380600000|Tondo I/II|
submunicipality|1380602000|1380600000|Binondo|
submunicipality|1380603000|1380600000|Quiapo|
submunicipality|1380604000|1380600000|San Nicolas|
submunicipality|1380605000|1380600000|Santa Cruz|
submunicipality|1380606000|1380600000|Sampaloc|
submunicipality|1380607000|1380600000|San Miguel|
submunicipality|1380608000|1380600000|Ermita|
submunicipality|1380609000|1380600000|Intramuros|
submunicipality|1380610000|1380600000|Malate|
submunicipality|1380611000|1380600000|Paco|
submunicipality|1380612000|1380600000|Pandacan|
submunicipality|1380613000|1380600000|Port Area|
submunicipality|1380614000|1380600000|Santa Ana|
municipality|1381701000|1300000000|Pateros|
municipality|1400101000|1400100000|Bangued|
municipality|1400102000|1400100000|Boliney|
municipality|1400103000|1400100000|Bucay|
municipality|1400104000|1400100000|Bucloc|
municipality|1400105000|1400100000|Daguioman|
municipality|1400106000|1400100000|Danglas|
municipality|1400107000|1400100000|Dolores|
municipality|1400108000|1400100000|La Paz|
municipality|1400109000|1400100000|Lacub|
municipality|1400110000|1400100000|Lagangilang|
municipality|1400111000|1400100000|Lagayan|
municipality|1400112000|1400100000|Langiden|
municipality|1400113000|1400100000|Licuan-Baay|Licuan
municipality|1400114000|1400100000|Luba|
municipality|1400115000|1400100000|Malibcong|
municipality|1400116000|1400100000|Manabo|
municipality|1400117000|1400100000|Peñarrubia|
municipality|1400118000|1400100000|Pidigan|
municipality|1400119000|1400100000|Pilar|
municipality|1400120000|1400100000|Sallapadan|
municipality|1400121000|1400100000|San Isidro|
municipality|1400122000|1400100000|San Juan|
municipality|1400123000|1400100000|San Quintin|
municipality|1400124000|1400100000|Tayum|
municipality|1400125000|1400100000|Tineg|
municipality|1400126000|1400100000|Tubo|
municipality|1400127000|1400100000|Villaviciosa|
municipality|1401101000|1401100000|Atok|
municipality|1401103000|1401100000|Bakun|
municipality|1401104000|1401100000|Bokod|
municipality|1401105000|1401100000|Buguias|
municipality|1401106000|1401100000|Itogon|
municipality|1401107000|1401100000|Kabayan|
municipality|1401108000|1401100000|Kapangan|
municipality|1401109000|1401100000|Kibungan|
municipality|1401110000|1401100000|La Trinidad|
municipality|1401111000|1401100000|Mankayan|
municipality|1401112000|1401100000|Sablan|
municipality|1401113000|1401100000|Tuba|
municipality|1401114000|1401100000|Tublay|
municipality|1402701000|1402700000|Banaue|
municipality|1402702000|1402700000|Hungduan|
municipality|1402703000|1402700000|Kiangan|
municipality|1402704000|1402700000|Lagawe|
municipality|1402705000|1402700000|Lamut|
municipality|1402706000|1402700000|Mayoyao|
municipality|1402707000|1402700000|Alfonso Lista|Potia
municipality|1402708000|1402700000|Aguinaldo|
municipality|1402709000|1402700000|Hingyon|
municipality|1402710000|1402700000|Tinoc|
municipality|1402711000|1402700000|Asipulo|
municipality|1403201000|1403200000|Balbalan|
municipality|1403206000|1403200000|Lubuagan|
municipality|1403208000|1403200000|Pasil|
municipality|1403209000|1403200000|Pinukpuk|
municipality|1403211000|1403200000|Rizal|Liwan
municipality|1403213000|1403200000|City of Tabuk|
municipality|1403214000|1403200000|Tanudan|
municipality|1403215000|1403200000|Tinglayan|
municipality|1404401000|1404400000|Barlig|
municipality|1404402000|1404400000|Bauko|
municipality|1404403000|1404400000|Besao|
municipality|1404404000|1404400000|Bontoc|
municipality|1404405000|1404400000|Natonin|
municipality|1404406000|1404400000|Paracelis|
municipality|1404407000|1404400000|Sabangan|
municipality|1404408000|1404400000|Sadanga|
municipality|1404409000|1404400000|Sagada|
municipality|1404410000|1404400000|Tadian|
municipality|1408101000|1408100000|Calanasan|Bayag
municipality|1408102000|1408100000|Conner|
municipality|1408103000|1408100000|Flora|
municipality|1408104000|1408100000|Kabugao|
municipality|1408105000|1408100000|Luna|
municipality|1408106000|1408100000|Pudtol|
municipality|1408107000|1408100000|Santa Marcela|
municipality|1600201000|1600200000|Buenavista|
municipality|1600203000|1600200000|City of Cabadbaran|
municipality|1600204000|1600200000|Carmen|
municipality|1600205000|1600200000|Jabonga|
municipality|1600206000|1600200000|Kitcharao|
municipality|1600207000|1600200000|Las Nieves|
municipality|1600208000|1600200000|Magallanes|
municipality|1600209000|1600200000|Nasipit|
municipality|1600210000|1600200000|Santiago|
municipality|1600211000|1600200000|Tubay|
municipality|1600212000|1600200000|Remedios T. Romualdez|
municipality|1600301000|1600300000|City of Bayugan|
municipality|1600302000|1600300000|Bunawan|
municipality|1600303000|1600300000|Esperanza|
municipality|1600304000|1600300000|La Paz|
municipality|1600305000|1600300000|Loreto|
municipality|1600306000|1600300000|Prosperidad|
municipality|1600307000|1600300000|Rosario|
municipality|1600308000|1600300000|San Francisco|
municipality|1600309000|1600300000|San Luis|
municipality|1600310000|1600300000|Santa Josefa|
municipality|1600311000|1600300000|Talacogon|
municipality|1600312000|1600300000|Trento|
municipality|1600313000|1600300000|Veruela|
municipality|1600314000|1600300000|Sibagat|
municipality|1606701000|1606700000|Alegria|
municipality|1606702000|1606700000|Bacuag|
municipality|1606704000|1606700000|Burgos|
municipality|1606706000|1606700000|Claver|
municipality|1606707000|1606700000|Dapa|
municipality|1606708000|1606700000|Del Carmen|
municipality|1606710000|1606700000|General Luna|
municipality|1606711000|1606700000|Gigaquit|
municipality|1606714000|1606700000|Mainit|
municipality|1606715000|1606700000|Malimono|
municipality|1606716000|1606700000|Pilar|
municipality|1606717000|1606700000|Placer|
municipality|1606718000|1606700000|San Benito|
municipality|1606719000|1606700000|San Francisco|Anao-aon
municipality|1606720000|1606700000|San Isidro|
municipality|1606721000|1606700000|Santa Monica|Sapao
municipality|1606722000|1606700000|Sison|
municipality|1606723000|1606700000|Socorro|
municipality|1606724000|1606700000|City of Surigao|
municipality|1606725000|1606700000|Tagana-An|
municipality|1606727000|1606700000|Tubod|
municipality|1606801000|1606800000|Barobo|
municipality|1606802000|1606800000|Bayabas|
municipality|1606803000|1606800000|City of Bislig|
municipality|1606804000|1606800000|Cagwait|
municipality|1606805000|1606800000|Cantilan|
municipality|1606806000|1606800000|Carmen|
municipality|1606807000|1606800000|Carrascal|
municipality|1606808000|1606800000|Cortes|
municipality|1606809000|1606800000|Hinatuan|
municipality|1606810000|1606800000|Lanuza|
municipality|1606811000|1606800000|Lianga|
municipality|1606812000|1606800000|Lingig|
municipality|1606813000|1606800000|Madrid|
municipality|1606814000|1606800000|Marihatag|
municipality|1606815000|1606800000|San Agustin|
municipality|1606816000|1606800000|San Miguel|
municipality|1606817000|1606800000|Tagbina|
municipality|1606818000|1606800000|Tago|
municipality|1606819000|1606800000|City of Tandag|
municipality|1608501000|1608500000|Basilisa|Rizal
municipality|1608502000|1608500000|Cagdianao|
municipality|1608503000|1608500000|Dinagat|
municipality|1608504000|1608500000|Libjo|Albor
municipality|1608505000|1608500000|Loreto|
municipality|1608506000|1608500000|San Jose|
municipality|1608507000|1608500000|Tubajon|
municipality|1704001000|1704000000|Boac|
municipality|1704002000|1704000000|Buenavista|
municipality|1704003000|1704000000|Gasan|
municipality|1704004000|1704000000|Mogpog|
municipality|1704005000|1704000000|Santa Cruz|
municipality|1704006000|1704000000|Torrijos|
municipality|1705101000|1705100000|Abra De Ilog|
municipality|1705102000|1705100000|Calintaan|
municipality|1705103000|1705100000|Looc|
municipality|1705104000|1705100000|Lubang|
municipality|1705105000|1705100000|Magsaysay|
municipality|1705106000|1705100000|Mamburao|
municipality|1705107000|1705100000|Paluan|
municipality|1705108000|1705100000|Rizal|
municipality|1705109000|1705100000|Sablayan|
municipality|1705110000|1705100000|San Jose|
municipality|1705111000|1705100000|Santa Cruz|
municipality|1705201000|1705200000|Baco|
municipality|1705202000|1705200000|Bansud|
municipality|1705203000|1705200000|Bongabong|
municipality|1705204000|1705200000|Bulalacao|San Pedro
municipality|1705205000|1705200000|City of Calapan|
municipality|1705206000|1705200000|Gloria|
municipality|1705207000|1705200000|Mansalay|
municipality|1705208000|1705200000|Naujan|
municipality|1705209000|1705200000|Pinamalayan|
municipality|1705210000|1705200000|Pola|
municipality|1705211000|1705200000|Puerto Galera|
municipality|1705212000|1705200000|Roxas|
municipality|1705213000|1705200000|San Teodoro|
municipality|1705214000|1705200000|Socorro|
municipality|1705215000|1705200000|Victoria|
municipality|1705301000|1705300000|Aborlan|
municipality|1705302000|1705300000|Agutaya|
municipality|1705303000|1705300000|Araceli|
municipality|1705304000|1705300000|Balabac|
municipality|1705305000|1705300000|Bataraza|
municipality|1705306000|1705300000|Brooke's Point|
municipality|1705307000|1705300000|Busuanga|
municipality|1705308000|1705300000|Cagayancillo|
municipality|1705309000|1705300000|Coron|
municipality|1705310000|1705300000|Cuyo|
municipality|1705311000|1705300000|Dumaran|
municipality|1705312000|1705300000|El Nido|Bacuit
municipality|1705313000|1705300000|Linapacan|
municipality|1705314000|1705300000|Magsaysay|
municipality|1705315000|1705300000|Narra|
municipality|1705317000|1705300000|Quezon|
municipality|1705318000|1705300000|Roxas|
municipality|1705319000|1705300000|San Vicente|
municipality|1705320000|1705300000|Taytay|
municipality|1705321000|1705300000|Kalayaan|
municipality|1705322000|1705300000|Culion|
municipality|1705323000|1705300000|Dr. Jose P. Rizal|Marcos
municipality|1705324000|1705300000|Sofronio Española|
municipality|1705901000|1705900000|Alcantara|
municipality|1705902000|1705900000|Banton|
municipality|1705903000|1705900000|Cajidiocan|
municipality|1705904000|1705900000|Calatrava|
municipality|1705905000|1705900000|Concepcion|
municipality|1705906000|1705900000|Corcuera|
municipality|1705907000|1705900000|Looc|
municipality|1705908000|1705900000|Magdiwang|
municipality|1705909000|1705900000|Odiongan|
municipality|1705910000|1705900000|Romblon|
municipality|1705911000|1705900000|San Agustin|
municipality|1705912000|1705900000|San Andres|
municipality|1705913000|1705900000|San Fernando|
municipality|1705914000|1705900000|San Jose|
municipality|1705915000|1705900000|Santa Fe|
municipality|1705916000|1705900000|Ferrol|
municipality|1705917000|1705900000|Santa Maria|Imelda
municipality|1804502000|1804500000|City of Bago|
municipality|1804503000|1804500000|Binalbagan|
municipality|1804504000|1804500000|City of Cadiz|
municipality|1804505000|1804500000|Calatrava|
municipality|1804506000|1804500000|Candoni|
municipality|1804507000|1804500000|Cauayan|
municipality|1804508000|1804500000|Enrique B. Magalona|Saravia
municipality|1804509000|1804500000|City of Escalante|
municipality|1804510000|1804500000|City of Himamaylan|
municipality|1804511000|1804500000|Hinigaran|
municipality|1804512000|1804500000|Hinoba-an|Asia
municipality|1804513000|1804500000|Ilog|
municipality|1804514000|1804500000|Isabela|
municipality|1804515000|1804500000|City of Kabankalan|
municipality|1804516000|1804500000|City of La Carlota|
municipality|1804517000|1804500000|La Castellana|
municipality|1804518000|1804500000|Manapla|
municipality|1804519000|1804500000|Moises Padilla|Magallon
municipality|1804520000|1804500000|Murcia|
municipality|1804521000|1804500000|Pontevedra|
municipality|1804522000|1804500000|Pulupandan|
municipality|1804523000|1804500000|City of Sagay|
municipality|1804524000|1804500000|City of San Carlos|
municipality|1804525000|1804500000|San Enrique|
municipality|1804526000|1804500000|City of Silay|
municipality|1804527000|1804500000|City of Sipalay|
municipality|1804528000|1804500000|City of Talisay|
municipality|1804529000|1804500000|Toboso|
municipality|1804530000|1804500000|Valladolid|
municipality|1804531000|1804500000|City of Victorias|
municipality|1804532000|1804500000|Salvador Benedicto|
municipality|1804601000|1804600000|Amlan|Ayuquitan
municipality|1804602000|1804600000|Ayungon|
municipality|1804603000|1804600000|Bacong|
municipality|1804604000|1804600000|City of Bais|
municipality|1804605000|1804600000|Basay|
municipality|1804606000|1804600000|City of Bayawan|Tulong
municipality|1804607000|1804600000|Bindoy|Payabon
municipality|1804608000|1804600000|City of Canlaon|
municipality|1804609000|1804600000|Dauin|
municipality|1804610000|1804600000|City of Dumaguete|
municipality|1804611000|1804600000|City of Guihulngan|
municipality|1804612000|1804600000|Jimalalud|
municipality|1804613000|1804600000|La Libertad|
municipality|1804614000|1804600000|Mabinay|
municipality|1804615000|1804600000|Manjuyod|
municipality|1804616000|1804600000|Pamplona|
municipality|1804617000|1804600000|San Jose|
municipality|1804618000|1804600000|Santa Catalina|
municipality|1804619000|1804600000|Siaton|
municipality|1804620000|1804600000|Sibulan|
municipality|1804621000|1804600000|City of Tanjay|
municipality|1804622000|1804600000|Tayasan|
municipality|1804623000|1804600000|Valencia|Luzurriaga
municipality|1804624000|1804600000|Vallehermoso|
municipality|1804625000|1804600000|Zamboanguita|
municipality|1806101000|1806100000|Enrique Villanueva|
municipality|1806102000|1806100000|Larena|
municipality|1806103000|1806100000|Lazi|
municipality|1806104000|1806100000|Maria|
municipality|1806105000|1806100000|San Juan|
municipality|1806106000|1806100000|Siquijor|
municipality|1900702000|1900700000|City of Lamitan|
municipality|1900703000|1900700000|Lantawan|
municipality|1900704000|1900700000|Maluso|
municipality|1900705000|1900700000|Sumisip|
municipality|1900706000|1900700000|Tipo-Tipo|
municipality|1900707000|1900700000|Tuburan|
municipality|1900708000|1900700000|Akbar|
municipality|1900709000|1900700000|Al-Barka|
municipality|1900710000|1900700000|Hadji Mohammad Ajul|
municipality|1900711000|1900700000|Ungkaya Pukan|
municipality|1900712000|1900700000|Hadji Muhtamad|
municipality|1900713000|1900700000|Tabuan-Lasa|
municipality|1903601000|1903600000|Bacolod-Kalawi|Bacolod Grande
municipality|1903602000|1903600000|Balabagan|
municipality|1903603000|1903600000|Balindong|Watu
municipality|1903604000|1903600000|Bayang|
municipality|1903605000|1903600000|Binidayan|
municipality|1903606000|1903600000|Bubong|
municipality|1903607000|1903600000|Butig|
municipality|1903609000|1903600000|Ganassi|
municipality|1903610000|1903600000|Kapai|
municipality|1903611000|1903600000|Lumba-Bayabao|Maguing
municipality|1903612000|1903600000|Lumbatan|
municipality|1903613000|1903600000|Madalum|
municipality|1903614000|1903600000|Madamba|
municipality|1903615000|1903600000|Malabang|
municipality|1903616000|1903600000|Marantao|
municipality|1903617000|1903600000|City of Marawi|
municipality|1903618000|1903600000|Masiu|
municipality|1903619000|1903600000|Mulondo|
municipality|1903620000|1903600000|Pagayawan|Tatarikan
municipality|1903621000|1903600000|Piagapo|
municipality|1903622000|1903600000|Poona Bayabao|Gata
municipality|1903623000|1903600000|Pualas|
municipality|1903624000|1903600000|Ditsaan-Ramain|
municipality|1903625000|1903600000|Saguiaran|
municipality|1903626000|1903600000|Tamparan|
municipality|1903627000|1903600000|Taraka|
municipality|1903628000|1903600000|Tubaran|
municipality|1903629000|1903600000|Tugaya|
municipality|1903630000|1903600000|Wao|
municipality|1903631000|1903600000|Marogong|
municipality|1903632000|1903600000|Calanogas|
municipality|1903633000|1903600000|Buadiposo-Buntong|
municipality|1903634000|1903600000|Maguing|
municipality|1903635000|1903600000|Picong|Sultan Gumander
municipality|1903636000|1903600000|Lumbayanague|
municipality|1903637000|1903600000|Amai Manabilang|Bumbaran
municipality|1903638000|1903600000|Tagoloan Ii|
municipality|1903639000|1903600000|Kapatagan|
municipality|1903640000|1903600000|Sultan Dumalondong|
municipality|1903641000|1903600000|Lumbaca-Unayan|
municipality|1906601000|1906600000|Indanan|
municipality|1906602000|1906600000|Jolo|
municipality|1906603000|1906600000|Kalingalan Caluang|
municipality|1906604000|1906600000|Luuk|
municipality|1906605000|1906600000|Maimbung|
municipality|1906606000|1906600000|Hadji Panglima Tahil|Marunggas
municipality|1906607000|1906600000|Old Panamao|
municipality|1906608000|1906600000|Pangutaran|
municipality|1906609000|1906600000|Parang|
municipality|1906610000|1906600000|Pata|
municipality|1906611000|1906600000|Patikul|
municipality|1906612000|1906600000|Siasi|
municipality|1906613000|1906600000|Talipao|
municipality|1906614000|1906600000|Tapul|
municipality|1906615000|1906600000|Tongkil|
municipality|1906616000|1906600000|Panglima Estino|New Panamao
municipality|1906617000|1906600000|Lugus|
municipality|1906618000|1906600000|Pandami|
municipality|1906619000|1906600000|Omar|
municipality|1907001000|1907000000|Panglima Sugala|Balimbing
municipality|1907002000|1907000000|Bongao|
municipality|1907003000|1907000000|Mapun|Cagayan de Tawi-Tawi
municipality|1907004000|1907000000|Simunul|
municipality|1907005000|1907000000|Sitangkai|
municipality|1907006000|1907000000|South Ubian|
municipality|1907007000|1907000000|Tandubas|
municipality|1907008000|1907000000|Turtle Islands|
municipality|1907009000|1907000000|Languyan|
municipality|1907010000|1907000000|Sapa-Sapa|
municipality|1907011000|1907000000|Sibutu|
municipality|1908701000|1908700000|Barira|
municipality|1908702000|1908700000|Buldon|
municipality|1908703000|1908700000|City of Cotabato|
municipality|1908704000|1908700000|Datu Blah T. Sinsuat|
municipality|1908705000|1908700000|Datu Odin Sinsuat|Dinaig
municipality|1908706000|1908700000|Kabuntalan|Tumbao
municipality|1908707000|1908700000|Matanog|
municipality|1908708000|1908700000|Northern Kabuntalan|
municipality|1908709000|1908700000|Parang|
municipality|1908710000|1908700000|Sultan Kudarat|Nuling
municipality|1908711000|1908700000|Sultan Mastura|
municipality|1908712000|1908700000|Talitay|
municipality|1908713000|1908700000|Upi|
municipality|1908801000|1908800000|Ampatuan|
municipality|1908802000|1908800000|Buluan|
municipality|1908803000|1908800000|Datu Abdullah Sangki|
municipality|1908804000|1908800000|Datu Anggal Midtimbang|
municipality|1908805000|1908800000|Datu Hoffer Ampatuan|
municipality|1908806000|1908800000|Datu Paglas|
municipality|1908807000|1908800000|Datu Piang|
municipality|1908808000|1908800000|Datu Salibo|
municipality|1908809000|1908800000|Datu Saudi Ampatuan|
municipality|1908810000|1908800000|Datu Unsay|
municipality|1908811000|1908800000|Gen. S.K. Pendatun|
municipality|1908812000|1908800000|Guindulungan|
municipality|1908813000|1908800000|Mamasapano|
municipality|1908814000|1908800000|Mangudadatu|
municipality|1908815000|1908800000|Pagagawan|
municipality|1908816000|1908800000|Pagalungan|
municipality|1908817000|1908800000|Paglat|
municipality|1908818000|1908800000|Pandag|
municipality|1908819000|1908800000|Rajah Buayan|
municipality|1908820000|1908800000|Shariff Aguak|Maganoy
municipality|1908821000|1908800000|Shariff Saydona Mustapha|
municipality|1908822000|1908800000|South Upi|
municipality|1908823000|1908800000|Sultan Sa Barongis|Lambayong
municipality|1908824000|1908800000|Talayan|
municipality|1999901000|1900000000|Kapalawan|
municipality|1999902000|1900000000|Old Kaabakan|
municipality|1999903000|1900000000|Kadayangan|
municipality|1999904000|1900000000|Nabalawag|
municipality|1999905000|1900000000|Pahamuddin|
municipality|1999906000|1900000000|Malidegao|
municipality|1999907000|1900000000|Ligawasan|
municipality|1999908000|1900000000|Tugunan|
$rows$, E'\n'), E'\n') r
cross join lateral string_to_array(r, '|') f
on conflict (place_code) do update
set level = excluded.level, within_code = excluded.within_code, place_name = excluded.place_name, former_name = excluded.former_name;

-- Barangays: the place they lie in, then each by the last three digits of its code, its name, and after = its former name.
insert into ref.places (level, place_code, within_code, place_name, former_name)
select 'barangay', left(l.f[1], 7) || left(b.told, 3), l.f[1], split_part(substr(b.told, 4), '=', 1), nullif(split_part(b.told, '=', 2), '')
from regexp_split_to_table(btrim($rows$
0102801000|001Adams
0102802000|001Bani|002Buyon|003Cabaruan|004Cabulalaan|005Cabusligan|006Cadaratan|007Calioet-Libong|008Casilian|009Corocor|011Duripes|012Ganagan|013Libtong|014Macupit|015Nambaran|016Natba|017Paninaan|018Pasiocan|019Pasngal|020Pipias|021Pulangi|022Pungto|024San Agustin I|025San Agustin II|027San Andres I|028San Andres II|030San Gabriel I|031San Gabriel II|033San Pedro I|034San Pedro II|036San Roque I|037San Roque II|039San Simon I|040San Simon II|041San Vicente|042Sangil|044Santa Filomena I|045Santa Filomena II|046Santa Rita|047Santo Cristo I|048Santo Cristo II|050Tambidao|051Teppang|052Tubburan
0102803000|001Alay-Nangbabaan=Alay 15-B|002Alogoog|003Ar-arusip|004Aring|005Balbaldez|006Bato|007Camanga|008Canaan|009Caraitan|011Gabut Norte|012Gabut Sur|013Garreta|016Labut|017Lacuben|018Lubigan|020Mabusag Norte|021Mabusag Sur|022Madupayas|023Morong|025Nagrebcan|026Napu|027La Virgen Milagrosa=Paguetpet|028Pagsanahan Norte|029Pagsanahan Sur|030Paltit|031Parang|032Pasuc|034Santa Cruz Norte|035Santa Cruz Sur|036Saud|037Turod
0102804000|001Abaca|002Bacsil|003Banban|004Baruyen|005Dadaor|006Lanao|007Malasin|008Manayon|009Masikil|010Nagbalagan|011Payac|012San Lorenzo|014Taguiporo|015Utol
0102805000|001Aglipay|002Baay|003Baligat|004Bungon|005Baoa East|006Baoa West|007Barani|009Ben-agan|010Bil-loca|011Biningan|012Callaguip|013Camandingan|014Camguidan|015Cangrunaan|016Capacuan|017Caunayan|018Valdez Pob.=Caoayan|019Colo|020Pimentel=Cubol|021Dariwdiw|022Acosta Pob.=Iloilo|023Ablan Pob.=Labucao|024Lacub|025Mabaleng|026Magnuang|027Maipalig|028Nagbacalan|029Naguirangan|030Ricarte Pob.=Nalasin|031Palongpong|032Palpalicong|033Parangopong|034Payao|035Quiling Norte|036Quiling Sur|037Quiom|038Rayuray|039San Julian|040San Mateo|041San Pedro|042Suabit|043Sumader|044Tabug
0102806000|001Ablan Sarat|002Agaga|005Bayog|006Bobon|007Buduan=Malituek|008Nagsurot|009Paayas|010Pagali|011Poblacion|013Saoit|014Tanap
0102807000|001Angset|003Barbaqueso|004Virbira
0102808000|001Anggapang Norte|002Anggapang Sur|003Bimmanga|004Cabuusan|005Comcomloong|006Gaang|007Lang-ayan-Baramban|008Lioes|009Maglaoi Centro|010Maglaoi Norte|011Maglaoi Sur|013Paguludan-Salindeg|014Pangil|015Pias Norte|016Pias Sur|017Poblacion I|018Poblacion II|019Salugan|020San Simeon|021Santa Cruz|022Tapao-Tigue|023Torre|024Victoria
0102809000|001Albano|002Bacsil|003Bagut|004Parado=Bangay|005Baresbes|006Barong|007Bungcag|009Cali|010Capasan|011Dancel|012Foz|013Guerrero|014Lanas|015Lumbad|016Madamba|017Mandaloque|018Medina|019Ver=Naglayaan|020San Marcelino=Padong|021Puruganan|022Peralta|023Root=Baldias|024Sagpatan|025Saludares|026San Esteban|027Espiritu|028Sulquiano=Sidiran|029San Francisco=Surrate|030Suyo|031San Marcos|032Elizabeth
0102810000|001Cabaritan=Dumalneg|002San Isidro|003Kalaw=Dumalneg|004Quibel=Dumalneg
0102811000|001Balioeg|002Bangsar|003Barbarangay|004Bomitog|005Bugasi|006Caestebanan|008Caribquib|009Catagtaguen|011Crispina|012Hilario|013Imelda|014Lorenzo|015Macayepyep|016Marcos|017Nagpatayan|018Valdez|019Sinamar|020Tabtabagan|021Valenciano|022Binacag
0102812000|001Bgy. No. 42, Apaya|002Bgy. No. 36, Araniw|003Bgy. No. 56-A, Bacsil North|004Bgy. No. 56-B, Bacsil South|005Bgy. No. 41, Balacad|006Bgy. No. 40, Balatong|007Bgy. No. 55-A, Barit-Pandan|008Bgy. No. 47, Bengcag|009Bgy. No. 50, Buttong|010Bgy. No. 60-A, Caaoacan|011Bry. No. 48-A, Cabungaan North|012Bgy. No. 48-B, Cabungaan South|013Bgy. No. 37, Calayab|014Bgy. No. 54-B, Camangaan|015Bgy. No. 58, Casili|016Bgy. No. 61, Cataban|017Bgy. No. 43, Cavit|019Bgy. No. 49-A, Darayday|020Bgy. No. 59-B, Dibua North|021Bgy. No. 59-A, Dibua South|022Bgy. No. 34-B, Gabu Norte East|023Bgy. No. 34-A, Gabu Norte West|024Bgy. No. 35, Gabu Sur|026Bgy. No. 32-C La Paz East|027Bgy. No. 33-B, La Paz Proper|028Bgy. No. 32-B, La Paz West|029Bgy. No. 54-A, Lagui-Sail|030Bgy. No. 32-A, La Paz East|031Bgy. No. 33-A, La Paz Proper|032Bgy. No. 52-B, Lataag|033Bgy. No. 60-B, Madiladig|034Bgy. No. 38-A, Mangato East|035Bgy. No. 38-B, Mangato West|036Bgy. No. 62-A, Navotas North|037Bgy. No. 62-B, Navotas South|038Bgy. No. 46, Nalbo|039Bgy. No. 51-A, Nangalisan East|040Bgy. No. 51-B, Nangalisan West|041Bgy. No. 24, Nstra. Sra. De Consolacion|042Bgy. No. 7-A, Nstra. Sra. De Natividad|043Bgy. No. 7-B, Nstra. Sra. De Natividad|044Bgy. No. 27, Nstra. Sra. De Soledad|045Bgy. No. 13, Nstra. Sra. De Visitacion|046Bgy. No. 3, Nstra. Sra. Del Rosario|047Bgy. No. 57, Pila|048Bgy. No. 49-B, Raraburan|049Bgy. No. 53, Rioeng|050Bgy. No. 55-B, Salet-Bulangon|053Bgy. No. 6, San Agustin|054Bgy. No. 22, San Andres|055Bgy. No. 28, San Bernardo|056Bgy. No. 17, San Francisco|057Bgy. No. 4, San Guillermo|058Bgy. No. 15, San Guillermo|059Bgy. No. 12, San Isidro|060Bgy. No. 16, San Jacinto|061Bgy. No. 10, San Jose|062Bgy. No. 1, San Lorenzo|063Bgy. No. 26, San Marcelino|064Bgy. No. 52-A, San Mateo|065Bgy. No. 23, San Matias|066Bgy. No. 20, San Miguel|067Bgy. No. 21, San Pedro|068Bgy. No. 5, San Pedro|069Bry. No. 18, San Quirino|070Bgy. No. 8, San Vicente|071Bgy. No. 9, Santa Angela|072Bgy. No. 11, Santa Balbina|073Bgy. No. 25, Santa Cayetana|074Bgy. No. 2, Santa Joaquina|075Bgy. No. 19, Santa Marcela|076Bgy. No. 30-B, Santa Maria|077Bgy. No. 39, Santa Rosa|078Bgy. No. 14, Santo Tomas|079Bgy. No. 29, Santo Tomas|080Bgy. No. 30-A, Suyo|081Bgy. No. 31, Talingaan|082Bgy. No. 45, Tangid|083Bgy. No. 55-C, Vira|084Bgy. No. 44, Zamboanga
0102813000|001Pacifico=Agunit|003Imelda=Capariaan|004Elizabeth=Culao|005Daquioag|006Escoda|007Ferdinand|008Fortuna|009Lydia|010Mabuti|011Valdez=Biding|012Tabucbuc=Ragas|013Santiago|014Cacafean
0102814000|001Acnam|002Barangobong|003Barikir|004Bugayong|005Cabittauran|006Caray|007Garnaden|008Naguillan=Pagpag-ong|009Poblacion|010Santo Niño|011Uguis
0102815000|001Aggasi|003Baduang|004Balaoi|005Burayoc|006Caunayan|007Dampig|008Ligaya|010Pancian|011Pasaleng|012Poblacion 1|013Poblacion 2|014Saguigui|015Saud|016Subec|017Tarrag|018Caparispisan
0102816000|001Bacsil|002Cabagoan|003Cabangaran|004Callaguip|005Cayubog|006Dolores|007Laoa|008Masintoc|009Monte|010Mumulaan|011Nagbacalan|012Nalasin|013Nanguyudan|014Oaig-Upay-Abulao|015Pambaran|016Pannaratan|017Paratong|018Pasil|019Salbang|020San Agustin|021San Blas|022San Juan|025San Pedro|028San Roque|029Sangladan Pob.=Nalbuan|030Santa Rita|031Sideg|032Suba|033Sungadan|034Surgui|035Veronica
0102817000|001Batuli|002Binsang|003Nalvo=Cababaan-Nalvo|004Caruan|005Carusikis|006Carusipan|007Dadaeman|008Darupidip|009Davila|010Dilanis|011Dilavo|012Estancia|014Naglicuan|015Nagsanga|016Ngabangab|017Pangil|018Poblacion 1|019Poblacion 2|020Poblacion 3|021Poblacion 4|022Pragata=Pragata-Bungro|023Puyupuyan|024Sulongan|025Salpad|026San Juan|027Santa Catalina|028Santa Matilde|029Sapat|030Sulbec|031Surong|032Susugaen|033Tabungao|034Tadao
0102818000|001Ab-abut|002Abucay|003Anao|004Arua-ay|005Bimmanga|006Boyboy|007Cabaroan|008Calambeg|009Callusa|010Dupitac|011Estancia|012Gayamat|013Lagandit|014Libnaoan|015Loing|016Maab-abaca|017Mangitayag|018Maruaya|019San Antonio|020Santa Maria|021Sucsuquen|022Tangaoan|023Tonoton
0102819000|001Aglipay|002Apatut-Lubong|003Badio|004Barbar|005Buanga|006Bulbulala|007Bungro|008Cabaroan|009Capangdanan|010Dalayap|011Darat|012Gulpeng|013Liliputen|014Lumbaan-Bicbica|015Nagtrigoan|016Pagdilao|017Pugaoan|018Puritac|019Sacritan|020Salanap|021Santo Tomas|022Tartarabang|023Puzol|024Upon|025Valbuena
0102820000|001San Francisco|002San Ildefonso|003San Agustin|004San Baltazar|005San Bartolome|006San Cayetano|007San Eugenio|008San Fernando|009San Gregorio|010San Guillermo|011San Jose|012San Juan Bautista|013San Lorenzo|014San Lucas|015San Marcos=Payas|016San Miguel|017San Pablo|018San Paulo|019San Pedro=Bingao|020San Rufino|021San Silvestre|022Santa Asuncion=Samac|023Santa Cecilia=Barabar|024Santa Monica=Nagrebcan
0102821000|001San Agustin|002San Andres|003San Antonio|004San Bernabe|005San Cristobal|006San Felipe|007San Francisco|008San Isidro|009San Joaquin|010San Jose|011San Juan|012San Leandro|014San Lorenzo|015San Manuel|016San Marcos|017San Nicolas|018San Pedro|019San Roque|020San Vicente|021Santa Barbara|022Santa Magdalena|023Santa Rosa|024Santo Santiago|025Santo Tomas
0102822000|001Aguitap|002Bagbag|003Bagbago|004Barcelona|005Bubuos|006Capurictan|007Catangraran|008Darasdas|009Juan|010Laureta|011Lipay|012Maananteng|013Manalpac|014Mariquet|015Nagpatpatan|016Nalasin|017Puttao|018San Juan|019San Julian|020Santa Ana|021Santiago|022Talugtog
0102823000|001Abkir|003Alsem|005Bago|010Bulbulala|011Cabangaran|012Cabayo|013Cabisocolan|014Canaam|015Columbia|016Dagupan|017Pedro F. Alviar=Diaton|019Dipilat|022Esperanza|023Ester|024Isic Isic|027Lubnac|028Mabanbanag|030Alejo Malasig|031Manarang|033Margaay|035Namoroc|038Malampa=Peninaan-Malampa|039Parparoroc|040Parut|047Salsalamagui|049San Jose=Lipay|050San Nicolas|051San Pedro|052San Ramon|053San Roque|054Santa Maria|056Tamdagan|058Visaya
0102901000|001Alilem Daya|002Amilongan|003Anaao|004Apang|005Apaya|006Batbato|010Daddaay|011Dalawa|013Kiat
0102902000|001Bagbagotot|002Banbanaal|004Bisangol|005Cadanglaan|006Casilagan Norte|007Casilagan Sur|008Elefante|009Guardia|010Lintic|011Lopez|012Montero|013Naguimba|014Pila|015Poblacion
0102903000|001Aggay|002An-annam|003Balaleng|004Banaoang|005Bulag|006Buquig|007Cabalanggan|008Cabaroan|009Cabusligan|010Capangdanan|011Guimod|012Lingsat|013Malingeb|014Mira|015Naguiddayan|016Ora|017Paing|018Puspus|019Quimmarayan|020Sagneb|021Sagpat|022San Mariano=Sallacong|023San Isidro|024San Julian|026Sinabaan|027Taguiporo|028Taleb|029Tay-ac|030Barangay 1|031Barangay 2|032Barangay 3|033Barangay 4|034Barangay 5|035Barangay 6
0102904000|001Ambugat|002Balugang|003Bangbangar|005Bessang|006Cabcaburao|007Cadacad|008Callitong|009Dayanki|010Lesseb|011Lubing|012Lucaban|013Luna|014Macaoayan|015Mambug|016Manaboc|017Mapanit|018Poblacion Sur=Masingit|019Nagpanaoan|020Dirdirig=Dirdirig-Paday|022Paduros|023Patac|024Poblacion Norte=Bato|026Sabangan Pinggan|027Subadi Norte|028Subadi Sur|029Taliao
0102905000|001Alinaay|002Aragan|003Arnap|004Baclig|005Bato|006Bonifacio|007Bungro|008Cacadiran|009Caellayan|010Carusipan|011Catucdaan|012Cuancabal|013Cuantacla|014Daclapan|015Dardarat|016Lipit|017Maradodon|018Margaay|019Nagsantaan|020Nagsincaoan|021Namruangan|022Pila|023Pug-os|024Quezon|025Reppaac|026Rizal|027Sabang|028Sagayaden|029Salapasap|030Salomague|031Sisim|032Turod|033Turod-Patac
0102906000|001Allangigan Primero|002Allangigan Segundo|003Amguid|004Ayudante|005Bagani Camposanto|006Bagani Gabor|007Bagani Tocgo|008Bagani Ubbog|009Bagar|010Balingaoan|015Bugnay|016Calaoaan|017Calongbuyan|018Caterman|019Cubcubbuot|020Darapidap|022Langlangca Primero|023Langlangca Segundo|024Oaig-Daya|025Palacapac|026Paras|027Parioc Primero|028Parioc Segundo|029Patpata Primero|030Patpata Segundo|031Paypayad|032Salvador Primero|033Salvador Segundo|034San Agustin|035San Andres|036San Antonio|037San Isidro|038San Jose|039San Juan|040San Nicolas|041San Pedro|042Santo Tomas|043Tablac|044Talogtog|045Tamurong Primero|046Tamurong Segundo|048Villarica
0102907000|001Anonang Mayor|002Anonang Menor|003Baggoc|004Callaguip|005Caparacadan|006Fuerte|007Manangat|008Naguilian|009Nansuagao|010Pandan|011Pantay-Quitiquit|012Don Dimas Querubin|013Puro|014Pantay Tamurong|015Villamar|016Don Alejandro Quirolgico|017Don Lorenzo Querubin
0102908000|001Aluling|002Comillas North|003Comillas South|004Concepcion|005Dinwede East|006Dinwede West|007Libang|010Pilipil|013Remedios|014Rosario|015San Juan|016San Luis|017Malaya
0102909000|001Abaya|002Baracbac|003Bidbiday|004Bitong|005Borobor|006Calimugtong|007Calongbuyan|008Calumbaya|009Daldagan|010Kilang|011Legaspi|012Mabayag|013Matanubong|014Mckinley|015Nagsingcaoan|016Oaig-Daya|017Pagangpang|018Patac|019Poblacion|020Rubio|021Sabangan-Bato|022Sacaang|023San Vicente|024Sapang
0102910000|001Alfonso=Tangaoan|002Bussot|003Concepcion|004Dapdappig|005Matue-Butarag|007Poblacion Norte|008Poblacion Sur
0102911000|001Banucal|002Bequi-Walin|003Bugui|004Calungbuyan|005Carcarabasa|006Labut|007Poblacion Norte|008Poblacion Sur|009San Vicente|010Suysuyan|011Tay-ac
0102912000|001Alangan|002Bacar|006Barbarit|007Bungro|008Cabaroan|010Cadanglaan|011Caraisan|014Dacutan|015Labut|017Maas-asin|018Macatcatud|019Namalpalan|020Manzante|022Maratudo|023Miramar|025Napo|026Pagsanaan Norte|027Pagsanaan Sur|028Panay Norte|029Panay Sur|030Patong|031Puro|032San Basilio|033San Clemente|034San Julian|035San Lucas|036San Ramon|037San Vicente|038Santa Monica|039Sarsaracat
0102913000|001Balaweg|002Bandril|003Bantugo|004Cadacad|005Casilagan|006Cosocos|007Lapting|008Mapisi|009Mission|010Poblacion East|011Poblacion West|012Taleb
0102914000|001Abuor|002Ambulogan|004Aquib|005Banglayan|006Bulanos|007Cadacad|008Cagayungan|009Camarao|010Casilagan|011Codoog|012Dasay|013Dinalaoan|014Estancia|015Lanipao|016Lungog|017Margaay|018Marozo|019Naguneg|020Orence|021Pantoc|022Paratong|023Parparia|024Quinarayan|025Rivadavia|026San Antonio|027San Jose|028San Pablo|029San Pedro|030Santa Lucia|031Sarmingan|032Sucoc|033Sulvec|034Turod|035Bantay Abot
0102915000|001Banoen|002Cayus|003Patungcaleo=Lamag|004Malideg|005Namitpit|006Patiacan|007Legleg|008Suagayan|009Lamag=Tubtuba
0102916000|001Atabay|002Calangcuasan|003Balidbid|004Baluarte|005Baybayading|006Boguibog|007Bulala-Leguey|008Kaliwakiw|010Culiong|011Dinaratan|012Kinmarin|013Lucbuban|014Madarang|015Maligcong|016Pias|017Poblacion Norte|018Poblacion Sur|019San Gaspar|020San Tiburcio|021Sorioan|022Ubbog
0102917000|001Cabaroan|002Kalumsing|003Lancuas|004Matibuey|005Paltoc|006Sibsibbu|007Tiagan|008San Miliano
0102918000|001Ansad|002Apatot|003Bateria|004Cabaroan|005Cappa-cappa|006Poblacion|007San Nicolas|008San Pablo|009San Rafael|010Villa Quirino
0102919000|001Arnap|002Bahet|003Belen|004Bungro|006Busiing Sur|007Busiing Norte|009Dongalo|010Gongogong|011Iboy|013Otol-Patac|014Poblacion East|015Poblacion West|016Kinamantirisan|017Sagneb|018Sagsagat
0102920000|001Bacsil|002Baliw|003Bannuar|004Barbar|005Cabanglotan|006Cacandongan|007Camanggaan|008Camindoroan|009Caronoan|010Darao|012Dardarat|013Guimod Norte|014Guimod Sur|015Immayos Norte|016Immayos Sur|017Labnig|018Lapting|019Lira|020Malamin|021Muraya|022Nagsabaran|023Nagsupotan|025Pandayan|027Refaro|028Resurreccion|029Sabangan|031San Isidro|035Saoang|037Solotsolot|038Sunggiam|039Surngit|040Asilang
0102921000|001Bantaoay|002Bayubay Norte|003Bayubay Sur|004Lubong|005Poblacion|006Pudoc|007San Sebastian
0102922000|001Ampandula|002Banaoang|003Basug|004Bucalag|005Cabangaran|006Calungboyan|008Casiber|009Dammay|010Labut Norte|011Labut Sur|012Mabilbila Sur|013Mabilbila Norte|014Magsaysay District|015Manueva|016Marcos|017Nagpanaoan|018Namalangan|019Oribi|020Pasungol|022Quezon|023Quirino|024Rancho|025Rizal|026Sacuyya Norte|027Sacuyya Sur|028Tabucolan
0102923000|001Cabaroan|002Cabittaogan|003Cabuloan|004Pangada|005Paratong|006Poblacion|007Sinabaan|008Subec|009Tamorong
0102924000|001Amarao|002Babayoan|003Bacsayan|004Banay|005Bayugao Este|006Bayugao Oeste|007Besalan|008Bugbuga|009Calaoaan|010Camanggaan|011Candalican|012Capariaan|013Casilagan|014Coscosnong|015Daligan|016Dili|017Gabor Norte|018Gabor Sur|019Lalong|020Lantag|021Las-ud|022Mambog|023Mantanas|024Nagtengnga|025Padaoil|026Paratong|027Pattiqui|028Pidpid|029Pilar|030Pinipin|031Poblacion Este|032Poblacion Norte|033Poblacion Weste|034Poblacion Sur|035Quinfermin|036Quinsoriano|037Sagat|038San Antonio|039San Jose|040San Pedro|041Saoat|042Sevilla|043Sidaoen|044Suyo|045Tampugo|046Turod|047Villa Garcia|048Villa Hermosa|049Villa Laurencia
0102925000|001Alincaoeg|002Angkileng|003Arangin|004Ayusan|005Banbanaba|006Bao-as|007Barangobong|008Buliclic|009Burgos|010Cabaritan|011Catayagan|012Conconig East|013Conconig West|014Damacuag|015Lubong|016Luba|017Nagrebcan|018Nagtablaan|019Namatican|020Nangalisan|021Palali Norte|022Palali Sur|023Paoc Norte|024Paoc Sur|025Paratong|026Pila East|027Pila West|028Quinabalayangan|029Ronda|030Sabuanan|031San Juan|032San Pedro|033Sapang|034Suagayan|035Vical|036Bani
0102926000|001Ag-agrao|002Ampuagan|003Baballasioan|004Baliw Daya|005Baliw Laud|006Bia-o|007Butir|008Cabaroan|009Danuman East|010Danuman West|011Dunglayan|012Gusing|013Langaoan|014Laslasong Norte|015Laslasong Sur|016Laslasong West|017Lesseb|018Lingsat|019Lubong|020Maynganay Norte|021Maynganay Sur|022Nagsayaoan|023Nagtupacan|024Nalvo|027Pacang|028Penned|029Poblacion Norte|030Poblacion Sur|031Silag|032Sumagui|033Suso|034Tangaoan|035Tinaan
0102927000|001Al-aludig|002Ambucao|003San Jose=Baraoas|004Baybayabas|005Bigbiga|006Bulbulala|007Busel-busel|008Butol|009Caburao|010Dan-ar|011Gabao|012Guinabang|013Imus|014Lang-ayan|015Mambug|016Nalasin|017Olo-olo Norte|018Olo-olo Sur|019Poblacion Norte|020Poblacion Sur|021Sabangan|022Salincub|023San Roque|024Ubbog
0102928000|001Binalayangan|002Binongan|003Borobor|004Cabaritan|005Cabigbigaan|006Calautit|007Calay-ab|008Camestizoan|009Casili|010Flora|011Lagatit|012Laoingen|013Lussoc|014Nalasin|015Nagbettedan|016Naglaoa-an|017Nambaran|018Nanerman|019Napo|020Padu Chico|021Padu Grande|022Paguraper|023Panay|024Pangpangdan|025Parada|026Paras|027Poblacion|030Puerta Real|031Pussuac|032Quimmarayan|033San Pablo|034Santa Cruz|035Santo Tomas|036Sived|038Vacunero|039Suksukit
0102929000|001Abaccan|002Mabileg|003Matallucod|004Poblacion=Madayaw|005San Elias|006San Ramon|007Santo Rosario
0102930000|001Aguing|002Ballaigui|003Baliw|004Baracbac|005Barikir|006Battog|007Binacud|008Cabangtalan|009Cabarambanan|010Cabulalaan|011Cadanglaan|012Calingayan|013Curtin|014Dadalaquiten Norte|015Dadalaquiten Sur|016Duyayyat|017Jordan|018Calanutian|019Katipunan|020Macabiag|021Magsaysay|022Marnay|023Masadag|024Nagcullooban|025Nagbalioartian|026Nagongburan|027Namnama|028Pacis|029Paratong|030Dean Leopoldo Yabes=Pug-os|031Purag|032Quibit-quibit|033Quimmallogong|034Rang-ay|035Ricudo|036Sabañgan=Marcos|037Sallacapo|038Santa Cruz|039Sapriana|040Tapao|041Teppeng|042Tubigay|043Ubbog|044Zapat
0102931000|001Banga|002Caoayan|004Licungan=Cullang|005Danac|007Pangotan|008Balbalayang
0102932000|001Baringcucurong|002Cabugao|003Man-atong|004Patoc-ao|005Poblacion=Kimpusa|007Suyo Proper|008Urzadan|009Uso
0102933000|001Ag-aguman|002Ambalayat|003Baracbac|004Bario-an|005Baritao|006Borono|007Becques|008Bimmanga|009Bio|010Bitalag|011Bucao East|012Bucao West|013Cabaroan|014Cabugbugan|015Cabulanglangan|016Dacutan|017Dardarat|018Del Pilar|019Farola|020Gabur|021Garitan|022Jardin|023Lacong|024Lantag|025Las-ud|026Libtong|027Lubnac|028Magsaysay|029Malacañang|030Pacac|031Pallogan|032Pudoc East|033Pudoc West|034Pula|035Quirino|036Ranget|038Rizal|039Salvacion|040San Miguel|041Sawat|044Tallaoen|045Tampugo|046Tarangotong
0102934000|001Ayusan Norte|002Ayusan Sur|003Barangay I|004Barangay II|005Barangay III|006Barangay IV|007Barangay V|008Barangay VI|009Barraca|010Beddeng Laud|011Beddeng Daya|012Bongtolan|013Bulala|014Cabalangegan|015Cabaroan Daya|016Cabaroan Laud|017Camangaan|018Capangpangan|020Mindoro|021Nagsangalan|022Pantay Daya|023Pantay Fatima|024Pantay Laud|025Paoa|026Paratong|027Pong-ol|028Purok-a-bassit|029Purok-a-dackel|030Raois|031Rugsuanan|032Salindeg|033San Jose|034San Julian Norte|035San Julian Sur|036San Pedro|037Tamag|038Barangay VII|039Barangay VIII|040Barangay IX
0103301000|001Ambitacay|002Balawarte|003Capas|004Consolacion|005Macalva Central|006Macalva Norte|007Macalva Sur|008Nazareno|009Purok|010San Agustin East|011San Agustin Norte|012San Agustin Sur|013San Antonino|014San Antonio|015San Francisco|016San Isidro|017San Joaquin Norte|018San Joaquin Sur|019San Jose Norte|020San Jose Sur|021San Juan|022San Julian Central|023San Julian East|024San Julian Norte|025San Julian West|026San Manuel Norte|027San Manuel Sur|028San Marcos|029San Miguel|030San Nicolas Central|031San Nicolas East|032San Nicolas Norte|033San Nicolas West|034San Nicolas Sur|035San Pedro|036San Roque West|037San Roque East|038San Vicente Norte|039San Vicente Sur|040Santa Ana|041Santa Barbara|042Santa Fe|043Santa Maria|044Santa Monica|045Santa Rita=Nalinac|046Santa Rita East|047Santa Rita Norte|048Santa Rita Sur|049Santa Rita West
0103302000|001Alaska|002Basca|003Dulao|004Gallano|005Macabato|006Manga|007Pangao-aoan East|009Pangao-aoan West|010Poblacion|011Samara|012San Antonio|014San Benito Norte|015San Benito Sur|016San Eugenio|018San Juan East|019San Juan West|020San Simon East|021San Simon West|022Santa Cecilia|023Santa Lucia|024Santa Rita East|025Santa Rita West|027Santo Rosario East|028Santo Rosario West
0103303000|001Agtipal|002Arosip|003Bacqui|004Bacsil|005Bagutot|006Ballogo|007Baroro|008Bitalag|009Bulala|010Burayoc|011Bussaoit|012Cabaroan|013Cabarsican|014Cabugao|015Calautit|016Carcarmay|017Casiaman|018Galongen|019Guinabang|020Legleg|021Lisqueb|022Mabanengbeng 1st|023Mabanengbeng 2nd|024Maragayap|025Nangalisan|026Nagatiran|027Nagsaraboan|028Nagsimbaanan|029Narra|030Ortega|031Paagan|032Pandan|033Pang-pang|034Poblacion|035Quirino|036Raois|037Salincob|038San Martin|039Santa Cruz|040Santa Rita|041Sapilang|042Sayoan|043Sipulo|044Tammocalao|045Ubbog|046Oya-oy|047Zaragosa
0103304000|001Alibangsay|002Baay|003Cambaly|004Cardiz|005Dagup|006Libbo|007Suyo|008Tagudtud|009Tio-angan|010Wallayan
0103305000|001Apatut|002Ar-arampang|003Baracbac Este|004Baracbac Oeste|005Bet-ang|006Bulbulala|007Bungol|008Butubut Este|009Butubut Norte|010Butubut Oeste|011Butubut Sur|012Cabuaan Oeste|013Calliat|014Calungbuyan|015Camiling|016Guinaburan|017Masupe|018Nagsabaran Norte|019Nagsabaran Sur|020Nalasin|021Napaset|022Pagbennecan|023Pagleddegan|024Pantar Norte|025Pantar Sur|026Pa-o|028Almeida|029Paraoir|030Patpata|031Dr. Camilo Osias Pob.=Cabuaan Este|032Sablut|033San Pablo|034Sinapangan Norte|035Sinapangan Sur|036Tallipugo|037Antonino
0103306000|001Agdeppa|002Alzate|004Bangaoilan East|005Bangaoilan West|006Barraca|007Cadapli|008Caggao|009Consuegra|010General Prim East|011General Prim West|013General Terrero|015Luzong Norte|016Luzong Sur|018Maria Cristina East|019Maria Cristina West|020Mindoro|021Nagsabaran|022Paratong Norte|023Paratong No. 3|024Paratong No. 4|025Central East No. 1|026Central East No. 2|027Central West No. 1|028Central West No. 2|029Central West No. 3|030Quintarong|031Reyna Regente|032Rissing|033San Blas|034San Cristobal|035Sinapangan Norte|036Sinapangan Sur|037Ubbog
0103307000|001Acao|002Baccuit Norte|003Baccuit Sur|004Bagbag|005Ballay|006Bawanta|007Boy-utan|008Bucayab|009Cabalayangan|010Cabisilan|011Calumbaya|012Carmay|013Casilagan|014Central East|015Central West|016Dili|017Disso-or|018Guerrero|019Nagrebcan|020Pagdalagan Sur|021Palintucang|022Palugsi-Limmansangan|023Parian Oeste|024Parian Este|025Paringao|026Payocpoc Norte Este|027Payocpoc Norte Oeste|028Payocpoc Sur|029Pilar|030Pudoc|031Pottot|032Pugo|033Quinavite|034Lower San Agustin|035Santa Monica|036Santiago|037Taberna|038Upper San Agustin|039Urayong
0103308000|001Agpay|002Bilis|003Caoayan|004Dalacdac|005Delles|006Imelda|007Libtong|008Linuan|009New Poblacion|010Old Poblacion|011Lower Tumapoc|012Upper Tumapoc
0103309000|001Bautista|002Gana|003Juan Cartas|004Las-ud|005Liquicia|006Poblacion Norte|007Poblacion Sur|009San Carlos|010San Cornelio|011San Fermin|012San Gregorio|013San Jose|014Santiago Norte|015Santiago Sur|016Sobredillo|017Urayong|018Wenceslao
0103310000|001Alcala|002Ayaoan|003Barangobong|004Barrientos|005Bungro|006Buselbusel|007Cabalitocan|008Cantoria No. 1|009Cantoria No. 2|010Cantoria No. 3|011Cantoria No. 4|012Carisquis|013Darigayos|014Magallanes|015Magsiping|016Mamay|017Nagrebcan|018Nalvo Norte|019Nalvo Sur|020Napaset|021Oaqui No. 1|022Oaqui No. 2|023Oaqui No. 3|024Oaqui No. 4|025Pila|026Pitpitac|027Rimos No. 1|028Rimos No. 2|029Rimos No. 3|030Rimos No. 4|031Rimos No. 5|032Rissing|033Salcedo|034Santo Domingo Norte|035Santo Domingo Sur|036Sucoc Norte|037Sucoc Sur|038Suyo|039Tallaoen|040Victoria
0103311000|001Aguioas|002Al-alinao Norte|003Al-alinao Sur|004Ambaracao Norte|005Ambaracao Sur|006Angin|007Balecbec|008Bancagan|009Baraoas Norte|010Baraoas Sur|011Bariquir|012Bato|013Bimmotobot|014Cabaritan Norte|015Cabaritan Sur|016Casilagan|017Dal-lipaoen|018Daramuangan|019Guesset|020Gusing Norte|021Gusing Sur|022Imelda|023Lioac Norte|024Lioac Sur|025Magungunay|026Mamat-ing Norte|027Mamat-ing Sur|028Nagsidorisan|029Natividad|030Ortiz|032Ribsuan|033San Antonio|034San Isidro|035Sili|037Suguidan Norte|038Suguidan Sur|039Tuddingan
0103312000|001Ambalite|002Ambangonan|003Cares|004Cuenca|005Duplas|007Maoasoas Norte|008Maoasoas Sur|009Palina|010Poblacion East|011San Luis|012Saytan|013Tavora East|014Tavora Proper|015Poblacion West
0103313000|001Alipang|002Ambangonan|003Amlang|004Bacani|005Bangar|006Bani|007Benteng-Sapilang|008Cadumanian|009Camp One|010Carunuan East|011Carunuan West|012Casilagan|013Cataguingtingan|014Concepcion|015Damortis|016Gumot-Nagcolaran|017Inabaan Norte|018Inabaan Sur|019Nagtagaan|020Nangcamotian|021Parasapas|022Poblacion East|023Poblacion West|024Puzon|026Rabon|027San Jose|028Marcos|029Subusub|030Tabtabungao|031Tanglag|032Tay-ac|033Udiao|034Vila
0103314000|001Abut|002Apaleng|003Bacsil|004Bangbangolan|005Bangcusay|006Barangay I|007Barangay II|008Barangay III|009Barangay IV|010Baraoas|011Bato|012Biday|013Birunget|014Bungro|015Cabaroan=Negro|016Cabarsican|017Cadaclan|018Calabugao|019Camansi|020Canaoay|021Carlatan|022Catbangen|023Dallangayan Este|024Dallangayan Oeste|025Dalumpinas Este|026Dalumpinas Oeste|027Ilocanos Norte|028Ilocanos Sur|029Langcuas|030Lingsat|031Madayegdeg|032Mameltac|033Masicong|034Nagyubuyuban|035Namtutan|036Narra Este|037Narra Oeste|039Pacpaco|040Pagdalagan|041Pagdaraoan|042Pagudpud|043Pao Norte|044Pao Sur|045Parian|046Pias|047Poro|048Puspus|049Sacyud|050Sagayad|051San Agustin|052San Francisco|053San Vicente|054Santiago Norte|055Santiago Sur|056Saoay|057Sevilla|058Siboan-Otong|059Tanqui|060Tanquigan
0103315000|002Amontoc|003Apayao|004Balbalayang|006Bayabas|007Bucao|008Bumbuneg|012Lacong|013Lipay Este|014Lipay Norte|015Lipay Proper|016Lipay Sur|017Lon-oy|019Poblacion|020Polipol|021Daking
0103316000|001Allangigan|002Aludaid|003Bacsayan|004Balballosa|005Bambanay|006Bugbugcao|007Caarusipan|008Cabaroan|009Cabugnayan|010Cacapian|011Caculangan|012Calincamasan|013Casilagan|014Catdongan|015Dangdangla|016Dasay|017Dinanum|018Duplas|019Guinguinabang|020Ili Norte|021Ili Sur|022Legleg|023Lubing|024Nadsaag|025Nagsabaran|026Naguirangan|027Naguituban|028Nagyubuyuban|029Oaquing|030Pacpacac|031Pagdildilan|032Panicsican|033Quidem|035San Felipe|036Santa Rosa|037Santo Rosario|038Saracat|039Sinapangan|040Taboc|041Talogtog|042Urbiztondo
0103317000|001Ambitacay|002Bail|003Balaoc|004Balsaan|005Baybay|006Cabaruan|007Casantaan|008Casilagan|009Cupang|010Damortis|011Fernando|012Linong|013Lomboy|014Malabago|015Namboongan|016Namonitan|017Narvacan|018Patac|019Poblacion|020Pongpong|021Raois|022Tubod|023Tococ|024Ubagan
0103318000|002Corrooy|003Lettac Norte|004Lettac Sur|005Mangaan|008Paagan|010Poblacion|011Puguil|012Ramot|013Sapdaan|014Sasaba|015Tubaday
0103319000|001Bigbiga|002Castro|003Duplas|004Ipet|005Ilocano|006Maliclico|007Old Central|008Namaltugan|010Poblacion|011Porporiket|013San Francisco Norte|014San Francisco Sur|015San Jose|017Sengngat|018Turod|019Up-uplas|020Bulalaan
0103320000|001Amallapay|002Anduyan|003Caoigue|004Francia Sur|005Francia West|006Garcia|007Gonzales|008Halog East|009Halog West|010Leones East|011Leones West|012Linapew|015Magsaysay|016Pideg|017Poblacion|018Rizal|019Santa Teresa|020Lloren
0105501000|001Allabon|002Aloleng|003Bangan-Oda|004Baruan|005Boboy|006Cayungnan|007Dangley|009Gayusan|010Macaboboni|011Magsaysay|012Namatucan|013Patar|014Poblacion East|015Poblacion West|016San Juan|017Tupa|018Viga
0105502000|002Bayaoas|003Baybay|004Bocacliw|006Bocboc East|007Bocboc West|008Buer|009Calsib|010Niñoy|011Poblacion|012Pogomboa|013Pogonsili|014San Jose|016Tampac|017Laoag|018Manlocboc|019Panacol
0105503000|001Alos|002Amandiego|003Amangbangan|004Balangobong|005Balayang|006Bisocol|007Bolaney|008Baleyadaan|009Bued|010Cabatuan|011Cayucay|012Dulacac|013Inerangan|014Linmansangan|015Lucap|016Macatiw|017Magsaysay|018Mona|019Palamis|020Pangapisan|021Poblacion|022Pocalpocal|023Pogo|024Polo|025Quibuar|026Sabangan|029San Jose|030San Roque|031San Vicente|032Santa Maria|033Tanaytay|034Tangcarang|035Tawintawin|036Telbang|037Victoria|038Landoc|039Maawi|040Pandan|041San Antonio=R. Magsaysay
0105504000|001Anulid|003Atainan|004Bersamin|005Canarvacanan|006Caranglaan|007Curareng|008Gualsic|009Kisikis|010Laoac|011Macayo|012Pindangan Centro|013Pindangan East|014Pindangan West|015Poblacion East|016Poblacion West|017San Juan|018San Nicolas|019San Pedro Apartado|020San Pedro Ili|021San Vicente|022Vacante
0105505000|002Awile|003Awag|004Batiarao|005Cabungan|006Carot|007Dolaoan|008Imbo|009Macaleeng|010Macandocandong|011Mal-ong|012Namagbagan|014Poblacion|015Roxas|016Sablig|018San Jose|019Siapar|020Tondol|021Toritori
0105506000|002Ariston Este|003Ariston Weste|004Bantog|005Baro|006Bobonan|007Cabalitian|008Calepaan|009Carosucan Norte|010Carosucan Sur|011Coldit|012Domanpot|013Dupac|014Macalong|015Palaris|016Poblacion East|017Poblacion West|018San Vicente Este|019San Vicente Weste|020Sanchez|021Sobol|022Toboy
0105507000|001Angayan Norte|002Angayan Sur|003Capulaan|004Esmeralda|005Kita-kita|006Mabini|007Mauban|008Poblacion|009Pugaro|010Rajal|011San Andres|012San Aurelio 1st|013San Aurelio 2nd|014San Aurelio 3rd|015San Joaquin|016San Julian|017San Leon|018San Marcelino|019San Miguel|020San Raymundo
0105508000|001Ambabaay|002Aporao|003Arwas|004Ballag|005Banog Norte|006Banog Sur|007Centro Toma|008Colayo|009Dacap Norte|010Dacap Sur|011Garrita|012Luac|013Macabit|014Masidem|015Poblacion|016Quinaoayanan|017Ranao|018Ranom Iloco|019San Jose|020San Miguel|021San Simon|022San Vicente|023Tiep|024Tipor|025Tugui Grande|026Tugui Norte|027Calabeng
0105509000|001Anambongan|002Bayoyong|003Cabeldatan|004Dumpay|005Malimpec East|006Mapolopolo|007Nalneran|008Navatat|009Obong|010Osmena Sr.|011Palma|012Patacbo|013Poblacion
0105510000|001Artacho|003Cabuaan|004Cacandongan|006Diaz|007Nandacan|009Nibaliw Norte|010Nibaliw Sur|011Palisoc|012Poblacion East|013Poblacion West|014Pogo|015Poponto|016Primicias|017Ketegan|018Sinabaan|019Vacante|020Villanueva|021Baluyot
0105511000|001Alinggan|002Amanperez|003Amancosiling Norte|004Amancosiling Sur|005Ambayat I|006Ambayat II|007Apalen|008Asin|009Ataynan|010Bacnono|011Balaybuaya|012Banaban|013Bani|014Batangcaoa|015Beleng|016Bical Norte|017Bical Sur|018Bongato East|019Bongato West|020Buayaen|021Buenlag 1st|022Buenlag 2nd|023Cadre Site|024Carungay|025Caturay|027Duera|028Dusoc|029Hermoza|030Idong|031Inanlorenza|032Inirangan|033Iton|034Langiran|035Ligue|036M. H. del Pilar|037Macayocayo|038Magsaysay|039Maigpa|040Malimpec|041Malioer|042Managos|043Manambong Norte|044Manambong Parte|045Manambong Sur|046Mangayao|047Nalsian Norte|048Nalsian Sur|049Pangdel|050Pantol|051Paragos|053Poblacion Sur|054Pugo|055Reynado|056San Gabriel 1st|057San Gabriel 2nd|058San Vicente|059Sancagulis|060Sanlibo|061Sapang|062Tamaro|063Tambac|064Tampog|065Darawey=Tangal|066Tanolong|067Tatarac|068Telbang|069Tococ East|070Tococ West|071Warding|072Wawa|073Zone I|074Zone II|075Zone III|076Zone IV|077Zone V|078Zone VI|079Zone VII
0105512000|001Balangobong|002Bued|003Bugayong|004Camangaan|005Canarvacanan|006Capas|007Cili|008Dumayat|009Linmansangan|011Mangcasuy|012Moreno|013Pasileng Norte|014Pasileng Sur|015Poblacion|016San Felipe Central|017San Felipe Sur|019San Pablo|020Sta. Catalina|021Sta. Maria Norte|022Santiago|023Sto. Niño|024Sumabnit|025Tabuyoc|026Vacante
0105513000|001Amancoro|002Balagan|003Balogo|004Basing|005Baybay Lopez|006Baybay Polong|007Biec|008Buenlag|009Calit|010Caloocan Norte|011Caloocan Sur|012Camaley|013Canaoalan|014Dulag|015Gayaman|016Linoc|017Lomboy|018Nagpalangan|019Malindong|020Manat|021Naguilayan|022Pallas|023Papagueyan|024Parayao|026Poblacion|027Pototan|028Sabangan|029Salapingao|030San Isidro Norte|031San Isidro Sur|032Santa Rosa|033Tombor|034Caloocan Dupo
0105514000|001Arnedo|002Balingasay|003Binabalian|004Cabuyao|005Catuday|006Catungi|007Concordia|008Culang|009Dewey|010Estanza|011Germinal|012Goyoden|013Ilogmalino|014Lambes=Lames|015Liwa-liwa|016Lucero|017Luciente 1.0|018Luciente 2.0|019Luna|020Patar|021Pilar|023Salud|024Samang Norte|025Samang Sur|026Sampaloc|027San Roque|028Tara|029Tupa|030Victory|031Zaragoza
0105515000|001Angarian|002Asinan|003Banaga|004Bacabac|005Bolaoen|006Buenlag|007Cabayaoasan|008Cayanga|009Gueset|010Hacienda|011Laguit Centro|012Laguit Padilla|013Magtaking|014Pangascasan|015Pantal|016Poblacion|017Polong|018Portic|019Salasa|020Salomague Norte|021Salomague Sur|022Samat|023San Francisco|024Umanday
0105516000|001Anapao=Bur Anapac|003Cacayasen|004Concordia|005Ilio-ilio=Iliw-iliw|006Papallasen|007Poblacion|008Pogoruac|009Don Matias|010San Miguel|011San Pascual|012San Vicente|013Sapa Grande|014Sapa Pequeña|015Tambacan
0105517000|001Ambonao|002Ambuetel|003Banaoang|004Bued|005Buenlag|006Cabilocaan|007Dinalaoan|008Doyong|009Gabon|010Lasip|011Longos|012Lumbang|013Macabito|014Malabago|015Mancup|016Nagsaing|017Nalsian|018Poblacion East|019Poblacion West|020Quesban|022San Miguel|023San Vicente|024Songkoy|025Talibaew
0105518000|001Bacayao Norte|002Bacayao Sur|003Barangay II=Nueva|004Barangay IV=Zamora|006Bolosan|007Bonuan Binloc|008Bonuan Boquig|009Bonuan Gueset|010Calmay|011Carael|012Caranglaan|013Herrero|014Lasip Chico|015Lasip Grande|016Lomboy|017Lucao|018Malued|019Mamalingling|020Mangin|021Mayombo|022Pantal|023Poblacion Oeste|024Barangay I=T. Bugallon|025Pogo Chico|026Pogo Grande|027Pugaro Suit|028Salapingao|029Salisay|030Tambac|031Tapuac|032Tebeng
0105519000|001Alilao|002Amalbalan|003Bobonot|004Eguia|005Gais-Guipe|006Hermosa|007Macalang|008Magsaysay|010Malacapas|011Malimpin|012Osmeña|013Petal|014Poblacion|015San Vicente|016Tambac|017Tambobong|018Uli|019Viga
0105520000|002Bamban|003Batang|004Bayambang|005Cato|006Doliman|007Fatima|008Maya|009Nangalisan|010Nayom|011Pita|012Poblacion|013Potol|014Babuyan
0105521000|001Bolo|002Bongalon|003Dulig|004Laois|005Magsaysay|006Poblacion|007San Gonzalo|008San Jose|009Tobuan|010Uyong
0105522000|001Aliwekwek|002Baay|003Balangobong|004Balococ|006Bantayan|007Basing|008Capandanan|009Domalandan Center|010Domalandan East|011Domalandan West|013Dorongan|014Dulag|015Estanza|016Lasip|017Libsong East|018Libsong West|019Malawa|020Malimpuec|021Maniboc|022Matalava|023Naguelguel|025Namolan|026Pangapisan North|027Pangapisan Sur|028Poblacion|029Quibaol|030Rosario|031Sabangan|032Talogtog|033Tonton|034Tumbar|035Wawa
0105523000|002Bacnit|003Barlo|005Caabiangaan|006Cabanaetan|007Cabinuangan|008Calzada|009Caranglaan|010De Guzman|012Luna|013Magalong|014Nibaliw|015Patar|016Poblacion|017San Pedro|018Tagudin|020Villacorta
0105524000|001Abonagan|002Agdao|003Alacan|004Aliaga|005Amacalan|006Anolid|007Apaya|008Asin Este|009Asin Weste|010Bacundao Este|011Bacundao Weste|012Bakitiw|013Balite|014Banawang|015Barang|016Bawer|017Binalay|018Bobon|019Bolaoit|020Bongar|021Butao|022Cabatling|023Cabueldatan|026Calbueg|027Canan Norte|028Canan Sur|029Cawayan Bogtong|031Don Pedro|032Gatang|033Goliman|034Gomez|035Guilig|036Ican|037Ingalagala|038Lareg-lareg|039Lasip|040Lepa|041Loqueb Este|042Loqueb Norte|043Loqueb Sur|044Lunec|045Mabulitec|047Malimpec|048Manggan-Dampay|049Nancapian|050Nalsian Norte|051Nalsian Sur|053Nansangaan|054Olea|055Pacuan|056Palapar Norte|057Palapar Sur|058Palong|059Pamaranum|060Pasima|061Payar|062Poblacion|063Polong Norte|064Polong Sur|065Potiocan|066San Julian|067Tabo-Sili|068Tobor|069Talospatang|070Taloy|071Taloyan|072Tambac|073Tolonguat|074Tomling|075Umando|076Viado|077Waig|078Warey
0105525000|002Babasit|003Baguinay|004Baritao|005Bisal|007Bucao|009Cabanbanan|014Calaocan|019Inamotan|023Lelemaan|024Licsi|025Lipit Norte|026Lipit Sur|027Parian|028Matolong|030Mermer|031Nalsian|033Oraan East|034Oraan West|036Pantal|037Pao|039Poblacion|040Pugaro|041San Ramon|042Santa Ines|043Sapang|045Tebuel
0105526000|001Alitaya|002Amansabina|003Anolid|004Banaoang|005Bantayan|006Bari|007Bateng|008Buenlag|009David|010Embarcadero|011Gueguesangen|012Guesang|013Guiguilonen|014Guilig|015Inlambo|016Lanas|017Landas|018Maasin|019Macayug|020Malabago|021Navaluan|022Nibaliw|023Osiem|024Palua|025Poblacion|026Pogo|027Salaan|028Salay|029Tebag|030Talogtog
0105527000|001Andangin|002Arellano Street|003Bantay|004Bantocaling|005Baracbac|006Peania Pedania=Bedania|007Bogtong Bolo|008Bogtong Bunao|009Bogtong Centro|010Bogtong Niog|011Bogtong Silag|012Buaya|013Buenlag|014Bueno|015Bunagan|017Bunlalacao|018Burgos Street|019Cabaluyan 1st|020Cabaluyan 2nd|021Cabarabuan|022Cabaruan|023Cabayaoasan|024Cabayugan|025Cacaoiten|026Calomboyan Norte|027Calomboyan Sur|028Calvo|029Casilagan|030Catarataraan|031Caturay Norte|032Caturay Sur|033Caviernesan|034Dorongan Ketaket|035Dorongan Linmansangan|036Dorongan Punta|037Dorongan Sawat|038Dorongan Valerio|039General Luna|040Historia|041Lawak Langka|042Linmansangan|043Lopez|044Mabini|045Macarang|046Malabobo|047Malibong|048Malunec|049Maravilla|050Maravilla-Arellano Ext.|051Muelang|052Naguilayan East|053Naguilayan West|054Nancasalan|055Niog-Cabison-Bulaney|056Olegario-Caoile|057Olo Cacamposan|058Olo Cafabrosan|059Olo Cagarlitan|060Osmeña|061Pacalat|062Pampano|063Parian|064Paul|065Pogon-Aniat|066Pogon-Lomboy|067Ponglo-Baleg|068Ponglo-Muelag|069Quetegan=Pogon-Baleg|070Quezon|071Salavante|072Sapang|073Sonson Ongkit|074Suaco|075Tagac|076Takipan|077Talogtog|078Tococ Barikir|079Torre 1st|080Torre 2nd|081Torres Bugallon|082Umangan|083Zamora
0105528000|001Amanoaoac|002Apaya|003Aserda|004Baloling|006Coral|007Golden|008Jimenez|009Lambayan|010Luyan=Luyan South|012Nilombot|013Pias|014Poblacion|015Primicias|016Santa Maria=Luyan North|018Torres
0105529000|001Barangobong|003Batchelor East|004Batchelor West|005Burgos=San Narciso|006Cacandungan|007Calapugan|008Canarem|009Luna|011Poblacion East|012Poblacion West|013Rizal|014Salud|015San Eugenio|017San Macario Norte|018San Macario Sur|019San Maximo|020San Miguel|022Silag
0105530000|001Alipangpang|002Amagbagan|003Balacag|004Banding|006Bantugan|007Batakil|008Bobonan|009Buneg|010Cablong|011Castaño|012Dilan|013Don Benito|014Haway|015Imbalbalatong|016Inoman|017Laoac|018Maambal|019Malasin|020Malokiat|021Manaol|022Nama|023Nantangalan|024Palacpalac|025Palguyod|026Poblacion I|027Poblacion II|028Poblacion III|029Poblacion IV|030Rosario|031Sugcong|032Talogtog|033Tulnac|034Villegas|035Casanfernandoan
0105531000|001Acop|002Bakit-Bakit|003Balingcanaway|004Cabalaoangan Norte|005Cabalaoangan Sur|006Camangaan|007Capitan Tomas|008Carmay West|009Carmen East|010Carmen West|012Casanicolasan|013Coliling|014Calanutan=Don Felix Coloma|015Guiling|016Palakipak|017Pangaoan|018Rabago|019Rizal|020Salvacion|021San Antonio|022San Bartolome|023San Isidro|024San Luis|025San Pedro East|026San Pedro West|027San Vicente|028San Angel|029Station District|031Tomana East|032Tomana West|033Zone I|034Zone IV|035Carmay East|036Don Antonio Village|037Zone II|038Zone III|039Zone V
0105532000|001Abanon|002Agdao|003Anando|004Ano|005Antipangol|006Aponit|007Bacnar|008Balaya|009Balayong|010Baldog|011Balite Sur|012Balococ|013Bani|014Bega|015Bocboc|016Bugallon-Posadas Street|017Bogaoan|018Bolingit|019Bolosan|020Bonifacio|021Buenglat|022Burgos Padlan|023Cacaritan|024Caingal|025Calobaoan|026Calomboyan|027Capataan|028Caoayan-Kiling|029Cobol|030Coliling|031Cruz|032Doyong|035Gamata|036Guelew|037Ilang|038Inerangan|039Isla|040Libas|041Lilimasan|043Longos|044Lucban|045Mabalbalino|046Mabini|047Magtaking|048Malacañang|050Maliwara|051Mamarlao|052Manzon|053Matagdem|054Mestizo Norte|055Naguilayan|056Nilentap|057Padilla-Gomez|058Pagal|060Palaming|061Palaris|062Palospos|063Pangalangan|064Pangoloan|065Pangpang|066Paitan-Panoypoy|067Parayao|069Payapa|070Payar|071Perez Boulevard|072Polo|073Quezon Boulevard|074Quintong|075Rizal|076Roxas Boulevard|077Salinap|078San Juan|079San Pedro-Taloy|080Sapinit|081PNR Station Site|082Supo|083Talang|084Tamayo|085Tandoc|086Tarece|087Tarectec|088Tayambani|089Tebag|090Turac|091M. Soriano|092Tandang Sora
0105533000|001Ambalangan-Dalin|002Angio|003Anonang|004Aramal|006Bigbiga|007Binday|008Bolaoen|009Bolasi|010Cayanga|011Gumot|012Inmalog|013Lekep-Butao|014Longos|015Mabilao|016Nibaliw Central|017Nibaliw East|018Nibaliw Magliba|019Palapad|020Poblacion|021Rabon|022Sagud-Bahley|023Sobol|024Tempra-Guilig|025Tocok|027Lipit-Tomeeng|028Colisao|029Nibaliw Narvarte=Nibaliw West Compound|030Nibaliw Vidal=Nibaliw West Proper|031Alacan|032Cabaruan|033Inmalog Norte|034Longos-Amangonan-Parac-Parac Fabrica|035Longos Proper|036Tiblong
0105534000|001Awai|002Bolo|003Capaoay|004Casibong|005Imelda=Decrito|006Guibel|007Labney|009Magsaysay=Capay|010Lobong|011Macayug|013Bagong Pag-asa=Poblacion East|014San Guillermo=Poblacion West|015San Jose|016San Juan|017San Roque|018San Vicente|019Santa Cruz|020Santa Maria|021Santo Tomas
0105535000|001San Antonio-Arzadon|003Cabacaraan|004Cabaritan|005Flores|007Guiset Norte|008Guiset Sur|009Lapalo|010Nagsaag|011Narra|013San Bonifacio|014San Juan|015San Roque|016San Vicente|018Sto. Domingo
0105536000|001Bensican|002Cabitnongan|003Cabuloan|005Cacabugaoan|006Calanutian|007Calaocan|008Camangaan|009Camindoroan|010Casaratan|011Dalumpinas|013Fianza|015Lungao|016Malico|017Malilion|018Nagkaysa|019Nining|020Poblacion East|021Poblacion West|022Salingcob|023Salpad|024San Felipe East|025San Felipe West|026San Isidro=Sta. Cruzan|027San Jose|028San Rafael Centro|029San Rafael East|030San Rafael West|031San Roque|032Santa Maria East|033Santa Maria West|034Santo Tomas|035Siblot|036Sobol
0105537000|001Alac|002Baligayan|004Bantog|005Bolintaguen|006Cabangaran|007Cabalaoangan|009Calomboyan|010Carayacan|011Casantamarian|012Gonzalo|013Labuan|014Lagasit|015Lumayao|016Mabini|017Mantacdang|018Nangapugan|020San Pedro|021Ungib|022Poblacion Zone I|023Poblacion Zone II|024Poblacion Zone III
0105538000|001Alibago|002Balingueo|003Banaoang|004Banzal|005Botao|006Cablong|007Carusocan|008Dalongue|009Erfe|010Gueguesangen|011Leet|012Malanay|013Maningding|014Maronong|015Maticmatic|016Minien East|017Minien West|018Nilombot|019Patayac|020Payas|021Poblacion Norte|022Poblacion Sur|023Sapang|024Sonquil|025Tebag East|026Tebag West|027Tuliao|028Ventinilla=Ventinilla East|029Primicias=Ventinilla West
0105539000|001Bal-loy|002Bantog|003Caboluan|004Cal-litang|005Capandanan|006Cauplasan|008Dalayap|009Libsong|010Namagbagan|011Paitan|012Pataquid|013Pilar|014Poblacion East|015Poblacion West|016Pugot|017Samon|018San Alejandro|020San Mariano|021San Pablo|022San Patricio|023San Vicente|024Santa Cruz|025Sta. Rosa
0105540000|001La Luna|002Poblacion East|003Poblacion West|004Salvacion|005San Agustin|006San Antonio|007San Jose|008San Marcos|009Santo Domingo|010Santo Niño
0105541000|001Agat|002Alibeng|003Amagbagan|004Artacho|005Asan Norte|006Asan Sur|007Bantay Insik|008Bila|009Binmeckeg|010Bulaoen East|011Bulaoen West|012Cabaritan|013Calunetan|014Camangaan|015Cauringan|016Dungon|017Esperanza|018Killo|019Labayug|021Paldit|022Pindangan|023Pinmilapil|024Poblacion Central|025Poblacion Norte|026Poblacion Sur|027Sagunto|028Inmalog|029Tara-tara
0105542000|001Baquioen|002Baybay Norte|003Baybay Sur|004Bolaoen|005Cabalitian|006Calumbuyan|007Camagsingalan|008Caoayan|009Capantolan|010Macaycayawan|011Paitan East|012Paitan West|013Pangascasan|014Poblacion|015Santo Domingo|016Seselangen|018Sioasio East|019Sioasio West|020Victoria
0105543000|001Agno|002Amistad|003Barangobong|004Carriedo|005C. Lichauco|006Evangelista|007Guzon|008Lawak|009Legaspi|010Libertad|012Magallanes|013Panganiban|014Barangay A|015Barangay B|016Barangay C|017Barangay D|019Saleng|020Santo Domingo|022Toketec|023Trenchera|024Zamora
0105544000|001Abot Molina|002Alo-o|003Amaronan|004Annam|005Bantug|006Baracbac|007Barat|008Buenavista|010Cabalitian|011Cabaruan|012Cabatuan|013Cadiz|014Calitlitan|015Capas|017Carosalesan|018Casilan|019Caurdanetaan|020Concepcion|021Decreto|022Diaz|023Diket|024Don Justo Abalos=Caroan|025Don Montano|026Esperanza|027Evangelista|028Flores|029Fulgosino|030Gonzales|031La Paz|032Labuan|033Lauren|034Lubong|035Luna Weste|036Luna Este|037Mantacdang|038Maseil-seil|039Nampalcan|040Nancalabasaan|041Pangangaan|042Papallasen|044Pemienta|046Poblacion East|047Poblacion West|048Prado|049Resurreccion|050Ricos|051San Andres|052San Juan|053San Leon|054San Pablo|055San Vicente|056Santa Maria|057Santa Rosa|058Sinabaan|059Tanggal Sawang|060Cabangaran|061Carayungan Sur|062Del Rosario
0105545000|001Angatel|002Balangay|003Batancaoa|004Baug|005Bayaoas|006Bituag|007Camambugan|008Dalanguiring|009Duplac|010Galarin|011Gueteb|012Malaca|013Malayo|014Malibong|015Pasibi East|016Pasibi West|017Pisuac|018Poblacion|019Real|020Salavante|021Sawat
0105546000|001Anonas|003Bactad East|004Dr. Pedro T. Orata=Bactad Proper|005Bayaoas|007Bolaoen|008Cabaruan|009Cabuloan|011Camanang|012Camantiles|014Casantaan|015Catablan|016Cayambanan|017Consolacion|018Dilan Paurido|019Labit Proper|020Labit West|022Mabanogbog|023Macalong|024Nancalobasaan|025Nancamaliran East|026Nancamaliran West|027Nancayasan|028Oltama|029Palina East|030Palina West|031Pinmaludpod|032Poblacion|033San Jose|034San Vicente|035Santa Lucia|036Santo Domingo|037Sugcong|038Tipuso|039Tulong
0105547000|001Amamperez|002Bacag|003Barangobong|004Barraca|005Capulaan|006Caramutan|007La Paz|008Labit|009Lipay|010Lomboy|011Piaz=Plaza|012Zone V|013Zone I|014Zone II|015Zone III|016Zone IV|017Puelay|018San Blas|019San Nicolas|020Tombod|021Unzad
0105548000|001Anis|002Botigue|003Caaringayan|004Domingo Alarcio=Cabilaoan East|005Cabilaoan West|006Cabulalaan|007Calaoagan|008Calmay|009Casampagaan|010Casanestebanan|011Casantiagoan|012Inmanduyan|013Poblacion=Laoac|014Lebueg|015Maraboc|016Nanbagatan|017Panaga|018Talogtog|019Turko|020Yatyat|021Balligi|022Banuar
0200901000|001Ihubok II=Kayvaluganan|002Ihubok I=Kaychanarianan|003San Antonio|004San Joaquin|005Chanarian|006Kayhuvokan
0200902000|006Raele|007San Rafael=Idiang|008Santa Lucia=Kauhauhasan|009Santa Maria=Marapuy|010Santa Rosa=Kaynatuan
0200903000|001Radiwan|002Salagao|003San Vicente=Igang|004Tuhel
0200904000|001Hañib|002Kaumbakan|003Panatayan|004Uvoy
0200905000|001Chavayan|002Malakdang|003Nakanmuan|004Savidug|005Sinakan|006Sumnanga
0200906000|001Kayvaluganan|002Imnajbu|003Itbud|004Kayuganan
0201501000|001Alinunu|002Bagu|003Banguian|004Calog Norte|005Calog Sur|006Canayun|007Centro|008Dana-Ili|009Guiddam|010Libertad|011Lucban|012Pinili|013Santa Filomena|014Santo Tomas|015Siguiran|016Simayung|017Sirit|018San Agustin|019San Julian|020Santa Rosa
0201502000|001Abbeg|002Afusing Bato|003Afusing Daga|004Agani|005Baculod|006Baybayog|007Cabuluan|008Calantac|009Carallangan|010Centro Norte|011Centro Sur|012Dalaoig|013Damurog|014Jurisdiccion|015Malalatan|016Maraburab|017Masin|018Pagbangkeruan|019Pared|020Piggatan|021Pinopoc|022Pussian|023San Esteban|024Tamban|025Tupang
0201503000|001Bessang|002Binobongan|003Bulo|004Burot|005Capagaran=Brigida|006Capalutan|007Capanickian Norte|008Capanickian Sur|009Cataratan|010Centro East|011Centro West|012Daan-Ili|013Dagupan|014Dalayap|015Gagaddangan|016Iringan|017Labben|018Maluyo|019Mapurao|020Matucay|021Nagattatan|022Pacac|023San Juan=Maguininango|024Silagan|025Tamboli|026Tubel|027Utan
0201504000|001Abolo|002Agguirit|003Alituntung|004Annabuculan|005Annafatan|006Anquiray|007Babayuan|008Baccuit|009Bacring|010Baculud|011Balauini|012Bauan|013Bayabat|014Calamagui|015Calintaan|016Caratacat|017Casingsingan Norte|018Casingsingan Sur|019Catarauan|020Centro|021Concepcion|022Cordova|023Dadda|024Dafunganay|025Dugayung|026Estefania|027Gabut|028Gangauan|029Goran|030Jurisdiccion|031La Suerte|032Logung|033Magogod|034Manalo|035Marobbob|036Masical|037Monte Alegre|038Nabbialan|039Nagsabaran|040Nangalasauan|041Nanuccauan|042Pacac-Grande|043Pacac-Pequeño|044Palacu|045Palayag|046Tana|047Unag
0201505000|001Backiling|002Bangag|003Binalan|004Bisagu|005Centro 1|006Centro 2|007Centro 3|008Centro 4|009Centro 5|010Centro 6|011Centro 7|012Centro 8|013Centro 9|014Centro 10|015Centro 11|016Centro 12|017Centro 13|018Centro 14|019Bukig|020Bulala Norte|021Bulala Sur|022Caagaman|023Centro 15|024Dodan|025Fuga Island|026Gaddang|027Linao|028Mabanguc|029Macanaya=Pescaria|030Maura|031Minanga|032Navagan|033Paddaya|034Paruddun Norte|035Paruddun Sur|036Plaza|037Punta|038San Antonio|039Tallungan|040Toran|041Sanja|042Zinarag
0201506000|001Adaoag|002Agaman=Proper|003Alba|004Annayatan|005Asassi|006Asinga-Via|007Awallan|008Bacagan|009Bagunot|011Barsat East|012Barsat West|013Bitag Grande|014Bitag Pequeño|015Bunugan|016Canagatan|017Carupian|018Catugay|019Poblacion=Centro|020Dabbac Grande|021Dalin|022Dalla|023Hacienda Intal|024Ibulo|025Imurung|026J. Pallagao|027Lasilat|028Masical|029Mocag|030Nangalinan|031Remus|032San Antonio|033San Francisco|034San Isidro|035San Jose|036San Miguel|037San Vicente|038Santa Margarita|039Santor|040Taguing|041Taguntungan|042Tallang|043Temblique|044Taytay|045Tungel|046Mabini|047Agaman Norte|048Agaman Sur|049C. Verzosa=Valley Cove
0201507000|001Ammubuan|002Baran|003Cabaritan East|004Cabaritan West|005Cabayu|006Cabuluan East|007Cabuluan West|008Centro East|009Centro West|010Fugu|012Mabuttal East|013Mabuttal West|014Nararagan|015Palloc|017Payagan East|018Payagan West|019San Juan|020Santa Cruz|021Zitanga
0201508000|001Ballang|002Balza|003Cabaritan|004Calamegatan|005Centro|006Centro West|007Dalaya|008Fula|009Leron|010M. Antiporda|011Maddalero|012Mala Este|013Mala Weste|014Minanga Este|015Paddaya Este|016Pattao|018Quinawegan|019Remebella|020San Isidro|021Santa Isabel|022Santa Maria|023Tabbac|024Villa Cielo|025San Lorenzo=Alucao Weste|026Minanga Weste|027Paddaya Weste|028San Juan|029San Vicente|030Villa Gracia|031Villa Leonora
0201509000|001Cabudadan|002Balatubat|003Dadao|004Dibay|005Dilam|006Magsidel|007Naguilian|008Poblacion|009Babuyan Claro|010Centro II|011Dalupiri|012Minabel
0201510000|001Abagao|002Afunan Cabayu|003Agusi|004Alilinu|005Baggao|006Bantay|007Bulala|009Casili Norte|010Catotoran Norte|011Centro Norte|012Centro Sur|013Cullit|014Dacalla-Fugu|015Dammang Norte=Joaquin de la Cruz|016Dugo|017Fusina|018Gang-ngo|019Jurisdiccion|020Luec|021Minanga|022Paragat|023Tagum|024Tulutuging|025Ziminila|026Casili Sur|027Catotoran Sur|028Dammang Sur=Felipe Tuzon|029Sapping
0201511000|001Alimoan|002Bacsay Cataraoan Norte|003Bacsay Mapulapula|004Bilibigao|005Buenavista|006Cadcadir East|007Capannikian|008Centro I|009Centro II|010Culao|011Dibalio|012Kilkiling|013Lablabig|014Luzon|015Mabnang|016Magdalena|017Centro VII=Malasin East|018Malilitao|019Centro VI=Minanga|020Nagsabaran|021Centro IV=Nangasangan|022Pata East|023Pinas|024Santiago|025Sto. Tomas|026Sta. Maria=Surngot|027Tabbugan|028Taggat Norte|029Union|030Bacsay Cataraoan Sur|031Cadcadir West|032Camalaggoan/D Leaño|033Centro III|034Centro V=Mina|035Centro VIII=Malasin West|036Pata West|037San Antonio=Sayad/Bimekel|038San Isidro|039San Vicente|040Sto. Niño=Barbarnis|041Taggat Sur
0201512000|001Alibago=Villa Maria|002Barangay I|003Barangay II|006Barangay III=San Roque|007Divisoria|008Inga|009Lanna|010Lemu Norte|011Liwan Norte|012Liwan Sur|013Maddarulug Norte|014Magalalag East|015Marracuru|019Barangay IV|020Roma Norte|021Barangay III-A|022Batu|023Lemu Sur|024Maddarulug Sur|025Magalalag West=San Nicolas|026Roma Sur|027San Antonio
0201513000|001Abra|005Aguiguican|006Bangatan Ngagan|007Baracaoit|008Baraoidan|009Barbarit|010Basao|011Cabayu|012Calaoagan Bassit|013Calaoagan Dackel|014Capiddigan|015Capissayan Norte|016Capissayan Sur|018Casicallan Sur|019Casicallan Norte|020Centro Norte|021Centro Sur|022Cullit|023Cumao|024Cunig|025Dummun|026Fugu|027Ganzano|028Guising|029Langgan|030Lapogan|031L. Adviento|033Mabuno|035Nabaccayan|036Naddungan|037Nagatutuan|038Nassiping|039Newagac|040Palagao Norte|041Palagao Sur|042Piña Este|043Piña Weste|044San Vicente|045Santa Maria|046Sidem|047Sta. Ana|048Tagumay|049Takiki|050Taligan|051Tanglagan|052T. Elizaga=Mabirbira|053Tubungan Este|054Tubungan Weste|056Bolos Point|057San Carlos
0201514000|001Amunitan|002Batangan|003Baua|004Cabanbanan Norte|005Cabanbanan Sur|006Cabiraoan|007Callao|008Calayan|009Caroan|010Casitan|011Flourishing|012Ipil|013Isca|014Magrafil|015Minanga|016Rebecca=Nagbabalacan|017Paradise|018Pateng|019Progressive|020San Jose|021Santa Clara|022Santa Cruz|023Santa Maria|024Smart|025Tapel
0201515000|001Ajat|002Atulu|003Baculud|004Bayo|005Campo|006San Esteban=Capitan|007Dumpao|009Gammad|010Santa Teresa=Gammad Sur|011Garab|013Malabbac|014Manaoag=Aquiliquilao|015Minanga Norte|016Minanga Sur|017Nattanzan|018Redondo|019Salamague|020San Isidro=Ugac West|021San Lorenzo|022Santa Barbara|023Santa Rosa|024Santiago|025San Vicente=Ugac East
0201516000|001Abagao|002Alaguia|003Bagumbayan|004Bangag|005Bical|006Bicud|007Binag|008Cabayabasan=Capacuan|009Cagoran|010Cambong|011Catayauan|012Catugan|013Centro|014Cullit|015Dagupan|016Dalaya|017Fabrica|018Fusina|019Jurisdiction|020Lalafugan|021Logac|022Magallungon (Sta. Teresa)=Sta. Teresa|023Magapit|024Malanao|025Maxingal|026Naguilian|027Paranum|028Rosario|029San Antonio=Lafu|030San Jose|031San Juan|032San Lorenzo|033San Mariano|034Sta. Maria|035Tucalana
0201517000|001Aggunetan|002Alannay|003Battalan|005Calapangan Norte|006Calapangan Sur|007Callao Norte|008Callao Sur|009Cataliganan|010Finugo Norte|012Gabun|013Ignacio Jurado=Finugu Sur|014Magsaysay|015Malinta|016Minanga Sur|017Minanga Norte|019Nicolas Agatep|020Peru|021Centro I|022San Pedro|023Sicalao|024Tagao|025Tucalan Passing|026Viga|027Cabatacan East=Duldugan|028Cabatacan West|029Nabannagan East|030Nabannagan West|031Centro II|032Centro III|033New Orlins
0201518000|001Abanqueruan|002Allasitan|003Bagu|004Balingit|005Bidduang|006Cabaggan|007Capalalian|008Casitan|009Centro|010Curva|011Gattu|012Masi|013Nagattatan|014Nagtupacan|015San Juan|016Santa Cruz|017Tabba|018Tupanna
0201519000|001Aggugaddan|002Alimannao|003Baliuag|004Bical|005Bugatay|006Buyun|007Cabasan|008Cabbo|009Callao|010Camasi|011Centro|012Dodan|013Lapi|015Malibabag|016Manga|017Minanga|018Nabbabalayan|019Nanguilattan|020Nannarian|021Parabba|022Patagueleg|023Quibal|024San Roque=Litto|025Sisim
0201520000|001Apayao|002Aquib|003Dugayung|004Gumarueng|005Macapil|006Maguilling|007Minanga|008Poblacion I|011Santa Barbara|012Santo Domingo|013Sicatna|014Villa Rey=San Gaspar|015Warat|016Baung|017Calaoagan|018Catarauan|019Poblacion II|020Villa Reyno
0201521000|001Anagguan|002Anurturu|003Anungu|004Baluncanag|005Batu|006Cambabangan|007Capaccuan|008Dungan|009Duyun|010Gaddangao|011Gaggabutan East|012Illuru Norte|013Lattut|014Linno-C=Villa Cruz|015Liuan|016Mabbang|017Mauanan|018Masi=Zinundungan|019Minanga|020Nanauatan|021Nanungaran|022Pasingan|023Poblacion|024San Juan=Zinundungan|025Sinicking|026Battut|027Bural=Zinundungan|028Gaggabutan West|029Illuru Sur
0201522000|001Bangan|002Callungan|003Centro I|004Centro II|005Dacal|006Dagueray|008Dammang|009Kittag|010Langagan|011Magacan|012Marzan|013Masisit|014Nagrangtayan|015Namuac|016San Andres|017Santiago|018Santor|019Tokitok
0201523000|001Casagan|002Casambalangan=Port Irene|003Centro|004Diora-Zinungan|005Dungeg|006Kapanikian|007Marede|008Palawig|009Batu-Parada|010Patunungan|011Rapuli=Punti|012San Vicente=Fort|013Santa Clara|014Santa Cruz|015Visitacion|016Tangatan
0201524000|001Cadongdongan|002Capacuan|003Centro I|004Centro II|005Macatel|008Portabaga|009San Juan|010San Miguel|011Salungsong|012Sicul
0201525000|001Alucao|002Buyun|003Centro East|004Dungeg|005Luga|006Masi|007Mission|011Simpatuyo|012Villa|013Aridowen|014Caniugan|015Centro West|016Simbaluca
0201526000|001Abariongan Ruar|002Abariongan Uneg|003Balagan|004Balanni|006Cabayo|007Calapangan|008Calassitan|009Campo|010Centro Norte|011Centro Sur|012Dungao|014Lattac|015Lipatan|016Lubo|017Mabitbitnong|018Mapitac|019Masical|020Matalao|021Nag-uma|022Namuccayan|023Niug Norte|024Niug Sur|025Palusao|026San Manuel|027San Roque|028Santa Felicitas|029Santa Maria|030Sidiran|031Tabang|032Tamucco|033Virginia
0201527000|001Andarayan North|002Lannig|003Bangag|004Bantay|005Basi East|006Bauan East|007Cadaanan|008Calamagui|009Carilucud|010Cattaran|011Centro Northeast|012Centro Northwest|013Centro Southeast|014Centro Southwest|015Lanna|016Lingu|017Maguirig|018Nabbotuan|019Nangalisan|020Natappian East|021Padul|022Palao|023Parug-parug|024Pataya|025Sampaguita|026Maddarulug=Santo Domingo|030Ubong|033Dassun|034Furagui|035Gadu|036Iraga|037Andarayan South|038Basi West|039Bauan West|040Calillauan|041Gen. Eulogio Balao|042Natappian West|043Malalam-Malacabibi
0201528000|001Accusilian|002Alabiao|003Alabug|004Angang|005Bagumbayan|006Barancuag|007Battung|008Bicok|009Bugnay|010Bulagao|011Cagumitan|012Cato|013Culung|014Dagupan|015Fugu|016Lakambini|017Lallayug|019Malummin|020Mambacag|021San Vicente=Maleg|022Mungo|023Naruangan|024Palca|025Pata|026San Juan|027San Luis=Gurengad|028Sto. Tomas|029Taribubu|030Villalaida|031Poblacion I=Ward I Centro|032Poblacion II=Ward II Centro|033Malalinta
0201529000|001Annafunan East|002Atulayan Norte|003Bagay|005Centro 1|006Centro 4|007Centro 5|008Centro 6|009Centro 7|010Centro 8|011Centro 9|013Centro 10|014Centro 11|015Buntun|016Caggay|017Capatan|018Carig|019Caritan Norte|020Caritan Sur|021Cataggaman Nuevo|022Cataggaman Viejo|023Gosi Norte|024Larion Alto|025Larion Bajo|026Libag Norte|027Linao East|029Namabbalan Norte|030Pallua Norte|031Pengue=Pengue-Ruyu|032Tagga|033Tanza|034Ugac Norte|035Centro 2|036Centro 3|037Centro 12|038Annafunan West|039Atulayan Sur|040Caritan Centro|041Cataggaman Pardo|042Dadda|043Gosi Sur|044Leonarda|045Libag Sur|046Linao Norte|047Linao West|048Namabbalan Sur|049Pallua Sur|050Reyes|051San Gabriel|052Ugac Sur
0203101000|001Amistad|002Antonino|003Apanay|004Aurora|005Bagnos|006Bagong Sikat|007Bantug-Petines|008Bonifacio|009Burgos|010Calaocan|011Callao|012Dagupan|013Inanama|014Linglingay|015M.H. del Pilar|016Mabini|017Magsaysay|018Mataas na Kahoy|019Paddad|020Rizal|021Rizaluna|022Salvacion|023San Antonio|024San Fernando|025San Francisco|026San Juan|027San Pablo|028San Pedro|029Santa Cruz|030Santa Maria|031Santo Domingo|032Santo Tomas|033Victoria|034Zamora
0203102000|001Allangigan|002Aniog|003Baniket|004Bannawag|005Bantug|006Barangcuag|007Baui|008Bonifacio|009Buenavista|010Bunnay|011Calabayan-Minanga|012Calaccab|013Calaocan|014Kalusutan|015Campanario|016Canangan|017Centro I|018Centro II|019Centro III|020Consular|021Cumu|022Dalakip|023Dalenat|024Dipaluda|025Duroc|026Lourdes=El Escaño|027Esperanza|028Fugaru|029Liwliwa|030Ingud Norte|031Ingud Sur|032La Suerte|033Lomboy|034Loria|035Mabuhay|036Macalauat|037Macaniao|038Malannao|039Malasin|040Mangandingay|041Minanga Proper|042Pappat|043Pissay|044Ramona|045Rancho Bassit|046Rang-ayan|047Salay|048San Ambrocio|049San Guillermo|050San Isidro|051San Marcelo|052San Roque|053San Vicente|054Santo Niño|055Saranay|056Sinabbaran|058Victory|059Viga|060Villa Domingo
0203103000|001Apiat|002Bagnos|003Bagong Tanza|004Ballesteros|005Bannagao|006Bannawag|007Bolinao|008Caipilan|009Camarunggayan|010Dalig Kalinga|011Diamantina|012Divisoria|013Esperanza East|014Esperanza West|015Kalabaza|016Rizalina=Lapuz|017Macatal|018Malasin|019Nampicuan|020Villa Nuesa|021Panecien|022San Andres|023San Jose|024San Rafael|025San Ramon|026Santa Rita|027Santa Rosa|028Saranay|029Sili|030Victoria|031Villa Fugu|032San Juan|033San Pedro-San Pablo
0203104000|001Andabuen|002Ara|003Binogtungan|004Capuseran=Capurocan|005Dagupan|006Danipa|007District II|008Gomez|009Guilingan|010La Salette|011Makindol|012Maluno Norte|013Maluno Sur|014Nacalma|015New Magsaysay|016District I|017Punit|018San Carlos|019San Francisco|021Santa Cruz|022Sevillana|023Sinipit|024Lucban|025Villaluz|026Yeban Norte|027Yeban Sur|028Santiago|029Placer|030Balliao
0203105000|001Bacnor East|002Bacnor West|004Caliguian|005Catabban|006Cullalabo Del Norte|007Cullalabo San Antonio|008Cullalabo Del Sur|009Dalig|012Malasin|013Masigun|014Raniag|015San Bonifacio|016San Miguel|017San Roque
0203106000|001Aggub|002Anao|003Angancasilian|004Balasig|005Cansan|006Casibarag Norte|007Casibarag Sur|008Catabayungan|009Cubag|010Garita|011Luquilu|012Mabangug|013Magassi|015Ngarag|016Pilig Abajo|017Pilig Alto|018Centro|019San Bernardo|020San Juan|021Saui|022Tallag|023Ugad|024Union|025Masipi East|026Masipi West|027San Antonio
0203107000|001Rang-ay=Caggong|002Calaocan|003Canan|004Centro|005Culing Centro|006Culing East|007Culing West|008Del Corpuz|009Del Pilar|010Diamantina|011La Paz|012Luzon|013Macalaoat|014Magdalena|015Magsaysay|016Namnama|017Nueva Era|018Paraiso|019Sampaloc|020San Andres=Teodoro Abad|021Saranay|022Tandul
0203108000|001Alicaocao|002Alinam|003Amobocan|004Andarayan|006Baculod|007Baringin Norte|008Baringin Sur|009Buena Suerte|010Bugallon|011Buyon|012Cabaruan|014Cabugao|015Carabatan Chica|016Carabatan Grande|017Carabatan Punta|018Carabatan Bacareno|019Casalatan|020San Pablo=Casap Hacienda|022Cassap Fuera|023Catalina|024Culalabat|025Dabburab|028De Vera|029Dianao|030Disimuray|031District I|032District II|033District III|034Duminit|035Faustino=Sipay|036Gagabutan|037Gappal|038Guayabal|039Labinab|040Linglingay|041Mabantad|043Maligaya|044Manaoag|045Marabulig I|046Marabulig II|048Minante I|049Minante II|050Nagcampegan|051Naganacan|052Nagrumbuan|053Nungnungan I|054Nungnungan II|055Pinoma|056Rizal|057Rogus|058San Antonio|059San Fermin|060San Francisco|061San Isidro|062San Luis|064Santa Luciana=Daburab 2|065Santa Maria|066Sillawit|067Sinippil|069Tagaran|070Turayong|071Union|072Villa Concepcion|073Villa Luna|074Villaflor
0203109000|001Aguinaldo=Rizaluna Este|002Calimaturod|003Capirpiriwan|004Caquilingan=San Luis|005Dallao|006Gayong|007Laurel=Centro Norte|008Magsaysay=Centro Sur Oeste|009Malapat|011Osmena=Centro Sur Este|012Quezon=Centro Norte Este|013Quirino=Manasin|014Rizaluna=Rizaluna Oeste|015Roxas Pob.=Centro Sur|016Sagat|017San Juan=San Juan Este|018Taliktik|019Tanggal|020Tarinsing|021Turod Norte|022Turod Sur|023Villamiemban|024Villamarzo|025Anonang=Balitoc|026Camarao|027Wigan
0203110000|001Ayod|002Bucal Sur|003Bucal Norte|004Dibulo|005Digumased|006Dimaluade
0203111000|003Dicambangan|004Dicaroyan|005Dicatian|006Bicobian|007Dilakit|008Dimapnat|009Dimapula|010Dimasalansan|011Dipudo|012Dibulos|013Ditarum|016Sapinit
0203112000|001Angoluan|002Annafunan|003Arabiat|004Aromin|005Babaran|006Bacradal|007Benguet|008Buneg|009Busilelao|010Caniguing|011Carulay|012Castillo|013Dammang East|014Dammang West|015Dicaraoyan|016Dugayong|017Fugu|018Garit Norte|019Garit Sur|020Gucab|021Gumbauan|023Ipil|024Libertad|025Mabbayad|026Mabuhay|027Madadamian|028Magleticia|029Malibago|030Maligaya|031Malitao|032Narra|033Nilumisu|034Pag-asa|036Pangal Norte|037Pangal Sur|039Rumang-ay|040Salay|041Salvacion|042San Antonio Ugad|043San Antonio Minit|044San Carlos|045San Fabian|046San Felipe|047San Juan|048San Manuel|049San Miguel|050San Salvador|051Santa Ana|052Santa Cruz|053Santa Maria|054Santa Monica|055Santo Domingo|056Silauan Sur|057Silauan Norte|058Sinabbaran|059Soyung|060Taggappan|061Tuguegarao|062Villa Campo|063Villa Fermin|064Villa Rey|065Villa Victoria|066Cabugao|067Diasan
0203113000|002Barcolan|004Buenavista|005Dammao|006Furao|009Guibang|010Lenzon|011Linglingay|012Mabini|016Pintor|017District I|018District II|019District III|020Rizal|021Songsong|024Union|025Upi
0203114000|001Cabeseria 27=Abuan|002Aggasian|003Alibagu|004Allinguigan 1st|005Allinguigan 2nd|006Allinguigan 3rd|008Arusip|009Baculod|011Bagumbayan|013Baligatan|014Ballacong|015Bangag|016Cabeseria 5=Baribad|017Batong-Labang|018Bigao|020Cabeseria 4=San Manuel|023Cabannungan 1st|024Cabannungan 2nd|025Cabeseria 6 & 24=Villa Marcos|027Cabeseria 19=Villa Suerte|029Cabeseria 25=Sta. Lucia|030Cabeseria 3=San Fernando|031Cabeseria 23=San Francisco|032Cadu|033Calamagui 1st|034Calamagui 2nd|035Camunatan|037Capellan|038Capo|039Cabeseria 9 and 11=Capogotan|040Carikkikan Norte|041Carikkikan Sur|042Cabeseria 14 and 16=Casilagan|044Cabeseria 2=Dappat|045Fugu|046Fuyo|047Gayong-Gayong Norte|048Gayong-Gayong Sur|049Guinatan|050Lullutan|051Cabeseria 10=Lapigui|052Malalam|053Malasin=Angeles|054Manaring|055Mangcuram|056Villa Imelda=Maplas|057Marana I|058Marana II|059Marana III|060Minabang|061Morado|062Naguilian Norte|063Naguilian Sur|064Namnama|065Nanaguan|066Cabeseria 7=Nangalisan|067Osmeña=Sinippil|068Paliueg|070Pasa|071Pilar|072Quimalabasa|073Rang-ayan=Bintacan|074Rugao|075Cabeseria 22=Sablang|076Salindingan|077San Andres=Angarilla|079Centro - San Antonio|080San Felipe|081San Ignacio=Canapi|082San Isidro|083San Juan|084San Lorenzo|085San Pablo|086Cabeseria 17 and 21=San Rafael|087San Vicente|088Santa Barbara|089Santa Catalina|091Santa Isabel Norte|092Santa Isabel Sur|093Santa Victoria|094Santo Tomas|095Siffu|096Sindon Bayabo|097Sindon Maride|098Sipay|099Tangcul|100Centro Poblacion|101Bagong Silang|102Imelda Bliss Village|103San Rodrigo|104Santa Maria=Cabeseria 8
0203115000|001Abulan|002Addalam|003Arubub|004Bannawag|005Bantay|006Barangay I|007Barangay II|008Barangcuag|009Dalibubon|010Daligan|011Diarao|012Dibuluan|013Dicamay I|014Dicamay II|015Dipangit|016Disimpit|017Divinan|018Dumawing|019Fugu|020Lacab|021Linamanan|022Linomot|023Malannit|024Minuri|025Namnama|026Napaliong|028Palagao|030Papan Este|031Papan Weste|032Payac|033Pungpongan|034San Antonio|035San Isidro|036San Jose|037San Roque|038San Sebastian|039San Vicente|040Santa Isabel|041Santo Domingo|042Tupax|043Usol|044Villa Bello
0203116000|001Bustamante|002Centro 1|003Centro 2|004Centro 3|005Concepcion|006Dadap|007Harana|008Lalog 1|009Lalog 2|010Luyao|011Macañao|012Macugay|013Mambabanga|014Pulay|015Puroc|016San Isidro|017San Miguel|018Santo Domingo|019Union Kalinga
0203117000|001Diana|002Eleanor|003Fely|004Lita|005Reina Mercedes|006Minanga|007Malasin|008Canadam|009Aplaya|010Santa Marina=Dianggo
0203118000|001Aga|002Andarayan|003Aneg|004Bayabo|006Calinaoan Sur|007Capitol|008Carmencita|009Concepcion|010Maui|011Quibal|012Ragan Almacen|013Ragan Norte|014Ragan Sur|015Rizal=Ragan Almacen Alto|016San Andres|017San Antonio|018San Isidro|019San Jose|020San Juan|021San Macario|022San Nicolas=Fusi|023San Patricio|024San Roque|025Sto. Rosario|026Santor|027Villa Luz|028Villa Pereda|029Visitacion|030Calaocan
0203119000|001San Pedro=Barucbuc Sur|002Binmonton|003Casili|004Centro I|005Holy Friday|006Maligaya|007Manano|008Olango|009Centro II|010Rang-ayan|011San Jose Norte I|012San Jose Sur|013Siempre Viva Norte|014Trinidad|015Victoria|016San Jose Norte II|017San Ramon|018Siempre Viva Sur
0203120000|001Aguinaldo|002Bagong Sikat|003Burgos|004Cabaruan|005Flores|006La Union|007Magsaysay|008Manaring|009Mansibang|010Minallo|011Minanga|012Palattao|013Quezon|014Quinalabasa|015Quirino|016Rangayan|017Rizal|018Roxas|019San Manuel|020Santo Tomas|021Sunlife|022Surcoc|023Tomines|024Villa Paz|025Santa Victoria=Villa Capuchino
0203121000|001Bisag|002Dialaoyao|003Dicadyuan|004Didiyan|005Dimalicu-licu|006Dimasari|007Dimatican|008Maligaya|009Marikit|010Dicabisagan East|011Dicabisagan West|012Santa Jacinta|013Villa Robles|014Culasi|015Alomanay|016Didaddungan|017San Isidro
0203122000|001Abut|002Alunan|003Arellano|004Aurora|005Barucboc Norte|006Estrada|007Santos|008Lepanto|009Mangga|010Minagbag|011Samonte|012Turod|013Dunmon|014Calangigan=Calamagui|015San Juan
0203123000|001Binarzang|002Cabaruan|003Camaal|004Dolores|005Luna|006Manaoag|007Rizal|008San Isidro|009San Jose|010San Juan|011San Mateo|012San Vicente|013Sta. Catalina|014Santa Lucia|015Santiago|016Sto. Domingo|017Sinait|018Suerte|019Villa Bulusan|020Villa Miguel=Ugak|021Vintar
0203124000|001Ambatali|002Bantug|004Bugallon Norte|005Burgos|006Nagbacalan|007Oscariz|008Pabil|009Pagrang-ayan|011Planas|012Purok ni Bulan|013Raniag|014San Antonio|015San Miguel|016San Sebastian|018Villa Beltran|019Villa Carmen|020Villa Marcos|021General Aguinaldo|022Bugallon Proper
0203125000|001Banquero|002Binarsang|003Cutog Grande|004Cutog Pequeño|005Dangan|006District I|007District II|008Labinab Grande|009Labinab Pequeño|010Mallalatang Grande|011Mallalatang Tunggui|012Nappaccu Grande|013Nappaccu Pequeño|014Sallucong|015Santor|016Sinippil|017Tallungan|019Turod|020Villador|021Santiago
0203126000|001Anao|004Imbiao|005Lanting|006Lucban|007Marcos|008Masigun|011Rizal|012Vira|013Bantug|014Luna|015Quiling|016Rang-ayan|017San Antonio|018San Jose|019San Pedro|020San Placido|021San Rafael|023Simimbaan|024Sinamar|025Sotero Nuesa|026Villa Concepcion|028Matusalem|029Muñoz East|030Muñoz West|031Doña Concha|032San Luis
0203127000|001Bautista|002Calaocan|003Dabubu Grande|004Dabubu Pequeño|005Dappig|006Laoag|007Mapalad|008Masaya Centro|009Masaya Norte|010Masaya Sur|011Nemmatan|012Palacian|013Panang|014Quimalabasa Norte|015Quimalabasa Sur|016Rang-ay|017Salay|018San Antonio|019Santo Niño|020Santos|021Sinaoangan Norte|022Sinaoangan Sur|023Virgoneza
0203128000|001Anonang|002Aringay|004Centro 1|005Centro 2|006Colorado|007Dietban|008Dingading|009Dipacamo|010Estrella|011Guam|013Nakar|014Palawan|015Progreso|016Rizal|017San Francisco Sur|018San Mariano Norte|019San Mariano Sur|020Sinalugan|021Villa Remedios|022Villa Rose|023Villa Sanchez|024Villa Teresita|025Burgos|026San Francisco Norte|027Calaoagan|028San Rafael
0203129000|001Camarag|002Cebu|003Gomez|004Gud|005Nagbukel|006Patanad|007Quezon|009Ramos East|010Ramos West|012Rizal East|013Rizal West|014Victoria|015Villaflor
0203130000|001Agliam|002Babanuang|003Cabaritan|004Caraniogan|006Eden|007Malalinta|008Mararigue|009Nueva Era|010Pisang|011District 1|012District 2|013District 3|014District 4|015San Francisco|016Sandiat Centro|017Sandiat East|018Sandiat West|019Sta. Cruz|020Villanueva
0203131000|001Alibadabad|003Binatug|004Bitabian|005Buyasan|006Cadsalan|007Casala|008Cataguing|009Daragutan East|010Daragutan West|011Del Pilar|012Dibuluan|013Dicamay|014Dipusu|015Disulap|016Disusuan|017Gangalan|018Ibujan|019Libertad|020Macayucayu|021Mallabo|022Marannao|023Minanga|024Old San Mariano|025Palutan|026Panninan|027Zone I|028Zone II|029Zone III|030San Jose|031San Pablo|032San Pedro|033Sta. Filomena|034Tappa|035Ueg|038Zamora|039Balagan
0203132000|001Bacarreña|002Bagong Sikat|003Bella Luz|004Daramuangan Sur|005Estrella|007Gaddanan|009Malasin|010Mapuroc|011Marasat Grande|012Marasat Pequeño|013Old Centro I|014Old Centro II|017Barangay I|018Barangay II|019Barangay III|020Barangay IV|021Salinungan East|024Salinungan West|025San Andres|026San Antonio|027San Ignacio|028San Manuel|029San Marcos|030San Roque|031Sinamar Norte|032Sinamar Sur|033Victoria|035Villafuerte|036Villa Cruz|037Villa Magat|038Villa Gamiao=Buyon|039Dagupan|040Daramuangan Norte
0203133000|001Annanuman|002Auitan|003Ballacayu|004Binguang|005Bungad|006Dalena|007Caddangan/Limbauan|008Calamagui|009Caralucud|010Guminga|011Minanga Norte|012Minanga Sur|013San Jose|014Poblacion|015Simanu Norte|016Simanu Sur|017Tupa=San Vicente
0203134000|001Bangad|002Buenavista|003Calamagui North|004Calamagui East|005Calamagui West|007Divisoria|008Lingaling|009Mozzozzin Sur|010Mozzozzin North|011Naganacan|012Poblacion 1|013Poblacion 2|014Poblacion 3|015Quinagabian|016San Antonio|017San Isidro East|018San Isidro West|019San Rafael West|020San Rafael East|021Villabuena
0203135000|001Abra|002Ambalatungan|003Balintocatoc|004Baluarte|005Bannawag Norte|006Batal|007Buenavista|008Cabulay|009Calao East|010Calao West|011Calaocan|012Villa Gonzaga|013Centro East|014Centro West|015Divisoria|016Dubinan East|017Dubinan West|018Luna|019Mabini|020Malvar|021Nabbuan|022Naggasican|023Patul|024Plaridel|025Rizal|026Rosario|027Sagana|028Salvador|029San Andres|030San Isidro|031San Jose|032Sinili|033Sinsayon|034Santa Rosa|035Victory Norte|036Victory Sur|037Villasis
0203136000|001Ammugauan|002Antagan|003Bagabag|004Bagutari|005Balelleng|006Barumbong|008Bubug|009Bolinao-Culalabo|010Cañogan Abajo Norte|013Calinaoan Centro|015Calinaoan Malasin|016Calinaoan Norte|017Cañogan Abajo Sur|018Cañogan Alto|019Centro|020Colunguan|021Malapagay|022San Rafael Abajo|023San Rafael Alto|024San Roque|025San Vicente|026Uauang Tuliao|027Uauang Galicia|029Biga Occidental|030Biga Oriental|031Calanigan Norte|032Calanigan Sur
0203137000|001Annafunan|002Antagan I|003Antagan II|005Arcon|007Balug|008Banig|009Bantug|010Bayabo East|012Caligayan|013Camasi|014Carpentero|015Compania|016Cumabao|018Fugu Abajo|019Fugu Norte|020Fugu Sur|021Fermeldy=Hcda. San Francisco|022Lalauanan|023Lanna|024Lapogan|025Lingaling|026Liwanag|027Sta. Visitacion=Maggayu|029Malamag East|030Malamag West|031Maligaya|032Minanga|033Namnama|035Paragu|036Pilitan|037Barangay District 1|038Barangay District 2|039Barangay District 3|040Barangay District 4|041San Mateo|042San Pedro|044San Vicente|045Santa|046Sta. Catalina|047Sto. Niño|048Sinippil|050Sisim Abajo|051Sisim Alto|053Tunggui|054Ugad|055Moldero
0205001000|001Ammoweg|004Camandag|005Labang|006Napo|007Poblacion|008Salingsingan|009Tiblac|010Dulli
0205002000|001Banganan|002Beti|003Bone North|004Bone South|005Calitlitan|006Comon|007Cutar|008Darapidap|009Kirang|010Nagcuartelan|011Poblacion|012Sta. Clara|013Tabueng|014Tucanon|016Anayo|017Baan|018Balite|019Canabuan|020Canarem|021Latar-Nocnoc-San Francisco|022Ocao-Capiniaan|023Yaway
0205003000|001Bakir|002Baretbet|003Careb|004Lantap|005Murong|006Nangalisan|007Paniki|008Pogonsino|009San Geronimo|010San Pedro|011Sta. Cruz|012Sta. Lucia|014Tuao North|015Villa Coloma|016Quirino|017Villaros|018Tuao South
0205004000|001Abian|002Abinganan|003Aliaga|005Almaguer North|006Almaguer South|007Banggot|008Barat|009Buag|010Calaocan|011Dullao|012Homestead|013Indiana|014Mabuslo|015Macate|016Manamtam|017Mauan|018Salinas|020San Antonio North|021San Antonio South|022San Fernando|023San Leonardo|024Santo Domingo=Tabangan|025Pallas|026Magsaysay Hills|027Santo Domingo West
0205005000|001Bonfal East|002Bonfal Proper|003Bonfal West|004Buenavista=Vista Hills|005Busilac|006Casat|008La Torre North|009Magapuy|010Magsaysay|011Masoc|012Paitan|014Don Domingo Maddela Pob.=District I|015Don Tomas Maddela Pob.=District II|016District III Pob.=Don M. Perez|017District IV|019Bansing|020Cabuaan|021Don Mariano Marcos|022Ipil-Cuneg|023La Torre South|024Luyang|025Salvacion|026San Nicolas North=Luyang|027Santa Rosa|028Vista Alegre=B. Baringin
0205006000|001Arwas|002Balete|003Bugnay|004Decabacan|005Duruarog|006Escoting|007Nagsabaran|008Namamparan|009Pinya|010Poblacion|011Ampakleng|012Butao|013Langka|014Lurad|015Rosario|016San Luis|017San Pablo|018Villa Aurora|019Villa Florentino
0205007000|002Belance|003Bulala|009Inaban|010Ineangan|011Lamo|012Mabasa|013Malasin|015Munguia|016Oyao|018New Gumiad|019Yabbi|020Binuangan|021Bitnong|022Macabenga|023Parai
0205008000|001Abaca|003Banila|004Carolotan|007Gabut|008Ganao=Lingad|010Lukidnon|011Mangayang|012Palabotan|013Biruk|014Bagumbayan|015Balsain|016Canabay|017Domang|018Dopaj|019Kimbutan|020Kinabuan|021Sanguit|022Santa Maria|023Talbek
0205009000|001Antutot|002Alimit|003Poblacion=Alloy|004Belet|005Binogawan|006Bua|007Biyoy|008Capisaan|009Cordon|010Didipio|011Dine|012Kakiduguen|014Lupa|015Macalong|016Malabing|017Muta|018Pao|019Papaya|020Pudi|021Tukod|022Siguem|023Tadji|024Wangal|025Watwat|026Camamasi|027Catarawan|028Nantawakan|029Alloy|030Kongkong|031Paquet=Ilongot Res.
0205010000|001Acacia|002Amelong Labeng|003Ansipsip|004Baan|005Babadi|006Balangabang|007Banao|008Binalian|009Besong|010Cabalatan Alang|011Cabanglasan|012Kayapa Proper East|013Kayapa Proper West|014Mapayao|015Nansiakan|016Pampang|017Pangawan|018Pinayag|019Pingkian|020San Fabian|021Talicabcab|022Tubungan|023Alang Salacsac|024Balete|025Buyasyas|026Cabayo|027Castillo Village|028Latbang|029Lawigan|030Tidang Village
0205011000|001Aurora|002Baresbes|003Buliwao|004Bonifacio|005Calaocan|006Caliat|007Darubba|008Maddiangat|009Nalubbunan|010Runruno|011Maasin|012Dagupan
0205012000|002Bacneng|003Baliling|004Bantinan|005Baracbac|006Buyasyas|008Imugan|009Poblacion|010Sinapaoan|011Tactac|012Villa Flores|013Atbu|014Balete|015Canabuan|016Malico|017Santa Rosa|018Unib
0205013000|001Aggub|002Bangaan|003Bangar|004Bascaran|005Curifang|006Dadap|007Lactawan|008Osmeña|009Poblacion North|010Poblacion South|011Quezon|012Quirino|013Roxas|014San Juan|015San Luis|017Tucal|018Uddiawan|019Wacal|020Bagahabag|021Communal|022Concepcion=Calalabangan|023Pilar D. Galima
0205014000|001Bintawan Sur|002Ibung|003Cabuluan|004Nagbitin|005Ocapon|006Pieza|007Sawmill|008Poblacion=Turod|009Bintawan Norte
0205015000|001Abuyo|002Galintuja|003Cawayan|004Lipuga|005Lublub|006Pelaway
0205701000|001Dagupan|002Dumabel|003Dungo=Osmeña|004Guinalbin|005Ligaya|006Palacian|007Pinaripad Sur|008Progreso|009Ramos|010Rang-ayan|011San Antonio|012San Francisco|013San Leonardo=Cabarroguis|014San Ramon|015Victoria|016Villa Pagaduan|017Villa Santiago|018Alicia|019Cabugao|020Diodol|021Nagabgaban|022Pinaripad Norte|023San Benigno|024San Manuel|025Villa Ventura
0205702000|001Banuar|002Burgos|003Calaocan|004Del Pilar|005Dibibi|006Eden|007Gundaway|008Mangandingay|009San Marcos|010Villamor|011Zamora|012Villarose|013Villa Peña=Capellangan|014Dingasan|015Tucod|016Gomez|017Santo Domingo
0205703000|001Andres Bonifacio|002Aurora East|003Aurora West|004Baguio Village|005Balagbag|006Bannawag|007Cajel|008Campamento|009Diego Silang|010Don Mariano Perez, Sr.|011Doña Imelda|012Dumanisi|013Gabriela Silang|014Gulac|015Guribang|016Ifugao Village|017Isidro Paredes|018Rizal|019Liwayway|020Luttuad|021Magsaysay|022Makate|023Maria Clara|024Rafael Palma=Don Sergio Osmeña|025Ricarte Norte|026Ricarte Sur|027San Antonio|028San Isidro|029San Pascual|030Villa Pascua|031Aklan Village|032Gregorio Pimentel|033Don Faustino Pagaduan
0205704000|001Abbag|003Balligui|004Divisoria Sur=Bisangal|005Buenavista|006Cabaruan|007Cabua-an|008Cofcaville|009Diduyon|010Dipintin|011Divisoria Norte|012Dumabato Norte|013Dumabato Sur|014Lusod|015Manglad|016Pedlisan|017Poblacion Norte|019San Bernabe|021San Dionisio I|023San Martin|024San Pedro|025San Salvador|026Santo Niño|027Santo Tomas|028Villa Gracia|029Villa Hermosa Sur|030Villa Hermosa Norte|032Ysmael|034Villa Agullana|036Poblacion Sur|037Villa Jose V Ylanan|038Jose Ancheta|039Santa Maria
0205705000|001Dibul|002La Paz|003Magsaysay|004Rizal|005Salvacion|006Santo Tomas|007Tres Reyes|008Cardenas|009Gamis
0205706000|001Anak|002Dipantan|003Dissimungal|004Guino=Giayan|005La Conwap=Guingin|006Landingan|007Mataddi|008Matmad|009Old Gumiad|010Ponggo|011San Dionisio II|012San Pugo|013San Ramos|014Sangbay|015Wasid|016Asaklat
0300801000|001Bangkal|002Calaylayan|003Capitangan|004Gabon|006Laon|007Mabatang|008Omboy|010Salian|011Wawa
0300802000|001Bagumbayan|002Banawang|003Binuangan|004Binukawan|006Ibaba|007Ibis|008Pag-asa=Wawa-Sibacan|009Parang|010Paysawan|012Quinawan|013San Antonio|014Saysain|015Tabing-Ilog|016Atilano L. Ricardo
0300803000|001Bagumbayan|003Cabog-Cabog|004Munting Batangas=Cadre|005Cataning|006Central|008Cupang Proper|009Cupang West|010Dangcol=Bernabe|011Ibayo|012Malabia|013Poblacion|014Pto. Rivas Ibaba|015Pto. Rivas Itaas|016San Jose|017Sibacan|018Camacho|019Talisay|020Tanato|021Tenejero|022Tortugas|023Tuyo|024Bagong Silang|025Cupang North|026Doña Francisca|027Lote
0300804000|002Bangal|003Bonifacio|006Burgos|007Colo|008Daang Bago|009Dalao|010Del Pilar|011Gen. Luna|012Gomez|013Happy Valley|014Kataasan|015Layac|016Luacan|017Mabini Proper|018Mabini Ext.|019Magsaysay|020Naparing|021New San Jose|022Old San Jose|023Padre Dandan|024Pag-asa|025Pagalanggang|026Pinulot|027Pita|029Rizal|030Roosevelt|031Roxas|032Saguing|033San Benito|034San Isidro|035San Pablo=Bulate|036San Ramon|037San Simon|038Santo Niño|039Sapang Balas|040Santa Isabel=Tabacan|041Torres Bugauen|042Tucop|043Zamora|044Aquino|045Bayan-bayanan|046Maligaya|047Payangan|048Pentor|049Tubo-tubo|050Jose C. Payumo, Jr.
0300805000|001A. Rivera|002Almacen|003Bacong|004Balsic|005Bamban|006Burgos-Soliman|007Cataning|008Culis|009Daungan|010Mabiga|011Mabuco|012Maite|013Mambog - Mandama|014Palihan|015Pandatung|016Pulo|017Saba|019San Pedro|020Santo Cristo|021Sumalo|023Tipo|024Judge Roman Cruz Sr.=Mandama|025Sacrifice Valley
0300806000|001Alangan|002Kitang I|003Kitang 2 & Luz|004Lamao|006Landing|007Poblacion|008Reformista|009Townsite|012Wawa|013Duale|014San Francisco de Asis|015St. Francis II
0300807000|001Alas-asin|002Alion|003Batangas II|004Cabcaben|005Lucanin|006Baseco Country=Nassco|008Poblacion|009San Carlos|010San Isidro|011Sisiman|013Balon-Anito|014Biaan|015Camaya|016Ipag|017Malaya|018Maligaya|019Mt. View|020Townsite
0300808000|001Binaritan|002Mabayo|003Nagbalayong|004Poblacion|005Sabang
0300809000|001Bagong Paraiso|002Balut|003Bayan|004Calero|005Paking-Carbonero|006Centro II|007Dona|008Kaparangan|009Masantol|010Mulawin|011Pag-asa|012Palihan|013Pantalan Bago|014Pantalan Luma|015Parang Parang|016Centro I|017Sibul|018Silahis|019Tala|020Talimundoc|021Tapulao|022Tenejero|023Tugatog|024Wawa|025Apollo|026Kabalutan|027Maria Fe|028Puksuan|029Tagumpay
0300810000|001Arellano|002Bagumbayan|003Balagtas|004Balut|007Bantan|008Bilolo|009Calungusan|010Camachile|011Daang Bago|012Daang Bilolo|013Daang Pare|014General Lim=Kaput|016Kapunitan|017Lati|018Lusungan|020Puting Buhangin|021Sabatan|022San Vicente|024Santo Domingo|027Villa Angeles|028Wakas|029Wawa|030Santa Elena
0300811000|001Ala-uli|003Bagumbayan|005Balut I|006Balut II|007Bantan Munti|009Burgos|011Del Rosario|012Diwa|013Landing|014Liyang|016Nagwaling|019Panilao|020Pantingan|021Poblacion|022Rizal|023Santa Rosa|025Wakas North|026Wakas South|027Wawa
0300812000|001East Calaguiman|002East Daang Bago|003Ibaba|004Imelda|005Lalawigan|006Palili|008San Juan|009San Roque|010Santa Lucia|011Sapa|012Tabing Ilog|013Gugo|014West Calaguiman|015West Daang Bago
0301401000|001Banaban|002Baybay|003Binagbag|005Donacion|006Encanto|007Laog|008Marungko|009Niugan|010Paltok|013Pulong Yantok|014San Roque|015Santa Cruz|016Santa Lucia|017Santo Cristo|018Sulucan|019Taboc
0301402000|002Borol 2nd|003Borol 1st|004Dalig|005Longos|007Panginay|008Pulong Gubat|009San Juan|010Santol|011Wawa
0301403000|001Bagong Nayon|002Barangca|003Calantipay|004Catulinan|005Concepcion|006Hinukay|007Makinabang|008Matangtubig|010Pagala|011Paitan|012Piel|013Pinagbarilan|014Poblacion|016Sabang|017San Jose|018San Roque|019Santa Barbara|020Santo Cristo|021Santo Niño|022Subic|023Sulivan|024Tangos|025Tarcan|026Tiaong|027Tibag|028Tilapayong|030Virgen delas Flores
0301404000|001Antipona|002Bagumbayan|003Bambang|004Batia|005Biñang 1st|006Biñang 2nd|007Bolacan|008Bundukan|009Bunlo|010Caingin|011Duhat|012Igulot|013Lolomboy|014Poblacion|015Sulucan|016Taal|017Tambobong|018Turo|019Wakas
0301405000|001Bagumbayan|002Balubad|003Bambang|004Matungao|005Maysantol|006Perez|007Pitpitan|009San Francisco|010San Jose|012San Nicolas|013Santa Ana|014Santa Ines|015Taliptip|016Tibig
0301406000|001Bonga Mayor|002Bonga Menor|003Buisan|004Camachilihan|005Cambaog|006Catacte|007Liciada|008Malamig|009Malawak|010Poblacion|011San Pedro|012Talampas|013Tanawan|014Tibagan
0301407000|001Balite|002Balungao|004Buguion|005Bulusan|006Calizon|007Calumpang|008Caniogan|009Corazon|010Frances|011Gatbuca|012Gugo|013Iba Este|014Iba O'Este|015Longos|016Meysulao|017Meyto|018Palimbang|019Panducot|020Pio Cruzcosa|021Poblacion|022Pungo|023San Jose|024San Marcos|025San Miguel|026Santa Lucia|027Santo Niño|028Sapang Bayan|029Sergio Bayan|030Sucol
0301408000|001Cutcut|002Daungan|003Ilang-Ilang|004Malis|005Panginay|006Poblacion|007Pritil|008Pulong Gubat|009Santa Cruz|010Santa Rita|011Tabang|012Tabe|013Tiaong|015Tuktukan
0301409000|001Abulalas|002Carillo|003Iba|004Mercado|005Palapat|006Pugad|007Sagrada Familia|008San Agustin|009San Isidro|011San Jose|012San Juan|013San Miguel|014San Nicolas|015San Pablo|016San Pascual|017San Pedro|018San Roque|019San Sebastian|020Santa Cruz|021Santa Elena|022Santa Monica|023Santo Niño|024Santo Rosario|025Tampok|026Tibaguin|027Iba-Ibayo
0301410000|001Anilao|002Atlag|003Babatnin|004Bagna|005Bagong Bayan|006Balayong|007Balite|008Bangkal|010Barihan|012Bulihan|013Bungahan|014Dakila|015Guinhawa|016Caingin|017Calero|018Caliligawan|019Canalate|020Caniogan|021Catmon|022Ligas|023Liang|025Longos|026Look 1st|027Look 2nd|028Lugam|029Mabolo|031Mambog|032Masile|033Matimbo|034Mojon|035Namayan|036Niugan|037Pamarawan|038Panasahan|039Pinagbakahan|041San Agustin|042San Gabriel|043San Juan|044San Pablo|045San Vicente|046Santiago|047Santisima Trinidad|048Santo Cristo|049Santo Niño|050Santo Rosario|051Santor|052Sumapang Bata|053Sumapang Matanda|054Taal|055Tikay|056Cofradia
0301411000|001Abangan Norte|002Abangan Sur|003Ibayo|004Lambakin|005Lias|006Loma de Gato|007Nagbalon|008Patubig|009Poblacion I|010Poblacion II|011Prenza I|012Prenza II|013Santa Rosa I|014Santa Rosa II|015Saog|016Tabing Ilog
0301412000|001Bagbaguin|002Bahay Pare|003Bancal|004Banga|005Bayugo|006Calvario|007Camalig|008Hulo|009Iba|010Langka|011Lawa|012Libtong|013Liputan|014Longos|015Malhacan|016Pajo|017Pandayan|018Pantoc|019Perez|020Poblacion|021Saluysoy|022Saint Francis (Gasak)|023Tugatog|024Ubihan|025Zamora|026Caingin
0301413000|003Bangkal|004Baraka|006Bigte|007Bitungol|015Matictic|016Minuyan|020Partida|021Pinagtulayan|022Poblacion|024San Mateo|031Tigbe|032San Lorenzo|033Friendship Village Resources=FVR
0301414000|001Binuangan|002Catanghalan|003Hulo|004Lawa|005Salambao|006Paco|007Pag-asa|008Paliwas|009Panghulo|010San Pascual|011Tawiran
0301415000|001Bagbaguin|002Bagong Barrio|003Bunsuran III|004Bunsuran I|005Bunsuran II|006Cacarong Bata|007Cacarong Matanda|008Cupang|009Malibong Bata|010Malibong Matanda|011Manatal|012Mapulang Lupa|013Masagana|014Masuso|015Pinagkuartelan|016Poblacion|017Real de Cacarong|018San Roque|019Siling Bata|020Siling Matanda|021Baka-bakahan|022Santo Niño
0301416000|001Binakod|002Kapitangan|003Malumot|004Masukol|006Pinalagdan|007Poblacion|009San Isidro I|010San Isidro II|011San Jose|012San Roque|013San Vicente|014Santa Cruz|015Santo Niño|016Santo Rosario
0301417000|001Agnaya|002Bagong Silang|003Banga I|004Banga II|005Bintog|006Bulihan|007Culianin|008Dampol|010Lagundi|011Lalangan|012Lumang Bayan|014Parulan|015Poblacion|016Rueda|017San Jose|018Santa Ines|019Santo Niño|020Sipat|021Tabang
0301418000|001Balatong A|002Balatong B|003Cutcot|005Dampol I|006Dampol II-A|007Dampol II-B|008Dulong Malabon|009Inaon|010Longos|011Lumbac|018Paltao|020Penabatan|022Poblacion|025Santa Peregrina|026Santo Cristo|033Taal|034Tabon|035Tibag|037Tinejero
0301419000|001Akle|002Alagao|003Anyatam|006Bagong Barrio|007Basuit|008Bubulong Munti|009Bubulong Malaki|010Buhol na Mangga|011Bulusukan|012Calasag|013Calawitan|014Casalat|015Gabihan|016Garlang|017Lapnit|018Maasim|019Makapilapil|020Malipampang|021Matimbubong|022Nabaong Garlang|023Palapala|024Pasong Bangkal|025Pinaod|026Poblacion|027Pulong Tamo|028San Juan|029Santa Catalina Bata|030Santa Catalina Matanda|031Sapang Dayap|032Sapang Putik|033Sapang Putol|034Sumandig|035Telapatio|036Upig|037Umpucan|038Mataas na Parang
0301420000|001Bagong Buhay I|002Dulong Bayan|003Gaya-gaya|004Kaypian|005Kaybanban|006Minuyan I|007Muzon Proper=Muzon|008Poblacion|009Santo Cristo|010Sapang Palay|011Tungkong Mangga|012Citrus|013San Martin I|014Santa Cruz I|015Fatima I|016San Pedro|017San Rafael II|018Santo Niño I|019Assumption|020Bagong Buhay II|021Bagong Buhay III|022Ciudad Real|023Fatima II|024Fatima III|025Fatima IV|026Fatima V|027Francisco Homes-Guijo|028Francisco Homes-Mulawin|029Francisco Homes-Narra|030Francisco Homes-Yakal|031Graceville|032Gumaoc Central|033Gumaoc East|034Gumaoc West|035Lawang Pari|036Maharlika|037Minuyan II|038Minuyan III|039Minuyan IV|040Minuyan V|041Minuyan Proper|042Paradise III|043Poblacion I|044San Isidro|045San Manuel|046San Martin II|047San Martin III|048San Martin IV|049San Rafael I|050San Rafael III|051San Rafael IV|052San Rafael V|053San Roque|054Santa Cruz II|055Santa Cruz III|056Santa Cruz IV|057Santa Cruz V|058Santo Niño II|059San Martin de Porres|060Muzon East=Muzon|061Muzon South=Muzon|062Muzon West=Muzon
0301421000|001Bagong Silang|002Balaong|003Balite|004Bantog|006Bardias|007Baritan|008Batasan Bata|009Batasan Matanda|011Biak-na-Bato|012Biclat|013Buga|014Buliran|015Bulualto|016Calumpang|019Cambio|020Camias|021Ilog-Bulo|023King Kabayo|024Labne|025Lambakin|027Magmarale|028Malibay|030Mandile|031Masalipit|032Pacalag|033Paliwasan|035Partida|036Pinambaran|037Poblacion|038Pulong Bayabas|039Sacdalan|040Salacot|041Salangan|043San Agustin|044San Jose|045San Juan|046San Vicente|047Santa Ines|048Santa Lucia|049Santa Rita Bata|050Santa Rita Matanda|051Sapang|052Sibul|054Tartaro|055Tibagan|056Bagong Pag-asa|057Pulong Duhat|058Maligaya|059Tigpalas
0301422000|001BMA-Balagtas|002Banca-banca|003Caingin|004Coral na Bato|005Cruz na Daan|006Dagat-dagatan|007Diliman I|008Diliman II|009Capihan|010Libis|011Lico|012Maasim|013Mabalas-balas|014Maguinao|015Maronquillo|016Paco|017Pansumaloc|018Pantubig|019Pasong Bangkal|020Pasong Callos|021Pasong Intsik|022Pinacpinacan|023Poblacion|024Pulo|025Pulong Bayabas|026Salapungan|027Sampaloc|028San Agustin|030San Roque|031Talacsan|032Tambubong|033Tukod|034Ulingao|035Sapang Pahalang
0301423000|001Bagbaguin|002Balasing|003Buenavista|004Bulac|005Camangyanan|006Catmon|007Cay Pombo|008Caysio|009Guyong|010Lalakhan|011Mag-asawang Sapa|013Mahabang Parang|014Manggahan|015Parada|016Poblacion|017Pulong Buhangin|018San Gabriel|019San Jose Patag|020San Vicente|021Sta. Clara|022Sta. Cruz|023Silangan|024Tabing Bakod|025Tumana
0301424000|001Bayabas|002Kabayunan|003Camachin|004Camachile|005Kalawakan|006Pulong Sampalok|007Talbak|008Sapang Bulak
0304901000|003Betes|004Bibiclat|005Bucot|010La Purisima|015Magsaysay|016Macabucod|018Pantoc|020Poblacion Centro|021Poblacion East I|022Poblacion East II|023Poblacion West III|024Poblacion West IV|027San Carlos|028San Emiliano|029San Eustacio|030San Felipe Bata|031San Felipe Matanda|032San Juan|033San Pablo Bata|034San Pablo Matanda|035Santa Monica|036Santiago|038Santo Rosario|039Santo Tomas|040Sunson|042Umangan
0304902000|001Antipolo|002Ariendo|003Bantug|004Calaanan|005Commercial|006Cruz|007Digmala|008Curva=J. Tomacruz|009Kaingin|010Labi|011Larcon|012Lusok|013Macabaclay|014Magtanggol|015Mantile|016Olivete|017Palo Maria|018Pesa|020Rizal|021Sampalucan|022San Roque|023Santor|024Sinipit|025Sisilang na Ligaya|026Social|027Tugatug|028Tulay na Bato|029Vega
0304903000|002Aduas Centro=Aduas|003Bagong Sikat|005Bagong Buhay|006Bakero|007Bakod Bayan|008Balite|009Bangad|010Bantug Bulalo|011Bantug Norte|012Barlis|013Barrera District|015Bernardo District|016Bitas|017Bonifacio District|018Buliran|019Caalibangbangan|020Cabu|022Campo Tinio|023Kapitan Pepe|024Cinco-Cinco|025City Supermarket|026Caudillo|027Communal|028Cruz Roja|029Daang Sarile|030Dalampang|031Dicarma|032Dimasalang|033Dionisio S. Garcia|035Fatima|036General Luna|037Ibabao Bana|038Imelda District|039Isla|040Calawagan=Kalawagan|041Kalikid Norte|042Kalikid Sur|043Lagare|044M. S. Garcia|046Mabini Extension|047Mabini Homesite|048Macatbong|049Magsaysay District|050Matadero|051Lourdes=Matungal-tungal|052Mayapyap Norte|053Mayapyap Sur|054Melojavilla|055Obrero|056Padre Crisostomo|057Pagas|058Palagay|059Pamaldan|060Pangatian|061Patalac|063Polilio|064Pula|065Quezon District|066Rizdelis|067Samon|068San Isidro|071San Josef Norte|072San Josef Sur|073San Juan Pob.=Acofa|074San Roque Norte|075San Roque Sur|076Sanbermicristi|077Sangitan|078Santa Arcadia|079Sumacab Norte|082Valdefuente|083Valle Cruz|084Vijandre District|085Villa Ofelia-Caridad|086Zulueta District|087Nabao|088Padre Burgos|089Talipapa|090Aduas Norte|091Aduas Sur|092Hermogenes C. Concepcion, Sr.|093Sapang|094Sumacab Este|095Sumacab South|096Caridad|097Magsaysay South|098Maria Theresa|099Sangitan East|100Santo Niño
0304904000|001Bagong Buhay|002Bagong Sikat|003Bagong Silang|004Concepcion|005Entablado|006Maligaya|008Natividad North|009Natividad South|010Palasinan|012San Antonio|013San Fernando Norte|014San Fernando Sur|015San Gregorio|016San Juan North|017San Juan South|019San Roque|020San Vicente|021Santa Rita|022Sinipit|023Polilio|024San Carlos|025Santa Isabel|026Santa Ines
0304905000|001R.A.Padilla=Baluarte|002Bantug|004Bunga|005Burgos|007Capintalan|015Joson=Digidig|020General Luna|030Minuli|041Piut|045Puncan|046Putlan|047Salazar|048San Agustin|052T. L. Padilla Pob.=Bgy. I|053F. C. Otic Pob.=Bgy. II|054D. L. Maglanoc Pob.=Bgy.III|055G. S. Rosario Pob.=Bgy. IV
0304906000|001Baloy|002Bambanaba|003Bantug|004Bentigan|005Bibiclat|006Bonifacio|007Bued|008Bulala|009Burgos|010Cabileo|011Cabatuan|012Cacapasan|013Calancuasan Norte|014Calancuasan Sur|015Colosboa|016Columbitin|017Curva|018District I=Pob. I|019District II=Pob. II|021District IV=Pob. IV|022District V=Pob. V|023District VI=Pob. VI|024District VII=Pob. VII|025District VIII=Pob. VIII|026Landig|027Latap|028Loob|029Luna|030Malbeg-Patalan|031Malineng|032Matindeg|033Maycaban|034Nagcuralan|035Nagmisahan|036Paitan Norte|037Paitan Sur|038Piglisan|039Pugo|040Rizal|041Sabit|042Salagusog|043San Antonio|044San Jose|045San Juan|046Santa Clara|047Santa Cruz|048Simimbaan|049Tagtagumbao|050Tutuloy|051Ungab|052Villaflores
0304907000|001Bagong Sikat|002Bagting|003Bantug|004Bitulok=North Pob.|005Bugnan|006Calabasa|007Camachile|008Cuyapa|009Ligaya|010Macasandal|011Malinao|012Pantoc|013Pinamalisan|014South Poblacion|015Sawmill|016Tagumpay
0304908000|001Bayanihan|002Bulak|003Kapalangan|004Mahipon|005Malimba|006Mangino|007Marelo|008Pambuan|009Parcutela|010San Lorenzo|011San Nicolas|012San Roque|013San Vicente|014Santa Cruz|015Santo Cristo Norte|016Santo Cristo Sur|017Santo Niño|018Makabaclay|019Balante|020Bungo|021Mabunga|022Maburak|023Puting Tubig
0304909000|002Balangkare Norte|003Balangkare Sur|004Balaring|005Belen|006Bravo|007Burol|009Kabulihan|010Mag-asawang Sampaloc|011Manarog|012Mataas na Kahoy|014Panacsac|016Picaleon|017Pinahan|018Platero|019Poblacion|020Pula|021Pulong Singkamas|023Sapang Bato|025Talabutab Norte|026Talabutab Sur
0304910000|001Bago|002Concepcion|003Nazareth|004Padolina|005Pias|006San Pedro|007Poblacion East|008Poblacion West|014Rio Chico|015Poblacion Central|016Pulong Matong|017Sampaguita|018Palale
0304911000|001Agcano|002Ayos Lomboy|003Bacayao|004Bagong Barrio|005Balbalino|006Balingog East|007Balingog West|008Banitan|009Bantug|011Bulakid|014Caballero|015Cabaruan|016Caingin Tabing Ilog|017Calem|018Camiing|019Cardinal|020Casongsong|021Catimon|022Cavite|023Cawayan Bugtong|024Consuelo|025Culong|026Escano|027Faigal|028Galvan|029Guiset|030Lamorito|031Lennec|032Macamias|033Macapabellag|034Macatcatuit|035Manacsac|036Manggang Marikit|038Maturanoc|039Maybubon|041Naglabrahan|042Nagpandayan|043Narvacan I|044Narvacan II|045Pacac|046Partida I|047Partida II|048Pasong Inchic|049Saint John District|050San Agustin|051San Andres|052San Bernardino|053San Marcelino|054San Miguel|055San Rafael|056San Roque|057Santa Ana|058Santa Cruz|059Santa Lucia|060Santa Veronica District|061Santo Cristo District|062Saranay District|063Sinulatan|064Subol|065Tampac I|066Tampac II & III|068Triala|069Yuson|070Bunol
0304912000|001Calabasa|002Dampulan|003Hilera|004Imbunia|005Imelda Pob.=Doña Aurora|006Lambakin|007Langla|008Magsalisi|010Malabon-Kaingin|012Marawa|013Don Mariano Marcos|014San Josef=Nabao|015Niyugan|016Pamacpacan|017Pakol|018Pinanggaan|019Ulanin-Pitak|020Putlod|021Ocampo-Rivera District|022San Jose|023San Pablo|024San Roque|025San Vicente|026Santa Rita|027Santo Tomas North|028Santo Tomas South|029Sapang
0304913000|001Barangay I|002Barangay II|003Barangay III|004Barangay IV|005Betania|006Canantong|009Nauzon|011Pangarulong|013Pinagbayanan|016Sagana|017San Fernando|018San Isidro|019San Josef|020San Juan|021San Vicente|022Siclong|023San Felipe
0304914000|002Linao|003Poblacion Norte|004Poblacion Sur|005San Casimiro|006San Cristobal|007San Jose|008San Juan|009Santa Maria|011Tabing Ilog|012Villarosa|013Aquino
0304915000|001A. Bonifacio|002Caridad Norte|003Caridad Sur|004Casile|005Florida Blanca|006General Luna|008General Ricarte|009Gomez|010Inanama|011Ligaya|012Mabini|013Murcon|015Plaridel|016Bagumbayan|018San Felipe|019San Francisco|020San Nicolas|021San Vicente|022Santa Barbara|023Victoria|024Villa Viniegas|025Bosque
0304916000|002Agupalo Este|003Agupalo Weste|004Alalay Chica|005Alalay Grande|006J. U. Tienzo=Arimal|007Bagong Flores|008Balbalungao|010Burgos|013Cordero|016Mapangpang|017Namulandayan|018Parista|020Poblacion East|021Poblacion North|022Poblacion South|023Poblacion West|025Salvacion I|026Salvacion II|028San Antonio Este|029San Antonio Weste|030San Isidro|032San Pedro|033San Roque|034Santo Domingo
0304917000|001Bagong Sikat|002Balante|003Bantug|004Bical|005Cabisuculan|006Calabalabaan|007Calisitan|008Catalanacan|009Curva|010Franza|011Gabaldon|012Labney|013Licaong|014Linglingay|016Mangandingay|017Magtanggol|018Maligaya|019Mapangpang|020Maragol|021Matingkis|022Naglabrahan|024Palusapis|025Pandalla|026Poblacion East|027Poblacion North|028Poblacion South|029Poblacion West|030Rang-ayan|031Rizal|032San Andres|033San Antonio|034San Felipe|035Sapang Cawayan|036Villa Isla|037Villa Nati|038Villa Santos|040Villa Cuizon
0304918000|001Alemania|002Ambasador Alzate Village|003Cabaducan East|004Cabaducan West|005Cabawangan|008East Central Poblacion|009Edy|011Maeling|012Mayantoc|013Medico|014Monic|016North Poblacion|017Northwest Poblacion|019Estacion|021West Poblacion|023Recuerdo|024South Central Poblacion|025Southeast Poblacion|026Southwest Poblacion|027Tony|028West Central Poblacion
0304919000|001Aulo|003Bo. Militar=Fort Magsaysay|004Ganaderia|005Maligaya|006Manacnac|007Mapait|008Marcos Village|010Malate|011Sapang Buho|012Singalat|013Atate|014Caballero|015Caimito|016Doña Josefa|017Imelda Valley|018Langka|020Santolan|021Popolon Pagas|022Bagong Buhay
0304920000|001Cadaclan|003Cambitala|004Conversion|005Ganduz|007Liberty|009Malbang|010Marikit|011Napon-Napon|012Poblacion East|013Poblacion West|014Sampaloc|015San Juan|016Villarica|017Fatima
0304921000|001Callos|003Las Piñas|006Poblacion I|007Poblacion II|008Poblacion III|009Poblacion IV|012Santo Tomas|013Sinasajan|014San Josef|015San Mariano=Maugat
0304922000|001Bertese|004Doña Lucia|005Dulong Bayan|006Ilog Baliwag|010Barangay I|011Barangay II|012Pulong Bahay|013San Alejandro|014San Andres I|015San Andres II|017San Manuel|018Santa Clara|019Santa Rita|020Santo Cristo|022Santo Tomas Feria|024San Miguel
0304923000|002Agbannawag|005Bicos|006Cabucbucan|007Calaocan District|008Canaan East|009Canaan West|010Casilagan|011Aglipay=Curva|012Del Pilar|013Estrella|016General Luna|018Macapsing|019Maligaya|021Paco Roman|022Pag-asa|025Poblacion Central|026Poblacion East|027Poblacion Norte|028Poblacion Sur|029Poblacion West|030Portal|031San Esteban|032Santa Monica|033Villa Labrador|034Villa Paraiso|035San Gregorio
0304924000|001Buliran|002Cama Juan|003Julo|004Lawang Kupang|005Luyos|006Maugat|007Panabingan|008Papaya|009Poblacion|011San Francisco|012San Jose|013San Mariano|014Santa Cruz|015Santo Cristo|016Santa Barbara|017Tikiw
0304925000|001Alua|002Calaba|004Malapit|005Mangga|006Poblacion|008Pulo|010San Roque|011Sto. Cristo|012Tabon
0304926000|001A. Pascual|002Abar Ist|003Abar 2nd|004Bagong Sikat|005Caanawan|006Calaocan|007Camanacsacan|008Culaylay|009Dizol|010Kaliwanagan|011Kita-Kita|012Malasin|013Manicla|014Palestina|015Parang Mangga|016Villa Joson=Parilla|017Pinili|019Rafael Rueda, Sr. Pob.=District I|020Ferdinand E. Marcos Pob.=District II|021Canuto Ramos Pob.=District III|022Raymundo Eugenio Pob.=District IV|023Crisanto Sanchez Pob.=District V|024Porais|027San Agustin|028San Juan|029San Mauricio|030Santo Niño 1st|031Santo Niño 2nd|032Santo Tomas|033Sibut|034Sinipit Bubon|035Santo Niño 3rd|036Tabulac|037Tayabo|038Tondod|039Tulat|040Villa Floresca|042Villa Marina
0304927000|002Bonifacio District|003Burgos District|004Castellano|005Diversion|006Magpapalayoc|007Mallorca|008Mambangnan|009Nieves|010San Bartolome|011Rizal District|012San Anton|013San Roque|014Tabuating|015Tagumpay|016Tambo Adorable
0304928000|001Cojuangco|002La Fuente|003Liwayway|004Malacañang|005Maliolio|007Mapalad|010Rizal|011Rajal Centro|012Rajal Norte|013Rajal Sur|015San Gregorio|016San Mariano|017San Pedro|018Santo Rosario|019Soledad|020Valenzuela|021Zamora|022Aguinaldo|023Berang|024Burgos|025Del Pilar|026Gomez|027Inspector|028Isla|029Lourdes|030Luna|031Mabini|032San Isidro|033San Josep|034Santa Teresita|035Sapsap|036Tagpos|037Tramo
0304929000|002Baloc|004Buasao|005Burgos|006Cabugao|007Casulucan|008Comitang|009Concepcion|011Dolores|012General Luna|014Hulo|016Mabini|017Malasin|019Malayantoc|020Mambarao|023Poblacion|024Malaya=Pook Malaya|026Pulong Buli|029Sagaba|030San Agustin|031San Fabian|032San Francisco|033San Pascual|034Santa Rita|036Santo Rosario
0304930000|001Andal Alino|002Bagong Sikat|003Bagong Silang|004Bakal I|005Bakal II|006Bakal III|008Baluga|009Bantug|010Bantug Hacienda|011Bantug Hamog=Basang Hamog|012Bugtong na Buli|013Bulac|014Burnay|015Calipahan|016Campos|018Casulucan Este|019Collado|020Dimasalang Norte|021Dimasalang Sur|022Dinarayat|024Esguerra District|025Gulod|026Homestead I|027Homestead II|028Cabubulaonan|029Caaniplahan|030Caputican|031Kinalanguyan|032La Torre|033Lomboy|034Mabuhay|035Maestrang Kikay|036Mamandil|037Marcos District|038Purok Matias|039Matingkis|041Minabuyoc|042Pag-asa|043Paludpod|044Pantoc Bulac|045Pinagpanaan|046Poblacion Sur|047Pula|048Pulong San Miguel|049Sampaloc|050San Miguel na Munti|051San Pascual|052San Ricardo|053Sibul|054Sicsican Matanda|055Tabacao|056Tagaytay|057Valle
0304931000|002Alula|003Baybayabas|004Buted|005Cabiangan|006Calisitan|007Cinense|008Culiat|009Maasin|010Magsaysay|011Mayamot I|012Mayamot II|013Nangabulan|014Osmeña|015Pangit|016Patola|017Quezon|018Quirino|020Roxas|021Saguing|022Sampaloc|023Santa Catalina|024Santo Domingo|025Saringaya|026Saverona|027Tandoc|028Tibag|029Villa Rosario|030Villa Boado
0304932000|001Batitang|003Carmen|004Concepcion|005Del Pilar|008General Luna|009H. Romero|011Macarse|012Manaul|013Mayamot|015Pantoc|017San Vicente|020San Isidro|021San Rafael|022Santa Cruz|024Santa Lucia Old|025Santa Lucia Young|026Santo Rosario Old|027Santo Rosario Young|030Valeriana
0305402000|001Balucuc|003Calantipe|004Cansinala|005Capalangan|007Colgante|009Paligui|010Sampaloc|011San Juan|012San Vicente|013Sucad|014Sulipan|015Tabuyuc=Santo Rosario
0305403000|001Arenas|002Baliti|003Batasan|005Buensuceso|007Candating|008Gatiawin|009Guemasan|010La Paz=Turu|011Lacmit|012Lacquios|013Mangga-Cacutud|014Mapalad|015Panlinlang|016Paralaya|017Plazang Luma|018Poblacion|020San Agustin Norte|021San Agustin Sur|022San Antonio|025San Jose Mesulo|026San Juan Bano|027San Mateo|028San Nicolas|029San Roque Bitas|030Cupang=Santa Lucia|031Matamo=Santa Lucia|032Santo Niño Tabuan|034Suclayin|035Telapayong|036Kaledian=Camba
0305404000|001Balas|002Cabalantian|003Cabambangan|004Cabetican|005Calibutbut|006Concepcion|007Dolores|008Duat|009Macabacle|010Magliman|011Maliwalu|012Mesalipit|013Parulog|015Potrero|016San Antonio|018San Isidro|019San Vicente|020Santa Barbara|021Santa Ines|023Talba|024Tinajero
0305405000|001Bahay Pare|002Bambang|003Barangca|004Barit|005Buas|008Cuayang Bugtong|009Dalayap|010Dulong Ilog|011Gulap|012Lanang|013Lourdes|014Magumbali|015Mandasig|016Mandili|017Mangga|018Mapaniqui|020Paligui|021Pangclara|022Pansinao|023Paralaya|024Pasig|025Pescadores|026Pulong Gubat|027Pulong Palazan|028Salapungan|029San Agustin|031Santo Rosario|032Tagulod|033Talang|034Tenejero|035Vizal San Pablo|036Vizal Santo Cristo|037Vizal Santo Niño
0305406000|001Anon|002Apalit|003Basa Air Base|004Benedicto|005Bodega|006Cabangcalan|007Calantas|008Carmencita|009Consuelo|010Dampe|011Del Carmen|012Fortuna|013Gutad|014Mabical|015Sto. Rosario=Malabo|016Maligaya|017Nabuclod|018Pabanlag|019Paguiruan|020Palmayo|021Pandaguirig|023Poblacion|024San Antonio|025San Isidro|026San Jose|027San Nicolas|028San Pedro|029San Ramon|030San Roque|031Sta. Monica|032Solib|033Valdez|034Mawacat
0305407000|002Bancal|004Jose Abad Santos=Siran|005Lambac|006Magsaysay|007Maquiapo|008Natividad|009Plaza Burgos|010Pulungmasle|011Rizal|012San Agustin|013San Antonio|014San Isidro|015San Jose|016San Juan Bautista|017San Juan Nepomuceno|018San Matias|019San Miguel=Betis|020San Nicolas 1st|021San Nicolas 2nd|022San Pablo|023San Pedro|024San Rafael=Duck Island|025San Roque|026San Vicente=Ibus|027San Juan|028Santa Filomena|029Santa Ines|030Santa Ursula|031Santo Cristo|033Santo Niño|034Ascomo
0305408000|001Balantacan|002Bancal Sinubli|003Bancal Pugad|004Baruya=San Rafael|005Calangain|006Concepcion|007Del Carmen|008De La Paz|009Don Ignacio Dimson|010Lourdes=Lauc Pau|011Prado Siongco|012Remedios|013San Agustin|014San Antonio|015San Francisco|016San Isidro|017San Jose Apunan|018San Jose Gumi|019San Juan|020San Matias|021San Miguel|022San Nicolas 1st|023San Nicolas 2nd|024San Pablo 1st|025San Pablo 2nd|026San Pedro Palcarangan|027San Pedro Saug|029San Roque Arbol|030San Roque Dau|031San Vicente|032Santa Barbara|033Santa Catalina|034Santa Cruz|035Santa Lucia|036Santa Maria|037Santa Monica|038Santa Rita|040Santa Teresa 1st|041Santa Teresa 2nd|042Santiago|043Santo Domingo|044Santo Niño=Prado Aruba|045Santo Tomas|046Santo Cristo
0305409000|001Atlu-Bola|002Bical|003Bundagul|004Cacutud|005Calumpang|006Camachiles|007Dapdap|008Dau|009Dolores|010Duquit|011Lakandula|012Mabiga|013Macapagal Village|015Mamatitang|016Mangalit|017Marcos Village|018Mawaque|019Paralayunan|020Poblacion|021San Francisco|022San Joaquin|023Santa Ines|024Santa Maria|025Santo Rosario|026Sapang Balen|027Sapang Biabas|028Tabun
0305410000|001Batasan|002Caduang Tete|003Candelaria|004Castuli|005Consuelo|006Dalayap|007Mataguiti|008San Esteban|009San Francisco|010San Gabriel|011San Isidro|012San Jose|013San Juan|014San Rafael|015San Roque|016San Vicente|017Sta. Cruz|018Sta. Lutgarda|019Sta. Maria|020Sta. Rita|021Sto. Niño|022Sto. Rosario|023Saplad David|024Tacasan|025Telacsan
0305411000|001Camias|002Dolores|003Escaler|004La Paz|005Navaling|006San Agustin|007San Antonio|008San Franciso|009San Ildefonso|010San Isidro|011San Jose|012San Miguel|013San Nicolas 1st|014San Nicolas 2nd|015San Pablo|016San Pedro I|017San Pedro II|018San Roque|019San Vicente|020Santa Cruz|021Santa Lucia|022Santa Maria|023Santo Niño|024Santo Rosario|025Bucanan|026Turu|027Ayala
0305412000|001Alauli|003Bagang|004Balibago|006Bebe Anac|007Bebe Matua|008Bulacus|009San Agustin=Caingin|010Sta. Monica=Caingin|011Cambasi|012Malauli|013Nigui|014Palimpe|015Puti|016Sagrada=Tibagin|017San Isidro Anac|018San Isidro Matua|019San Nicolas|020San Pedro|021Sta. Cruz|023Sta. Lucia Matua|024Sta. Lucia Paguiba|025Sta. Lucia Wakas|026Sta. Lucia Anac|027Sapang Kawayan|028Sua|029Sto. Niño
0305413000|001Acli|002Anao|003Balas|004Buenavista|005Camuning|006Cawayan|007Concepcion|008Culubasa|009Divisoria|010Dolores=Piring|011Eden|012Gandus|013Lagundi|014Laput|015Laug|017Masamat|018Masangsang|020Nueva Victoria|021Pandacaqui|022Pangatlan|023Panipuan|024Parian|025Sabanilla|026San Antonio|027San Carlos|029San Jose Malino|030San Jose Matulid|031San Juan|032San Lorenzo|033San Miguel|034San Nicolas|035San Pablo|036San Patricio|037San Rafael|038San Roque|039San Vicente|040Santa Cruz|041Santa Maria|042Santo Domingo|043Santo Rosario|044Sapang Maisac|045Suclaban|046Tangle=Tanglay
0305414000|001Bulac|002Dawe|003Lourdes|004Maniango|006San Francisco 1st|007San Francisco 2nd|008San Isidro|009San Nicolas|010San Pedro|011Sta. Catalina|012Sta. Maria|013Sta. Rita|014Sto. Domingo|015Sto. Rosario|016Saplad
0305415000|001Babo Pangulo|002Babo Sacan|004Balubad|008Calzadang Bayu|009Camias|010Cangatba|011Diaz|013Dolores=Hacienda Dolores|014Jalung|016Mancatian|017Manibaug Libutad|018Manibaug Paralaya|019Manibaug Pasig|020Manuali|021Mitla Proper|022Palat|023Pias|024Pio|025Planas|026Poblacion|028Pulung Santol|029Salu|030San Jose Mitla|031Sta. Cruz|032Sepung Bulaon|033Sinura|035Villa Maria=Aetas|036Inararo=Aetas|037Sapang Uwak=Aetas
0305416000|001Alasas|002Baliti|003Bulaon|004Calulut|005Dela Paz Norte|006Dela Paz Sur|007Del Carmen|008Del Pilar|009Del Rosario|010Dolores|011Juliana|012Lara|013Lourdes|014Magliman|015Maimpis|016Malino|017Malpitic|019Pandaras|020Panipuan|021Santo Rosario|022Quebiauan|023Saguin|024San Agustin|025San Felipe|026San Isidro|027San Jose|029San Juan|030San Nicolas|031San Pedro|032Santa Lucia|033Santa Teresita|034Santo Niño|036Sindalan|037Telabastagan|038Pulung Bulu
0305417000|001San Agustin|002San Carlos|003San Isidro|004San Jose|005San Juan|006San Nicolas|008San Roque|009San Sebastian|010Santa Catalina|011Santa Cruz Pambilog|012Santa Cruz Poblacion|013Santa Lucia|014Santa Monica|015Santa Rita|016Santo Niño|017Santo Rosario|018Santo Tomas
0305418000|001Concepcion|002De La Paz|003San Juan|004San Agustin|005San Isidro|006San Jose|007San Miguel|008San Nicolas|009San Pablo Libutad|010San Pablo Proper|011San Pedro|012Santa Cruz|013Santa Monica|014Santo Niño
0305419000|001San Agustin|002San Bartolome|003San Isidro|004San Joaquin|005San Jose|006San Juan|007San Nicolas|008San Pablo|009San Pedro|010San Roque|011Santa Lucia|012Santa Maria|013Santiago|014Santo Rosario
0305420000|001Becuran|002Dila-dila|003San Agustin|004San Basilio|005San Isidro|006San Jose|007San Juan|008San Matias|009San Vicente|010Santa Monica
0305421000|002Moras De La Paz|004Poblacion|005San Bartolome|006San Matias|007San Vicente|008Santo Rosario=Pau|009Sapa=Santo Niño
0305422000|001Batang 1st|002Batang 2nd|004Mabuanbuan|005Malusac|006Sta. Lucia|007San Antonio|008San Nicolas 1st|009San Nicolas 2nd|010San Pedro|011Santa Monica|012Santo Tomas|013Sebitanan
0306901000|001Baguindoc=Baguinloc|003Bantog|006Campos|008Carmen|009Casili|010Don Ramon|011Hernando|013Poblacion|015Rizal|016San Francisco East|017San Francisco West|018San Jose North|019San Jose South|020San Juan|021San Roque|022Santo Domingo|023Sinense|024Suaverdez
0306902000|001Anupul|002Banaba|003Bangcu|004Culubasa|005Dela Cruz|006La Paz|007Lourdes|008Malonzo|009Virgen de los Remedios=Pacalcal|010San Nicolas|011San Pedro|012San Rafael|013San Roque|014San Vicente|015Santo Niño
0306903000|001Anoling 1st|002Anoling 2nd|003Anoling 3rd|004Bacabac|005Bacsay|006Bancay 1st|007San Isidro=Bancay 2nd|008Bilad|009Birbira|011Bobon Caarosipan|012Bobon 1st|013Bobon 2nd|016Cabanabaan|017Cacamilingan Norte|018Cacamilingan Sur|019Caniag|020Carael|021Cayaoan|022Cayasan|023Florida|024Lasong|025Libueg|027Malacampa|028Manaquem|029Manupeg|030Marawi|031Matubog|033Nagrambacan|034Nagserialan|035Palimbo Proper|036Palimbo Caarosipan|037Pao 1st|038Pao 2nd|039Pao 3rd|040Papaac|041Pindangan 1st|042Pindangan 2nd|043Poblacion A|044Poblacion B|045Poblacion C|046Poblacion D|047Poblacion E|048Poblacion F|049Poblacion G|050Poblacion H|051Poblacion I|052Poblacion J|053Sta. Maria|055Sawat|057Sinilian 1st|058Sinilian 2nd|059Sinilian 3rd|060Sinilian Cacalibosoan|061Sinulatan 1st|062Sinulatan 2nd|063Surgui 1st|064Surgui 2nd|065Surgui 3rd|066Tambugan|067Telbang|068Tuec
0306904000|001Aranguren|002Bueno|003Cubcub|004Cutcut 1st|005Cutcut 2nd|007Dolores|008Estrada=Calingcuan|009Lawy|010Manga|011Manlapig|013O'Donnell|016Santa Lucia|017Santa Rita|019Santo Domingo 1st|020Santo Domingo 2nd|021Santo Rosario|022Talaga|023Maruglu|024Santa Juliana|025Cristo Rey
0306905000|001Alfonso|003Balutu|005Cafe|006Calius Gueco|007Caluluan|008Castillo|009Corazon de Jesus|010Culatingan|011Dungan|012Dutung-A-Matas|013Lilibangan|014Mabilog|015Magao|017Malupa|019Minane|021Panalicsian=Panalicsican|022Pando|024Parang|025Parulung|026Pitabunan|027San Agustin=Murcia|028San Antonio|029San Bartolome|030San Francisco|031San Isidro=Almendras|032San Jose|033San Juan=Castro|034San Martin|035San Nicolas|036San Nicolas Balas|037Santo Niño|040Santa Cruz|041Santa Maria|042Santa Monica|043Santa Rita|044Santa Rosa|045Santiago|046Santo Cristo|047Santo Rosario=Magunting|049Talimunduc Marimla|050Talimunduc San Miguel|051Telabanca|053Tinang|054San Vicente=Caluis/Cobra|055Green Village
0306906000|001Abagon|002Amacalan|003Apsayan|005Ayson|006Bawa|007Buenlag|008Bularit|009Calayaan|010Carbonel|011Cardona|012Caturay|013Danzo|014Dicolor|015Don Basilio|016Luna|017Mabini|018Magaspac|019Malayep|020Matapitap|021Matayuncab|022New Salem|024Oloybuaya|025Padapada|026Parsolingan|027Pinasling=Pinasung|028Plastado|029Poblacion 1|030Poblacion 2|031Poblacion 3|032Quezon|033Rizal|034Salapungan|035San Agustin|036San Antonio|037San Bartolome|038San Jose|039Santa Lucia|040Santiago|041Sembrano|043Singat|044Sulipa|045Tagumbao|047Tangcaran|048Villa Paz
0306907000|001Balanoy|002Bantog-Caricutan|003Caramutan|004Caut|005Comillas|006Dumarais|007Guevara|008Kapanikian|009La Purisima|010Lara|011Laungcupang|012Lomboy|013Macalong|014Matayumtayum|015Mayang|016Motrico|017Paludpud|018Rizal|019San Isidro|020San Roque|021Sierra
0306908000|001Ambalingit|002Baybayaoas|003Bigbiga|004Binbinaca|005Calabtangan|006Caocaoayan|007Carabaoan|008Cubcub|009Gayonggayong|010Gossood|011Labney|012Mamonit|013Maniniog|014Mapandan|015Nambalan|016Pedro L. Quines|017Pitombayog|018Poblacion Norte|019Poblacion Sur|020Rotrottooc|021San Bartolome|022San Jose|023Taldiapan|024Tangcarang
0306909000|001Ablang-Sapang|002Aringin|003Atencio|004Banaoang East|005Banaoang West|006Baquero Norte|007Baquero Sur|008Burgos|009Calamay|010Calapan|011Camangaan East|012Camangaan West|013Camposanto 1 - Norte|014Camposanto 1 - Sur|015Camposanto 2|016Capaoayan|017Lapsing|018Mabini|019Maluac|020Poblacion 1|021Poblacion 2|022Poblacion 3|023Poblacion 4|024Rizal|025San Juan|026San Julian|027San Leon|028San Pedro|029San Roque|030Santa Lucia East|031Santa Lucia West|032Santa Maria|033Santa Monica|034Tubectubang|035Tolega Norte|036Tolega Sur|038Villa
0306910000|001Abogado|002Acocolao|003Aduas|004Apulid|005Balaoang|006Barang=Borang|007Brillante|008Burgos|009Cabayaoasan|010Canan|011Carino|012Cayanga|013Colibangbang|014Coral|015Dapdap|016Estacion|017Mabilang|018Manaois|019Matalapitap|020Nagmisaan|021Nancamarinan|022Nipaco|023Patalan|024Poblacion Norte|025Poblacion Sur|026Rang-ayan|027Salumague|028Samput|029San Carlos|030San Isidro|031San Juan de Milla|032Santa Ines|033Sinigpit|034Tablang|035Ventenilla
0306911000|001Balite|002Buenavista|003Cadanglaan|004Estipona|005Linao|006Maasin|007Matindeg|008Maungib|009Naya|010Nilasin 1st|011Nilasin 2nd|012Poblacion 1|013Poblacion 2|014Poblacion 3|015Poroc|018Singat
0306912000|001Coral-Iloco|002Guiteb|003Pance|004Poblacion Center|005Poblacion North|006Poblacion South|007San Juan|008San Raymundo|009Toledo
0306913000|001Balloc|002Bamban|004Casipo|005Catagudingan|006Daldalayap|007Doclong 1|008Doclong 2|010Maasin|011Nagsabaran|013Pit-ao|014Poblacion Norte|015Poblacion Sur
0306914000|001Colubot|002Lanat|003Legaspi|004Mangandingay|005Matarannoc|006Pacpaco|007Poblacion|008Salcedo|009San Agustin|010San Felipe|011San Jacinto|012San Miguel|013San Narciso|014San Vicente|015Santa Maria
0306915000|001Baldios|002Botbotones|003Caanamongan|004Cabaruan|005Cabugbugan|006Caduldulaoan|007Calipayan|008Macaguing|009Nambalan|010Padapada|011Pilpila|012Pinpinas|013Poblacion East|014Poblacion West|015Pugo-Cecilio|016San Francisco|017San Sotero|018San Vicente|019Santa Ines Centro|020Santa Ines East|021Santa Ines West|022Taguiporo|023Timmaguab|024Vargas
0306916000|001Aguso|003Alvindia Segundo|004Amucao|005Armenia|006Asturias|007Atioc|008Balanti|009Balete|010Balibago I|011Balibago II|012Balingcanaway|013Banaba|014Bantog|015Baras-baras|016Batang-batang|018Binauganan|019Bora|020Buenavista|021Buhilit=Bubulit|023Burot|024Calingcuan|025Capehan|026Carangian|027Central|028Culipat|029Cut-cut I|030Cut-cut II|031Dalayap|034Dela Paz|035Dolores|039Laoang|041Ligtasan|042Lourdes|046Mabini|047Maligaya|048Maliwalo|050Mapalacsiao|051Mapalad|052Matatalaib|056Paraiso|057Poblacion|058San Carlos|059San Francisco|060San Isidro|061San Jose|062San Jose de Urquico|064San Juan de Mata|066San Luis|067San Manuel|068San Miguel|069San Nicolas|070San Pablo|071San Pascual|072San Rafael|073San Roque|074San Sebastian|075San Vicente|076Santa Cruz=Alvindia Primero|077Santa Maria|078Santo Cristo|079Santo Domingo|080Santo Niño|081Sapang Maragul|082Sapang Tagalog|083Sepung Calzada|084Sinait|085Suizo|087Tariji|088Tibag|089Tibagan|091Trinidad=Trinidad Primero|093Ungot|096Matadero|097Salapungan|098Villa Bacolor|099Care
0306917000|001Baculong|002Balayang|003Balbaloto|004Bangar|005Bantog|006Batangbatang|007Bulo|008Cabuluan|009Calibungan|010Canarem|011Cruz|012Lalapac|013Maluid|014Mangolago|015Masalasa|016Palacpalac|017San Agustin|018San Andres|019San Fernando|020San Francisco|021San Gavino|023San Jacinto|024San Nicolas|025San Vicente|026Santa Barbara|027Santa Lucia
0306918000|001Burgos|002David|003Iba|004Labney|005Lawacamulag|006Lubigan|007Maamot|008Mababanaba|009Moriones|010Pao|011San Juan de Valdez|012Sula|013Villa Aglipay
0307101000|001Bangan|003Batonlapoc|004Beneg|005Capayawan|006Carael|007Danacbunga|008Maguisguis|009Mambog|010Moraza|011Paco|013Panan|014Parel|015Paudpod|016Poonbato|017Porac|018San Isidro|019San Juan|020San Miguel|021Santiago|022Tampo|023Taugtog|024Villar|025Bancal|026Belbel|027Binoclutan|028Burgos|029Cabatuan|030Malomboy|031Nacolcol|032Owaog-Nebloc|033Palis
0307102000|001Anonang|002Apo-apo|004Arew|005Banuanbayo|006Cadmang-Reserva|008Camiling (Camiing)|009Casabaan|010Dolores|011Del Carmen|012Laoag|013Lomboy|014Longos|016Mabanglit|017New San Juan|018San Antonio|019San Isidro|020San Juan|021San Rafael|023Santa Rita|024Santo Niño|025Tondo|026Felmida-Diaz
0307103000|001Babancal|002Binabalian|003Catol|004Dampay|005Lauis|006Libertador|007Malabon=San Roque|008Malimanga|011Pamibian|012Panayonan|013Pinagrealan|015Poblacion|016Sinabacan|017Taposo|018Uacon|019Yamot
0307104000|001Balaybay|002Buenavista|003Del Pilar|004Looc|005Magsaysay|006Nagbayan|007Nagbunga|008San Agustin|010San Jose|011San Juan|012San Nicolas|013San Pablo|014San Roque|015Santa Maria
0307105000|001Amungan|002Zone 2 Pob.=Aypa|003Zone 5 Pob.=Bano|004Bangantalinga|005Zone 6 Pob.=Baytan|007Zone 3 Pob.=Botlay|008Dirita-Baloguen|009Zone 1 Pob.=Libaba|010Lipay-Dingin-Panibuatan|012Palanginan=Palanguinan-Tambak|015Zone 4 Pob.=Sagapan|016San Agustin|017Santa Barbara|018Santo Rosario
0307106000|001Baloganon|002Bamban|003Bani|004Collat|005Inhobol|006North Poblacion|007San Lorenzo|008San Salvador|009Santa Rita|010Santo Rosario|011South Poblacion|012Taltal|013Tapuac
0307108000|001Alwa|002Bato|003Bulawen|004Cauyan|005Garreta|006Libaba|007Liozon|008Lipay|009Locloc|010Macarang|011Magalawa|012Pangolingan|013East Poblacion|015West Poblacion|016Salaza|017San Juan|018Sto. Niño|019Sto. Tomas|020Tition=San Vicente
0307109000|001Angeles|002Antipolo|003Burgos|004West Dirita|005East Dirita|006Luna|007Pundaquit|008San Esteban|009San Gregorio|010San Juan|011San Miguel|012San Nicolas|013Santiago|014Rizal
0307110000|001Amagna|002Apostol|003Balincaguing|004Farañal|005Feria|006Maloma|007Manglicmot|008Rosete|009San Rafael|011Sto. Niño|012Sindol
0307111000|001Aglao|002Buhawen|003Burgos|004Consuelo Norte|005Consuelo Sur|006La Paz|007Laoag|008Linasin|010Linusungan|011Lucero|012Nagbunga|014Rizal|015San Guillermo|016San Isidro|017San Rafael|018Santa Fe|019Central|020Rabanes
0307112000|001Alusiis|002Beddeng|003Candelaria|004Dallipawen|005Grullo|006La Paz|007Libertad|008Namatacan|009Natividad|010Paite|011Patrocinio|012San Jose|013San Juan|014San Pascual|015San Rafael|016Simminublan|017Omaya
0307113000|001Babuyan|002Bolitoc|003Bangcol|004Bayto|005Biay|007Canaynayan|008Gama|009Guinabon|010Guisguis|011Lipay|012Lomboy|013Lucapon North|014Lucapon South|015Malabago|016Naulo|017Poblacion North|018Pagatpat|019Pamonoran|022Sabang|023San Fernando|024Poblacion South|025Tabalong|028Tubotubo North|029Tubotubo South|030Bulawon
0307114000|001Aningway Sacatihan|002Asinan Poblacion|003Asinan Proper|004Baraca-Camachile|005Batiawan|008Calapacuan|009Calapandayan|011Cawag|013Ilwas|014Mangan-Vaca|016Matain|017Naugsol|019Pamatawan|021San Isidro|022Santo Tomas|023Wawandue
0307701000|001Barangay I|002Barangay II|003Barangay III|004Barangay IV|005Barangay V|006Buhangin|007Calabuanan|008Obligacion|009Pingit|010Reserva|011Sabang|012Suclayin|013Zabali
0307702000|001Barangay 1|002Barangay 2|003Barangay 3|004Barangay 4|005Barangay 5|006Barangay 6|007Barangay 7|008Barangay 8|009Calabgan|010Calangcuasan|011Calantas|012Culat|013Dibet|014Esperanza|015Lual|016Marikit|017Tabas|018Tinib|019Bianoan|020Cozo|021Dibacong|022Ditinagyan|023Esteves|024San Ildefonso
0307703000|001Diagyan|002Dicabasan|003Dilaguidi|004Dimaseset|005Diniog|006Lawang|007Maligaya|008Manggitahan|009Masagana|010Ura|011Esperanza
0307704000|001Abuleg|002Zone I|003Zone II|004Nipoo=Bulo|005Dibaraybay|006Ditawini|007Mapalad|008Paleg|009Simbahan
0307705000|001Aplaya|002Butas Na Bato|003Cabog=Matawe|004Caragsacan|005Davildavilan|006Dikapanikian|007Ibona|009Paltic|010Poblacion|011Tanawan|013Umiray=Malamig
0307706000|001Bayabas|002Buenavista|003Borlongan|004Calaocan|005Dianed|006Diarabasin|007Dibutunan|008Dimabuno|009Dinadiawan|010Ditale|011Gupa|012Ipil|013Laboy|014Lipit|015Lobbot|016Maligaya|017Mijares|018Mucdol|019North Poblacion|020Puangi|021Salay|022Sapangkawayan|023South Poblacion|024Toytoyan|025Diamanen
0307707000|001Alcala|002Bagtu|003Bangco|004Bannawag|005Barangay I|006Barangay II|007Barangay III|008Barangay IV|009Baubo|010Bayanihan|011Bazal|012Cabituculan East|013Cabituculan West|014Debucao|015Decoliat|016Detailen|017Diaat|018Dialatman|019Diaman|020Dianawan|021Dikildit|022Dimanpudso|023Diome|024Estonilo|025Florida|026Galintuja|027Cadayacan|028Malasin|029Ponglo|030Quirino|031Ramada|032San Joaquin|033San Jose|034San Leonardo|035Santa Lucia|036Santo Tomas|037Suguit|038Villa Aurora|039Wenceslao|040San Juan
0307708000|001Bacong|002Barangay I|003Barangay II|004Barangay III|005Barangay IV|006Dibalo|007Dibayabay|008Dibut|009Dikapinisan|010Dimanayat|011Diteki|012Ditumabo|013L. Pimentel|014Nonong Senior|015Real|016San Isidro|017San Jose|018Zarah
0330100000|001Agapito del Rosario|002Anunas|003Balibago|004Capaya|005Claro M. Recto|006Cuayan|007Cutcut|008Cutud|010Lourdes North West|011Lourdes Sur|012Lourdes Sur East|013Malabañas|014Margot|015Mining|017Pampang|018Pandan|019Pulung Maragul|020Pulungbulu|021Pulung Cacutud|022Salapungan|023San Jose|024San Nicolas|025Sta. Teresita|026Sta. Trinidad|027Sto. Cristo|028Sto. Domingo|029Sto. Rosario|030Sapalibutad|031Sapangbato|032Tabun|034Virgen Delos Remedios|035Amsic|036Ninoy Aquino=Marisol
0331400000|001Asinan|002Banicain|003Barretto|005East Bajac-bajac|006East Tapinac|008Gordon Heights|011Kalaklan|012New Kalalake|013Mabayuan|014New Cabalan|015New Ilalim|016New Kababae|017Pag-asa|018Santa Rita|019West Bajac-bajac|020West Tapinac|021Old Cabalan
0401001000|001Adia|002Bagong Sikat|004Balangon|005Bilibinwang|006Bangin|007Barigon|008Coral Na Munti|009Guitna|010Mabini|012Pamiga|013Panhulan|014Pansipit|015Poblacion|016Pook|017San Jacinto|018San Teodoro|019Santa Cruz|020Santo Tomas|021Subic Ibaba|022Subic Ilaya|023Banyaga
0401002000|001Balagbag|002Concepcion|003Concordia|004Dalipit East|005Dalipit West|006Dominador East|007Dominador West|008Munlawin Sur|009Munlawin Norte|011Muzon Primero|012Muzon Segundo|013Pinagkurusan|014Ping-As|015Poblacion East|016Poblacion West|018San Jose|019Santa Cruz|020Tadlac|021San Juan
0401003000|001Baclaran|003Barangay 1|004Barangay 10|005Barangay 11|006Barangay 12|007Barangay 2|008Barangay 3|009Barangay 4|010Barangay 5|011Barangay 6|012Barangay 7|013Barangay 8|014Barangay 9|016Calan|017Caloocan|018Calzada|019Canda|020Carenahan|021Caybunga|022Cayponce|023Dalig|024Dao|025Dilao|026Duhatan|027Durungao|028Gimalas|029Gumamela|030Lagnas|031Lanatan|032Langgangan|033Lucban Putol|034Lucban Pook|035Magabe|036Malalay|037Munting Tubig|038Navotas|039Patugo|040Palikpikan|042Pooc|043Sambat|044Sampaga|045San Juan|046San Piro|048Santol|049Sukol|050Tactac|051Taludtud|052Tanggoy
0401004000|001Alangilan|002Calawit|003Looc|004Magapi|005Makina|006Malabanan|007Paligawan|008Palsara|009Poblacion|010Sala|011Sampalocan|012Solis|013San Sebastian
0401005000|001Alangilan|003Balagtas|004Balete|006Banaba Center|007Banaba Kanluran|008Banaba Silangan|009Banaba Ibaba|010Bilogo|011Maapas|012Bolbok|013Bukal|014Calicanto|016Catandala|017Concepcion|018Conde Itaas|019Conde Labak|020Cuta|021Dalig|022Dela Paz|023Dela Paz Pulot Aplaya|024Dela Paz Pulot Itaas|026Domoclay|027Dumantay|028Gulod Itaas|029Gulod Labak|030Haligue Kanluran|031Haligue Silangan|032Ilihan|033Kumba|034Kumintang Ibaba|035Kumintang Ilaya|036Libjo|037Liponpon, Isla Verde|038Mahabang Dahilig|039Mahabang Parang|040Mahacot Silangan|041Mahacot Kanluran|042Malalim|043Malibayo|044Malitam|045Maruclap|046Mabacong=Matoco|047Pagkilatan|048Paharang Kanluran|049Paharang Silangan|050Pallocan Silangan|051Pallocan Kanluran|052Pinamucan|053Pinamucan Ibaba|054Pinamucan Silangan|055Barangay 1|056Barangay 10|057Barangay 11|058Barangay 12|059Barangay 13|060Barangay 14|061Barangay 15|062Barangay 16|063Barangay 17|064Barangay 18|065Barangay 19|066Barangay 2|067Barangay 20|068Barangay 21|069Barangay 22|070Barangay 23|071Barangay 24|072Barangay 3|073Barangay 4|074Barangay 5|075Barangay 6|076Barangay 7|077Barangay 8|078Barangay 9|082Sampaga|083San Agapito, Isla Verde|084San Agustin Kanluran, Isla Verde|085San Agustin Silangan, Isla Verde|087San Andres, Isla Verde|088San Antonio, Isla Verde|090San Isidro|092San Jose Sico|093San Miguel|094San Pedro|095Santa Clara|096Santa Rita Aplaya|097Santa Rita Karsada|099Santo Domingo|100Santo Niño|101Simlong|102Sirang Lupa|103Sorosoro Ibaba|104Sorosoro Ilaya|105Sorosoro Karsada|106Tabangao Aplaya=Tabangao Proper|107Tabangao Ambulong|109Tabangao Dao|110Talahib Pandayan|111Talahib Payapa|112Talumpok Kanluran|113Talumpok Silangan|114Tinga Itaas|115Tinga Labak|116Tulo|117Wawa
0401006000|001Alagao|002Aplaya|003As-Is|004Bagong Silang|005Baguilawa|006Balayong|007Barangay I|008Barangay II|009Barangay III|010Barangay IV|011Bolo|012Colvo|013Cupang|014Durungao|015Gulibay|016Inicbulan|018Locloc|019Magalang-Galang|020Malindig|021Manalupong|022Manghinao Proper|023Manghinao Uno|024New Danglayan|025Orense|026Pitugo|028Rizal|029Sampaguita|030San Agustin|031San Andres Proper|032San Andres Uno|033San Diego|034San Miguel|035San Pablo|036San Pedro|037San Roque|038San Teodoro|039San Vicente|041Santa Maria|042Santo Domingo|044Sinala
0401007000|001Bagong Tubig|002Baclas|003Balimbing|004Bambang|006Barangay 1|007Barangay 2|008Barangay 3|009Barangay 4|010Barangay 5|011Barangay 6|012Bisaya|013Cahil|014Caluangan|015Calantas|016Camastilisan|017Coral Ni Lopez=Sugod|018Coral Ni Bacal|019Dacanlao|020Dila|021Loma|022Lumbang Calzada|023Lumbang Na Bata|024Lumbang Na Matanda|025Madalunot|027Makina|028Matipok|030Munting Coral|031Niyugan|032Pantay|033Puting Bato West|034Puting Kahoy|035Puting Bato East|036Quisumbing|037Salong|038San Rafael|039Sinisian|041Taklang Anak|042Talisay|043Tamayo|044Timbain
0401008000|001Bagong Silang|002Baha|003Balibago|004Balitoc|005Biga|006Bucal|007Carlosa|008Carretunan|009Encarnacion|010Gulod|011Hukay|013Lucsuhin|014Luya|015Paraiso|016Barangay 1|017Barangay 2|018Barangay 3|019Barangay 4|020Quilitisan|021Real|022Sambungan|023Santa Ana|026Talibayog|027Talisay|028Tanagan
0401009000|001Balagbag|002Bungahan|003Calumayin|005Dalipit East|006Dalipit West|007Dita|008Don Juan|009Emmanuel|010Ibabao|011Labac|012Pinagkaisahan|013San Felipe|014San Isidro|015Barangay 1|016Barangay 2|017Barangay 3|018Barangay 4|019Barangay 5|020Barangay 6|021Barangay 7|022Barangay 8
0401010000|001Bago|002Balanga|003Bungahan|004Calamias|005Catandala|006Coliat|007Dayapan|008Lapu-lapu|009Lucsuhin|010Mabalor|011Malainin|012Matala|013Munting-Tubig|014Palindan|015Pangao|016Panghayaan|017Poblacion|018Quilo|019Sabang|020Salaban I|022San Agustin|023Sandalan|024Santo Niño|025Talaibon|027Tulay Na Patpat|028Salaban II
0401011000|001As-Is|002Balakilong|004Berinayan|006Bugaan East|007Bugaan West|008Buso-buso|010Dayap Itaas|011Gulod|012J. Leviste|013Molinete|014Niyugan|015Paliparan|016Barangay 1|017Barangay 2|018Barangay 3|019Barangay 4|020Barangay 5|021San Gabriel|022San Gregorio|023Santa Maria|024Ticub
0401012000|001Anak-Dagat|002Arumahan|003Ayao-iyao|004Bagong Pook|005Bagong Sikat|006Balanga|007Bukal|009Cahilan I|010Cahilan II|011Dayapan|012Dita|013Gulod|014Lucky|015Maguihan|016Mahabang Dahilig|017Mahayahay|018Maigsing Dahilig|020Maligaya|021Malinis|022Masalisi|023Mataas Na Bayan|024Matingain I|025Matingain II|026Mayasang|027Niugan|028Nonong Casto|029Palanas|030Payapa Ibaba|031Payapa Ilaya|032District I|033District II|034District III|035District IV|036Rizal|037Sambal Ibaba|038Sambal Ilaya|039San Isidro Ibaba|040San Isidro Itaas|041Sangalang|043Talaga|044Tubigan|045Tubuan|046Wawa Ibaba|047Wawa Ilaya|048Sinisian East|049Sinisian West
0401013000|002Bagong Pook|003Balibago|004Binubusan|005Bungahan|007Cumba|008Humayingan|009Kapito|012Lumaniag|013Luyahan|014Malaruhatan|015Matabungkay|016Barangay 1|017Barangay 2|018Barangay 3|019Barangay 4|020Barangay 5|021Prenza|022Puting-Kahoy|023San Diego
0401014000|001Adya|003Anilao|004Anilao-Labac|005Antipolo Del Norte|006Antipolo Del Sur|007Bagong Pook|008San Sebastian=Balagbag|009Balintawak|010Banaybanay|011Bolbok|012Bugtong na Pulo|013Bulacnin|014Bulaklakan|015Calamias|016Cumba|017Dagatan|018Duhatan|020Halang|021Inosloban|022Kayumanggi|024Latag|025Lodlod|026Lumbang|027Mabini|028Malagonlong|029Malitlit|030Marauoy|031Mataas Na Lupa|032Munting Pulo|033Pagolingin Bata|034Pagolingin East|035Pagolingin West|036Pangao|037Pinagkawitan|038Pinagtongulan|039Plaridel|040Poblacion Barangay 1|041Poblacion Barangay 10|042Poblacion Barangay 11|043Poblacion Barangay 2|044Poblacion Barangay 3|045Poblacion Barangay 4|046Poblacion Barangay 5|047Poblacion Barangay 6|048Poblacion Barangay 7|049Poblacion Barangay 8|050Poblacion Barangay 9|051Pusil|052Quezon|053Rizal|054Sabang|055Sampaguita|056San Benito|057San Carlos|058San Celestino|059San Francisco|060San Guillermo|061San Jose|062San Lucas|063San Salvador|064Sapac|066Sico|068Santo Niño|069Santo Toribio|070Talisay|071Tambo|072Tangob|073Tanguay|074Tibig|075Tipacan|076Poblacion Barangay 9-A|077Barangay 12
0401015000|001Apar|002Balatbat|003Balibago|004Banalo|005Biga|006Bignay|007Calo|008Calumpit|009Fabrica|010Jaybanga|011Lagadlarin|012Mabilog Na Bundok|013Malabrigo|014Malalim Na Sanog|015Malapad Na Parang|016Masaguitsit|017Nagtalongtong|018Nagtoctoc|019Olo-olo|020Pinaghawanan|021San Miguel|022San Nicolas|023Sawang|024Soloc|025Tayuman|026Poblacion
0401016000|001Anilao Proper|002Anilao East|003Bagalangit|004Bulacan|005Calamias|006Estrella|007Gasang|008Laurel|009Ligaya|010Mainaga|011Mainit|012Majuben|014Malimatoc I|015Malimatoc II|016Nag-Iba|017Pilahan|018Poblacion|019Pulang Lupa|020Pulong Anahao|021Pulong Balibaguhan|022Pulong Niogan|023Saguing|024Sampaguita|025San Francisco|026San Jose|027San Juan|028San Teodoro|029Santa Ana|030Santa Mesa|031Santo Niño|032Santo Tomas|033Solo|034Talaga Proper|035Talaga East
0401017000|001Bagong Pook|002Bilucao=San Isidro Western|003Bulihan|004San Gregorio|005Luta Del Norte|006Luta Del Sur|008Poblacion|012San Andres|013San Fernando|015San Isidro East|016San Juan|017San Pedro II=Western|018San Pedro I=Eastern|019San Pioquinto|020Santiago
0401018000|001District I|002District II|003District III|004District IV|006Bayorbor|008Bubuyan|009Calingatan|010Kinalaglagan|011Loob|012Lumang Lipa|013Manggahan|014Nangkaan|015San Sebastian|016Santol|017Upa|018Barangay II-A
0401019000|001Aga|002Balaytigui|003Banilad|004Barangay 10|005Barangay 11|006Barangay 12|007Barangay 2|008Barangay 3|009Barangay 4|010Barangay 5|011Barangay 6|012Barangay 7|013Barangay 8|014Barangay 9|015Bilaran|016Bucana|017Bulihan|018Bunducan|019Butucan|020Calayo|021Catandaan|022Kaylaway|023Kayrilaw|024Cogunan|026Dayap|027Latag|028Looc|029Lumbangan|032Malapad Na Bato|033Mataas Na Pulo|035Maugat|036Munting Indan|037Natipuan|039Pantalan|041Papaya|042Putat|044Reparo|045Talangan|046Tumalim|047Utod|048Wawa|049Barangay 1
0401020000|001Banaba|002Banaybanay|014Bawi|015Bukal|016Castillo|017Cawongan|018Manggas|019Maugat East|020Maugat West|021Pansol|022Payapa|023Poblacion|024Quilo-quilo North|025Quilo-quilo South|026San Felipe|027San Miguel|028Tamak|029Tangob
0401021000|001Alupay|002Antipolo|003Bagong Pook|004Balibago|005Bayawang|006Baybayin|007Bulihan|008Cahigam|009Calantas|010Colongan|011Itlugan|012Lumbangan|013Maalas-As|014Mabato|015Mabunga|016Macalamcam A|017Macalamcam B|018Malaya|019Maligaya|020Marilag|021Masaya|022Matamis|023Mavalor|024Mayuro|025Namuco|026Namunga|027Natu|028Nasi|029Palakpak|030Pinagsibaan|031Barangay A|032Barangay B|033Barangay C|034Barangay D|035Barangay E|036Putingkahoy|037Quilib|038Salao|039San Carlos|040San Ignacio|041San Isidro|042San Jose|043San Roque|044Santa Cruz|045Timbugan|046Tiquiwan|047Leviste=Tubahan|048Tulos
0401022000|001Aguila|002Anus|003Aya|004Bagong Pook|005Balagtasin|006Balagtasin I|007Banaybanay I|008Banaybanay II|009Bigain I|010Bigain II|011Calansayan|012Dagatan|013Don Luis|014Galamay-Amo|015Lalayat|016Lapolapo I|017Lapolapo II|018Lepute|019Lumil|020Natunuan|021Palanca|022Pinagtung-Ulan|023Poblacion Barangay I|024Poblacion Barangay II|025Poblacion Barangay III|026Poblacion Barangay IV|027Sabang|028Salaban|029Santo Cristo|030Mojon-Tampoy|031Taysan|032Tugtug|033Bigain South
0401023000|001Abung|002Balagbag|003Barualte|004Bataan|005Buhay Na Sapa|006Bulsa|007Calicanto|008Calitcalit|009Calubcub I|010Calubcub II|011Catmon|012Coloconto|013Escribano|014Hugom|015Imelda=Tubog|016Janaojanao|017Laiya-Ibabao|018Laiya-Aplaya|019Libato|020Lipahan|021Mabalanoy|022Nagsaulay|023Maraykit|024Muzon|025Palahanan I|026Palahanan II|027Palingowak|028Pinagbayanan|029Poblacion|030Poctol|031Pulangbato|032Putingbuhangin|033Quipot|034Sampiro|035Sapangan|036Sico I|037Sico II|038Subukin|039Talahiban I|040Talahiban II|041Ticalan|042Tipaz
0401024000|001Abiacao|002Bagong Tubig|003Balagtasin|004Balite|005Banoyo|006Boboy|007Bonliw|008Calumpang West|009Calumpang East|010Dulangan|011Durungao|012Locloc|013Luya|014Mahabang Parang|015Manggahan|016Muzon|019San Antonio|020San Isidro|021San Jose|022San Martin|023Santa Monica|024Taliba|025Talon|026Tejero|027Tungal|028Poblacion
0401025000|001Abelo|002Balete|003Baluk-baluk|004Bancoro|005Bangin|006Calangay|007Hipit|009Maabud North|010Maabud South|011Munlawin|012Pansipit|013Poblacion|014Santo Niño|015Sinturisan|016Tagudtod|017Talang|018Alas-as|019Pulang-Bato
0401026000|001Alalum|002Antipolo|003Balimbing|004Banaba|005Bayanan|006Danglayan|007Del Pilar|008Gelerang Kawayan|009Ilat North|010Ilat South|011Kaingin|012Laurel|013Malaking Pook|014Mataas Na Lupa|015Natunuan North|016Natunuan South|017Padre Castillo|018Palsahingin|019Pila|020Poblacion|021Pook Ni Banal|022Pook Ni Kapitan|023Resplandor|024Sambat|025San Antonio|026San Mariano|027San Mateo|028Santa Elena|029Santo Niño
0401027000|001Antipolo|002Bihis|003Burol|004Calayaan|005Calumala|006Cuta East|007Cutang Cawayan|008Irukan|009Pacifico|010Poblacion I|012Saimsim|013Sampa|014Sinipian|015Tambo Ibaba|016Tambo Ilaya|017Poblacion II|018Poblacion III
0401028000|001Barangay I|002Barangay II|003Barangay III|004Barangay IV|005San Agustin|006San Antonio|007San Bartolome|008San Felix|009San Fernando|010San Francisco|011San Isidro Norte|012San Isidro Sur|013San Joaquin|014San Jose|015San Juan|016San Luis|017San Miguel|018San Pablo|019San Pedro|020San Rafael|021San Roque|022San Vicente|023Santa Ana|024Santa Anastacia|025Santa Clara|026Santa Cruz|027Santa Elena|028Santa Maria|029Santiago|030Santa Teresita
0401029000|001Apacay|002Balisong|003Bihis|004Bolbok|005Buli|006Butong|007Carasuche|008Cawit|009Caysasay|010Cubamba|011Cultihan|012Gahol|013Halang|014Iba|015Ilog|016Imamawo|017Ipil|018Luntal|019Mahabang Lodlod|020Niogan|021Pansol|022Poblacion 11|023Poblacion 1|024Poblacion 10|025Poblacion 12|026Poblacion 2|027Poblacion 3|028Poblacion 4|029Poblacion 5|030Poblacion 6|031Poblacion 7|032Poblacion 8|033Poblacion 9|034Pook|044Seiran|045Laguile|046Latag|047Tierra Alta|048Tulo|049Tatlong Maria|050Poblacion 13|051Poblacion 14
0401030000|001Aya|003Balas|004Banga|006Buco|008Caloocan|009Leynes|010Miranda|011Poblacion Barangay 1|012Poblacion Barangay 2|013Poblacion Barangay 3|014Poblacion Barangay 4|015Poblacion Barangay 5|016Poblacion Barangay 6|017Poblacion Barangay 7|018Poblacion Barangay 8|019Quiling|020Sampaloc|021San Guillermo|023Santa Maria|024Tranca|025Tumaway
0401031000|001Altura Bata|002Altura Matanda|003Altura-South|004Ambulong|005Banadero|006Bagbag|007Bagumbayan|008Balele|010Banjo East|011Banjo Laurel=Banjo West|013Bilog-bilog|014Boot|015Cale|016Darasa|017Pagaspas|018Gonzales|019Hidalgo|020Janopol|021Janopol Oriental|022Laurel|023Luyos|024Mabini|025Malaking Pulo|026Maria Paz|027Maugat|028Montaña=Ik-ik|029Natatas|030Pantay Matanda|031Pantay Bata|032Poblacion Barangay 1|033Poblacion Barangay 2|034Poblacion Barangay 3|035Poblacion Barangay 4|036Poblacion Barangay 5|037Poblacion Barangay 6|038Poblacion Barangay 7|039Sala|040Sambat|041San Jose|042Santol=Doña Jacoba Garcia|043Santor|044Sulpoc|045Suplang|046Talaga|047Tinurik|048Trapiche|049Ulango|050Wawa
0401032000|001Bacao|002Bilogo|003Bukal|004Dagatan|005Guinhawa|006Laurel|007Mabayabas|008Mahanadiong|009Mapulo|010Mataas Na Lupa|011Pag-Asa|012Panghayaan|013Piña|014Pinagbayanan|015Poblacion East|016Poblacion West|017San Isidro|018San Marcelino|019Santo Niño|020Tilambo
0401033000|001Corona|003Gamao|004Makawayan|005Marikaban|006Papaya|007Pisa|008Barangay 13=Poblacion 1|009Barangay 14=Poblacion 2|010Barangay 15=Poblacion 3|011San Isidro|012San Jose|013San Juan|014San Pedro|015Santo Tomas|016Talahib
0401034000|001Acle|002Bayudbud|003Bolboc|004Dalima|005Dao|006Guinhawa|007Lumbangan|008Luntal|009Magahis|010Malibu|011Mataywanac|012Palincaro|013Luna|014Burgos|015Rizal|016Rillo|017Putol|018Sabang|019San Jose|021Talon|022Toong|023Tuyon-tuyon
0402101000|001Amuyong|002Barangay I|003Barangay II|004Barangay III|005Barangay IV|006Barangay V|007Buck Estate|008Esperanza Ibaba|009Kaytitinga I|010Luksuhin|011Mangas I|012Marahan I|013Matagbak I|014Pajo|016Sikat|017Sinaliw Malaki|018Sinaliw na Munti|019Sulsugin|020Taywanak Ibaba|021Taywanak Ilaya|022Upli|023Kaysuyo|024Luksuhin Ilaya|025Palumlum|026Bilog|027Esperanza Ilaya|028Kaytitinga II|029Kaytitinga III|030Mangas II|031Marahan II|032Matagbak II|033Santa Teresa
0402102000|001Banaybanay|002Bucal|003Dagatan|004Halang|005Loma|007Maitim I|008Maymangga|009Minantok Kanluran|010Pangil|011Barangay I|012Barangay X|013Barangay XI|014Barangay XII|015Barangay II|016Barangay III|017Barangay IV|018Barangay V|019Barangay VI|020Barangay VII|021Barangay VIII|022Barangay IX|023Salaban|024Talon|025Tamacan|026Buho|027Minantok Silangan
0402103000|004Bayanan|007Dulong Bayan|008Habay I|012Maliksi 1|013Mambog 1|014Molino I|018P.F. Espiritu 1=Panapaan|020Salinas I|021San Nicolas 1|026Queens Row Central|027Queens Row East|028Queens Row West|034Habay II|036Ligas 2=Ligas III|042Mambog 3|043Mambog 4|045Molino II|046Molino III|047Molino IV|048Molino V|049Molino VI|050Molino VII|055P.F. Espiritu 3=P.F. Espiritu IV|058P.F. Espiritu 5=P.F. Espiritu VII|059P.F. Espiritu 6=P.F. Espiritu VIII|064San Nicolas II|065San Nicolas III|066Talaba 2|075Zapote 3=Zapote V|076Aniban 1|077Aniban 2|078Kaingin Digman|079Ligas 1|080Mabolo|081Maliksi 2|082Mambog 2|083Niog|084P.F. Espiritu 2|085P.F. Espiritu 4|086Poblacion|087Real|088Salinas 2|089Sinbanali|090Talaba 1|091Talaba 3|092Zapote 1|093Zapote 2
0402104000|001Bancal|006Cabilang Baybay|008Lantic|009Mabuhay|010Maduya|011Milagrosa|012Barangay 1|013Barangay 2|014Barangay 3|015Barangay 4|016Barangay 5|017Barangay 6|018Barangay 7|019Barangay 8
0402105000|001Barangay 1=Hen. M. Alvarez|002Barangay 10=Kingfisher|003Barangay 2=C. Tirona|004Barangay 11=Lawin|005Barangay 12=Love Bird|006Barangay 13=Aguila|007Barangay 14=Loro|008Barangay 15=Kilyawan|009Barangay 16=Martines|010Barangay 17=Kalapati|011Barangay 18=Maya|012Barangay 19=Gemini|013Barangay 20=Virgo|014Barangay 21=Scorpio|015Barangay 22=Leo|016Barangay 23=Aquarius|017Barangay 24=Libra|018Barangay 25=Capricorn|019Barangay 26=Cancer|020Barangay 27=Sagitarius|021Barangay 28=Taurus|022Barangay 29=Lao-lao|023Barangay 3=Hen. E. Aguinaldo|024Barangay 30=Bid-bid|025Barangay 31=Maya-maya|026Barangay 32=Salay-salay|027Barangay 33=Buwan-buwan|028Barangay 34=Lapu-lapu|029Barangay 35=Hasa-hasa|030Barangay 36=Sap-sap|031Barangay 37=Cadena De Amor|032Barangay 38=Sampaguita|033Barangay 39=Jasmin|034Barangay 4=Hen. M. Trias|035Barangay 40=Gumamela|036Barangay 41=Rosal|037Barangay 42=Pinagbuklod|038Barangay 43=Pinagpala|039Barangay 44=Maligaya|040Barangay 45=Kaunlaran|041Barangay 46=Sinagtala|042Barangay 47=Pagkakaisa|043Barangay 48=Narra|044Barangay 49=Akasya|045Barangay 5=Hen. E. Evangelista|046Barangay 50=Kabalyero|047Barangay 51=Kamagong|048Barangay 52=Ipil|049Barangay 53=Yakal|050Barangay 54=Pechay|051Barangay 55=Ampalaya|052Barangay 56=Labanos|053Barangay 57=Repolyo|054Barangay 58=Patola|055Barangay 59=Sitaw|056Barangay 6=Diego Silang|057Barangay 60=Letsugas|058Barangay 61=Talong|059Barangay 62=Kangkong|060Barangay 7=Kapitan Kong|061Barangay 8=Manuel S. Rojas|062Barangay 9=Kanaway|063Barangay 10-A=Kingfisher-A|064Barangay 10-B=Kingfisher-B|065Barangay 22-A=Leo A|066Barangay 29-A=Lao-lao A|067Barangay 36-A=Sap-sap A|068Barangay 37-A=Cadena de Amor A|069Barangay 38-A=Sampaguita A|070Barangay 42-A=Pinagbuklod A|071Barangay 42-B=Pinagbuklod B|072Barangay 42-C=Pinagbuklod C|073Barangay 45-A=Kaunlaran A|074Barangay 47-A=Pagkakaisa A|075Barangay 47-B=Pagkakaisa B|076Barangay 48-A=Narra A|077Barangay 49-A=Akasya A|078Barangay 53-A=Yakal A|079Barangay 53-B=Yakal B|080Barangay 54-A=Pechay A|081Barangay 58-A=Patola A|082Barangay 61-A=Talong A|083Barangay 62-A=Kangkong A|084Barangay 62-B=Kangkong B
0402106000|003Burol|005Langkaan I|008Paliparan I|010Sabang|011Salawag|012Salitran I|013Sampaloc I|014San Agustin I|015San Jose|016Zone I|017Zone II|018Zone III|019Zone IV|020Datu Esmael=Bago-a-ingud|021Emmanuel Bergado I|022Fatima I|023Luzviminda I|024Saint Peter I|025San Andres I|026San Antonio De Padua I|027San Dionisio=Barangay 1|028San Esteban=Barangay 4|029San Francisco I|030San Isidro Labrador I|031San Juan=San Juan I|032San Lorenzo Ruiz I|033San Luis I|034San Manuel I|035San Mateo|036San Miguel|037San Nicolas I|038San Roque=Sta. Cristina II|039San Simon=Barangay 7|040Santa Cristina I|041Santa Cruz I|042Santa Fe|043Santa Lucia=San Juan II|044Santa Maria=Barangay 20|045Santo Cristo=Barangay 3|046Santo Niño I|047Burol I|048Burol II|049Burol III|050Emmanuel Bergado II|051Fatima II|052Fatima III|053Langkaan II|054Luzviminda II|055Paliparan II|056Paliparan III|057Saint Peter II|058Salitran II|059Salitran III|060Salitran IV|061Sampaloc II|062Sampaloc III|063Sampaloc IV|064Sampaloc V|065San Agustin II|066San Agustin III|067San Andres II|068San Antonio De Padua II|069San Francisco II|070San Isidro Labrador II|071San Lorenzo Ruiz II|072San Luis II|073San Manuel II|074San Miguel II|075San Nicolas II|076Santa Cristina II|077Santa Cruz II|078Santo Niño II|079Zone I-B|080H-2|081Victoria Reyes
0402107000|001A. Dalusag|002Batas Dao|003Castaños Cerca|004Castaños Lejos|005Kabulusan|006Kaymisas|007Kaypaaba|008Lumipa|009Narvaez|010Poblacion I|011Tabora|012Poblacion II|013Poblacion III|014Poblacion IV
0402108000|001Alingaro|002Bacao I|003Gov. Ferrer Pob.=Bgy. 1|004Sampalucan Pob.=Bgy. 2|005Dulong Bayan Pob.=Bgy. 3|006San Gabriel Pob.=Bgy. 4|007Bagumbayan Pob.=Bgy. 5|008Vibora Pob.=Bgy. 6|009Ninety Sixth Pob.=Bgy. 8|010Prinza Pob.=Bgy. 9|011Biclatan|012Buenavista I|013Corregidor Pob.=Bgy. 10|014Javalera|015Manggahan|016Navarro|017Panungyanan|018Pasong Camachile I|020Pasong Kawayan I|021Pasong Kawayan II|022Pinagtipunan|023San Francisco|025San Juan I|026Santa Clara|027Santiago|028Tapia|029Tejero|030Arnaldo Pob.=Bgy. 7|031Bacao II|032Buenavista II|033Buenavista III|034Pasong Camachile II|035San Juan II
0402109000|001Alapan I-A|002Alapan II-A|003Anabu I-A|004Anabu II-A|006Poblacion I-A|007Poblacion II-A|008Poblacion III-A|009Poblacion IV-A|010Bayan Luma I|011Bucandala I|012Carsadang Bago I|014Malagasang I-A|015Malagasang II-A|016Medicion I-A|017Medicion II-A|018Pag-Asa I|019Palico I|020Pasong Buaya I|022Tanzang Luma I|024Toclong I-A|025Toclong II-A|026Alapan I-B|027Alapan I-C|028Alapan II-B|029Anabu I-B|030Anabu I-C|031Anabu I-D|032Anabu I-E|033Anabu I-F|034Anabu I-G|035Anabu II-B|036Anabu II-C|037Anabu II-D|038Anabu II-E|039Anabu II-F|040Bagong Silang=Bahayang Pag-Asa|041Bayan Luma II|042Bayan Luma III|043Bayan Luma IV|044Bayan Luma V|045Bayan Luma VI|046Bayan Luma VII|047Bayan Luma VIII|048Bayan Luma IX|049Bucandala II|050Bucandala III|051Bucandala IV|052Bucandala V|053Buhay na Tubig|054Carsadang Bago II|055Magdalo|056Maharlika|057Malagasang I-B|058Malagasang I-C|059Malagasang I-D|060Malagasang I-E|061Malagasang I-F|062Malagasang I-G|063Malagasang II-B|064Malagasang II-C|065Malagasang II-D|066Malagasang II-E|067Malagasang II-F|068Malagasang II-G|069Mariano Espeleta I|070Mariano Espeleta II|071Mariano Espeleta III|072Medicion I-B|073Medicion I-C|074Medicion I-D|075Medicion II-B|076Medicion II-C|077Medicion II-D|078Medicion II-E|079Medicion II-F|080Pag-Asa II|081Pag-Asa III|082Palico II|083Palico III|084Palico IV|085Pasong Buaya II|086Pinagbuklod|087Poblacion I-B|088Poblacion I-C|089Poblacion II-B|090Poblacion III-B|091Poblacion IV-B|092Poblacion IV-C|093Poblacion IV-D|094Tanzang Luma II|095Tanzang Luma III|096Tanzang Luma IV=Southern City|097Tanzang Luma V|098Tanzang Luma VI|099Toclong I-B|100Toclong I-C|101Toclong II-B
0402110000|001Agus-us|002Alulod|003Banaba Cerca|004Banaba Lejos|005Bancod|006Buna Cerca|007Buna Lejos I|008Calumpang Cerca|009Calumpang Lejos I|010Carasuchi|011Kayquit I|012Daine I|013Guyam Malaki|014Guyam Munti|015Harasan|016Kaytambog|018Limbon|019Lumampong Balagbag|020Lumampong Halayhay|021Mahabangkahoy Lejos|022Mahabangkahoy Cerca|023Barangay 1|024Barangay 2|025Barangay 3|026Barangay 4|027Pulo|028Tambo Balagbag|029Tambo Ilaya|030Tambo Malaki|031Tambo Kulit|032Buna Lejos II|033Daine II|034Kayquit II|035Kayquit III|036Kaytapos|037Mataas na Lupa=Checkpoint
0402111000|001Binakayan-Kanluran|002Gahak|003Kaingen|004Marulas|005Panamitan|006Poblacion|007Magdalo=Putol|008San Sebastian|009Santa Isabel|010Tabon I|011Toclong|012Wakas I|013Batong Dalig|014Balsahan-Bisita|015Binakayan-Aplaya|016Congbalay-Legaspi|017Manggahan-Lawin|018Pulvorista|019Samala-Marquez|020Tabon II|021Tabon III|022Tramo-Bantayan|023Wakas II
0402112000|001Baliwag|002Bendita I|003Caluangan|004Medina|005Pacheco|006Barangay 1|007Barangay 2|008Barangay 3|009Barangay 4|010Barangay 5|011Ramirez|012Tua|013Urdaneta|014Kabulusan|015Bendita II|016San Agustin
0402113000|001Caingin Pob.=Barangay 3|002Bucal I|003Bucal II|004Bucal III A|005Bucal IV A|007San Miguel I A=Caputatan|008Garita I A|009Mabato|010Talipusngo|011Pantihan I=Balayungan|012Pantihan II=Sagbat|013Pantihan III=Pook na Munti|014Pantihan IV=Pook ni Sara|015Patungan|016Pinagsanhan I A|018Poblacion I A|019Poblacion II A|020Tulay Silangan|021Layong Mabilog|022Bucal III B|023Bucal IV B|024Garita I B|025Pinagsanhan I B|026Poblacion I B|027Poblacion II B|028San Miguel I B|029Tulay Kanluran
0402114000|001Anuling Lejos I=Anuling|002Asis I|003Galicia I|004Palocpoc I|005Panungyan I|007Poblacion I=Barangay I|008Poblacion II=Barangay II|009Poblacion III=Barangay III|010Poblacion IV=Barangay IV|011Poblacion V=Barangay V|012Poblacion VI=Barangay VI|013Poblacion VII=Barangay VII|014Anuling Cerca I|015Anuling Cerca II|016Anuling Lejos II|017Asis II|018Asis III|019Banayad|020Bukal|021Galicia II|022Galicia III|023Miguel Mojica|024Palocpoc II|025Panungyan II
0402115000|001Bagong Karsada|002Balsahan|003Bancaan|004Bucana Malaki|005Bucana Sasahan|006Capt. C. Nazareno|007Calubcob|008Palangue 2 & 3|009Gomez-Zamora|010Halang|011Humbac|012Ibayo Estacion|013Ibayo Silangan|014Kanluran|015Labac|016Latoria|018Mabolo|019Makina|020Malainen Bago|021Malainen Luma|022Molino|023Munting Mapino|024Muzon|025Palangue 1|026Sabang|028San Roque|029Santulan|030Sapa|031Timalan Balsahan|032Timalan Concepcion
0402116000|001Magdiwang|002Poblacion|003Salcedo I|004San Antonio I|005San Juan I|006San Rafael I|007San Rafael II|008San Jose I|009Santa Rosa I|010Salcedo II|011San Antonio II|012San Jose II|013San Juan II|014San Rafael III|015San Rafael IV|016Santa Rosa II
0402117000|001Silangan I|002Bagbag I|003Kanluran|005Ligtong I|006Ligtong II|007Muzon I|008Poblacion|009Sapa I|010Tejeros Convention|011Wawa I|012Ligtong III|013Bagbag II|014Ligtong IV|015Muzon II|016Sapa II|017Sapa III|018Sapa IV|019Silangan II|020Wawa II|021Wawa III
0402118000|001Adlas|003Balite I|004Balite II|005Balubad|006Batas|007Biga I|008Biluso|009Buho|010Bucal|011Bulihan|012Cabangaan|013Carmen|014Hukay|015Iba|016Inchican|017Kalubkob|018Kaong|019Lalaan I|020Lalaan II|021Litlit|022Lucsuhin|023Lumil|026Maguyam|027Malabag|028Mataas Na Burol|029Munting Ilog|030Paligawan|031Pasong Langka|032Barangay I|033Barangay II|034Barangay III|035Barangay IV|036Barangay V|037Pooc I|038Pulong Bunga|039Pulong Saging|040Puting Kahoy|041Sabutan|042San Miguel I|043San Vicente I|044Santol|045Tartaria|046Tibig|047Tubuan I|048Ulat|049Acacia|050Anahaw I|051Ipil I|052Narra I|053Yakal|054Anahaw II|055Banaba|056Biga II|057Hoyo|058Ipil II|059Malaking Tatyao|060Narra II|061Narra III|062Pooc II|063San Miguel II|064San Vicente II|065Toledo|066Tubuan II|067Tubuan III
0402119000|001Asisan|002Bagong Tubig|003Dapdap West|004Francisco=San Francisco|005Guinhawa South|006Iruhin West|007Calabuso=Calabuso South & North|008Kaybagal South|010Mag-Asawang Ilat|011Maharlika West|012Maitim 2nd East|013Mendez Crossing West|014Neogan|015Patutong Malaki South|017Sambong|018San Jose|019Silang Junction South|020Sungay South|021Tolentino West|022Zambal|023Iruhin East|024Kaybagal North|025Maitim 2nd West|027Dapdap East|028Guinhawa North|029Iruhin South|030Kaybagal East|031Maharlika East|032Maitim 2nd Central|033Mendez Crossing East|034Patutong Malaki North|035Silang Junction North|036Sungay North|037Tolentino East
0402120000|001Amaya I|002Bagtas|003Biga|004Biwas|005Bucal|006Bunga|007Calibuyo|008Capipisa|009Daang Amaya I|010Halayhay|011Julugan I|012Mulawin|015Paradahan I|016Barangay I|017Barangay II|018Barangay III|019Barangay IV|020Punta I|021Sahud Ulan|022Sanja Mayor|023Santol|024Tanauan|026Tres Cruses|027Lambingan|028Amaya II|029Amaya III|030Amaya IV|031Amaya V|032Amaya VI|033Amaya VII|034Daang Amaya II|035Daang Amaya III|036Julugan II|037Julugan III|038Julugan IV|039Julugan V|040Julugan VI|041Julugan VII|042Julugan VIII|043Paradahan II|044Punta II
0402121000|001Poblacion I=Barangay I|002Poblacion II=Barangay II|003Bucana|005Poblacion III=Barangay III|006San Jose|007San Juan I|008Sapang I|009Poblacion I A|010San Juan II|011Sapang II
0402122000|002Cabezas|003Cabuco|004De Ocampo|005Lallana|006San Agustin|008Osorio|009Conchu=Lagundian|010Perez=Lucbanan|011Aguado=Piscal Mundo|012Gregorio=Aliang|013Inocencio=B. Pook|014Lapidario=Bayog|015Luciano=Bitangan
0402123000|001Aldiano Olaes|002Barangay 1 Poblacion=Area I|003Barangay 2 Poblacion|004Barangay 3 Poblacion|005Barangay 4 Poblacion|006Barangay 5 Poblacion|007Benjamin Tirona=Area D|008Bernardo Pulido=Area H|009Epifanio Malia|010Francisco De Castro=Sunshine Vill.|011Francisco Reyes|012Fiorello Calimag=Area C|013Gavino Maderan|014Gregoria De Jesus|015Inocencio Salud|016Jacinto Lumbreras|017Kapitan Kua=Area F|018Koronel Jose P. Elises=Area E|019Macario Dacon|020Marcelino Memije|021Nicolasa Virata=San Jose|022Pantaleon Granados=Area G|023Ramon Cruz=Area J|024San Gabriel=Area K|025San Jose|026Severino De Las Alas|027Tiniente Tiago
0403401000|001Del Carmen|002Palma|003Barangay I|004Barangay II|005Barangay III|006Barangay IV|007San Agustin|008San Andres|009San Benito|010San Gregorio|011San Ildefonso|012San Juan|013San Miguel|014San Roque|015Santa Rosa
0403402000|001Bitin|002Calo|003Dila|004Maitim|005Masaya|006Paciano Rizal|009Puypuy|010San Antonio|011San Isidro|012Santa Cruz|013Santo Domingo|014Tagumpay|015Tranca|016San Agustin|017San Nicolas
0403403000|001Biñan=Poblacion|002Bungahan|003Santo Tomas=Calabuso|004Canlalay|005Casile|006De La Paz|007Ganado|008San Francisco=Halang|009Langkiwa|011Loma|012Malaban|013Malamig|014Mampalasan|015Platero|016Poblacion|018Santo Niño|019San Antonio|020San Jose|021San Vicente|022Soro-soro|023Santo Domingo|024Timbao|025Tubigan|026Zapote
0403404000|001Baclaran|002Banaybanay|003Banlic|004Butong|005Bigaa|006Casile|007Gulod|009Mamatid|010Marinig|011Niugan|012Pittland|013Pulo|014Sala|015San Isidro|016Diezmo|017Barangay Uno|018Barangay Dos|019Barangay Tres
0403405000|001Bagong Kalsada|002Banadero|003Banlic|004Barandal|005Bubuyan|006Bucal|007Bunggo|009Burol|010Camaligan|011Canlubang|013Halang|014Hornalan|016Kay-Anlog|017Laguerta|018La Mesa|019Lawa|020Lecheria|021Lingga|023Looc|024Mabato|026Makiling|028Mapagong|029Masili|031Maunong|032Mayapa|033Paciano Rizal|034Palingon|035Palo-Alto|036Pansol|037Parian|038Barangay 1|039Barangay 2|040Barangay 3|041Barangay 4|042Barangay 5|043Barangay 6|044Barangay 7|045Prinza|046Punta|047Puting Lupa|049Real|050Sucol|051Saimsim|052Sampiruhan|053San Cristobal|054San Jose|055San Juan|056Sirang Lupa|057Milagrosa=Tulo|058Turbina|059Ulango|060Uwisan|061Batino|062Majada Labas
0403406000|001Balayhangin|002Bangyas|003Dayap|004Hanggan|005Imok|006Lamot 1|007Lamot 2|008Limao|009Mabacan|010Masiit|011Paliparan|012Perez|013Kanluran|014Silangan|015Prinza|016San Isidro|017Santo Tomas
0403407000|001Anglas|002Bangco|003Bukal|004Bulajo|005Cansuso|006Duhat|007Inao-Awan|008Kanluran Talaongan|009Labayo|010Layasin|011Layug|012Mahipon|014Paowin|015Poblacion|016Sisilmin|017Silangan Talaongan|018Sumucab|019Tibatib|020Udia
0403408000|001Asana|002Bacong-Sigsigan|003Bagong Pag-Asa|004Balitoc|005Banaba|006Batuhan|007Bulihan|008Caballero|009Calumpang|010Kapatalan|011Cuebang Bato|012Damayan|013Kataypuanan|014Liyang|015Maate|016Magdalo|017Mayatba|018Minayutan|019Salangbato|020Tunhac
0403409000|001Longos|002San Antonio|003San Juan
0403410000|002Bagong Anyo|003Bayate|004Bubukal|005Bongkol|007Cabuyew|008Calumpang|009Culoy|010Dagatan|011Daniw=Danliw|012Dita|013Ibabang Palina|014Ibabang San Roque|015Ibabang Sungi|016Ibabang Taykin|018Ilayang Palina|019Ilayang San Roque|020Ilayang Sungi|021Ilayang Taykin|022Kanlurang Bukal|023Laguan|024Rizal|025Luquin|026Malabo-Kalantukan|027Masikap|028Maslun|029Mojon|030Novaliches|031Oples|032Pag-Asa|033Palayan|034San Isidro|035Silangang Bukal|037Tuy-Baanan
0403411000|001Anos|002Bagong Silang|003Bambang|004Batong Malake|005Baybayin|006Bayog|007Lalakay|008Maahas|010Mayondon|011Putho Tuntungin|012San Antonio|013Tadlak|014Timugan|015Malinta
0403412000|001De La Paz|002Barangay Zone I|003Barangay Zone II|004Barangay Zone III|005Barangay Zone IV|006Barangay Zone V|007Barangay Zone VI|008Barangay Zone VII|009Barangay Zone VIII|010San Antonio|011San Buenaventura|012San Diego|013San Isidro|014San Jose|015San Juan|016San Luis|017San Pablo|018San Pedro|019San Rafael|020San Roque|021San Salvador|022Santo Domingo|023Santo Tomas
0403413000|001Bagong Silang|002Balimbingan|003Balubad|004Caliraya|005Concepcion|006Lewin|007Maracta|008Maytalang I|009Maytalang II|010Primera Parang|011Primera Pulo|012Salac|013Segunda Parang|014Segunda Pulo|015Santo Niño|016Wawa
0403414000|001Amuyong|002Lambac|003Lucong|004Matalatala|005Nanguma|006Numero|007Paagahan|008Bayanihan|009Libis ng Nayon|010Maligaya|011Masikap|012Pag-Asa|013Sinagtala|014San Antonio|015San Miguel
0403415000|001Alipit|002Malaking Ambling|003Munting Ambling|004Baanan|005Balanac|006Bucal|007Buenavista|008Bungkol|009Buo|010Burlungan|011Cigaras|012Ibabang Atingay|013Ibabang Butnong|014Ilayang Atingay|015Ilayang Butnong|016Ilog|017Malinao|018Maravilla|019Poblacion|020Sabang|021Salasad|022Tanawan|023Tipunan|024Halayhayin
0403416000|001Amonoy|002Bakia|003Bukal|004Balanac|005Balayong|007Banilad|008Banti|010Bitaoy|011Botocan|012Burgos|013Burol|014Coralao|015Gagalot|016Ibabang Banga|017Ibabang Bayucain|018Ilayang Banga|019Ilayang Bayucain|020Isabang|021Malinao|022May-It|023Munting Kawayan|024Oobi|025Olla|026Origuel|027Panalaban|028Panglan|029Pangil|030Piit|031Pook|032Rizal|033San Francisco|034San Isidro|035San Miguel|036San Roque|037Santa Catalina|038Suba|039Tanawan|040Taytay|041Talortor|042Villa Nogales
0403417000|001Abo|002Alibungbungan|003Alumbrado|004Balayong|005Balimbing|006Balinacon|007Bambang|008Banago|009Banca-banca|010Bangcuro|011Banilad|012Bayaquitos|013Buboy|014Buenavista|015Buhanginan|016Bukal|017Bunga|018Cabuyew|019Calumpang|020Kanluran Kabubuhayan|021Silangan Kabubuhayan|022Labangan|023Lawaguin|024Kanluran Lazaan|025Silangan Lazaan|026Lagulo|027Maiit|028Malaya|029Malinao|030Manaol|031Maravilla|032Nagcalbang|033Poblacion I|034Poblacion II|035Poblacion III|036Oples|037Palayan|038Palina|039Sabang|040San Francisco|041Sibulan|042Silangan Napapatid|043Silangan Ilaya|044Sinipian|045Santa Lucia|046Sulsuguin|047Talahib|048Talangan|049Taytay|050Tipacan|052Wakat|053Yukos
0403418000|001Bagumbayan|002Bangkusay|003Ermita|004Ibaba del Norte|005Ibaba del Sur|006Ilaya del Norte|007Ilaya del Sur|008Maytoong|009Quinale
0403419000|001Anibong|002Biñan|003Buboy|004Cabanbanan|005Calusiche|006Dingin|007Lambac|008Layugan|009Magdapio|010Maulawin|011Pinagsanjan|012Barangay I|013Barangay II|014Sabang|015Sampaloc|016San Isidro
0403420000|001Baño|002Banilan|003Burgos|004Casa Real|005Casinsin|006Dorado|007Gonzales|008Kabulusan|009Matikiw|010Rizal|011Saray|012Taft|013Tavera
0403421000|001Balian|002Dambo|003Galalan|004Isla|005Mabato-Azufre|006Natividad|007San Jose|008Sulib
0403422000|001Aplaya|002Bagong Pook|003Bukal|004Bulilan Norte|005Bulilan Sur|006Concepcion|007Labuin|008Linga|009Masico|010Mojon|011Pansol|012Pinagbayanan|014San Antonio|015San Miguel|016Santa Clara Norte|017Santa Clara Sur|018Tubuan
0403423000|001Antipolo|002Entablado|003Laguan|004Paule 1|005Paule 2|006East Poblacion|007West Poblacion|008Pook|009Tala|010Talaga|011Tuy
0403424000|001Bagong Bayan II-A|002Bagong Pook VI-C|003Barangay I-A|004Barangay I-B|005Barangay II-A|006Barangay II-B|007Barangay II-C|008Barangay II-D|009Barangay II-E|010Barangay II-F|011Barangay III-A|012Barangay III-B|013Barangay III-C|014Barangay III-D|015Barangay III-E|016Barangay III-F|017Barangay IV-A|018Barangay IV-B|019Barangay IV-C|020Barangay V-A|021Barangay V-B|022Barangay V-C|023Barangay V-D|024Barangay VI-A|025Barangay VI-B|027Barangay VI-D|028Barangay VI-E|029Barangay VII-A|030Barangay VII-B|031Barangay VII-C|032Barangay VII-D|033Barangay VII-E|034Bautista|035Concepcion|036Del Remedio|037Dolores|040San Antonio 1|041San Antonio 2|042San Bartolome|043San Buenaventura|044San Crispin|045San Cristobal|046San Diego|047San Francisco|048San Gabriel|049San Gregorio|050San Ignacio|051San Isidro|052San Joaquin|053San Jose|054San Juan|055San Lorenzo|056San Lucas 1|057San Lucas 2|058San Marcos|059San Mateo|060San Miguel|061San Nicolas|062San Pedro|063San Rafael|064San Roque|065San Vicente|066Santa Ana|067Santa Catalina|068Santa Cruz|069Santa Felomina|070Santa Isabel|071Santa Maria Magdalena|072Santa Veronica|073Santiago I|074Santiago II|075Santisimo Rosario|076Santo Angel|077Santo Cristo|078Santo Niño|079Soledad|080Atisan|081Santa Elena|082Santa Maria|083Santa Monica
0403425000|001Bagong Silang|002Cuyab|003Estrella|004G.S.I.S.|005Landayan|006Langgam|007Laram|008Magsaysay|010Nueva|011Poblacion|013Riverside|014San Antonio|015San Roque|016San Vicente|017Santo Niño|018United Bayanihan|019United Better Living|020Sampaguita Village|021Calendola|022Narra|023Chrysanthemum|024Fatima|025Maharlika|026Pacita 1|027Pacita 2|028Rosario|029San Lorenzo Ruiz
0403426000|001Alipit|002Bagumbayan|003Bubukal|004Calios|005Duhat|006Gatid|007Jasaan|008Labuin|009Malinao|010Oogong|011Pagsawitan|012Palasan|013Patimbao|014Barangay I|015Barangay II|016Barangay III|017Barangay IV|018Barangay V|019San Jose|020San Juan|021San Pablo Norte|022San Pablo Sur|023Santisima Cruz|024Santo Angel Central|025Santo Angel Norte|026Santo Angel Sur
0403427000|001Adia|002Bagong Pook|003Bagumbayan|004Bubukal|005Cabooan|006Calangay|007Cambuja|008Coralan|009Cueva|010Inayapan|011Jose Laurel, Sr.|012Kayhakat|013Macasipac|014Masinao|015Mataling-Ting|016Pao-o|018Parang Ng Buho|019Barangay I|020Barangay II|021Barangay III|022Barangay IV|023Jose Rizal|024Santiago|025Talangka|026Tungkod
0403428000|001Aplaya|002Balibago|003Caingin|004Dila|005Dita|006Don Jose|007Ibaba|008Labas|009Macabling|010Malitlit|011Malusak|012Market Area|015Kanluran|016Pooc|018Pulong Santa Cruz|020Santo Domingo|022Sinalhan|023Tagapo
0403429000|001Acevida|002Bagong Pag-Asa|003Bagumbarangay|005Buhay|006Gen. Luna|007Halayhayin|008Mendiola|009Kapatalan|010Laguio|011Liyang|012Llavac|013Pandeno|015Magsaysay|016Macatad|017Mayatba|019P. Burgos|020G. Redor|021Salubungan|022Wawa|023J. Rizal
0403430000|001Banca-banca|002Daniw|003Masapang|004Nanhaya|005Pagalangan|007San Benito|008San Felix|009San Francisco|010San Roque
0405601000|001Binagbag|002Dayap|003Ibabang Kinagunan|004Ilayang Kinagunan|005Kanlurang Calutan|006Kanlurang Maligaya|008Salvacion|009Silangang Calutan|010Silangang Maligaya|011Sildora|012Poblacion I|013Poblacion II
0405602000|001Angeles|002Bacong|003Balungay|004Buenavista|005Caglate|006Camagong|007Gordon|008Pambilan Norte|009Pambilan Sur|010Barangay 1|011Barangay 2|012Barangay 3|013Barangay 4|014Barangay 5|015Villa Esperanza|016Villa Jesus Este|017Villa Jesus Weste|018Villa Norte|019Villa Victoria
0405603000|001Angeles|002Balubad|003Balugohin|004Barangay Zone 1|005Barangay Zone 2|006Barangay Zone 3|007Barangay Zone 4|008Buhangin|009Caridad Ibaba|010Caridad Ilaya|011Habingan|012Inaclagan|013Inalig|014Kilait|015Kulawit|016Lakip|017Lubi|018Lumutan|019Magsaysay|020Malinao Ibaba|021Malinao Ilaya|022Malusak|024Manggalayan Bundok|025Manggalayan Labak|026Matanag|027Montes Balaon|028Montes Kallagan|029Ponon|030Rizal|031San Andres Bundok|032San Andres Labak|033San Isidro|034San Jose Balatok|035San Rafael|036Santa Catalina|037Sapaan|038Sokol|039Tagbakin|040Talaba|041Tinandog|042Villa Ibaba|043Villa Ilaya
0405605000|002Bagong Silang|004Batabat Norte|005Batabat Sur|006Buenavista|007Bukal|008Bulo|009Cabong|010Cadlit|011Catulin|012Cawa|013De La Paz|014Del Rosario|016Hagonghong|017Ibabang Wasay|018Ilayang Wasay|019Lilukin|020Mabini|021Mabutag|022Magallanes|023Maligaya=Esperanza|024Manlana|025Masaya|026Poblacion|027Rizal|028Sabang Pinamasagan|029Sabang Piris|030San Diego|031San Isidro Ibaba|032San Isidro Ilaya|033San Pablo|034San Pedro=Villa Rodrigo|035San Vicente|036Siain|038Villa Aurora|039Villa Batabat|040Villa Magsaysay|042Villa Veronica
0405606000|001Aluyon|002Amot|003Anibawan|004Bonifacio|005Cabugao|006Cabungalunan|007Calutcot|008Caniwan|009Carlagan|010Mabini|011Palasan|012Poblacion|014San Rafael
0405607000|001Agoho|002Anahawan|003Anas|004Apad Lutao|005Apad Quezon|006Apad Taisan|007Atulayan|008Baclaran|009Bagong Silang|010Balibago|011Bangkuruhan|012Bantolinao|013Barangay I|014Barangay II|015Barangay III|016Barangay IV|017Barangay V|018Bigaan|019Binutas|020Biyan|021Bukal|022Buli|023Dapdap|024Dominlog|026Doña Aurora|027Guinosayan|029Ipil|032Kalibo=Santa Cruz|033Kapaluhan|034Katangtang|035Kigtan|036Kinamaligan|037Kinalin Ibaba|038Kinalin Ilaya|039Kumaludkud|040Kunalum|041Kuyaoyao|042Lagay|043Lainglaingan|044Lungib|045Mabini|046Madlangdungan|047Maglipad=Rosario|048Maligaya|049Mambaling|050Manhulugin|051Marilag=Punaya|053Mulay|054Pandanan|055Pansol|058Patihan|059Pinagbayanan|060Pinagkamaligan|061Pinagsakahan|062Pinagtalleran|064Rizal Ibaba|065Rizal Ilaya|066Sabang I|067Sabang II|068Salvacion|069San Quintin|070San Roque Ibaba|071San Roque Ilaya|072Santa Cecilia|073Santa Maria|074Santa Milagrosa|075Santa Rosa|076Santo Angel=Pangahoy|077Santo Domingo|078Sinag|079Sumilang|080Sumulong|081Tabansak|083Talingting|084Tamis|085Tikiwan|086Tiniguiban|087Villa Magsino|088Villa San Isidro|089Viñas|090Yaganak
0405608000|001Poblacion|002Buenavista East|003Buenavista West|004Bukal Norte|005Bukal Sur|006Kinatihan I|007Kinatihan II|008Malabanban Norte|009Malabanban Sur|010Mangilag Norte|011Mangilag Sur|012Masalukot I|013Masalukot II|014Masalukot III|015Masalukot IV|016Masin Norte|017Masin Sur|018Mayabobo|019Pahinga Norte|020Pahinga Sur|022San Andres|023San Isidro|024Santa Catalina Norte|025Santa Catalina Sur|026Masalukot V
0405610000|001Ajos|002Anusan|003Barangay 1|004Barangay 2|005Barangay 3|006Barangay 4|007Barangay 5|008Barangay 6|009Barangay 7|010Barangay 8|011Barangay 9|012Bolo|013Bulagsong|014Camandiison|015Canculajao|016Catumbo|017Cawayanin Ibaba|018Cawayanin Ilaya|019Cutcutan|020Dahican|021Doongan Ibaba|022Doongan Ilaya|023Gatasan|024Macpac|025Madulao|026Matandang Sabang Kanluran|027Matandang Sabang Silangan|028Milagrosa|029Navitas|030Pacabit|031San Antonio Magkupa|032San Antonio Pala|033San Isidro|034San Jose=Anyao|035San Pablo=Suha|036San Roque=Doyon|037San Vicente Kanluran|038San Vicente Silangan|039Santa Maria=Dao|040Tagabas Ibaba|041Tagabas Ilaya|042Tagbacan Ibaba|043Tagbacan Ilaya|044Tagbacan Silangan|045Tuhian|046Barangay 10
0405615000|001Antonino=Ayusan|002Bagong Anyo|003Bayanihan|004Bulakin I|005Bungoy|006Cabatang|007Dagatan|008Kinabuhayan|009Maligaya|010Manggahan|011Pinagdanlayan|012Putol|013San Mateo|014Santa Lucia|015Silanganan|016Bulakin II
0405616000|001Bacong Ibaba|002Bacong Ilaya|003Barangay 1|004Barangay 2|005Barangay 3|006Barangay 4|007Barangay 5|008Barangay 6|009Barangay 7|010Barangay 8|011Barangay 9|012Lavides|013Magsaysay|014Malaya|015Nieva|017Recto|018San Ignacio Ibaba|019San Ignacio Ilaya|020San Isidro Ibaba|021San Isidro Ilaya|022San Jose|023San Nicolas|024San Vicente|025Santa Maria Ibaba|026Santa Maria Ilaya|027Sumilang|028Villarica
0405617000|001Anoling|002Banglos|003Batangan|004Catablingan|005Canaway|006Lumutan|007Mahabang Lalim|008Maigang|009Maligaya|010Magsikap|011Minahan Norte|012Minahan Sur|013Pagsangahan|014Pamplona|015Pisa|016Poblacion|017Sablang|018San Marcelino|019Umiray
0405618000|001A. Mabini|002Aloneros|003Arbismen|004Bagong Silang|005Balinarin|006Bukal Maligaya|007Cabibihan|008Cabong Norte|009Cabong Sur|010Calimpak|011Capuluan Central|012Capuluan Tulon|013Dancalan Caimawan|014Dancalan Central|015Danlagan Batis|016Danlagan Cabayao|017Danlagan Central|018Danlagan Reserva|019Del Rosario|020Dungawan Central|021Dungawan Paalyunan|022Dungawan Pantay|023Ermita|024Gapas|025Himbubulo Este|026Himbubulo Weste|027Hinabaan|028Ligpit Bantayan|029Lubigan|030Magallanes|031Magsaysay|032Manggagawa|033Manggalang|034Manlayo|035Poblacion|036Salakan|037San Antonio|038San Isidro|039San Jose|040San Lorenzo|041San Luis I|042San Luis II|043San Miguel|044San Pedro I|045San Pedro II|046San Roque|047Santa Cruz|048Santa Maria|049Santa Teresita|050Sintones|051Sisi|052Tikay|053Triumpo|054Villa Hiwasayan
0405619000|001Adia Bitaog|002Anonangin|003Bagong Buhay|004Bamban|006Bantad|007Batong Dalig|008Biga|009Binambang|010Buensuceso|011Bungahan|012Butaguin|013Calumangin|014Camohaguin|015Casasahan Ibaba|016Casasahan Ilaya|017Cawayan|018Gayagayaan|019Gitnang Barrio|020Hardinan|021Inaclagan|022Inagbuhan Ilaya|023Hagakhakin|024Labnig|025Laguna|026Mabini|027Mabunga|028Malabtog|029Manlayaan|030Marcelo H. Del Pilar|031Mataas Na Bundok|032Maunlad|033Pagsabangan|034Panikihan|035Peñafrancia|036Pipisik|037Progreso|038Rizal|039Rosario|040San Agustin|041San Diego Poblacion|042San Isidro Kanluran|043San Isidro Silangan|044San Juan De Jesus|045San Vicente|046Sastre|047Tabing Dagat|048Tumayan|049Villa Arcaya|050Villa Bota|051Villa Fuerte|052Villa Mendoza|053Villa Padua|054Villa Perez|055Villa M. Principe|056Villa Tañada|057Villa Victoria|058San Diego|059Villa Nava|060Lagyo
0405620000|001Abiawin|002Agos-agos|003Alitas|004Amolongin|005Anibong|006Antikin|007Bacong|008Balobo|009Bantilan|010Banugao|011Poblacion 1=Barangay 1|012Poblacion 38=Poblacion Barangay 2|013Poblacion 39=Poblacion Barangay 3|014Batican|015Binonoan|016Binulasan|017Boboin|018Comon|019Dinahican|020Gumian|021Ilog|022Ingas|023Catambungan|024Cawaynin|025Langgas|026Libjo|027Lual|028Magsaysay|029Maypulot|030Miswa|031Pilaway|032Pinaglapatan|033Pulo|034Silangan|035Tongohin|036Tudturan
0405621000|001Bukal|002Casuguran|003Gango|004Talisoy|005Apad
0405622000|001Bacungan|002Bagacay|003Banabahin Ibaba|004Banabahin Ilaya|005Burgos|006Gomez|007Magsaysay|008Talolong|009Bayabas|010Bebito|011Bigajo|012Binahian A|013Binahian B|014Binahian C|015Bocboc|016Buenavista|017Buyacanin|018Cagacag|019Calantipayan|020Canda Ibaba|021Canda Ilaya|022Cawayan|023Cawayanin|024Cogorin Ibaba|025Cogorin Ilaya|026Concepcion|027Danlagan|028De La Paz|029Del Pilar|030Del Rosario|031Esperanza Ibaba|032Esperanza Ilaya|033Guihay|034Guinuangan|035Guites|037Hondagua|038Ilayang Ilog A|039Ilayang Ilog B|040Inalusan|041Jongo|042Lalaguna|043Lourdes|044Mabanban|045Mabini|046Magallanes|047Maguilayan|048Mahayod-Hayod|049Mal-ay|050Mandoog|051Manguisian|052Matinik|053Monteclaro|054Pamampangin|055Pansol|056Peñafrancia|057Pisipis|058Rizal (Rural)=Rural|059Roma|060Rosario|061Samat|062San Andres|063San Antonio|064San Francisco A|065San Francisco B|066San Isidro|067San Jose|068San Miguel=Dao|069San Pedro|070San Rafael|071San Roque|072Santa Catalina|073Santa Elena|074Santa Jacobe|075Santa Lucia|076Santa Maria|077Santa Rosa|078Santo Niño Ibaba|079Santo Niño Ilaya|080Silang|081Sugod|082Sumalang|083Tan-ag Ibaba|084Tan-ag Ilaya|085Tocalin|086Vegaflor|087Vergaña|088Veronica|089Villa Aurora|090Villa Espina|091Villa Hermosa|092Villa Geda|093Villamonte|094Villanacaob|095Rizal (Poblacion)=Poblacion|096Santa Teresa=Mayupag
0405623000|001Abang|002Aliliw|003Atulinao|004Ayuti|005Barangay 2|006Barangay 3|007Barangay 4|008Barangay 5|009Barangay 6|010Barangay 7|011Barangay 8|012Barangay 9|013Barangay 10|014Igang|015Kabatete|016Kakawit|017Kalangay|018Kalyaat|019Kilib|020Kulapi|021Mahabang Parang|022Malupak|023Manasa|024May-It|025Nagsinamo|026Nalunao|027Palola|028Piis|029Barangay 1|030Samil|031Tiawe|032Tinamnan
0405625000|001Amontay|002Anos|003Buyao|004Candangal|005Calantas|006Lahing|007Luctob|008Mabini Ibaba|009Mabini Ilaya|010Malabahay|011Mambog|012Olongtao Ibaba|013Olongtao Ilaya|014Padre Herrera|015Pajarillo|016Pinagbayanan|017Rodriquez|018Rizal|019Castillo|020Pag-Asa|021Masipag|022Damayan|023San Isidro|024San Jose|025San Nicolas|026San Vicente|027Taguin|028Tubigan Ibaba|029Tubigan Ilaya|030Vista Hermosa
0405627000|001Abo-abo|002Alitap|003Baao|004Balaybalay|005Bato|006Cagbalete I|007Cagbalete II|008Cagsiay I|009Cagsiay II|010Cagsiay III|011Concepcion|012Liwayway|013Lucutan|014Luya-luya|015Macasin|017Lual|018Mabato|019Daungan|020Bagong Bayan|021Sadsaran|022Rizaliana|024Polo|025Remedios I|026Remedios II|027Rosario|028San Gabriel|029San Isidro|030San Jose|031San Lorenzo|032San Miguel|033San Rafael|034San Roque|035San Vicente|036Santa Lucia|037Santo Angel|038Santo Niño|039Santol|040Soledad|041Tapucan|042Lual Rural
0405628000|001Ajos|002Amuguis|003Anonang|004Bagong Silang|005Bagupaye|006Barangay 1|008Barangay 2|009Barangay 3|010Barangay 4|012Bolo|013Buenavista|014Burgos|015Butanyog|016Canuyep|017F. Nanadiego|018Ibabang Cambuga|019Ibabang Yuni|020Ilayang Cambuga=Mabini|021Ilayang Yuni|022Latangan|024Magsaysay|025Matataja|026Pakiing|027Patabog|028Sagongon|029San Isidro|030San Pedro|031Santa Rosa
0405629000|001Cabuyao Norte|002Cabuyao Sur|003Danlagan|004Duhat|005Hinguiwin|006Kinagunan Ibaba|007Kinagunan Ilaya|008Lipata|009Marao|010Marquez|011Burgos|012Campo|013Basiao|014Punta|015Rizal|016San Isidro|017San Vicente|018Sipa|019Tulay Buhangin|020Villapaz|021Walay|022Yawe
0405630000|001Alupaye|002Añato|003Antipolo|004Bantigue|005Bigo|006Binahaan|007Bukal|008Ibabang Bagumbungan|009Ibabang Palsabangon|010Ibabang Polo|011Ikirin|012Ilayang Bagumbungan|013Ilayang Palsabangon|014Ilayang Polo|015Kanluran Malicboy|016Mapagong|017Mayhay|018Pinagbayanan|019Barangay 1 Castillo|020Barangay 2 Daungan|021Barangay 3 Del Carmen|022Barangay 4 Parang|023Barangay 5 Santa Catalina|024Barangay 6 Tambak|025Silangan Malicboy|026Talipan|027Tukalan
0405631000|001Balungay|002Bato|003Bonbon|004Calasumanga|005Kinalagti|006Libo|007Lipata|008Matangkap|009Milawid|010Pagitan|011Pandan|012San Juan|013Rizal
0405632000|001Amaga|002Busdak|003Kilogan|004Luod|005Patnanungan Norte|006Patnanungan Sur
0405633000|001Maabot|002Mainit Norte|003Mainit Sur|004Pambuhan|005Pinagtubigan Este|006Pinagtubigan Weste|007Pagkakaisa Pob.=Barangay 1|008Mapagmahal Pob.=Barangay 2|009Bagong Pag-Asa Pob.=Barangay 3|010Bagong Silang Pob.=Barangay 4|011Rizal|012Sangirin|013Villamanzano Norte|014Villamanzano Sur
0405634000|001Amontay|003Cometa|004Biga|005Bilucao|006Cabulihan|007Cawayanin|008Gangahin|009Ibabang Burgos|010Ibabang Pacatin|011Ibabang Piña|012Ibabang Soliyao|013Ilayang Burgos|014Ilayang Pacatin|015Ilayang Piña|016Ilayang Soliyao|017Nag-Cruz|018Osmeña|019Payte|020Pinagbayanan|021Masaya|022Manggahan|023Dulong Bayan|024Pag-Asa|025Castillo|026Maaliw|027Mayubok|028Pamilihan|029Dalampasigan|030Poctol|031Quezon|032Quinagasan|033Rizalino|034Saguinsinan|035Sampaloc|036San Roque|037Sisirin|038Sumag Este|039Sumag Norte|040Sumag Weste
0405635000|002Concepcion|003Duhat|004Ilaya|005Ilosong|007Tanauan|008Central|009Paang Bundok|010Pampaaralan|011M. L. Tumagay Pob.=Remas Mabuton
0405636000|001Anawan|002Atulayan|003Balesin|004Bañadero|005Binibitinan|006Bislian|007Bucao|008Canicanian|009Kalubakis|010Languyin|011Libjo|012Pamatdan|013Pilion|014Pinaglubayan|015Poblacion|016Sabang|017Salipsip|018Sibulan|019Taluong|020Tamulaya-Anitong
0405637000|001Apad|002Argosino|003Cagbalogo|004Caridad|005Cometa|006Del Pilar|007Guinhawa|008Gumubat|009Magsino|010Mascariña|011Montaña|012Barangay I|013Barangay II|014Barangay III|015Barangay IV|016Barangay V|017Barangay VI|018Sabang|019Silangan|020Tagkawa|021Villa Belen|022Villa Francia|023Villa Gomez|024Villa Mercedes
0405638000|001Poblacion I=Barangay 1|002Capalong|003Cawayan|004Kiloloran|005Llavac|006Lubayat|007Malapad|008Maragondon|009Pandan|011Tanauan|012Tignoan|013Ungos|014Poblacion 61=Barangay 2|015Maunlad|016Bagong Silang|017Masikap|018Tagumpay
0405639000|001Alupay|002Apasan|003Banot|008Bataan|009Bayongon|010Bilucao|011Caldong|012Ibabang Owain|013Ilayang Owain|014Mamala|016San Bueno|017San Isidro|018San Roque|019Taquico
0405640000|001Alibihaban|002Camflora|003Mangero|004Pansoy|005Tala|006Talisay|007Poblacion
0405641000|001Arawan|002Bagong Niing|003Balat Atis|004Briones|005Bulihan|006Buliran|007Callejon|008Corazon|009Manuel del Valle, Sr.|010Loob|011Magsaysay|012Matipunso|013Niing|014Poblacion|015Pulo|016Pury|017Sampaga|018Sampaguita|019San Jose|020Sinturisan
0405642000|001Butanguiad|003Casay|004Cawayan I|005Cawayan II|006Huyon-Uyon|007Ibabang Tayuman|008Ilayang Tayuman|009Inabuan|010Nasalaan|011Pagsangahan|012Poblacion|013Pugon|014Silongin|015Don Juan Vercelos|016Mabuñga|017Santo Niño
0405644000|001Abuyon|002Andres Bonifacio|003Bani|004Binay|005Buenavista|006Busokbusokan|008Calwit|009Guinhalinan|010Lacdayan|011Maguiting|012Manlampong|013Pagkakaisa|014Maligaya|015Bayanihan|016Pagdadamayan|017Punta|018Rizal|019San Isidro|020San Juan|021San Vicente|022Vigo Central|023Villa Aurin=Pinagsama|024Villa Reyes|025White Cliff
0405645000|001Antipolo|002Balubal|003Concepcion Pinagbakuran|006Bignay 1|007Bignay 2|009Bucal|010Canda|011Castañas|012Concepcion Banahaw|013Concepcion 1|014Concepcion Palasan|015Gibanga|016Guisguis San Roque|017Guisguis Talon|018Janagdong 1|019Janagdong 2|020Limbon|021Lutucan Bata|022Lutucan Malabag|023Lutucan 1|024Mamala I|025Manggalang 1|026Manggalang Tulo-tulo|027Manggalang-Bantilan|028Manggalang-Kiling|029Montecillo|030Morong|032Pili|033Barangay 2|034Barangay 3|035Barangay 4|036Barangay 5|037Barangay 6|038Sampaloc Bogon|039Sampaloc 1|040Sampaloc 2|041Sampaloc Santo Cristo|042Talaan Aplaya|043Talaanpantoc|044Tumbaga 1|045Tumbaga 2|046Barangay 1|047Mamala II
0405646000|001Aldavoc|002Aliji|003Bagong Silang|004Bamban|005Bosigon|006Bukal|007Cabugwang|008Cagascas|009Casispalan|010Colong-colong|011Del Rosario|012Cabibihan|013Candalapdap|014Katimo|015Kinatakutan|016Landing|017Laurel|018Magsaysay|019Maguibuay|020Mahinta|021Malbog|022Manato Central|023Manato Station|024Mangayao|025Mansilay|026Mapulot|027Munting Parang|028Payapa|029Poblacion|030Rizal|031Sabang|032San Diego|033San Francisco|034San Isidro|035San Roque|036San Vicente|037Santa Cecilia|038Santa Monica|039Santo Niño I|040Santo Niño II|041Santo Tomas|042Seguiwan|043Tabason|044Tunton|045Victoria
0405647000|001Alitao|002Alupay|003Angeles Zone I|004Angeles Zone II|005Angeles Zone III|006Angeles Zone IV|007Angustias Zone I|008Angustias Zone II|009Angustias Zone III|010Angustias Zone IV|011Anos|012Ayaas|013Baguio|014Banilad|015Calantas|016Camaysa|017Dapdap|018Gibanga|019Alsam Ibaba|020Bukal Ibaba|021Ilasan Ibaba|022Nangka Ibaba|023Palale Ibaba|024Ibas|025Alsam Ilaya|026Bukal Ilaya|027Ilasan Ilaya|028Nangka Ilaya|029Palale Ilaya|030Ipilan|031Isabang|032Calumpang|033Domoit Kanluran|034Katigan Kanluran|035Palale Kanluran|036Lakawan|037Lalo|038Lawigue|039Lita|040Malaoa|041Masin|042Mate|043Mateuna|044Mayowe|045Opias|046Pandakaki|047Pook|048Potol|049San Diego Zone I|050San Diego Zone II|051San Diego Zone III|052San Diego Zone IV|053San Isidro Zone I|054San Isidro Zone II|055San Isidro Zone III|056San Isidro Zone IV|057San Roque Zone I|058San Roque Zone II|059Domoit Silangan|060Katigan Silangan|061Palale Silangan|062Talolong|063Tamlong|064Tongko|065Valencia|066Wakas
0405648000|001Anastacia=Tagbak|002Ayusan I|003Barangay I|004Barangay II|005Barangay III|006Barangay IV|007Behia|008Bukal|009Bula|010Bulakin|011Cabatang|012Cabay|013Del Rosario|014Lagalag|015Lalig|016Lumingon|017Lusacan|018Paiisa|019Palagaran|021Quipot|022San Agustin|023San Isidro|024San Jose|025San Juan|026San Pedro|027Tagbakin|028Talisay|029Tamisian|030San Francisco|031Aquino|032Ayusan II
0405649000|001Almacen|002Balagtas|003Balanacan|005Bulo Ibaba|006Bulo Ilaya|007Bonifacio|008Burgos|009Caigdal|010General Luna|011Kalilayan Ibaba|012Cabulihan Ibaba|013Mairok Ibaba|014Kalilayan Ilaya|015Cabulihan Ilaya|016Mabini|017Mairok Ilaya|018Malvar|019Maputat|020Muliguin|021Pagaguasan|022Panaon Ibaba|023Panaon Ilaya|024Plaridel|025F. De Jesus|026R. Lapu-lapu|027Raja Soliman|028R. Magsaysay|029Poctol|030Punta|031Rizal Ibaba|032Rizal Ilaya|033San Roque|034Socorro|035Tagumpay|036Tubas|037Tubigan
0405801000|001Bagumbayan|005Kalayaan|007Poblacion Ibaba|008Poblacion Itaas|009San Isidro|010San Pedro|011San Roque|012San Vicente|013Santo Niño|014Mahabang Parang
0405802000|001Calawis|002Cupang|003Dela Paz|004Mayamot|007San Isidro|008San Jose|009San Roque|010Mambugan|011Bagong Nayon|012Beverly Hills|013Dalig|014Inarawan|015San Juan|016San Luis|017Santa Cruz|018Muntingdilaw
0405803000|001Evangelista|002Rizal|003San Jose|004San Salvador|005Santiago|006Concepcion|007San Juan|008San Miguel|009Mabini|010Pinugay
0405804000|001Bangad|002Batingan|003Bilibiran|004Binitagan|005Bombong|006Buhangin|007Calumpang|009Ginoong Sanay|010Gulod|011Habagatan|012Ithan|013Janosa|014Kalawaan|015Kalinawan|016Kasile|017Kaytome|018Kinaboogan|019Kinagatan|020Libis|021Limbon-limbon|022Lunsad|023Mahabang Parang|024Macamot|025Mambog|026Palangoy|027Pantok|028Pila Pila|029Pinagdilawan|030Pipindan|031Rayap|032Sapang|033Tabon|034Tagpos|035Tatala|036Tayuman|037Layunan|038Libid|039Malakaban|040Pag-Asa|041San Carlos
0405805000|014San Andres|015San Isidro|016San Juan|017San Roque|018Santa Rosa|019Santo Niño|020Santo Domingo
0405806000|002Balibago|005Boor|007Calahan|008Dalig|009Del Remedio|012Iglesia|013Lambac|014Looc|016Malanggam-Calubacan|017Nagsulo|018Navotas|019Patunhay|022Real|023Sampad|027San Roque|030Subay|032Ticulio|033Tuna
0405807000|001Bagumbong|002Bayugo|004Second District|005Third District|007Lubo|008Pagkalinawan|009Palaypalay|010Punta|014Sipsipin|015Special District|016Paalaman
0405808000|001Balite|002Burgos|003Geronimo|004Macabud|005Manggahan|006Mascap|007Puray|008Rosario|009San Isidro|010San Jose|011San Rafael
0405809000|001Bombongan|002Can-Cal-Lan=Caniogan-Calero-Lanang|003Lagundi|004Maybancal|005San Guillermo|006San Jose|007San Juan|008San Pedro
0405810000|001Bagumbayan|003Halayhayin|004Hulo|005Imatong|006Malaya|007Niogan|008Quisao|009Wawa|010Takungan
0405811000|001Ampid I|002Dulong Bayan 1|003Dulong Bayan 2|004Guinayang|005Guitnang Bayan I|006Guitnang Bayan II|007Malanday|008Maly|010Santa Ana|011Ampid II|012Banaba|013Gulod Malaya|014Pintong Bocawe|015Santo Niño|016Silangan
0405812000|001Cayabu|002Cuyambay|003Daraitan|004Katipunan-Bayan|005Kaybuto|006Laiban|007Mag-Ampon|008Mamuyao|009Pinagkamaligan|011Plaza Aldea|012Sampaloc|013San Andres|014San Isidro|015Santa Inez|016Santo Niño|017Tabing Ilog|018Tandang Kutyo|019Tinucan|020Wawa|021Madilay-dilay
0405813000|001Dolores|002Muzon|003San Isidro|004San Juan|005Santa Ana
0405814000|001Bagumbayan|003Dalig|004Dulumbayan|005May-Iba|006Poblacion|007Prinza|008San Gabriel|009San Roque|010Calumpang Santo Cristo
0431200000|002Barangay 1|003Barangay 10|004Barangay 11|005Barangay 2|006Barangay 3|007Barangay 4|008Barangay 5|009Barangay 6|010Barangay 7|011Barangay 8|012Barangay 9|013Barra|014Bocohan|015Mayao Castillo|016Cotta|017Gulang-gulang|018Dalahican|019Domoit|020Ibabang Dupay|021Ibabang Iyam|022Ibabang Talim|023Ilayang Dupay|024Ilayang Iyam|025Ilayang Talim|026Isabang|027Mayao Crossing|028Mayao Kanluran|029Mayao Parada|030Mayao Silangan|032Ransohan|033Salinas|034Talao-talao|035Market View
0500501000|001Baclayon|002Banao|003Bariw|004Basud|005Bayandong|006Bonga=Upper|008Buang|009Cabasan|010Cagbulacao|011Cagraray|012Cajogutan|013Cawayan|014Damacan|015Gubat Ilawod|016Gubat Iraya|017Hindi|018Igang|019Langaton|020Manaet|021Mapulang Daga|022Mataas|023Misibis|024Nahapunan|025Namanday|026Namantao|027Napao|028Panarayon|029Pigcobohan|030Pili Ilawod|031Pili Iraya|032Barangay 1|033Barangay 10|034Barangay 11|035Barangay 12|036Barangay 13|037Barangay 14|038Barangay 2|039Barangay 3|040Barangay 4|041Barangay 5|042Barangay 6|043Barangay 7|044Barangay 8|045Barangay 9|046Pongco=Lower Bonga|048Busdac=San Jose|049San Pablo|050San Pedro|051Sogod|052Sula|053Tambilagao=Tambognon|054Tambongon=Tambilagao|055Tanagan|056Uson|057Vinisitahan-Basud=Mainland|058Vinisitahan-Napao=lsland
0500502000|001Anoling|002Baligang|003Bantonan|004Bariw|006Binanderahan|007Binitayan|009Bongabong|010Cabagñan|011Cabraran Pequeño|012Calabidongan|013Comun|014Cotmon|015Del Rosario|016Gapo|017Gotob|018Ilawod|019Iluluan|021Libod|022Ligban|023Mabunga|024Magogon|025Manawan|026Maninila|027Mina|028Miti|029Palanog|030Panoypoy|031Pariaan|032Quinartilan|033Quirangay|034Quitinday|035Salugan|036Solong|037Sua|038Sumlang|039Tagaytay|040Tagoytoy|041Taladong|042Taloto|043Taplacon|044Tinago|045Tumpa|046Barangay 1|047Barangay 2|048Barangay 3|049Barangay 4|050Barangay 5|051Barangay 6|052Barangay 7|053Caguiba
0500503000|001Alcala|002Alobo|003Anislag|004Bagumbayan|005Balinad|006Bañadero|007Bañag|008Bascaran|009Bigao|010Binitayan|011Bongalon|012Budiao|013Burgos|014Busay|015Cullat|016Canarom|017Dela Paz|018Dinoronan|019Gabawan|020Gapo|021Ibaugan|022Ilawod Area Pob.=Dist. 2|023Inarado|024Kidaco|025Kilicao|026Kimantong|027Kinawitan|028Kiwalo|029Lacag|030Mabini|031Malabog|032Malobago|033Maopi|034Market Area Pob.=Dist. 1|035Maroroy|036Matnog|037Mayon|038Mi-isi|039Nabasan|040Namantao|041Pandan|042Peñafrancia|044Sagpon|045Salvacion|046San Rafael|047San Ramon|048San Roque|049San Vicente Grande|050San Vicente Pequeño|051Sipi|052Tabon-tabon|053Tagas|054Talahib|055Villahermosa
0500504000|001Agpay|002Balite|003Banao|004Batbat|005Binogsacan Lower|006Bololo|007Bubulusan|008Marcial O. Rañola=Cabaloaon|009Calzada|010Catomag|011Doña Mercedes|012Doña Tomasa=Magatol|013Ilawod|014Inamnan Pequeño|015Inamnan Grande|016Inascan|017Iraya|018Lomacao|021Maguiron|022Maipon|023Malabnig|024Malipo|025Malobago|026Maninila|027Mapaco|029Masarawag|030Mauraro|031Minto|032Morera|033Muladbucad Pequeño|034Muladbucad Grande|035Ongo|036Palanas|038Poblacion|040Pood|041Quitago|042Quibongbongan|043San Francisco|044San Jose=Ogsong|045San Rafael|046Sinungtan|047Tandarora|048Travesia|049Binogsacan Upper
0500505000|003Bagacay|004Rizal Pob.=Bgy. 1|005Mabini Pob.=Bgy. 2|006Plaza Pob.=Bgy. 3|007Magsaysay Pob=Bgy. 4|008Calzada Pob.=Bgy. 7|009Quitinday Pob.=Bgy. 8|010White Deer Pob.=Bgy. 9|011Bautista|012Cabraran|013Del Rosario|014Estrella|015Florista|016Mamlad|017Maogog|018Mercado Pob.=Bgy. 5|019Salvacion|020San Isidro|021San Roque|022San Vicente|023Sinagaran|024Villa Paz|025Aurora Pob.=Bgy. 6
0500506000|001Bgy. 47 - Arimbay|002Bgy. 64 - Bagacay=Bgy. 41 Bagacay|003Bgy. 48 - Bagong Abre=Bgy. 42|004Bgy. 66 - Banquerohan=Bgy. 43|005Bgy. 1 - Em's Barrio|007Bgy. 11 - Maoyod Pob.=Bgy. 10 & 11|008Bgy. 12 - Tula-tula|009Bgy. 13 - Ilawod West Pob.=Ilawod 1|010Bgy. 14 - Ilawod Pob.=Ilawod 2|011Bgy. 15 - Ilawod East Pob.=Ilawod 3|012Bgy. 16 - Kawit-East Washington Drive|013Bgy. 17 - Rizal Street., Ilawod|015Bgy. 19 - Cabagñan|016Bgy. 2 - Em's Barrio South|017Bgy. 18 - Cabagñan West|018Bgy. 21 - Binanuahan West|019Bgy. 22 - Binanuahan East|020Bgy. 23 - Imperial Court Subd.|021Bgy. 20 - Cabagñan East|022Bgy. 25 - Lapu-lapu|023Bgy. 26 - Dinagaan|024Bgy. 27 - Victory Village South|025Bgy. 28 - Victory Village North|026Bgy. 29 - Sabang|027Bgy. 3 - Em's Barrio East|028Bgy. 36 - Kapantawan|029Bgy. 30 - Pigcale|030Bgy. 31 - Centro-Baybay|032Bgy. 33 - PNR-Peñaranda St.-Iraya|033Bgy. 34 - Oro Site-Magallanes St.|034Bgy. 35 - Tinago|035Bgy. 37 - Bitano|037Bgy. 39 - Bonot|038Bgy. 4 - Sagpon Pob.=Sagpon 1|039Bgy. 5 - Sagmin Pob.=Sagpon 2|040Bgy. 6 - Bañadero Pob.=Sagpon 3|041Bgy. 7 - Baño|042Bgy. 8 - Bagumbayan|043Bgy. 9 - Pinaric|044Bgy. 67 - Bariis=Bgy. 46|045Bgy. 49 - Bigaa=Bgy. 44|046Bgy. 41 - Bogtong=Bgy. 45|047Bgy. 53 - Bonga=Bgy. 48|048Bgy. 69 - Buenavista=Bgy.47|049Bgy. 51 - Buyuan=Bgy. 49|050Bgy. 70 - Cagbacong=Bgy. 50|051Bgy. 40 - Cruzada=Bgy. 52|052Bgy. 57 - Dap-dap=Bgy. 69|053Bgy. 45 - Dita=Bgy. 51|054Bgy. 55 - Estanza=Bgy. 53|055Bgy. 38 - Gogon=Bgy. 54|056Bgy. 62 - Homapon=Bgy. 55|057Bgy. 65 - Imalnod=Bgy. 57|058Bgy. 54 - Mabinit=Bgy. 59|059Bgy. 63 - Mariawa=Bgy. 56|060Bgy. 61 - Maslog=Bgy. 58|061Bgy. 50 - Padang=Bgy. 60|062Bgy. 44 - Pawa=Bgy. 61|063Bgy. 59 - Puro=Bgy. 63|064Bgy. 42 - Rawis=Bgy. 65|065Bgy. 68 - San Francisco=Bgy. 62|066Bgy. 46 - San Joaquin=Bgy. 64|067Bgy. 32 - San Roque=Bgy. 66|069Bgy. 43 - Tamaoyan=Bgy. 67|070Bgy. 56 - Taysan=Bgy. 68|071Bgy. 52 - Matanag|072Bgy. 10 - Cabugao|073Bgy. 24 - Rizal Street|074Bgy. 58 - Buragwis|077Bgy. 60 - Lamba
0500507000|001Alongong|002Apud|003Bacolod|004Zone I|005Zone II|006Zone III|007Zone IV|008Zone V|009Zone VI|010Zone VII|011Bariw|012Bonbon|013Buga|014Bulusan|015Burabod|016Caguscos|017East Carisac|018West Carisac|019Harigue|020Libtong|021Linao|022Mabayawas|023Macabugos|024Magallang|025Malabiga|026Marayag|027Matara|028Molosbolos|029Natasan|030Nogpo|031Pantao|033Rawis|034Sagrada Familia|035Salvacion|036Sampongan|037San Agustin|038San Antonio|039San Isidro|040San Jose|041San Pascual|042San Ramon|043San Vicente|044Santa Cruz|045Niño Jesus=Santo Niño Jesus|046Talin-talin|047Tambo|049Villa Petrona
0500508000|001Abella|002Allang|003Amtic|004Bacong|005Bagumbayan|006Balanac|007Baligang|008Barayong|009Basag|010Batang|011Bay|012Binanowan|013Binatagan|014Bobonsuran|015Bonga|016Busac|017Busay|018Cabarian|019Calzada|020Catburawan|021Cavasi|022Culliat|023Dunao|024Francia|025Guilid|026Herrera|027Layon|028Macalidong|029Mahaba|030Malama|031Maonon|032Nasisi|033Nabonton|034Oma-oma|035Palapas|036Pandan|037Paulba|038Paulog|039Pinamaniquian|040Pinit|042Ranao-ranao|043San Vicente|044Santa Cruz|045Tagpo|046Tambo|047Tandarura|048Tastas|049Tinago|050Tinampo|051Tiongson|052Tomolin|053Tuburan|054Tula-tula Grande|055Tula-tula Pequeño|056Tupas
0500509000|001Binitayan|002Calbayog|003Canaway|004Barangay I|005Barangay II|006Barangay III|007Barangay IV|008Barangay V|009Salvacion|010San Antonio Santicon|011San Antonio Sulong|012San Francisco|013San Isidro Ilawod|014San Isidro Iraya|015San Jose|016San Roque|017Santa Cruz|018Santa Teresa
0500510000|001Awang|002Bagatangki|003Balading|004Balza|005Bariw|006Baybay|007Bulang|008Burabod|009Cabunturan|010Comun|011Diaro|012Estancia|013Jonop|014Labnig|015Libod|016Malolos|017Matalipni|018Ogob|019Pawa|020Payahan|021Poblacion|022Bagumbayan|023Quinarabasahan|024Santa Elena|025Soa|026Sugcad|027Tagoytoy|028Tanawan|029Tuliw
0500511000|001Balabagon|002Balasbas|003Bamban|004Buyo|005Cabacongan|006Cabit|007Cawayan|008Cawit|009Holugan|010It-Ba|011Malobago|012Manumbalay|013Nagotgot|015Pawa|018Tinapian
0500512000|001Badbad|002Badian|003Bagsa|004Bagumbayan|005Balogo|008Banao|009Bangiawon|010Bongoran|011Bogtong|012Busac|013Cadawag|014Cagmanaba|015Calaguimit|016Calpi|017Calzada|018Camagong|019Casinagan|020Centro Poblacion|021Coliat|022Del Rosario|023Gumabao|024Ilaor Norte|025Ilaor Sur|026Iraya Norte|027Iraya Sur|028Manga|029Maporong|030Maramba|031Moroponros|032Matambo|033Mayag|034Mayao|035Nagas|036San Pascual=Nale|037Obaliw-Rinas|038Pistola|039Ramay|040Rizal|041Saban|042San Agustin|043San Antonio|044San Isidro|045San Jose|046San Juan|047San Miguel|049San Ramon|050San Vicente=Suca|051Talisay|052Talongog|053Tapel|054Tobgon|055Tobog|056Tablon
0500513000|001Agol|002Alabangpuro|003Basicao Coastal|004Basicao Interior|005Banawan=Binawan|006Binodegahan|007Buenavista|008Buyo|009Caratagan|010Cuyaoyao|011Flores|012Lawinon|013Macasitas|014Malapay|015Malidong|016Mamlad|017Marigondon|018Matanglad|019Nablangbulod|020Oringon|021Palapas|022Panganiran|023Barangay I|024Barangay II|025Barangay III|026Barangay IV|027Barangay V|028Rawis|029Salvacion|030Santo Cristo|031Sukip|032Tibabo|033La Medalla
0500514000|001Agos|002Alnay|003Alomon|004Amoguis|005Anopol|006Apad|007Balaba|008Balangibang|009Balinad|010Basud|011Binagbangan=Pintor|012Buyo|013Centro Occidental|014Centro Oriental|015Cepres|016Cotmon|017Cotnogan|018Danao|019Gabon|020Gamot|022Itaran|023Kinale|024Kinuartilan|025La Medalla|026La Purisima|027Lanigay|028Lidong|029Lourdes|030Magpanambo|031Magurang|032Matacon|033Maynaga|034Maysua|035Mendez|036Napo|037Pinagdapugan|039Ponso|040Salvacion|041San Roque|042Santicon|043Santa Cruz|044Santa Teresita|045Sugcad|046Ubaliw
0500515000|003Bagaobawan|004Batan|005Bilbao|006Binosawan|007Bogtong|008Buenavista|009Buhatan|010Calanaga|011Caracaran|012Carogcog|013Dap-dap|014Gaba|015Galicia|016Guadalupe|017Hamorawon|018Lagundi|019Liguan|020Linao|021Malobago|022Mananao|023Mancao|024Manila|025Masaga|026Morocborocan|027Nagcalsot|028Pagcolbon|029Poblacion|030Sagrada|031San Ramon|032Santa Barbara|033Tinocawan|034Tinopan|035Viga|036Villahermosa
0500516000|001Alimsog|002Buhatan|003Calayucay|004Fidel Surtida|005Lidong|006Bagong San Roque|008San Juan Pob.=Bgy. 2|009Santo Domingo Pob.=Bgy. 4|010San Pedro Pob.=Bgy. 5|011San Vicente Pob.=Bgy. 6.|012San Rafael Pob.=Bgy. 7|013Del Rosario Pob.=Bgy. 3|015San Francisco Pob.=Bgy. 1|017Nagsiya Pob.=Bgy. 8|018Salvacion|019San Andres|020San Fernando|021San Isidro|022San Roque|023Santa Misericordia|024Santo Niño|025Market Site Pob.=Bgy. 9|026Pandayan Pob.=Bgy. 10
0500517000|001Agnas=San Miguel Island|002Bacolod|003Bangkilingan|004Bantayan|005Baranghawon|006Basagan|007Basud|008Bogñabong|009Bombon|010Bonot|011San Isidro=Boring|012Buang|013Buhian|014Cabagñan|015Cobo|016Comon|017Cormidal|018Divino Rostro|019Fatima|020Guinobat|021Hacienda=San Miguel Island|022Magapo|023Mariroc|024Matagbac|025Oras|026Oson|027Panal|029Pawa|030Pinagbobong|031Quinale Cabasan|032Quinastillojan|033Rawis=San Miguel Island|034Sagurong=San Miguel Island|035Salvacion|036San Antonio|037San Carlos|038San Juan|039San Lorenzo|040San Ramon|041San Roque|042San Vicente|044Santo Cristo|045Sua-Igot|046Tabiguian|048Tagas|049Tayhi|050Visita=San Miguel Island
0500518000|001Bagumbayan|002Bariis|003Baybay|004Belen=Malabog|005Biyong|006Bolo|007Cale|008Cararayan|009Coro-coro|010Dap-dap|011Gajo|012Joroan|013Libjo|014Libtong|017Matalibong|018Maynonong|019Mayong|020Misibis|021Naga|023Nagas|024Oyama|025Putsan|026San Bernardo|027Sogod|028Tigbi
0501601000|001Angas|002Bactas|003Binatagan|004Caayunan|005Guinatungan|006Hinampacan|007Langa|008Laniton|009Lidong|010Mampili|011Mandazo|012Mangcamagong|014Manmuntay|015Mantugawe|016Matnog|017Mocong|018Oliva|019Pagsangahan|020Pinagwarasan|021Plaridel|022Poblacion 1|025San Felipe|027San Jose|028San Pascual|030Taba-taba|031Tacad|032Taisan|033Tuaca|034Poblacion 2
0501602000|001Alayao|002Binawangan|003Calabaca|004Camagsaan|005Catabaguangan|006Catioan|007Del Pilar|008Itok|009Lucbanan|010Mabini|011Mactang|012Mataque|013Old Camp|014Poblacion|015Magsaysay|016San Antonio|017San Isidro|018San Roque|019Tanawan|020Ubang|021Villa Aurora|022Villa Belen
0501603000|001Alawihao|002Awitan|003Bagasbas|004Bibirao|005Borabod|006Calasgasan|007Camambugan|008Cobangbang=Carumpit|012Dogongan|013Gahonon|014Gubat|015Lag-On|018Magang|019Mambalite|021Mancruz=Mangcruz|023Pamorangon|024Barangay I|025Barangay II|026Barangay III|027Barangay IV|028Barangay V|029Barangay VI|030Barangay VII|031Barangay VIII|032San Isidro
0501604000|001Daculang Bolo|002Dagotdotan|003Langga|004Laniton|005Maisog|006Mampurog|007Manlimonsito|008Matacong|009Salvacion|010San Antonio|011San Isidro|012San Ramon
0501605000|001Bagong Bayan|002Calero|003Dahican|004Dayhagan|005Larap|006Luklukan Norte|007Luklukan Sur|008Motherlode|009Nakalaya|010Osmeña|011Pag-Asa|012Parang|013Plaridel|014North Poblacion|015South Poblacion|016Salvacion|017San Isidro|018San Jose|019San Martin|020San Pedro|021San Rafael|022Santa Cruz|023Santa Elena|024Santa Milagrosa|025Santa Rosa Norte|026Santa Rosa Sur|027Tamisan
0501606000|001Anameam|002Awitan|003Baay|004Bagacay|005Bagong Silang I|006Bagong Silang II|007Bakiad|008Bautista|009Bayabas|010Bayan-bayan|011Benit|012Anahaw|013Gumamela|014San Francisco|015Kalamunding|016Bulhao|017Cabatuhan|018Cabusay|019Calabasa|020Canapawan|021Daguit|022Dalas|023Dumagmang|024Exciban|025Fundado|026Guinacutan|027Guisican|028Iberica|030Lugui|031Mabilo I|032Mabilo II|033Macogon|034Mahawan-hawan|035Malangcao-Basud|036Malasugui|037Malatap|038Malaya|039Malibago|040Maot|041Masalong|042Matanlang|043Napaod|044Pag-Asa|045Pangpang|046Pinya|047San Antonio|048Santa Cruz|049Bagong Silang III=Silang|050Submakin|051Talobatib|052Tigbinan|053Tulay Na Lupa
0501607000|001Apuao|002Barangay I|003Barangay II|004Barangay III|005Barangay IV|006Barangay V|007Barangay VI|008Barangay VII|009Caringo|010Catandunganon|011Cayucyucan|012Colasi|013Del Rosario=Tagongtong|014Gaboc|015Hamoraon|016Hinipaan|017Lalawigan|018Lanot|019Mambungalon|020Manguisoc|021Masalongsalong|022Matoogtoog|023Pambuhan|024Quinapaguian|025San Roque|026Tarum
0501608000|001Awitan|002Bagumbayan|003Bakal|004Batobalani|005Calaburnay|006Capacuan|007Casalugan|008Dagang|009Dalnac|010Dancalan|011Gumaus|012Labnig|013Macolabo Island|014Malacbang|015Malaguit|016Mampungo|017Mangkasay|018Maybato|019Palanas|020Pinagbirayan Malaki|021Pinagbirayan Munti|022Poblacion Norte|023Poblacion Sur|024Tabas|025Talusan|026Tawig|027Tugos
0501609000|001Asdum|002Cabanbanan|003Calabagas|004Fabrica|005Iraya Sur|006Man-Ogob|007Poblacion District I=Silangan/Bgy. 1|008Poblacion District II=Kanluran/Bgy. 2|009San Jose=Iraya Norte
0501610000|001Basiad|002Bulala|003Polungguitguit|004Rizal|005Salvacion|006San Lorenzo|007San Pedro|008San Vicente|009Santa Elena|010Villa San Isidro|011Don Tomas|012Guitol|013Kabuluan|014Kagtalaba|015Maulawin|016Patag Ibaba|017Patag Iraya|018Plaridel|019Tabugon
0501611000|001Binanuaan|002Caawigan|003Cahabaan|004Calintaan|005Del Carmen|006Gabon|007Itomang|008Poblacion|009San Francisco|010San Isidro|011San Jose|012San Nicolas|013Santa Cruz|014Santa Elena|015Santo Niño
0501612000|001Aguit-It|002Banocboc|004Cagbalogo|005Calangcawan Norte|006Calangcawan Sur|007Guinacutan|008Mangcayo|009Mangcawayan|010Manlucugan|011Matango|012Napilihan|013Pinagtigasan|014Barangay I|015Barangay II|016Barangay III|017Sabang|018Santo Domingo|019Singi|020Sula
0501701000|001Agdangan Pob.=San Cayetano|002Antipolo|003Bagumbayan|004Caranday=La Purisima|005Cristo Rey|006Del Pilar|007Del Rosario|008Iyagan|009La Medalla|010Lourdes|011Nababarera|012Sagrada|013Salvacion|014Buluang=San Antonio|015San Francisco|016San Isidro|017San Jose|018San Juan|019San Nicolas|020San Rafael=Ikpan|021Pugay=San Rafael|022San Ramon|023San Roque|024San Vicente|025Santa Cruz|026Santa Eulalia|027Santa Isabel|028Santa Teresa=Viga|029Santa Teresita|030Tapol
0501702000|002Cabanbanan|003Cabungan|004Camangahan=Caorasan|006Cayogcog|007Coguit|008Duran|009Laganac|010Luluasan|011Montenegro=Maguiron|012Pararao|013Siramag|014Pulang Daga|015Sagrada Nacacale|016San Francisco|017Santiago Nacacale|018Tapayas|019Tomatarayo
0501703000|001Agos|002Bacolod|003Buluang|004Caricot|005Cawacagan|006Cotmon|007Cristo Rey|008Del Rosario|009Divina Pastora|010Goyudan|011Lobong|012Lubigan|013Mainit|014Manga=Mangga|015Masoli|016Neighborhood|017Niño Jesus|018Pagatpatan|019Palo|020Payak|023Sagrada=Sagrada Familia|024Salvacion|025San Isidro|026San Juan|027San Miguel|028San Rafael|029San Roque|030San Vicente|031Santa Cruz|032Santiago|033Sooc|034Tagpolo|035Tres Reyes
0501704000|001San Antonio|002San Francisco|003San Isidro|004San Jose|005Pagao=San Juan|006San Roque|007Siembre|008Santo Domingo
0501705000|001Antipolo|002Burocbusoc|003Cabatuan|004Cagmaslog|005Amlongan=Del Rosario|007De La Fe|009Divino Rostro|010Ipil=Fatima|011Gabas|012Ibayugan|013Igbac|014Iraya=Del Rosario|015Labawon=Santa Teresita|016Delos Angeles=Los Angeles|018Monte Calvario|019Namurabod|020Sagrada Familia|021Salvacion|022San Antonio|023San Buenaventura|024San Francisco=Parada|025San Isidro|026San Jose Baybayon|027San Jose Salay|028Macaangay|029San Pascual|030San Pedro|031San Rafael|032San Ramon|033San Roque|034San Vicente|035Santa Clara|036Santa Cruz|037Santa Elena|038Santa Isabel|039Santa Justina|040Lourdes=Santa Lourdes|041Tambo
0501706000|001Bagoladio|002Bagumbayan|003Balaogan|004Caorasan|005Casugad|006Causip|007Fabrica|008Inoyonan|009Itangon|011Kinalabasahan|012La Purisima|013La Victoria|014Lanipga|015Lubgan|016Ombao Heights|017Ombao Polpog|018Palsong|019Panoypoyan|020Pawili|021Sagrada=Sagrada Familia|022Salvacion|023San Agustin|024San Francisco|025San Isidro|026San Jose|027San Miguel|028San Ramon|029San Roque|030San Roque Heights|031Santa Elena|032Santo Domingo|033Santo Niño|034Taisan
0501707000|001Barcelonita|002Biong|004Camagong|005Castillo|006New Poblacion|007Pandan|008San Pedro|009Santa Cruz|010Santa Lutgarda
0501708000|001Balatasan|002Balombon|003Balongay|004Belen|005Bigaas|006Binanuaanan Grande|007Binanuaanan Pequeño|008Binaliw|009Bonot-Santa Rosa|010Burabod|011Cabanbanan|012Cagsao|013Camuning|014Comaguingking|015Del Carmen|016Dominorog|017Fabrica|018Harobay|019La Purisima|021Lugsad|022Manguiring|023Pagatpat=San Jose|024Paolbo|025Pinada|026Punta Tarawal|027Quinale|028Sabang|029Salvacion-Baybay|030San Antonio Poblacion|031San Antonio=Quipayo|032San Bernardino|033San Francisco|034San Isidro|036San Lucas|037San Miguel|038San Pablo|039San Roque|040San Vicente|041Santa Cruz Ratay|042Santa Cruz Poblacion|043Santa Isabel|044Santa Salud|045Santo Domingo|046Santo Niño=Quipayo|047Siba-o|048Sibobo|049Sogod|050Tomagodtod
0501709000|001Dugcal|002Marupit|003San Francisco|005San Juan-San Ramon|007San Lucas|008San Marcos|009San Mateo|011San Jose-San Pablo|013San Roque|014Santo Domingo|015Santo Tomas|016Sua|017Tarosanan
0501710000|001Baras|002Del Rosario|003Dinaga|004Fundado|005Haring|006Iquin|007Linaga|008Mangayawan|009Palo|010Pangpang|011Poro|012San Agustin|014San Francisco|015San Jose East|016San Jose West|017San Juan|018San Nicolas|019San Roque|020San Vicente|021Santa Cruz|022Santa Teresita|023Sua|024Talidtid|025Tibgao
0501711000|001Agaas|002Antolon|003Bacgong|004Bahay|005Bikal|006Binanuahan|007Cabacongan|008Cadong|009Colongcogong|010Canatuan|011Caputatan|012Gogon|013Daraga|014Gata|015Gibgos|016Guijalo|017Hanopol|018Hanoy|019Haponan|020Ilawod|022Ili-Centro|023Lidong|024Lubas|025Malabog|026Maligaya|027Mampirao|028Mandiclum=Mandiclom|029Maqueda|030Minalaba|031Oring|032Oroc-Osoc|033Pagolinan|034Pandanan|035Paniman|036Patag-Belen|037Pili-Centro|038Pili-Tabiguian|039Poloan|040Salvacion|041San Roque|042San Vicente|043Santa Cruz|044Solnopan|045Tabgon|046Tabiguian|047Tabog|048Tawog|049Toboan|050Terogo
0501712000|001Bagong Silang|002Bucal|003Cabasag|004Comadaycaday|005Domagondong|006Kinalangan|007Comadogcadog|008Mabini|009Magais I|010Magais II|011Mansalaya|012Nagkalit|013Palaspas|014Pamplona|015Pasay|016Pinagdapian|017Pinugusan|018Zone I Fatima|019Zone II San Antonio|020Poblacion Zone III|021Sabang|022Salvacion|023San Juan|024San Pablo|025Santa Rita I|026Santa Rita II|027Sinagawsawan|028Sinuknipan I|029Sinuknipan II|030Sugsugin|031Tabion|032Tomagoktok
0501713000|001Cagbunga|002Dahilig|004Loob|005Malbong|006Namuat|007Sampaloc|008District I|009District II
0501714000|001Ason=Anson|002Bahi|003Binagasbasan|004Burabod|005Cagamutan|006Cagnipa|007Canlong|008Dangla|009Del Pilar|010Denrica|011Harrison|012Mansangat|013Pambuhan|014Barangay I|015Barangay II|016Barangay III|017Barangay IV|018Sagrada|019Salvacion|020San Vicente|021Sumaoy|022Tamiawon|023Toytoy
0501715000|001Abucayan|002Bagumbayan Grande|003Bagumbayan Pequeño|004Balaynan|005Belen|006Buyo|007Cagaycay|008Catagbacan|009Digdigon|010Gimaga|011Halawig-Gogon|013Hiwacloy|014La Purisima|015Lamon|016Matacla|017Maymatan|018Maysalay|019Napawon=Napunuon|020Panday|021Payatan|022Pinaglabanan|023Salog|024San Benito|025San Isidro West|026San Isidro|027San Jose|028San Juan Bautista|029San Juan Evangelista|030San Pedro=Aroro|031Scout Fuentebella|032Tabgon|033Tagongtong|034Tamban=Mabini|035Taytay=Halgon East
0501716000|001Antipolo|002Cristo Rey|003Del Rosario=Banao|004Francia|005La Anunciacion|006La Medalla|007La Purisima|008La Trinidad|009Niño Jesus|010Perpetual Help|011Sagrada|012Salvacion|013San Agustin|014San Andres|015San Antonio|016San Francisco|017San Isidro|018San Jose|019San Juan|020San Miguel|021San Nicolas|022San Pedro|023San Rafael|024San Ramon|025San Roque|026San Vicente Norte|027San Vicente Sur|028Santa Cruz Norte|029Santa Cruz Sur|030Santa Elena|031Santa Isabel|032Santa Maria|033Santa Teresita|034Santiago|035Santo Domingo|036Santo Niño
0501717000|001Agosais|002Agpo-Camagong-Tabog|003Amoguis|004Bocogan|005Balaton|006Binanuahan|007Burabod|008Cabotonan|009Dahat|010Del Carmen|011Ginorangan=Genorangan|012Gimagtocon|013Gubat|014Guibahoy|015Himanag|016Kinahologan|017Loho|018Manamoc|019Mangogon|020Mapid|021Olas|022Omalo|023Panagan|024Panicuan|025Pinamihagan|026San Francisco|027San Isidro|028San Isidro Sur|029San Isidro Norte|030San Rafael|031San Ramon|032San Roque|033San Sebastian|034San Vicente|035Santa Cruz|036Santa Maria|037Saripongpong|038Sipaco
0501718000|001Aslong|002Awayan|003Bagacay|004Bagadion|005Bagamelon|006Bagumbayan|007Bahao|008Bahay|009Beguito Nuevo|010Beguito Viejo|012Begajo Norte|013Begajo Sur|014Bikal|015Busak|016Caima|017Calabnigan|018Camambugan|019Cambalidio|020Candami|021Candato|022Cawayan|023Concepcion|024Cuyapi|025Danawan|026Duang Niog|027Handong|028Ibid|029Inalahan|030Labao|031Libod I|032Libod II|033Loba-loba|035Mabini|036Malansad Nuevo|037Malansad Viejo|038Malbogon|039Malinao|040Mambalite|041Mambayawas|042Mambulo Nuevo|043Mambulo Viejo|044Mancawayan|045Mandacanan|046Mantalisay|047Padlos|048Pag-Oring Nuevo|049Pag-Oring Viejo|050Palangon|051Palong|052Patag|053Planza|054Poblacion|055Potot|056Puro-Batia|057Rongos|058Salvacion|060San Isidro|061San Juan|062San Pablo|063San Vicente|064Sibujo|065Sigamot|066Station-Church Site|067Taban-Fundado|068Tampuhan|069Tanag|070Tarum|071Tinalmud Nuevo|072Tinalmud Viejo|073Tinangkihan|074Udoc|075Umalo|076Uson|077Villasocorro|078Villadima=Santa Cruz
0501719000|001Alleomar|003Bagangan Sr.|004Bagong Sikat|005Bel-Cruz|006Bangon|007Barrera Jr.|008Barrera Sr.|009Belwang|010Buenasuerte|011Bulawan Jr.|012Bulawan Sr.|013Cabutagan|014Kaibigan|015Casay|016Colacling=Del Rosario|017Cristo Rey|018Del Carmen|019Haguimit|020Haluban=Pigbasagan|021La Purisima|022Lourdes|024Mangcawayan|025Napolidan|027Poblacion|028Polantuna|029Sagrada|030Salvacion|031San Isidro|032San Jose|033San Pedro|035San Rafael Norte|036San Rafael Sur|037San Ramon|038San Vicente|039Sooc|040Tanawan|041Tible|042Tapi=Lupi Nuevo
0501720000|001Barobaybay|002Bell|003Carangcang|004Carigsa|005Casuray|006Monserrat|007Ponong|008San Francisco|009San Isidro|010San Juan|011San Miguel|012San Pantaleon|013Santa Lucia|014Santa Rosa|015Santo Tomas
0501721000|001Alimbuyog|002Amparado|003Balagbag|004Borongborongan|005Cabugao|006Capucnasan|007Dalipay|008Del Rosario|009Flordeliz|010Lipot|011Mayaopayawan|012Maycatmon|013Maydaso|014San Antonio|015San Jose|016San Miguel|017San Roque|018San Vicente|019Santo Domingo|020Tarusanan
0501722000|001Antipolo|002Bagolatao|003Bagongbong|004Baliuag Nuevo|005Baliuag Viejo|006Catanusan|007Del Carmen-Del Rosario|008Del Socorro|009Hamoraon|010Hobo|011Irayang Solong|012Magadap|013Malitbog|014Manapao|015Mataoroc|016Sagrada=Sagrada Familia|017Salingogon|018San Antonio|019San Felipe-Santiago|020San Francisco|021San Jose|022San Juan-San Lorenzo|023Taban|024Tariric|025Timbang
0501723000|001Angustia=Angustia Inapatan|002Antipolo Old|003Antipolo Young|004Aro-aldao|005Bustrac|006Inapatan=Del Rosario Inapatan|007Dolorosa=Dolorosa Inapatan|009Duran=Jesus Duran|010La Purisima=La Purisima Agupit|011Lourdes Old|012Lourdes Young|015La Opinion|016Paloyon Proper=Sagrada Paloyon|018Salvacion Que Gatos|019San Antonio|020San Antonio Ogbon|021San Esteban|022San Francisco|023San Isidro|024San Isidro Inapatan|026Malawag=San Jose Malawag|027San Jose=San Jose Pangaraon|028San Juan|029San Luis|030San Miguel|031San Nicolas|033San Roque|034San Roque Madawon|035San Roque Sagumay|036San Vicente Gorong-Gorong|037San Vicente Ogbon|038Santa Barbara=Maliban|039Santa Cruz|040Santa Elena Baras|041Santa Lucia Baras|042Santiago Old|043Santiago Young|044Santo Domingo|045Tandaay|046Topas Proper|047Topas Sogod|048Paloyon Oriental
0501724000|001Abella|002Bagumbayan Norte|003Bagumbayan Sur|004Balatas|006Calauag|007Cararayan|008Carolina|009Concepcion Grande|010Concepcion Pequeña|011Dayangdang|012Del Rosario|013Dinaga|014Igualdad Interior|017Lerma|018Liboton|019Mabolo|020Pacol|023Panicuason|024Peñafrancia|025Sabang|026San Felipe|027San Francisco|028San Isidro|029Santa Cruz|030Tabuco|031Tinago|032Triangulo
0501725000|001Ayugan|002Cabariwan|003Cagmanaba|004Del Rosario|005Gatbo|006Guinaban|007Hanawan|008Hibago|009La Purisima Nuevo|010May-Ogob|011New Moriones|012Old Moriones|013Pinit|014Poblacion Central|015Poblacion East|016Poblacion West|017Salvacion|018San Antonio|019San Francisco|020San Jose Oras|022San Roque Commonal|023San Vicente|024Santa Cruz|025Santo Niño|026Villaflorida
0501726000|001Batang|002Burabod|003Cagbibi|004Cagbunga|005Calawat|006Del Rosario|007Patong|009Poblacion|010Salvacion|011San Gabriel|012San Isidro|013San Rafael|014San Ramon|015San Vicente|016Veneracion=Taguilid|017Tambo|018Tampadong
0501727000|001Antipolo|002Bagong Silang|003Bahay|004Balogo|005Caranan|006Cuco|007Dalupaon|008Macad=Hebrio Lourdes|009Hubo|010Itulan|011Odicon|012Quitang|013Salvacion|014San Antonio|015San Cirilo|016Santa Rosa Del Norte|017Santa Rosa Del Sur|019Tilnac|020Tinalmud
0501728000|001Anayan|002Bagong Sirang|003Binanwaanan|004Binobong|005Cadlan|006Caroyroyan|007Curry|008Del Rosario|009Himaao|010La Purisima|011New San Roque|012Old San Roque|013Palestina|014Pawili|015Sagurong|016Sagrada|017San Agustin|018San Antonio|019San Isidro|020San Jose|021San Juan|022San Vicente|023Santiago|024Santo Niño|025Tagbong|026Tinangis
0501729000|001Ayugao|002Bagong Sirang|003Baliguian|004Bantugan|005Bicalen|006Bitaogan|007Buenavista|008Bulalacao|009Cagnipa|010Lagha|011Lidong|012Liwacsa|013Maangas|014Pagsangaan|016Patrocinio|017Pili|018Sta. Maria|019Tanawan
0501730000|001Agao-ao|002Agrupacion|003Amomokpok|004Apad|005Apale|006Banga Caves|007Baya|008Binahan Proper|009Binahan Upper|010Buenasuerte|011Cabadisan|012Cabinitan|013Cabugao|014Caditaan|015Cale|016Godofredo Reyes Sr.=Catabangan Crossing|017Catabangan Proper|018Inandawa|019Laguio|020Lanipga-Cawayan|021Liboro|022Lohong|023Lower Omon|024Lower Santa Cruz|026Panaytayan|027Panaytayan Nuevo|028Patalunan|029Poblacion Ilaod|030Poblacion Iraya|031Port Junction Norte|032Port Junction Sur|034Salvacion|035Samay|036San Rafael|037F. Simeon=Pugod|038Tagbac|039Upper Omon|040Upper Santa Cruz
0501731000|001Aniog|002Atulayan|003Bongalon|004Buracan|005Catalotoan|006Del Carmen|007Kilantaao|008Kilomaon|010Mabca|011Minadongjol|012Nato|014Patitinan|015San Antonio|017San Isidro|018San Roque|019Santo Niño|020Sibaguan|022Tinorongan|023Turague
0501732000|001Alianza|002Beberon|003Bical|004Bocal|005Bonifacio|006Buenavista|007Calascagas|008Cotmo|009Daculang Tubig|010Del Pilar|011Gñaran|012Grijalvo|013Lupi|014Maragñi|015Pamukid|016Pinamasagan|017Pipian|018Planza|019Rizal|020San Joaquin|021Santa Cruz|022Tagpocol
0501733000|001Adiangao|002Bagacay|003Bahay|004Boclod|005Calalahan|006Calawit|007Camagong|008Catalotoan|009Danlog|010Del Carmen|011Dolo|012Kinalansan|013Mampirao|014Manzana|015Minoro|016Palale|017Ponglon|018Pugay|019Sabang|020Salogon|021San Antonio|023San Juan|024San Vicente|025Santa Cruz|026Soledad|027Tagas|028Tambangan|029Telegrafo|030Tominawog
0501734000|001Aldezar|002Alteza|003Anib|004Awayan|005Azucena|006Bagong Sirang|007Binahian|008Bolo Sur|009Bolo Norte|010Bulan|011Bulawan|012Cabuyao|013Caima|014Calagbangan|015Calampinay|016Carayrayan|017Cotmo|018Gabi|019Gaongan|020Impig|021Lipilip|022Lubigan Jr.|023Lubigan Sr.|024Malaguico|025Malubago|026Manangle|027Mangga|028Mangapo|029Manlubang|030Mantila|031North Centro|032North Villazar|034Sagrada Familia|035Salanda|036Salvacion|037San Isidro|038San Vicente|039Serranzana|040South Centro|041South Villazar|042Taisan|043Tara|044Tible|045Tula-tula|046Vigaan|048Yabo
0501735000|001Bagong Sirang|002Bahao|003Boboan|004Butawanan|005Cabugao|006Fundado|008Homestead|009La Purisima|010Mabuhay|011Malaconini|012Nalayahan|013Matandang Siruma|014Pinitan|015Poblacion|016Pamintan-Bantilan|017Salvacion|018San Andres|019San Ramon=Daldagon|020Sulpa|021Tandoc|022Tongo-Bantigue|023Vito
0501736000|001Abo|002Cabalinadan|003Caraycayon|004Casuna|005Consocep|006Coyaoyao|007Gaao|008Gingaroy|009Gubat|010Huyonhuyon|011Libod|012Mabalodbalod|013May-Anao|014Panagan|015Poblacion|016Salvacion|018San Antonio|019San Francisco|020San Miguel|021San Rafael|022Talojongon|023Tinawagan|024Vinagre
0501737000|001Agay-Ayan|002Antipolo|003Bagacay|004Banga|005Bolaobalite|006Bani|007Bataan|008Binalay|009Buenavista|010Buyo|011Cagliliog|012Caloco|013Camagong|014Canayonan|015Cawaynan|016Daligan|017Filarca|018La Purisima|019Lupi|020Magsaysay=Camp 4|021Magtang|022Mananao|023La Medalla=Mile 9|024New Caaluan|025Olag Grande|026Olag Pequeño|027Old Caaluan|028Pag-Asa|029Pantat|030Sagrada=Camp 6|031Salvacion|032San Antonio|033San Isidro|034San Jose=Tiltilan|035San Pascual|036San Ramon=Camp 7|037San Roque|038San Vicente|039Santa Cruz|040Sogod|041Tambang|042Tierra Nevada|043Union|044Salvacion Poblacion
0502001000|001Antipolo|002Bacak|003Bagatabao|004Bugao|005Cahan|006Hinipaan|007Magsaysay|008Poblacion|010Quigaray|011Quezon=Pancayanan|012Sagrada|013Salvacion=Panuto|014San Isidro|015San Rafael=Mahantod|016San Vicente|017Santa Mesa|018Santa Teresa|019Suchan
0502002000|001Abihao|002Agban|003Bagong Sirang|004Benticayan|005Buenavista|006Caragumihan|007Batolinao|008Danao|009Sagrada|010Ginitligan|011Guinsaanan|012J. M. Alberto|013Macutal|014Moning|015Nagbarorong|016Osmeña|017P. Teston|018Paniquihan|019Eastern Poblacion|020Puraran|021Putsan|022Quezon|023Rizal|024Salvacion|025San Lorenzo|026San Miguel|027Santa Maria|028Tilod|029Western Poblacion
0502003000|001Aroyao Pequeño|002Bagumbayan|003Banawang|004Batalay|005Binanuahan|006Bote|007Buenavista|008Cabugao|009Cagraray|010Carorian|011Guinobatan|012Libjo|013Marinawa|014Mintay|015Oguis|016Pananaogan|017Libod Poblacion|018San Andres|019San Pedro|020San Roque|021Santa Isabel|022Sibacungan|023Sipi|024Talisay|025Tamburan|026Tilis|027Ilawod
0502004000|001Baybay|002Bocon|003Bothoan|004Buenavista|005Bulalacao|006Camburo|007Dariao|008Datag East|009Datag West|010Guiamlong|011Hitoma|012Icanbato|013Inalmasinan|014Iyao|015Mabini|017Maui|018Maysuran|019Milaviga|020Panique|021Sabangan|022Sabloyon|023Salvacion|024Supang|025Toytoy|026Tubli|027Tucao|028Obi
0502005000|001Biong|002Dororian|003Poblacion District I|004Poblacion District II|005Poblacion District III|006San Pedro|007San Vicente|008Sicmil|009Sioron
0502006000|001Bagawang|002Balagñonan|003Baldoc|004Canlubi|005Santa Cruz=Catagbacan|006Catamban|007Cobo|009Hiyop|010Libod|011Lourdes|012Lumabao|013Marambong|014Napo|015Oga|016Pandan Del Norte|017Pandan Del Sur|018Panuto|019Salvacion=Tariwara|020San Andres=Dinungsuran|021San Isidro=Langob|022Porot=San Jose|023San Rafael=Bogtong|024San Roque|025Tabugoc|026Tokio|027Wagdas
0502007000|001Alinawan|002Babaguan|003Bagong Bayan|005Burabod|006Cabuyoan|007Cagdarao|008Mabini|009Maculiw|010Panay|011Taopon=Pangcayanan|013Salvacion|014San Antonio|015San Joaquin|016San Jose|017San Juan|018San Miguel|019San Nicolas|020San Pedro|021San Vicente|022Santa Ana|023Santa Maria|024Santo Santiago|026Tibo
0502008000|001Agojo|002Alibuag|003Asgad=Juan M. Alberto|004Bagong Sirang|005Barihay|006Batong Paloway|007Belmonte|008Bislig|009Bon-ot|010Cabungahan|011Cabcab|012Carangag|013Catagbacan|014Codon|015Comagaycay|016Datag|017Divino Rostro|018Esperanza|019Hilawan|020Lictin|021Lubas|022Manambrag|023Mayngaway|024Palawig|025Puting Baybay|026Rizal|027Salvacion|028San Isidro|029San Jose|030San Roque|031San Vicente|032Santa Cruz|033Sapang Palay|034Tibang|035Timbaan|036Tominawog|037Wagdas|038Yocti
0502009000|001Balatohan|002Salvacion=Patagan|003Boton|004Buhi|005Dayawa|006Atsan=District I|007Poblacion District II|008Poblacion District III|009J. M. Alberto|010Katipunan|011Kilikilihan|012Mabato|013Obo|014Pacogon|015Pagsangahan|016Pangilao|017Paraiso|018Santa Elena=Patagan|019Progreso|020San Juan=Aroyao|021San Marcos|022Siay|023Solong|024Tobrehon
0502010000|001Almojuela|002Ananong|003Asuncion|004Batohonan|005Begonia|006Botinagan|007Buenavista|008Burgos|009Del Pilar|010Mabini|011Magsaysay|012Ogbong|013Osmeña|014Pedro Vera=Summit|015Peñafrancia|016Quezon|017Quirino=Abugan|018Rizal|019Roxas|020Sagrada|021San Isidro|022San Jose Poblacion|023San Jose Oco|024San Pedro|025San Roque|026San Vicente|027Santa Rosa|028Soboc|029Tambongon|030Tinago|031Villa Aurora
0502011000|001Antipolo Del Norte|002Antipolo Del Sur|003Balite|004Batag|005Bigaa|006Buenavista|007Buyo|008Cabihian|009Calabnigan|010Calampong|011Calatagan Proper|012Calatagan Tibang|013Capilihan|014Casoocan|015Cavinitan|016Gogon Sirangan|017Concepcion|018Constantino|019Danicop|020Dugui San Vicente|021Dugui San Isidro|023Dugui Too|024F. Tacorda Village|025Francia|026Gogon Centro|027Hawan Grande|028Hawan Ilaya|029Hicming|030Igang|031Juan M. Alberto=Poniton|032Lanao|033Magnesia Del Norte|034Magnesia Del Sur|035Marcelo Alberto|036Marilima|037Pajo Baguio|038Pajo San Isidro|039Palnab Del Norte|040Palnab Del Sur|041Palta Big|042Palta Salvacion|043Palta Small|044Rawis|045Salvacion|046San Isidro Village|047San Jose|048San Juan|049San Pablo|050San Pedro|051San Roque|052San Vicente|053Ibong Sapa=San Vicente Sur|054Santa Cruz|055Santa Elena|056Santo Cristo|057Santo Domingo|058Santo Niño|059Simamla|061Sogod-Simamla|062Talisoy|063Sogod-Tibgao|064Tubaon|065Valencia
0504101000|001Ambolong|002Amoroy|003Amotag=Amutag|004Bagauma|005Balawing|006Balete|007Bangon|008Cabangcalan|009Cabas-An|010Calanay|011Capsay|012Concepcion|013Dayhagan|014Don Pablo Dela Rosa|015Gumahang|016Jaboyoan|017Lanang|018Luy-a|019Macabug|020Malubi|021Managanaga|022Manamoc|023Mariposa|024Mataba|025Matalangtalang|026Matongog=Matangog|027Nabongsoran|028Pangle|029Panique|030Pinanaan|031Poblacion|032Puro|033San Agustin|034San Isidro|035Sawang|036Syndicate|037Talabaan|038Talib|039Tigbao|040Tinago|041Tinigban
0504102000|001Baao|002Banase|003Batuila|004Cagara|005Cagpandan|006Cancahorao|007Canjunday|008Docol|009Eastern Capsay|010Gabi|011Gangao|012Lagta|013Lahong Proper|014Lahong Interior|015Lipata|016Madangcalan|017Magdalena|018Manoboc|019Obongon Diot|020Poblacion|021Polot|022Potoson|023Sog-Ong|024Tinapian
0504103000|001Baybay=Lumocab|002Bongcanaway|003Mabuhay=Bongcanaway III|004Calumpang|005Cantil|006Casamongan|007Dao|008Danao|009Guinbanwahan|010Ilaya|011Jangan|012Jintotolo|013Mapili|014Mapitogo|015Pajo|016Palane|017Panguiranan|018Panubigan|019Poblacion=Balud|020Pulanduta|021Quinayangan Diotay|022Quinayangan Tonga|023Salvacion|024Sampad|025San Andres=Quinayangan Dacu|026San Antonio|027Sapatos|029Talisay|030Tonga|031Ubo|032Victory=Victoria|033Villa Alvarez
0504104000|001Burgos|002Canares|003Cambañez|004Costa Rica|005Danao|006Gibraltar|007Mabuhay|008Matabao|009Nasandig|010Panisihan|011Poblacion|013Rizal|014Royroy|015Sawang
0504105000|001Abaca|002Aguada|003Badiang|004Bagumbayan|005Cadulawan|006Cagbatang|007Chimenea|008Concepcion|010Curvada|011Divisoria|012Domorog|013Estampar|014Gahit|015Libtong|016Liong|017Maanahao|018Madamba|019Malobago|020Matayum|021Matubinao|022Mintac|023Nadawisan|024Osmeña|025Pawican|026Pitogo|027Poblacion|028Quezon|029San Isidro|030San Jose|031San Pedro|032San Rafael|033Santa Teresita|034Santo Niño|036Tagboan|037Tuybo|038Villa Pogado
0504106000|002Begia|003Cabayugan|004Cabungahan|005Calapayan|006Calumpang|007Dalipe|008Divisoria|009Guiom|010Gilotongan|011Itombato|012Libertad|013Looc|014Mactan|015Madbad|016R.M. Magbalon=Bebinan|017Mahayahay|018Maihao|019Malbug|020Naro|021Pananawan|022Poblacion|023Pulot|024Recodo|025San Jose|026San Vicente|027Taberna|028Talisay|029Tuburan|030Villahermosa|031Chico Island|032Lague-lague|033Palobandera|034Peña Island|035Pin-As|036Iraya|037Punta Batsan|038Tubog
0504107000|001Albasan|002Boca Engaño|003Buyo|004Calpi|005Canomay|006Cawayan|007Poblacion District I=Bgy. 1|008Poblacion District II=Bgy. 2|009Mababang Baybay|010Mabiton|011Manapao|012Nabasagan|013Nonoc|014Osmeña|015Pasig|016Peñafrancia|017Quezon|018San Isidro|019San Ramon|020San Vicente|021Taguilid|022Imelda
0504108000|001Balantay|002Balocawe|003Banahao|004Buenaflor|005Buracan|006Cabanoyoan|007Cabrera|008Cadulan|009Calabad|010Canomay|011Divisoria|012Gaid|013Gregorio Alino=Pia-ong|014Magcaraguit|015Mambog|016Poblacion|017Rizal|018San Vicente|019Suba|020T.R. Yangco=Yanco
0504109000|001Agoho|002Almero|003Baras|004Domorog|005Guadalupe|006Iligan|007Labangtaytay|008Labrador|009Libertad|010Magsaysay|011Masbaranon|012Poblacion|013Potingbato|014Rizal|015San Roque|016Santiago|017Sorosimbajan|018Tawad|019Tunga|020Villa
0504110000|001Alas|002Ayat|003Bat-Ongan|004Bugtong|005Buri|006Cabitan|007Cagmasoso|008Canomoy|009Centro|010Dayao|011Guincaiptan|012Lantangan|013Looc|014Mabatobato|015Maolingon|016Nailaban|017Nanipsan|018Pinamangcaan|019Poblacion|020Polo Dacu|021San Juan|022San Pablo|023Santa Fe|024Tagpu|025Tumalaytay|026Laguinbanwa
0504111000|001Anas|002Asid|003B. Titong|004Bagumbayan|005Bantigue|006Bapor|007Batuhan|008Bayombon|009Biyong|010Bolo|011Cagay|012Cawayan Exterior|013Cawayan Interior|014Centro|015Espinosa|016F. Magallanes|017Ibingay|018Igang|019Kalipay|020Kinamaligan|021Malinta|022Mapiña|023Mayngaran|024Nursery|025Pating|026Pawa|027Sinalongan|028Tugbo|029Ubongan Dacu|030Usab
0504112000|001Bacolod|002Bangad|003Bara|004Bonbon|005Calasuche|006Calumpang=Taisan|007Capaculan|008Cayabon|009Guinluthangan|010Jamorawon|011Magsalangi|012Matagbac|013Matanglad|014Matiporon|015Moises R. Espinosa|016Narangasan|018Pamangpangon|019Poblacion East|020Poblacion West|021Paraiso=Potot|022San Antonio|023San Carlos|024Sawmill|025Tagbon|026Tawad|027Tigbao|028Tinaclipan=Bato
0504113000|001Baang|002Bagacay|003Balatucan|004Barag|005Dacu|006Fabrica|007Guintorelan|008Holjogon|009Lalaguna|010Lomocloc|011Luyong Catungan|012Mabuhay|013Mandali|014Mapuyo|015Marintoc|016Nasunduan|017Pinamalatican|018Pinamarbuhan|019Poblacion Dist. I|020Poblacion Dist. II|021Polot|022Sambulawan|023Santa Maria|024Sawmill|025Tabuc|026Tugawe|027Tugbo|028Umabay Exterior|029Umabay Interior
0504114000|001Cantorna|002Famosa|003Macarthur|004Maglambong|005Morocborocan|006Poblacion|007Guinhadap|008Real|009Rizal|010Santo Niño|011Togoron
0504115000|001Antipolo|003Banco|004Biga-a|005Bontod|006Buenasuerte|007Intusan|008Jose A. Abenir Sr.=Libtong|009Maanahao|010Mabini|011Malibas|012Maravilla|013Matugnao|014Miabas|015Nabangig|016Nipa|017Parina|018Piña|019Poblacion|020Salvacion|021San Antonio|022San Carlos|023San Isidro|024Santa Cruz|025Malatawan
0504116000|001Alegria|002Buenasuerte|003Bugang|004Bugtong|005Bunducan|006Cabangrayan|007Calongongan|008Casabangan|009Guindawahan|010Labigan|011Lampuyang|012Mabuhay|014Palho|015Poblacion|016Salvacion|017Tanque|018Tubigan|019Tubog
0504117000|001Aguada|002Ban-Ao|003Burabod|004Cabangcalan|005Calumpang|006Camayabsan|008Daanlungsod|009Dangpanan|010Daraga|011Guin-Awayan|012Guinhan-Ayan|013Katipunan|014Libas|015Locso-An|016Luna|017Mahayag|018Mahayahay|019Manlut-Od|020Matagantang|021Naboctot|022Nagarao|023Nainday|024Naocondiot|025Pasiagon|026Pili|027Poblacion|028Puro|029Quibrada|030San Marcos|031Santa Cruz|032Taboc|033Tan-Awan|034Taverna|035Tubod|036Villa Inocencio
0504118000|001Altavista|002Benitinan|003Buenasuerte|004Buenavista|005Buenos Aires|006Buyo|007Cañelas|008Corbada|009Daplian|010Del Rosario|011Ipil|012Lahong|013Lumbia|014Magkaipit|015Minio|016Pinamoghaan|017Baybaydagat Pob.=District 1|018Silangan Pob.=District 2|019Magsasaka Pob.=District 3|020Bayanihan Pob.=District 4|021Progreso|022Resurreccion|023Salvacion|024Sowa|025Talisay|026Valparaiso
0504119000|001Almiñe|002Bagacay|003Bagahanglad|004Bartolabac|005Burgos|006Calipat-An|007Danao|008Dorong-an Daplian|009Interior|010Jagna-an|011Luna|012Mabini|013Piña|014District I|015District II|016District III|017District IV|018Roosevelt|019San Isidro|020Santa Rosa|021Washington
0504120000|001Boca Chica|002Bolod|003Busing|004Dangcalan|005Halabangbaybay|006Iniwaran|007Ki-Buaya=Rizal|008Ki-Romero=Roxas|009Laurente|010Mabini|011Mabuhay|013Mapanique|014Nazareno|015Pinamasingan|016Quintina|019San Jose|020San Pedro|021San Rafael|022Santa Cruz|023Terraplin|024Cueva|025Malaking Ilog
0504121000|001Arado|002Armenia|003Aurora|004Badling|005Bonifacio|006Buenasuerte|007Buenavista|008Campana|009Candelaria|010Centro|011Crossing|012Dapdap|013Del Carmen|014Del Rosario|015Libertad|016Madao|017Mabini|018Magsaysay|019Marcella|020Miaga|021Mongahay|022Morocborocan|023Mabuhay|024Paguihaman|025Panicijan|026Poblacion|027Quezon|028San Isidro|029San Jose|030San Mateo|031San Ramon|032San Vicente|033Santo Cristo|034Sawang|035Simawa
0506202000|002Alegria|003Bagacay|004Bangate|005Bugtong|006Cagang|008Fabrica|010Jibong|011Lago|012Layog|013Luneta|014Macabari|015Mapapac|016Olandia|017Paghaluban|018Poblacion Central|019Poblacion Norte|020Poblacion Sur|021Putiao|022San Antonio|023San Isidro|024San Ramon|025San Vicente|027Santa Cruz|028Santa Lourdes|029Tagdon
0506203000|001A. Bonifacio|002Abad Santos|003Aguinaldo|004Antipolo|005Zone I Pob.=Bgy. 1- South Ilawod|006Zone II Pob.=Bgy. 2- West Ilawod|007Zone III Pob.=Bgy. 3- East Ilawod|008Zone IV Pob.=Bgy. 4- West Central|009Zone V Pob.=Bgy. 5-Lanipan|010Zone VI Pob.=Bgy. 6- Baybay|011Bical|012Beguin|013Bonga|014Butag|015Cadandanan|016Calomagon|017Calpi|018Cocok-Cabitan|019Daganas|020Danao|021Dolos|022E. Quirino|023Fabrica|024Gate|025Benigno S. Aquino=Imelda|026Inararan|027J. Gerona|028Jamorawon|029Libertad|030Lajong|031Magsaysay|032Managanaga|033Marinab|034Nasuje|035Montecalvario|036N. Roque=Rizal|037Namo|038Obrero|039Osmeña|040Otavi|041Padre Diaz|042Palale|045J.P. Laurel=Pon-od|046Quezon|047R. Gerona|048Recto|049M. Roxas|050Sagrada|051San Francisco|052San Isidro|053San Juan Bag-o|054San Juan Daan|055San Rafael|056San Ramon|057San Vicente|058Santa Remedios|059Santa Teresita|060Sigad|061Somagongsong|062G. Del Pilar=Tanga|063Taromata|064Zone VII Pob.=Bgy. 7- Iraya|065Zone VIII Pob.=Bgy. 8- Loyo
0506204000|001Bagacay|002Central|003Cogon|004Dancalan|005Dapdap|006Lalud|007Looban|008Mabuhay|009Madlawon|010Poctol|011Porog|012Sabang|013Salvacion|014San Antonio|015San Bernardo|016San Francisco|017San Isidro|018San Jose|019San Rafael|020San Roque|021San Vicente=Buhang|022Santa Barbara|023Sapngan|024Tinampo
0506205000|001Adovis|002Boton|003Burgos|004Casay|005Cawit|006Central|007Colambis|008Escuala|010Cogon|011Inlagadian|012Lungib|013Mabini|014Ponong|015Rizal|016San Antonio=Boho|017San Isidro|018San Juan|019San Pascual|020Santa Cruz|021Somal-ot|022Tigbao|023Timbayog|024Tiris|025Trece Martirez|026Tulay
0506206000|001Amomonting|002Bagalayag|003Bagong Sirang|004Bonga|005Buenavista|006Burabod|007Caburacan|008Canjela|009Cogon|010Cumadcad|011Dangcalan|012Dinapa|013La Union|014Libtong|015Loreto|016Macalaya|017Maracabac|018Mayon|019Milagrosa|020Miluya|021Maypangi|022Monte Carmelo|023Oras|024Pandan|025Poblacion|026Quirapi|027Saclayan|028Salvacion|029San Isidro|030San Rafael|031San Roque|032San Vicente|033Sogoy|034Tomalaytay
0506207000|001Alin|002Awai|003Banban|004Bandi|005Banuang Gurang|006Baras|007Bayawas|008Bororan Barangay 1|009Cabugao|010Central Barangay 2|011Cristo|012Dancalan|013De Vera|014Gimagaan|015Girawan|016Gogon|017Gura|018Juan Adre|019Lourdes|020Mabini|021Malapoc|022Malinao|023Market Site Barangay 3|024New Maguisa|025Ogod=Crossing|026Old Maguisa|027Orange|028Pangpang|029Parina|030Pawala|031Pinamanaan|032Poso Pob.=Barangay 5|033Punta Waling-Waling Pob.=Barangay 4|034Rawis|035San Antonio|036San Isidro|037San Jose|038San Rafael|039San Ramon|040San Vicente|041Santa Cruz|042Sevilla|043Sibago|044Suguian|045Tagbac|046Tinanogan|047Tongdol|048Tres Marias|049Tuba|050Tupas|051Vinisitahan
0506208000|001Ariman|002Bagacay|003Balud Del Norte|004Balud Del Sur|006Benguet|007Bentuco|008Beriran|009Buenavista|010Bulacao|011Cabigaan|012Cabiguhan|013Carriedo|014Casili|015Cogon|016Cota Na Daco|017Dita|018Jupi|019Lapinig|020Luna-Candol|021Manapao|022Manook|023Naagtan|024Nato|025Nazareno|026Ogao|027Paco|028Panganiban|029Paradijon|030Patag|031Payawin|033Pinontingan|034Rizal|035San Ignacio|036Sangat|037Santa Ana|038Tabi|039Tagaytay|040Tigkiw|041Tiris|042Togawe|043Union|044Villareal
0506209000|001Bagsangan|002Bacolod|003Batang|004Bolos|005Buenavista|006Bulawan|007Carriedo|008Casini|009Cawayan|010Cogon|011Gabao|012Gulang-Gulang|013Gumapia|014Santo Domingo=Lamboon|015Liang|016Macawayan|017Mapaso|018Monbon|019Patag|020Salvacion|021San Agustin|022San Isidro|023San Juan|024San Julian|025San Pedro|026Tabon-Tabon|027Tinampo|028Tongdol
0506210000|001Anog|002Aroroy|003Bacolod|004Binanuahan|005Biriran|006Buraburan|007Calateo|008Calmayon|009Carohayon|010Catanagan|011Catanusan|012Cogon|013Embarcadero|014Guruyan|016Lajong|017Maalo|019North Poblacion|020South Poblacion|021Puting Sapa|022Rangas|023Sablayan|024Sipaya|025Taboc|026Tinago|027Tughan
0506211000|001Aguada Norte|002Aguada Sur|003Anibong|004Bacalon|005Bacolod|006Banacud|007Biga|008Behia|009Binisitahan del Norte|010Binisitahan del Sur|011Biton|012Bulala|013Busay|014Caditaan|015Cagbolo|016Cagtalaba|017Cawit Extension|018Cawit Proper|019Ginangra|020Hubo|021Incarizan|022Lapinig|023Magsaysay|024Malbog|025Pantalan|026Pawik|027Pili|028Poblacion|029Salvacion|030Santa Elena|031Siuton|032Tagas|033Tulatula Norte|034Tulatula Sur
0506212000|001Balocawe|002Banogao|003Banuangdaan|004Bariis|005Bolo|006Bon-Ot Big|007Bon-Ot Small|008Cabagahan|010Calayuan|011Calintaan|012Caloocan|013Calpi|014Camachiles|015Camcaman|016Coron-coron|017Culasi|018Gadgaron|020Genablan Occidental|021Genablan Oriental|022Hidhid|023Laboy|025Lajong|026Mambajog|028Manjunlad|029Manurabi|030Naburacan|031Paghuliran|032Pangi|033Pawa|034Poropandan|035Santa Isabel|036Sinalmacan|037Sinang-Atan|038Sinibaran|039Sisigon|040Sua|041Sulangan|042Tablac|043Tabunan|044Tugas
0506213000|001Abas|002Abucay|003Bantayan|004Banuyo|005Bayasong|006Bayawas|007Binanuahan|009Cabiguan|010Cagdongon|011Calongay|012Calpi|013Catamlangan|014Comapo-capo|015Danlog|016Dao|017Dapdap|018Del Rosario=Bual|019Esmerada|020Esperanza|021Guiron|022Ginablan|023Inang|024Inapugan|025Lubiano|026Leona|027Lipason|028Lourdes|029Lungib|030Lumbang|031Mabanate|032Malbog|033Marifosque|034Mercedes|035Migabod|036Naspi|037Palanas|038Pangpang|039Pinagsalog|040Pineda|042Poctol|043Pudo|044Putiao|045Sacnangan|046Salvacion|047San Antonio (Millabas)=Millabas|048San Antonio (Sapa)=Sapa|049San Jose|050San Rafael|051Santa Fe
0506214000|001Brillante|002Bulawan|003Calao|004Carayat|005Diamante|006Gogon|007Lupi|008Manlabong|010Maningcay De Oro|011Perlas|012Quidolog|013Rizal|014San Antonio|015San Fernando|016San Isidro|017San Juan|018San Rafael|019San Ramon|020Santa Lourdes|021Santo Domingo|022Talisayan|023Tupaz|024Ulag
0506215000|001La Esperanza|002Peñafrancia|003Barangay Poblacion I|004Barangay Poblacion II|005Barangay Poblacion III|006Barangay Poblacion IV|007Salvacion|008San Antonio|009San Bartolome=Talaongan|010San Eugenio|011San Isidro|012San Rafael|013San Roque|014San Sebastian
0506216000|001Abuyog|002Almendras-Cogon|003Balogo (Sorsogon East District)=Sorsogon East District|004Barayong|005Basud|006Bibincahan|008Bitan-o/Dalipay|009Bucalbucalan|010Buenavista (Sorsogon West District)=Sorsogon West District|011Buhatan|012Bulabog|013Burabod|014Cabid-An|015Cambulaga|016Capuy|017Gimaloto|018Guinlajon|019Macabog|020Marinas|021Pamurayan|022Pangpang|023Panlayaan|024Peñafrancia|025Piot|026Polvorista|027Rizal|028Salog|029Salvacion (Sorsogon West District)=Sorsogon West District|030Sampaloc|031San Isidro (Sorsogon West District)=Sorsogon West District|032San Juan (Roro)=Roro|033Sirangan|034Sulucan|035Talisay|036Ticol|037Tugos|038Balete|039Balogo (Bacon District)=Bacon District|040Bato|041Bon-Ot|042Bogña|043Buenavista (Bacon District)=Bacon District|044Cabarbuhan|045Caricaran|046Del Rosario|047Gatbo|048Jamislagan|049Maricrum|050Osiao|051Poblacion|052Rawis|053Salvacion (Bacon District)=Bacon District|054San Isidro (Bacon District)=Bacon District|055San Juan|056San Pascual|057San Ramon|058San Roque|059San Vicente|060Santa Cruz|061Santa Lucia|062Santo Domingo|063Santo Niño|064Sawanga|065Sugod
0600401000|001Cabangila|002Cabugao|003Catmon|004Dalipdip|005Ginictan|006Linayasan|007Lumaynay|008Lupo|009Man-up|010Odiong|011Poblacion|012Quinasay-an|013Talon|014Tibiao
0600402000|001Aranas|002Arcangel|004Calizo|005Cortes|006Feliciano|007Fulgencio|008Guanko|009Morales|010Oquendo|011Poblacion
0600403000|001Agbanawan|002Bacan|003Badiangan|004Cerrudo|005Cupang|006Daguitan|007Daja Norte|008Daja Sur|009Dingle|010Jumarap|011Lapnag|012Libas|013Linabuan Sur|014Mambog|015Mangan|016Muguing|017Pagsanghan|018Palale|019Poblacion|020Polo|021Polocate|022San Isidro|023Sibalew|024Sigcay|025Taba-ao|026Tabayon|027Tinapuay|028Torralba|029Ugsod|030Venturanza
0600404000|001Ambolong|002Angas|003Bay-ang|004Caiyang|005Cabugao|006Camaligan|007Camanci|008Ipil|009Lalab|010Lupit|011Magpag-ong|012Magubahay|013Mambuquiao|014Man-up|015Mandong|016Napti|017Palay|018Poblacion|019Songcolan|020Tabon
0600405000|001Alegria|002Bagongbayan|003Balusbos|004Bel-is|005Cabugan|006El Progreso|007Habana|008Katipunan|009Mayapay|010Nazareth|011Panilongan|012Poblacion|013Santander|014Tag-osip|015Tigum
0600406000|001Agbago|002Agdugayan|003Antipolo|004Aparicio|005Aquino|006Aslum|007Bagacay|008Batuan|009Buenavista|010Bugtongbato|011Cabugao|012Capilijan|013Colongcolong|014Laguinbanwa|015Mabusao|016Malindog|017Maloco|018Mina-a|019Monlaque|020Naile|021Naisud|022Naligusan|023Ondoy|024Poblacion|025Polo|026Regador|027Rivera|028Rizal|029San Isidro|030San Jose|031Sta. Cruz|032Tagbaya|033Tul-ang|034Unat|035Yawan
0600407000|001Andagaw|002Bachaw Norte|003Bachaw Sur|004Briones|005Buswang New|006Buswang Old|007Caano|008Estancia|009Linabuan Norte|010Mabilo|011Mobo|012Nalook|013Poblacion|014Pook|015Tigayon|016Tinigaw
0600408000|001Agcawilan|002Bagto|003Bugasongan|004Carugdog|005Cogon|006Ibao|007Mina|008Poblacion|009Sta. Cruz|010Sta. Cruz Biga-a|011Silakat Nonok|012Tayhawan
0600409000|001Agmailig|002Alfonso XII|003Batobato|004Bonza|005Calacabian|006Calamcan|007Can-awan|008Casit-an|009Dalagsaan|010Guadalupe|011Janlud|012Julita|013Luctoga|014Magugba|015Manika|016Ogsip|017Ortega|018Oyang|019Pampango|020Pinonoy|021Poblacion|022Rivera|023Rosal|024Sibalew
0600410000|001Alaminos|002Alas-as|003Bacyang|004Balactasan|005Cabangahan|006Cabilawan|007Catabana|008Dit-Ana|009Galicia|010Guinatu-an|011Logohon|012Mamba|013Maria Cristina|014Medina|015Mercedes|016Napnot|017Pang-Itan|018Paningayan|019Panipiason|020Poblacion|021San Jose|022Singay|023Talangban|024Talimagao|025Tigbawan
0600411000|001Agbalogo|002Aglucay|003Alibagon|004Bagong Barrio|005Baybay|006Cabatanga|007Cajilo|008Calangcang|009Calimbajan|010Castillo|011Cayangwan|012Dumga|013Libang|014Mantiguib|015Poblacion|016Tibiawan|017Tina|018Tugas
0600412000|001Argao|002Balabag|003Balusbus|004Cabulihan|005Caticlan|006Cogon|007Cubay Norte|008Cubay Sur|009Dumlog|010Manoc-Manoc|011Naasug|012Nabaoy|013Napaan|014Poblacion|015San Viray|016Yapak|017Motag
0600413000|001Banaybanay|002Biga-a|003Bulabud|004Cabayugan|005Capataga|006Cogon|007Dangcalan|008Kinalangay Nuevo|009Kinalangay Viejo|010Lilo-an|011Malandayon|012Manhanip|013Navitas|014Osman|015Poblacion|016Rosario|017San Dimas|018San Ramon|019San Roque|020Sipac|021Sugnod|022Tambuan|023Tigpalas
0600414000|001Alimbo Baybay|002Buenasuerte|003Buenafortuna|004Buenavista|005Gibon|006Habana|007Laserna|008Libertad|009Magallanes|010Matabana|012Nagustan|013Pawa|014Pinatuad|015Poblacion|016Rizal|017Solido|018Tagororoc|019Toledo|020Unidos|021Union
0600415000|001Candelaria|002Cawayan|003Dumaguit|004Fatima|005Guinbaliwan|006Jalas|007Jugas|008Lawa-an|009Mabilo|010Mataphao|011Ochando|012Pinamuk-an|013Poblacion|014Polo|015Puis|017Tambak
0600416000|001Albasan|002Aliputos|003Badio|004Bubog|006Bulwang|007Camanci Norte|008Camanci Sur|009Dongon East|010Dongon West|011Joyao-joyao|012Laguinbanua East|013Laguinbanua West|014Marianos|015Navitas|016Poblacion|017Pusiw|018Tabangka
0600417000|001Afga|002Baybay|003Dapdap|004Dumatad|005Jawili|006Lanipga|007Napatag|008Panayakan|009Poblacion|010Pudiot|011Tagas|012Tamalagon|013Tamokoe|014Tondog|015Vivo
0600601000|001Bayo Grande|002Bayo Pequeño|004Butuan|005Casay|006Casay Viejo|007Iba|008Igbarabatuan|009Igpalge|010Igtumarom|011Lisub A|012Lisub B|013Mabuyong|014Magdalena|015Nasuli C|016Nato|017Poblacion|018Sagua|019Salvacion|020San Francisco|021San Ramon|022San Roque|023Tagaytay|024Talisayan
0600602000|002Baghari|003Bahuyan|004Beri|005Biga-a|006Binangbang|007Binangbang Centro|008Binanu-an|009Cadiao|010Calapadan|011Capoyuan|012Cubay|013Esparar|014Gua|015Idao|016Igpalge|017Igtunarum|018Embrangga-an|019Integasan|020Ipil|021Jinalinan|022Lanas|023Langcaon=Evelio Javier|024Lisub|025Lumboyan|026Mablad|027Magtulis|028Marigne|029Mayabay|030Mayos|031Nalusdan|032Narirong|033Palma|034Poblacion|035San Antonio|036San Ramon|037Soligao|038Tabongtabong|039Tig-Alaran|040Yapo
0600603000|001Borocboroc|002Buenavista|003Concepcion|004Delima|005Ipil|006Maradiona|007Mojon|008Poblacion|009Rombang|010Salvacion|011Sinaja
0600604000|001Anilawan|002Arangote|003Bagtason|004Camangahan|005Cubay North|006Cubay South|009Guija|010Igbalangao|011Igsoro|012Ilaures|013Jinalinan|014Lacayon|015Maray|016Paliwan|017Pangalcagan|018Centro Ilauod|019Centro Ilaya|020Centro Pojo|021Sabang East|022Sabang West|023Tagudtud North|024Tagudtud South|025Talisay|026Tica|027Tono-an|028Yapu|029Zaragoza
0600605000|001Alegria|002Bacong|003Banago|004Bonbon|005Dawis|006Dionela|007Harigue|008Hininga-an|009Imba|010Masanag|011Poblacion|012Sabang|013Salamento|014Semirara|015Sibato|016Sibay|017Sibolo|018Tinogboc
0600606000|001Alojipan|002Bagacay|003Balac-balac|004Magsaysay=Balua|005Batbatan Island|007Batonan Norte|008Batonan Sur|009Bita|010Bitadton Norte|011Bitadton Sur|012Buenavista|013Buhi|014Camancijan|015Caridad|016Carit-an|017Condes|018Esperanza|019Fe|020Flores|021Jalandoni|022Janlagasi|023Lamputong|024Lipata|025Malacañang|026Malalison Island|027Maniguin|028Naba|029Osorio|030Paningayan|031Centro Poblacion|032Centro Norte|033Centro Sur|034Salde|036San Antonio|037San Gregorio|038San Juan|039San Luis|040San Pascual|041San Vicente|042Simbola|043Tigbobolo|044Tinabusan|045Tomao|046Valderama
0600607000|001Abaca|002Aras-Asan|003Arobo|004Atabay|005Atiotes|006Bagumbayan|007Ballescas|008Balud|009Barasanan A|010Barasanan B|011Barasanan C|012Bariri|013Camandagan|014Cato-ogan|015Danawan|016Diclum|017Fatima|018Gamad=Igdamacio|019Igbalogo|020Igbangcal-A|021Igbangcal-B|022Igbangcal-C|023Igcabuad|024Igcado|025Igcalawagan|026Igcapuyas|027Igcasicad=San Pedro|028Igdalaguit|029Igdanlog|030Igdurarog|031Igtugas|032Lawigan|033Manaling=Cata-an|034Masayo|035Nagsubuan|036Paciencia|037Poblacion Norte|038Poblacion Sur|039Portillo|040Quezon|041Opsan=San Jose|042Nasuli-A=San Ramon|043Samalague=Santa Maria|044Sto. Tomas|045Tacbuyan|046Tene|047Villaflor|048Ysulat|049Igcadac|050Lindero
0600608000|001Apdo|002Asluman|003Banawon|005Bia-an|006Bongbongan I-II|008Bongbongan III|009Botbot|010Budbudan|011Buhang|012Calacja I|013Calacja II|014Calala|015Cantulan|016Caridad|017Caromangay|018Casalngan|019Dangcalan|020Del Pilar|021Fabrica|022Funda|023General Fullon=Tina|024Guintas|025Igbical|026Igbucagay|027Inabasan|028Ingwan-Batangan|029La Paz|030Gov. Evelio B. Javier=Lanag|031Linaban|033Malandog|034Mapatag|035Masanag|036Nalihawan|037Pamandayan=Botbot|038Pasu-Jungao|039Piapi I|040Piapi II|041Piapi III|042Pili 1, 2, 3|045Poblacion 1|046Poblacion 2|047Poblacion 3|048Poblacion 4|049Poblacion 5|050Pu-ao|051Suloc|053Villavert-Jimenez
0600609000|002Banban|003Bongbongan|004Cabariwan|005Cadajug|006Canituan|007Capnayan|008Casit-an|009Guinbanga-an|010Guiamon|011Guisijan|012Igtadiao|013Intao|014Jaguikican|015Jinalinan|016Lactudan|017Latazon|018Laua-an|019Leon|020Liberato|021Lindero|022Liya-liya|023Lugta|024Lupa-an|025Magyapo|026Maria|027Mauno|028Maybunga|029Necesito=Paniatan|030Oloc|031Omlot|032Pandanan|034Paningayan|035Pascuala|036Poblacion=Centro|038San Ramon|039Santiago|040Tibacan|041Tigunhao|042Virginia|043Bagongbayan
0600610000|001Barusbus|002Bulanao|003Cubay|004Codiong|005Igcagay|006Inyawan|007Lindero|008Maramig|009Pucio|010Pajo|011Panangkilon|012Paz|013Centro Este|014Centro Weste|015San Roque|016Tinigbas|017Tinindugan|018Taboc|019Union
0600611000|001Aracay|002Badiangan|003Bagumbayan|004Baybay|005Botbot|007Buang|008Cabugao|009Candari|010Carmen|011Centro Sur|012Dionela|013Dumrog|014Duyong|015Fragante|016Guia|017Idiacacan|018Jinalinan|019Luhod-Bayang|020Maadios|021Mag-aba|022Napuid|023Nauring|024Patria|025Perfecta|026Centro Norte|027San Andres|028San Joaquin|029Santa Ana|030Santa Cruz|031Santa Fe|032Santo Rosario|033Talisay|034Tingib|035Zaldivar
0600612000|001Alvañiz|002Amparo|003Apgahan|004Aureliana|005Badiangan|006Bernaldo A. Julagting=Bitas|007Carit-an|008Cuyapiao|009Villa Elio|010Gella|011Igbarawan|012Igbobon|013Igburi|014La Rioja|015Mabasa|016Macarina|017Magarang|018Magsaysay|019Padang|020Pandanan|021Patlabawon|022Poblacion|023Quezon|024Salaguiawan|025Samalague|026San Rafael|027Tobias Fornier|028Tamayoc|029Tigbalogo|030Villa Crespo|031Villa Cruz|032Villa Flores|033Villa Laua-an|034Villa Sal|035Villa Salomon|036Vista Alegre
0600613000|001Atabay|002Badiang|003Barangay 1|004Barangay 2|005Barangay 3|006Barangay 4|007Barangay 5|008Barangay 6|009Barangay 7|010Barangay 8|011Bariri|014Bugarot=Catungan-Bugarot|015Cansadan=Cansadan-Tubudan|016Durog|017Funda-Dalipe|018Igbonglo|019Inabasan|020Madrangca|021Magcalon|022Malaiba|023Maybato Norte|024Maybato Sur|025Mojon|026Pantao|027San Angel|028San Fernando|029San Pedro|030Supa
0600614000|001Agricula|002Alegria|003Aningalan|004Atabay|005Bagumbayan|006Baladjay|007Banbanan|008Barangbang|009Bawang|010Bugo|011Bulan-bulan|012Cabiawan|013Cabunga-an|014Cadolonan|015Poblacion=Calag-itan|016Carawisan I|017Carawisan II|018Carmelo I|019Carmelo II|020General Fullon|021General Luna|022Orquia=Igcatumbal|023Iguirindon|024Insubuan|025La Union|026Lapak|027Lumpatan|028Magdalena|029Maragubdub|030Nagbangi I=Amatong|031Nagbangi II|033Nasuli|034Osorio I|035Osorio II|036Panpanan I|037Panpanan II|039Ramon Magsaysay|040Rizal|041San Rafael|042Sinundolan|043Sumaray|044Trinidad|045Tubudan|046Vilvar|047Walker
0600615000|001Abiera|002Aguila|003Alegre|004Aras-Asan|005Bacalan|006Callan|007Nauhon|008P. Javier|009Poblacion|010Idio
0600616000|002Alangan|003Valentin Grasparil=Bad-as|004Bari|005Biga-a|006Bongbongan I|007Bongbongan II|008Bongsod|009Bontol|010Bugnay|011Bululacao|012Cabanbanan|013Cabariuan|014Cabladan|015Cadoldolan|016Calo-oy|017Calog|018Catmon|019Catungan I|020Catungan II|021Catungan III|022Catungan IV|023Cubay-Sermon|024Egaña|025Esperanza I|026Esperanza II|027Esperanza III|028Igcococ|029Igdalaquit|030Igdagmay|031Iglanot|032Igpanolong|033Igparas|034Igsuming|035Ilabas|036Imparayan|037Inabasan|038Indag-an|039Initan|040Insarayan|041Lacaron|042Lagdo|043Lambayagan|044Luna|045Luyang|046Maasin|047Mabini|048Millamena|049Mojon|050Nagdayao|051Cubay-Napultan|053Nazareth|054Odiong|055Olaga|056Pangpang|057Panlagangan|058Pantao|059Pasong|060Pis-anan|061District I|062District II|063District III|064District IV|065Rombang|066Salvacion|067San Juan|068Sido|069Solong|070Tabongtabong|071Tig-ohot|073Tigbalua I|074Tordesillas|075Tulatula|076Villafont|077Villahermosa|078Villar|079Tigbalua II
0600617000|001Alegre|002Amar|003Bandoja=Lupa-an|004Castillo|005Esparagoza|006Importante|007La Paz|008Malabor|009Martinez|010Natividad|011Pitac|012Poblacion|013Salazar|014San Francisco Norte|015San Francisco Sur|016San Isidro|017Sta. Ana|018Sta. Justa|019Sto. Rosario|020Tigbaboy|021Tuno
0600618000|001Bakiang|002Binanogan|003Borocboroc|004Bugnay|005Buluangan I|006Buluangan II|007Bunsod|008Busog|009Cananghan|010Canipayan|011Cansilayan|012Culyat|013Iglinab|014Igmasandig|015Lublub|016Manlacbo|017Pandanan|018San Agustin|019Takas|020Tigmamale|021Ubos|022Alon
0601901000|001Agcabugao|002Agdahon|003Agnaga|004Angub|005Balingasag|007Bito-on Ilawod|008Bito-on Ilaya|009Bun-od|010Carataya|011Lunayan|012Mahunodhunod|013Maindang|014Mainit|015Malagab-i|016Nagba|017Poblacion Ilawod|018Poblacion Ilaya|019Poblacion Takas|020Puti-an|021San Antonio|022Sinabsaban|023Mahabang Sapa
0601902000|001Aganan|002Agtambi|003Agtanguay|004Balucuan|005Bita|006Centro|007Daplas|008Duyoc|009Ilas Sur|012Lacaron|013Malonoy|014Manhoy|015Mapulang Bato|016Matagnop|017Nasunogan|018Poblacion Ilawod|019Poblacion Ilaya|020Quinabcaban|021Quinayuya|022San Agustin=Ilas Norte
0601903000|001Concepcion|002Consolacion|003Dolores|004Duran|007San Agustin|008San Jose|009San Martin|010San Miguel|011San Rafael|012San Roque|013Santa Carmen|014Santa Cruz|015Santa Monica|016Santa Rita|017Santa Teresa|018Santo Angel|019Santo Niño|020Santo Rosario|021Poblacion
0601904000|001Agbatuan|002Aglalana|003Aglanot|006Agsirab|007Alipasiawan|008Astorga|009Bayog|010Bungsuan|011Calapawan|012Cubi|013Dacuton|014Dangula|015Gibato|016Codingle|017Guinotos|018Jambad|019Janguslob|021Lawaan|023Malonoy|024Nagsulang|026Ongol Ilawod|027Ongol Ilaya|028Poblacion Ilawod|029Poblacion Ilaya|030Sagrada Familia|031Salcedo|032San Juan|033Sibariwan|034Tamulalod|035Taslan|036Tina|037Tinaytayan|038Traciano
0601905000|001Agmalobo|002Agustin Navarra|003Balaring|004Basiao|005Cabugao|006Cudian|007Ilaya-Ivisan|008Malocloc Norte|009Malocloc Sur|010Matnog|011Mianay|012Ondoy|013Poblacion Norte|014Poblacion Sur|015Santa Cruz
0601906000|001Agambulong|002Agbun-od|003Agcagay|004Aglibacao|005Agloloway|006Bayebaye|007Caridad|008Esperanza|009Fe|010Ganzon|011Guintas|012Igang|013Jaena Norte|014Jaena Sur|015Jagnaya|016Lapaz|017Linambasan|018Lucero|019Maantol|020Masgrau|021Milan|022Molet|023Pangabat|024Pangabuan|025Pasol-o|026Poblacion|027San Jose|028San Juan|029San Vicente|030Santo Rosario
0601907000|001Aglimocon|002Alasaging|003Alayunan|004Balighot|005Batabat|006Bongbongan|007Cabungahan|008Canapian|009Carataya|010Duluan|011East Villaflores|012Fernandez|013Guinbi-alan|014Indayagan|015Jebaca|016Maalan|017Manayupit|018New Guia|019Quevedo=Ngalan|020Old Guia|021Palaguian|022Parallan|023Piña|024Poblacion Ilawod|025Poblacion Ilaya|026Poblacion Tabuc|028Quinabonglan|029Quinat-uyan|030Salgan|031Tapulang|032Tuburan|034West Villaflores
0601908000|001Atiplo|002Balat-an|003Balit|004Batiano|005Bating|006Bato Bato|007Baye|008Bergante|009Bunga|010Bula|011Bungsi|012Burias|013Caidquid|014Cala-agus|015Libo-o|016Manibad|017Maralag|018Najus-an|019Pangpang Norte|020Pangpang Sur|021Pinay|022Poblacion Proper|023Poblacion Tabuc|024Sinondojan|025Tugas|026Tumalalud
0601909000|001Agbalo|002Agbanban|003Agojo|004Anhawon|005Bagacay|006Bago Chiquito|007Bago Grande|008Bahit|009Bantique|010Bato|011Binangig|012Binantuan|013Bonga|014Buntod|015Butacal|016Cabugao Este|017Cabugao Oeste|018Calapawan|019Calitan|020Candual|021Cogon|022Daga|023Ilamnay|024Jamul-awon|025Lanipga|026Lat-Asan|027Libon|028Linao|029Linateran|030Lomboy|031Lus-Onan|032Magubilan|033Navitas|034Pawa|035Pili|036Poblacion Ilawod|037Poblacion Ilaya|038Poblacion Tabuc|039Talasa|040Tanza Norte|041Tanza Sur|042Tico
0601910000|001Agbabadiang|002Agkilo|003Agloway|004Ambilay|005Bahit|006Balatucan|007Banga-an|008Cabugao|009Cabangahan|010Cadio|011Cala-an|012Capagao|013Cogon|014Conciencia|015Ensenagan|016Intampilan|017Pasugue|018Poblacion Ilawod|019Poblacion Ilaya|020Quios|021Salocon|022Tabuc Norte|023Tabuc Sur|024Timpas|025Tincupon|026Tinigban
0601911000|001Balogo|002Binaobawan|003Blasco|004Casanayan|005Cayus|006Dayhagan|007Dulangan|010Monteflor|011Natividad|012Olalo|013Poblacion|014Rosario|015San Antonio|016San Blas|017San Esteban|018San Fernando|019San Nicolas|020San Pedro|021San Ramon|022San Silvestre|023Sinamongan|024Santa Fe|025Tabun-acan|026Yating
0601912000|001Agbanog|002Agdalipe|003Ameligan|004Bailan|005Banate|006Bantigue|007Binuntucan|008Cabugao|009Gabuc=Caugiat|011Guba|012Hipona|013Intungcan|014Jolongajog|015Lantangan|016Linampongan|017Malag-it|018Manapao|019Ilawod|020Ilaya|021Rizal|022San Pedro|023Solo|024Sublangon|025Tabuc|026Tacas|027Yatingan
0601913000|001Aranguel|002Badiangon|003Bayuyan|004Cabugcabug|005Carmencita|006Cubay|007Culilang|008Goce|009Hanglid|010Ibaca|011Madulano|012Manoling|013Marita|014Pandan|015Pantalan Cabugcabug|016Pinamihagan|017Poblacion=Elizalde|018Pondol|019Quiajo|020Sangkal|021Santo Niño|022Vizcaya
0601914000|001Adlawan|002Bago|003Balijuagan|004Banica|005Poblacion I=Barangay I|006Poblacion X=Barangay X|007Poblacion XI=Barangay XI|009Poblacion II=Barangay II|010Poblacion III=Barangay III|011Poblacion IV=Barangay IV|012Poblacion V=Barangay V|013Poblacion VI=Barangay VI|014Poblacion VII=Barangay VII|015Poblacion VIII=Barangay VIII|016Poblacion IX=Barangay IX|017Barra|018Bato|019Baybay|020Bolo|021Cabugao|022Cagay|023Cogon|024Culajao|025Culasi|026Dumolog|027Dayao|028Dinginan|029Gabu-an|030Inzo Arnaldo Village=Cadimahan|031Jumaguicjic|032Lanot|033Lawa-an|034Liong|035Libas|036Loctugan|037Lonoy|039Milibili|040Mongpong|041Olotayan|042Punta Cogon|043Punta Tabuc|044San Jose|045Sibaguan|046Talon|047Tanque|048Tanza|049Tiza
0601915000|001Agsilab|002Agtatacay Norte|003Agtatacay Sur|004Bilao|005Damayan|006Dapdapan|007Lonoy|008Majanlud|009Maninang|010Poblacion
0601916000|001Acbo|002Amaga|003Balucuan|004Bangonbangon|005Capuyhan|006Cogon|007Dayhagon|008Guintas|009Malapad Cogon|010Mangoso|011Mansacul|012Matangcong|013Matinabus|014Mianay|015Oyong|016Pagbunitan|017Parian|018Pinamalatican|019Poblacion Norte|020Poblacion Sur|021Tawog
0601917000|001Abangay|002Acuña|003Agcococ|004Aglinab|005Aglupacan|006Agpalali|007Apero|008Artuz|009Bag-Ong Barrio|010Bato-bato|011Buri|012Camburanan|013Candelaria|014Carida|015Cristina|016Da-an Banwa|017Da-an Norte|018Da-an Sur|019Garcia|020Gebio-an|021Hilwan|022Initan|023Katipunan|024Lagdungan|025Lahug|026Libertad|027Mabini|028Maliao|029Malitbog|030Minan|031Nayawan|032Poblacion|033Rizal Norte|034Rizal Sur|035Roosevelt|036Roxas|037Salong|038San Antonio|039San Francisco|041San Jose|042San Julian|043San Miguel Ilawod|044San Miguel Ilaya|045San Nicolas|046San Pedro|047San Roque|048San Vicente|049Santa Ana|050Santa Petronila|051Senonod|052Siya|053Switch|054Tabon|055Tacayan|056Taft|057Taganghin|058Taslan|059Wright
0603001000|001Adcadarao|002Agbobolo|003Badiangan|004Barrido|005Bato Biasong|006Bay-ang|007Bucana Bunglas|008Central|009Culasi|010Lanjagan|011Luca|012Malayu-an|013Mangorocoro|014Nasidman|015Pantalan Nabaye|016Pantalan Navarro|017Pedada|018Pili|019Pinantan Diel|020Pinantan Elizalde|021Pinay Espinosa|022Poblacion|023Progreso|024Puente Bunglas|025Punta Buri|026Rojas|027San Antonio|028Silagon|029Santo Rosario|030Tagubanhan|031Taguhangin|032Tanduyan|033Tipacla|034Tubogan
0603002000|001Abang-abang|002Agsing|003Atabay|004Ba-ong|005Baguingin-Lanot|006Bagsakan|007Bagumbayan-Ilajas|008Balabago|009Ban-ag|010Bancal|011Binalud|012Bugang|014Buhay|015Bulod|017Cabacanan Proper|018Cabacanan Rizal|019Cagay|020Coline|021Coline-Dalag|022Cunsad|023Cuyad|024Dalid|025Dao|026Gines|027Ginomoy|028Ingwan|029Laylayan|030Lico|031Luan-luan|032Malamhay|033Malamboy-Bondolan|034Mambawi|035Manasa|036Manduyog|037Pajo|038Pianda-an Norte|039Pianda-an Sur|041Punong|042Quinaspan|043Sinamay|044Sulong|045Taban-Manguining|046Tabug|047Tarug|048Tugaslon|049Ubodan|050Ugbo|051Ulay-Bugang|052Ulay-Hinablan|053Umingan|054Poblacion
0603003000|001Agbatuan|002Badiang|003Balabag|004Balunos|005Cag-an|006Camiros|007Sambag Culob|008Dangula-an|009Guipis|010Manganese|011Medina|012Mostro|013Palaypay|014Pantalan|015Poblacion|016San Carlos|017San Juan Crisostomo|018Santa Rita|019Santo Rosario|020Serallo|021Vista Alegre
0603004000|001Agusipan|002Astorga|003Bita-oyan|004Botong|005Budiaue|006Cabanga-an|007Cabayogan|008Calansanan|009Catubig|010Guinawahan|011Ilongbukid|012Indorohan|013Iniligan|014Latawan|015Linayuan|016Mainguit|017Malublub|018Manaolan|019Mapili Grande|020Mapili Sanjo|021Odiongan|022Poblacion=Badiangan|023San Julian|024Sariri|025Sianon|026Sinuagan|027Talaba|028Tamocol|029Teneclan|030Tina|031Bingauan
0603005000|001Aranjuez|002Bacolod|003Balanti-an|004Batuan|005Cabalic|006Camambugan|007Dolores|008Gimamanay|009Ipil|010Kinalkalan|011Lawis|012Malapoc|013Mamhut Norte|014Mamhut Sur|015Maya|016Pani-an|017Poblacion Norte|018Poblacion Sur|019Quiasan|020Salong|021Salvacion|022Tingui-an|023Zaragosa
0603006000|003Alacaygan|005Bariga|006Belen|007Bobon|008Bularan|010Carmelo|012De La Paz|013Dugwakan|018Juanico|020Libertad|022Magdalo|023Managopaya|024Merced|025Poblacion|026San Salvador|027Talokgangan|028Zona Sur|029Fuentes*
0603007000|001Acuit|002Agcuyawan Calsada|003Agcuyawan Pulo|004Bagongbong|005Baras|006Bungca|007Cabilauan|008Cruz|009Guintas|010Igbong|011Ilaud Poblacion|012Ilaya Poblacion|013Jalaud|014Lagubang|015Lanas|016Lico-an|017Linao|018Monpon|019Palaciawan|020Patag|021Salihid|022So-ol|023Sohoton|024Tabuc-Suba|025Tabucan|026Talisay|027Tinorian|028Tiwi|029Tubungan
0603008000|002Bugnay|004California|005Del Pilar|006De la Peña|007General Luna|009La Fortuna|010Lipata|011Natividad|012Nueva Invencion|013Nueva Sevilla|014Poblacion|016Puerto Princesa|017Rizal|019San Antonio|021San Fernando|023San Francisco|024San Geronimo|025San Juan|026San Lucas|027San Miguel|029San Roque|030Santiago|031Santo Domingo|032Santo Tomas|033Ugasan|034Vista Alegre
0603009000|001Alapasco|002Alinsolong|003Banban|004Batad Viejo|005Binon-an|006Bolhog|007Bulak Norte|008Bulak Sur|009Cabagohan|011Calangag|012Caw-i|013Drancalan|014Embarcadero|015Hamod|016Malico|017Nangka|018Pasayan|019Poblacion|020Quiazan Florete|021Quiazan Lopez|022Salong|023Santa Ana|024Tanao|025Tapi-an
0603010000|001Agba-o|002Alabidhan|003Bulabog|004Cairohan|005Guinhulacan|006Inamyungan|007Malitbog Ilawod|008Malitbog Ilaya|009Ngingi-an|010Poblacion|011Quinangyana|012Quinar-Upan|013Tapacon|014Tubod
0603012000|001Acao|002Amerang|003Amurao|004Anuang|005Ayaman|006Ayong|007Bacan|008Balabag|009Baluyan|010Banguit|011Bulay|012Cadoldolan|013Cagban|014Calawagan|015Calayo|016Duyanduyan|017Gaub|018Gines Interior|019Gines Patag|020Guibuangan Tigbauan|021Inabasan|022Inaca|023Inaladan|024Ingas|025Ito Norte|026Ito Sur|027Janipaan Central|028Janipaan Este|029Janipaan Oeste|030Janipaan Olo|031Jelicuon Lusaya|032Jelicuon Montinola|033Lag-an|034Leong|035Lutac|036Manguna|037Maraguit|038Morubuan|039Pacatin|040Pagotpot|041Pamul-Ogan|042Pamuringao Proper|043Pamuringao Garrido|044Zone I Pob.=Barangay 1|045Zone X Pob.=Barangay 10|046Zone XI Pob.=Barangay 11|047Zone II Pob.=Barangay 2|048Zone III Pob.=Barangay 3|049Zone IV Pob.=Barangay 4|050Zone V Pob.=Barangay 5|051Zone VI Pob.=Barangay 6|052Zone VII Pob.=Barangay 7|053Zone VIII Pob.=Barangay 8|054Zone IX Pob.=Barangay 9|055Pungtod|056Puyas|057Salacay|059Sulanga|060Tabucan|061Tacdangan|062Talanghauan|063Tigbauan Road|064Tinio-an|065Tiring|066Tupol Central|067Tupol Este|068Tupol Oeste|069Tuy-an
0603013000|002Agcalaga|003Aglibacao|004Aglonok|006Alibunan|007Badlan Grande|008Badlan Pequeño|009Badu|011Balaticon|012Banban Grande|013Banban Pequeño|015Binolosan Grande|016Binolosan Pequeño|017Cabagiao|019Cabugao|020Cahigon|022Barrio Calinog|023Camalongo|024Canabajan|025Caratagan|026Carvasana|027Dalid|028Datagan|030Gama Grande|031Gama Pequeño|032Garangan|034Guinbonyugan|036Guiso|037Hilwan|038Impalidan|040Ipil|041Jamin-ay|042Lampaya|043Libot|044Lonoy|045Malaguinabot|046Malapawe|047Malitbog Centro|049Mambiranan|050Manaripay|051Marandig|052Masaroy|053Maspasan|054Nalbugan|056Owak|057Poblacion Centro|058Poblacion Delgado|059Poblacion Rizal Ilaud|060Poblacion Ilaya|062Baje San Julian|063San Nicolas|064Simsiman|065Tabucan|066Tahing|068Tibiao|069Tigbayog|071Toyungan|072Ulayan|073Malag-it|074Supanga
0603014000|001Abong|002Alipata|003Asluman|004Bancal|005Barangcalan|006Barosbos|007Punta Batuanan|009Binuluangan|010Bito-on|011Bolo|012Buaya|013Buenavista|014Isla De Cana|016Cabilao Grande|017Cabilao Pequeño|018Cabuguana|019Cawayan|020Dayhagan|021Gabi|022Granada|023Guinticgan|024Lantangan|025Manlot|026Nalumsan|027Pantalan|028Poblacion|029Punta=Bolocawe|030San Fernando|031Tabugon|032Talingting|033Tarong|034Tinigban|035Tupaz
0603015000|002Aglosong|003Agnaga|004Bacjawan Norte|005Bacjawan Sur|006Bagongon|007Batiti|008Botlog|009Calamigan|010Dungon|011Igbon|012Jamul-Awon|013Lo-ong|014Macalbang|015Macatunao|016Malangabang|017Maliogliog|018Niño|019Nipa|021Plandico|022Poblacion|023Polopina|024Salvacion|025Talotu-an|026Tambaliza|027Tamis-ac
0603016000|001Abangay|002Agsalanan|003Agtatacay|004Alegria|005Bongloy|006Buenavista|007Caguyuman|008Calicuang|009Camambugan|011Dawis|012Ginalinan Nuevo|013Ginalinan Viejo|014Gutao|015Ilajas|016Libo-o|017Licu-an|018Lincud|019Matangharon|020Moroboro|021Namatay|022Nazuni|023Pandan|024Poblacion|025Potolan|026San Jose|027San Matias|028Siniba-an|029Tabugon|030Tambunac|031Tanghawan|032Tiguib|033Tinocuan|034Tulatula-an
0603017000|001Agutayan|002Angare|003Anjawan|004Baac|005Bagongbong|006Balangigan|007Balingasag|008Banugan|009Batuan|010Bita|011Buenavista|012Bugtongan|013Cabudian|014Calaca-an|015Calang|016Calawinan|017Capaycapay|018Capuling|019Catig|020Dila-an|021Fundacion|022Inadlawan|023Jagdong|024Jaguimit|025Lacadon|026Luag|027Malusgod|028Maribuyong|029Minanga|030Monpon|031Navalas|032Pader|033Pandan|038Ponong Grande|039Ponong Pequeño|040Purog|041Romblon|042San Isidro|043Santo Niño|044Sawe|045Taminla|046Tinocuan|047Tipolo|048Poblacion A|049Poblacion B|050Poblacion C|051Poblacion D
0603018000|002Bacay|003Bacong|004Balabag|005Balud|006Bantud|007Bantud Fabrica|008Baras|009Barasan|010Bolilao|012Calao|013Cali|014Cansilayan|015Capaliz|016Cayos|017Compayan|018Dacutan|019Ermita|020Pd Monfort South=Guinsampanan|021Ilaya 1st|022Ilaya 2nd|023Ilaya 3rd|025Jardin|026Lacturan|028Pd Monfort North=Lublub|029Managuit|030Maquina|031Nanding Lopez|032Pagdugue|033Paloc Bigque|034Paloc Sool|035Patlad|036Pulao|037Rosario|038Sapao|039Sulangan|040Tabucan|041Talusan|042Tambobo|043Tamboilan|044Victorias|045Burgos-Regidor|046Aurora-del Pilar|047Buenaflor Embarkadero|048Lopez Jaena - Rizal|049Basa-Mabini Bonifacio
0603019000|001Lumbia=Ana Cuenca|002Bayas=Bayas Island|003Bayuyan|004Botongon|005Bulaqueña|006Calapdan|007Cano-an|008Daan Banua|009Daculan|010Gogo|011Jolog|012Loguingot=Loguingot Island|013Malbog|014Manipulon|015Pa-on|016Villa Pani-an|017Poblacion Zone 1|018Lonoy=Roman Mosqueda|019San Roque|020Santa Ana|021Tabu-an|022Tacbuyan|023Tanza|024Poblacion Zone II|025Poblacion Zone III
0603020000|001Anono-o|002Bacong|003Bagumbayan Pob.=Bagumbayan-Granada|004Balantad-Carlos Fruto|005Baras|006Binanua-an|007Torreblanca-Blumentritt|008Bongol San Miguel|009Bongol San Vicente|010Bulad|011Buluangan|012Burgos-Gengos|013Cabasi|014Cabubugan|015Calampitao|016Camangahan|017Generosa-Cristobal Colon|018Gerona-Gimeno|019Girado-Magsaysay|020Gotera|021Igcocolo|022Libo-on Gonzales|023Lubacan|024Nahapay|025Nalundan|026Nanga|027Nito-an Lupsag|028Particion|029Pescadores|030Rizal-Tuguisan|031Sipitan-Badiang|032Iyasan|033Santa Rosa-Laguna
0603021000|001Alameda|002Amorogtong|003Anilawan|004Bagacay|005Bagacayan|006Bagay|007Balibagan|008Barasan|009Binanua-an|010Boclod|011Buenavista|012Buga|013Bugnay|014Calampitao|015Cale|016Corucuan|017Catiringan|018Igcabugao|019Igpigus|020Igtalongon|021Indaluyon|022Jovellar|023Kinagdan|024Lab-on|025Lacay Dol-Dol|026Lumangan|027Lutungan|028Mantangon|029Mulangan|030Pasong|031Passi|032Pinaopawan|033Barangay 1 Poblacion|034Barangay 2 Poblacion|035Barangay 3 Poblacion|036Barangay 4 Poblacion|037Barangay 5 Poblacion|038Barangay 6 Poblacion|039Riro-an|040San Ambrosio|041Santa Barbara|042Signe|043Tabiac|044Talayatay|045Taytay|046Tigbanaba
0603023000|001Abangay|002Agcarope|003Aglobong|004Aguingay|005Anhawan|006Atimonan|007Balanac|008Barasalon|009Bongol|010Cabantog|011Calmay|012Canawili|013Canawillian|014Caranas|015Caraudan|016Carigangan|017Cunsad|018Dabong|019Damires|020Damo-ong|021Danao|022Gines|023Guadalupe|025Jibolo|026Kuyot|027Madong|028Manacabac|029Mangil|030Matag-ub|031Monte-Magapa|032Pangilihan|033Panuran|034Pararinga|035Patong-patong|036Quipot|037Santo Tomas|038Sarawag|039Tambal|040Tamu-an|041Tiringanan|042Tolarucan|043Tuburan|044Ubian|045Yabon|046Aquino Nobleza East|047Aquino Nobleza West|048R. Armada|049Concepcion Pob.=D.G. Abordo|050Golgota|051Locsin|052Don T. Lutero Center|053Don T. Lutero East|054Don T. Lutero West Pob.=Don T. Lutero North|055Crispin Salazar North|056Crispin Salazar South|057San Julian|058San Pedro|059Santa Rita|060Capt. A. Tirador|061S. M. Villa
0603025000|001Agsirab|002Agtuman|003Alugmawa|004Badiangan|005Bagongbong|006Balagiao|007Banban|008Bansag|009Bayuco|010Binaba-an Armada|011Binaba-an Labayno|012Binaba-an Limoso|013Binaba-an Portigo|014Binaba-an Tirador|015Bonbon|016Bontoc|017Buri|018Burirao|019Buwang|020Cabatangan|021Cabugao|022Cabunlawan|023Caguisanan|024Caloy-Ahan|025Caninguan|026Capangyan|027Cayan Este|028Cayan Oeste|029Corot-on|030Coto|031Cubay|032Cunarum|033Daanbanwa|034Gines|035Hipgos|036Jayubo|037Jorog|038Lanot Grande|039Lanot Pequeño|040Legayada|041Lumanay|042Madarag|043Magbato|044Maite Grande|045Maite Pequeño|046Malag-it|047Manaulan|048Maribong|049Marong|050Misi|051Natividad|052Pajo|053Pandan|054Panuran|055Pasig|056Patag|057Poblacion Ilawod|058Poblacion Ilaya|059Poong|060Pughanan|061Pungsod|062Quiling|063Sagcup|064San Gregorio|065Sibacungan|066Sibaguan|067Simsiman|068Supoc|069Tampucao|070Tranghawan|071Tubungan|072Tuburan|073Walang
0603026000|001M.V. Hechanova=Balagon|002Bigke|003Buntatala|004Cagamutan Norte|005Cagamutan Sur|007Calaboa|008Camangay|009Cari Mayor|010Cari Minor|011Gua-an|012Guihaman|013Guinobatan|014Guintas|015Lapayon|016Nabitasan|017Napnud|019Poblacion|020San Vicente
0603027000|001Agpipili|002Alcantara|003Almeñana|004Anabo|005Bankal|006Buenavista|007Cabantohan|008Capiñahan|009Dalipe|010Dapdapan|011Gerongan|012Imbaulan|013Layogbato|014Marapal|015Milan|016Nagsulang|017Nasapahan|018Omio|019Pacuan|020Poblacion NW Zone|021Poblacion SE Zone|022Pontoc|023San Antonio|024San Diego|025San Jose Moto|026Sepanton|027Sincua|028Tabunan|029Tugas|030Velasco|031Yawyawan
0603028000|001Agboy Norte|002Agboy Sur|003Agta|004Ambulong|005Anonang|006Apian|007Avanzada|008Awis|009Ayabang|010Ayubo|011Bacolod|012Baje|013Banagan|014Barangbang|015Barasan|016Bayag Norte|017Bayag Sur|018Binolbog|019Biri Norte|020Biri Sur|021Bobon|022Bucari|023Buenavista|024Buga|025Bulad|026Bulwang|027Cabolo-an|028Cabunga-an|029Cabutongan|030Cagay|031Camandag|032Camando|033Cananaman|034Capt. Fernando|035Carara-an|036Carolina|037Cawilihan|038Coyugan Norte|039Coyugan Sur|040Danao|041Dorog|042Dusacan|043Gines|044Gumboc|045Igcadios|046Ingay|047Isian Norte|048Isian Victoria|049Jamog Gines|050Lanag|051Lang-og|052Ligtos|053Lonoc|054Lampaya|055Magcapay|056Maliao|057Malublub|058Manampunay|059Marirong|060Mina|061Mocol|062Nagbangi|063Nalbang|064Odong-odong|065Oluangan|066Omambong|067Paoy|068Pandan|069Panginman|070Pepe|071Poblacion|072Paga|073Salngan|074Samlague|075Siol Norte|076Siol Sur|077Tacuyong Norte|078Tacuyong Sur|079Tagsing|080Talacuan|081Ticuan|082Tina-an Norte|083Tina-an Sur|084Tunguan|085Tu-og
0603029000|001Abay|002Abilay|004AGROCEL Pob.=Aguinaldo-Roxas--Celso Mayor|005Amerang|006Bagacay East|007Bagacay West|008Bug-ot|009Bolo|010Bulay|011Buntalan|012Burak|013Cabangcalan|014Cabatac|015Caigon|016Cananghan|017Canawili|020Dagami|021Daja|022Dalusan|023DELCAR Pob.=Delgado-Cartagena|025Inabasan|026Layog|027Liñagan Calsada|028Liñagan Tacas|029Linab|030MARI Pob.=Mabini-Rizal|031Magsaysay|032Mandog|033Miapa|034Nagba|035Nasaka|036Naslo-Bucao|037Nasuli|038Panalian|039Piandaan East|040Piandaan West|041Pispis|042Punong|044Sinubsuban|045Siwalo|046Santa Rita|047Subog|048THTP Pob.=Taft-Thompson--Hughes-del Pilar|050Tigbauan|051Trangka|052Tubang|053Tulahong|054Tuy-an East|055Tuy-an West|056Ubian
0603030000|001Agdum|002Aguiauan|003Alimodias|004Awang|005Oya-oy|006Bacauan|007Bacolod|008Bagumbayan|009Banbanan|010Banga|011Bangladan|012Banuyao|013Baraclayan|014Bariri|015Baybay Norte|016Baybay Sur|017Belen|018Bolho|019Bolocaue|020Buenavista Norte|021Buenavista Sur|022Bugtong Lumangan|023Bugtong Naulid|024Cabalaunan|025Cabangcalan|026Cabunotan|027Cadoldolan|028Cagbang|029Caitib|030Calagtangan|031Calampitao|032Cavite|033Cawayanan|034Cubay|035Cubay Ubos|036Dalije|037Damilisan|038Dawog|039Diday|040Dingle|041Durog|042Frantilla|043Fundacion|044Gines|045Guibongan|046Igbita|047Igbugo|048Igcabidio|050Igcabito-on|051Igcatambor|052Igdalaquit|053Igdulaca|054Igpajo|055Igpandan|056Igpuro|057Igpuro-Bariri|058Igsoligue|059Igtuba|060Ilog-ilog|061Indag-an|062Kirayan Norte|063Kirayan Sur|064Kirayan Tacas|065La Consolacion|066Lacadon|067Lanutan|068Lumangan|069Mabayan|070Maduyo|071Malagyan|072Mambatad|073Maninila|074Maricolcol|075Maringyan|076Mat-y|077Matalngon|078Naclub|079Nam-o Sur|080Nam-o Norte|082Narat-an|083Narorogan|084Naulid|085Olango|086Ongyod|087Onop|088Oyungan|089Palaca|090Paro-on|091Potrido|092Pudpud|093Pungtod Monteclaro|094Pungtod Naulid|095Sag-on|096San Fernando|097San Jose|098San Rafael|099Sapa=Miagao|100Saring|101Sibucao|102Taal|103Tabunacan|104Tacas|105Tambong|106Tan-agan|107Tatoy|108Ticdalan|109Tig-amaga|110Tig-Apog-Apog|111Tigbagacay|112Tiglawa|113Tigmalapad|114Tigmarabo|115To-og|116Tugura-ao|117Tumagboc|118Ubos Ilawod|119Ubos Ilaya|120Valencia|121Wayang
0603031000|001Abat|002Agmanaphao|003Amiroy|004Badiangan|005Bangac|006Cabalabaguan|007Capul-an|008Dala|009Guibuangan|010Janipa-an West|011Janipa-an East|012Mina East|013Mina West|014Nasirum|015Naumuan|016Singay|018Talibong Grande|019Talibong Pequeño|020Tipolo|021Tolarucan|022Tumay|023Yugot
0603032000|001Baclayan|002Badiang|003Balabag|004Bilidan|005Bita-og Gaja|007Bololacao|008Burot|009Cabilauan|010Cabugao|012Cagban|013Calumbuyan|014Damires|015Dawis|016General Delgado|017Guinobatan|018Janipa-an Oeste|019Jelicuon Este|020Jelicuon Oeste|021Pasil|022Poblacion|023Wari-wari
0603034000|001Abilay Norte|002Abilay Sur|003Alegre|004Batuan Ilaud|005Batuan Ilaya|006Bita Norte|007Bita Sur|008Botong|009Buray|010Cabanbanan|011Caboloan Norte|012Caboloan Sur|013Cadinglian|014Cagbang|015Calam-isan|016Galang|017Lambuyao|018Mambog|019Pakiad|020Poblacion East|021Poblacion North|022Poblacion South|023Poblacion West|024Polo Maestra Bita|025Rizal|026Salngan|027Sambaludan|028San Antonio|029San Nicolas|030Santa Clara|031Santa Monica|032Santa Rita|035Tagbac Norte|036Tagbac Sur|037Trapiche|038Tuburan|039Turog-Turog
0603035000|001Agdahon|002Agdayao|003Aglalana|004Agtabo|005Agtambo|006Alimono|007Arac|008Ayuyan|009Bacuranan|010Bagacay|011Batu|012Bayan|013Bitaogan|014Buenavista|015Buyo|016Cabunga|017Cadilang|018Cairohan|019Dalicanan|020Gemat-y|021Gemumua-agahon|022Gegachac|023Gines Viejo|024Imbang Grande|025Jaguimitan|026Libo-o|027Maasin|028Magdungao|029Malag-it Grande|030Malag-it Pequeño|031Mambiranan Grande|032Mambiranan Pequeño|033Man-it|034Mantulang|035Mulapula|036Nueva Union|037Pangi|038Pagaypay|039Poblacion Ilawod|040Poblacion Ilaya|041Punong|042Quinagaringan Grande|043Quinagaringan Pequeño|044Sablogon|045Salngan|046Santo Tomas|047Sarapan|049Tagubong|050Talongonan|051Tubod|052Tuburan
0603036000|001Aganan|002Amparo|003Anilao|004Balabag|005Purok I|006Purok II|007Purok III|008Purok IV|009Cabugao Norte|010Cabugao Sur|011Jibao-an|012Mali-ao|013Pagsanga-an|014Pandac|017Tigum|018Ungka I|019Ungka II|020Pal-agon
0603037000|001Abangay|002Amamaros|003Bagacay|004Barasan|005Batuan|006Bongco|007Cahaguichican|008Callan|009Cansilayan|010Casalsagan|011Cato-ogan|012Cau-ayan|013Culob|014Danao|015Dapitan|016Dawis|019Dongsol|020Fundacion|021Guinacas|022Guibuangan|023Igang|024Intaluan|025Iwa Ilaud|026Iwa Ilaya|027Jamabalud|028Jebioc|030Lay-Ahan|031Primitivo Ledesma Ward|032Lopez Jaena Ward|033Lumbo|034Macatol|035Malusgod|036Naslo|037Nabitasan|038Naga|039Nanga|040Pajo|041Palanguia|042Fernando Parcon Ward|044Pitogo|045Polot-an|046Purog|047Rumbang|048San Jose Ward|049Sinuagan|050Tuburan|051Tumcon Ilaya|052Tumcon Ilaud|053Ubang|054Zarrague
0603038000|001Agdaliran|002Amayong|003Bagacay|004Batuan|005Bondulan|006Boroñgon|007Canas|008Capinang|009Cubay|010Cudionan|011Dugman|012Hacienda Conchita|013Madanlog|014Mandu-awak|015Moto|016Naborot|017Nipa|018Odiongan|019Pangi|020Pase|021Poblacion|022San Nicolas|024Santol|025Siempreviva|026Sua|027Talo-ato|028Tamangi|029Tiabas|030Tuble
0603039000|001Abaca|002Asisig|003Bantayan|004Braulan|005Cabugao Nuevo|006Cabugao Viejo|007Camiri|008Compo|009Catan-Agan|010Cubay|011Dacal|012Dumiles|013Garita|014Gines Nuevo|015Imbang Pequeño|016Imbesad-an|017Iprog|018Lip-ac|019Madarag|020Mapili|021Paga|022Palje|023Poblacion Ilawod|024Poblacion Ilaya|025Quinolpan|026Rumagayray|027San Antonio|028Tambunac
0603040000|001Amboyu-an|002Andres Bonifacio|003Antalon|004Bad-as|005Bagumbayan|006Balabago|007Baybay|008Bayunan=Panday Oro|010Bolbogan|011Bulho|012Bucaya|013Cadluman|014Cadoldolan|015Camia|016Camaba-an|017Cata-an|018Crossing Dapuyan|019Cubay|020Cumarascas|021Dacdacanan|022Danawan|024Doldol|025Dongoc|026Escalantera|027Ginot-an|029Huna|030Igbaje|031Igbangcal|032Igbinangon|033Igburi|034Igcabutong|035Igcadlum|036Igcaphang|037Igcaratong|038Igcondao|039Igcores|040Igdagmay|041Igdomingding|042Iglilico|043Igpayong|044Jawod|045Langca|046Languanan|047Lawigan|048Lomboy|049Lopez Vito|050Mabini Norte|051Mabini Sur|053Manhara|054Maninila|055Masagud|056Matambog|057Mayunoc|058Montinola|059Nagquirisan|060Nadsadan|061Nagsipit|062New Gumawan|063Panatan|064Pitogo|065Purok 1|066Purok 2|067Purok 3|068Purok 4|069Purok 5|070Qui-anan|071Roma|072San Luis|073San Mateo Norte|074San Mateo Sur|075Santiago|076Sinogbuhan|077Siwaragan|078Lomboyan=Santa Ana|079Santa Rita|080Talagutac|081Tapikan|082Taslan|083Tiglawa|084Tiolas|085To-og|086Torocadan|087Ulay|088Bonga|089Guibongan Bayunan
0603041000|001Bgy. 1 Pob.=Roxas St.|002Bgy. 10=Pob. R.V.Sanchez St. South|003Bgy. 11 Pob.=R.V.Sanchez St. North|004Bgy. 12 Pob.=Sales Malaga Saliedo|005Bgy. 13 Pob.=Sta.Rita-Saclauso St.|006Bgy. 14 Pob.=San Miguel North|007Bgy. 15 Pob.=San Miguel South|008Bgy. 16 Pob.=San Agustin St.|009Bgy. 2 Pob.=Savilla Sto. Rosario|010Bgy. 3 Pob.=A.S.Suarez St. Zone 1|011Bgy. 4 Pob.=A.S.Suarez East|012Bgy. 5 Pob.=Santiago St.North|013Bgy. 6 Pob.=Santiago St.South|014Bgy. 7 Pob.=San Roque St.South|015Bgy. 8 Pob.=Montano - San Roque|016Bgy. 9 Pob.=Salazar San Jose|017Consolacion|018Igtambo|019San Antonio|020San Jose|021Santa Cruz|022Santa Teresa|023Santo Angel|024Santo Niño
0603042000|001Aripdip|002Bagacay|003Calaigang|004Ilongbukid|005Poscolon|007San Andres|008San Dionisio|009San Florentino|010Poblacion
0603043000|001Agusipan|002Agutayan|003Bagumbayan|004Balabag|005Balibagan Este|006Balibagan Oeste|007Ban-ag|008Bantay|009Barangay Zone I|010Barangay Zone II|011Barangay Zone III|012Barangay Zone IV|013Barangay Zone V|014Barasan Este|015Barasan Oeste|016Binangkilan|017Bitaog-Taytay|018Bolong Este|019Bolong Oeste|020Buayahon|021Buyo|022Cabugao Norte|023Cabugao Sur|024Cadagmayan Norte|025Cadagmayan Sur|026Cafe|027Calaboa Este|028Calaboa Oeste|029Camambugan|030Canipayan|032Conaynay|033Daga|034Dalid|035Duyanduyan|036Gen. Martin T. Delgado|037Guno|038Inangayan|039Jibao-an|040Lacadon|041Lanag|042Lupa|043Magancina|044Malawog|045Mambuyo|046Manhayang|047Miraga-Guibuangan|048Nasugban|049Omambog|050Pal-Agon|051Pungsod|052San Sebastian|053Sangcate|054Tagsing|055Talanghauan|056Talongadian|057Tigtig|058Tungay|059Tuburan|060Tugas|061Barangay Zone VI
0603044000|001Aguirre|002Aldeguer|003Alibayog|004Anoring|005Apelo|006Apologista|007Aposaga|008Arante|009Ardemil|010Aspera|011Aswe-Pabriaga|012Bagaygay|013Bakabak|014Batitao|015Bato|016Del Castillo|017Castor|018Crespo|020Devera|021Domingo|022Ferraris|023Gildore|024Improgo|025Juaneza|026Labigan|027Lanciola|028Latawan|029Malapaya|030Muyco|031Padios|032Pasig|033Poblacion Ilawod|034Poblacion Ilaya|035Poblacion Market|036Posadas|037Preciosa|038Salcedo|039San Luis|040Tady|041Tentay|042Villahermosa|043Zerrudo
0603045000|001Alupidian|002Atabayan|003Bagacay|004Baguingin|005Bagumbayan|006Bangkal|007Bantud|008Barangay 1|009Barangay 2|010Barangay 3|011Barangay 4|012Barangay 5|013Barangay 6|014Barangay 7|015Barangay 8|016Barangay 9|017Barosong|018Barroc|019Bayuco|020Binaliuan Mayor|021Binaliuan Menor|022Bitas|023Buenavista|024Bugasongan|025Buyu-an|026Canabuan|027Cansilayan|028Cordova Norte|029Cordova Sur|030Danao|031Dapdap|032Dorong-an|033Guisian|034Isauan|035Isian|036Jamog|037Lanag|038Linobayan|039Lubog|040Nagba|041Namocon|042Napnapan Norte|043Napnapan Sur|044Olo Barroc|045Parara Norte|046Parara Sur|047San Rafael|048Sermon|049Sipitan|050Supa|051Tan Pael|052Taro
0603046000|001Adgao|002Ago|003Ambarihon|004Ayubo|005Bacan|006Bagunanay|007Badiang|008Balicua|009Bantayanan|010Zone I|011Zone II|012Zone III|013Batga|014Bato|015Bikil|016Boloc|017Bondoc|018Borong|019Buenavista|020Cadabdab|021Daga-ay|022Desposorio|023Igdampog Norte|024Igdampog Sur|025Igpaho|026Igtuble|027Ingay|028Isauan|029Jolason|030Jona|031La-ag|032Lanag Norte|033Lanag Sur|034Male|035Mayang|036Molina|037Morcillas|038Nagba|039Navillan|040Pinamacalan|041San Jose|042Sibucauan|043Singon|044Tabat|045Tagpu-an|046Talento|047Teniente Benito|048Victoria
0603047000|001Balud Lilo-an|002Balud I|003Balud II|004Dawis Centro|005Dawis Norte|006Dawis Sur|007Gines|008Inagdangan Centro|009Inagdangan Norte|010Inagdangan Sur|011Jalaud Norte|012Jalaud Sur|013Libongcogon|014Malunang|015Pajo|016Ilawod Poblacion|017Ilaya Poblacion|018Sambag|019Sigangao|020Talauguis|021Talibong|022Tubigan|023Tuburan|024Tuburan Sulbod
0607901000|001Agsanayan|002Avila|003Banban|005Bacjao=Calumingan|006Cansilayan|007Dagsa-an|008Daragan|009East Valencia|011Getulio|014Mabini|015Magsaysay|016Mclain|017Montpiller|018Navalas|019Nazaret|020New Poblacion=Calingao|021Old Poblacion|022Piña|023Rizal|024Salvacion|025San Fernando|026San Isidro|027San Miguel|028San Nicolas|029San Pedro|030San Roque|031Santo Rosario|032Sawang|034Supang|035Tacay|036Taminla|037Tanag|038Tastasan|039Tinadtaran|040Umilig|041Zaldivar
0607902000|002Alaguisoc|005Balcon Maravilla|006Balcon Melliza|008Bugnay|009Buluangan|013Espinosa|014Hoskyn|017Lawi|020Morobuan|021Poblacion|023Rizal|026San Miguel|030Sinapsapan|031Santa Teresa
0607903000|001Cabalagnan|002Calaya|003Canhawan|004Concordia Sur|005Dolores|006Guiwanon|007Igang|008Igdarapdap|009La Paz|010Lanipe|011Lucmayan|012Magamay|013Napandong|014Oracon Sur|015Pandaraonan|016Panobolon|017Poblacion|018Salvacion|019San Antonio|020San Roque|021Santo Domingo|022Tando
0607904000|001Aguilar|002Cabano|003Cabungahan|004Constancia|005Gaban|006Igcawayan|007M. Chavez|008San Enrique=Lebas|009Sapal|010Sebario|011Suclaran|012Tamborong
0607905000|001Alegria|002Ayangan|003Bubog|004Concordia Norte|005Dasal|006Inampologan|007Maabay|008Millan|009Oracon Norte|010Ravina|011Sabang|012San Isidro|013Sebaste|014Tanglad
0631000000|001Santa Cruz|003Aguinaldo|004Airport=Tabucan Airport|005Alalasan Lapuz|006Arguelles|007Arsenal Aduana|008North Avanceña|009Bakhaw|010Balabago|011Balantang|012Baldoza|014Sinikway=Bangkerohan Lapuz|015Bantud|016Banuyao|017Baybay Tanza|018Benedicto=Jaro|019Bito-on|020Monica Blumentritt|021Bolilao|022Bonifacio Tanza|023Bonifacio=Arevalo|024Buhang|025Buhang Taft North|026Buntatala|028Seminario=Burgos Jalandoni|029Caingin|030Calahunan|031Calaparan|032Calumpang|033Camalig|034El 98 Castilla=Claudio Lopez|035Cochero|036Compania|038Concepcion-Montes|040Cuartero|041Cubay|042Danao|043Mabolo-Delgado|044Democracia|045Desamparados|046Divinagracia|047Don Esteban-Lapuz|048Dulonan|049Dungon|050Dungon A|051Dungon B|052East Baluarte|053East Timawa|054Edganzon|055Tanza-Esperanza|056Fajardo|057Flores|060South Fundidor|061General Hughes-Montes|062Gloria|063Gustilo|064Guzman-Jesena|065Habog-habog Salvacion|067Hibao-an Sur|068Hinactacan|069Hipodromo|070Inday|071Infante|072Ingore|073Jalandoni Estate-Lapuz|074Jalandoni-Wilson|075Delgado-Jalandoni-Bagumbayan|076Javellana|077Jereos|078Calubihan|079Kasingkasing|080Katilingban|081Kauswagan|084Our Lady Of Fatima|085Laguda|086Lanit|087Lapuz Norte|088Lapuz Sur|089Legaspi dela Rama|090Liberation|091Libertad, Santa Isabel|092Libertad-Lapuz|093Lopez Jaena=Jaro|094Loboc-Lapuz|095Lopez Jaena Norte|096Lopez Jaena Sur|097Luna (Jaro)=Jaro|098M. V. Hechanova|099Burgos-Mabini-Plaza|100Macarthur|101Magdalo|102Magsaysay|103Magsaysay Village|104Malipayon-Delgado|105Mansaya-Lapuz|106Marcelo H. del Pilar|107Maria Clara|108Maria Cristina|109Mohon|110Molo Boulevard|112Montinola|113Muelle Loney-Montes|114Nabitasan|115Navais|116Nonoy|117North Fundidor|118North Baluarte|119North San Jose|120Oñate de Leon|121Obrero-Lapuz|122Ortiz|123Osmeña|124Our Lady Of Lourdes|125Rizal Palapala I|126Rizal Palapala II|127PHHC Block 17|128PHHC Block 22 NHA|129Poblacion Molo|131President Roxas|132Progreso-Lapuz|133Punong-Lapuz|134Quezon|135Quintin Salas|136Rima-Rizal|137Rizal Estanzuela|138Rizal Ibarra|139Railway|140Roxas Village|144Sambag|146Sampaguita|148San Agustin|149San Antonio|150San Felix|151San Isidro (Jaro)=Jaro|152Hibao-an Norte|154San Jose (Jaro)=Jaro|155San Jose (Arevalo)=Arevalo|156San Juan|157San Nicolas|158San Pedro (Molo)=Molo|159San Pedro (Jaro)=Jaro|160San Rafael|161San Roque|163San Vicente|164Santa Filomena|165Santa Rosa|166Santo Domingo|167Santo Niño Norte|168Santo Niño Sur|169Santo Rosario-Duran|170Simon Ledesma|171So-oc|172South Baluarte|173South San Jose|174Taal|175Tabuc Suba (Jaro)=Jaro|176Tabucan|177Tacas|178Abeto Mirasol Taft South=Quirino Abeto|179Tagbac|181Tap-oc|182Taytay Zone II|183Ticud=La Paz|185Timawa Tanza I|186Timawa Tanza II|187Ungka|188Veterans Village|189Villa Anita|191West Habog-habog|192West Timawa|193Yulo-Arroyo|194Yulo Drive|195Zamora-Melliza|196Pale Benedicto Rizal=Mandurriao|197Kahirupan|198Luna (La Paz)=La Paz|199San Isidro (La Paz)=La Paz|200San Jose (City Proper)=City Proper|201Tabuc Suba (La Paz)=La Paz|202Rizal=La Paz
0701201000|001Bahi|002Basacdacu|003Cantiguib|004Dangay|005East Poblacion|006Ponong|007San Agustin|008Santa Filomena|009Tagbuane|010Toril|011West Poblacion
0701202000|001Cabatang|002Cagongcagong|003Cambaol|004Cayacay|005Del Monte|006Katipunan|007La Hacienda|008Mahayag|009Napo|010Pagahat|011Poblacion=Calingganay|012Progreso|013Putlongcam|014Sudlon=Omhor|015Untaga
0701203000|001Almaria|002Bacong|003Badiang|004Buenasuerte|005Candabong|006Casica|007Katipunan|008Linawan|009Lundag|010Poblacion|011Santa Cruz|012Suba|013Talisay|014Tanod|015Tawid|016Virgen
0701204000|001Angilan|002Bantolinao|003Bicahan|004Bitaugan|005Bungahan|007Canlaas|008Cansibuan|009Can-omay|010Celing|011Danao|012Danicop|013Mag-aso|014Poblacion|015Quinapon-an|016Santo Rosario|017Tabuan|018Tagubaas|019Tupas|020Ubojan|021Viga|022Villa Aurora=Canoc-oc
0701205000|001Cambanac|002Dasitam|003Buenaventura|004Guiwanon|005Landican|006Laya|007Libertad|008Montana|009Pamilacan|010Payahan|011Poblacion|012San Isidro|013San Roque|014San Vicente|015Santa Cruz|016Taguihon|017Tanday
0701206000|001Baucan Norte|002Baucan Sur|003Boctol|004Boyog Norte|005Boyog Proper|006Boyog Sur|007Cabad|008Candasig|009Cantalid|010Cantomimbo|011Cogon|012Datag Norte|013Datag Sur|014Del Carmen Este|015Del Carmen Norte|016Del Carmen Weste|017Del Carmen Sur|018Del Rosario|019Dorol|020Haguilanan Grande|021Hanopol Este|022Hanopol Norte|023Hanopol Weste|024Magsija|025Maslog|026Sagasa|027Sal-ing|028San Isidro|029San Roque|030Santo Niño|031Tagustusan
0701207000|001Aloja|002Cabacnitan|003Cambacay|004Cantigdas|005Garcia|006Janlud|008Poblacion Norte|009Poblacion Sur|010Poblacion Vieja=Longsudaan|011Quezon|012Quirino|013Rizal|014Rosariohan|016Behind The Clouds=San Jose|017Santa Cruz
0701208000|001Bonifacio|002Bugang Norte|003Bugang Sur|004Cabacnitan=Magsaysay|005Cambigsi|006Campagao|007Cansumbol|008Dagohoy|009Owac|010Poblacion|011Quezon|012Riverside|013Rizal|014Roxas|015Subayon|016Villa Aurora|017Villa Suerte|018Yanaya|019Zamora
0701209000|001Anonang|002Asinan|003Bago|004Baluarte|005Bantuan|006Bato|007Bonotbonot|008Bugaong|011Cambuhat|012Cambus-oc|013Cangawa|014Cantomugcad|015Cantores|016Cantuba|017Catigbian|018Cawag|019Cruz|020Dait|021Eastern Cabul-an|022Hunan|025Lapacan Norte|026Lapacan Sur|028Lubang|029Lusong=Plateau|030Magkaya|031Merryland|032Nueva Granada|033Nueva Montana|034Overland|035Panghagban|036Poblacion|037Puting Bato|038Rufo Hill|039Sweetland|040Western Cabul-an
0701210000|001Abucayan Norte|002Abucayan Sur|003Banlasan|004Bentig|005Binogawan|006Bonbon|007Cabayugan|008Cabudburan|009Calunasan|010Camias|011Canguha|012Catmonan|013Desamparados|014Kahayag|015Kinabag-an|016Labuon|017Lawis|018Liboron|019Lo-oc|020Lomboy|021Lucob|022Madangog|023Magtongtong|024Mandaug|025Mantatao|027Sampoangon|028San Isidro|029Santa Cruz|030Sojoton|031Talisay|032Tinibgan|033Tultugan|034Ulbujan
0701211000|001Abihilan|002Anoling|003Boyo-an|004Cadapdapan|005Cambane|006Can-olin|007Canawa|008Cogtong|009La Union|010Luan|011Lungsoda-an|012Mahangin|013Pagahat|014Panadtaran|015Panas|016Poblacion|017San Isidro|018Tambongan|019Tawid|021Tugas|022Tubod=Tres Rosas
0701212000|001Alegria|002Bicao|003Buenavista|004Buenos Aires|005Calatrava|006El Progreso|007El Salvador|008Guadalupe|009Katipunan|010La Libertad|011La Paz|012La Salvacion|013La Victoria|014Matin-ao|015Montehermoso|016Montesuerte|017Montesunting|018Montevideo|019Nueva Fuerza|020Nueva Vida Este|021Nueva Vida Sur|022Nueva Vida Norte|023Poblacion Norte|024Poblacion Sur|025Tambo-an|026Vallehermoso|027Villaflor|028Villafuerte|029Villarcayo
0701213000|001Alegria|002Ambuan|003Baang|004Bagtic|005Bongbong|007Cambailan|008Candumayao|009Kang-iras|011Causwagan Norte|013Hagbuaya|014Haguilanan|015Libertad Sur|016Liboron|017Mahayag Norte|018Mahayag Sur|019Maitum|020Mantasida|021Poblacion|022Rizal|025Sinakayanan|026Triple Union|027Poblacion Weste
0701214000|001Bacani|002Bogtongbod|003Bonbon|004Bontud|005Buacao|006Buangan|007Cabog|008Caboy|009Caluwasan|010Candajec|011Cantoyoc|012Comaang|013Danahao|014Katipunan|015Lajog|016Mataub|017Nahawan|018Poblacion Centro|019Poblacion Norte|020Poblacion Sur|021Tangaran|022Tontunan|023Tubod|024Villaflor
0701215000|001Anislag|002Canangca-an|003Canapnapan|004Cancatac|005Pandol|006Poblacion|007Sambog|008Tanday
0701216000|001De la Paz|002Fatima|003Loreto|004Lourdes|005Malayo Norte|006Malayo Sur|007Monserrat|008New Lourdes|009Patrocinio|010Poblacion|011Rosario|012Salvador|013San Roque|014Upper de la Paz
0701217000|001Babag|002Can-oling|003Candelaria|004Estaca|005Cagawasan|006Cagawitan|007Caluasan|008La Esperanza|009Mahayag|010Malitbog|011Poblacion|012San Miguel|013San Vicente|014Santa Cruz|015Villa Aurora
0701218000|001Cabatuan|002Cantubod|003Carbon|004Concepcion|005Dagohoy|006Hibale|007Magtangtang|008Nahud|009Poblacion|010Remedios|011San Carlos|012San Miguel|013Santa Fe|014Santo Niño|015Tabok|016Taming|017Villa Anunciado
0701219000|001Biking|002Bingag|003San Isidro=Canlongon|004Catarman|005Dao|006Mayacabac|007Poblacion|008Songculan|009Tabalong|010Tinago|011Totolan|012Mariveles
0701220000|001Abihid|002Alemania|003Baguhan|004Bakilid|005Balbalan|006Banban|007Bauhugan|008Bilisan|009Cabagakian|010Cabanbanan|011Cadap-agan|012Cambacol|013Cambayaon|014Canhayupon|015Canlambong|016Casingan|017Catugasan|018Datag|019Guindaguitan|020Guingoyuran|021Ile|022Lapsaon|023Limokon Ilaod|024Limokon Ilaya|025Luyo|026Malijao|027Oac|028Pagsa|029Pangihawan|030Sawang|031Puangyuta|033Tangohay|036Taongon Cabatuan|037Tawid Bitaog|038Taongon Can-andam
0701221000|001Alejawan|002Angilan|003Anibongan|004Bangwalog|005Cansuhay|006Danao|007Duay|008Guinsularan|009Itum|010Langkis|011Lobogon|012Madua Norte|013Madua Sur|014Mambool|015Mawi|016Payao|017San Antonio|018San Isidro|019San Pedro|020Imelda|021Taytay
0701222000|001Abijilan|002Antipolo|003Basiao|004Cagwang|005Calma|006Cambuyo|007Canayaon East|008Canayaon West|009Candanas|010Candulao|011Catmon|012Cayam|013Cupa|014Datag|015Estaca|016Libertad|017Lungsodaan East|018Lungsodaan West|019Malinao|020Manaba|021Pasong|022Poblacion East|023Poblacion West|024Sacaon|025Sampong|026Tabuan|027Togbongon|028Ulbujan East|029Ulbujan West|030Victoria
0701223000|001Basdio|002Bato|003Bayong|004Biabas|005Bulawan|006Cabantian|007Canhaway|008Cansiwang|009Casbu|010Catungawan Sur|011Catungawan Norte|013Guinacot|014Guio-ang|016Lombog|017Mayuga|018Sawang|019Tabajan|021Tabunok|022Trinidad
0701224000|001Anonang|002Bahan|003Badiang|005Baguhan|007Banahao|008Baogo|009Bugang|010Cagawasan|011Cagayan|012Cambitoon|013Canlinte|014Cawayan|015Cogon|016Cuaming|017Dagnawan|018Dagohoy|019Dait Sur|020Datag|021Fatima|022Hambongan|023Ilaud|024Ilaya|025Ilihan|027Lapacan Norte|028Lapacan Sur|029Lawis|030Liloan Norte|031Liloan Sur|032Lomboy|033Lonoy Cainsican|034Lonoy Roma|035Lutao|036Luyo|037Mabuhay|038Maria Rosario|039Nabuad|040Napo|041Ondol|042Poblacion|043Riverside|044Saa|045San Isidro|046San Jose|047Santo Niño|048Santo Rosario|049Sua|050Tambook|051Tungod|052U-og|053Ubujan
0701225000|001Alejawan|002Balili|003Boctol|004Buyog|005Bunga Ilaya|006Bunga Mar|007Cabunga-an|008Calabacita|009Cambugason|010Can-ipol|011Canjulao|012Cantagay|013Cantuyoc|014Can-uba|015Can-upao|016Faraon|017Ipil|018Kinagbaan|019Laca|020Larapan|021Lonoy|022Looc|023Malbog|024Mayana|025Naatang|026Nausok|027Odiong|028Pagina|029Pangdan|030Poblacion=Pondol|031Tejero|032Tubod Mar|033Tubod Monte
0701226000|001Alumar|002Banacon|003Buyog|004Cabasakan|006Campao Occidental|007Campao Oriental|008Cangmundo|009Carlos P. Garcia|010Corte Baud|011Handumon|012Jagoliao|013Jandayan Norte|014Jandayan Sur|015Mahanay=Mahanay Island|016Nasingin|017Pandanon|018Poblacion|019Saguise|020Salog|021San Jose|022Santo Niño|023Taytay|024Tugas|025Tulang
0701227000|001Banban|002Bonkokan Ilaya|003Bonkokan Ubos|004Calvario|005Candulang|006Catugasan|007Cayupo|008Cogon|009Jambawan|010La Fortuna|011Lomanoy|012Macalingan|013Malinao East|014Malinao West|015Nagsulay|016Poblacion|017Taug|018Tiguis
0701228000|001Agape|002Alegria Norte|003Alegria Sur|004Bonbon|005Botoc Occidental|006Botoc Oriental|007Calvario|008Concepcion|010Hinawanan|011Las Salinas Norte|012Las Salinas Sur|013Palo|014Poblacion Ibabao|015Poblacion Ubos|016Sagnap|017Tambangan|018Tangcasan Norte|019Tangcasan Sur|020Tayong Occidental|021Tayong Oriental|023Tocdog Dacu|024Tocdog Ilaya|025Villalimpia|026Yanangan
0701229000|001Agape|002Alegria|003Bagumbayan|004Bahian|005Bonbon Lower|006Bonbon Upper|007Buenavista|008Bugho|009Cabadiangan|010Calunasan Norte|011Calunasan Sur|012Camayaan|013Cambance|014Candabong|015Candasag|016Canlasid|017Gon-ob|018Gotozon|019Jimilian|020Oy|021Poblacion Sawang|022Poblacion Ondol|023Quinoguitan|024Taytay|025Tigbao|026Ugpong|027Valladolid|028Villaflor
0701230000|001Agsoso|002Badbad Occidental|003Badbad Oriental|004Bagacay Katipunan|005Bagacay Kawayan|006Bagacay Saong|007Bahi|008Basac|009Basdacu|010Basdio|011Biasong|012Bongco|013Bugho|014Cabacongan|015Cabadug|016Cabug|017Calayugan Norte|018Calayugan Sur|019Canmaag|020Cambaquiz|021Campatud|022Candaigan|023Canhangdon Occidental|024Canhangdon Oriental|025Canigaan|026Canmanoc|027Cansuagwit|028Cansubayon|029Catagbacan Handig|030Catagbacan Norte|031Catagbacan Sur|032Cantam-is Bago|033Cantaongon|034Cantumocad|035Cantam-is Baslay|036Cogon Norte|037Cogon Sur|038Cuasi|039Genomoan|040Lintuan|041Looc|042Mocpoc Norte|043Mocpoc Sur|044Nagtuang|045Napo|046Nueva Vida|047Panangquilon|048Pantudlan|049Pig-ot|050Moto Norte|051Moto Sur|052Pondol|053Quinobcoban|054Sondol|055Song-on|056Talisay|057Tan-awan|058Tangnan|059Taytay|060Ticugan|061Tiwi|062Tontonan|063Tubodacu|064Tubodio|065Tubuan|066Ubayon|067Ubojan
0701231000|001Abaca|002Abad Santos|003Aguipo|004Concepcion=Banlas|005Baybayon|006Bulawan|007Cabidian|009Cawayanan|010Del Mar|011Lungsoda-an|012Marcelo|013Minol|014Paraiso|015Poblacion I|016Poblacion II|017San Isidro|018San Jose|019San Rafael|020San Roque=Cabulao|021Tambo|022Tangkigan|023Valaga
0701232000|001San Roque=Aghao|002Agahay|003Aliguay|004Anislag|005Bayacabac|006Bood|007Busao|008Cabawan|009Candavid|010Dipatlong|011Guiwanon|012Jandig|013Lagtangon|014Lincod|015Pagnitoan|016Poblacion|017Punsod|018Punta Cruz|019San Isidro|020San Vicente|021Tinibgan|022Toril
0701233000|001Bil-isan|002Bolod|003Danao|004Doljo|005Libaong|006Looc|007Lourdes|008Poblacion|009Tangnan|010Tawala
0701234000|001Aurora|002Bagacay|003Bagumbayan|004Bayong|005Buenasuerte|006Cagawasan|007Cansungay|008Catagda-an|009Del Pilar|010Estaca|011Ilaud|012Inaghuban|013La Suerte|014Lumbay|015Lundag|016Pamacsalan|017Poblacion|018Rizal|019San Carlos|020San Isidro|021San Vicente
0701235000|001Aguining|003Basiao|004Baud|005Bayog|006Bogo|007Bonbonon|008Canmangao|009Campamanog|010Gaus|011Kabangkalan|012Lapinig|013Lipata|014Poblacion|015Popoo|016Saguise|017San Jose=Tawid|018Santo Rosario|019Tilmobo|020Tugas|021Tugnao|022Villa Milagrosa|023Butan|024San Vicente
0701236000|001Calangahan|002Canmano|003Canmaya Centro|004Canmaya Diot|005Dagnawan|006Kabasacan|007Kagawasan|008Katipunan|009Langtad|010Libertad Norte|011Libertad Sur|012Mantalongon|013Poblacion|014Sagbayan Sur|015San Agustin|016San Antonio|017San Isidro|018San Ramon|019San Roque|020San Vicente Norte|021San Vicente Sur|022Santa Catalina|023Santa Cruz|024Ubojan
0701237000|002Abehilan|003Baunos|005Cabanugan|006Caimbang|007Cambansag|008Candungao|009Cansague Norte|010Cansague Sur|011Causwagan Sur|012Masonoy|013Poblacion|014Baryong Daan
0701238000|001Bayongan|003Bugang|004Cabangahan|005Kagawasan|006Camanaga|007Cambangay Norte|008Capayas|009Corazon|010Garcia|011Hagbuyo|012Caluasan|013Mahayag|014Poblacion|015San Isidro|016San Jose|017San Vicente|018Santo Niño|019Tomoc
0701239000|001Bayawahan|002Cabancalan|003Calinga-an|004Calinginan Norte|005Calinginan Sur|006Cambagui|008Ewon|009Guinob-an|010Lagtangan|011Licolico|012Lobgob|013Magsaysay|014Poblacion
0701240000|001Abachanan|002Anibongan|003Bugsoc|004Canlangit|005Canta-ub|006Casilay|007Danicop|008Dusita|009Cahayag|010La Union|011Lataban|012Magsaysay|013Matin-ao|014Man-od|015Poblacion|016Salvador|017San Agustin|018San Isidro|019San Jose|020San Juan|021Santa Cruz|022Villa Garcia
0701241000|001Abucay Norte|002Abucay Sur|003Badiang|004Bahaybahay|005Cambuac Norte|006Cambuac Sur|007Canagong|008Libjo|009Poblacion I|010Poblacion II
0701242000|001Bool|002Booy|003Cabawan|004Cogon|005Dao|006Dampas|008Manga|009Mansasa|010Poblacion I|011Poblacion II|012Poblacion III|013San Isidro|014Taloto|015Tiptip|016Ubujan
0701243000|001Bagacay|002Balintawak|006Burgos|007Busalian|008Calituban|009Cataban|010Guindacpan|013Magsaysay|014Mahanay|017Nocnocan|021Poblacion|023Rizal|024Sag|026San Agustin|027San Carlos|028San Francisco|029San Isidro|030San Jose|031San Pedro|032San Roque|033Santo Niño|034Sikatuna|035Suba|036Tanghaligue|038Zamora
0701244000|001Banlasan|002Bongbong|003Catoogan|004Guinobatan|005Hinlayagan Ilaud|006Hinlayagan Ilaya|007Kauswagan|008Kinan-oan|009La Union|010La Victoria|012Mabuhay Cabigohan|013Mahagbu|014Manuel M. Roxas|015Poblacion|016San Isidro|017San Vicente|018Santo Tomas|019Soom|020Tagum Norte|021Tagum Sur
0701245000|001Bagongbanwa|002Bunacan|003Banlasan|004Batasan=Batasan Island|005Bilangbilangan=Bilangbilangan Island|006Bosongon|007Buenos Aires|008Cabulihan|009Cahayag|010Cawayanan|011Centro|012Genonocan|013Guiwanon|014Ilihan Norte|015Ilihan Sur|016Libertad|017Macaas|018Mocaboc Island|019Matabao|020Panadtaran|021Panaytayon|022Pandan|023Pangapasan=Pangapasan Island|024Pinayagan Norte|025Pinayagan Sur|026Pooc Occidental|027Pooc Oriental|028Potohan|029Talenceras|030Tan-awan|031Tinangnan|032Ubay Island|033Ubojan|034Villanueva
0701246000|001Achila|002Bay-ang|004Biabas|005Benliw|007Bongbong|008Bood|009Buenavista|011Cagting|012Camali-an|013Camambugan|015Casate|016Katarungan|017Cuya|018Fatima|019Gabi|020Governor Boyles|021Guintabo-an|022Hambabauran|023Humayhumay|024Ilihan|025Imelda|026Juagdan|027Calanggaman|030Los Angeles|031Lomangog|032Pag-asa|033Pangpang|034Poblacion|037San Francisco|038San Isidro|040San Pascual|041San Vicente|043Sentinila|044Sinandigan|045Tapal|046Tapon|047Tintinan|048Tipolo|049Tubog|050Tuboran|052Union|054Villa Teresita|055Bulilis|056California
0701247000|001Adlawan|002Anas|003Anonang|004Anoyon|005Balingasao|006Botong|007Buyog|008Canduao Occidental|009Canduao Oriental|010Canlusong|011Canmanico|012Cansibao|013Catug-a|014Cutcutan|015Danao|016Genoveva|017Ginopolan=Ginopolan Proper|018La Victoria|019Lantang|020Limocon|021Loctob|022Magsaysay|023Marawis|024Maubo|025Nailo|026Omjon|027Pangi-an|028Poblacion Occidental|029Poblacion Oriental|030Simang|031Taug|032Tausion|033Taytay|034Ticum|035Banderahan=Upper Ginopolan
0701248000|001Bilangbilangan Dako|002Bilangbilangan Diot|003Hingotanan East|004Hingotanan West|005Liberty|006Malingin|007Mandawa|008Maomawan|009Nueva Esperanza|010Nueva Estrella|011Pinamgo|012Poblacion=Bien Unido|013Puerto San Pedro|014Sagasa|015Tuboran
0702201000|001Cabadiangan|002Cabil-isan|003Candabong|004Lawaan|005Manga|006Palanas|007Poblacion|008Polo|009Salagmaya
0702202000|001Atabay|002Daan-Lungsod|003Guiwang|004Nug-as|005Pasol|006Poblacion|007Pugalo|008San Agustin
0702203000|001Compostela|002Guadalupe|003Legaspi|004Lepanto|005Madridejos|006Montpeller|007Poblacion|008Santa Filomena|009Valencia
0702204000|001Angilan|002Bojo|003Bonbon|004Esperanza|005Kandingan|006Kantabogon|007Kawasan|008Olango|009Poblacion|010Punay|011Rosario|012Saksak|013Tampa-an|014Toyokon|015Zaragosa
0702205000|001Alambijud|002Anajao|003Apo|004Balaas|005Balisong|006Binlod|007Bogo|008Butong|009Bug-ot|010Bulasa|012Calagasan|013Canbantug|014Canbanua|015Cansuje|016Capio-an|017Casay|018Catang|019Colawin|020Conalum|021Guiwanon|022Gutlang|023Jampang|024Jomgao|025Lamacan|026Langtad|027Langub|028Lapay|029Lengigon|030Linut-od|031Mabasa|032Mandilikit|033Mompeller|034Panadtaran|035Poblacion|036Sua|037Sumaguan|038Tabayag|039Talaga|040Talaytay|041Talo-ot|042Tiguib|043Tulang|044Tulic|045Ubaub|046Usmad
0702206000|001Agbanga|002Agtugop|003Bago|004Bairan|005Banban|006Baye|007Bog-o|009Kaluangan|010Lanao|011Langub|012Looc Norte|013Lunas|014Magcalape|015Manguiao|016New Bago|017Owak|018Poblacion|019Saksak|020San Isidro|021San Roque|022Santa Lucia|023Santa Rita|024Tag-amakan|025Tagbubonga|026Tubigagmanok|027Tubod|028Ubogon
0702207000|001Alawijao|002Balhaan|003Banhigan|004Basak|005Basiao|006Bato|007Bugas|008Calangcang|009Candiis|011Dagatan|012Dobdob|013Ginablan|014Lambug|015Malabago|016Malhiao|017Manduyong|018Matutinao|019Patong|020Poblacion|021Sanlagan|022Santicon|023Sohoton|024Sulsugan|025Talayong|026Taytay|027Tigbao|028Tiguib|029Tubod|030Zaragosa
0702208000|001Abucayan|002Aliwanay|003Arpili|004Bayong|005Biasong|006Buanoy|007Cabagdalan|008Cabasiangan|009Cambuhawe|010Cansomoroy|011Cantibas|012Cantuod|013Duangan|014Gaas|015Ginatilan|016Hingatmonan|017Lamesa|018Liki|019Luca|020Matun-og|021Nangka|022Pondol|023Prenza|024Singsing|025Sunog|026Vito|027Baliwagan|028Santa Cruz-Santo Niño
0702209000|001Atop-atop|002Baigad|003Baod|004Binaobao|005Botigues|006Kabac|007Doong|008Hilotongan|009Guiwanon|010Kabangbang|011Kampingganon|012Kangkaibe|013Lipayran|014Luyongbaybay|016Mojon|017Obo-ob|018Patao|019Putian|020Sillon|021Sungko|022Suba|023Sulangan|024Tamiao|025Bantigue|026Ticad
0702210000|001Azucena|002Bagakay|003Balao|004Bolocboloc|005Budbud|006Bugtong Kawayan|007Cabcaban|008Campangga|009Dakit|010Giloctog|011Guibuangan|012Giwanon|013Gunting|014Hilasgasan|015Japitan|016Cagay|017Kalubihan|018Kangdampas|020Candugay|021Luhod|022Lupo|023Luyo|024Maghanoy|025Maigang|026Malolos|027Mantalongon|028Mantayupan|029Mayana|030Minolos|031Nabunturan|032Nasipit|034Pancil|035Pangpang|036Paril|037Patupat|038Poblacion|039San Rafael|040Santa Ana|041Sayaw|042Tal-ot|043Tubod|044Vito
0702211000|001Cogon|002Anonang Norte|003Anonang Sur|004Banban|005Binabag|006Bungtod|007Carbon|008Cayang|009Dakit|010Don Pedro Rodriguez|011Gairan|012Guadalupe|013La Paz|014La Purisima Concepcion|015Libertad|016Lourdes|017Malingin|018Marangog|019Nailon|020Odlot|021Pandan=Pandan Heights|022Polambato|023Sambag|024San Vicente|025Santo Niño|026Santo Rosario|027Siocon|028Taytayan|029Sudlonon
0702212000|001Baclayan|002El Pardo|003Granada|004Lower Becerril|005Poblacion|006San Antonio|007Upper Becerril|008Arbor|009Lunop|010Nangka|011South Granada
0702213000|001Bagacay|002Bili|003Bingay|004Bongdo|005Bongdo Gua|006Bongoyan|007Cadaruhan|008Cajel|009Campusong|010Clavera|011Don Gregorio Antigua=Taytayan|012Laaw|013Lugo|014Managase|015Poblacion|016Sagay|017San Jose|018Tabunan|019Tagnucan
0702214000|001Bolinawan|002Buenavista|003Calidngan|004Can-asujan|005Guadalupe|006Liburon|007Napo|008Ocana|009Perrelos|010Valencia|011Valladolid|012Poblacion I|013Poblacion II|014Poblacion III|015Tuyom
0702215000|001Baring|002Cantipay|003Cantumog|004Cantukong|005Caurasan|006Corte|007Dawis Norte|008Dawis Sur|009Cogon East|010Hagnaya|011Ipil|012Lanipga|013Liboron|014Lower Natimao-an|015Luyang|016Poblacion|017Puente|018Sac-on|019Triumfo|020Upper Natimao-an|021Cogon West
0702216000|001Agsuwao|002Amancion|003Anapog|004Bactas|005Bongyas|006Basak|007Binongkalan|008Cabungaan|009Cambangkaya|010Can-ibuang|011Catmondaan|012Duyan|013Ginabucan|014Macaas|015Panalipan|016Tabili|017Tinabyonan|018San Jose Pob.=Catadman|019Corazon|020Flores
0702218000|001Bagalnga|002Basak|003Buluang|004Cabadiangan|005Cambayog|006Canamucan|007Cogon|008Dapdap|009Estaca|010Lupa|011Magay|012Mulao|013Panangban|014Poblacion|015Tag-ube|016Tamiao|017Tubigan
0702219000|001Cabangahan|002Cansaga|003Casili|004Danglag|005Garing|006Jugan|007Lamac|008Lanipga|009Nangka|010Panas|011Panoypoy|012Pitogo|013Poblacion Occidental|014Poblacion Oriental|015Polog|016Pulpogan|017Sacsac|018Tayud|019Tilhaong|020Tolotolo|021Tugbongan
0702220000|001Alegria|002Bangbang|003Buagsong|004Catarman|005Cogon|006Dapitan|007Day-as|008Gabi|009Gilutongan|010Ibabao|011Pilipog|012Poblacion|013San Miguel
0702221000|001Aguho|002Bagay|003Bakhawan|004Bateria|005Bitoon|006Calape|007Carnaza|008Dalingding|009Lanao|010Logon|011Malbago|012Malingin|013Maya|014Pajo|015Paypay|016Poblacion|017Talisay|018Tapilon|019Tinubdan|020Tominjao
0702222000|001Ablayan|002Babayongan|003Balud|004Banhigan|005Bulak|006Caliongan|007Caleriohan|008Casay|009Catolohan|010Cawayan|011Consolacion|012Coro|013Dugyan|014Dumalan|015Jolomaynon|016Lanao|017Langkas|018Lumbang|019Malones|020Maloray|021Mananggal|023Manlapay|024Mantalongon|025Nalhub|026Obo|027Obong|028Panas|029Poblacion|030Sacsac|031Tapun|032Tuba|033Salug|034Tabon
0702223000|001Baliang|002Bayabas|004Binaliw|006Cabungahan|007Cagat-Lamac|008Cahumayan|009Cambanay|010Cambubho|011Cogon-Cruz|012Danasan|013Dungga|014Dunggoan|015Guinacot|016Guinsay|017Ibo|018Langosig|019Lawaan|020Licos|021Looc|022Magtagobtob|023Malapoc|024Manlayag|025Mantija|026Masaba|027Maslog|028Nangka|029Oguis|030Pili|031Poblacion|032Quisol|033Sabang|034Sacsac|035Sandayong Norte|036Sandayong Sur|037Santa Rosa|038Santican|039Sibacan|040Suba|041Taboc|042Taytay|043Togonon|044Tuburan Sur
0702224000|001Balaygtiki|002Bitoon|003Bulak|004Bullogan|006Doldol|007Kabalaasnan|008Kabatbatan|009Calaboon|010Kambanog|011Camboang|012Candabong|013Kang-actol|014Kanghalo|015Kanghumaod|016Kanguha|017Kantangkas|018Kanyuko|019Cogon|020Kolabtingon|021Cotcoton|022Lamak|023Lawaan|024Liong|025Manlapay|026Masa|027Matalao|028Paculob|029Panlaan|030Pawa|031Ilaya|032Poblacion Looc|033Poblacion Sima|034Tangil|035Tapon|037Tubod-Bitoon|038Tubod-Dugoan|039Poblacion Central
0702225000|001Anao|002Cagsing|003Calabawan|004Cambagte|005Campisong|006Canorong|007Guiwanon|008Looc|009Malatbo|010Mangaco|011Palanas|012Poblacion|013Salamanca|014San Roque
0702227000|001Cabadiangan|002Calero|003Catarman|004Cotcot|005Jubay|006Lataban|007Mulao|008Poblacion|009San Roque|010San Vicente|011Santa Cruz|012Tabla|013Tayud|014Yati
0702228000|001Bunakan|002Kangwayan|003Kaongkod|004Kodia|005Maalat|006Malbago|007Mancilang|008Pili|009Poblacion|010San Agustin|011Tabagak|012Talangnan|013Tarong|014Tugas
0702229000|001Armeña=Cansilongan|004Tolosa=Calatagan|005Cerdeña=Ansan|006Labrador=Bulod|007Looc|008Lombo|009Mahanlud|010Mindanao=Pajo|011Montañeza=Inamlang|012Salmeron=Bulak|013Santo Niño|014Sorsogon=Balimaya|015Barangay I|016Barangay II
0702231000|001Antipolo|002Curva|003Daanlungsod|004Dalingding Sur|005Dayhagon|006Gibitngil|007Canhabagat|008Caputatan Norte|009Caputatan Sur|010Kawit|011Lamintak Norte|012Luy-a|013Panugnawan|014Poblacion|015Tindog|016Don Virgilio Gonzales|017Lamintak Sur|018Maharuhay|019Mahawak
0702232000|001Cadulawan|002Calajo-an|003Camp 7|004Camp 8|005Cuanos|006Guindaruhan|007Linao|008Manduang|009Pakigne|010Poblacion Ward I|011Poblacion Ward II|012Poblacion Ward III|013Poblacion Ward IV|014Tubod|015Tulay|016Tunghaan|017Tungkop|018Vito|019Tungkil
0702233000|001Agbalanga|002Bala|003Balabagon|004Basdiot|005Batadbatad|006Bugho|007Buguil|008Busay|009Lanao|010Poblacion East|011Poblacion West|012Saavedra|013Tomonoy|014Tuble|015Tunga
0702234000|001Alfaco|002Bairan|003Balirong|004Cabungahan|005Cantao-an|006Central Poblacion|007Cogon|008Colon|009East Poblacion|010Inoburan|011Inayagan|012Jaguimit|013Lanas|014Langtad|015Lutac|016Mainit|017Mayana|018Naalad|019North Poblacion|020Pangdan|021Patag|022South Poblacion|023Tagjaguimit|024Tangke|025Tinaan|027Tuyan|028Uling|029West Poblacion
0702235000|001Alo|002Bangcogon|003Bonbon|004Calumpang|005Canangca-an|006Cañang|007Can-ukban|009Cansalo-ay|010Daanlungsod|011Gawi|012Hagdan|014Lagunde|015Looc|016Luka|017Mainit|018Manlum|019Nueva Caceres|020Poblacion|021Pungtod|023Tan-awan|024Tumalog
0702236000|001Biasong|002Cawit|003Dapdap|004Esperanza|005Lanao|006Lower Poblacion|007Moabog|008Montserrat|011San Isidro|012San Juan|013Upper Poblacion|014Villahermosa|015Imelda
0702237000|001Anislag|002Anopog|003Binabag|004Buhingtubig|005Busay|006Butong|007Cabiangon|008Camugao|009Duangan|010Guimbawian|011Lamac|012Lut-od|013Mangoto|014Opao|015Pandacan|016Poblacion|017Punod|018Rizal|019Sacsac|020Sambagon|021Sibago|022Tajao|023Tangub|024Tanibag|025Tupas|026Tutay
0702238000|001Adela|002Altavista|003Cagcagan|004Cansabusab|005Daan Paz|006Eastern Poblacion|007Esperanza|008Libertad|010Mabini|011Mercedes|012Pagsa|013Paz|014Rizal|015San Jose|016Santa Rita|018Teguis|019Western Poblacion
0702239000|001Butong|002Can-abuhon|003Canduling|004Cansalonoy|005Cansayahon|006Ilaya|007Langin|008Libo-o|009Malalay|010Palanas|011Poblacion|012Santa Cruz|013Tupas|014Vive
0702240000|001Basak|002Bonbon|003Bulangsuran|004Calatagan|005Cambigong|006Canorong|007Colase|008Dalahikan|009Jumangpas|010Camburoy|011Poblacion|012San Sebastian|013Suba|014Tangbo|015Monteverde
0702241000|002Balud|003Balungag|005Basak|007Bugho|008Cabatbatan|009Greenhills|010Lantawan|011Liburon|012Magsico|013Poblacion North|014Panadtaran|015Pitalo|016San Isidro|017Sangat|018Poblacion South|019Tabionan|020Tananas|021Tinubdan|022Tonggo|023Tubod|024Ilaya
0702242000|001Montealegre|002Cabunga-an|003Campo|004Consuelo|006Esperanza|007Himensulan|008Northern Poblacion|009San Isidro|010Santa Cruz|011Santiago|012Sonog|013Southern Poblacion|014Unidos|015Union|016Western Poblacion
0702243000|001Anapog|002Argawanon|003Bagtic|004Bancasan|005Batad|006Busogon|007Calambua|008Canagahan|009Dapdap|010Gawaygaway|011Hagnaya|012Kayam|013Kinawahan|014Lambusan|015Lawis|016Libaong|017Looc|018Luyang|019Maño|020Poblacion|021Punta|022Sab-a|023San Miguel|024Tacup|025Tambongon|026To-ong|027Victoria
0702244000|002Hagdan|003Hilantagaan|004Kinatarkan|005Langub|006Maricaban|007Okoy|008Poblacion|009Balidbid|010Pooc|011Talisay
0702245000|001Bunlan|002Cabutongan|003Candamiang|004Liloan|005Lip-tong|006Looc|007Pasil|008Poblacion|009Talisay|010Canlumacad
0702246000|001Abugon|002Bae|003Bagacay|004Bahay|005Banlot|006Basak|007Bato|008Cagay|009Can-aga|010Candaguit|011Cantolaroy|012Dugoan|013Guimbangco-an|014Lamacan|015Libo|016Lindogon|017Magcagong|018Manatad|019Mangyan|020Papan|021Poblacion|022Sabang|023Sayao|024Simala|025Tubod
0702247000|001Ampongol|002Bagakay|003Bagatayam|004Bawo|005Cabalawan|006Cabangahan|007Calumboyan|009Dakit|010Damolog|011Ibabao|012Liki|013Lubo|014Mohon|015Nahus-an|016Poblacion|017Tabunok|018Takay|019Pansoy
0702248000|001Alang-alang|002Caduawan|003Kal-anan|004Camoboan|005Canaocanao|006Combado|007Daantabogon|008Ilihan|009Labangon|010Libjo|011Loong|012Mabuli|013Managase|014Manlagtang|015Maslog|016Muabog|017Pio|018Poblacion|019Salag|020Sambag|021San Isidro|022San Vicente|023Somosa|024Taba-ao|025Tapul
0702249000|001Bongon|005Kanlim-ao|006Kanluhangon|008Kantubaon|010Dalid|013Mabunao|014Maravilla|015Olivo|016Poblacion|017Tabunok|018Tigbawan|019Villahermosa
0702250000|001Bulacao|002Cadulawan|003Cansojong|004Dumlog|005Jaclupan|006Lagtang|007Lawaan I|008Linao|009Maghaway|010Manipis|011Mohon|012Poblacion|013Pooc|014San Isidro|015San Roque|016Tabunoc|017Tangke|018Tapul|019Biasong|020Camp IV|021Lawaan II|022Lawaan III
0702251000|001Awihao|002Bagakay|003Bato|004Biga|005Bulongan|006Bunga|007Cabitoonan|008Calongcalong|009Cambang-ug|010Camp 8|011Canlumampao|012Cantabaco|013Capitan Claudio|014Carmen|015Daanglungsod|016Don Andres Soriano=Lutopan|017Dumlog|018Ibo|019Ilihan|020Landahan|021Loay|022Luray II|023Juan Climaco, Sr.=Magdugo|024Gen. Climaco=Malubog|025Matab-ang|026Media Once|027Pangamihan|028Poblacion|029Poog|030Putingbato|031Sagay|032Sam-ang|033Sangi|034Santo Niño=Mainggit|035Subayon|037Talavera|038Tungkay|039Tubod
0702252000|001Alegria|002Amatugan|003Antipolo|004Apalan|005Bagasawe|006Bakyawan|007Bangkito|008Bulwang|009Kabangkalan|010Kalangahan|011Kamansi|012Kan-an|013Kanlunsing|014Kansi|015Caridad|016Carmelo|017Cogon|018Colonia|019Daan Lungsod|020Fortaliza|021Ga-ang|022Gimama-a|023Jagbuaya|024Kabkaban|025Kagba-o|026Kampoot|027Kaorasan|028Libo|029Lusong|030Macupa|031Mag-alwa|032Mag-antoy|033Mag-atubang|034Maghan-ay|035Mangga|036Marmol|037Molobolo|038Montealegre|040Putat|041San Juan|042Sandayong|043Santo Niño|044Siotes|045Sumon|046Tominjao|047Tomugpa|048Barangay I|049Barangay II|050Barangay III|051Barangay IV|052Barangay V|053Barangay VI|054Barangay VII|055Barangay VIII
0702253000|001Buenavista|002Calmante|003Daan Secante|004General|005McArthur|006Northern Poblacion|007Puertobello|008Santander|009Secante Bag-o|010Southern Poblacion|011Villahermosa
0730600000|001Adlaon|002Agsungot|003Apas|004Babag|005Basak Pardo|006Bacayan|007Banilad|008Basak San Nicolas|010Binaliw|011Bonbon|013Budla-an|014Buhisan|015Bulacao|016Buot-Taup Pardo|017Busay|018Calamba|019Cambinocot|020Capitol Site|021Carreta|022Central|023Cogon Ramos|024Cogon Pardo|025Day-as|027Duljo|028Ermita|029Guadalupe|030Guba|031Hippodromo|032Inayawan|033Kalubihan|034Kalunasan|035Kamagayan|036Camputhaw|037Kasambagan|038Kinasang-an Pardo|040Labangon|041Lahug|042Lorega=Lorega San Miguel|043Lusaran|044Luz|045Mabini|046Mabolo|048Malubog|049Mambaling|050Pahina Central|051Pahina San Nicolas|052Pamutan|053Pardo|054Pari-an|055Paril|056Pasil|057Pit-os|059Pulangbato|060Pung-ol-Sibugay|062Punta Princesa|063Quiot Pardo|064Sambag I|065Sambag II|066San Antonio|067San Jose|068San Nicolas Central|069San Roque=Ciudad|070Santa Cruz|071Sawang Calero|073Sinsin|074Sirao|075Suba Pob.=Suba San Nicolas|076Sudlon I|077Sapangdaku|078T. Padilla|079Tabunan|080Tagbao|081Talamban|082Taptap|083Tejero=Villa Gonzalo|084Tinago|085Tisa|086To-ong Pardo|087Zapatera|088Sudlon II
0731100000|001Agus|002Babag|003Bankal|004Baring|005Basak|006Buaya|007Calawisan|008Canjulao|009Caw-oy|010Cawhagan|011Caubian|012Gun-ob|013Ibo|014Looc|015Mactan|016Maribago|017Marigondon|018Pajac|019Pajo|020Pangan-an|021Poblacion|022Punta Engaño|024Pusok|025Sabang|026Santa Rosa|027Subabasbas|028Talima|029Tingo|030Tungasan|031San Vicente
0731300000|001Alang-alang|002Bakilid|003Banilad|004Basak|005Cabancalan|006Cambaro|007Canduman|008Casili|009Casuntingan|010Centro|011Cubacub|012Guizo|013Ibabao-Estancia|014Jagobiao|015Labogon|016Looc|017Maguikay|018Mantuyong|019Opao|020Pakna-an|021Pagsabungan|022Subangdaku|023Tabok|024Tawason|025Tingub|026Tipolo|027Umapad
0802601000|001Aguinaldo|002Balud|003Bato=San Luis|004Beri|005Bigo|006Buenavista|008Cagsalay|009Campacion|010Carapdapan|011Casidman|013Catumsan|014Central|015Concepcion|016Garden|017Inayawan|020Macarthur|022Rawis|024Tangbo|025Tawagan|026Tebalawon
0802602000|001Bacjao|002Cag-olango|003Cansumangcay|004Guinmaayohan|005Barangay Poblacion I|006Barangay Poblacion II|007Barangay Poblacion III|008Barangay Poblacion IV|009Barangay Poblacion V|010Barangay Poblacion VI|011San Miguel|012Santa Rosa|013Maybunga
0802603000|001Balogo|002Bangon|004Cabay|008Caisawan|009Cantubi|010General Malvar|011Guinpoliran|012Julag|013Magsaysay|014Maramag|015Poblacion I|016Poblacion II|017Poblacion III|018Poblacion IV|019Poblacion V
0802604000|001Alang-alang|002Amantacop|003Ando|004Balacdas|005Balud|006Banuyo|007Baras|008Bato|009Bayobay|010Benowangan|011Bugas|012Cabalagnan|013Cabong|014Cagbonga|015Calico-an|016Calingatngan|017Campesao|018Can-abong|019Can-aga|020Camada|021Canjaway|022Canlaray|023Canyopay|024Divinubo|025Hebacong|026Hindang|027Lalawigan|028Libuton|029Locso-on|030Maybacong|031Maypangdan|032Pepelitan|033Pinanag-an|034Purok D1|035Purok A|036Purok B|037Purok C|038Purok D2|039Purok E|040Purok F|041Purok G|042Purok H|043Punta Maria|044Sabang North|045Sabang South|046San Andres|047San Gabriel|048San Gregorio|049San Jose|050San Mateo|051San Pablo|052San Saturnino|053Santa Fe|054Siha|055Songco|056Sohutan|057Suribao|058Surok|059Taboc|060Tabunan|061Tamoso
0802605000|001Balagon|002Baruk|003Boco|004Caghalong|005Camantang|007Can-ilay|008Cansangaya|009Canteros|010Carolina|011Guibuangan|012Jepaco|013Mabuhay|014Malogo|015Obong|016Pandol|018Barangay 1 Poblacion|019Barangay 10 Poblacion|020Barangay 2 Poblacion|021Barangay 3 Poblacion|022Barangay 4 Poblacion|023Barangay 5 Poblacion|024Barangay 6 Poblacion|025Barangay 7 Poblacion|026Barangay 8 Poblacion|027Barangay 9 Poblacion|028Salvacion|032Solong|033Rawis
0802606000|001Aroganga|002Magongbong|003Buenavista|004Cabago-an|005Caglao-an|006Cagtabon|007Dampigan|008Dapdap|009Del Pilar|010Denigpian|011Gap-ang|012Japitan|013Jicontol|014Hilabaan|015Hinolaso|016Libertad|018Magsaysay|019Malobago|020Osmeña|022Barangay 1|023Barangay 10|024Barangay 11|025Barangay 12|026Barangay 13|027Barangay 14|028Barangay 15|029Barangay 2|030Barangay 3|031Barangay 4|032Barangay 5|033Barangay 6|034Barangay 7|035Barangay 8|036Barangay 9|037Rizal|038San Isidro=Malabag|039San Pascual|040San Roque|041San Vicente|042Santa Cruz|043Santo Niño|044Tanauan|046Villahermosa|047Bonghon|048Malaintos|049Tikling
0802607000|001Alang-alang|002Binalay|003Calutan|004Camcuevas|005Domrog|006Limbujan|007Magsaysay|008Osmeña|009Pingan|010Poblacion Barangay 1|011Poblacion Barangay 2|012Poblacion Barangay 3|013Poblacion Barangay 4|014Poblacion Barangay 5|015Poblacion Barangay 6|016Poblacion Barangay 7|017Poblacion Barangay 8|018Laurel|019Roxas|020Quirino|021San Isidro|022San Roque|023Santa Cruz=Opong|024Santa Fe|025Tugop|026Vigan|027Macapagal|028Aguinaldo|029Quezon|030Tandang Sora
0802608000|001Barangay 1|002Barangay 2|003Barangay 3|004Barangay 4|005Barangay 5|006Barangay 6|007Barangay 7|008Biga|009Coticot|010Gigoso|011Huknan|012Parina|013Paya|015President Roxas|017San Miguel|018Santa Cruz=Cansingkol|019Barangay 8|020San Isidro=Malabag
0802609000|001Alingarog|002Bagua|003Banaag|004Banahao|005Baras|006Barbo|007Bitaugan|008Bungtod|009Bucao|010Buenavista|011Cagdara-o|012Cagusu-an|013Camparang|014Campoyong|015Cantahay|017Casuguran|018Cogon|019Culasi|020Poblacion Ward 10|021Poblacion Ward 9-A|022Gahoy|024Habag|025Hamorawon|026Inapulangan|027Poblacion Ward 4-A|028Lupok|029Mayana|030Ngolos|031Pagbabangnan|032Pagnamitan|033Poblacion Ward 1|034Poblacion Ward 2|035Poblacion Ward 11|036Poblacion Ward 12|037Poblacion Ward 3|038Poblacion Ward 4|039Poblacion Ward 5|040Poblacion Ward 6|041Poblacion Ward 7|042Poblacion Ward 8|043Poblacion Ward 9|044Salug|045San Antonio|046San Jose|047San Pedro|048Sapao|050Sulangan|051Suluan|052Surok|054Taytay|055Timala|056Trinidad|057Victory Island|058Canawayon|059Dalaragan|060Hagna|061Hollywood|062San Juan|063Santo Niño|064Tagporo
0802610000|001Batang|002Cacatmonan|003Garawon|004Canciledes|005Carmen|006Nagaja|007Padang|008Barangay 1|009Barangay 2|010Barangay 3|011Barangay 4|012San Isidro|013San Miguel
0802611000|001Agsaman|007Cagmanaba|009Dorillo|012Jewaran|013Mabuhay|014Magsaysay|015Barangay 1|016Barangay 2|017Barangay 3|018Barangay 4|019Recare|020Roxas|021San Roque
0802612000|001Betaog|002Bolusao|004Guinob-an|005Maslog|010Barangay Poblacion 1|011Barangay Poblacion 2|012Barangay Poblacion 3|013Barangay Poblacion 4|014Barangay Poblacion 5|015Barangay Poblacion 6|016Barangay Poblacion 7|017Barangay Poblacion 8|018Barangay Poblacion 9|019Barangay Poblacion 10|020San Isidro|021Taguite
0802613000|001Antipolo|002Babanikhon|003Bacayawan|004Barobo|005Burak|006Can-ato|007Candoros|008Canliwag|010Cantomco|011Hugpa|012Maca-anga|013Magtino|014Mina-anod|015Naubay|016Piliw|017Barangay 1|018Barangay 2|019Barangay 3|020Barangay 4|021Barangay 5|022Barangay 6|023Barangay 7|024Barangay 8|025Barangay 9|026Barangay 10|027Barangay 11|028Barangay 12|029San Jose|030San Miguel|031San Roque|032So-ong|033Tabok|034Waso
0802614000|001Bulawan|003Carayacay|005Libertad|006Malobago|007Maputi|008Barangay 1|009Barangay 2|010San Miguel|011San Roque|012Tangbo|013Taytay|014Tugas
0802615000|002Camada|003Campakerit=Botay|004Canloterio|005Del Pilar|006Guindalitan|007Lapgap|008Malobago|009Maybocog|010Maytigbao|011Omawas|012Patag|013Barangay Poblacion 1|014Barangay Poblacion 2|015Barangay Poblacion 3|016Barangay Poblacion 4|017Barangay Poblacion 5|018Barangay Poblacion 6|019Barangay Poblacion 7|020San Gabriel|021Tagaslian
0802616000|001Anuron|002Banuyo|003Bobon|004Busay|005Buyayawon|006Cabunga-an|007Cambante|008Barangay 1 Poblacion|009Barangay 2 Poblacion|010Barangay 3 Poblacion|011San Jose|012Sung-an|013Palamrag=Cabiliri-an|014Barangay 4 Poblacion|015Port Kennedy|016San Roque
0802617000|001Agsam|002Bagacay|003Balingasag|004Balocawe|005Bantayan|006Batang|007Bato|008Binalayan|009Buntay|010Burak|011Butnga|012Cadian|013Cagdine|014Cagpile|015Cagtoog|016Camanga|018Dalid|019Dao|020Factoria|021Gamot|022Iwayan|023Japay|024Kalaw|025Mabuhay|026Malingon|027Minap-os|028Nadacpan|029Naga|030Pangudtan|031Paypayon|033Riverside|034Rizal|035Sabang|036San Eduardo|037Santa Monica|038Saugan|039Saurong|041Tawagan|043Tiguib|044Trinidad=Maycorot|045Alang-alang|046San Roque
0802618000|001Anislag|002Bagte|003Barangay No. 1|004Barangay No. 2|005Barangay No. 3|006Barangay No. 4|007Barangay No. 5|008Buenavista|009Caculangan|010Cagdaja|011Cambilla|012Cantenio|014Naga|015Paco|016Rizal=Pana-ugan|017San Pedro|018San Vicente|019Santa Cruz=Loro Diyo|020Santa Margarita|021Santo Niño|022Palactad=Valley|023Alang-alang|024Barangay No. 6|025Barangay No. 7|026San Isidro
0802619000|001Abejao|002Alog|003Asgad|004Bagtong|005Balud|006Barangay 1|007Barangay 13|008Barangay 2|009Barangay 3|010Barangay 4|011Barangay 5|012Barangay 6|013Barangay 7|014Barangay 8|015Barangay 9|016Barangay 10|017Barangay 11|018Barangay 12|020Buabua|021Burak|022Butig|023Cagaut|024Camanga|025Cantomoja|026Carapdapan|027Caridad|028Casili-on|029Iberan|030Jagnaya|031Lusod|032Malbog|033Maliwaliw|035Matarinao|037Naparaan|041Seguinon|046San Roque=Bugay|047Santa Cruz|049Tacla-on|050Tagbacan|051Palanas|052Talangdawan
0802620000|001Bunacan|002Campidhan|003Casoroy|004Libas|005Nena=Luna|006Pagbabangnan|007Barangay No. 1 Poblacion|008Barangay No. 2 Poblacion|009Barangay No. 3 Poblacion|010Barangay No. 4 Poblacion|011Barangay No. 5 Poblacion|012Barangay No. 6 Poblacion|013Putong|015San Isidro|016San Miguel|020Lunang
0802621000|001Alugan|002Bahay|003Bangon|004Baras=Lipata|005Binogawan|006Cajagwayan|007Japunan|008Natividad|009Pangpang|010Barangay No. 1|011Barangay No. 2|012Barangay No. 3|013Barangay No. 4|014Barangay No. 5|015Santa Cruz|016Tabo|017Tan-awan
0802622000|001A-et|002Baybay|003Kandalakit|004Del Remedio|005Loyola Heights|006Mabini|007Maglipay|008Maramara|009Riverside|010San Francisco|011San Isidro|012San Juan|013San Mateo|014San Vicente|015Santo Niño|016Santo Tomas|017Tabi|018Abucay
0802623000|001Batiawan|002Beto|003Binaloan|004Bongdo|006Dacul|007Danao|008Del Remedios|009Gayam|010Lomatud=Burak|011Mabuhay|012Malinao|013Mantang|014Nato|015Pangabutan|016Poblacion Barangay 1|017Poblacion Barangay 2|018Poblacion Barangay 3|019Poblacion Barangay 4|020Poblacion Barangay 5|021Poblacion Barangay 6|022Polangi|023San Luis|024San Pablo|025San Rafael
0803701000|001Alangilan|002Anibongon|003Buaya|004Bagacay|005Bahay|006Balinsasayao|007Balocawe|008Balocawehay|009Barayong|010Bayabas|011Bito|012Buenavista|013Bulak|014Bunga|015Buntay|016Burubud-an|017Cagbolo|018Can-uguib|019Can-aporong|020Canmarating|021Capilian|022Cadac-an|023Combis|024Dingle|025Guintagbucan|026Hampipila|027Katipunan|028Kikilo|029Laray|030Lawa-an|031Libertad|032Loyonsawang|033Mahagna=New Cagbolo|034Mag-atubang|035Mahayahay|036Maitum|037Malaguicay|038Matagnao|039Nalibunan|040Nebga|041Odiongan|042Pagsang-an|043Paguite|044Parasanon|045Picas Sur|046Pilar|047Pinamanagan|048Salvacion|049San Francisco|050San Isidro|051San Roque|052Santa Fe|053Santa Lucia|054Santo Niño|055Tabigue|056Tadoc|057New Taligue|058Old Taligue|059Tib-o|060Tinalian|061Tinocolan|062Tuy-a|063Victory
0803702000|001Aslum|002Astorga=Burabod|004Bato|005Binongto-an|006Binotong|007Bobonon|008Borseth|009Buenavista|010Bugho|011Buri|012Cabadsan|013Calaasan|014Cambahanon|015Cambolao|016Canvertudes|017Capiz|018Cavite|019Cogon|020Dapdap|021Divisoria|022Ekiran|023Hinapolan|024Hubang|025Hupit|026Langit|027Lingayon|028Lourdes|029Lukay|030Magsaysay|031Mudboron|032P. Barrantes|033Peñalosa|034Pepita|035Salvacion Poblacion|036San Antonio|037San Diego|038San Francisco East|039San Francisco West|040San Isidro|041San Pedro|042San Vicente|043Santiago|044Santo Niño|045Santol|046Tabangohay|047Tombo|048Veteranos|049Blumentritt|050Holy Child I|051Holy Child II|052Milagrosa|053San Antonio Pob.=Patong Norte|054San Roque|055Salvacion
0803703000|001Antipolo|002Balugo|003Benolho|004Cambalading|005Damula-an|006Doña Maria=Kangkuirina|008Mahayag|009Mahayahay|010Poblacion|011Salvacion|012San Pedro|013Seguinon|014Sherwood|015Tabgas|016Talisayan|017Tinag-an
0803705000|002Biasong|003Gov. E. Jaro=Bagahupi|004Malibago|005Magcasuang|006Planza|007Poblacion District I|008Poblacion District II|009Poblacion District III|010Poblacion District IV|011Rizal I|012San Ricardo|013Sangputan|014Pagsulhugon|015Taguite|016Uban|017Victory|018Villa Magsaysay|019Bacong|020Bagong Silang|021Lukay|022Rizal II|023San Agustin|024Guintigui-an|025Naga-asan|026San Isidro
0803706000|001Abango|002Amahit|004Balire|005Balud|006Bukid|007Bulod|008Busay|009Cabolo-an|010Calingcaguing|011Can-isak|012Canomantag|013Duka|014Guindaohan|015Hiagsam|016Hilaba|017Hinugayan|018Ibag|019Minuhang|020Minuswang|021Pikas|022Pitogo|023Poblacion Dist. I|024Poblacion Dist. II|025Poblacion Dist. III|026Poblacion Dist. IV|027Poblacion Dist. V|028Poblacion Dist. VI=New Road|029Pongso|031Roosevelt|032San Isidro|033Santa Rosa|034Santarin|035Tutug-an|036Cabarasan|037Cuta|038Domogdog|039San Roque
0803707000|001Alegria|002Alejos|003Amagos|004Anahawan|005Bago|006Bagong Bayan District|008Buli|009Cebuana|010Daan Lungsod|011Dawahon|012Himamaa|013Dolho|014Domagocdoc|015Guerrero District|016Iniguihan District|017Katipunan|018Liberty=Binaliw|019Mabini|020Naga|021Osmeña|022Plaridel|023Kalanggaman District|026Ponong|027San Agustin|028Santo Niño|029Tabunok|030Tagaytay|031Tinago District|032Tugas|033Imelda|034Marcelo|035Rivilla
0803708000|001Altavista|002Ambacan|003Amguhan|004Ampihanon|005Balao|006Banahao|008Biasong|009Bidlinan|010Bitanhuan|011Bubon|012Buenavista|013Bunga|014Butigan|015Kabatuan|016Caridad|017Ga-as|018Gabas|019Gakat|020Guadalupe=Utod|021Gubang|022Hibunawan|023Higuloan|024Hilapnitan|025Hipusngo|026Igang|027Imelda|028Jaena|029Kabalasan|030Kabungaan|031Kagumay|032Kambonggan|034Candadam|035Kan-ipa|036Kansungka|037Kantagnos|038Kilim|039Lintaon|041Maganhan|042Mahayahay|043Mailhi|044Maitum|045Makinhas|046Mapgap|047Marcos|048Maslug|049Matam-is|050Maybog|051Maypatag|052Monterico|053Palhi|054Pangasungan|055Pansagan|056Patag|057Plaridel|058Poblacion Zone 2|059Poblacion Zone 3|060Poblacion Zone 4|061Poblacion Zone 5|062Poblacion Zone 6|063Poblacion Zone 7|064Poblacion Zone 8|065Poblacion Zone 9|066Poblacion Zone 10|067Poblacion Zone 11|068Poblacion Zone 12|069Poblacion Zone 13|070Poblacion Zone 14|071Poblacion Zone 15|072Poblacion Zone 16|073Poblacion Zone 17|074Poblacion Zone 18|075Poblacion Zone 19|076Poblacion Zone 20|077Poblacion Zone 21|078Poblacion Zone 22|079Poblacion Zone 23|080Pomponan|081Punta|082Sabang|083San Agustin|084San Isidro|085San Juan|086Santa Cruz|087Santo Rosario|088Sapa|089Ciabo|090Villa Solidaridad|091Zacarito|092Poblacion Zone 1|093Cogon|094Monte Verde|095Villa Mag-aso
0803710000|001Abuyogon|002Anonang|003Arado|004Balao|005Balatson|006Balorinay|007Bobon|008Buenavista|009Buri|010Caanislagan|011Cadahunan|012Cagangon|013Cali|014Calsadahay|015Candag-on|016Cansiboy|017Catagbacan|018Poblacion District I|019Poblacion District II|020Poblacion District III|021Poblacion District IV|022Poblacion District V|023Poblacion District VI|024Poblacion District VII|025Poblacion District VIII|026Poblacion District IX|027Dumalag=Pusod|028Ilihan|029Esperanza|030Gitabla|031Hapunan|032Hibunawan|033Hugpa East|034Hugpa West|035Kalao|036Kaparasanan|037Laguiwan|038Libas|039Limburan|040Logsongan|041Maabab|042Maghubas|043Mahagnao|044Malabca|045Malaguinabot|046Malaihao=San Ramon|047Matin-ao|048Moguing|049Paghudlan|050Paitan|051Pangdan|052Patag|053Patong|054Pawa|056Roxas|057Sambel|058San Esteban|059San Fernando|061San Jose East|062San Jose West|063San Pablo|064Tabuanon|065Tagadtaran|066Taghuyan|067Takin|068Tambis=Naboya|070Toloyao|071Villa Aurora|072Villa Corazon|073Villa Patria|074Villa Rosas=Cabang|075Kagbana|076Damulo-an|077Dina-ayan|078Gamay|079Kalipayan|080Tambuko
0803713000|001Abanilla|002Agas|003Anislagan|005Bunacan|006Cabalquinto|007Cabalhin|008Cabradilla|009Caneja|010Cantonghao|011Caroyocan|012Casiongan|014Cristina|015Dalumpines|016Don Luis|017Dulao|018Efe|019Enage|020Espinosa|021Garganera|022Ferdinand E. Marcos|023Garrido|024Guadalupe=Guadalupe Mendoza|025Gutosan|027Igang|028Inalad|029Jubay|030Juson|031Kawayan Bogtong|032Kawayanan|033Kokoy Romualdez|034Labtic|035Laray|036M. Veloso|037Mahait|038Malobago|039Matagok|040Nipa|041Obispo|042Pagatpat|043Pangpang|045Patag|046Pates|047Paula|048Padoga|049Petrolio|050Poblacion|051Railes|052Tabla|053Tagharigue|054Tuburan|056Villahermosa|057Villalon|058Villanueva
0803714000|001Balucanad|002Balud|003Balugo|004Cabul-an|006Gayad|007Culasian|008Guinadiongan|009Lemon|010Libertad|011Manloy|012Nauguisan|014Pinamopoan|015Poblacion Zone I|016Poblacion Zone II|017Potot|018San Joaquin|019Santo Niño|020Talairan|021Talisay|022Tolibao|023Visares
0803715000|001Balilit|002Barayong|003Barugohay Central|004Barugohay Norte|005Barugohay Sur|006Baybay|007Binibihan|008Bislig|009Caghalo|010Camansi|011Canal|012Candigahub|013Canlampay|014Cogon|015Cutay|016East Visoria|017Guindapunan East|018Guindapunan West|019Hiluctogan|020Jugaban|021Libo|022Lower Hiraan|023Lower Sogod|024Macalpi|025Manloy|026Nauguisan|027Pangna|028Parag-um|029Parina|030Piloro|031Ponong|032Sagkahan|033San Mateo|034Santa Fe|035Sawang|036Tagak|037Tangnan|038Tigbao|039Tinaguban|040Upper Hiraan|041Upper Sogod|042Uyawan|043West Visoria|044Paglaum|045San Juan|046Bagong Lipunan|047Canfabi|048Rizal=Tagak East|049San Isidro
0803717000|001Abaca|002Abre|003Balilit|004Banayon|005Bayabas|006Bolirao|007Buenavista|008Buntay|009Caanislagan|010Cabariwan|011Cabuloran|012Cabunga-an|013Calipayan|014Calsadahay|015Caluctogan|016Calutan|017Camono-an|018Candagara|019Canlingga|020Cansamada East|021Digahungan|022Guinarona|023Hiabangan|024Hilabago|025Hinabuyan|026Hinologan|027Hitomnog|028Katipunan|029Los Martires|030Lobe-Lobe|031Macaalang|032Maliwaliw|033Maragongdong|034Ormocay|035Palacio|036Panda|037Patoc|038Plaridel|039Sampao West Pob.=Dist. 8|040Lapu-Lapu=Dist. 2|041Lusad Pob.=Dist. 6|042Sampao East Pob.=Dist. 9|043San Antonio Pob.=Dist. 5|044San Jose Pob.=Dist. 1|045Sta. Mesa Pob.=Dist. 7|046Tunga Pob.=Dist. 4|047San Roque Pob.=Dist. 3|048Poponton|049Rizal|050Salvacion|051San Benito|052Sto. Domingo|053Sirab|054Tagkip|055Tin-ao|056Victoria|057Balugo|058Cansamada West|059Capulhan|060Lobe-Lobe East|061Paraiso|062Sampaguita|063Sawahon|064Talinhugon|065Tuya
0803718000|001Alegre|002Arado|003Bulod|004Batug|005Bolongtohan|006Cabacungan|007Cabarasan|008Cabato-an|009Calipayan|010Calubian|011Camitoc|012Camote|013Dacay|014Del Carmen|015Del Pilar|016Fatima|017General Roxas|019Luan|020Magsaysay|021Maricum|022Barbo|023Buntay|024Cambula District|025Candao|026Catmonan|027Combis|028Highway|029Market Site|030San Miguel|031Serrano|032Sungi|033Rawis|034Rizal|035Romualdez|036Sabang Daguitan|037Salvacion|038San Agustin|039San Antonio|040San Isidro|041San Jose|042San Rafael|043San Vicente|044Tabu|045Tigbao|046Victory
0803719000|001Agutayan|002Atabay|003Baas|004Bagumbayan|005Baliw|006Bantigue|007Bung-aw|008Cacao|009Campina|010Catandog 1|011Catandog 2|012Concepcion|014Himo-aw|015Hitudpan|016Imelda Marcos=Pong-on|017Kang-iras|018Lamak|019Libertad|020Liberty|021Lunang|022Magnangoy|023Marangog|024Matapay|025Naval|026Owak|027Pa-a|028Central Barangay|029Eastern Barangay|030Western Barangay|031Pontod|032Proteccion|033San Agustin|034San Antonio|035San Isidro|036San Juan|037San Roque|038Santa Cruz|039Santa Margarita|041Santo Niño|042Tabunok|043Tagnate|044Talisay|045Tambis|046Tejero|047Tuguipa|048Utanan|049Bagong Lipunan|050Bon-ot|051Hampangan|052Kangha-as|053Manaul
0803720000|001Anahaw|002Anolon|003Baldoza|004Bontoc|006Bulacan|007Canha-ayon|008Capudlosan|009Himacugo|010Doos Del Norte|011Doos Del Sur|012Himokilan Island|013Katipunan|014Maasin|015Mabagon|016Mahilum|017Poblacion 1|018Poblacion 2|019San Vicente|020Tabok|021Tagbibi
0803721000|001Apid|002Cabulisan|003Caminto|004Can-angay|005Caulisihan|006Conalum|007De los Santos=Mahilum|008Esperanza|009Guadalupe|010Guinsanga-an|011Hinabay|012Jubasan|013Linao|014Macagoco|016Maljo|017Marao|018Poblacion|019Tahud|020Taotaon|021Tinago
0803722000|001Anislag|002Antipolo|003Apale|004Bantigue|005Benog|006Bilwang|007Can-andan|008Cangag|009Consolacion|010Honan|011Libertad|012Mahayag|013Marvel|014Matlang|015Monte Alegre|017Puting Bato|018San Francisco|019San Roque|020Santa Cruz|021Santo Niño|022Santo Rosario|023Tabunok|024Tolingon|025Tubod
0803723000|001Alahag|002Anibongan|003Badiang|004Batug|005Buenavista|006Bukid|007Burabod|008Buri|009Kaglawaan|010Canhandugan|011Crossing Rubas|012Daro|013Hiagsam|014Hibunawon|015Hibucawan|016Kalinawan|017Likod|018Macanip|019Macopa|020Mag-aso|021Malobago|023Olotan|024Pange|025Parasan|026Pitogo|027District I|028District II|029District III|030District IV|031Sagkahan|032San Agustin|033San Pedro|034San Roque|035Santa Cruz|036Santo Niño|037Sari-sari|038Tinambacan|039Tuba|040Uguiao|041Villagonzoilo=Villa Consuelo|042Villa Paz|043Bias Zabala|044Atipolo|045Canapuan|046La Paz|047Palanog
0803724000|001Abuyogay|002Andres Bonifacio|003Batug|004Binulho|005Calzada|006Cancayang|007Caranhug|008Caraye|009Casulongan|010Comatin|011Guindapunan|012Inayupan|013Laray|014Magsaysay=Responde|015Malitbogay|016Manarug|017Manlilisid|018Naliwatan|019Odiong|020Picas Norte|021Pinocawan|022Poblacion Zone 1|023Poblacion Zone 2|024Rizal|026Santa Cruz|027Talisayan|028San Sotero=Tambis|029Ulhay
0803725000|001Alegria|002Anibong|003Aslum|004Balante|005Bongdo|006Bonifacio|007Bugho|008Calbasag|009Caridad|010Cuya-e|013Dita|014Gitabla|015Hindang|016Inawangan|017Jurao|018Poblacion District I|019Poblacion District II|020Poblacion District III|021Poblacion District IV|022San Andres|023San Pablo|024Sta. Cruz|025Sto. Niño|026Tagkip|027Tolosahay|028Villa Hermosa
0803726000|001Aguiting|002Cacao|003Kawayan|004Hiluctogan|005Libertad|006Libongao|007Lim-ao|008Lonoy|009Mahawan|010Masarayao|011Monte Alegre|012Monte Bello|013Naghalin|014Natubgan|015Poblacion|016Rizal|017San Ignacio|018San Isidro|019Santo Domingo|020Santo Niño|021Tagaytay|022Tongonan|023Tugbong
0803728000|001Bagacay East|002Bagacay West|003Bongtod|004Bocawon|005Buracan|006Caabangan|007Cacao|008Cagngaran|009Calabnian|010Calaghusan|011Caltayan|012Canbañez|013Cogon|014Duyog|015Gimiranat East|016Gimiranat West|017Limba|018Lubi-lubi|019Luneta|020Mag-aso|021Moroboro|022Pansud|023Pawa|024Piliway|025Poblacion District 1|026Poblacion District 2|027Poblacion District 3|028Poblacion District 4|029Quiong|030Rizal|031San Victoray|032Santa Ana|033Santa Elena|034Tabang|035Tarugan
0803729000|001Bachao|002Baco|003Bagaba-o|004Basud|005Belen|006Burabod|007Calaguise|008Consuegra|009Culasi|010Danus|011Elizabeth|012Kawayan|013Libas|014Maanda|015Macupa|016Mataloto|017Palarao|018Palid I=Ilawod|019Palid II=Iraya|020Parasan|021Poblacion|022Salog|023Sambulawan|024Tag-abaca|025Tapol|026Tigbawan|027Tinocdugan|028Toctoc|029Ugbon|030Wague
0803730000|001Batug|002Burabod|004Capudlosan|005Casuntingan|006Causwagan|007Danao|008General Luna|009Kiling|010Lanawan|011Liwayway|012Maya|013Oguisan|014Osmeña|015Palale 1|016Palale 2|017Poblacion District 1|018Poblacion District 2|019Poblacion District 3|020Pongon|021Quezon|022Romualdez|023Salvacion|024San Antonio|025San Isidro|026San Pedro|027San Vicente|028Santa Isabel|029Tinawan|030Tuyo|031Doña Josefa|032Villa Imelda
0803731000|001Campin|002Cuatro De Agosto|003Hilusig|004Himamara|005Hinaguimitan|006Liberacion|007Mabuhay|008Mabunga|009Magsuganao|010Mahayag|011Mahayahay|012Malinao|013Malipoon|014Palanogan|015Paril|016Pinamonoan|017Poblacion|018Polahongon|019San Isidro|020San Juan|021Sta. Cruz|022Tagaytay|023Uguis|024Union|025Upper Mahaplag|026Hiluctogan|027Maligaya|028Sto. Niño
0803733000|001Balagtas|002Bulak|003Cambadbad|004Candelaria|005Cansoso|006Mansahaon|007Masaba|008Naulayan|009Bonoy|010Mansalip|011Riverside|012Talisay|013San Dionisio|014San Marcelino|015San Sebastian|016San Vicente|017Santa Rosa|018Santo Rosario|019Imelda|020Malazarte|021San Guillermo
0803734000|001Agbanga|002Altavista|004Cahagnaan|005Calumpang|006Caningag|007Caridad Norte|008Caridad Sur|009Elevado|010Esperanza|011Hitoog|012Itum|013Lowan|014Monte Alegre|016San Isidro|017San Pedro|018Santo Niño|019President Garcia|020Punong|021San Juan|022San Salvador|023San Vicente|024Santa Fe|025Santa Paz|026Tag-os|027Templanza|028Tigbao|029Waterloo|030Zaragoza|031Bagong Lipunan|032Taglibas Imelda
0803735000|001A. Bonifacio|002Mabini|003Burgos|004Calipayan|005Camansi|006General Antonio Luna|007Liberty|008Ormocay|009Poblacion Zone 1|010Poblacion Zone 2|011Poblacion Zone 3|012San Roque|013Santa Cruz|014Talisay|015Union|016Wilson
0803736000|001Binabaye|002Cabaliwan|003Calunangan|004Calunasan|005Cambalong|007Can-unzo|008Canbantug|009Casilda|010Lamanoc|011Libas|012Libjo|013Lundag|014Mahalit|015Mahayag|016Masumbang|017Poblacion|018Puerto Bello|019San Isidro|020San Jose|021Macario|022Tubod|023Mat-e
0803738000|001Alegria|002Bagong|003Labrador=Balion|004Bantigue|005Batuan|006Biliboy|007Borok|009Cabaon-an|010Cabulihan|011Cagbuhangin|012Can-adieng|013Can-untog|015Catmon|016Cogon Combado|017Concepcion|018Curva|019Danao|020Dayhagan|049Dolores|050Domonar|051Don Felipe Larrazabal|052Donghol|053Esperanza|054Hibunawon|055Hugpa|056Ipil|057Lao|058Libertad|059Liloan|060Linao|061Mabini|062Macabug|063Magaswi|064Mahayag|065Mahayahay|066Manlilinao|067Margen|068Mas-in|069Matica-a|070Milagro|071Monterico|072Nasunogan|073Naungan|074Nueva Vista|075Patag|076Punta|077Quezon, Jr.|078Rufina M. Tan|079Sabang Bao|080Salvacion|081San Antonio|082San Isidro|083San Jose|084San Juan|086San Vicente|087Santo Niño|088San Pablo=Simangan|089Sumangga|090Valencia|091Barangay North=Barangay 29|092Airport|093Cabintan|094Camp Downes|095Gaas|096Green Valley|097Licuma|098Liberty|099Leondoni|100Nueva Sociedad|101Tambulilid|102Tongonan|104Don Potenciano Larrazabal|105Kadaohan|106Guintigui-an|107Danhug|108Alta Vista|109Bagong Buhay|110Bayog|111Doña Feliza Z. Mejia|112Juaton|113Luna|114Mabato|115Barangay East|116Barangay South|117Barangay West
0803739000|001Anahaway|002Arado|004Baras|005Barayong|006Cabarasan Daku|007Cabarasan Guti|008Campetik|009Candahug|010Cangumbang|011Canhidoc|012Capirawan|013Castilla|014Cogon=Cogon San Joaquin|015Gacao|016Guindapunan|017Libertad|018Naga-naga|019Pawing|020Buri|021Cavite East|022Cavite West|023Luntad|024Santa Cruz|025Salvacion|026San Agustin|027San Antonio|028San Isidro|029San Joaquin|030San Jose|031San Miguel|032Tacuranga|033Teraza|034San Fernando
0803740000|001Baguinbin|002Belen|003Buenavista|004Caduhaan|005Cambakbak|006Cambinoy|007Cangcosme|008Cangmuya|009Canipaan|010Cantandoy|011Cantuhaon|012Catigahan|013Cruz|014Duljugan|016Guiwan 1|017Guiwan 2|018Himarco|019Hinagbuan|020Lat-osan|021Liberty|022Mazawalo Pob.=Lili-on|023Lomonon|024Mabini|025Magsaysay|026Masaba|027Parilla|029Plaridel|030Central 1|031Central 2|032Hinablayan Pob.=Central 3|033Rizal|034Sabang|035San Guillermo|036San Isidro|037San Joaquin|038San Juan|039San Miguel|040San Pablo|041San Pedro|042San Roque|043Santiago|044Taberna|045Tabunok|046Tambis|047Tinabilan|048Tinago|049Tinubdan|050Pinagdait Pob.=Ypil I|051Pinaghi-usa Pob.=Ypil II|052Bitaog Pob.=Ypil III
0803741000|001Arabunog|002Aringit|003Bahay|004Cabaohan|005Calsadahay|006Cancaraja|007Caninoan|008Capilla|009Colawen|010Dumarag|011Guindapunan|012Halaba|013Jones|014Lanawan|016Lima|017Macalpiay|018Malitbogay|019Manaybanay|020Maricum|021Patong|022District 1|023District 2|024District 3|025District 4|026Sapsap|027Socsocon|028Tingib|029Yapad|030Lourdes
0803742000|001Banat-e|003Basud|004Bawod|005Biasong|006Bunacan|008Cabungaan|009Capiñahan|010Crossing|011Daja-daku|012Daja-diot|013Hacienda Maria|014Linao|015Matungao|017Paril|018San Jose|019Taglawigan|020Tinago|021Busay|022San Miguel
0803743000|001Bagacay|002Bahay|003Bairan|004Cabatianuhan|005Canap|006Capilihan|007Caraycaray|009Libtong=East Poblacion|010Guinciaman|011Impo|012Kinalumsan|014Lukay|015Malaguinabot|016Malpag|017Mawodpawod|018Patong|019Pinarigusan|020San Andres|021Santa Cruz|022Santol|023Cayare=West Poblacion
0803744000|001Baculanad|002Badiangay|003Bulod|004Catoogan|005Katipunan|006Milagrosa|007Pilit|008Pitogo|009Zone 1|010Zone 2|011Zone 3|012San Isidro|013San Juan|014San Miguelay|015San Roque|016Tibak|017Victoria|018Cutay|019Gapas|020Zone 4 Pob.=Cabangcalan
0803745000|002Butason I|003Butason II|004Campokpok|005Catmon|006Gimarco|007Gibacungan|008Inangatan|009Manlawaan|010Omaganhan|011Poblacion|012Santa Rosa|013Tabing|014Tugas
0803746000|001Amandangay|002Aslum|003Balingasag|004Belisong|005Cambucao|006Capahuan|007Guingauan|008Jabong|009Mercaduhay|010Mering|011Mohon|013District I Pob.=Quezon|014District II Pob.=Rizal|015District III Pob.=Bonifacio|016District IV Pob.=Macarthur|017San Pablo=Mooc
0803748000|001Ada|002Amanluran|003Arado|004Atipolo|005Balud|006Bangon|007Bantagan|008Baras|009Binolo|010Binongto-an|011Bislig|012Cabalagnan|013Cabarasan Guti|014Cabonga-an|015Cabuynan|016Cahumayhumayan|017Calogcog|018Calsadahay|019Camire|020Canbalisara|021Catigbian|022Catmon|023Cogon|024Guindag-an|025Guingawan|026Hilagpad|028Lapay|029Limbuhan Daku|030Limbuhan Guti|031Linao|032Magay|033Maghulod|034Malaguicay|035Maribi|036Mohon|037Pago|038Pasil|039Pikas|040Buntay|041Canramos|042Licod|043San Miguel|044Salvador|045San Isidro|046San Roque|047San Victor|048Santa Cruz|049Santa Elena|050Santo Niño Pob.=Haclagan|051Solano|052Talolora|053Tugop|054Kiling|055Sacme
0803749000|001Burak|002Canmogsay|003Cantariwis|004Capangihan|005Malbog|006Olot|007Opong|008Poblacion|009Quilao|010San Roque|011San Vicente|012Tanghas|013Telegrafo|014Doña Brigida|015Imelda
0803750000|001Astorga=Upart|002Balire|003Banawang|004San Antonio|005San Pedro|006San Roque|007San Vicente|008Santo Niño
0803751000|001Abijao|002Balite|003Bugabuga|004Cabungahan|005Cabunga-an|006Cagnocot|007Cahigan|008Calbugos|009Camporog|010Capinyahan|011Casili-on|012Catagbacan|013Fatima|014Hibulangan|015Hinabuyan|016Iligay|017Jalas|018Jordan|019Libagong|020New Balanac|021Payao|022Poblacion Norte|023Poblacion Sur|024Sambulawan|025San Francisco|026Silad|027Sulpa|028Tabunok|029Tagbubunga|030Tinghub|031Bangcal|032Canquiason|033San Vicente|034Santa Cruz|035Suba
0804801000|001Alejandro Village=Santiago|002Bonifacio|003Cabacungan|004Calarayan|006Guin-arawayan|007Jubasan|008Kinabranan Zone I|009Kinaguitman|010Lagundi|011Lipata|012Londres|015Sabang Zone I|016Santa Rita|017Tasvilla|018Frederic|019Imelda|020Lo-oc|021Kinabranan Zone II|022Sabang Zone II|023Victoria
0804802000|002Poblacion=Biri|003MacArthur|004Kauswagan=Basud|005Pio Del Pilar|007Progresso|008San Antonio|009San Pedro|010Santo Niño
0804803000|001Acerida|002Arellano|003Balat-balud|004Dancalan|005E. Duran|006Gen. Lucban|007Jose Abad Santos|008Jose P. Laurel=Casulgan|010Magsaysay=Doce|012Calantiao=Pangobi-an|013Quezon=Panicayan|014Salvacion|015San Isidro|016San Juan|018Santa Clara|020Santander|022Somoroy|024Trojello
0804804000|001Aguin|003Jubang|004Landusan|005Oson|006Poblacion Barangay 1|007Poblacion Barangay 2|008Poblacion Barangay 3|009Poblacion Barangay 4|010Poblacion Barangay 5|011Sagaosawan|012San Luis|013Sawang
0804805000|001Aguinaldo|002Airport Village|003Baybay|005Bocsol|007Cabayhan|008Cag-abaca|010Cal-igang|011Cawayan|012Cervantes|013Cularima|015Daganas|016Galutan|018General Malvar|020Guba|021Gebalagnan=Hibalagnan|022Gebulwangan|025Doña Pulqueria=Himbang|026Hinatad|027Imelda=Elimbo|028Liberty|029Libjo=Binog|032Mabini|033Macagtas|034Mckinley|037New Rizal|038Old Rizal|041Paticua|042Polangi|043Quezon|045Salvacion|049San Julian|051Somoge|053Tinowaran|054Trangue|056Washington|059UEP I|060UEP II|061UEP III|062Acacia|063Talisay|064Molave|065Yakal|066Ipil-ipil|067Jose Abad Santos|068Kasoy|069Lapu-lapu|070Santol|071Narra|072Calachuchi|073Sampaguita|074Mabolo|075Jose P. Rizal|076Bangkerohan|077Dalakit|078San Pascual
0804806000|001Anongo|002D. Mercader=Bongog|003Bonifacio|004Boring|005Cagbugna|006Cagmanaba|008Cagogobngan|009Calingnan|010Canuctan|011Guibwangan|013Hinagonoyan|014Hiparayan|015Hitapi-an|016Inoburan|017Irawahan|018Libon|020Claro M. Recto=Lobedico|021Lenoyahan|023Magongon|024Magtuad|025Manering|026Nabulo|027Nagoocan|028Nahulid|029Opong|030Osang|031Osmeña|032P. Rebadulla|033Roxas|034Sagudsuron|035San Antonio|036San Francisco|037San Jose=Hebobollao|038San Vicente|039Santa Fe|040Sulitan|042Tangbo|043Tungodnon|044Vienna Maria|045Barangay 1|046Barangay 2|047Barangay 3|048Barangay 4|049Barangay 5|050Barangay 6|051Barangay 7|052Barangay 8
0804807000|001Anito|002Bangon|003Bato|004Bonifacio|005Cabarasan|006Cadac-an=Calingnan|007Cade-an|008Cagamutan del Norte|010Dao|011G. M. Osias|012Guibuangan|013Henogawe|014Lonoy|015Luneta|016Malidong|018Gamay Central|019Gamay Occidental I|020Gamay Oriental I|021Rizal|022San Antonio|023Baybay District|024Burabod|025Cagamutan del Sur|026Libertad|027Occidental II|028Oriental II
0804808000|001Abaton|002Aguadahan|003Aroganga|004Atipolo|005Bawang|006Baybay|007Binatiklan|008Bobolosan|009Bongliw|010Burabud|011Cabadiangan|012Cabagngan|013Cabago-an|014Cabulaloan|015Cagaasan|016Cagdara-o|017Cahayagan|018Calintaan Pob.=Sto. Niño|019Calomotan|020Candawid|021Cangcahipos|022Canyomanao|023Catigbian|026E. J. Dulay|027G. B. Tan|028Gibatangan|029Guilaoangi|030Inamlan|031La Perla|032Langob|033Lawaan|034Little Venice|035Magsaysay|036Marubay|037Mualbual|038Napotiocan=Salvacion|039Oleras|040Onay=Doña Luisa|041Palmera|042Pangdan|043Rawis|044Rombang|045San Antonio=Son-og|046San Miguel Heights|048Sangcol|049Sibunot|050Simora|052Suba|054Tan-awan|055Tarusan|056Tinoblan|057Tumaguingting|058Vigo|059Yabyaban=San Vicente|060Yapas|061Talisay
0804809000|001Alang-alang|002Bagacay|003Cahagwayan|004Can Maria|005Can Omanio|006Imelda|007Lapinig Del Sur|008Lapinig Del Norte|009Lo-ok|010Mabini|011May-igot|012Palanas|013Pio Del Pilar|014Potong|015Potong Del Sur
0804810000|001Balugo|002Bugay|003Bugtosan|004Bukid|005Bulao|006Caputoan|007Catoto-ogan|008Cuenco|009Dapdap|010Del Pilar|011Dolores|012Epaw|013Geguinta|014Geracdo|015Guyo|016H. Jolejole District|017Hangi|018Imelda|019L. Empon|020Lakandula|021Lumala-og|022Lourdes|023Mabini|024Macarthur|025Magsaysay|026Matelarag|027Osmeña|028Paco|029Palanas|030Perez|031Poponton|032Quezon|033Quirino|034Quirino District|035Rebong|036Rizal|037Roxas|038Rufino|039Sag-od|040San Andres|041San Antonio|042San Fernando|043San Francisco|045San Isidro|046San Jorge|047San Jose|048San Miguel|049Santo Tomas|050Tagab-iran|051Tagan-ayan|052Taylor|053Victory|054H. Jolejole
0804811000|001Balicuatro|002Bani|003Barobaybay|004Caburihan|005Caragas|006Cataogan|007Chansvilla|008Datag|009Enriqueta|010Libas|011Libertad|012Macarthur|013Magsaysay|014Maravilla|015Ocad|018Salvacion|019San Agustin|020San Isidro|021San Jose|022San Juan|023San Miguel|026To-og|027Urdaneta|028Villa|029Villahermosa|030Sabong-Tabok
0804812000|001Burgos|002Jubasan|003Magsaysay|004Magtaon|005Del Norte|006Del Sur|007Quezon|008San Jose|009Siljagon|010Naparasan|011E. Laodenio|012Manaybanay|013Santa Potenciana
0804813000|001Bagasbas|002Bugko|003Cablangan|004Cagmanaba|005Cahicsan|006Chitongco|007De Maria|008Doña Lucia|009Eco|010Flormina|011Hinabangan|012Imelda|013La Trinidad|014Makiwalo|015Mirador|016Nenita|017Roxas|018San Agustin|019San Antonio|020San Isidro|021San Jose|022San Juan|023Santa Catalina|024Talolora
0804814000|001Asum|002Bagacay|003Bangon|004Binay|005Cabariwan|006Cabatuan|007Campedico|008Capacujan|009Jangtud|010Laniwan|011Mabaras|012Magsaysay|013Manajao|014Mapno|015Maragano|016Matambag|017Monbon|018Nagbobtac|019Napo|020Natawo|021Nipa|022Osmeña|023Pangpang|024Paysud|026Sangay|028Simora|029Sinalaran|030Sumoroy|031Talolora|032Tambangan|033Tinampo|034Benigno S. Aquino, Jr.
0804815000|002Cababto-an|004Cabari-an|005Cagbigajo|007Canjumadal|008Doña Anecita|009Camparanga|010Ge-adgawan|011Ginulgan|012Geparayan|013Igot|014Ynaguingayan|015Inanahawan|016Manahao|018Paninirongan|019Poblacion District 1|020Poblacion District 2|021Poblacion District 3|022Poblacion District 4|023Poblacion District 5|024Poblacion District 6|025Poblacion District 7|026Poblacion District 8|027San Ramon|028Senonogan|029Sixto T. Balanguit, Sr.|030Tula
0804816000|001Aguada|002Buenavista|003Jamoog|005Ligaya|006Poblacion|007Salhag|008San Lorenzo|009Bantolinao|010Commonwealth|011Guindaulan|012Kailingan
0804817000|001Burabod|002Dalupirit|003Manraya|005Pilar|006Ward I|007Rizal|008San Nicolas|009Vinisitahan|010Ward II|011Ward III
0804818000|001Alegria|003Balite|004Buenavista|005Caglanipao|007Happy Valley|008Mabuhay|009Palanit|010Poblacion Norte|011Poblacion Sur|012Salvacion|013San Juan|014San Roque|015Seven Hills|016Veriato
0804819000|002Aguadahan|003Bagong Sabang|004Balite|005Bonglas|007Da-o|008Gengarog|009Geratag|012Layuhan|013Mandugang|014P. Tingzon|025San Lorenzo|026Tubigdanao|027Barangay North|028Barangay South|029Barangay East|030Barangay West
0804820000|001Balnasan|002Balud|003Bantayan|004Coroconog|005Dale|006Ginagdanan|007Lao-angan|008Lawaan|009Malobago|010Pagsang-an|011Zone 1|012Zone 2|013Zone 3|014Zone 4|015Zone 5|016Zone 6
0804821000|002Maragat|003Mongol Bongol Pob.=Bgy.1|005Sangputan|006Sila|007Tarnate|008Destacado Pob.=Bgy.2|009Punta Pob.=Bgy.3
0804822000|001Balud|002Cababayogan|003Cabunga-an|004Cagda-o|005Caghilot|006Camanggaran|007Camaya-an|008Deit De Suba|009Deit De Turag|010Gebonawan|011Gebolwangan|012Gecbo-an|013Giguimitan|014Genagasan|015Geparayan De Turag|016Gusaran|017Imelda|018Montalban|019Suba|020San Isidro|021Senonogan de Tubang|022Tobgon|023Victory|024Poblacion I|025Poblacion II|026San Antonio
0804823000|001Acedillo|002Buenasuerte|003Buenos Aires|004Colab-og|006Erenas|007Libertad|008Luisita|009Lungib|010Maxvilla|011Pasabuena|012Zone I|013Zone II|014Zone III|016San Lazaro|017San Miguel|018San Roman
0804824000|001Bayho|002Bonifacio|003Cagamesarag|004Cag-aguingay|005Curry|006Gebonawan|007Gen. Luna|008Getigo|009Henaronagan|010Lope De Vega|011Lower Caynaga|012Maghipid|013Magsaysay|014Osmeña|015Paguite|016Roxas|017Sampaguita|018San Francisco|019San Jose|020San Miguel|021Somoroy|022Upper Caynaga
0806001000|001Bacjao|004Biasong I|005Costa Rica|007Guin-ansan|008Kerikite|011Lunang I=Look|012Lunang II|013Malobago|014Marasbaras|017Panjobjoban I|019Poblacion|023Talahid|024Tonga-tonga|025Imelda=Badjang|026Biasong II|027Costa Rica II|028Mabuhay|029Magsaysay|030Panjobjoban II|031Roño|032San Isidro|033San Jose|034Veloso
0806002000|001Amandayehan|002Anglit|003Bacubac|004Baloog|005Basiao|006Buenavista|007Burgos|008Cambayan|009Can-abay|010Cancaiyas|011Canmanila|012Catadman|013Cogon|014Dolongan|015Guintigui-an|016Guirang|017Balante|018Iba|019Inuntan|021Loog|022Mabini|023Magallanes|024Manlilinab|025Del Pilar|026May-it|027Mongabong|028New San Agustin|029Nouvelas Occidental|030San Fernando=Nouvelas Oriental|031Old San Agustin|032Panugmonon|033Pelit|034Baybay|035Buscada|036Lawa-an|037Loyo|038Mercado|039Palaypay|040Sulod|041Roxas|042Salvacion|043San Antonio|044Sawa|045Serum|046Sugca|047Sugponon|048Tinaogan|049Tingib|050Villa Aurora|051Binongtu-an|052Bulao
0806003000|001Jose A. Roño|002Acedillo|003Alibaba|004Amampacang|005Anislag|007Ba-ay|008Bagacay|009Baja|010Balud|011Bante|012Bantian|013Basud|015Bayo|016Begaho|017Binaliw|018Bugtong|019Buenavista|020Cabacungan|021Cabatuan|022Cabicahan|023Cabugawan|024Cacaransan|025Cag-olango|027Cag-anahaw|028Cagbanayacao|029Cagbayang|030Cagbilwang|031Cagboborac|032Caglanipao Sur|033Cagmanipis Norte|034Cag-anibong|035Cagnipa|036Cagsalaosao|037Cahumpan|039Calocnayan|040Cangomaod|041Canhumadac|042Capacuhan|043Capoocan|044Carayman|045Catabunan|047Caybago|048Central|049Cogon|050Dagum|052Dawo|053De Victoria|054Dinabongan|055Dinagan|056Dinawacan|057Esperanza|058Gadgaran|059Gasdo|060Helino|061Geragaan|062Guin-on|063Guinbaoyan Norte|064Guinbaoyan Sur|065Hamorawon|066Hibabngan|067Hibatang|068Higasaan|069Himalandrog|070Jimautan|071Hugon Rosales|072Jacinto|074Aguit-itan|076Kilikili|077La Paz|078Langoyon|079Lapaan|081Libertad|082Limarayon|083Looc|084Longsob|085Lonoy|086Mabini I=Calbayog District|087Mabini II=Oquendo District|088Macatingog|089Mag-ubay|090Manguino-o|091Malaga|092Malajog|093Malayog|094Malopalo|095Marcatubig|096Mancol|097Mantaong=Oquendo District|098Matobato|099Mawacat|101Maybog|102Maysalong|103Migara|105Nabang|106Naga|107Nag-uma|109Navarro|110Nijaga|111Oboob|112Obrero|113Olera|114Oquendo|115Osmeña|116Palanas|117Palanogan|118Panlayahan|119Panonongon|120Panoypoy|121Patong|122Peña|123Pilar|124Pinamorotan|126Quezon|127Rawis|128Rizal I=Calbayog District|129Rizal II=Oquendo District|130Roxas I=Calbayog District|131Roxas II=Oquendo District|132Saljag=Baut|133Salvacion|134San Antonio|135San Isidro|136San Joaquin|137San Jose|138San Policarpo|139San Rufino|140Saputan|141Sigo|142Sinantan|143Sinidman Occidental|144Sinidman Oriental|145Tabawan|146Talahiban|147Tapae|148Tarabucan|149Tigbe|152Tinaplacan|153Tomaliguez|154Trinidad=Sabang|155Victory|156Villahermosa|158Awang East|159Awang West|160Bagong Lipunan|162Bontay|164Kalilihan|165Carmen|166Danao I|167Danao II|168Gabay|171Pagbalican|173Payahan|174Tanval|175Tinambacan Norte|176Tinambacan Sur|177Cagmanipis Sur|178Manuel Barral, Sr.
0806004000|001Antol|002Bacyaran|003Beri|004Barobaybay|005Binanggaran|006Borong|007Bulao|008Buluan|009Caamlongan|010Calayaan|011Calingonan|012Canbagtic|013Canticum|014Daligan|015Guinbanga|016Hubasan|017Literon|018Lubang|019Mahangcao|020Macaalan|021Malabal|022Minata|024Otoc|025Panayuran|026Pasigay|027Patong|028Barangay 1|029Barangay 2|030Barangay 3|031Barangay 4|032Barangay 5|033Barangay 6|034Barangay 7|035Polangi|036Rawis|037San Ignacio|038San Mauricio|039Sinalangtan|040Timbangan|041Tinago|042Hindang
0806005000|001Albalate|002Bagongon|003Bangon|004Basiao|005Buluan|006Bunuanan|007Cabugawan|008Cagudalo|009Cagusipan|011Cagutian|012Cagutsan|013Canhawan Gote|014Canlapwas|015Cawayan|016Cinco|017Darahuway Daco|018Darahuway Gote|019Estaka|020Guinsorongan|021Iguid|022Lagundi|023Libas|024Lobo|025Manguehay|026Maulong|027Mercedes|028Mombon|029New Mahayag|030Old Mahayag|031Palanyogon|032Pangdan|033Payao|034Poblacion 1=Barangay 1|035Poblacion 2=Barangay 2|036Poblacion 3=Barangay 3|037Poblacion 4=Barangay 4|038Poblacion 5=Barangay 5|039Poblacion 6=Barangay 6|040Poblacion 7=Barangay 7|041Poblacion 8=Barangay 8|042Poblacion 9=Barangay 9|043Poblacion 10=Barangay 10|044Poblacion 11=Barangay 11|045Poblacion 12=Barangay 12|046Poblacion 13=Barangay 13|047Muñoz=Poblacion 14|048Pupua|049Guindaponan|050Rama|051San Andres|052San Pablo|053San Roque|054San Vicente|055Silanga|056Totoringon|057Ibol|059Socorro
0806006000|001Arawane|002Astorga|003Bachao|004Baclayan|005Bagacay|006Bayog|007Birawan|008Betaug|009Bono-anon|010Buenavista|011Burgos|012Cabac|013Cabil-isan|014Cabiton-an|015Cabugao|016Calawan-an|017Cambuhay|018Candugue|019Canloloy|020Campelipa|021Cansaganay|022Poblacion 3=Canti-il|023Casab-ahan|024Guindapunan|025Guintampilan|026Iquiran|027Jacopon|028Losa|029Mabini|030Macalpe|031Mandoyucan|032Mongolbongol|033Marupangdan|034Mayabay|035Nipa|037Parasan|038Poblacion 1=Hilaba|039Poblacion 2=Malingon|040Pondang|041Poso|042Real|043Rizal|044San Antonio|045San Jose|046San Miguel|047San Roque|048Saugan|049So-ong|050Sua|051Talisay|052Tugas|053Ubo|054Valles-Bello|055Cagboboto|056Lucob-lucob|057San Vicente|058Sugod|059Yangta
0806007000|002Balocawe|006Beslig|008Burabod I|009Burabod II|010Buao|014Bunyagan|018Calirocan|020Canhumawid|023Caparangasan|024Caranas|025Carmona|026Casab-ahan|027Casandig|028Caugbusan|029Concepcion|031Dumalo-ong|032Elcano|034Gerali|035Giaboc|039Hampton|041Hinayagan|042Hinugacan|044Jasminez|048Lungib|049Mabuhay|050Macugo|052Minda|054Nacube|055Nalihugan|056Napalisan|057Natimonan|058Ngoso|059Palambrag|060Palanas|061Piñaplata|062Pizarro|063Pologon|064Purog|067Rawis|068Rizal|070Samoyao|071San Agustin|072San Antonio|073San Enrique|074San Francisco|076San Isidro=Dao|078San Jose|079San Miguel|080San Pelayo|081San Ramon|082Santa Elena|083Santo Niño|085Senibaran=Villa Leona|087Tagnao|088Tambongan|090Tawiran|091Tigbawon|092Marcos|093Bangahon|094Adela Heights|095Arong|096Catorse De Agosto|097Diaz|098Gereganan|099Hetebac|100Himamaloto|101Hiparayan=Kinonongan|102Malayog|103Sidmon
0806008000|001Bagacay|002Binobucalan|003Bucalan|004Cabalagnan|005Canano|006Consolabao|007Concord|008Dalosdoson|009Lim-ao|010Osmeña|012Poblacion 1=Barangay 1|013Poblacion 2=Barangay 2|014Rawis|015San Rafael|016Tabay|017Yabon|018Cabang|019Malihao|020San Jose|021Fatima|022Mugdo
0806009000|001Bawang|002Bugho|004Camarobo-an|005Candayao|006Cantongtong|007Casapa|008Catalina|009Cristina|011Dogongan|012Garcia|013Hinaga|014Jia-an|015Jidanao|016Lulugayan|017Macabetas|018Malino|019Malobago=Villalinda|020Mercedes|021Nagbac|022Parina|024Barangay No. 1|025Barangay No. 2|026Barangay No. 3|027Barangay No. 4|028Barangay No. 5|029Barangay No. 6|030Barangay No. 7|031Barangay No. 8|032Salvacion|033San Andres|034San Fernando|035San Miguel|036Tagbayaon|037Victory
0806010000|001Amambucale|002Caluwayan|003Canyoyo|004Ferreras|005Legaspi|006Logero|007Osmeña|008Pinalanga|009Pinamitinan|010Catato Pob.=Dist. I|011San Roque|012Santo Niño Pob.=Dist. II|013Tagalag|014Tinabanan|015Amantillo|016Binukyahan|017Lipata|018Mabuhay|019Malobago|020Odoc|021Panan-awan|022Roño|023Santa Rita|024Veloso
0806011000|001Angyap|004Barruz=Barangay No. 1|005Camonoan|006Carolina|007Deit|008Del Rosario|009Libertad|010Ligaya|011Mabuligon Pob.=Barangay No. 2|012Maduroto Pob.=Barangay No. 3|013Mahanud|014Mahayag|016Nagpapacao|017Rizal|018Salvacion|019San Isidro|020Santa Cruz|021Bag-otan|022Inubod|023San Roque=Mabuhay
0806012000|001Poblacion I|002Poblacion I-A|003Angyap|004Barayong|005Bayog|006Beri|007Bonga|008Calantawan|009Calapi|010Caluyahan|011Canvais|012Canatuan|013Candomacol|015Capaysagan|016Caranas|017Caulayanan|018Hinica-an|019Inalad|020Linonoban|021Malobago|022Malonoy|023Mararangsi|024Maypange|025New Minarog|026Oyandic|027Pamamasan|028San Andres|029Santo Niño|030Sarao|031Pusongan
0806013000|001Bangon|002Barangay I|003Barangay II|004Botoc|005Bugho|006Calampong|007Canlobo|008Catigawan|010Dolores|011Lale|012Lawaan|013Laygayon|014Layo|015Loctob|016Madalunot|017Magdawat|018Mambog|019Manaing|020Obayan|021Pahug|022Parasanon|023Pelaon|025San Isidro|026Nabong
0806014000|001Aguingayan|002Babaclayon|004Can-aponte|005Cataydongan|006Gusa|007Hagbay|008Hiduroma|009Hilumot|010Barangay 1|011Barangay 2|012Barangay 3|013Barangay 4|014San Nicolas|015Hibaca-an
0806015000|001Poblacion Barangay 1|002Poblacion Barangay 2|003Poblacion Barangay 3|004Poblacion Barangay 4|005Balogo|006Bontod|007Camanhagay|008Campiyak|010Dolores|011Hita-asan I|012Inobongan|013Cabaywa|014Canduyucan|015Hita-asan II
0806016000|001Agrupacion|002Arapison|003Avelino|004Bahay|005Balud|006Bana-ao|008Burabod|009Cautod|010Camperito|011Campeig|012Can-ipulan|013Canmoros|014Cinco|015Curry|016Gajo|017Hindang|018Ilo|019Imelda|020Inoraguiao|021Jolacao|022Lambao|023Mabuhay|024Mahayag|025Monbon|026Nabulo|027Napuro|028Palale|029Panabatan|030Panaruan|031Roxas|032Salvacion|033Solsogon|034Sundara|035Cagsumji|036Matayonas|037Napuro II
0806017000|001Alegria|002Anibongan|003Aslum|004Bagolibas|005Binanalan|006Cabacungan|007Cabunga-an|008Camayse|009Cansadong|010Caticugan|011Dampigan|012Guinbalot-an|013Hinangudtan|014Igang-igang|015La Paz|016Lupig|017Magsaysay|018Maligaya|019New Manunca|020Old Manunca|021Pagsulhogon|023Salvacion|024San Eduardo|025San Isidro|026San Juan|027San Pascual=Crossing|028San Pedro|029San Roque|030Santa Elena|031Tagacay|032Tominamos|033Tulay|034Union|035Bokinggan Pob.=Zone I|036Bougainvilla Pob.=Zone II|037Gumamela Pob.=Zone III|038Rosal Pob.=Zone IV|039Santan Pob.=Zone V
0806018000|001Balatguti|002Baras|003Basud|004Buenavista|005Cabunga-an|006Corocawayan|007Ilijan|008Ilo|009Lobelobe|010Pinanangnan|011Sevilla|012Takut|013Villahermosa
0806019000|001Bo. Independencia|002Malaguining|003Mallorga|004Navatas Daku|005Navatas Guti|006Placer|007Poblacion Barangay 1|008Poblacion Barangay 2|009San Juan|010Tatabunan|011Victory
0806020000|001Alcazar|002Awang|003Bahay|004Balonga-as|005Balugo|007Bangon Gote|008Baras|009Binalayan|010Bisitahan|011Bonga|013Cabunga-an|014Cagtutulo|018Cambatutay Nuevo|019Cambatutay Viejo|020Canunghan|021Catan-agan|022Dapdap|023Gallego|024Imelda Pob.=Posgo|025Lucerdoni=Irong-irong|026Lahong|027Libucan Dacu|028Libucan Gote|029Majacob|030Mancares|031Marabut|032Oeste - A|033Oeste - B|038Pajo|039Palencia|041Poblacion A|042Poblacion B|043Poblacion C|044Poblacion D|045Poblacion E|047San Vicente|048Santa Cruz|049Sugod|050Talinga|051Tigdaranao|052Tizon
0806021000|001Banquil|002Bino-ongan|003Burabod|004Cambaguio|005Canmucat|006Villarosa Pob.=Campiatot|007Conant|008Guintarcan|009Himyangan|010Igot|011Inarumbacan|012Inasudlan|013Lam-awan|014Lamingao|015Lawa-an|016Macopa|017Mahayag|018Malonoy|019Mercado|020Miramar|021Nagcaduha|022Pacao|023Pacoyoy|024Pangpang|025Plaridel|026Central|033Polangi|034San Andres|035San Fernando|036San Rafael=Buaya|037San Roque|038Santa Rosa|039Santo Niño|040Soledad|041Tayud|042Tomabe|043Ulayan|044Patag
0806022000|001Anagasi|002Apolonia|003Bagsa|004Balbagan|005Bato|006Buray=Binogho|008Cantaguic|009Cantao-an|010Cantato=Canturab|011Casandig I|012Concepcion|013Jose Roño|014Cawayan|015Lawaan I|016Lipata|017Lokilokon|018Mangcal|019Maylobe|020Minarog|021Nawi|022Pabanog|023Paco|024Pagsa-ogan|025Pagsanjan=Pagsan-an|026Patag|027Pequit|028Poblacion 1|029Poblacion 2|030Poblacion 3|031Poblacion 4|032Poblacion 5|033Poblacion 6|038Salay|039San Isidro|040Santo Niño|041Sulopan|042Tabucan|043Tapul|044Tenani|045Tigbawon|046Tula|047Tutubigan|048Casandig II|049Lawaan II
0806023000|001Alegria|002Arteche|003Bioso|004Boblaran|005Botaera|006Buntay|007Camayse|008Canwarak|009Ibarra|010Lumalantang|011Macalunod|012Maga-an|013Maputi|014Monbon|015Mualbual|016Pangdan|019Poro|020San Isidro|021Sugod|022Tinaugan|023Tubigan|024Poblacion 1=Barangay 1|025Poblacion 2=Barangay 2|026Marapilit|027Talib
0806024000|001Baguiw|002Balocawe|003Guinbarucan|004Labangbaybay|005Luna|006Mataluto|007Nipa|008Pantalan|009Pulangbato|010San Vicente|011Sugod|013Suarez=Manlangit|014San Jose|015Trinidad
0806025000|001Aurora|002Blanca Aurora|003Buenavista I|004Bulao|005Bungliw|006Cogtoto-og|007Calundan|008Cantaguic|009Canyaki|010Erenas|011Guadalupe|012Hernandez|013Himay|014Janipon|015La Paz|016Libertad|017Lincoro|018Matalud|019Mobo-ob|020Quezon|021Ranera|022Rosalim|023San Isidro|024San Jorge I|025Sapinit|026Sinit-an|027Tomogbong|028Gayondato|029Puhagan|030Anquiana=Angkiana|031Bay-ang|032Buenavista II|033Cabugao|034Cag-olo-olo|035Guindapunan|036Mabuhay|037Mancol|038Mombon|039Rawis|040San Jorge II|041San Juan
0806026000|001Bangon|006Buenos Aires|007Calanyugan|008Caloloma|009Cambaye|010Pañge|011San Luis|012Villahermosa Occidental|013Canlapwas|014Libertad|015Santo Niño|016Viejo|017Villahermosa Oriental
0806401000|001Amagusan|002Calintaan|003Canlabian|004Capacuhan|006Kagingkingan|007Lewing|008Lo-ok|009Mahalo|010Mainit|011Manigawong|012Poblacion|013San Vicente|014Tagup-on|015Cogon
0806402000|001Banahao|002Baugo|003Beniton|004Buenavista|005Bunga|006Casao|007Catmon|008Catoogan|009Cawayanan|010Dao|011Divisoria|012Esperanza|013Guinsangaan|014Hibagwan|015Hilaan|016Himakilo|017Hitawos|018Lanao|019Lawgawan|020Mahayahay|021Malbago|022Mauylab|023Paku|024Pamahawan|025Pamigsian|026Pangi|027Poblacion|028Sampongon|029San Vicente|030Santa Cruz|031Taa|032Talisay|033Taytagan|034Tuburan|035Union|036Olisihan|037Anahao|038Pong-on|039San Ramon|040Santo Niño
0806403000|001Ambacon|002Badiangon|003Bangcas A|004Bangcas B|005Biasong|006Bugho|007Calag-itan|008Calayugan|009Calinao|010Canipaan|011Catublian|012Ilaya|013Ingan|014Labrador|015Lumbog|016Manalog|017Manlico|018Matin-ao|019Nava|020Nueva Esperanza|021Otama|022Palongpong|023Panalaron|024Patong|025Poblacion|026Pondol|027Salog|028Salvacion|029San Pablo Island|030San Pedro Island|031Santo Niño I|032Santo Niño II|033Tahusan|034Talisay|035Tawog|036Toptop|037Tuburan|038Union|039Upper Bantawon|040Libas
0806404000|001Amaga|002Ambao|003An-an|004Baculod|005Biasong|006Bugho|007Cabulisan|008District I|009District II|010District III|011Hubasan|012Cat-iwing|013Lungsodaan|014Navalita|015Plaridel|016Sabang|017Sagbok
0806405000|001Biasong|002Bogasong|003Cawayan|004Gakat|005Jubas|006Magkasag|007Mayuga|008Nahaong|009Nahulid|010Otikon|011Pangi|012Punta|013Talisay|014Tigbao
0806406000|001Amaga|002Anilao|003Bahay|004Cagbungalon|005Calian|006Caligangan|007Candayuman|008Estela|009Gud-an|010Guintoylan|011Himayangan|012Ilag|013Magaupas|014Malangsa|015Pres. Quezon=Maugoc|016Molopolo|017Pandan|018Poblacion|019President Roxas|020San Isidro|021San Roque|022Tabugon|023Catig|024Fatima
0806407000|001Abgao|002Asuncion|003Bactul II|004Bactul I|005Badiang|006Bagtican|007Basak|008Bato II|009Bato I|010Batuan|011Baugo|012Bilibol|013Bogo|014Cabadiangan|015Cabulihan|016Cagnituan|017Cambooc|018Cansirong|019Canturing|020Canyuom|021Dongon|022Gawisan|023Guadalupe|024Hanginan|025Hantag|026Hinapu Daku|027Hinapu Gamay|028Ibarra|029Isagani|030Laboon|031Lanao|032Libhu|033Lonoy|034Lunas|035Mahayahay|036Malapoc Norte|037Malapoc Sur|038Mambajao|039Manhilo|040Mantahan|041Maria Clara|042Matin-ao|043Nasaug|044Nati|045Nonok Norte|046Nonok Sur|047Panan-awan|048Pansaan|049Pinascohan|050Rizal|051San Isidro|052San Jose|053San Rafael|054Santa Cruz|055Santa Rosa|056Santo Niño|057Santo Rosario|058Soro-soro|059Tagnipa|060Tam-is|061Tawid|062Tigbawan|063Tomoy-tomoy|064Tunga-tunga|065Acasia|066Combado|067Libertad|068Lib-og|069Pasay|070San Agustin
0806408000|001Aguinaldo|002Amparo|003Buscayan|004Cambaro|005Canlusay|006Flordeliz|007Ichon|008Ilihan|009Laray|010Lower Villa Jacinta|011Mabini|012Mohon|013Molopolo|015Rizal|016Salvador=Mangyang|017San Isidro|018San Joaquin|019San Roque|021Sindangan|022Upper Villa Jacinta|023Asuncion|024Bagong Silang|025Danao|026Guadalupe|027San Vicente Poblacion|028Santo Niño|029San Vicente=Upper San Roque|030Santa Cruz|031Santo Rosario|032Upper Ichon
0806409000|001Abgao|002Aurora|003Benit|004Caaga|005Cabul-anonan|006Cadaruhan|007Candatag|008Cantamuac|009Caraatan|010Concepcion|011Guinabonan|012Iba|013Lambonao|014Maningning|015Maujo|016Pasil|017Sabang|018San Antonio|019San Jose|020San Roque|021San Vicente|022Sangahon|023Santa Cruz|024Taliwa|025Tigbawan I|026Tigbawan II|028Timba|029Asuncion|030Cadaruhan Sur|031Fatima|032Juangon|033Kauswagan|034Mahayahay|035New Katipunan|036Pancil|037San Isidro|038Santo Niño
0806410000|001Buenavista|002Bunga|003Laca|005Lungsodaan|007Poblacion|010San Juan|011Santa Sofia|012Santo Rosario|014Cantutang|015Dinahugan|016Tangkaan
0806411000|001Badiang|002Balongbalong|003Buenavista|004Bulawan|005Canlawis|006Catbawan|007Caubang|008Cogon|009Dan-an|011Lobo|012Mainit|013Manglit|014Nueva Estrella Sur|015Poblacion Ibabao|016Poblacion Ubos|017Ponod|019Son-ok I|020Tautag|021Nueva Estrella Norte|023Pociano D. Equipilag|024San Roque|025Santa Cruz|026Son-ok II
0806412000|001Atuyan|002Ayahag|003Bantawon|004Bolodbolod|005Nueva Esperanza=Cabac-an|006Cabagawan|007Carnaga|008Catmon|009Guinsaugon|010Himatagon|011Himbangan|012Himos-onan|013Hindag-an|014Kauswagan|015Libas|016Lipanto|017Magatas|018Magbagacay|019Mahayag|020Mahayahay|021Malibago|022Malinao|023Panian|024San Isidro|025Santa Cruz|026Sug-angon|027Tabontabon|028Tambis I|029Tambis II|030Hinabian
0806413000|001Anislagon|002Bongbong|003Central|004Dakit|005Habay|006Marayag|007Napantao|008Pinamudlan|009Santa Paz Norte|010Santa Paz Sur|011Sudmon|012Tinaan|013Tuno|014Ubos|015Bongawisan|016Causi|017Gabi|018Cahayag|019Malico|020Pasanon|021Punta|022Santa Cruz
0806414000|001Agay-ay|002Basak|003Bobon A|004Dayanog|005Santa Filomena|006Garrido|007Minoyho|008Pong-oy|009San Jose|010San Vicente|011Santa Cruz|012Santo Niño|013Somoje|014Sua|015Timba|016Osao|017San Roque|018Bobon B
0806415000|001Benit|002Bitoon|003Cabutan|004Camang|005Esperanza|007Pinut-an|008Poblacion|009San Antonio=Alangalang|010San Ramon|011Saub|012Timba|013Esperanza Dos|014Kinachawa|015Inolinan|016Looc
0806416000|002Balagawan|003Catmon|004Pob. District I|005Pob. District II|006Hingatungan|007Katipunan|008Laguma|009Mercedes|010Puntana|011Salvacion|012Sap-ang|013Sudmon|014Tuba-on|015Tubod|016Imelda
0806417000|001Benit|002Buac Daku|003Buac Gamay|004Cabadbaran|005Concepcion|006Consolacion|007Dagsa|008Hibod-hibod|009Hindangan|010Hipantag|011Javier|012Kahupian|013Kanangkaan|014Kauswagan|015La Purisima Concepcion|016Libas|017Lum-an|018Mabicay|019Mac|020Magatas|021Mahayahay|022Malinao|023Maria Plana|024Milagroso|025Pancho Villa|026Pandan|027Zone I|028Zone II|029Zone III|030Zone IV|031Zone V|032Rizal|033Salvacion|034San Francisco Mabuhay|035San Isidro|036San Jose|037San Juan=Agata|038San Miguel|039San Pedro|040San Roque|041San Vicente|042Santa Maria|043Suba|044Tampoong|045Olisihan
0806418000|001Anahawan|002Banday|003Bogo|004Cabascan|005Camansi|006Cambite|007Canlupao|008Carnaga|009Cawayan|010Hinagtikan|011Hinapo|012Hugpa|013Iniguihan Pob.=Salvacion|014Looc|015Maanyag|016Maslog|017Punong|018Rizal|019San Isidro|020San Miguel|021Tinago|022Biasong|023Higosoan|024Mag-ata|025San Antonio|026San Roque|027Luan|028Mapgap|029San Agustin
0806419000|001Cabulihan|002Lugsongan|003Magallanes|004San Agustin|005San Bernardo|006Triana
0807801000|001Caucab|002Iyosan|003Jamorawon|004Lo-ok|005Matanga|006Pili|007Poblacion|008Pulang Bato|009Salangi|010Sampao|011Tabunan|012Talahid|013Tamarindo
0807802000|001Bato|002Burabod|003Busali|004Hugpa|005Julita|006Canila|007Pinangumhan|008San Isidro|009San Roque|010Sanggalang|011Villa Enage=Baras
0807803000|001Balaquid|002Baso|003Bunga|004Caanibongan|005Casiawan|007Esperanza|008Langgao|009Libertad|010Looc|011Magbangon|012Pawikan|013Salawad|014Talibong
0807804000|001Alegria|002Asug|003Bari-is|004Binohangan|005Cabibihan|006Kawayanon|007Looc|009Manlabang|010Caulangohan=Marevil|011Maurang|012Palanay|013Palengke|014Tomalistis|015Union|016Uson|017Victory|018Villa Vicenta=Mainit
0807805000|001Acaban|002Bacolod|003Binongtoan|004Bool Central|005Bool East|006Bool West|007Calipayan|008Guindapunan|009Habuhab|010Looc|011Marvel|012Patag|013Pinamihagan|014Culaba Central|015Salvacion|016San Roque|017Virginia
0807806000|001Baganito|002Balacson|003Bilwang|004Bulalacao|005Burabod|006Inasuyan|007Kansanok|008Mada-o|009Mapuyo|010Masagaosao|011Masagongsong|012Poblacion|013Tabunan North|014Tubig Guinoo|015Tucdao|016Ungale|017Balite|018Buyo|019Villa Cornejo=Looc|020San Lorenzo
0807807000|001Agutay|002Banlas|003Bato|004Binalayan West|005Binalayan East|008Burabod|009Calbani|010Canduhao|011Casibang|012Danao|014Ol-og|015Binongto-an=Poblacion Norte|016Ermita=Poblacion Sur|017Trabugan|018Viga
0807808000|001Agpangi|002Anislagan|003Atipolo|004Calumpang|005Capiñahan|006Caraycaray|007Catmon|008Haguikhikan|009Padre Inocentes Garcia|010Libertad|012Lico|013Lucsoon|014Mabini|015San Pablo|016Santo Niño|017Santissimo Rosario Pob.=Santo Rosa|018Talustusan|019Villa Caneja|020Villa Consuelo|021Borac|022Cabungaan|023Imelda|024Larrazabal|025Libtong|026Padre Sergio Eamiguel|027Sabang
0831600000|006Barangay 2|008Nula-tula=Bgys. 3 & 3A|010Libertad=Barangays 1 & 4|011Barangay 5|012Barangay 6|013Barangay 6-A|014Barangay 7|015Barangay 8|018Barangay 100=San Roque|019Barangay 101=New Kawayan|020Barangay 102=Old Kawayan|021Barangay 103=Palanog|022Barangay 103-A=San Paglaum|023Barangay 104=Salvacion|024Barangay 105=Suhi|025Barangay 106=Santo Niño|026Barangay 107=Santa Elena|027Barangay 108=Tagapuro|032Barangay 12=Palanog Resettlement|034Barangay 13|035Barangay 14|036Barangay 15|037Barangay 16|038Barangay 17|039Barangay 18|040Barangay 19|041Barangay 20|042Barangay 21|043Barangay 21-A|044Barangay 22|045Barangay 23|046Barangay 24|047Barangay 25|048Barangay 26|049Barangay 27|050Barangay 28|051Barangay 29|052Barangay 30|053Barangay 31|054Barangay 32|055Barangay 33|056Barangay 34|057Barangay 35|058Barangay 35-A|059Barangay 36|060Barangay 37|061Barangay 37-A|062Barangay 38|063Barangay 39|064Barangay 40|065Barangay 41|066Barangay 42|067Barangay 43|068Barangay 43-A|069Barangay 43-B|070Barangay 44|071Barangay 44-A|072Barangay 45|073Barangay 46|074Barangay 47|075Barangay 48|076Barangay 49|077Barangay 50|078Barangay 50-A|079Barangay 50-B|080Barangay 51|081Barangay 52|082Barangay 53|083Barangay 54|084El Reposo=Barangays 55 & 55A|085Barangay 56|086Barangay 57|087Barangay 58|088Barangay 59|089Barangay 60|090Barangay 60-A|091Barangay 61|092Barangay 62|093Barangay 63|094Barangay 64|095Barangay 65|096Barangay 66|097Barangay 66-A|098Barangay 67|099Barangay 68|100Barangay 69|101Barangay 70|102Barangay 71|103Barangay 72|104Barangay 73|105Barangay 74|106Barangay 75|107Barangay 76|108Barangay 77|109Barangay 78=Marasbaras|110Barangay 79=Marasbaras|112Barangay 80=Marasbaras|113Barangay 81=Marasbaras|114Barangay 82=Marasbaras|115Barangay 83=San Jose|116Barangay 83-A=San Jose|117Barangay 84=San Jose|118Barangay 85=San Jose|119Barangay 86|120Barangay 87|121Barangay 88|122Barangay 89|123Barangay 90=San Jose|124Barangay 91=Abucay|125Barangay 92=Apitong|127Barangay 93=Bagacay|128Barangay 94=Tigbao|129Barangay 95=Caibaan|130Barangay 96=Calanipawan|131Barangay 97=Cabalawan|132Barangay 98=Camansinay|133Barangay 99=Diit|134Barangay 109=V & G Subd.|135Barangay 109-A|136Barangay 110=Utap|137Barangay 5-A|138Barangay 36-A|139Barangay 42-A|140Barangay 48-A|141Barangay 48-B|142Barangay 51-A|143Barangay 54-A|145Barangay 56-A|146Barangay 59-A|147Barangay 59-B|148Barangay 62-A|149Barangay 62-B|150Barangay 83-B|151Barangay 83-C=San Jose|152Barangay 95-A=Caibaan|153Barangay 8-A|154Barangay 23-A|155Barangay 94-A
0907201000|001Aliguay|002Antipolo|003Aseniero|004Ba-ao|005Banbanan|006Barcelona|007Baylimango|009Burgos|010Canlucani|011Carang|012Dampalan|013Daro|014Diwa-an|016Guimputlan|017Hilltop|018Ilaya|019Larayan|020Liyang|021Maria Cristina|022Maria Uray|023Masidlakon|024Napo|025Opao|026Oro|027Owaon|028Oyan|031Polo|032Potungan|033San Francisco|034San Nicolas|035San Pedro|036San Vicente|038Sicayab-Bucana|039Sigayan|040Selinog|041Sinonoc|042Santo Niño|043Sulangon|044Tag-ulo|045Taguilon|046Kauswagan=Talisay|047Tamion|048Bagting|049Banonong|050Cawa-cawa|051Dawo|052Matagobtob Pob.=Talisay|053Linabo|054Potol|055Santa Cruz
0907202000|001Cogon|002Dicayas|003Diwan|004Galas|005Gulayon|006Lugdungan|007Minaog|008Olingan|009Estaca|010Biasong|011Barra|012Central|013Miputak|014Punta|015San Jose|016Sangkol|017Santa Filomena|018Sicayab|019Sinaman|020Turno|021Santa Isabel
0907203000|001Balok|002Basagan|003Biniray|004Bulawan|005Daanglungsod|006Dabiak|007Dr. Jose Rizal=Lower Mias|008Fimagas|009Malugas|010Malasay|011Matam|012Mias|013Miatan|014Nanginan|016Barangay Uno|017Barangay Dos|018San Antonio=Looy|019Seres|020Seroan|021Singatong|022Sinuyak|023Sitog|024Tuburan|025Carupay|026Loyuran|027New Tambo|028Patik|029Sanao|030San Vicente|031Santo Niño
0907204000|001El Paraiso|002La Union|003La Victoria|004Mauswagon|005Mercedes|006New Argao|007New Bataan|008New Carcar|009Poblacion|010San Jose|011Santa Catalina|012Santa Cruz|013Singaran
0907205000|001Antonino|002Balas|005Bobongan|009Dansalan|011Gabu|013Immaculada|015Kipit|017La Union|019Lapatan|020Lawagan|021Lawigan|022Lopoc|024Malintuboan|026New Salvacion|027Osukan|030Patawag|033San Isidro|035Ubay|036Gil Sanchez|037Imelda
0907206000|001Banigan|002Baybay|003Cabangcalan|006Candelaria|007Causwagan|008Communal|009Compra|010Fatima|012Goaw|013Goin|014Kayok|015Lamao|017La Libertad=Mawal|020Panabang|021Patawag|022Punta|023San Isidro|024San Francisco|025San Miguel|026Santa Cruz|027Santo Niño|028Silucap|031Tapican|032Timan|033Villa M. Tejero|034Dela Paz|035El Paraiso|036Ganase|037Mabuhay|038Maigang|039Malila|040Mauswagon|041New Bethlehem|042Overview|043San Roque|044Villa Calixto Sudiacal|045Canaan
0907207000|002Dipane|003Disakan|004Gupot|005Libuton|006Linay|007Lupasang|010Mate|011Poblacion|013Saluyong|014Serongan|018Villaramos|019Don Jose Aguirre|020Lingatongan|021Meses|022Palaranan|023Pangandao|024Patagan|025San Antonio|026Upper Disakan|027East Poblacion|028Punta Blanca|029Suisayan
0907208000|001Alvenda|002Buenasuerte|003Diland|004Diolen|005Head Tipan|006New Casul|007Newland|008New Siquijor|009Paso Rio|010Poblacion|011San Miguel|012Tinglan|013Totongon|014Tubac|015Unidos|016Santo Tomas
0907209000|001Adante|002Bacuyong|003Bagong Silang|004Calican|005Ubay=Daan Tipan|006Del Pilar|007Dilawa|008Desin|009Dionum|010Lapu-lapu|011Lower Gumay|012Luzvilla|013Poblacion North|015Santa Fe|016Segabe|017Sikitan|018Silano|019Teresita|020Tinaytayan|022Upper Gumay|023Villarico|024Poblacion South
0907210000|001Anastacio|002Bandera|003Bethlehem|004Dangi|005Dansullan|006De Venta Perla|007Guinles|008Isis|009Labrador=Prinda|010Lapayanbaja|011Letapan|012Linabo|013Lingasad|014Macleodes|015Magangon|016Maligaya|017Milad|018New Lebangon|019New Sicayab|020Obay|021Pian|022Poblacion South|023San Antonio=Paetan|024San Miguel=Loboc|025San Pedro|026Santo Niño=Lantoy|027Silawe|028Sianib|029Villahermosa|030Poblacion North
0907211000|001Balubo|002Canibongan|003Capase|004Denoman|005Dohinob|006Langatian|007Lipakan|008Marupay|009Moliton|010Nabilid|011Pangologon|012Piñalan|013Piñamar|014Sebod|015Tanayan|017Villahermoso|018Banbanan|019Cape|020Galokso|021Gubat|022Irasan|023Labakid|024Panampalay|025Piao|026Pongolan|027Salisig|028Sibatog|029Situbo|030Tantingon|031Upper Irasan|032Upper Minang
0907212000|001Birayan|002Damasing|003La Esperanza|004Mabuhay|005Mabunao|006North Mapang|007Mitimos|008Nangca|009Nangcaan|010Napilan|011Nasipang|012New Dapitan|013Nilabo|014East Poblacion|015Rizalina|016San Roque|017Sebaca|018Sipaon|019Tolon|020Balubohan|021South Mapang|022West Poblacion
0907213000|001Bacong|002Balakan|004Binoni|006Calucap|007Canawan|008Caracol|009Danao|010Dinoan|011Dipolod|013Fatima=Pogan|015Liguac|017Lipakan|019Mucas|020Poblacion=Salug|021Ramon Magsaysay|027Tambalang|028Tapalan|031Ipilan|032Lanawan|035Pukay|036Santo Niño|037Pacuhan|038Poblacion East
0907214000|001Antonino|002Bagong Baguio|003Bagumbayan|004Biayon|005Buenavista|006Dampalan|007Danao|008Don Eleno|009Kauswagan|010Labiray|011Liwanag|012Mabuhay|013Macalibre|014Mahayahay|015Marapong|016Nazareth|017Nebo|018New Rizal|019New Tangub|020Nuevavista|021Pedagan|022Penacio|023Poblacion Alto|024Poblacion Bajo|026Princesa Lamaya|027Princesa Freshia|028San Antonio|029San Francisco|030San Isidro|031San Jose|032San Juan|033Sinaad|034Sinai|035Situbo|036Tinago|037Tinindugan|038Tuburan|039Venus|040Wilben
0907215000|001Balok|003Datagan|004Denoyan|005Diongan|006Domogok|007Dumpilas|008Gonayen|010Guibo|011Gunyan|012Litolet|013Macasing|014Mangilay|015Moyo|016Pange|017Paranglumba|019Polayo|020Sayaw|021Seriac|022Siayan Proper|023Balunokan|024Muñoz|025Suguilon
0907216000|001Anongan|002Basak|003Cawit-cawit|004Dinulan|005Jatian|006Lakiki|007Lambagoan|008Limpapa|009Lingayon|010Lintangan|011Litawan|012Lunday|013Malayal|014Mantivo|015Panganuran|016Pangian|017Paniran|018Poblacion|019Puliran|020Santo Niño=Culabog|021Bongalao|022Cabbunan|023Culaguan|024Cusipan|025Kamarangan|026Nala|027Pasilnahut|028Tangarak
0907217000|001Bagacay|002Calilic|003Calube|004Kanim|005Delapa|006Libay|007Magsaysay|008Marapong|009Minlasag|010Oyan|011Panganuran|012Poblacion=Sibutad|013Sawang|014Sibuloc|015Sinipay|016Sipaloc
0907218000|003Bago|004Binuangan|005Bitoon|007Dicoyong|009Don Ricardo Macias=Dinobot|010Dumalogdog|011Inuman|012La Concepcion|013Lagag|014Lapero|015Mandih|018Maras|019Mawal|020Misok|021Motibot|022Nato|023Pangalalan|024Piao|025Poblacion|026Siare|028Talinga|029Tinaplan|030Tigbao|031Titik|032Bato|033Bucana|034Caluan|035Calubian|036Calatunan|037Dagohoy|038Datagan|039Disud|040Doña Josefa|041Gampis|042Goleo|043Imelda|044Joaquin Macias|045Labakid|050Santo Niño|051Santo Rosario|054Upper Nipaan|055Benigno Aquino Jr.|056Fatima|057Balok|058Bantayan|059Dapaon|060Datu Tangkilan|061La Roche San Miguel|062Lawis|063Magsaysay|064Nipaan|065Upper Inuman
0907219000|002Balagunan|004Andres Micubo Jr.=Balili|005Bucana|006Bulacan|008Dionisio Riconalla|009Candiz|011Jose P. Brillantes, Sr.=Old Lituban|012Latabon|013Mateo Francisco|014Malipot|016New Lituban|018Pisawak|019Poblacion|021Santa Maria|022Suhaile Arabi|023Tibangao|024S. Cabral|025Datu Sailila|026Makiang|027Malambuhangin|028Manaol|029Matiag|030Pangian|031Siay|032Tabayo|033Tagaytay
0907220000|001Balatakan|002Balonkan|003Balubuan|004Bitugan|005Bongon|007Catuyan|009Culasian|010Danganon|011Doña Cecilia|013Guban|014Lagundi|015Libucon|016Lubok|017Macuyon|018Minanga|019Motong|020Napulan|021Panabutan|022Piacan|024Piña|025Pisa Puti|026Pisa Itom|028Saint Mary|029San Nicolas|030San Vicente|031Pugos|032Pula Bato|033Pulang Lupa|035San Roque|036Sipakit|037Sipawa|038Sirawai Proper|039Talabiga|040Tapanayan
0907221000|001Cabong|002Galingon|003Lawaan|004Molos|005New Dapitan|006Situbo|007Poblacion=Tampilisan|008Balacbaan|009Banbanan|010Barili|011Camul|012Farmington|013Lumbayao|014Malila-t|015Sandayong|016Santo Niño|017Tilubog|018Tininggaan|019Tubod|020Znac
0907222000|001Dinasan|002Madalag|003Manawan|004Poblacion=Ponot|005Siparok|006Tabon|007Tamil|008Balatakan|009Bitoon|010Ilihan|011Labakid|012Lipay|013Litalip|014Lopero|015Lumanping|016Marupay|017Sigamok|018Tamarok
0907223000|001Banganon|002Cocob|003Poblacion=Gutalac|004La Libertad|005Lux|006Panganuran|007Pitawe|008Canupong|009Mamawan|010Sibalic|011Tipan|012Bacong|013Bagong Silang|014Bayanihan|015Buenavista|016Datagan|017Imelda|018Loay|019Malian|020Map|021Matunoy|022New Dapitan|023Pitogo|024Salvador|025San Isidro|026San Juan|027San Roque|028San Vicente|029Santo Niño|030Sas|031Upper Gutalac|032Immaculada Concepcion|033Lower Lux
0907224000|001Alegria|002Diangas|003Diculom|004Guimotan|005Kauswagan|006Kilalaban|007Linay|008Lumay|009Malinao|010Mamad|011Mamawan|012Milidan|013Nonoyan|014Poblacion|015San Jose|016Tamao|017Tan-awan
0907225000|001Baluno|002Banuangan|003Bunawan|004Dilucot|005Dipopor|006Guisapong|007Limbonga=Limboangan|008Lomogom|009Mauswagon|010Miampic|011Poblacion|012Raba|013Rambon|014San Pedro|015Sarawagan|016Sianan|017Sioran
0907226000|001Bacungan|002Bogabongan|003Delusom|004Mangop|005Manil|006Mawal|007Midatag|008Nasibac|009Rizon|010Sipacong|011Santa Maria|012Talinga|013Tinaplan|014Tiniguiban|015Tinuyop|016Tiogan|017Titik|018Morob
0907227000|001Batayan|002Botong|003Concepcion|004Daniel Maing=Dominolog|005Fatima=Lacsutan|006Gatas|007Kalawit|008Marcelo|009New Calamba|010Palalian|011Paraiso|012Pianon|013San Jose|014Tugop*
0907302000|001Acad|002Alang-alang|003Alegria|004Anonang|005Bagong Mandaue|007Bagong Maslog|008Bagong Oslob|009Bagong Pitogo|010Baki|011Balas|012Balide|013Balintawak|014Bayabas|015Bemposa|016Cabilinan|017Campo Uno|018Ceboneg|019Commonwealth|021Gubaan|022Inasagan|023Inroad|024Kahayagan East=Katipunan|025Kahayagan West|027Kauswagan|028La Victoria|029Lantungan|031Libertad|032Lintugop|033Lubid|034Maguikay|035Mahayahay|037Monte Alegre|038Montela|040Napo|041Panaghiusa|042Poblacion|043Resthouse|044Romarate|045San Jose|046San Juan|047Sapa Loboc|048Tagulalo|050La Paz=Tinibtiban|052Waterfall
0907303000|001Baking|002Balukbahan|003Balumbunan|004Bantal|005Bobuan|006Camp Blessing|007Canoayan|008Conacon|009Dagum|010Damit|011Datagan|012Depase|013Deporehan|014Depore|015Dimalinao|016Dipili|017Kahayagan|018Kanipaan|019Lamare|020Liba|021Matin-ao|022Matun-og|023Poblacion|024Pulang Bato|025Salawagan|026Sigacad|027Supon|028San Isidro=Pangi
0907305000|001Bacayawan|002Baha|005Baluno|006Binuay|007Buburay|009Grap|010Kagawasan|012Lalab|014Libertad|017Mahayag|021Poblacion|023Saloagan|024Sugbay Uno|026Sumpot|027Tiniguangan|030Tinggabulong|031Tipangi|032Balanagan|033Josefina|034Magahis|035Mercedes|036San Roque|037Sumbato|038Upper Ludiong
0907306000|001Bacawan|002Benuatan|003Beray|004Dongos|005Guinicolalay|006Kinacap|007Legarda 2|008Legarda 3|009Legarda 1|012Lucoban|013Lower Dimaya|014Ludiong|015East Migpulao|016West Migpulao|017Nangka|018Ignacio Garrata=New Mirapao|019Old Mirapao|020Poblacion|021Proper Dimaya|022Sagacad|023Sambulawan|024San Isidro|026Sumpotan|027Songayan|028Tarakan|029Upper Dimaya|030Upper Sibul|031Pisa-an|032Don Jose|034Nian
0907307000|001Bag-ong Misamis|002Baga|003Bag-ong Silao|005Baloboan|007Banta-ao|009Bibilik|011Calingayan|013Camalig|014Camanga|016Cuatro-cuatro|026Locuban|029Malasik|030Mama=San Juan|032Matab-ang|034Mecolong|035Metokong|036Motosawa|040Pag-asa|041Paglaum|043Pantad|044Piniglibano|045Rebokon|046San Agustin|047Sibucao|049Sumadat|050Tikwas|053Tina|054Tubo-Pait|055Upper Dumalinao|057Anonang
0907308000|002Bag-ong Valencia|003Bucayan|004Calumanggi|005Caridad|006Danlugan|007Datu Totocan|008Dilud|009Ditulan|010Dulian|011Dulop|012Guintananan|013Guitran|014Gumpingan|015La Fortuna|016Libertad|017Licabang|018Lipawan|019Lower Landing|020Lower Timonan|021Macasing|022Mahayahay|023Malagalad|024Manlabay|025Maralag|026Marangan|027New Basak|030Bagong Kauswagan|032Saad|033Salvador|034San Pablo|035San Pedro|037San Vicente|038Senote|039Sinonok|041Sunop|042Tagun|043Tamurayan|045Upper Landing|046Upper Timonan|047Bagong Silang|048Dapiwak|049Labangon|050San Juan|051Canibongan
0907311000|004Bogayo|005Bolisong|006Bualan|008Boyugan East|009Boyugan West|010Diplo|013Gawil|014Gusom|015Kitaan Dagat|017Limamawan|019Mahayahay|020Pangi|022Poblacion|023Picanan|024Salagmanok|026Secade|027Suminalum|029Lantawan
0907312000|001Bagalupa|003Balimbingan=West Luya|005Binayan|006Bokong|007Bulanit|008Cogonan|009Dalapang|010Dipaya|011Langapod|012Lantian|013Lower Campo Islam|014Lower Pulacan|015New Labangan|016Noboran|017Old Labangan|019San Isidro|020Santa Cruz|021Tapodoc|022Tawagan Norte|023Upper Campo Islam|024Upper Pulacan|026Combo|027Dimasangca|028Lower Sang-an|029Upper Sang-an
0907313000|002Bulawan|003Carpoc|004Danganan|005Dansal|007Dumara|010Linokmadalum|011Luanan|012Lubusan|013Mahalingeb|014Mandeg|015Maralag|016Maruing|017Molum|018Pampang|019Pantad|020Pingalay|023Salambuyan|024San Jose|025Sayog|027Tabon|028Talabob|029Tiguha|030Tininghalang|031Tipasan|033Tugaya|034Poblacion
0907315000|001Bag-ong Balamban|002Bag-ong Dalaguete|003Marabanan=Balanan|004Boniao|005Delusom|006Diwan|007Guripan|008Kaangayan|009Kabuhi|011Lourmah=Lower Mahayag|012Lower Salug Daku|013Lower Santo Niño|014Sicpao|015Malubo|016Manguiles|017Panagaan|018Paraiso|019Pedagan|020Poblacion=Upper Mahayag|021Pugwan|022San Isidro|023San Jose|024San Vicente|025Santa Cruz|027Tuboran|028Tumapic|029Upper Salug Daku|030Upper Santo Niño|032Tulan
0907317000|001Balintawak|003Bularong|005Kalian|008Kolot|010Digon|011Guinimanan|012Igat Island|014Limamawan|016Limbatong|018Lumbog|024Poblacion|025Sagua|027Talanusa|028Tiguian|029Tulapok|031Magahis|032Josefina
0907318000|001Bacahan|003Bibilop|005Buloron|007Canipay Norte|008Canipay Sur|009Cumaron|011Golictop|012Kahayagan|016Lumpunid|017Matalang|018New Katipunan|019New Unidos|020Palili|021Piwan|022Poblacion A|023Poblacion B|024Sigapod|026Timbaboy|027Tulbong|028Tuluan|029Pisompongan|030Cabaloran|031Dakayakan|032Duelic|033Dumalinao|034Ecuan|035Guinabot|036Guitalos|038Licuro-an|039Pawan|040Balonai|041Guma|042Pili
0907319000|001Alicia|002Ariosa|003Bagong Argao|005Bagong Gutlang|006Blancia|007Bogo Capalaran|008Dalaon|009Dipolo|010Dontulan|012Gonosan|014Culo|015Lower Dimorok|016Lower Dimalinao|017Mabuhay|018Madasigon|019Makuguihon|020Maloloy-on|021Miligan|024Parasan|025Rizal|026Santo Rosario|027Silangit|028Simata|029Sudlon|030Upper Dimorok
0907322000|001Alegria|002Balangasan|003Balintawak|004Baloyboan|005Banale|006Bogo|007Bomba|010Buenavista|011Bulatok|012Bulawan|013Danlugan|014Dao|015Datagan|016Deborok|017Ditoray|018Gatas|019Gubac|020Gubang|021Kagawasan|022Kahayagan|023Kalasan|024La Suerte|025Lala|026Lapidian|027Lenienza|028Lizon Valley|029Lourdes|030Lower Sibatang|031Lumad|032Macasing|033Manga|034Muricay|035Napolan|036Palpalan|037Pedulonan|038Poloyagan|039San Francisco|040San Jose|041San Pedro|042Santa Lucia|043Santiago|044Tawagan Sur|045Tiguma|046Tuburan|047Tulawas|048Tulangan|050Upper Sibatang|051White Beach|052Kawit|053Lumbia|054Santa Maria|055Santo Niño|056Dampalan|057Dumagoc
0907323000|001Bagong Opon|002Bambong Daku|003Bambong Diut|004Bobongan|005Campo IV|006Campo V|007Caniangan|008Dipalusan|009Eastern Bobongan|010Esperanza|011Gapasan|012Katipunan|013Kauswagan|014Lower Sambulawan|015Mabini|016Magsaysay|017Malating|018Paradise|019Pasingkalan|020Poblacion|023San Fernando|026Santo Rosario|027Sapa Anding|028Sinaguing|029Switch|030Upper Laperian|031Wakat
0907324000|002Betinan|003Bulawan|004Calube|005Concepcion|007Dao-an|008Dumalian|009Fatima|012Langilan|013Lantawan|014Laperian|015Libuganan|016Limonan|017Mati|018Ocapan|019Poblacion|020San Isidro|021Sayog|022Tapian
0907325000|001Bag-ong Misamis|002Bubual|003Buton|004Culasian|005Daplayan|006Kalilangan|007Kapamanok|008Kondum|009Lumbayao|010Mabuhay|011Marcos Village|012Miasin|013Molansong|014Pantad|015Pao|016Payag|017Poblacion=San Pablo|018Pongapong|020Sagasan|021Sacbulan|022Senior|023Songgoy|024Tandubuay|025Ticala Island|026Taniapan|027Tubo-pait|028Villakapa|029San Juan
0907327000|001Abong-abong|002Baganian|003Baya-baya|004Capisan|005Concepcion|006Culabay|008Lumbia|009Mabuhay|010Malim|011Manikaan|012New Oroquieta|013Poblacion|014San Francisco|015Tultolan|016Doña Josefina
0907328000|001Alang-alang|002Bag-ong Kauswagan|004Bag-ong Tabogon|005Balugo|006Fabian=Balucot|007Cabgan|008Calolot|010Dimalinao|012Gabunon|013Happy Valley|015Libato|016Limamawan|019Lower Liasan|020Lower Lodiong|021Lower Tiparak|022Lower Usogan|024Maya-maya|027New Village|029Pelocoban|030Riverside|031Sagrada Familia|032San Jose|034Sumalig|036Tuluan|037Tungawan|039Upper Liason|040Upper Lodiong|041Upper Tiparak|042Angeles|043Kapalaran|044San Vicente
0907330000|001Alindahaw|002Baclay|005Balimbingan|006Buenasuerte|007Camanga|008Curvada|009Laperian|010Libertad|011Lower Bayao|012Luy-a|013Manilan|014Manlayag|015Militar|016Navalan|019Panduma Senior|020Sambulawan|021San Antonio|022San Carlos|023Santo Niño|024Santo Rosario|025Sugod|026Tabuan|027Tagulo|028Tinotungan|029Upper Bayao
0907333000|001Baking|002Bagong Kahayag|003Biswangan|004Bululawan|005Dagum|006Gasa|007Gatub|008Poblacion=Lakewood|009Lukuan|010Matalang|011Sapang Pinoles|012Sebuguey|013Tiwales|014Tubod
0907337000|001Bogo Calabat|002Dawa=Diwa|003Ebarle|004Upper Bagong Tudela|005Leonardo|006Litapan|007Lower Bagong Tudela|008Mansanas|009Moradji|010Nemeño|011Nopulan|012Sebukang|013Tagaytay Hill|014Gumahan
0907338000|001Balabawan|002Balong-balong|003Colojo|004Liasan|005Liguac|006Limbayan|007Lower Paniki-an|008Matin-ao|009Panubigan|010Poblacion=Pitogo|011Punta Flecha|012Sugbay Dos|013Tongao|014Upper Paniki-an|015San Isidro
0907340000|001Bag-ong Baroy|002Bag-ong Oroquieta|003Barubuhan|004Bulanay|005Datagan|006Eastern Poblacion|007Lantawan|008Libertad|009Lumangoy|010New Carmen|011Picturan|012Poblacion|013Rizal|014San Miguel|015Santo Niño|016Sawa|017Tungawan|018Upper Sicpao
0907341000|001Bui-os|002Cogon|003Danan|004Kabatan|005Kapatagan|006Limason|007Linoguayan|008Lumbal|009Lunib|010Maculay|011Maraya|012Sagucan|013Waling-waling|014Ambulon
0907343000|001Bagong Oroquieta|002Baguitan|003Balongating|004Canunan|005Dacsol|006Dagohoy|007Dalapang|008Datagan|009Poblacion=Guipos|010Guling|011Katipunan|012Lintum|013Litan|014Magting|015Regla|016Sikatuna|017Singclot
0907344000|001Begong|002Busol|003Caluma|004Diana Countryside|005Guinlin|006Lacarayan|007Lacupayan|008Libayoy|009Limas|010Longmot|011Maragang|012Mate|013Nangan-nangan|014New Tuburan|015Nilo|016Tigbao|017Timolan|018Upper Nilo
0908301000|001Alegria|002Milagrosa=Baluno|004Bella|005Calades|006Dawa-dawa|007Gulayon|008Ilisan|009Kawayan|010Kauswagan|011La Paz|012Lambuyogan|013Lapirawan|014Litayon|015Lutiman|016Naga-naga|017Pandan-pandan|018Payongan|019Poblacion|020Santa Maria|021Santo Niño|022Talaptap|023Tampalan|024Tandiong Muslim|025Timbang-timbang|026Bagong Buhay|027Concepcion|028Kapatagan
0908302000|002Basalem|003Bawang|004Bulaan|005Compostela|006Del Monte|008Guitom|009Guminta|010Labrador|011Lantawan|012Mabuhay|013Maganay|014Manlin|015Muyo|016Pamintayan|017Poblacion|019Talamimi|020Villacastor=Galit|021Agutayan|022Bagong Borbon|023Bliss|024Danlugan|025Pling|026Pulog|027San Jose|028Talairan|029Datu Panas|030Guintuloan
0908303000|001Balangao|003Pilar|004Poblacion=Diplahan|005Ditay|006Gaulan|007Goling|008Guinoman|010Kauswagan|011Lindang|012Lobing|015Paradise|016Sampoli A|017Songcuya|018Santa Cruz|019Butong|025Sampoli B|026Luop|027Manangon|028Mejo|029Natan|030Tinongtongan|031Tuno
0908304000|001Lower Baluran|002Baluyan|003Cana-an|004Dumpoc|005Gandiangan|006Israel=Balian Israel|007La Victoria|008Lumpanac|009Little Baguio|010Lumbog|011Mali Little Baguio|012Poblacion=Santa Fe|013San Jose|014Santa Barbara|015Balugo|016Balungisan|017Pulawan=Mt. View|018Upper Baluran|019Guintolan
0908305000|001Bacalan|002Bangkerohan|003Bulu-an|006Don Andres|008Guituan|009Ipil Heights|012Labi|013Lower Ipil Heights|015Lower Taway|016Lumbia|018Magdaup|022Pangi|023Poblacion|024Sanito|027Suclema|029Taway|030Tenan|032Tiayon|034Timalang|035Tomitom|037Upper Pangi|038Veteran's Village=Ruiz|039Makilas|040Caparan|041Domandan|042Doña Josefa|043Logan|044Maasin
0908306000|002Banker|003Bolo Batallion|004Buayan|006Cainglet|007Calapan|008Calubihan|009Concepcion=Balungis|010Dipala|011Gacbusan|012Goodyear|013Lacnapan|014Little Baguio|015Lumbayao|016Timuay Danda=Mangahas|017Nazareth|018Palinta|019Peñaranda|020Poblacion|021Riverside|022Sanghanan|023Santa Cruz|024Sayao|025Simbol|026Sininan|027Shiolan|028Tampilisan|029Tamin|030Tigbangagan|031Diampak
0908307000|001Abunda|002Bagong Silang|003Bangkaw-bangkaw|007Caliran|008Catipan|010Tandu-Comot=Katipunan|011Kauswagan|013Ligaya|014Looc-Barlak|015Malinao|017Pamansaan|018Pinalim=San Roque|019Poblacion|020Punawan|023Santo Niño=Caliran|024Sawa|025Sioton|026Taguisian
0908308000|001Bacao|002Basak-bawang|003Camanga|005Candiis|006Catituan|007Dansulao|008Del Pilar|011Guilawa|013Kigay|014La Dicha|016Lipacan|018Logpond|020Mabini|021Malungon|023Mulom|025Overland|026Palalian|027Payag|028Poblacion|031Rebocon|032San Vicente|036Sinusayan|038Tackling|039Tigabon|040Bontong
0908309000|001Aguinaldo|002Baga|003Baluno|004Cabong|005Gubawang|006Kaliantana|007La Paz|008Lower Sulitan|010Mamagon|011Marsolo|012Poblacion|013San Isidro|014Santa Clara|015Crossing Sta. Clara|016Sulo|017Tambanan|018Taytay Manubo|019Upper Sulitan|020Bangkaw-bangkaw|021Guintoloan|022Sandayong|023Tilubog|024Tipan
0908310000|002Bateria|003Kahayagan|005Calais=Kalines|006Esperanza|007Fama|009Galas|010Gandaan|012Looc Sapi|014Matim|015Noque|016Solar|017Pulo Laum|018Pulo Mabao|019San Isidro|020Santa Maria|024Tambanan|025Villacorte|026Villagonzalo|027San Jose
0908311000|001Balian|002Balungisan|003Bulacan|004Bulawan|005Calape|006Dalama|007Fatima=Silal|009Katipunan|010Kima|011Kulasian|012Labatan|013Mountain View=Puluan|014Nanan|015Poblacion=Payao|016San Roque|017San Vicente=Binangonan|018Mayabo=Santa Maria|019Minundas=Santo. Niño|020Talaptap|021Balogo|022Binangonan|023Guiwan|024Kulisap|025La Fortuna|026San Isidro|027Silal|028Sumilong|029Upper Sumilong
0908312000|001Balansag|002Calula|003Casacon|004Gango|005Katipunan|006Kulambugan|007Mabini|008Magsaysay|009New Antique|010New Sagay|011Pres. Roxas|012San Antonio|013San Fernandino|014San Jose|015Siawang|016Silingan|017Surabay|018Tilasan|019Tupilac|020Ali Alsree|021Don Perfecto|022Malubal|023Palmera|024Remedios|025Santo Rosario|026Taruc
0908313000|001Balucanan|002Balagon|005Balingasan|006Batu|008Buyogan|010Camanga|011Coloran|018Kimos=Kima|021Labasan|022Laih|023Magsaysay|024Mahayahay|025Maligaya|026Maniha|027Minsulao|028Mirangan|029Monching|033Paruk|036Poblacion|037Princesa Sumama|040Sibuguey|041Bagong Silang|042Bataan|043Lagting|044Logpond|045Salinding|046San Isidro|047Siloh|048Villagracia
0908314000|001Aurora|002Baganipay|003Bolingan|004Bualan|005Cawilan|006Florida|007Kasigpitan|008Laparay|009Mahayahay|010Moalboal|011Sagay|012Samonte|013Poblacion=Talusan|014Tuburan
0908315000|001Achasol|002Bangco|003Camanga|004Culasian|005Dalangin|007Dalisay|008Gomotoc|009Imelda=Upper Camanga|010Kipit|011Kitabog|012La Libertad|013Longilog|014Mabini|015Malagandis|016Mate|017Moalboal|018Namnama|019New Canaan|020Palomoc|021Poblacion=Titay|023Pulidan|024San Antonio|025Santa Fe|026Supit|027Tugop|028Tugop Muslim|029Dalangin Muslim|030Poblacion Muslim|031Azusano|032San Isidro
0908316000|001Baluran|002Cayamcam|004Langon|005Libertad|006Linguisan|007Looc-labuan|008Lower Tungawan|009Malungon|010San Pedro|011Tigbanuang|012Tigbucay|013Upper Tungawan|014San Vicente|015Batungan|016Loboc|017San Isidro|018Datu Tumanggong|019Sisay|020Gaycon|021Little Margos|022Santo Niño|023Taglibas|024Tigpalay|025Masao|026Timbabauan
0931700000|001Arena Blanco|002Ayala|004Baliwasan|005Baluno|010Boalan|011Bolong|012Buenavista|013Bunguiao|014Busay=Sacol Island|015Cabaluay|016Cabatangan|017Cacao|018Calabasa|019Calarian|020Campo Islam|021Canelar|022Cawit|023Culianan|024Curuan|025Dita|026Divisoria|027Dulian (Upper Bunguiao)=Upper Bunguiao|028Dulian (Upper Pasonanca)=Upper Pasonanca|030Guisao|031Guiwan|032La Paz|033Labuan|034Lamisahan|035Landang Gua|036Landang Laum|037Lanzones|038Lapakan|039Latuan=Curuan|040Limaong|041Limpapa|042Lubigan|043Lumayang|044Lumbangan|045Lunzuran|046Maasin|047Malagutay|048Mampang|049Manalipa|050Mangusu|051Manicahan|052Mariki|053Mercedes|054Muti|055Pamucutan|056Pangapuyan|057Panubigan|058Pasilmanta=Sacol Island|059Pasonanca|060Patalon|061Barangay Zone I|062Barangay Zone II|063Barangay Zone III|064Barangay Zone IV|065Putik|066Quiniput|067Recodo|068Rio Hondo|069Salaan|070San Jose Cawa-cawa|071San Jose Gusu|072San Roque|073Sangali|074Santa Barbara|075Santa Catalina|076Santa Maria|077Santo Niño|078Sibulao=Caruan|079Sinubung|080Sinunoc|081Tagasilay|082Taguiti|083Talabaan|084Talisayan|085Talon-talon|086Taluksangay|087Tetuan|088Tictapul|089Tigbalabag|090Tigtabon|091Tolosa|092Tugbungan|093Tulungatung|094Tumaga|095Tumalutab|096Tumitus|097Vitali|098Capisan|099Camino Nuevo|100Licomo|101Kasanyangan|102Pasobolong|103Victoria|104Zambowood
0990101000|002Aguada|004Balatanay|005Baluno|006Begang|007Binuangan|008Busay|010Cabunbata|011Calvario|012Carbon|013Diki|014Isabela Eastside|015Isabela Proper|016Dona Ramona T. Alano=Isabela Westsite|017Kapatagan Grande|018Kaumpurnah Zone I|019Kaumpurnah Zone II|020Kaumpurnah Zone III|021Kumalarang|022La Piedad|023Lampinigan|024Lanote|027Lukbuton|029Lumbang|030Makiri|031Maligue=Lunot|033Marang-marang|034Marketsite|036Menzi|038Panigayan|039Panunsulan|040Port Area|041Riverside|042San Rafael|043Santa Barbara|044Santa Cruz|045Seaside|047Sumagdang|049Sunrise Village|050Tabiawan|051Tabuk|055Timpul|057Kapayawan|058Masula|059Small Kapatagan|060Tampalan
1001301000|001Balintad|002Buenavista|003Danatag|004Kalilangan|005Lacolac|006Langaon|007Liboran|008Lingating|009Mabuhay|010Mabunga|011Nicdao|012Imbatug|013Pualas|014Salimbalan|015San Vicente|016San Miguel
1001302000|001Aludas|002Angga-an|003Tangkulan=Jose Rizal|004Kinapat|005Kiraon|006Kitingting|007Lagandang|008Macapari|009Maican|010Migcawayan|011New Compostela|013Old Damulog|014Omonay|015Poblacion=New Damulog|016Pocopoco|017Sampagar|019San Isidro
1001303000|001Barongcot|002Bugwak|003Dolorosa|004Kapalaran|005Kianggat|006Lourdes|007Macarthur|008Miaray|009Migcuya|010New Visayas|011Osmeña|012Poblacion|013Sagbayan|014San Vicente
1001304000|001Cabadiangan|002Bocboc|003Buyot|004Calaocalao|005Don Carlos Norte|006Embayao|008Kalubihon|009Kasigkot|010Kawilihan|011Kiara|012Kibatang|013Mahayahay|014Manlamonay|015Maraymaray|016Mauswagon|017Minsalagan|018New Nongnongan=Masimag|019New Visayas|020Old Nongnongan|021Pinamaloy|022Don Carlos Sur|023Pualas|024San Antonio East|025San Antonio West|026San Francisco|027San Nicolas=Banban|028San Roque|029Sinangguyan|030Bismartz
1001305000|001Bontongon|002Bulonay|003Capitan Bayong|004Cawayan|005Dumalaguing|006Guihean|007Hagpa|008Impalutao|010Kalabugao|011Kibenton|012La Fortuna|013Poblacion|015Sayawan
1001306000|001Bagongbayan|002Bagor|003Balaoro|004Baroy|005Cabadiangan|006Husayan|007Kibalagon|008Mabuhay|009Malinao|010Matampay|011Sibonga|012Pay-as|013Pinamanguhan|014Poblacion|015Salvacion|016San Andres|017Kibogtok
1001307000|001Bangbang|002Baborawon|003Canituan|004Kibaning|005Kinura|006Lampanusan|007Maca-opao|008Malinao|009Pamotolon=Pamotdon|010Poblacion|012Public|013Ninoy Aquino|014San Vicente Ferrer|015West Poblacion
1001308000|003Balintawak|006Cagawasan|007East Kibawe|008Gutapol|011Pinamula|013Kiorao|014Kisawa|015Labuagon|016Magsaysay|018Marapangi|019Mascariñas|020Natulongan|021New Kidapawan|023Old Kibawe|028Romagooc|030Sampaguita|031Sanipon|032Spring|033Talahiron|034Tumaras|035West Kibawe|036Bukang Liwayway|037Palma
1001309000|001Balangigay|002Balukbukan|003Bershiba|004Bobong|005Bolocaon|006Cabalantian|007Calapaton|009Sinaysayan=Dalurong|010Kahusayan|011Kalumihan|012Kauyonan|013Kimolong|014Kitaihon|015Kitobo|019Magsaysay|020Malobalo|021Metebagao|022Sagundanon|023Pagan|025Panganan|026Poblacion|028San Isidro|029San Lorenzo|030Santo Rosario|031Sinuda=Simod|032Tandong|033Tawas|034White Kulaman|035Napalico|037Digongan|038Kiulom|039Binoongan|040Kipilas|041East Dalurong|042West Dalurong
1001310000|001Alanib|002Baclayon|003Balila|004Bantuanon|005Basak|006Bugcaon|007Ka-atoan=Kaatuan|008Capitan Juan|009Cawayan|010Kulasihan|011Kibangay|012Poblacion|013Songco|014Victory
1001311000|001Capihan|002Crossing|003Gango|004Kiliog|005Kinawe|006Laturan|007Maambong|008Nangka|009Palabucan|010Poblacion|011Pongol|012San Jose|013Santa Fe|014Sil-ipon
1001312000|001Aglayan|002Bangcud|003Busdi|004Cabangahan|007Caburacanan|009Canayan|010Capitan Angel|012Casisang|014Dalwangan|017Imbayao|018Indalaza|019Kalasungay|021Kabalabag|022Kulaman|023Laguitas|025Patpat=Lapu-lapu|026Linabo|027Apo Macote|028Miglamin|029Magsaysay|030Maligaya|031Managok|032Manalog|034Mapayag|035Mapulo|038Barangay 1|045Barangay 2|046Barangay 3|047Barangay 4|048Barangay 5|049Barangay 6|050Barangay 7|051Barangay 8|052Barangay 9|053Barangay 10|054Barangay 11|058Saint Peter|059San Jose|060San Martin|061Santo Niño|062Silae|063Simaya|064Sinanglanan|065Sumpong|066Violeta|067Zamboanguita
1001313000|001Kalingking|002Kiabo|003Mindagat|004Omagling|005Patpat|006Poblacion|007Sampiano|008San Luis|009Santa Ines|010Silo-o|011Sumalsag
1001314000|001Agusan Canyon|002Alae|003Dahilayan|004Dalirig|005Damilag|006Diclum|007Guilang-guilang|008Kalugmanan|009Lindaban|010Lingion|011Lunocan|012Maluko|013Mambatangan|014Mampayag|015Minsuro|016Mantibugao|017Tankulan|018San Miguel|019Sankanan|020Santiago|021Santo Niño|023Ticala
1001315000|001Anahawon|002Base Camp|003Bayabason=Spring|004Camp I|005Colambugan|006Dagumba-an|007Danggawan|008Dologon|009Kisanday|010Kuya|011La Roxas|012Panadtalan|013Panalsalan|014North Poblacion|015South Poblacion|016San Miguel|017San Roque|018Tubigon|019Bagongsilang|020Kiharong
1001316000|001Adtuyon|002Bacusanon|003Bangahan|004Barandias|005Concepcion|006Gandingan|007Kimanait|008Kipadukan|009Langcataon|010Lantay|011Madaya|012Malipayon|013Mendis|014Nabaliwa|015New Eden|016Payad|017Pigtauranan|018Poblacion|019Portulin
1001317000|001Butong|002Cebole|003Delapa|004Dumalama|006C-Handumanan|007Cawayan|008Kiburiao|009Kipaypayon|010Libertad|012Linabo|013Lipa|014Lumintao|016Magsaysay|017Mahayag|018Manuto|019Merangerang|020Mibantang|021Minongan|022Minsamongan|025Paitan|026Palacapao|027Pinilayan|028Poblacion=Kiokong|029Puntian|030Salawagan|031San Isidro|032San Jose|033San Roque|034Santa Cruz|035Santa Filomena|036Minsalirak
1001318000|001Bonacao|002Cabuling|003Kawayan|004Cayaga|005Dao|007Durian|009Iglugsad|010Kalagangan|014Kibongcog|016Little Baguio|019Nacabuklad|020Namnam|021Palacpacan|022Halapitan|023San Jose|024Santo Domingo|025Tugop|026Matupe|027Bulalang|028Candelaria|029Mabuhay|030Magkalungay|031Malayanan|032Sacramento Valley
1001319000|001Kisolon|002Culasi|003Licoan|004Lupiagan|005Ocasion|006Puntian|007San Roque|008San Vicente|009Poblacion|010Vista Villa
1001320000|001Basak|002Baylanan|003Cacaon|004Colawingon|005Cosina|006Dagumbaan|007Dagundalahon|008Dominorog|009Lapok|010Indulang|011Lantud|013Liguron|014Lingi-on|015Lirongan|016Santo Niño=Lumbayawa|018Miarayon|019Barangay 1|020Barangay 2|021Barangay 3|022Barangay 4|023Barangay 5|024Sagaran|025Salucot|026San Antonio|027San Isidro|028San Miguel|029San Rafael|030Tagbak|031Tikalaan
1001321000|001Bagontaas|002Banlag|003Barobo|004Batangan|005Catumbalon|006Colonia|007Concepcion|008Dagat-Kidavao|010Guinoyuran|011Kahapunan|012Laligan|013Lilingayon|014Lourdes|015Lumbayao|016Lumbo|017Lurogan|018Maapag|019Mabuhay|020Mailag|021Mt. Nebo|022Nabago|023Pinatilan|024Poblacion|025San Carlos|026San Isidro|028Sinabuagan|029Sinayawan|030Sugod|033Tongantongan|034Tugaya|035Vintar
1001322000|001Cabulohan|002Canangaan|003Iba|004Imbatug|005Lambangan|006Mandaing|007Paradise|008Poblacion|009Anlogan|010Capinonan|011Dalacutan|012Freedom|013Mandahikan|014Mauswagon|015Jasaan
1001801000|001Alga|002Bonbon|003Bura|004Catibac|005Compol|006Lawigan|007Liloan|008Looc|009Mainit|010Manduao|011Panghiawan|012Poblacion|013Santo Niño|014Tangaro
1001802000|001Butay|002Cabuan|003Cantaan|004Liong|005Maac|006North Poblacion|007South Poblacion
1001803000|001Benoni|002Binatubo=Binaliwan|004Catohugan|005Hubangon|006Owakan|007Poblacion|008Puntod|009San Isidro|010San Jose|011San Miguel|012San Roque|013Tubod|014Tupsan Pequeño
1001804000|001Agoho|002Anito|003Balbagon|004Baylao|005Benhaan|006Bug-ong|007Kuguita|008Magting|009Naasag|010Pandan|011Poblacion|015Soro-soro|016Tagdo|017Tupsan|018Yumbing
1001805000|001Alangilan|002Bacnit|003Balite|004Bonbon|005Bugang|006Cuna|007Manuyog|008Mayana|009Poblacion
1003501000|001Alegria|002Babalaya|003Babalayan Townsite|005Binuni|006Demologan|007Dimarao|008Esperanza|009Kahayag|010Liangan East|012Punod=Maliwanag|013Mati|016Minaulon|017Pagayawan|018Poblacion Bacolod|019Rupagan|020Delabayan West
1003502000|001Abaga|002Adapun-Ali=Dariat|003Angandog=Bulao|004Angayen=Balut|005Bangko|006Batolacongan=Basagad|007Buenavista|009Cadayonan|012Landa=Gadongan|013Lumbac|014Mamaanun|015Maria-Cristina|016Matampay|017Nangka|019Pacalundo|022Poblacion East|023Poblacion West|025Sandor=Daduan|026Sangcad=Cormatan|027Sarip-Alawi=Payawan|028Sigayan
1003503000|001Andil|002Bagong Dawis|003Baroy Daku|004Bato|005Cabasagan|006Dalama|007Libertad|008Limwag|009Lindongan|011Maliwanag|012Manan-ao|013Pange|014Pindolonan|015Poblacion|016Princesa|017Rawan Point|018Riverside|019Sagadan=Sagadan Lower|020Salong|021Tinubdan|022Sagadan Upper|023San Juan|024Village
1003505000|001Bagong Badian|003Bagong Silang|004Balili|005Bansarvil|007Belis|008Buenavista|010Butadon|012Cathedral Falls|014Concepcion|015Curvada|016De Asis|018Donggoan|019Durano|021Kahayagan|026Kidalos|027La Libertad|028Lapinig|030Mahayahay|031Malinas|033Maranding|034Margos|036Poblacion|038Pulang Yuta|039San Isidro|040San Vicente|041Santa Cruz|042Santo Tomas|043Suso|046Taguitic|047Tiacongan|048Tipolo|049Tulatulahan|050Waterfalls
1003506000|001Bangaan|002Bangco|003Bansarvil II|004Bauyan|005Cabongbongan|006Calibao|007Calipapa|008Calube|009Campo Islam|010Capocao|011Dabliston|012Dangulaan|013Ditago|014Ilian|015Kauswagan|016Kirapan|017Koreo|018Lantawan|019Mabuhay|020Maguindanao|021Mahayahay|022Mamagum|023Pandanan|024Payong|025Piraka|026Pikalawag|027Pikinit|028Poblacion|029Ramain|030Rebucon|031Sigayan|032Sugod|033Tagulo|034Tantaon|035Topocon=Capocgo|036Dalama|037Mina
1003507000|001Bagumbayan|002Bara-ason|003Cayontor|004Delabayan|005Inudaran|006Kawit Occidental|007Kawit Oriental|008Libertad|009Paiton|010Poblacion|011Tacub|012Tingintingin|013Tugar
1003508000|001Austin Heights|002Baybay|004Bubong|005Caromatan|006Inudaran|007Kulasihan|009Libertad|010Lumbac|011Manga|012Matampay|013Mukas|014Muntay|016Pagalungan|017Palao|018Pantaon|019Pantar|020Poblacion|021Rebucon|022Riverside|023San Roque|024Santo Niño|025Simbuco|026Small Banisilan|027Sucodan|028Tabigue|029Titunod
1003509000|001Abaga|002Andil|003Matampay Bucana|004Darumawang Bucana|005Cabasagan|006Camalan|008Darumawang Ilaya|009El Salvador|010Gumagamot|012Lala Proper|013Lanipao|014Magpatao|015Maranding|016Matampay Ilaya|017Pacita|018Pendolonan|019Pinoyak|020Raw-an|021Rebe|022San Isidro Lower|023San Isidro Upper|024San Manuel|025Santa Cruz Lower|026Santa Cruz Upper|027Simpak|028Tenazas|029Tuna-an
1003510000|001Busque|002Larapan|003Magoong|004Napo|005Poblacion|006Purakan|007Robocon|008Samburon
1003511000|001Babasalon|002Baguiguicon|003Daan Campo|004Durianon|005Ilihan|006Lamigadato|007Lemoncret|008Lubo|009Lumbac|010Malabaogan|011Mapantao|012Olango|013Pangao|014Pelingkingan|015Lower Caningag=Perimbangan|016Poblacion=Bago-A-Ingud|017Rarab|018Somiorang|019Upper Caningag=Taguitingan|020Talambo|021Tambacon|022Tawinian|023Tipaan|024Tombador
1003512000|001Balagatasa|002Camp 1|003Claro M. Recto|004Inoma|005Labuay|006Liangan West|007Mahayahay|008Maliwanag|009Mentring|010Poblacion|011Santa Cruz|012Segapod|013Kulasihan=Villanueva
1003513000|001Bubong Radapan|002Bangco|003Batal|004Batangan|005Cadayonan|013Matampay|015Pangi|016Pasayanon|018Poblacion=Matungao|019Puntod|020Santa Cruz|021Somiorang
1003514000|001Bacayawan|002Balabacun|003Balintad|005Kadayonan|008Dalama|011Lindongan|012Lingco-an|013Lininding|014Lumba-Bayabao|015Madaya|016Maganding|019Matampay|020Old Poblacion|021North Cadulawan|022Panggao|023Pantao|024Pantao-A-Munai|025Pantaon|026Pindolonan|027Punong|028Ramain|029Sandigamunai|031Tagoranao|032Tambo|033Tamparan=Mandaya|034Taporog
1003515000|001Abaga|002Bangco|003Canibongan|004Karcum|005Dimayon|006Inayawan|008Kaludan|010Katubuan|011Cabasaran=Laya|012Liangan|013Lupitan|014Mangan|015Malaig|016Masibay|017Poblacion=Nunungan Proper|018Notongan|019Petadun|020Panganapan|021Pantar|022Paridi|023Rarab|024Raraban|025Rebucon|026Songgod|027Taraka
1003516000|001Aloon|003Banday|004Bobonga Pantao Ragat|005Bobonga Radapan|006Cabasagan|008Calawe|009Culubun|010Dilimbayan|011Dimayon|012Poblacion East|013Lomidong|015Madaya|016Maliwanag|017Matampay|018Natangcopan|019Pansor|021Pantao Marug|022Tangcal|023Tongcopan|024Poblacion West
1003517000|001Alowin|002Bubong-Dinaig|003Caromatan|004Daramba|005Dinaig|007Cabasaran|008Kablangan|009Cadayonan|010Linindingan|012Lumbatan|013Lupitan|014Madamba|015Madaya|016Maliwanag|017Nunang|018Nunungan|019Pantao Raya|020Pantaon|021Pened|022Piangamangaan|023Pendolonan|024Poblacion=Lumbacaingud|025Sulo|026Tagoranao|027Tangclao|028Timbangalan
1003518000|001Barandia|002Bulacon|003Buntong|004Calimodan|005Camp III|006Curva-Miagao|007Daligdigan|008Kilala|009Mabatao|010Madaya|011Mamaanon|012Mapantao|013Mindalano|014Padianan|015Pagalongan|016Pagayawan|017Panaliwad-on|018Pangantapan|019Pansor|020Patidon|021Pawak|022Poblacion|023Saumay|024Sudlon|025Inasagan
1003519000|001Baning|002Buriasan|004Dansalan|005Gamal|006Inudaran I|007Inudaran II|008Karkum|009Katipunan|010Mabugnao|011Maito Salug|012Mala Salug|013Mama-anon|014Mapurog|016Pancilan|017Panoloon|018Pili|019Sapad
1003520000|001Dalamas|002Darimbang|003Dimayon|004Inagongan|005Kiazar|006Malimbato|007Panalawan
1003521000|001Small Banisilon|003Bayabao|004Berwar|005Big Banisilon|006Big Meladoc|007Bubong|008Lamaosa|009Linao|010Lindongan|011Lingco-an|013Small Meladoc|014Papan|016Pelingkingan|017Poblacion|018Poona Kapatagan|019Punod|021Somiorang|024Tangcal Proper
1003522000|001Barakanas|002Baris=Lumangculob|003Bualan|004Bulod|005Camp V|006Candis|007Caniogan|008Dalama|010Kakai Renabor|011Kalilangan|012Licapao|014Malingao|015Palao|016Patudan|017Pigcarangan|018Pinpin|019Poblacion|020Pualas|021San Antonio|022Santo Niño|023Taden|024Tangueguiron|025Taguranao|026Tubaran
1003523000|001Bangcal|003Bubong Madaya|005Bowi|006Cabasaran|007Cadayonan|008Campong|010Dibarosan|012Kalanganan East|013Kalanganan Lower|014Kalilangan|016Pantao-Marug|017Pantao-Ranao|018Pantar East|019Poblacion|021Pitubo|022Poona-Punod|023Punod|026Sundiga-Punod|029Tawanan|030West Pantar|031Lumba-Punod
1004201000|001Balintonga|002Banisilon|003Burgos|004Calube|005Caputol|006Casusan|007Conat|008Culpan|009Dalisay|010Dullan|011Ibabao|012Tubod=Juan Bacayo|013Labo|014Lawa-an|015Lobogon|016Lumbayao|017Makawa|018Manamong|019Matipaz|020Maular|021Mitazan|022Mohon|023Monterico|024Nabuna|025Palayan|026Pelong|027Ospital|028Roxas|029San Pedro|030Santa Ana|031Sinampongan|032Taguanao|033Tawi-tawi|034Toril|035Tuburan|036Zamora|037Macubon=Sina-ad|038Tugaya
1004202000|001Del Pilar|002Landing|003Lumipac|004Lusot|005Mabini|006Magsaysay|007Misom|008Mitacas|009Naburos|010Northern Poblacion|011Punta Miray|012Punta Sulong|013Sinian|014Southern Poblacion|015Tugas
1004203000|002Bag-ong Anonang|003Bagumbang|004Baybay|005Bolinsong|006Buenavista|007Buracan|009Calolot|010Dimalco|011Dullan|012Kanaokanao|013Liloan|014Linconan|015Lodiong|016Lower Usugan|017Mapurog=Migsale|019Migpange|020Montol|023Pisa-an|024Poblacion=Centro|025Remedios|026Rufino Lumapas|027Sibuyon|028Tangab|029Tiaman|030Tusik|031Upper Usogan|032Demetrio Fernan|033Digson
1004204000|001Bonifacio|002Bunawan|003Calaran|004Dapacan Alto|005Dapacan Bajo|006Langub|007Libertad|008Magcamiguing|009Mamalad|010Mauswagon|011Northern Poblacion|012Salvador|013San Isidro=San Isidro-San Pedro|014Siloy|015Singalat|016Solinog|017Southwestern Poblacion|018Sulipat|019Don Bernardo Nery Pob.=Tres de Mayo
1004205000|002Bernad|003Bito-on|004Cabunga-an|005Canibungan Daku|006Canibungan Putol|007Canipacan|008Dalingap|009Dela Paz|010Dolores|011Gata Daku|012Gata Diot|013Guba=Ozamis|014Kinangay Norte|015Kinangay Sur|016Lapasan|017Lupagan|018Malibangcao|019Masabud|020Mialen|021Pan-ay|022Penacio|023Poblacion I|024Segatic Daku|025Segatic Diot|026Sebasi|027Tinacla-an|028Poblacion II|029Poblacion III|030Poblacion IV
1004206000|001Bagong Nayon|002Capule|003New Casul|004Guiban|005Laya-an|006Lingatongan|007Maligubaan|008Mantukoy|009Marugang|011Poblacion|012Pogan|013Small Potongan|014Soso-on|015Upper Dapitan|016Upper Dioyo|017Upper Potongan|018Upper Salimpono|019Virayan
1004207000|001Adorable|002Butuay|003Carmen|004Corrales|005Dicoloc|006Gata|007Guintomoyan|008Malibacsan|009Macabayao|010Matugas Alto|011Matugas Bajo|012Mialem|014Naga|015Palilan|016Nacional|017Rizal|018San Isidro|019Santa Cruz|020Sibaroc|021Sinara Alto|022Sinara Bajo|023Seti|024Tabo-o|025Taraka
1004208000|001Alegria|002Bagong Silang|003Biasong|004Bonifacio|005Burgos|006Dalacon|007Dampalan|008Estante|010Jasa-an|011Katipa|012Luzaran|013Macalibre Alto|014Macalibre Bajo|015Mahayahay|016Manguehan|017Mansabay Bajo|018Molatuhan Alto|019Molatuhan Bajo|021Peniel|022Eastern Poblacion|023Puntod|024Rizal|025Sibugon|026Sibula|027Don Andres Soriano|028Mabas|029Mansabay Alto|030Western Poblacion
1004209000|001Apil|002Binuangan|003Bolibol|004Buenavista|005Bunga|006Buntawan|007Burgos|008Canubay|009Clarin Settlement|010Dolipos Bajo|011Dolipos Alto|012Dulapo|013Dullan Norte|014Dullan Sur|015Lamac Lower|016Lamac Upper|017Langcangan Lower|018Langcangan Proper|019Langcangan Upper|020Layawan|021Loboc Lower|022Loboc Upper|023Rizal Lower|024Malindang|025Mialen|026Mobod|027Ciriaco C. Pastrano=Nilabo|028Paypayan|029Pines|030Poblacion I|031Poblacion II|033San Vicente Alto|034San Vicente Bajo|035Sebucal|036Senote|037Taboc Norte|038Taboc Sur|039Talairon|040Talic|041Toliyok|042Tipan|043Tuyabang Alto|044Tuyabang Bajo|045Tuyabang Proper|046Rizal Upper|047Victoria|048Villaflor
1004210000|001Aguada|002Banadero|003Bacolod|004Bagakay|005Balintawak|006Baybay Santa Cruz|007Baybay Triunfo|008Bongbong|009Calabayan|010Capucao C.|011Capucao P.|012Carangan|013Catadman-Manabay|014Cavinte|015Cogon|016Dalapang|017Diguan|018Dimaluna|019Embargo|020Gala|021Gango|022Gotokan Daku|023Gotokan Diot|024Guimad|025Guingona|026Kinuman Norte|027Kinuman Sur|028Labinay|029Labo|030Lam-an|031Liposong|032Litapan|033Malaubang|034Manaka|035Maningcol|036Mentering|037Carmen=Misamis Annex|038Molicay|039Stimson Abordo=Montol|040Pantaon|041Pulot|042San Antonio|043Baybay San Roque|044Sangay Daku|045Sangay Diot|046Sinuza|047Tabid|048Tinago|049Trigos|05150th District|052Doña Consuelo
1004211000|001Baga|002Bangko|003Camanucan|004Dela Paz|005Lutao|006Magsaysay|007Map-an|008Mohon|009Poblacion|010Punta|011Salimpuno|012San Andres|013San Juan|014San Roque|015Sumasap|016Villalin
1004212000|001Agunod|002Bato|003Buena Voluntad|004Calaca-an|005Cartagena Proper|006Catarman|007Cebulin|008Clarin|009Danao|010Deboloc|011Divisoria|012Eastern Looc|013Ilisan|014Katipunan|015Kauswagan|016Lao Proper|017Lao Santa Cruz|018Looc Proper|019Mamanga Daku|020Mamanga Gamay|021Mangidkid|022New Cartagena|023New Look|024Northern Poblacion|025Panalsalan|026Puntod|027Quirino|028Santa Cruz|029Southern Looc|030Southern Poblacion|031Tipolo|032Unidos|033Usocan
1004213000|001Bautista|002Bitibut|003Boundary|004Caluya|005Capundag|006Casul|007Dasa|008Dioyo|009Guinabot|010Libertad|011Locus|012Manla|013Masubong|016Agapito Yap, Sr.=Napilan|017Poblacion|018Salimpuno|019San Agustin|020Sinaad|021Sipac|022Sixto Velez, Sr.|023Upper Bautista|024Ventura|025Medallo|026Dalumpinas|027Disoy|028El Paraiso|029Macabibo|030Sapang Ama
1004214000|001Cagay-anon|002Camanse|004Colupan Alto|005Colupan Bajo|006Dinas|007Estrella|008Katipunan|010Libertad Alto|011Libertad Bajo|013Poblacion|014San Isidro Alto|015San Isidro Bajo|016San Vicente|017Señor|018Sinonoc|019San Lorenzo Ruiz=Sungan|020Tipan
1004215000|001Santa Maria=Baga|002Balatacan|003Banglay|004Mantic|005Migcanaway|006Bintana|007Bocator|008Bongabong|009Caniangan|010Capalaran|011Catagan|012Barangay I - City Hall|013Barangay II - Marilou Annex|014Barangay IV - St. Michael|015Isidro D. Tan=Dimaloc-oc|016Garang|017Guinabot|018Guinalaban|019Kauswagan|020Kimat|021Labuyo|022Lorenzo Tan|023Barangay VI - Lower Polao|024Lumban|025Maloro|026Barangay V - Malubog|027Manga|028Maquilao|029Barangay III- Market Kalubian|030Minsubong|031Owayan|032Paiton|033Panalsalan|034Pangabuan|035Prenza|036Salimpuno|037San Antonio|038San Apolinario|039San Vicente|040Santa Cruz|041Santo Niño|042Silangit|043Simasay|044Sumirap|045Taguite|046Tituron|047Barangay VII - Upper Polao|048Villaba|049Silanga|050Aquino=Marcos|051Baluk|052Huyohoy|053Matugnaw|054Sicot|055Tugas
1004216000|001Balon|002Barra|003Basirang|004Bongabong|005Buenavista|006Cabol-anonan|007Cahayag|008Camating|009Canibungan Proper|010Casilak San Agustin|011Centro Hulpa|012Centro Napu|013Centro Upper|014Calambutan Bajo|015Calambutan Settlement|016Duanguican|017Gala|018Gumbil|021Locso-on|022Maikay|023Maribojoc|024Mitugas|025Nailon|026Namut|027Napurog|028Pan-ay Diot|029San Nicolas|032Sebac|034Silongon|035Sinuza|036Taguima|038Tigdok|039Yahong
1004217000|001Bagong Clarin|002Gandawan|003Lake Duminagat|004Lalud|005Lampasan|006Liboron|007Maramara|008Napangan|009Nueva Vista=Masawan|010Petianan|011Tuno
1004301000|001Baybay|002Benigwayan|003Calatcat|004Lagtang|005Lanao|006Loguilo|007Lourdes|008Lumbo|009Molocboloc|010Poblacion|011Sampatulog|012Sungay|013Talaba|014Taparak|015Tugasnon|016Tula
1004302000|001Balagnan|003Baliwagan|004San Francisco|005Binitinan|006Blanco|008Calawag|009Camuayan|010Cogon|011Dansuli|012Dumarait|013Hermano|014Kibanban|015Linabu|016Linggangao|017Mambayaan|018Mandangoa|019Napaliran|020Barangay 1|021Barangay 2|022Barangay 3|023Barangay 4|024Barangay 5|025Barangay 6|026Quezon|027Rosario|028Samay|029San Isidro|030San Juan|031Talusan|032Waterfall
1004303000|002Dahilig|003Baukbauk Pob.=G.E. Antonino|004Kabangasan|005Kabulakan|006Kauswagan|007Lapinig|008Mantangale|009Mapua|010San Alonzo
1004304000|001Dampias|002Kitamban|003Kitambis|004Mabini|005Mosangot|006Nabataan|007Poblacion|008Valdeconcha
1004306000|001Ani-e|002Aposkahoy|003Bulahan|004Cabacungan|006Pelaez=Don Gregorio Pelaez|007Gumaod|008Hinaplanan|009Kalawitan|010Lanise|011Luna|012Madaguing|013Malagana|014Minalwang|015Mat-i|016Panampawan|017Pambugas|018Patrocenio|019Plaridel|020Poblacion|021Punong|022Rizal|023Santa Cruz|024Tamboboan|025Tipolohon
1004307000|001Amoros|002Bolisong|003Bolobolo|004Calongonan|006Cogon|007Himaya|008Hinigdaan|010Kalabaylabay|011Molugan|012Poblacion|013Kibonbon|014Sambulawan|015Sinaloc|016Taytay|018Ulaliman
1004308000|001Agay-ayan|002Alagatan|003Anakan|004Bagubad|005Bakidbakid|006Bal-ason|007Bantaawan|008Binakalan|010Capitulangan|011Daan-Lungsod|012Hindangon|013Kalagonoy|014Kibuging|015Kipuntos|016Lawaan|017Lawit|018Libertad|019Libon|020Lunao|021Lunotan|022Malibud|023Malinao|024Maribucao|025Mimbuntong|026Mimbalagon|027Mimbunga|028Minsapinit|029Murallon|030Odiongan|031Pangasihan|032Pigsaluhan|033Barangay 1|034Barangay 10|035Barangay 11|036Barangay 12|037Barangay 13|038Barangay 14|039Barangay 15|040Barangay 16|041Barangay 17|042Barangay 18-A|043Barangay 19|044Barangay 2|045Barangay 20|046Barangay 21|047Barangay 22-A|048Barangay 23|049Barangay 24|050Barangay 25|051Barangay 26|055Barangay 3|056Barangay 4|057Barangay 5|058Barangay 6|059Barangay 7|060Barangay 8|061Barangay 9|062Punong|063Ricoro|064Samay|065San Juan|066San Luis|067San Miguel|068Santiago|069Talisay|070Talon|071Tinabalan|072Tinulongan|073Barangay 18|074Barangay 22|075Barangay 24-A|076Dinawehan|077Eureka|078Kalipay|079Kamanikan|080Kianlagan|081San Jose|082Sangalan|083Tagpako
1004309000|001Burnay|002Carlos P. Garcia|004Cogon|005Gregorio Pelaez=Lagutay|006Kilangit|007Matangad|008Pangayawan|009Poblacion|010Quezon|011Tala-o|012Ulab
1004310000|001Aluna|002Andales|003Apas|004Calacapan|005Gimangpang|006Jampason|007Kamelon|008Kanitoan|009Oguis|010Pagahan|011Poblacion|012Pontacon|013San Pedro|014Sinalac|015Tawantawan|016Tubigan
1004311000|001Aplaya|002Bobontugan|003Corrales|004Danao|005Jampason|006Kimaya|007Lower Jasaan|008Luz Banzon|009Natubo|010San Antonio|011San Isidro|012San Nicolas|013Solana|014Upper Jasaan|015I. S. Cruz
1004312000|001Beray|002Bolisong|003Buko|004Kalitian|005Calubo|006Campo|007Esperanza|008Kagumahan|009Kitotok|010Panabol|011Poblacion|012Salicapawan|013Salubsob|014Suarez|015Sumalag
1004313000|001Banglay|002Dampil|003Gaston|004Kabulawan|005Kauswagan|006Lumbo|007Manaol|008Poblacion|009Tabok|010Umagos
1004314000|001Aromahon|002Gasi|003Kibaghot|004Lapad|005Liberty|006Mauswagon|007Moog|008Poblacion|009Sambulawan|010Sinai|011Tubajon
1004315000|001Dulong|002Gimaylan|003Kimalok|004Lubluban|005Poblacion|006Retablo|007Santo Niño|008Tangcub|009Taytayan
1004316000|001Aya-aya|002Betahon|003Biga|004Calangahan|005Kaluknayan|006Lower Talacogon|007Poblacion|008Upper Talacogon
1004317000|001Abunda|002Artadi|003Bonifacio Aquino|004Cabalawan|005Cabantian|006Cabubuhan|007Candiis|008Consuelo|009Damayuhan|010Gumabon|011Kauswagan|012Kibungsod|013Mahayahay|014Mindulao|015Pag-asa|016Poblacion|017San Isidro|018San Vicente|019Santa Cruz|020Tibon-tibon|021Tulang=Cadena de Amor|022Villa Felipa|023Katipunan|024Tama|025Tinaan
1004318000|001Argayoso|002Balintad|003Cabalantian|004Camanga|005Digkilaan|006Mahayahay|007Pagawan|008Paniangan|009Patag|010Poblacion|011Punta Silum|012Tuod|013Upper Malubog
1004319000|001Bangbang|002Bulwa|003Cabug|004Dig-aguyan|005Duka|006Gasa|007Maanas|008Mananum Bag-o|009Mananum Daan|011North Poblacion|012Pahindong|013Portulin|014San Isidro|015San Jose|016San Roque|017San Vicente|018South Poblacion|019Tambagan|020Tup-on
1004320000|001Don Pedro|002Linangkayan|003Lubilan|004Mapulog|005Maputi|006Mat-i|007Patag|008Poblacion|009Tagbalogo|010Tuboran
1004321000|001Awang|002Bagocboc|003Barra|004Bonbon|005Cauyonan|006Igpit|007Limonda|008Luyongbonbon|009Malanang|011Nangcaon|013Patag|014Poblacion|015Taboc|016Tingalan
1004322000|001Alipuaton|002Ampenican|003Bunal|004Dinagsaan|005Guinalaban|006Ili-ilihon|007Inobulan|008Looc|009Matampa|010Membuli|011Poblacion|012Salagsag|014Salay River I|015Salay River II|016Saray|017Tinagaan|018Yungod|019Casulog
1004323000|001Alicomohan|002Ampianga|003Kaulayanan|004Kidampas|005Kiraging|006Mangga|007Mimbuahan|008Poblacion|009Santa Cruz=Mabini|010Silad
1004324000|001Baluarte|002Casinglot|003Gracia|004Mohon|005Natumolan|006Poblacion|007Rosario|008Santa Ana|009Santa Cruz|010Sugbongcogon
1004325000|001Bugdang|002Calamcam|003Casibole|004Macopa|005Magkarila|006Mahayag|007Mandahilag|008Mintabon|009Pangpangon|010Poblacion|011Pook|012Punta Santiago|013Puting Balas|014San Jose|015Santa Ines|016Sibantang|017Sindangan|018Tagbocboc
1004326000|001Balacanas|003Dayawan|004Katipunan|005Kimaya|007Poblacion 1|008San Martin|009Tambobong|010Imelda|011Looc|012Poblacion 2|013Poblacion 3
1030500000|001Agusan|002Baikingon|003Bulua|004Balubal|005Balulang|006Barangay 10|007Barangay 11|008Barangay 12|009Barangay 13|010Barangay 14|011Barangay 15|012Barangay 16|013Barangay 17|014Barangay 18|015Barangay 19|016Barangay 2|017Barangay 21|018Barangay 22|019Barangay 23|020Barangay 24|021Barangay 26|022Barangay 27|023Barangay 28|024Barangay 3|025Barangay 30|026Barangay 32|027Barangay 33|028Barangay 34|029Barangay 38|030Barangay 39|031Barangay 4|032Barangay 40|033Barangay 6|034Barangay 8|035Barangay 9|036Barangay 5|037Bayabas|038Bayanga|039Besigan|040Bonbon|041Bugo|042Camaman-an|043Canito-an|044Carmen|045Consolacion|046Cugman|047Dansolihon|048F. S. Catanico|049Gusa|050Indahag|051Iponan|052Kauswagan|053Lapasan|054Lumbia|055Macabalan|056Macasandig|057Mambuaya|058Nazareth|059Pagalungan|060Pagatpat|061Patag|062Pigsag-an|063Puerto|064Puntod|065San Simon|067Tablon|068Taglimao|069Tagpangi|070Tignapoloan|071Tuburan|072Tumpagon|073Barangay 1|074Barangay 7|075Barangay 20|076Barangay 25|077Barangay 29|078Barangay 31|079Barangay 35|080Barangay 36|081Barangay 37
1030900000|001Abuno|002Bonbonon|003Bunawan|005Buru-un|006Dalipuga|007Digkilaan|008Hinaplanon|010Kabacsanan|011Kiwalan|012Mahayahay|013Mainit|014Mandulog|015Maria Cristina|016Palao|017Poblacion|018Puga-an|019Rogongon|021Santa Elena|022Santa Filomena|024Suarez|025Tambacan|026Saray|027Tipanoy|028Tomas L. Cabili=Tominobo Proper|029Upper Tominobo|030Tubod|031Bagong Silang|032Del Carmen|033Dulag|034San Miguel|035Santiago|036Santo Rosario|037Tibanga|038Acmac-Mariano Badelles Sr.|039Ditucalan|040Hindang|041Kalilangan|042Lanipao|043Luinab|044Panoroganan|045San Roque|046Ubaldo Laya|047Upper Hinaplanon|048Villa Verde
1102301000|004Binancian|006Buan|007Buclad|008Cabaywa|009Camansa|010Camoning|011Canatan|012Concepcion|013Doña Andrea|026Magatos|028Napungas|029New Bantayan|030New Santiago|031Pamacaun|032Cambanogoy|034Sagayen|036San Vicente|037Santa Filomena|039Sonlon|040New Loon
1102303000|001Alejal|002Anibongan|003Asuncion=Cuatro-Cuatro|005Cebulano|006Guadalupe|007Ising|008La Paz|010Mabaus|011Mabuhay|012Magsaysay|014Mangalcal|015Minda|016New Camiling|018San Isidro|019Sto. Niño|020Tibulao|021Tubod|022Tuganay|023Salvacion|024Taba
1102305000|003Semong|005Florida|006Gabuyan|007Gupitan|008Capungagan|009Katipunan|012Luna|013Mabantao|015Mamacao|018Pag-asa|021Maniki=Poblacion|022Sampao|026Sua-on|028Tiburcia
1102314000|001Cabidianan|002Carcor|003Del Monte|004Del Pilar|005El Salvador|006Limba-an|007Macgum|008Mambing|009Mesaoy|010New Bohol|011New Cortez|012New Sambog|013Patrocenio|014Poblacion|015San Roque|016Sta. Cruz|017Sta. Fe|018Sto. Niño|019Suawon|020San Jose
1102315000|001A. O. Floirendo|002Datu Abdul Dadia|003Buenavista|004Cacao|005Cagangohan|006Consolacion|007Dapco|009Gredu|010J.P. Laurel|011Kasilak|012Katipunan|013Katualan|014Kauswagan|015Kiotoy|016Little Panay|017Lower Panaga=Roxas|018Mabunao|019Maduao|020Malativas|021Manay|022Nanyo|023New Malaga=Dalisay|024New Malitbog|025New Pandan|026New Visayas|027Quezon|028Salvacion|029San Francisco|030San Nicolas|031San Roque|032San Vicente|033Santa Cruz|034Santo Niño|035Sindaton|036Southern Davao|037Tagpore|038Tibungol|039Upper Licanan|040Waterfall|041San Pedro
1102317000|001Adecor|002Anonang|003Aumbay|004Aundanao|005Balet|006Bandera|007Caliclic=Dangca-an|008Camudmud|009Catagman|010Cawag|011Cogon|012Cogon (Talicod)=Talicod|013Dadatan|014Del Monte|015Guilon|016Kanaan|017Kinawitnon|018Libertad|019Libuak|020Licup|021Limao|022Linosutan|023Mambago-A|024Mambago-B|025Miranda|026Moncado|027Pangubatan=Talicod I|028Peñaplata|029Poblacion=Kaputian|030San Agustin|031San Antonio|032San Isidro (Babak)=Babak|033San Isidro (Kaputian)=Kaputian|034San Jose=San Lapuz|035San Miguel=Magamono|036San Remigio|037Santa Cruz=Talicod II|038Santo Niño|039Sion=Zion|040Tagbaobo|041Tagbay|042Tagbitan-ag|043Tagdaliao|044Tagpopongan|045Tambo|046Toril
1102318000|001Balagunan|002Bobongon|003Esperanza|004Kimamon|005Kinamayan|006La Libertad|007Lungaog|008Magwawa|009New Katipunan|010Pantaron|011Tibal-og|013San Jose|014San Miguel|015Talomo|016Casig-Ang|017New Visayas|018Salvacion|019San Vicente|020Tulalian
1102319000|001Apokon|003Bincungan|004Busaon|005Canocotan|006Cuambogan|007La Filipina|008Liboganon|009Madaum|010Magdum|011Mankilam|012New Balamban|013Nueva Fuerza|014Pagsabangan|015Pandapan|016Magugpo Poblacion|018San Agustin|019San Isidro|020San Miguel=Camp 4|022Visayan Village|023Magugpo East|024Magugpo North|025Magugpo South|026Magugpo West
1102322000|001Dagohoy|002Palma Gil|003Santo Niño
1102323000|001Cabayangan|002Dujali|003Magupising|004New Casay|005Tanglaw
1102324000|001Dacudao|002Datu Balong|003Igangon|004Kipalili|005Libuton|006Linao|007Mamangan|008Monte Dujali|009Pinamuno|010Sabangan|011San Miguel|012Santo Niño|013Sawata
1102401000|001Alegre|002Alta Vista|003Anonang|004Bitaug|005Bonifacio|006Buenavista|007Darapuay|008Dolo|009Eman|010Kinuskusan|011Libertad|012Linawan|013Mabuhay|014Mabunga|015Managa|016Marber|017New Clarin=Miral|018Poblacion|019Rizal|020Santo Niño|021Sibayan|022Tinongtongan|023Tubod|024Union|025Poblacion Dos
1102403000|001Aplaya|002Balabag|003San Jose=Balutakay|004Binaton|005Cogon|006Colorado|007Dawis|008Dulangan|009Goma|010Igpit|011Kiagot|012Lungag|013Mahayahay|014Matti|019Kapatagan=Rizal|020Ruparan|021San Agustin|022San Miguel=Odaca|023San Roque|024Sinawilan|025Soong|026Tiguman|027Tres De Mayo|028Zone 1|029Zone 2|030Zone 3
1102404000|002Balutakay|005Clib|006Guihing Aplaya|007Guihing|008Hagonoy Crossing|009Kibuaya|010La Union|011Lanuro|012Lapulabao|013Leling|014Mahayahay|017Malabang Damsite|018Maliit Digos|019New Quezon|020Paligue|021Poblacion|022Sacub|023San Guillermo|024San Isidro|025Sinayawan|026Tologan
1102406000|001Abnate|002Bagong Negros|003Bagong Silang|004Bagumbayan|005Balasiao|007Bonifacio|008Bunot|009Cogon-Bacaca|010Dapok|011Ihan|012Kibongbong|013Kimlawis|015Kisulan|016Lati-an|017Manual|018Maraga-a|019Molopolo|020New Sibonga|021Panaglib|022Pasig|023Poblacion|024Pocaleel|025San Isidro|026San Jose|027San Pedro|028Santo Niño|029Tacub|030Tacul|031Waterfall|032Bulol-Salo
1102407000|001Bacungan|002Balnate|003Barayong|004Blocon|005Dalawinon|006Dalumay|007Glamang|008Kanapulo|009Kasuga|010Lower Bala|011Mabini|012Malawanit|013Malongon|014New Ilocos|015Poblacion|016San Isidro|017San Miguel|018Tacul|019Tagaytay|020Upper Bala|021Maibo|022New Opon
1102408000|002Baybay|004Bolton|005Bulacan|006Caputian|007Ibo|009Kiblagon|010Lapu-Lapu=Lapla|011Mabini|014New Baclayon|015Pitu|016Poblacion|018Tagansule|019Bagumbayan|020Rizal=Parame|021San Isidro
1102410000|001Asbang|002Asinan|003Bagumbayan|004Bangkal|005Buas|006Buri|007Camanchiles|008Ceboza|009Colonsabak|010Dongan-Pekong|012Kabasagan|013Kapok|014Kauswagan|015Kibao|016La Suerte|017Langa-an|019Lower Marber|021Cabligan=Managa|022Manga|023New Katipunan|024New Murcia|025New Visayas|026Poblacion|027Saboy|028San Jose|029San Miguel|030San Vicente|031Saub|032Sinaragan|033Sinawilan|034Tamlangon|035Towak|036Tibongbong
1102411000|001Almendras|002Don Sergio Osmeña, Sr.|003Harada Butai|004Lower Katipunan|005Lower Limonzo|006Lower Malinao|007N C Ordaneza District|008Northern Paligue|009Palili|010Piape|011Punta Piape|012Quirino District|013San Isidro|014Southern Paligue|015Tulogan|016Upper Limonzo|017Upper Malinao
1102412000|001Astorga|002Bato|003Coronon|004Darong|005Inawayan|006Jose Rizal|009Matutungan|010Melilia|011Zone I|013Saliducon|014Sibulan|015Sinoron|016Tagabuli|017Tibolo|018Tuban|019Zone II|020Zone III|021Zone IV
1102414000|001Balasinon|002Buguis|003Carre|004Clib|005Harada Butai|006Katipunan|007Kiblagon|008Labon|009Laperas|010Lapla|011Litos|012Luparan|013Mckinley|014New Cebu|015Osmeña|016Palili|017Parame|018Poblacion|020Roxas|021Solongvale|022Tagolilong|023Tala-o|024Talas|025Tanwalang|026Waterfall
1102501000|001Baculin|002Banao|003Batawan|004Batiano|005Binondo|006Bobonao|007Campawan|008Central|009Dapnan|010Kinablangan|011Lambajon|012Mahanub|013Mikit|014Salingcomot|015San Isidro|016San Victor|017Lucod|018Saoquegue
1102502000|001Cabangcalan|002Caganganan|003Calubihan|004Causwagan|005Punta Linao|006Mahayag|007Maputi|008Mogbongcogon|009Panikian|010Pintatagan|011Piso Proper|012Poblacion|013San Vicente|014Rang-ay
1102503000|001Cabasagan|002Caatihan|003Cawayanan|004Poblacion|005San Jose|006Sibajay|007Carmen|008Simulao
1102504000|001Alvar|002Caningag|004Don Leon Balante|005Lamiawan|006Manorigao|007Mercedes|008Palma Gil|009Pichon|010Poblacion|011San Antonio|012San Jose|013San Luis|014San Miguel|015San Pedro|016Santa Fe|017Santiago|018Sobrecarey
1102505000|001Abijod|002Alegria|003Aliwagwag|004Aragon|005Baybay|009Maglahus|010Mainit|011Malibago|012San Alfonso|013San Antonio|014San Miguel|015San Rafael|016San Vicente|017Santa Filomena|018Taytayan|019Poblacion
1102506000|001Anitap|002Manuel Roxas|003Don Aurelio Chicote|004Lavigan|005Luzon|006Magdug|007Monserrat|008Nangan|009Oregon|010Poblacion|011Pundaguitan|012Sergio Osmeña|013Surop|014Tagabebe|015Tamban|016Tandang Sora|017Tibanban|018Tiblawan|019Upper Tibanban|020Crispin Dela Cruz
1102507000|001Bagumbayan|003Cabadiangan|006Calapagan|008Cocornon|009Corporacion|010Don Mariano Marcos|011Ilangay|013Langka|014Lantawan|015Limbahan|016Macangao|017Magsaysay|019Mahayahay|021Maragatas|022Marayag|024New Visayas|028Poblacion|029San Isidro|030San Jose|032Tagboa|033Tagugpo
1102508000|001Capasnan|002Cayawan|003Central|004Concepcion|006Del Pilar|007Guza|008Holy Cross|009Mabini|010Manreza|011Old Macopa|012Rizal|013San Fermin|014San Ignacio|015San Isidro|016New Taokanga|017Zaragosa|018Lambog
1102509000|001Badas|002Bobon|003Buso|004Cabuaya|005Central|006Culian|007Dahican|008Danao|009Dawan|010Don Enrique Lopez|011Don Martin Marundan|012Don Salvador Lopez, Sr.|013Langka|015Lawigan|016Libudon|017Luban|018Macambol|019Mamali|020Matiao|021Mayo|022Sainz|023Sanghay|024Tagabakid|025Tagbinonga|026Taguibo|027Tamisan
1102510000|001Baon|003Bitaogan|004Cambaleon|005Dugmanon|006Iba|007La Union|008Lapu-lapu|009Maag|010Manikling|011Maputi|012Batobato|013San Miguel|014San Roque|015Santo Rosario|016Sudlon|017Talisay
1102511000|001Cabagayan|002Central|003Dadong|004Jovellar|005Limot|006Lucatan|007Maganda|008Ompao|010Tomoaong|011Tubaon
1108201000|001Bagongon|002Gabi|003Lagab|004Mangayon|005Mapaca|006Maparat|007New Alegria|008Ngan|009Osmeña|010Panansalan|011Poblacion|012San Jose|013San Miguel|014Siocon|015Tamia|016Aurora
1108202000|001Aguinaldo|002Banbanon|003Binasbas|004Cebulida|005Il Papa|006Kaligutan|007Kapatagan|008Kidawa|009Kilagding|010Kiokmay|011Langtud|012Longanapan|013Naga|014Laac|015San Antonio|016Amor Cruz|017Ampawid|018Andap|019Anitap|020Bagong Silang|021Belmonte|022Bullucan|023Concepcion|024Datu Ampunan|025Datu Davao|026Doña Josefa|027El Katipunan|028Imelda|029Inacayan|030Mabuhay|031Macopa|032Malinao|033Mangloy|034Melale|035New Bethlehem|036Panamoren|037Sabud|038Santa Emilia|039Santo Niño|040Sisimon
1108203000|002Cadunan|006Pindasan|007Cuambog|011Tagnanan=Mampising|012Anitapan|013Cabuyuan|014Del Pilar|015Libodon|016Golden Valley=Maraut|017Pangibiran|018San Antonio
1108204000|001Anibongan|002Anislagan|003Binuangan|004Bucana|005Calabcab|006Concepcion|007Dumlan|008Elizalde=Somil|009Pangi=Gaudencio Antonio|010Gubatan|011Hijo|012Kinuban|013Langgam|014Lapu-lapu|015Libay-libay|016Limbo|017Lumatab|018Magangit|019Malamodao|020Manipongol|021Mapaang|022Masara|023New Asturias|024Panibasan|025Panoraon|026Poblacion|027San Juan|028San Roque|029Sangab|030Taglawig|031Mainit|032New Barili|033New Leyte|034New Visayas|035Panangan|036Tagbaros|037Teresa
1108205000|001Bagong Silang|002Mapawa|003Maragusan|004New Albay|005Tupas|006Bahi|007Cambagang|008Coronobe|009Katipunan|010Lahi|011Langgawisan|012Mabugnao|013Magcagong|014Mahayahay|015Mauswagon|016New Katipunan|017New Manay|018New Panay|019Paloc|020Pamintaran|021Parasanon|022Talian|023Tandik|024Tigbao
1108206000|001Andili|002Bawani|003Concepcion|004Malinawon|005Nueva Visayas|006Nuevo Iloco|007Poblacion|008Salvacion|009Saosao|010Sawangan|011Tuboran
1108207000|001Awao|002Babag|003Banlag|004Baylo|005Casoon|006Inambatan|007Haguimitan|008Macopa|009Mamunga|010Naboc|011Olaycon|012Pasian=Santa Filomena|013Poblacion|014Rizal|015Salvacion|016San Isidro|017San Jose|019Tubo-tubo=New Del Monte|020Upper Ulip|021Union|022Mount Diwata
1108208000|001Banagbanag|002Banglasan|003Bankerohan Norte|004Bankerohan Sur|005Camansi|006Camantangan|007Concepcion|008Dauman|009Canidkid|010Lebanon|011Linoan|012Mayaon|014New Calape|015New Dalaguete|016New Cebulan=Sambayon|017New Visayas|019Prosperidad|020San Jose|021San Vicente|022Tapia
1108209000|001Anislagan|002Antequera|003Basak|004Cabacungan|005Cabidianan|006Katipunan|007Libasan|008Linda|009Magading|010Magsaysay|011Mainit|012Manat|013Matilo|014Mipangi|015New Dauis|016New Sibonga|017Ogao|018Pangutosan|019Poblacion|020San Isidro|021San Roque|022San Vicente|023Santa Maria|024Santo Niño=Kao|025Sasa|026Tagnocon|027Bayabas|028Bukal
1108210000|001Bantacan|002Batinao|003Camanlangan|004Cogonon|005Fatima|006Katipunan|007Magsaysay|008Magangit|009Pagsabangan|010Panag|011Cabinuangan|012San Roque|013Andap|014Kahayag|015Manurigao|016Tandawan
1108211000|001Bongabong|002Bongbong|003P. Fuentes|004Kingking|005Magnaga|006Matiao|007Napnapan|009Tagdangua|010Tambongon|011Tibagon|012Las Arenas|013Araibo|014Tag-Ugpo
1108601000|001Calian|002Kiobog|003North Lamidan|004Lawa|005Nueva Villa|006Talagutong|007Baluntaya|008Dalupan|009Kinanga|010Lanao|011Lapuan|012Linadasan|013Mabuhay|014South Lamidan|015West Lamidan
1108602000|001Buguis|002Balangonan|006Bukid|007Butuan|008Butulan|009Caburan Big|010Caburan Small|011Camalian|012Carahayan|013Cayaponga|014Culaman|015Kalbay|016Kitayo|019Magulibas|020Malalan|021Mangile|022Marabutuan|023Meybio|024Molmol|025Nuing|026Patulang|027Quiapo|028San Isidro|033Sugal|034Tabayon|035Tanuman
1108603000|001Bito|002Bolila|003Buhangin|004Culaman|005Datu Danwata|006Demoloc|007Felis|008Fishing Village=Fisherman's Village|010Kibalatong|011Kidalapong|012Kilalag|013Kinangan|016Lacaron|017Lagumit|018Lais|022Little Baguio|023Macol|024Mana|025Manuel Peralta|027New Argao|030Pangian|031Pinalpalan|032Poblacion|033Sangay|036Talogoy|037Tical|038Ticulon|039Tingolo|040Tubalan|041Pangaleon
1108604000|001Basiawan|002Buca|003Cadaatan|004Kidadan|005Kisulad|006Malalag Tubig|007Mamacao|008Ogpao|009Poblacion|010Pongpong|011San Agustin|012San Antonio|013San Isidro|014San Juan|015San Pedro|016San Roque|018Tanglad|019Santo Niño|020Santo Rosario|021Datu Daligasao|022Datu Intan|023Kinilidan
1108605000|001Batuganding|002Konel|003Lipol|004Mabila|005Patuco=Sarangani Norte|006Laker=Sarangani Sur|007Tinina|008Camahual|009Camalig|010Gomtago|011Tagen|012Tucal
1130700000|001Acacia|002Agdao|003Alambre|004Atan-Awe|005Bago Gallera|006Bago Oshiro|007Baguio|009Balengaeng|010Baliok|012Bangkas Heights|013Baracatan|014Bato|015Bayabas|016Biao Escuela|017Biao Guianga|018Biao Joaquin|019Binugao|020Bucana|021Buhangin|022Bunawan|023Cabantian|024Cadalian|026Calinan|027Callawa|028Camansi|029Carmen|030Catalunan Grande|031Catalunan Pequeño|032Catigan|033Cawayan|034Colosas|035Communal|036Crossing Bayabas|037Dacudao|038Dalag|039Dalagdag|040Daliao|041Daliaon Plantation|042Dominga|043Dumoy|044Eden|045Fatima=Benowang|047Gatungan|048Gumalang|049Ilang|050Indangan|051Kilate|052Lacson|053Lamanan|054Lampianao|055Langub|056Alejandra Navarro=Lasang|057Lizada|058Los Amigos|059Lubogan|060Lumiad|061Ma-a|062Mabuhay|063Magtuod|064Mahayag|065Malabog|066Malagos|067Malamba|068Manambulan|069Mandug|070Manuel Guianga|071Mapula|072Marapangi|073Marilog|074Matina Aplaya|075Matina Crossing|077Matina Pangi|078Matina Biao|079Mintal|080Mudiang|081Mulig|082New Carmen|083New Valencia|086Pampanga|087Panacan|088Panalum|089Pandaitan|090Pangyan|091Paquibato|092Paradise Embak|097Riverside|098Salapawan|099Salaysay|100San Isidro=Licanan|101Sasa|102Sibulan|104Sirawan|105Sirib|106Suawan=Tuli|107Subasta|108Sumimao|110Tacunan|112Tagakpan|113Tagluno|114Tagurano|115Talandang|116Talomo|117Talomo River|118Tamayong|119Tambobong|120Tamugan|121Tapak|122Tawan-tawan|123Tibuloy|124Tibungco|125Tigatto|126Toril|127Tugbok|128Tungakalan|129Ula|131Wangan|133Wines|134Barangay 1-A|135Barangay 2-A|136Barangay 3-A|137Barangay 4-A|138Barangay 5-A|139Barangay 6-A|140Barangay 7-A|141Barangay 8-A|142Barangay 9-A|143Barangay 10-A|144Barangay 11-B|145Barangay 12-B|146Barangay 13-B|147Barangay 14-B|148Barangay 15-B|149Barangay 16-B|150Barangay 17-B|151Barangay 18-B|152Barangay 19-B|153Barangay 20-B|154Barangay 21-C|155Barangay 22-C|156Barangay 23-C|157Barangay 24-C|158Barangay 25-C|159Barangay 26-C|160Barangay 27-C|161Barangay 28-C|162Barangay 29-C|163Barangay 30-C|164Barangay 31-D|165Barangay 32-D|166Barangay 33-D|167Barangay 34-D|168Barangay 35-D|169Barangay 36-D|170Barangay 37-D|171Barangay 38-D|172Barangay 39-D|173Barangay 40-D|174Angalan|175Baganihan|176Bago Aplaya|177Bantol|178Buda|179Centro=San Juan|180Datu Salumay|181Gov. Paciano Bangoy|182Gov. Vicente Duterte|183Gumitan|184Inayangan|185Kap. Tomas Monteverde, Sr.|186Lapu-lapu|187Leon Garcia, Sr.|188Magsaysay|189Megkawayan|190Rafael Castillo|191Saloy|192San Antonio|193Santo Niño|194Ubalde|195Waan|196Wilfredo Aquino|197Alfonso Angliongto Sr.|198Vicente Hizon Sr.
1204701000|001Bao|002Barangiran|003Camansi|004Dado|005Guiling|006Kitacubong|007Macabasa|008Malitubog|009Mapurok|010Pacao|011Paruayan|012Pigcawaran|013Polayagan|014Rangayen|015Lower Dado|016Mirasol|017Raradangan
1204702000|001Aroman|003Bentangan|005Cadiis|007General Luna|008Katanayanan|011Kibenes|012Kibugtongan|013Kilala|014Kimadzil|017Lanoon|019Liliongan|020Ugalingan=Lumayong|021Macabenban|022Malapag|025Manili|028Palanggalan|032Poblacion|034Ranzo|035Tacupan|036Tambad|037Tonganon
1204703000|001Aringay|002Bangilan|003Bannawag|005Cuyapon|006Dagupan|007Katidtuan|008Kayaga|009Kilagasan|010Magatos|011Malamote|012Malanduague|014Osias|015Paatan Lower|016Paatan Upper|018Pisan|019Poblacion|020Salapungan
1204704000|001Amas|002Amazion|003Balabag|004Balindog|005Benoligan|006Berada|007Gayola|008Ginatilan|009Ilomavis|010Indangan|011Junction|012Kalaisan|013Kalasuyan|014Katipunan|015Lanao|016Linangcob|017Luvimin|018Macabolig|020Malinan|021Manongol|022Marbel=Embac|023Mateo|024Meochao|025Mua-an|026New Bohol|027Nuangan|028Onica|029Paco|030Patadon=Patadon East|031Perez|032Poblacion|033San Isidro|034San Roque|035Santo Niño|036Sibawan|037Sikitan|038Singao|039Sudapin|040Sumbao|041Magsaysay
1204705000|001Abaga|003Baguer|004Barongis|005Batiocan|006Cabaruyan|007Cabpangi|010Demapaco|011Grebona|013Gumaga|014Kapayawi|015Kiloyao|017Kitubod|019Malengen|023Montay|024Nica-an|025Palao|029Poblacion|032Sinapangan|033Sinawingan|034Ulamian
1204706000|001Alibayon|005Bagumbayan|006Bangkal|007Bantac|008Basak|009Binay|010Bongolanon|014Datu Celo|015Del Pilar|016Doles|021Gubatan|022Ilian|023Inac|024Kamada|026Kauswagan|027Kisandal|029Magcaalam|030Mahongcog|033Manobo|037Noa|038Owas|039Pangao-an|040Poblacion|042Sallab|043Tagbac|044Temporan|048Amabel|049Balete|050Don Panaca|051Imamaling|052Kinarum|053Manobisa
1204707000|001Batasan|002Bato|003Biangan|004Buena Vida|005Buhay|006Bulakanon|007Cabilao|008Concepcion|009Dagupan|010Garsika|011Guangan|012Indangan|013Jose Rizal|014Katipunan II|015Kawayanon|016Kisante|017Leboce|018Libertad|019Luayon|020Luna Norte|021Luna Sur|022Malabuan|023Malasila|024Malungon|025New Baguio|026New Bulatukan|027New Cebu|028Old Bulatukan|029Poblacion|030Rodero|031Saguing|032San Vicente|033Santa Felomina|034Santo Niño|035Sinkatulan|036Taluntalunan|037Villaflores|038New Israel
1204708000|001New Alimodian|003Arakan|004Bangbang|005Bato|006Central Malamote|007Dalapitan|008Estado|009Ilian|010Kabulacan|012Kibia|013Kibudoc|014Kidama|015Kilada|017Lampayan|018Latagan|019Linao|020Lower Malamote|025Manubuan|026Manupal|027Marbel|028Minamaing|029Natutungan|030New Bugasong|031New Pandan|033Patadon West|034Poblacion|035Salvacion|036Santa Maria|037Sarayan|038Taculen|039Taguranao|040Tamped=Tampad|041New Abra|042Pinamaton
1204709000|002Agriculture|003Anonang|004Arizona|005Bagumba|006Baliki|007Bitoka|008Bual Norte|009Bual Sur|010Central Bulanan|012Central Glad|013Ilbocean|017Central Katingawan|018Kimagango|021Lagumbingan|022Lomopog|023Lower Glad|024Lower Katingawan|025Macasendeg|026Malamote|028Milaya|031Nalin|032Nes|034Patindeguen|035Barangay Poblacion 1|036Barangay Poblacion 2|037Barangay Poblacion 3|038Barangay Poblacion 4|039Barangay Poblacion 5|040Barangay Poblacion 6|041Barangay Poblacion 7|042Barangay Poblacion 8|043Palongoguen|044Rangaban|045Sadaan|046Salunayan|048San Isidro|049Santa Cruz|052Bulanan Upper|053Upper Glad I|054Upper Glad II|055Upper Labas|056Villarica|057Kiwanan|058San Pedro
1204710000|001Bagontapay|002Bialong|003Buayan|004Calunasan|005Dalipe|006Dagong|007Dungo-an|008Gaunan|009Inas|010Katipunan|011La Fortuna|012La Suerte|013Langkong|014Lepaga|015Liboo|016Lika|017Luz Village|018Magallon|019Malayan|020New Antique|021New Barbaza|022New Kalibo|024New Consolacion|025New Esperanza|026New Janiuay|027New Lawa-an|028New Rizal|029Nueva Vida|030Pag-asa|031Poblacion|032Pulang-lupa|033Sangat|034Tawantawan|035Tibao|036Ugpay|037Palma-Perez|038Poblacion B
1204711000|001Anick=Upper Balogo|002Upper Baguer=Baguer|004Balogo|006Banucagon|007Bulucaon|008Buluan|010Capayuran|011Central Panatan|015Kimarayang|019Malagakit|020Maluao|021North Manuangan|023Midpapan I|024Mulok|025New Culasi|026New Igbaras|027New Panay|030Payong-payong|031Poblacion I|032Poblacion II|033Poblacion III|034Presbitero|035Renibon|037South Manuangan|038Tigbawan|039Tubon|040Midpapan II|041Cabpangi
1204712000|003Balabak|004Balatican|011Bulod|013Calawag|015Dalingaoen=Lalingaon|016Damalasak|020Ginatilan|023Inug-ug|025Kalacacan|026Katilacan|028Kolambog|029Ladtingan|031Langayen|046Paidu Pulangi|050Poblacion|051Punol|055Silik|056Takipan|057Talitay|060Tinutulan
1204713000|001Alegria|002Bato-bato|003Del Carmen|005F. Cajelo=New Maasin|006Idaoman|007Ilustre|008Kamarahan|009Camasi|011Kisupaan|012La Esperanza|013Labu-o|014Lamalama|016Lomonay|022New Cebu|024Poblacion|026Sagcungan|027Salat|028Sarayan|029Tuael|030Greenhill|031Cabangbangan|032Datu Indang|033Datu Sandongan|034Kimaruhing|035Mabuhay
1204714000|001Bagumbayan|002Banayal|003Batang|004Bituan|005Bual|006Daig|007Damawato|008Dungos|009Kanibong|010La Esperanza|011Lampagang|012Bunawan|013Magbok|014Maybula|015Minapan|016New Caridad|017New Culasi|018New Panay|019Paraiso|020Poblacion|021Popoyon|022Sibsib|023Tambac|024Tuburan|026F. Cajelo|027Bacong|028Galidan|029Genoveva Baynosa|030Nabundasan
1204715000|001Camutan|002Canaan|003Dolores|004Kiyaab|005Luhong|006Magsaysay|007Malangag|008Malatad|009Malire|010New Pontevedra|011Poblacion|012B. Cadungon|013Datu Agod
1204716000|001Banisilan Poblacion|002Busaon|003Capayangan|004Carugmanan|005Gastay|006Kalawaig|007Kiaring|008Malagap|009Malinao|010Miguel Macasarte|011Pantar|012Paradise|013Pinamulaan|014Poblacion II|015Puting-bato|016Solama|017Thailand|018Tinimbacan|019Tumbao-Camalig|020Wadya
1204717000|001Bagolibas|002Cawilihan|003Dualing|005Katalicanan|006Lawili|007Lower Mingading|008Luanan|009Malapang|010New Leon|011New Panay|012Pagangan|013Palacat|014Pentil|015San Mateo|016Santa Cruz|018Tomado|019Upper Mingading
1204718000|001Allab|002Anapolon|003Badiangon|004Binoongan|005Dallag|006Datu Ladayon|007Datu Matangkil|008Doroluman|009Gambodes|010Ganatan|011Greenfield|012Kabalantian|013Katipunan|014Kinawayan|015Kulaman Valley|016Lanao Kuran|017Libertad|018Makalangot|019Malibatuan|020Maria Caridad|021Meocan|022Naje|023Napalico|024Salasang|025San Miguel|026Santo Niño|027Sumalili|028Tumanding
1206302000|002Benitez|003Cabudian|004Cabuling|005Cinco=Barrio 5|006Derilon|007El Nonok|008Improgo Village|009Kusan=Barrio 8|010Lam-Apos|011Lamba|012Lambingi|013Lampari|014Liwanay=Barrio 1|015Malaya=Barrio 9|016Punong Grande=Barrio 2|017Rang-ay=Barrio 4|018Reyes|019Rizal=Barrio 3|020Rizal Poblacion|021San Jose=Barrio 7|022San Vicente=Barrio 6|024Yangco Poblacion
1206306000|001Assumption=Bulol|002Avanceña=Bo. 3|003Cacub|004Caloocan|005Carpenter Hill|006Concepcion=Bo. 6|007Esperanza|008General Paulino Santos=Bo. 1|009Mabini|010Magsaysay|011Mambucal|012Morales|013Namnama|014New Pangasinan=Bo. 4|015Paraiso|016Zone I|017Zone II|018Zone III|019Zone IV|020Rotonda|021San Isidro|022San Jose=Bo. 5|023San Roque|024Santa Cruz|025Santo Niño=Bo. 2|026Sarabia=Bo. 8|027Zulueta=Bo. 7
1206311000|002Dumaguil|003Esperanza|006Kibid|007Lapuz|008Liberty|009Lopez Jaena|011Matapol|013Poblacion|014Puti|016San Jose|017San Miguel|020Simsiman|021Tinago|022Benigno Aquino, Jr.
1206312000|001Bentung|002Crossing Palkan|003Glamang|004Kinilis|005Klinan 6|006Koronadal Proper|007Lam-Caliaf|008Landan|009Lumakil|011Maligo|013Palkan|014Poblacion|015Polo|016Magsaysay|017Rubber|018Silway 7|019Silway 8|020Sulit|021Sumbakil|022Upper Klinan|023Lapu|024Cannery Site|025Pagalungan
1206313000|002Buenavista|003Centrala|004Colongulo|005Dajay|006Duengas|008Canahay=Godwino|014Lambontong|017Lamian|018Lamsugod|019Libertad|020Little Baguio|023Moloy|024Naci=Doce|028Talahik|030Tubiala|031Upper Sepaka|032Veterans
1206314000|001Albagan|002Kipalbig|003Lambayong|004Liberty|005Maltana|006Poblacion|007Tablu|008Buto|009Lampitak|010Palo|011Pula-bato|012Danlag|013San Isidro|014Santa Cruz
1206315000|001Bukay Pait|002Cabuling|003Dumadalig|004Libas|005Magon|006Maibo|007Mangilala|008New Iloilo|009New Lambunao|010Poblacion|011San Felipe|012New Cuyapo|013Tinongcop
1206316000|001Basag|002Edwards|004Kematu|005Laconon|008Lamsalome|011New Dumangas|012Sinolon|014Lambangan|016Maan|017Afus|018Lambuling|019Lamhako|020Poblacion|021Talcon|022Talufo|023Tudok|024Aflek|025Datal Bob|026Desawo|027Dlanag|028Lemsnolon|029Malugong|030Mongocayo|031Salacafe|032T'bolok
1206317000|001Acmonan|002Bololmala|003Bunao|004Cebuano|005Crossing Rubber|006Kablon|007Kalkam|009Linan|010Lunen|011Miasong|012Palian|013Poblacion|014Polonuling|015Simbo|016Tubeng|017Juan-Loreto Tamayo
1206318000|001Ambalgan|002Guinsang-an|003Katipunan|004Manuel Roxas|005Panay|006Poblacion|007San Isidro|008San Vicente|009Teresita|010Sajaneba
1206319000|001Bacdulong|002Denlag|003Halilan|004Hanoon|005Klubi|006Lake Lahit|007Lamcade|008Lamdalag|009Lamfugon|010Lamlahak|011Lower Maculan|012Luhib|013Ned|014Poblacion|015Siluton|016Talisay|017Takunel|018Upper Maculan|019Tasiman
1206501000|001Bai Sarifinang|002Biwang|003Busok|004Daguma|005Kapaya|006Kinayao|008Masiag|009Poblacion|010South Sepaka|011Tuka|012Chua|013Daluga|014Kabulanan|015Kanulay|016Monteverde|017Santo Niño|018Sumilil|019Titulok|020Sison
1206502000|002Bantangan=Lasak|009Datablao|010Eday|011Elbebe|015Libertad|016Lomoyon|017Makat=Sumali Pas|019Maligaya|021Mayo|022Natividad|023Poblacion|024Polomolok|027Sinapulan|028Sucob|030Telafas|032Lasak
1206503000|001Ala|003Daladap|005Dukay|007Guiamalia|008Ilian|011Kangkong|016Margues|018New Panay|020Numo|021Pamantingan|022Poblacion|023Sagasa|024Salabaca|032Villamor|033Laguinding|034Magsaysay|035Paitan|036Saliao|037Salumping
1206504000|003Bambad|005Bual|007D'Lotilla|009Dansuli|010Impao|011Kalawag I|012Kalawag II|013Kalawag III|016Kenram|018Kudanding|019Kolambog|020Lagandang|021Laguilayan|022Mapantig|024New Pangasinan|026Sampao|028Tayugo
1206505000|001Bantogon=Santa Clara|004Cadiz|006Dumangas Nuevo|007Hinalaan|011Limulan|013Obial|014Paril|015Poblacion|016Sangay|017Santa Maria|018Datu Ito Andong|019Datu Wasay|020Nalilidan|021Sabanal|022Pag-asa
1206506000|001Barurao|003Basak|004Bululawan|005Capilan|006Christiannuevo|007Datu Karon|008Kalamongog|009Keytodac|010Kinodalan|012New Calinog|013Nuling|014Pansud|015Pasandalan|016Poblacion|017Poloy-poloy|018Purikay|019Ragandang|020Salaman|021Salangsang|022Taguisa|023Tibpuan|024Tran|025Villamonte|026Barurao II|027Aurelio F. Freires=Poblacion II|028Poblacion III|029Bolebok
1206507000|001Antong|002Bayasong|003Blingkong|004Lutayan Proper|005Maindang|006Mamali|007Manili|008Sampao|009Sisiman|010Tamnag|011Palavilla
1206508000|001Caridad=Cuyapon|002Didtaras|004Gansing=Bilumen|005Kabulakan|006Kapingkong|007Katitisan|008Lagao|009Lilit|010Madanding|011Maligaya|012Mamali|013Matiompong|014Midtapok|015New Cebu|016Palumbi|017Pidtiguian|018Pimbalayan|019Pinguiaman|020Poblacion=Lambayong|021Sadsalan|022Seneben|023Sigayan|024Tambak|025Tinumigues|027Tumiao=Tinaga|028Udtong
1206509000|001Akol|002Badiangon|003Baliango|004Baranayan|005Barongis|006Batang-baglas|007Butril|009Domolol|010Kabuling|011Kalibuhan|013Kanipaan|014Kisek|015Kidayan|016Kiponget|017Kulong-kulong|018Kraan|020Langali|021Libua|022Lumitan|023Maganao|024Maguid|025Malatuneng=Malatunol|026Malisbong|027Milbuk|028Molon|029Namat Masla|030Napnapon|031Poblacion|032San Roque|033Colobe=Tagadtal|034Tibuhol=East Badiangon|035Wal|036Bambanen|038Lopoken=Lepolon|039Mina|040Medol|041Wasag|042Balwan=Bulan|043Ligao|044Datu Maguiales
1206510000|001Bagumbayan|003Bannawag|004Bayawa|005Estrella|007Kalanawe I|008Kalanawe II|009Katico|012Malingon|013Mangalen|014C. Mangilala|015Pedtubo|016Poblacion=Sambulawan|018Romualdez|020San Jose|021Sinakulay|022Suben|023Tinaungan|025Tual=Liguasan|026San Pedro=Tuato
1206511000|001Baras|002Buenaflor|003Calean|004Carmen|005D'Ledesma|006Virginia Griño=Gansing|007Kalandagan|008Enrique J.C. Montilla=Lower Katungal|010New Isabela|011New Lagao|012New Passi|013Poblacion|014Rajah Nuda|015San Antonio|016San Emmanuel|019San Pablo|020Upper Katungal|021Tina|022San Rafael|023Lancheta
1206512000|001Banali|002Basag|003Buenaflores|004Bugso|005Buklod|006Gapok|007Kadi|008Kapatagan|009Kiadsam|010Kuden|011Kulaman|012Lagubang|013Langgal|014Limuhay|015Malegdeg|016Midtungok|017Nati|018Sewod|019Tacupis|020Tinalon
1208001000|001Alegria|002Bagacay|003Baluntay|004Datal Anggas|005Domolok|006Kawas|007Maribulan|008Pag-asa|009Paraiso|010Poblacion=Alabel|011Spring|012Tokawal|013Ladol|014New Canaan
1208002000|001Baliton|002Batotuling|003Batulaki|004Big Margus|005Burias|006Cablalan|007Calabanit|008Calpidong|009Congan|010Cross|011Datalbukay|012E. Alegado|013Glan Padidu|014Gumasa|015Ilaya|016Kaltuad|017Kapatan|018Lago|019Laguimit|020Mudan|021New Aklan|022Pangyan|023Poblacion|024Rio Del Pilar|025San Jose|026San Vicente|027Small Margus|028Sufatubo|029Taluya|030Tango|031Tapon
1208003000|001Badtasan|002Datu Dani|003Gasi|004Kapate|005Katubao|006Kayupo|007Kling=Lumit|008Lagundi|009Lebe|010Lomuyon|011Luma|012Maligang|013Nalus|014Poblacion|015Salakit|016Suli|017Tablao|018Tamadang|019Tambilil
1208004000|001Amsipit|002Bales|003Colon|004Daliao|005Kabatiol|006Kablacan|007Kamanga|008Kanalo|009Lumasal|010Lumatil|011Malbang|012Nomoh|013Pananag|014Poblacion=Maasim|015Seven Hills|016Tinoto
1208005000|001Bati-an|002Kalaneg|003Kalaong|004Kiambing|005Kiayap|006Mabay|007Maguling|008Malalag|009Mindupok|010New La Union|011Old Poblacion=Maitum|012Pangi=Linao|013Pinol|014Sison=Edenton|015Ticulab|016Tuanadatu|017Upo=Lanao|018Wali=Kambuhan|019Zion
1208006000|001Daan Suyan|002Kihan|003Kinam|004Libi|005Lun Masla|006Lun Padidu|007Patag|008Poblacion=Malapatan|009Sapu Masla|010Sapu Padidu|011Tuyan|012Upper Suyan
1208007000|001Alkikan|002Ampon|003Atlae|004Banahaw|005Banate|006B'Laan|007Datal Batong|008Datal Bila|009Datal Tampal|010J.P. Laurel|011Kawayan|012Kibala|013Kiblat|014Kinabalan|015Lower Mainit|016Lutay|017Malabod|018Malalag Cogon|019Malandag|020Malungon Gamay|021Nagpan|022Panamin|023Poblacion|024San Juan|025San Miguel|026San Roque|027Talus|028Tamban|029Upper Biangan|030Upper Lumabat|031Upper Mainit
1230800000|003Baluan|004Buayan|005Bula|006Conel|007Dadiangas East|009Katangawan|011Lagao=1st & 3rd|012Labangal|015Ligaya|016Mabuhay|023San Isidro=Lagao 2nd|024San Jose|026Sinawal|027Tambler|028Tinagacan|029Apopong|030Siguel|031Upper Labay|032Batomelong|033Calumpang|034City Heights|035Dadiangas North|036Dadiangas South|037Dadiangas West|038Fatima|039Olympog
1380100000|001Barangay 1|002Barangay 2|003Barangay 3|004Barangay 4|005Barangay 5|006Barangay 6|007Barangay 7|008Barangay 8|009Barangay 9|010Barangay 10|011Barangay 11|012Barangay 12|013Barangay 13|014Barangay 14|015Barangay 15|016Barangay 16|017Barangay 17|018Barangay 18|019Barangay 19|020Barangay 20|021Barangay 21|022Barangay 22|023Barangay 23|024Barangay 24|025Barangay 25|026Barangay 26|027Barangay 27|028Barangay 28|029Barangay 29|030Barangay 30|031Barangay 31|032Barangay 32|033Barangay 33|034Barangay 34|035Barangay 35|036Barangay 36|037Barangay 37|038Barangay 38|039Barangay 39|040Barangay 40|041Barangay 41|042Barangay 42|043Barangay 43|044Barangay 44|045Barangay 45|046Barangay 46|047Barangay 47|048Barangay 48|049Barangay 49|050Barangay 50|051Barangay 51|052Barangay 52|053Barangay 53|054Barangay 54|055Barangay 55|056Barangay 56|057Barangay 57|058Barangay 58|059Barangay 59|060Barangay 60|061Barangay 61|062Barangay 62|063Barangay 63|064Barangay 64|065Barangay 65|066Barangay 66|067Barangay 67|068Barangay 68|069Barangay 69|070Barangay 70|071Barangay 71|072Barangay 72|073Barangay 73|074Barangay 74|075Barangay 75|076Barangay 76|077Barangay 77|078Barangay 78|079Barangay 79|080Barangay 80|081Barangay 81|082Barangay 82|083Barangay 83|084Barangay 84|085Barangay 85|086Barangay 86|087Barangay 87|088Barangay 88|089Barangay 89|090Barangay 90|091Barangay 91|092Barangay 92|093Barangay 93|094Barangay 94|095Barangay 95|096Barangay 96|097Barangay 97|098Barangay 98|099Barangay 99|100Barangay 100|101Barangay 101|102Barangay 102|103Barangay 103|104Barangay 104|105Barangay 105|106Barangay 106|107Barangay 107|108Barangay 108|109Barangay 109|110Barangay 110|111Barangay 111|112Barangay 112|113Barangay 113|114Barangay 114|115Barangay 115|116Barangay 116|117Barangay 117|118Barangay 118|119Barangay 119|120Barangay 120|121Barangay 121|122Barangay 122|123Barangay 123|124Barangay 124|125Barangay 125|126Barangay 126|127Barangay 127|128Barangay 128|129Barangay 129|130Barangay 130|131Barangay 131|132Barangay 132|133Barangay 133|134Barangay 134|135Barangay 135|136Barangay 136|137Barangay 137|138Barangay 138|139Barangay 139|140Barangay 140|141Barangay 141|142Barangay 142|143Barangay 143|144Barangay 144|145Barangay 145|146Barangay 146|147Barangay 147|148Barangay 148|149Barangay 149|150Barangay 150|151Barangay 151|152Barangay 152|153Barangay 153|154Barangay 154|155Barangay 155|156Barangay 156|157Barangay 157|158Barangay 158|159Barangay 159|160Barangay 160|161Barangay 161|162Barangay 162|163Barangay 163|164Barangay 164|165Barangay 165|166Barangay 166|167Barangay 167|168Barangay 168|169Barangay 169|170Barangay 170|171Barangay 171|172Barangay 172|173Barangay 173|174Barangay 174|175Barangay 175|177Barangay 177|178Barangay 178|179Barangay 179|180Barangay 180|181Barangay 181|182Barangay 182|183Barangay 183|184Barangay 184|185Barangay 185|186Barangay 186|187Barangay 187|188Barangay 188|189Barangay 176-A=Barangay 176|190Barangay 176-B=Barangay 176|191Barangay 176-C=Barangay 176|192Barangay 176-D=Barangay 176|193Barangay 176-E=Barangay 176|194Barangay 176-F=Barangay 176
1380200000|001Almanza Uno|002Daniel Fajardo|003Elias Aldana|004Ilaya|005Manuyo Uno|006Pamplona Uno|007Pulang Lupa Uno|008Talon Uno|009Zapote|010Almanza Dos|011B. F. International Village|012Manuyo Dos|013Pamplona Dos|014Pamplona Tres|015Pilar|016Pulang Lupa Dos|017Talon Dos|018Talon Tres|019Talon Kuatro|020Talon Singko
1380300000|001Bangkal|002Bel-Air|005Carmona|006Dasmariñas|008Forbes Park|009Guadalupe Nuevo|010Guadalupe Viejo|011Kasilawan|012La Paz|013Magallanes|014Olympia|015Palanan|017Pinagkaisahan|018Pio Del Pilar|020Poblacion|023San Antonio|024San Isidro|025San Lorenzo|026Santa Cruz|027Singkamas|029Tejeros|030Urdaneta|031Valenzuela
1380400000|001Acacia|002Baritan|003Bayan-bayanan|004Catmon|005Concepcion|006Dampalit|007Flores|008Hulong Duhat|009Ibaba|010Longos|011Maysilo|012Muzon|013Niugan|014Panghulo|015Potrero|016San Agustin|017Santolan|018Tañong|019Tinajeros|020Tonsuya|021Tugatog
1380500000|001Addition Hills|002Bagong Silang|003Barangka Drive|004Barangka Ibaba|005Barangka Ilaya|006Barangka Itaas|007Burol|008Buayang Bato|009Daang Bakal|010Hagdang Bato Itaas|011Hagdang Bato Libis|012Harapin Ang Bukas|013Highway Hills|014Hulo|015Mabini-J. Rizal|016Malamig|017Mauway|018Namayan|019New Zañiga|020Old Zañiga|021Pag-asa|022Plainview|023Pleasant Hills|024Poblacion|025San Jose|026Vergara|027Wack-wack Greenhills
1380601000|001Barangay 1|002Barangay 2|003Barangay 3|004Barangay 4|005Barangay 5|006Barangay 6|007Barangay 7|008Barangay 8|009Barangay 9|010Barangay 10|011Barangay 11|012Barangay 12|013Barangay 13|014Barangay 14|015Barangay 15|016Barangay 16|017Barangay 17|018Barangay 18|019Barangay 19|020Barangay 20|025Barangay 25|026Barangay 26|028Barangay 28|029Barangay 29|030Barangay 30|031Barangay 31|032Barangay 32|033Barangay 33|034Barangay 34|035Barangay 35|036Barangay 36|037Barangay 37|038Barangay 38|039Barangay 39|041Barangay 41|042Barangay 42|043Barangay 43|044Barangay 44|045Barangay 45|046Barangay 46|047Barangay 47|048Barangay 48|049Barangay 49|050Barangay 50|051Barangay 51|052Barangay 52|053Barangay 53|054Barangay 54|055Barangay 55|056Barangay 56|057Barangay 57|058Barangay 58|059Barangay 59|060Barangay 60|061Barangay 61|062Barangay 62|063Barangay 63|064Barangay 64|065Barangay 65|066Barangay 66|067Barangay 67|068Barangay 68|069Barangay 69|070Barangay 70|071Barangay 71|072Barangay 72|073Barangay 73|074Barangay 74|075Barangay 75|076Barangay 76|077Barangay 77|078Barangay 78|079Barangay 79|080Barangay 80|081Barangay 81|082Barangay 82|083Barangay 83|084Barangay 84|085Barangay 85|086Barangay 86|087Barangay 87|088Barangay 88|089Barangay 89|090Barangay 90|091Barangay 91|092Barangay 92|093Barangay 93|094Barangay 94|095Barangay 95|096Barangay 96|097Barangay 97|098Barangay 98|099Barangay 99|100Barangay 100|101Barangay 101|102Barangay 102|103Barangay 103|104Barangay 104|105Barangay 105|106Barangay 106|107Barangay 107|108Barangay 108|109Barangay 109|110Barangay 110|111Barangay 111|112Barangay 112|116Barangay 116|117Barangay 117|118Barangay 118|119Barangay 119|120Barangay 120|121Barangay 121|122Barangay 122|123Barangay 123|124Barangay 124|125Barangay 125|126Barangay 126|127Barangay 127|128Barangay 128|129Barangay 129|130Barangay 130|131Barangay 131|132Barangay 132|133Barangay 133|134Barangay 134|135Barangay 135|136Barangay 136|137Barangay 137|138Barangay 138|139Barangay 139|140Barangay 140|141Barangay 141|142Barangay 142|143Barangay 143|144Barangay 144|145Barangay 145|146Barangay 146|147Barangay 147|148Barangay 148|149Barangay 149|150Barangay 150|151Barangay 151|152Barangay 152|153Barangay 153|154Barangay 154|155Barangay 155|156Barangay 156|157Barangay 157|158Barangay 158|159Barangay 159|160Barangay 160|161Barangay 161|162Barangay 162|163Barangay 163|164Barangay 164|165Barangay 165|166Barangay 166|167Barangay 167|168Barangay 168|169Barangay 169|170Barangay 170|171Barangay 171|172Barangay 172|173Barangay 173|174Barangay 174|175Barangay 175|176Barangay 176|177Barangay 177|178Barangay 178|179Barangay 179|180Barangay 180|181Barangay 181|182Barangay 182|183Barangay 183|184Barangay 184|185Barangay 185|186Barangay 186|187Barangay 187|188Barangay 188|189Barangay 189|190Barangay 190|191Barangay 191|192Barangay 192|193Barangay 193|194Barangay 194|195Barangay 195|196Barangay 196|197Barangay 197|198Barangay 198|199Barangay 199|200Barangay 200|201Barangay 201|202Barangay 202|203Barangay 202-A|204Barangay 203|205Barangay 204|206Barangay 205|207Barangay 206|208Barangay 207|209Barangay 208|210Barangay 209|211Barangay 210|212Barangay 211|213Barangay 212|214Barangay 213|215Barangay 214|216Barangay 215|217Barangay 216|218Barangay 217|219Barangay 218|220Barangay 219|221Barangay 220|222Barangay 221|223Barangay 222|224Barangay 223|225Barangay 224|226Barangay 225|227Barangay 226|228Barangay 227|229Barangay 228|230Barangay 229|231Barangay 230|232Barangay 231|233Barangay 232|234Barangay 233|235Barangay 234|236Barangay 235|237Barangay 236|238Barangay 237|239Barangay 238|240Barangay 239|241Barangay 240|242Barangay 241|243Barangay 242|244Barangay 243|245Barangay 244|246Barangay 245|247Barangay 246|248Barangay 247|249Barangay 248|250Barangay 249|251Barangay 250|252Barangay 251|253Barangay 252|254Barangay 253|255Barangay 254|256Barangay 255|257Barangay 256|258Barangay 257|259Barangay 258|260Barangay 259|261Barangay 260|262Barangay 261|263Barangay 262|264Barangay 263|265Barangay 264|266Barangay 265|267Barangay 266|268Barangay 267
1380602000|001Barangay 287|002Barangay 288|003Barangay 289|004Barangay 290|005Barangay 291|006Barangay 292|007Barangay 293|008Barangay 294|009Barangay 295|010Barangay 296
1380603000|003Barangay 383|004Barangay 384|005Barangay 385|006Barangay 386|007Barangay 387|008Barangay 388|009Barangay 389|010Barangay 390|011Barangay 391|012Barangay 392|013Barangay 393|014Barangay 394|015Barangay 306|016Barangay 307|017Barangay 308|018Barangay 309
1380604000|001Barangay 268|002Barangay 269|003Barangay 270|004Barangay 271|005Barangay 272|006Barangay 273|007Barangay 274|008Barangay 275|009Barangay 276|014Barangay 281|015Barangay 282|016Barangay 283|017Barangay 284|018Barangay 285|019Barangay 286
1380605000|001Barangay 297|002Barangay 298|003Barangay 299|004Barangay 300|005Barangay 301|006Barangay 302|007Barangay 303|008Barangay 304|009Barangay 305|012Barangay 310|013Barangay 311|014Barangay 312|015Barangay 313|016Barangay 314|017Barangay 315|018Barangay 316|019Barangay 317|020Barangay 318|021Barangay 319|022Barangay 320|023Barangay 321|024Barangay 322|025Barangay 323|026Barangay 324|027Barangay 325|028Barangay 326|029Barangay 327|030Barangay 328|031Barangay 329|032Barangay 330|033Barangay 331|034Barangay 332|035Barangay 333|036Barangay 334|037Barangay 335|038Barangay 336|039Barangay 337|040Barangay 338|041Barangay 339|042Barangay 340|043Barangay 341|044Barangay 342|045Barangay 343|046Barangay 344|047Barangay 345|048Barangay 346|049Barangay 347|050Barangay 348|051Barangay 349|052Barangay 350|053Barangay 351|054Barangay 352|055Barangay 353|056Barangay 354|057Barangay 355|058Barangay 356|059Barangay 357|060Barangay 358|061Barangay 359|062Barangay 360|063Barangay 361|064Barangay 362|065Barangay 363|066Barangay 364|067Barangay 365|069Barangay 366|070Barangay 367|071Barangay 368|072Barangay 369|073Barangay 370|074Barangay 371|075Barangay 372|076Barangay 373|077Barangay 374|078Barangay 375|079Barangay 376|080Barangay 377|081Barangay 378|082Barangay 379|083Barangay 380|084Barangay 381|085Barangay 382
1380606000|001Barangay 395|002Barangay 396|003Barangay 397|004Barangay 398|005Barangay 399|006Barangay 400|007Barangay 401|008Barangay 402|009Barangay 403|010Barangay 404|011Barangay 405|012Barangay 406|013Barangay 407|014Barangay 408|015Barangay 409|016Barangay 410|017Barangay 411|018Barangay 412|019Barangay 413|020Barangay 414|021Barangay 415|022Barangay 416|023Barangay 417|024Barangay 418|025Barangay 419|026Barangay 420|027Barangay 421|028Barangay 422|029Barangay 423|030Barangay 424|031Barangay 425|032Barangay 426|033Barangay 427|034Barangay 428|035Barangay 429|036Barangay 430|037Barangay 431|038Barangay 432|039Barangay 433|040Barangay 434|041Barangay 435|042Barangay 436|043Barangay 437|044Barangay 438|045Barangay 439|046Barangay 440|047Barangay 441|048Barangay 442|049Barangay 443|050Barangay 444|051Barangay 445|052Barangay 446|053Barangay 447|054Barangay 448|055Barangay 449|056Barangay 450|057Barangay 451|058Barangay 452|059Barangay 453|060Barangay 454|061Barangay 455|062Barangay 456|063Barangay 457|064Barangay 458|065Barangay 459|066Barangay 460|067Barangay 461|068Barangay 462|069Barangay 463|070Barangay 464|071Barangay 465|072Barangay 466|073Barangay 467|074Barangay 468|075Barangay 469|076Barangay 470|077Barangay 471|078Barangay 472|079Barangay 473|080Barangay 474|081Barangay 475|082Barangay 476|083Barangay 477|084Barangay 478|085Barangay 479|086Barangay 480|087Barangay 481|088Barangay 482|089Barangay 483|090Barangay 484|091Barangay 485|092Barangay 486|093Barangay 487|094Barangay 488|095Barangay 489|096Barangay 490|097Barangay 491|098Barangay 492|099Barangay 493|100Barangay 494|101Barangay 495|102Barangay 496|103Barangay 497|104Barangay 498|105Barangay 499|106Barangay 500|107Barangay 501|108Barangay 502|109Barangay 503|110Barangay 504|111Barangay 505|112Barangay 506|113Barangay 507|114Barangay 508|115Barangay 509|116Barangay 510|117Barangay 511|118Barangay 512|119Barangay 513|120Barangay 514|121Barangay 515|122Barangay 516|123Barangay 517|124Barangay 518|125Barangay 519|126Barangay 520|127Barangay 521|128Barangay 522|129Barangay 523|130Barangay 524|131Barangay 525|132Barangay 526|133Barangay 527|134Barangay 528|135Barangay 529|136Barangay 530|137Barangay 531|138Barangay 532|139Barangay 533|140Barangay 534|141Barangay 535|142Barangay 536|143Barangay 537|144Barangay 538|145Barangay 539|146Barangay 540|147Barangay 541|148Barangay 542|149Barangay 543|150Barangay 544|151Barangay 545|152Barangay 546|153Barangay 547|154Barangay 548|155Barangay 549|156Barangay 550|157Barangay 551|158Barangay 552|159Barangay 553|160Barangay 554|161Barangay 555|162Barangay 556|163Barangay 557|164Barangay 558|165Barangay 559|166Barangay 560|167Barangay 561|168Barangay 562|169Barangay 563|170Barangay 564|171Barangay 565|172Barangay 566|173Barangay 567|174Barangay 568|175Barangay 569|176Barangay 570|177Barangay 571|178Barangay 572|179Barangay 573|180Barangay 574|181Barangay 575|182Barangay 576|183Barangay 577|184Barangay 578|185Barangay 579|186Barangay 580|187Barangay 581|188Barangay 582|189Barangay 583|190Barangay 584|191Barangay 585|192Barangay 586|193Barangay 587|194Barangay 587-A|195Barangay 588|196Barangay 589|197Barangay 590|198Barangay 591|199Barangay 592|200Barangay 593|201Barangay 594|202Barangay 595|203Barangay 596|204Barangay 597|205Barangay 598|206Barangay 599|207Barangay 600|208Barangay 601|209Barangay 602|210Barangay 603|211Barangay 604|212Barangay 605|213Barangay 606|214Barangay 607|215Barangay 608|216Barangay 609|217Barangay 610|218Barangay 611|219Barangay 612|220Barangay 613|221Barangay 614|222Barangay 615|223Barangay 616|224Barangay 617|225Barangay 618|226Barangay 619|227Barangay 620|228Barangay 621|229Barangay 622|230Barangay 623|231Barangay 624|232Barangay 625|233Barangay 626|234Barangay 627|235Barangay 628|236Barangay 629|237Barangay 630|238Barangay 631|239Barangay 632|240Barangay 633|241Barangay 634|242Barangay 635|243Barangay 636
1380607000|001Barangay 637|002Barangay 638|003Barangay 639|004Barangay 640|005Barangay 641|006Barangay 642|007Barangay 643|008Barangay 644|009Barangay 645|010Barangay 646|011Barangay 647|012Barangay 648
1380608000|001Barangay 659|002Barangay 659-A|003Barangay 660|004Barangay 660-A|005Barangay 661|008Barangay 666|009Barangay 667|010Barangay 668|011Barangay 669|012Barangay 670|013Barangay 663|014Barangay 663-A|015Barangay 664
1380609000|001Barangay 654|002Barangay 655|003Barangay 656|004Barangay 657|005Barangay 658
1380610000|004Barangay 689|005Barangay 690|006Barangay 691|007Barangay 692|008Barangay 693|009Barangay 694|010Barangay 695|011Barangay 696|012Barangay 697|013Barangay 698|014Barangay 699|015Barangay 700|016Barangay 701|017Barangay 702|018Barangay 703|019Barangay 704|020Barangay 705|021Barangay 706|022Barangay 707|023Barangay 708|024Barangay 709|025Barangay 710|026Barangay 711|027Barangay 712|028Barangay 713|029Barangay 714|030Barangay 715|031Barangay 716|032Barangay 717|033Barangay 718|034Barangay 719|035Barangay 720|036Barangay 721|037Barangay 722|038Barangay 723|039Barangay 724|040Barangay 725|041Barangay 726|042Barangay 727|043Barangay 728|044Barangay 729|045Barangay 730|046Barangay 731|047Barangay 732|048Barangay 733|052Barangay 738|053Barangay 739|054Barangay 740|055Barangay 741|056Barangay 742|057Barangay 743|058Barangay 744|059Barangay 688|060Barangay 735|061Barangay 736|062Barangay 737|063Barangay 734
1380611000|001Barangay 662|004Barangay 664-A|005Barangay 671|006Barangay 672|007Barangay 673|008Barangay 674|009Barangay 675|010Barangay 676|011Barangay 677|012Barangay 678|013Barangay 679|014Barangay 680|015Barangay 681|016Barangay 682|017Barangay 683|018Barangay 684|019Barangay 685|023Barangay 809|024Barangay 810|025Barangay 811|026Barangay 812|027Barangay 813|028Barangay 814|029Barangay 815|030Barangay 816|031Barangay 817|032Barangay 818|034Barangay 819|035Barangay 820|036Barangay 821|037Barangay 822|038Barangay 823|039Barangay 824|040Barangay 825|041Barangay 826|042Barangay 827|043Barangay 828|044Barangay 829|045Barangay 830|046Barangay 831|047Barangay 832|048Barangay 686|049Barangay 687
1380612000|001Barangay 833|002Barangay 834|003Barangay 835|004Barangay 836|005Barangay 837|006Barangay 838|007Barangay 839|008Barangay 840|009Barangay 841|010Barangay 842|011Barangay 843|012Barangay 844|013Barangay 845|014Barangay 846|015Barangay 847|016Barangay 848|017Barangay 849|018Barangay 850|019Barangay 851|020Barangay 852|021Barangay 853|023Barangay 855|024Barangay 856|025Barangay 857|026Barangay 858|027Barangay 859|028Barangay 860|029Barangay 861|030Barangay 862|031Barangay 863|032Barangay 864|033Barangay 865|034Barangay 867|035Barangay 868|036Barangay 870|037Barangay 871|038Barangay 872|039Barangay 869
1380613000|001Barangay 649|002Barangay 650|003Barangay 651|004Barangay 652|005Barangay 653
1380614000|002Barangay 745|003Barangay 746|004Barangay 747|005Barangay 748|006Barangay 749|007Barangay 750|008Barangay 751|009Barangay 752|010Barangay 753|011Barangay 755|012Barangay 756|013Barangay 757|014Barangay 758|015Barangay 759|016Barangay 760|017Barangay 761|018Barangay 762|019Barangay 763|020Barangay 764|021Barangay 765|022Barangay 766|023Barangay 767|024Barangay 768|025Barangay 769|026Barangay 770|027Barangay 771|028Barangay 772|029Barangay 773|030Barangay 774|031Barangay 775|032Barangay 776|033Barangay 777|034Barangay 778|035Barangay 779|036Barangay 780|037Barangay 781|038Barangay 782|039Barangay 783|040Barangay 784|041Barangay 785|042Barangay 786|043Barangay 787|044Barangay 788|045Barangay 789|046Barangay 790|047Barangay 791|048Barangay 792|049Barangay 793|050Barangay 794|051Barangay 795|052Barangay 796|053Barangay 797|054Barangay 798|055Barangay 799|056Barangay 800|057Barangay 801|058Barangay 802|059Barangay 803|060Barangay 804|061Barangay 805|062Barangay 806|063Barangay 807|064Barangay 866|066Barangay 873|067Barangay 874|068Barangay 875|069Barangay 876|070Barangay 877|071Barangay 878|072Barangay 879|073Barangay 880|074Barangay 881|075Barangay 882|076Barangay 883|077Barangay 884|078Barangay 885|079Barangay 886|080Barangay 887|081Barangay 888|082Barangay 889|083Barangay 890|084Barangay 891|085Barangay 892|086Barangay 893|087Barangay 894|088Barangay 895|089Barangay 896|090Barangay 897|091Barangay 898|092Barangay 899|093Barangay 900|094Barangay 901|095Barangay 902|096Barangay 903|097Barangay 904|098Barangay 905|099Barangay 754|100Barangay 808|101Barangay 818-A
1380700000|001Barangka|002Calumpang|003Concepcion Uno|004Jesus De La Peña|005Malanday|006Nangka|007Parang|008San Roque|009Santa Elena|010Santo Niño|011Tañong|012Concepcion Dos|013Marikina Heights=Concepcion|014Industrial Valley|015Fortune|016Tumana
1380800000|001Alabang|002Bayanan|003Buli|004Cupang|005Poblacion|006Putatan|007Sucat|008Tunasan|009New Alabang Village
1380900000|001Sipac-Almacen|002Bagumbayan North|003Bagumbayan South|004Bangculasi|005Daanghari|006Navotas East|007Navotas West|008North Bay Boulevard North|009NBBS Kaunlaran=North Bay Boulevard South|010San Jose|011San Rafael Village|012San Roque|013Tangos South=Tangos|014Tanza 1=Tanza|015NBBS Dagat-dagatan=North Bay Boulevard South|016NBBS Proper=North Bay Boulevard South|017Tangos North=Tangos|018Tanza 2=Tanza
1381000000|001Baclaran|002Don Galo|003La Huerta|004San Dionisio|005Santo Niño|006Tambo|007B. F. Homes|008Don Bosco|009Marcelo Green Village|010Merville|011Moonwalk|012San Antonio|013San Isidro|014San Martin De Porres|015Sun Valley|016Vitalez
1381100000|001Barangay 1|002Barangay 2|003Barangay 3|004Barangay 4|005Barangay 5|006Barangay 6|007Barangay 7|008Barangay 8|009Barangay 9|010Barangay 10|011Barangay 11|012Barangay 12|013Barangay 13|014Barangay 14|015Barangay 15|016Barangay 16|017Barangay 17|018Barangay 18|019Barangay 19|020Barangay 20|021Barangay 21|022Barangay 22|023Barangay 23|024Barangay 24|025Barangay 25|026Barangay 26|027Barangay 27|028Barangay 28|029Barangay 29|030Barangay 30|031Barangay 31|032Barangay 32|033Barangay 33|034Barangay 34|035Barangay 35|036Barangay 36|037Barangay 37|038Barangay 38|039Barangay 39|040Barangay 40|041Barangay 41|042Barangay 42|043Barangay 43|044Barangay 44|045Barangay 45|046Barangay 46|047Barangay 47|048Barangay 48|049Barangay 49|050Barangay 50|051Barangay 51|052Barangay 52|053Barangay 53|054Barangay 54|055Barangay 55|056Barangay 56|057Barangay 57|058Barangay 58|059Barangay 59|060Barangay 60|061Barangay 61|062Barangay 62|063Barangay 63|064Barangay 64|065Barangay 65|066Barangay 66|067Barangay 67|068Barangay 68|069Barangay 69|070Barangay 70|071Barangay 71|072Barangay 72|073Barangay 73|074Barangay 74|075Barangay 75|076Barangay 76|077Barangay 77|078Barangay 78|079Barangay 79|080Barangay 80|081Barangay 81|082Barangay 82|083Barangay 83|084Barangay 84|085Barangay 85|086Barangay 86|087Barangay 87|088Barangay 88|089Barangay 89|090Barangay 90|091Barangay 91|092Barangay 92|093Barangay 93|094Barangay 94|095Barangay 95|096Barangay 96|097Barangay 97|098Barangay 98|099Barangay 99|100Barangay 100|101Barangay 101|102Barangay 102|103Barangay 103|104Barangay 104|105Barangay 105|106Barangay 106|107Barangay 107|108Barangay 108|109Barangay 109|110Barangay 110|111Barangay 111|112Barangay 112|113Barangay 113|114Barangay 114|115Barangay 115|116Barangay 116|117Barangay 117|118Barangay 118|119Barangay 119|120Barangay 120|121Barangay 121|122Barangay 122|123Barangay 123|124Barangay 124|125Barangay 125|126Barangay 126|127Barangay 127|128Barangay 128|129Barangay 129|130Barangay 130|131Barangay 131|132Barangay 132|133Barangay 133|134Barangay 134|135Barangay 135|136Barangay 136|137Barangay 137|138Barangay 138|139Barangay 139|140Barangay 140|141Barangay 141|142Barangay 142|143Barangay 143|144Barangay 144|145Barangay 145|146Barangay 146|147Barangay 147|148Barangay 148|149Barangay 149|150Barangay 150|151Barangay 151|152Barangay 152|153Barangay 153|154Barangay 154|155Barangay 155|156Barangay 156|157Barangay 157|158Barangay 158|159Barangay 159|160Barangay 160|161Barangay 161|162Barangay 162|163Barangay 163|164Barangay 164|165Barangay 165|166Barangay 166|167Barangay 167|168Barangay 168|169Barangay 169|170Barangay 170|171Barangay 171|172Barangay 172|173Barangay 173|174Barangay 174|175Barangay 175|176Barangay 176|177Barangay 177|178Barangay 178|179Barangay 179|180Barangay 180|181Barangay 181|182Barangay 182|183Barangay 183|184Barangay 184|185Barangay 185|186Barangay 186|187Barangay 187|188Barangay 188|189Barangay 189|190Barangay 190|191Barangay 191|192Barangay 192|193Barangay 193|194Barangay 194|195Barangay 195|196Barangay 196|197Barangay 197|198Barangay 198|199Barangay 199|200Barangay 200|201Barangay 201
1381200000|001Bagong Ilog|002Bagong Katipunan|003Bambang|004Buting|005Caniogan|006Dela Paz|007Kalawaan|008Kapasigan|009Kapitolyo|010Malinao|011Manggahan|012Maybunga|013Oranbo|014Palatiw|015Pinagbuhatan|016Pineda|017Rosario|018Sagad|019San Antonio|020San Joaquin|021San Jose|022San Miguel|023San Nicolas|024Santa Cruz|025Santa Rosa|026Santo Tomas|027Santolan|028Sumilang|029Ugong|030Santa Lucia
1381300000|001Alicia|002Amihan|003Apolonio Samson|004Aurora|005Baesa|006Bagbag|007Bagumbuhay|008Bagong Lipunan Ng Crame|009Bagong Pag-asa|010Bagong Silangan|011Bagumbayan|012Bahay Toro|013Balingasa|014Bayanihan|015Blue Ridge A|016Blue Ridge B|017Botocan|018Bungad|019Camp Aguinaldo|020Central|021Claro|022Commonwealth|023New Era=Constitution Hills|024Kristong Hari|025Culiat|026Damar|027Damayan|028Damayang Lagi|029Del Monte|030Dioquino Zobel|031Doña Imelda|032Doña Josefa|033Don Manuel|034Duyan-duyan|035E. Rodriguez|036East Kamias|037Escopa I|038Escopa II|039Escopa III|040Escopa IV|041Fairview|042N.S. Amoranto=Gintong Silahis|043Gulod|044Horseshoe|045Immaculate Concepcion|046Kaligayahan|047Kalusugan|048Kamuning|049Katipunan|050Kaunlaran|051Krus Na Ligas|052Laging Handa|053Libis|054Lourdes|055Loyola Heights|056Maharlika|057Malaya|058Manresa|059Mangga|060Mariana|061Mariblo|062Marilag|063Masagana|064Masambong|065Santo Domingo=Matalahib|066Matandang Balara|067Milagrosa|068Nagkaisang Nayon|069Nayong Kanluran|070Novaliches Proper|071Obrero|072Old Capitol Site|073Paang Bundok|074Pag-ibig Sa Nayon|075Paligsahan|076Paltok|077Pansol|078Paraiso|079Pasong Putik Proper=Pasong Putik|080Pasong Tamo|081Phil-Am|082Pinyahan|083Pinagkaisahan|084Project 6|085Quirino 2-A|086Quirino 2-B|087Quirino 2-C|088Quirino 3-A|089Ramon Magsaysay|090Roxas|091Sacred Heart|092Saint Ignatius|093Saint Peter|094Salvacion|095San Agustin|096San Antonio|097San Bartolome|098San Isidro|099San Isidro Labrador|100San Jose|101San Martin De Porres|102San Roque|103San Vicente|104Santa Cruz|105Santa Lucia|106Santa Monica|107Santa Teresita|108Santo Cristo|109Santo Niño|110Santol|111Sauyo|112Sienna|113Sikatuna Village|114Silangan|115Socorro|116South Triangle|117Tagumpay|118Talayan|119Talipapa|120Tandang Sora|121Tatalon|122Teachers Village East|123Teachers Village West|124U.P. Campus|125U.P. Village|126Ugong Norte|127Unang Sigaw|128Valencia|129Vasra|130Veterans Village|131Villa Maria Clara|132West Kamias|133West Triangle|134White Plains|135Balong Bato|136Capri|137Sangandaan|138Payatas|139Batasan Hills|140Holy Spirit|141Greater Lagro|142North Fairview
1381400000|001Addition Hills|002Balong-Bato|003Batis|004Corazon De Jesus|005Ermitaño|006Halo-halo=St. Joseph|007Isabelita|008Kabayanan|009Little Baguio|010Maytunas|011Onse|012Pasadeña|013Pedro Cruz|014Progreso|015Rivera|016Salapan|017San Perfecto|018Santa Lucia|019Tibagan|020West Crame|021Greenhills
1381500000|001Tanyag=Bagong Tanyag|002Bagumbayan|003Bambang|004Calzada|005Hagonoy|006Ibayo-Tipas|007Ligid-Tipas|008Lower Bicutan|009Maharlika Village|010Napindan|011Palingon|012Santa Ana|013Central Signal Village=Signal Village|014Tuktukan|015Upper Bicutan|016Ususan|017Wawa|018Western Bicutan|019Central Bicutan|020Fort Bonifacio|021Katuparan|022New Lower Bicutan|023North Daang Hari|024North Signal Village|025Pinagsama|026San Miguel|027South Daang Hari|028South Signal Village|029Cembo|030Comembo|031East Rembo|032Pembo|033Pitogo|034Post Proper Northside|035Post Proper Southside|036Rizal|037South Cembo|038West Rembo
1381600000|001Arkong Bato|002Bagbaguin|003Balangkas|004Parada|005Bignay|006Bisig|007Canumay West=Canumay|008Karuhatan|009Coloong|010Dalandanan|011Gen. T. De Leon|012Isla|013Lawang Bato|014Lingunan|015Mabolo|016Malanday|017Malinta|018Mapulang Lupa|019Marulas|020Maysan|021Palasan|022Pariancillo Villa|023Paso De Blas|024Pasolo|025Poblacion|026Pulo|027Punturin|028Rincon|029Tagalag|030Ugong|031Viente Reales|032Wawang Pulo|033Canumay East=Canumay
1381701000|001Aguho|002Magtanggol|003Martires Del 96|004Poblacion|005San Pedro|006San Roque|007Santa Ana|008Santo Rosario-Kanluran|009Santo Rosario-Silangan|010Tabacalera
1400101000|001Agtangao|002Angad|003Bañacao|004Bangbangar|005Cabuloan|006Calaba|007Tablac=Calot|008Cosili West=Buaya|009Cosili East=Proper|010Dangdangla|011Lingtan|012Lipcan|013Lubong|014Macarcarmay|015Maoay|016Macray|017Malita|018Palao|019Patucannay|020Sagap|021San Antonio|022Santa Rosa|023Sao-atan|024Sappaac|025Zone 2 Pob.=Consiliman|026Zone 3 Pob.=Lalaud|027Zone 4 Pob.=Town Proper|028Zone 5 Pob.=Bo. Barikir|029Zone 6 Pob.=Sinapangan|030Zone 7 Pob.=Baliling|031Zone 1 Pob.=Nalasin
1400102000|001Amti|002Bao-yan|003Danac East|004Dao-angan|005Dumagas|006Kilong-Olao|007Poblacion=Boliney|008Danac West
1400103000|001Abang|002Bangbangcag|003Bangcagan|004Banglolao|005Bugbog|006Calao|007Dugong|008Labon|009Layugan|010Madalipay|011Pagala|012Palaquio|013Pakiling|014Patoc|016North Poblacion|017South Poblacion|018Quimloong|019Salnec|020San Miguel|021Siblong|022Tabiog
1400104000|001Ducligan|002Labaan|003Lingey|004Lamao
1400105000|001Ableg|002Cabaruyan|003Pikek|004Tui
1400106000|001Abaquid|003Cabaruan|004Caupasan|005Danglas|006Nagaparan|007Padangitan|008Pangal
1400107000|001Bayaan|002Cabaroan|003Calumbaya|004Cardona|005Isit|006Kimmalaba|007Libtec|008Lub-lubba|009Mudiit|010Namit-ingan|011Pacac|012Poblacion|013Salucag|014Talogtog|015Taping
1400108000|002Benben=Bonbon|003Bulbulala|004Buli|005Canan=Gapan|006Liguis|007Malabbaga|008Mudeng|009Pidipid|010Poblacion|011San Gregorio|012Toon|013Udangan
1400109000|001Bacag|002Buneg|003Guinguinabang|004Lan-ag|005Pacoc|006Poblacion=Talampac
1400110000|001Aguet|002Bacooc|003Balais|004Cayapa|005Dalaguisen|006Laang|007Lagben|008Laguiben|009Nagtipulan|010Nagtupacan|011Paganao|012Pawa|013Poblacion|014Presentar|015San Isidro|016Tagodtod|017Taping
1400111000|002Ba-i|004Collago|005Pang-ot|006Poblacion|007Pulot
1400112000|001Baac|004Dalayap=Nalaas|005Mabungtot|006Malapaao|007Poblacion|008Quillat
1400113000|001Bonglo=Patagui|002Bulbulala|003Cawayan|004Domenglay|005Lenneng|006Mapisla|007Mogao|008Nalbuan|009Poblacion|010Subagan|011Tumalip
1400114000|001Ampalioc|002Barit|003Gayaman|005Lul-luno|006Luzong|007Nagbukel-Tuquipa|008Poblacion|009Sabnangan
1400115000|001Bayabas|002Binasaran|003Buanao|004Dulao|005Duldulao|006Gacab|007Lat-ey|008Malibcong|009Mataragan|010Pacgued|011Taripan|012Umnap
1400116000|002Catacdegan Viejo|003Luzong|004Ayyeng|005San Jose Norte|006San Jose Sur|007San Juan Norte|008San Juan Sur|011San Ramon East|012San Ramon West|013Santo Tomas|014Catacdegan Nuevo
1400117000|001Dumayco|002Lusuac|003Namarabar|004Patiao|005Malamsit=Pau-Malamsit|006Poblacion|007Riang=Tiang|008Santa Rosa|009Tattawa
1400118000|001Alinaya|002Arab|004Garreta|005Immuli|007Laskig|008Naguirayan|009Monggoc|010Pamutic|011Pangtud|012Poblacion East|013Poblacion West|014San Diego|016Sulbec|018Suyo=Malidong|019Yuyeng
1400119000|002Bolbolo|003Brookside|004Ocup|005Dalit|006Dintan|007Gapang|008Kinabiti|009Maliplipit|010Nagcanasan|011Nanangduan|012Narnara|014Pang-ot|015Patad|016Poblacion|017San Juan East|018San Juan West|019South Balioag|020Tikitik|021Villavieja
1400120000|001Bazar|002Bilabila|003Gangal|004Maguyepyep|005Naguilian|006Saccaang|007Sallapadan|008Subusob|009Ud-udiao
1400121000|001Cabayogan|002Dalimag|003Langbaban|004Manayday|007Pantoc|008Poblacion|010Sabtan-olo|012San Marcial|013Tangbao
1400122000|001Abualan|002Ba-ug|003Badas|004Cabcaborao|005Colabaoan|006Culiong|007Daoidao|008Guimba|009Lam-ag|010Lumobang|011Nangobongan|012Pattaoig|013Poblacion North|014Poblacion South|015Quidaoen|016Sabangan|017Silet|018Supi-il|019Tagaytay
1400123000|001Labaan|002Palang|003Pantoc|004Poblacion|005Tangadan|006Villa Mercedes
1400124000|001Bagalay|002Basbasa|003Budac|004Bumagcat|005Cabaroan|006Deet|007Gaddani|008Patucannay|009Pias|010Poblacion|011Velasco
1400125000|001Poblacion=Agsimao|002Alaoa|003Anayan|004Apao|005Belaat|006Caganayan|007Cogon|008Lanec|009Lapat-Balantay|010Naglibacan
1400126000|001Alangtin|002Amtuagan|003Dilong|004Kili|005Poblacion=Mayabo|006Supo|007Tiempo|008Tubtuba|009Wayangan|010Tabacda
1400127000|001Ap-apaya|002Bol-lilising|003Cal-lao|004Lap-lapog|005Lumaba|006Poblacion|007Tamac|008Tuquib
1401101000|001Abiang|002Caliking|003Cattubo|004Naguey|005Paoay|006Pasdong|007Poblacion|008Topdac
1401103000|001Ampusongan|002Bagu|004Dalipey|005Gambang|007Kayapa|009Poblacion=Central|010Sinacbat
1401104000|001Ambuclao|002Bila|003Bobok-Bisal|004Daclan|005Ekip|006Karao|007Nawal|008Pito|009Poblacion|010Tikey
1401105000|001Abatan|002Amgaleyguey|003Amlimay|004Baculongan Norte|006Bangao|007Buyacaoan|008Calamagan|009Catlubong|010Loo|012Natubleng|013Poblacion=Central|014Baculongan Sur|015Lengaoan|016Sebang
1401106000|001Ampucao|002Dalupirip|003Gumatdang|004Loacan|005Poblacion=Central|006Tinongdan|007Tuding|008Ucab|009Virac
1401107000|001Adaoay|002Anchukey|003Ballay|004Bashoy|005Batan|009Duacan|010Eddet|012Gusaran|013Kabayan Barrio|014Lusod|016Pacso|017Poblacion=Central|018Tawangan
1401108000|001Balakbak|002Beleng-Belis|003Boklaoan|004Cayapes|006Cuba|008Datakan|009Gadang|010Gaswiling|011Labueg|013Paykek|014Poblacion Central|015Pudong|016Pongayan|017Sagubo|018Taba-ao
1401109000|001Badeo|002Lubo|003Madaymen|004Palina|005Poblacion|006Sagpat|007Tacadang
1401110000|001Alapang|002Alno|003Ambiong|004Bahong|005Balili|006Beckel|007Bineng|008Betag|009Cruz|010Lubas|011Pico|012Poblacion|013Puguis|014Shilan|015Tawang|016Wangal
1401111000|001Balili|002Bedbed|003Bulalacao|004Cabiten|005Colalo|006Guinaoang|008Paco|009Palasaan|010Poblacion|011Sapid|012Tabio|013Taneg
1401112000|002Bagong|003Balluay|004Banangan|005Banengbeng|006Bayabas|007Kamog|010Pappa|011Poblacion
1401113000|001Ansagan|002Camp One|003Camp 3|004Camp 4|006Nangalisan|007Poblacion|008San Pascual|009Tabaan Norte|010Tabaan Sur|011Tadiangan|012Taloy Norte|013Taloy Sur|014Twin Peaks
1401114000|001Ambassador|002Ambongdolan|003Ba-ayan|004Basil|005Daclan|006Caponga|007Tublay Central|008Tuel
1402701000|001Amganad|002Anaba|003Bangaan|004Batad|005Bocos|007Banao|009Cambulo|010Ducligan|011Gohang|013Kinakin|016Poblacion|017Poitan|018San Fernando|021Balawis|022Ohaj|023Tam-an|024View Point|025Pula
1402702000|001Abatan|004Bangbang|010Maggok|011Poblacion|018Bokiawan|019Hapao|020Lubo-ong|021Nungulunan|022Ba-ang
1402703000|001Ambabag|004Baguinge|005Bokiawan|008Dalligan|009Duit|011Hucab|012Julongan|013Lingay|014Mungayang|015Nagacadan|017Pindongan|018Poblacion|020Tuplac|021Bolog
1402704000|001Abinuan|003Banga|005Boliwong|006Burnay|008Buyabuyan|009Caba|010Cudog|011Dulao|013Jucbong|014Luta|016Montabiong|018Olilicon|020Poblacion South|021Ponghal|022Pullaan|023Tungngod|024Tupaya|026Poblacion East|027Poblacion North|028Poblacion West
1402705000|002Ambasa|004Hapid|005Lawig|006Lucban|007Mabatobato=Lamut|008Magulon|009Nayon|010Panopdopan|011Payawan|012Pieza|013Poblacion East|014Pugol=Ifugao Reservation|015Salamague|016Bimpal|017Holowon|018Poblacion West|019Sanafe|020Umilag
1402706000|001Aduyongan|002Alimit|003Ayangan|004Balangbang|005Banao|006Banhal|007Bongan|009Buninan|010Chaya|011Chumang|014Guinihon|015Inwaloy|018Langayan|019Liwo|020Maga|021Magulon|022Mapawoy|023Mayoyao Proper|024Mongol|025Nalbu|026Nattum|027Palaad|028Poblacion|030Talboc|033Tulaed|035Bato-Alatbang|036Epeng
1402707000|001Bangar|002Busilac|003Calimag|004Calupaan|005Caragasan|006Dolowog|007Kiling|008Namnama|009Namillangan|010Pinto|011Poblacion|013San Jose|014San Juan|015San Marcos|016San Quintin|017Santa Maria|018Santo Domingo=Cabicalan|019Little Tadian|020Ngileb|021Laya
1402708000|001Awayan|002Bunhian|003Butac|004Chalalo|005Damag|006Galonogon|007Halag|008Itab|009Jacmal|010Majlong|011Mongayang|012Posnaan|013Ta-ang|014Talite|015Ubao|016Buwag
1402709000|001Anao|002Bangtinon|003Bitu|004Cababuyan|005Mompolia|006Namulditan|007O-ong|008Piwong|009Poblacion=Hingyon|010Ubuag|011Umalbong|012Northern Cababuyan
1402710000|001Ahin|002Ap-apid|003Binablayan|004Danggo|005Eheb|006Gumhang|007Impugong|008Luhong|009Tinoc|010Tukucan|011Tulludan|012Wangwang
1402711000|001Amduntog|002Antipolo|003Camandag|004Cawayan|005Hallap|006Namal|007Nungawa|008Panubtuban|009Pula|010Liwon
1403201000|001Ababa-an|002Balantoy|003Balbalan Proper|004Balbalasang|005Buaya|006Dao-angan|007Gawa-an|009Mabaca|010Maling=Kabugao|011Pantikian|012Poswoy|013Poblacion=Salegseg|015Talalang|016Tawang
1403206000|001Dangoy|002Mabilong|003Mabongtot|004Poblacion|005Tanglag|006Lower Uma|007Upper Uma|008Antonio Canao|009Uma del Norte=Western Luna Uma
1403208000|001Ableg|002Balatoc|003Balinciagao Norte|005Cagaluan|007Colayo|008Dalupa|009Dangtalan|010Galdang=Casaloan|011Guina-ang|012Magsilay|013Malucsad|014Pugong|015Balenciagao Sur|016Bagtayan
1403209000|001Aciga|002Allaguia|003Ammacian|004Apatan|005Ba-ay|006Ballayangon|007Bayao|008Wagud|009Camalog|010Katabbogan|011Dugpa|012Cawagayan|013Asibanglan|014Limos|015Magaogao|016Malagnat|018Mapaco|019Pakawit|020Pinukpuk Junction|021Socbot|022Taga|023Pinococ|024Taggay
1403211000|001Babalag East|002Calaocan|005Kinama|006Liwan East|007Liwan West|008Macutay|011San Pascual|012San Quintin|014Santor|015Babalag West|016Bulbol|017Romualdez|018San Francisco|019San Pedro
1403213000|001Agbannawag|002Amlao|003Appas|004Bagumbayan|005Balawag|006Balong|007Bantay|008Bulanao|009Cabaritan|010Cabaruan|011Calaccad|012Calanan|013Dilag|014Dupag|015Gobgob|016Guilayon|017Lanna|018Laya East|019Laya West|020Lucog|021Magnao|022Magsaysay|023Malalao|024Masablang|025Nambaran|026Nambucayan|027Naneng|029Dagupan Centro|030San Juan|031Suyang|032Tuga|033Bado Dangwa|034Bulo|035Casigayan|036Cudal|037Dagupan Weste|038Lacnog|039Malin-awa|040New Tanglag|041San Julian|042Bulanao Norte|043Ipil|044Lacnog West
1403214000|001Anggacan|002Babbanoy|003Dacalan|004Gaang|005Lower Mangali|006Lower Taloctoc|007Lower Lubo|008Upper Lubo|009Mabaca|010Pangol|011Poblacion|013Upper Taloctoc|014Anggacan Sur|015Dupligan|016Lay-asan|017Mangali Centro
1403215000|001Ambato Legleg|003Bangad Centro|004Basao|006Belong Manubal|007Butbut=Butbut-Ngibat|008Bugnay|009Buscalan=Buscalan-Locong|010Dananao|011Loccong|012Luplupa|013Mallango|014Poblacion|016Sumadel 1|017Sumadel 2|018Tulgao East|019Tulgao West|020Upper Bangad|021Ngibat|022Old Tinglayan|023Lower Bangad
1404401000|001Chupac|002Fiangtin|003Kaleo|005Latang|006Lias Kanluran|007Lingoy|008Lunas|009Macalana|010Ogo-og|011Gawana|012Lias Silangan
1404402000|001Abatan|002Bagnen Oriente|003Bagnen Proper|004Balintaugan|005Banao|006Bila=Bua|007Guinzadan Central|008Guinzadan Norte|009Guinzadan Sur|010Lagawa|011Leseb|012Mabaay|013Mayag|014Monamon Norte|015Monamon Sur|016Mount Data|018Otucan Norte|019Otucan Sur|020Poblacion=Bauko|021Sadsadan|022Sinto|023Tapapan
1404403000|001Agawa|002Ambaguio|003Banguitan|004Besao East=Besao Proper|005Besao West|006Catengan|007Gueday|009Lacmaan|010Laylaya|011Padangan|012Payeo|013Suquib|014Tamboan|015Kin-iway
1404404000|001Alab Proper|002Alab Oriente|003Balili|004Bayyo|005Bontoc Ili|006Caneo|007Dalican|009Gonogon|010Guinaang|011Mainit|012Maligcong|013Samoki|014Talubin|015Tocucan|016Poblacion=Bontoc|017Caluttit
1404405000|001Alunogan|002Balangao|003Banao|004Banawal|005Butac|006Maducayan|007Poblacion|008Saliok|009Sta. Isabel|010Tonglayan|011Pudo
1404406000|001Anonat|002Bacarri|003Bananao|004Bantay|005Butigue|006Bunot|007Buringal|008Palitud|009Poblacion
1404407000|001Bao-angan|002Bun-ayan|003Busa|004Camatagan|005Capinitan|006Data|007Gayang|008Lagan|009Losad|010Namatec|011Napua|012Pingad|013Poblacion|014Supang|015Tambingan
1404408000|001Anabel|002Belwang|003Betwagan|004Bekigan|005Poblacion|006Sacasacan|007Saclit|008Demang
1404409000|001Aguid|002Tetepan Sur|003Ambasing|004Angkeling|005Antadao|006Balugan|007Bangaan|008Dagdag|009Demang|010Fidelisan|011Kilong|012Madongo|014Poblacion=Patay|015Pide|017Nacagang|018Suyo|019Taccong|020Tanulong|022Tetepan Norte
1404410000|002Balaoa|003Banaao|004Bantey|005Batayan|006Bunga|007Cadad-anan|008Cagubatan|009Duagan|010Dacudac|011Kayan East|012Lenga|013Lubon|014Mabalite|015Masla|016Pandayan|017Poblacion|018Sumadel|019Tue|020Kayan West
1408101000|001Butao|002Cadaclan|003Langnao|004Lubong|005Naguilian|006Namaltugan|007Poblacion|008Sabangan|009Santa Filomena|010Tubongan|011Tanglagan|012Tubang|013Don Roque Ablan Sr.|014Eleazar|015Eva Puzon|016Kabugawan|017Macalino|018Santa Elena
1408102000|001Allangigan|002Buluan|003Caglayan=New Pob.|004Calafug|005Cupis|006Daga|007Guinamgaman|008Karikitan|009Katablangan|010Malama|011Manag|012Nabuangan|013Paddaoan|014Puguin|015Ripang=Old Pob.|016Sacpil|017Talifugo|018Banban|019Guinaang|020Ili|021Mawigue
1408103000|001Allig|002Anninipan|003Atok|004Bagutong|005Balasi|006Balluyan|008Malayugan|009Malubibit Norte|010Poblacion East|011Tamalunog|012Mallig|013Malubibit Sur|014Poblacion West|015San Jose|016Santa Maria|017Upper Atok=Coliman
1408104000|001Badduat|002Baliwanan|004Bulu|005Dagara|006Dibagat|007Cabetayan|008Karagawan|009Kumao|010Laco|011Lenneng=Liyyeng|012Lucab|013Luttuacan|014Madatag|015Madduang|016Magabta|017Maragat|018Musimut|019Nagbabalayan|020Poblacion|021Tuyangan|022Waga
1408105000|001Bacsay|002Capagaypayan|003Dagupan|004Lappa|006Marag|007Poblacion|008Quirino|009Salvacion|010San Francisco|011San Isidro Norte|012San Sebastian|013Santa Lina|014Tumog|015Zumigui|016Cagandungan|017Calabigan|018Cangisitan|019Luyon|020San Gregorio|021San Isidro Sur|022Shalom|023Turod
1408106000|001Aga|002Alem|006Cabatacan|007Cacalaggan|009Capannikian|010Lower Maton|012Malibang|014Mataguisi|016Poblacion|017San Antonio=Pugo|020Swan|021Upper Maton|022Amado|023Aurora|024Doña Loreta|025Emilia|026Imelda|027Lt. Balag|028Lydia|029San Jose|030San Luis|031San Mariano
1408107000|001Barocboc|002Consuelo|003Imelda=Sipa Annex|004Malekkeg|005Marcela|006Nueva|007Panay|008San Antonio|011Sipa Proper|012Emiliana|013San Carlos|014San Juan|015San Mariano
1430300000|001Apugan-Loakan|002Asin Road|003Atok Trail|004Bakakeng Central|005Bakakeng North|006Happy Hollow|007Balsigan|008Bayan Park West=Bayan Park|010Bayan Park East|011Brookspoint|012Brookside|013Cabinet Hill-Teacher's Camp|016Camp Allen|017Camp 7|018Camp 8|019Campo Filipino|022City Camp Central|023City Camp Proper|025Country Club Village|026Cresencia Village|028Dagsian, Upper|029DPS Area|030Dizon Subdivision|034Quirino Hill, East|035Engineers' Hill|036Fairview Village|037Fort del Pilar|038General Luna, Upper|039General Luna, Lower|040Gibraltar|041Greenwater Village|042Guisad Central|043Guisad Sorong|045Hillside|046Holy Ghost Extension|047Holy Ghost Proper|049Imelda Village|050Irisan|051Kayang Extension|052Kias|053Kagitingan|054Loakan Proper|055Lopez Jaena|056Lourdes Subdivision Extension|058Dagsian, Lower|059Lourdes Subdivision, Lower|061Quirino Hill, Lower|062General Emilio F. Aguinaldo=Quirino-Magsaysay, Lower|063Lualhati|064Lucnab|065Magsaysay, Lower|066Magsaysay Private Road|067Aurora Hill Proper=Malvar-Sgt. Floresca|068Bal-Marcoville=Marcoville|069Quirino Hill, Middle|071Military Cut-off|072Mines View Park|074Modern Site, East|075Modern Site, West|076New Lucban|078Aurora Hill, North Central|079Sanitary Camp, North|081Outlook Drive|082Pacdal|086Pinget|087Pinsao Pilot Project|088Pinsao Proper|089Poliwes|090Pucsusan|091MRR-Queen Of Peace|092Rock Quarry, Lower|094Salud Mitra|096San Antonio Village|097San Luis Village|098San Roque Village|099San Vicente|100Santa Escolastica|101Santo Rosario|102Santo Tomas School Area|103Santo Tomas Proper|105Scout Barrio|106Session Road Area|107Slaughter House Area=Santo Niño Slaughter|109Sanitary Camp, South|110Saint Joseph Village|111Teodora Alonzo|112Trancoville|114Rock Quarry, Upper|115Victoria Village|116Quirino Hill, West|117Andres Bonifacio=Lower Bokawkan|119Legarda-Burnham-Kisad|120Imelda R. Marcos=La Salle|122Lourdes Subdivision, Proper|124Quirino-Magsaysay, Upper=Upper QM|125A. Bonifacio-Caguioa-Rimando=ABCR|126Ambiong|128Aurora Hill, South Central|129Abanao-Zandueta-Kayong-Chugum-Otek=AZKCO|130Bagong Lipunan=Market Area|131BGH Compound|132Bayan Park Village|133Camdas Subdivision|134Palma-Urbano=Cariño-Palma|135Dominican Hill-Mirador|136Alfonso Tabora|137Dontogan|138Ferdinand=Happy Homes-Campo Sioco|139Happy Homes=Happy Homes-Lucban|140Harrison-Claudio Carantes|141Honeymoon=Honeymoon-Holy Ghost|142Kabayanihan|143Kayang-Hilltop|144Gabriela Silang|145Liwanag-Loakan|147Malcolm Square-Perfecto=Jose Abad Santos|148Manuel A. Roxas|149Padre Burgos|150Quezon Hill, Upper|151Rock Quarry, Middle|152Phil-Am|153Quezon Hill Proper|154Middle Quezon Hill Subdivision=Quezon Hill Middle|155Rizal Monument Area|156SLU-SVP Housing Village|157South Drive|159Magsaysay, Upper|160Market Subdivision, Upper|161Padre Zamora
1600201000|001Abilan|002Agong-ong|003Alubijid|004Guinabsan|007Macalang|008Malapong|009Malpoc|010Manapa|011Matabao|013Poblacion 1|014Poblacion 2|015Poblacion 3|016Poblacion 4|017Poblacion 5|018Poblacion 6|019Poblacion 7|020Poblacion 8|021Poblacion 9|022Poblacion 10|023Rizal|024Sacol|025Sangay|026Talo-ao|027Lower Olave|028Simbalan
1600203000|002Antonio Luna|005Bay-ang|006Bayabas|007Caasinan|009Cabinet|010Calamba|011Calibunan|012Comagascas|013Concepcion|014Del Pilar|016Katugasan|017Kauswagan|018La Union|019Mabini|021Poblacion 1|022Poblacion 10|023Poblacion 11|024Poblacion 12|025Poblacion 2|026Poblacion 3|027Poblacion 4|028Poblacion 5|029Poblacion 6|030Poblacion 7|031Poblacion 8|032Poblacion 9|033Puting Bato|037Sanghan|038Soriano|040Tolosa|041Mahaba
1600204000|001Cahayagan|002Gosoon|004Manoligao|009Poblacion=Carmen|010Rojales|011San Agustin|012Tagcatong|014Vinapor
1600205000|001Baleguian|002Bangonay|003A. Beltran=Camalig|004Bunga|005Colorado|006Cuyago|007Libas|008Magdagooc|009Magsaysay|010Maraiging|011Poblacion=Jabonga|012San Jose|013San Pablo|014San Vicente|015Santo Niño
1600206000|001Bangayan|002Canaway|003Hinimbangan|004Jaliobong|005Mahayahay|006Poblacion|007San Isidro|008San Roque|009Sangay|010Crossing|011Songkoy
1600207000|001Ambacon|002Bonifacio|003Consorcia|004Katipunan|005Lingayao|006Malicato|007Maningalao|008Marcos Calo|009Mat-i|010Pinana-an|011Poblacion|013San Isidro|014Tinucoran|015Balungagan|016Eduardo G. Montilla=Camboayon|017Durian|018Ibuan|019Rosario|020San Roque|021Casiklan
1600208000|001Buhang|002Caloc-an|003Guiasan|005Poblacion|008Taod-oy|009Marcos|010Santo Niño|011Santo Rosario
1600209000|001Aclan|002Amontay|004Ata-atahon|005Camagong|006Cubi-cubi|007Culit|008Jaguimitan|009Kinabjangan|010Barangay 1|011Barangay 2|012Barangay 3|013Barangay 4|014Barangay 5|015Barangay 6|016Barangay 7|017Punta|018Santa Ana|019Talisay|020Triangulo
1600210000|002Curva|003Jagupit|005La Paz|007Poblacion I|008San Isidro|009Tagbuyacan|010Estanislao Morgado|011Poblacion II|012Pangaylan-IP
1600211000|001Binuangan|002Cabayawa|003Doña Rosario|004La Fraternidad|005Lawigan|006Poblacion 1|007Poblacion 2|008Santa Ana|009Tagmamarkay|010Tagpangahoy|011Tinigbasan|012Victory|013Doña Telesfora
1600212000|001Poblacion I=Agay|002Balangbalang|003Basilisa|004Humilog|005Panaytayon|006San Antonio|007Tagbongabong|008Poblacion II
1600301000|001Calaitan|002Charito|003Fili|004Hamogaway|006Katipunan|007Mabuhay|009Marcelina|010Maygatasan|011Noli|013Osmeña|014Panaytay|016Poblacion|017Sagmone|018Saguma|019Salvacion|020San Isidro|023Santa Irene|024Taglatawan|025Verdu|027Wawa|028Berseba|029Bucac|030Cagbas|031Canayugan|032Claro Cortez|033Gamao|034Getsemane|035Grace Estate|036Magkiangkang|037Mahayag|038Montivesta|039Mt. Ararat|040Mt. Carmel|041Mt. Olive|042New Salem|043Pinagalaan|044San Agustin|045San Juan|046Santa Teresita|047Santo Niño|048Taglibas|049Tagubay|050Villa Undayon
1600302000|001Bunawan Brook|002Consuelo|003Libertad|004Mambalili|005Poblacion|006San Andres|007San Marcos|008Imelda|009Nueva Era|010San Teodoro
1600303000|001Anolingan|002Bakingking|003Bentahon|004Bunaguit|006Catmonon|007Concordia|008Dakutan|009Duangan|010Mac-Arthur|011Guadalupe|012Hawilian|013Labao|014Maasin|015Mahagcot|016Milagros|017Nato|018Oro|019Poblacion|020Remedios|021Salug|022San Toribio|023Santa Fe|024Segunda|026Tagabase|027Taganahaw|028Tagbalili|029Tahina|030Tandang Sora|031Agsabu|032Aguinaldo|033Balubo|034Cebulan|035Crossing Luna|036Cubo|037Guibonon|038Kalabuan|039Kinamaybay|040Langag|041Maliwanag|042New Gingoog|043Odiong|044Piglawigan|045San Isidro|046San Jose|047San Vicente|048Sinakungan|049Valentina
1600304000|001Bataan|002Comota|003Halapitan|004Langasian|005Osmeña, Sr.|006Poblacion|007Sagunto|008Villa Paz|009Angeles|010Kasapa II|011Lydia|012Panagangan|013Sabang Adgawan|014San Patricio|015Valentina
1600305000|001Binucayan|002Johnson|003Magaud|004Nueva Gracia|005Poblacion|006San Isidro|007San Mariano|008San Vicente|009Santa Teresa|010Santo Tomas|011Violanta|012Waloe|013Kasapa|014Katipunan|015Kauswagan|016Santo Niño|017Sabud
1600306000|001Aurora|002Awa|003Azpetia|004Poblacion=Bahbah|006La Caridad|007La Suerte|008La Union|009Las Navas|010Libertad|011Los Arcos|012Lucena|013Mabuhay|014Magsaysay|015Mapaga|016New Maug|017Napo|018Patin-ay|020Salimbogaon|021Salvacion|022San Joaquin|023San Jose|024San Lorenzo|025San Martin|026San Pedro|027San Rafael|029San Salvador|030San Vicente|031Santa Irene|032Santa Maria|033La Perian|034La Purisima|035San Roque
1600307000|001Bayugan 3|002Cabantao|003Cabawan|004Marfil|005Novele|006Poblacion|007Santa Cruz|008Tagbayagan|009Wasi-an|010Libuac|011Maligaya
1600308000|001Alegria|002Bayugan 2|003Borbon|005Caimpugan|006Ebro|007Hubang|008Lapinigan|009Lucac|010Mate|011New Visayas|012Pasta|013Pisa-an|015Barangay 1|016Barangay 2|017Barangay 3|018Barangay 4|019Barangay 5|020Rizal|021San Isidro|022Santa Ana|024Tagapua|025Bitan-agan|026Buenasuerte|027Das-agan|028Karaus|029Ladgadan|030Ormaca
1600309000|001Anislagan|002Baylo|003Coalicion|004Culi|005Nuevo Trabajo|006Poblacion|007Santa Ines|008Balit|009Binicalan|010Cecilia|011Dimasalang|012Don Alejandro|013Don Pedro|014Doña Flavia|015Mahagsay|016Mahapag|017Mahayahay|018Muritula|019Policarpo|020San Isidro|021San Pedro|022Santa Rita|023Santiago|024Wegguam|025Doña Maxima
1600310000|001Angas|002Aurora|003Awao|004Tapaz|005Patrocinio|006Poblacion|007San Jose|008Santa Isabel|009Sayon|010Concepcion|011Pag-asa
1600311000|001BuenaGracia|002Causwagan|004Culi|005Del Monte|006Desamparados|007Labnig|008Sabang Gibung|009San Agustin|010San Isidro|011San Nicolas|012Zamora|013Zillovia|014La Flora|015Maharlika|016Marbon|017Batucan
1600312000|001Basa|002Cuevas|003Kapatungan|004Langkila-an|005New Visayas|006Poblacion|007Pulang-lupa|008Salvacion|009San Ignacio|010San Isidro|011San Roque|012Santa Maria|013Tudela|014Cebolin|015Manat|016Pangyan
1600313000|001Binongan|002Del Monte|003Don Mateo|004La Fortuna|005Limot|006Magsaysay|007Masayan|008Poblacion|009Sampaguita|010San Gabriel|011Santa Emelia|012Sinobong|013Anitap|014Bacay II|015Caigangan|016Candiis|017Katipunan|018Santa Cruz|019Sawagan|020Sisimon
1600314000|001Afga|002Anahawan|003Banagbanag|004Del Rosario|005El Rio|006Ilihan|007Kauswagan|008Kioya|009Magkalape|010Magsaysay|011Mahayahay|012New Tubigon|013Padiay|014Perez|015Poblacion|016San Isidro|017San Vicente|018Santa Cruz|019Santa Maria|020Sinai|021Tabon-tabon|022Tag-uyango|023Villangit|024Kolambugan
1606701000|001Poblacion=Alegria|002Alipao|003Budlingin|004Camp Eduard=Geotina|005Ombong|006Pongtud|007San Pedro|008Ferlda|009Julio Ouano|010San Juan|011Anahaw|012Gamuton
1606702000|001Cabugao|002Cambuayon|003Campo|004Dugsangon|005Pautao|006Payapag|007Poblacion|008Pungtod|009Santo Rosario
1606704000|001Baybay|002Bitaug|003Poblacion 1|004Poblacion 2|005San Mateo|006Matin-ao
1606706000|001Cabugo|002Cagdianao|003Daywan|004Hayanggabon|005Ladgaron|006Lapinigan|007Magallanes|008Panatao|009Tayaga=Pob. East|010Bagakay=Pob. West|011Sapa|012Taganito|013Urbiztondo|014Wangke
1606707000|001Bagakay|002Barangay 1|003Barangay 13|004Buenavista|005Cabawa|006Cambas-ac|007Consolacion|008Corregidor|009Dagohoy|010Don Paulino|011Jubang|012Montserrat|013Osmeña|014Barangay 10|015Barangay 11|016Barangay 12|017Barangay 2|018Barangay 3|019Barangay 4|020Barangay 5|021Barangay 6|022Barangay 7|023Barangay 8|024Barangay 9|025San Carlos|026San Miguel|027Santa Fe|028Union|029Santa Felomina
1606708000|001Bagakay=Alburo|002Antipolo|004Bitoon|006Cabugao|007Cancohoy|008Caub|009Del Carmen|010Domoyog|011Esperanza|012Jamoyaon|013Katipunan|014Lobogon|016Mabuhay|017Mahayahay|019Quezon|021San Fernando|022San Jose|025Sayak|027Tuboran|028Halian
1606710000|001Anajawan|002Cabitoonan|003Catangnan|004Consuelo|005Corazon|006Daku|007Poblacion I=Purok I|008Poblacion II=Purok II|009Poblacion III=Purok III|010Poblacion IV=Purok IV|011Poblacion V=Purok V|012La Januza|013Libertad|014Magsaysay|015Malinao|017Santa Cruz|018Santa Fe|019Suyangan|020Tawin-tawin
1606711000|001Alambique|002Anibongan|003Camam-onan|004Cam-boayon|005Ipil|006Lahi|007Mahanub|008Poniente|009San Antonio=Bonot|010San Isidro|011Sico-sico|012Villaflor|013Villafranca
1606714000|001Binga|002Bobona-on|003Cantugas|004Dayano|005Mabini|006Magpayang|007Magsaysay|009Mansayao|010Marayag|011Matin-ao|012Paco|013Quezon|014Roxas|015San Francisco|016San Isidro|017San Jose|018Siana|019Silop|020Tagbuyawan|021Tapi-an|022Tolingon
1606715000|001Doro=Binocaran|002Bunyasan|003Cantapoy|004Cagtinae|005Cayawan|007Hanagdong|008Karihatag|009Masgad|010Pili|012San Isidro|013Tinago|014Cansayong|015Can-aga|016Villariza
1606716000|001Caridad|002Katipunan|003Maasin|004Mabini|005Mabuhay|006Salvacion|007San Roque|008Asinan|009Centro|010Pilaring|011Punta|012Consolacion|013Datu|014Dayaohay|015Jaboy
1606717000|002Amoslog|003Anislagan|004Bad-as|005Boyongan|006Bugas-bugas|007Central|008Ellaperal=Nonok|009Ipil|010Lakandula|011Mabini|012Macalaya|013Magsaysay|014Magupange|015Pananay-an|016Panhutongan|017San Isidro|018Santa Cruz|019Suyoc|020Tagbongabong|021Sani-sani
1606718000|001Bongdo|002Maribojoc|003Nuevo Campo|005San Juan|006Santa Cruz|007Talisay
1606719000|001Amontay|002Balite|003Banbanon|004Diaz|005Honrado|006Jubgan|007Linongganan|008Macopa|009Magtangale|010Oslao|011Poblacion
1606720000|001Buhing Calipay|002Del Carmen|003Del Pilar|004Macapagal|006Pacifico|007Pelaez|008Roxas|009San Miguel|010Santa Paz|011Santo Niño|012Tambacan|013Tigasao
1606721000|001Abad Santos|002Alegria|003T. Arlan|004Bailan|005Garcia|006Libertad|007Mabini|008Mabuhay|009Magsaysay|010Rizal|012Tangbo
1606722000|001Biyabid|003Gacepan|004Ima|005Lower Patag|006Mabuhay|007Mayag|008Poblacion=San Pedro|009San Isidro|010San Pablo|011Tagbayani|012Tinogpahan|013Upper Patag
1606723000|001Del Pilar|002Helene|003Honrado|004Navarro|005Nueva Estrella|006Pamosaingan|007Rizal|008Salog|009San Roque|010Santa Cruz|011Sering|012Songkoy|013Sudlon|014Albino Taruc
1606724000|001Alang-alang|002Alegria|003Anomar|004Aurora|005Serna=Bad-asay|006Balibayon|007Baybay|008Bilabid|010Bitaugan|011Bonifacio|012Buenavista|013Cabongbongan|014Cagniog|015Cagutsan|016Cantiasay|017Capalayan|018Catadman|019Danao|020Danawan|021Day-asan|022Ipil|023Libuac|024Lipata|025Lisondra|026Luna|027Mabini|028Mabua|029Manyagao|030Mapawa|031Mat-i|032Nabago|033Nonoc|034Poctoy|035Punta Bilar|036Quezon|037Rizal|038Sabang|039San Isidro|040San Jose|041San Juan|042San Pedro=Hanigad|043San Roque|044Sidlakan|045Silop|046Sugbay|047Sukailang|048Taft|064Talisay|065Togbongon|066Trinidad|067Orok|068Washington|095Zaragoza|096Canlanipa
1606725000|001Aurora|002Azucena|003Banban|004Cawilan|005Fabio|007Himamaug|008Laurel|009Lower Libas|010Opong|011Sampaguita|012Talavera|013Union|014Upper Libas|015Patino
1606727000|001Capayahan|002Cawilan|003Del Rosario|004Marga|005Motorpool|006Poblacion=Tubod|007San Isidro|008Timamana|009San Pablo
1606801000|001Amaga|002Bahi|003Cabacungan|005Cambagang|006Causwagan|007Dapdap|008Dughan|009Gamut|010Javier|011Kinayan|013Mamis|015Poblacion|016Rizal|017San Jose|019San Vicente|020Sua|021Sudlon|023Unidad|024Wakat|025San Roque|026Tambis|027Guinhalinan
1606802000|001Amag|002Balete|003Cabugo|004Cagbaoto|005La Paz|006Magobawok|007Panaosawon
1606803000|002Bucto|003Burboanan|004San Roque=Cadanglasan|005Caguyao|006Coleto|007Labisma|008Lawigan|009Mangagoy|010Mone|011Pamaypayan|012Poblacion|013San Antonio|014San Fernando|015San Isidro=Bagnan|016San Jose|017San Vicente|018Santa Cruz|019Sibaroy|020Tabon|021Tumanan|022Pamanlinan|023Kahayag|024Maharlika|025Comawas
1606804000|001Aras-Asan|002Bacolod|003Bitaugan East|004Bitaugan West|005Tawagan|006Lactudan|007Mat-e|008La Purisima=Palhe|009Poblacion|011Unidad|012Tubo-tubo
1606805000|002Bugsukan|003Buntalid|004Cabangahan|005Cabas-an|006Calagdaan|007Consuelo|008General Island|009Lininti-an|010Magasang|011Magosilom|012Pag-Antayan|013Palasao|014Parang|015Tapi|016Tigabong|017Lobo|018San Pedro
1606806000|001Antao|002Cancavan|003Carmen|004Esperanza|005Puyat|006San Vicente|007Santa Cruz|008Hinapoyan
1606807000|001Adlay|002Babuyan|003Bacolod|004Baybay|005Bon-ot|006Caglayag|007Dahican|008Doyos|009Embarcadero|010Gamuton|011Panikian|012Pantukan|013Saca|014Tag-Anito
1606808000|001Balibadon|002Burgos|003Capandan|004Mabahin|005Madrelino|006Manlico|007Matho|008Poblacion|009Tag-Anongan|010Tigao|011Tuboran|012Uba
1606809000|002Baculin|004Bigaan|005Cambatong|006Campa|009Dugmanon|010Harip|012La Casa|014Loyola|017Maligaya|021Pagtigni-an=Bitoon|022Pocto|023Port Lamon|025Roxas|026San Juan|031Sasa|034Tagasaka|037Talisay|038Tarusan|039Tidman|040Tiwi|041Benigno Aquino=Zone I Pob.|042Zone II|043Zone III Maharlika|044Tagbobonga
1606810000|001Agsam|003Bocawe|004Bunga|008Gamuton|009Habag|010Mampi|011Nurcia|015Sibahay|016Zone I|017Pakwan|018Zone II|019Zone III|020Zone IV
1606811000|001Anibongan|002Banahao|003Ban-as|004Baucawe|005Diatagon|006Ganayon|007Liatimco|008Manyayay|009Payasan|010Poblacion|011Saint Christine|012San Isidro|013San Pedro
1606812000|001Anibongan|002Barcelona|003Bongan|004Bogak|005Handamayan|006Mahayahay|007Mandus|008Mansa-ilao|009Pagtila-an|010Palo Alto|011Poblacion|012Rajah Cabungso-an|013Sabang|014Salvacion|015San Roque|016Tagpoporan|017Union|018Valencia
1606813000|001Bagsac|002Bayogo|003Magsaysay|004Manga|005Panayogon|006Patong Patong|007Quirino|008San Antonio|009San Juan|010San Roque|011San Vicente|012Songkit|013Union|014Linibonan
1606814000|001Alegria|002Amontay|003Antipolo|004Arorogan|005Bayan|006Mahaba|007Mararag|008Poblacion|009San Antonio|010San Isidro|011San Pedro|012Santa Cruz
1606815000|001Bretania|002Buatong|003Buhisan|004Gata|005Hornasan|006Janipaan|007Kauswagan|008Oteiza|009Poblacion|010Pong-on|011Pongtod|012Salvacion|013Santo Niño
1606816000|001Bagyang|002Baras|003Bitaugan|004Bolhoon|005Calatngan|006Carromata|007Castillo|008Libas Gua|009Libas Sud|010Magroyong|011Mahayag=Maitum|012Patong|013Poblacion|014Sagbayan|016San Roque|017Siagao|018Umalag|019Tina
1606817000|001Batunan|002Carpenito|003Kahayagan|004Lago|006Maglambing|007Maglatab|008Magsaysay|009Malixi|010Manambia|011Osmeña|012Poblacion|013Quezon|014San Vicente|015Santa Cruz|016Santa Fe|017Santa Juana|018Santa Maria|019Sayon|020Soriano|021Tagongon|022Trinidad|023Ugoban|024Villaverde|025Doña Carmen|026Hinagdanan
1606818000|001Alba|002Anahao Bag-o|003Anahao Daan|004Badong|005Bajao|006Bangsud|007Cagdapao|008Camagong|009Caras-an|010Cayale|011Dayo-an|012Gamut|013Jubang|014Kinabigtasan|015Layog|016Lindoy|017Mercedes|018Purisima|019Sumo-sumo|020Umbay|021Unaban|022Unidos|023Victoria|024Cabangahan
1606819000|001Awasian|002Bagong Lungsod|003Bioto|004Buenavista|005Bongtod Pob.=East West|006Dagocdoc|008Mabua|009Mabuhay|010Maitum|011Maticdum|012Pandanon|013Pangi|014Quezon|015Rosario|016Salvacion|017San Agustin Norte|018San Agustin Sur|019San Antonio|020San Isidro|021San Jose|022Telaje
1608501000|002Catadman|003Columbus|004Coring|005Cortes|006Doña Helene|007Ferdinand|008Geotina|009Imee=Bactasan|010Melgar|011Montag|012Navarro|013Poblacion|014Puerto Princesa|015Rita Glenda|016Roxas|017Sering|018Tag-abaca|019Benglen|020Diegas|021Edera|022New Nazareth|023Roma|024Santa Monica|025Santo Niño|026Sombrado|027Villa Ecleo|028Villa Pantinople
1608502000|001Boa|002Cabunga-an|003Del Pilar|004Laguna|005Legaspi|006Ma-atas|007Nueva Estrella|008Poblacion|009San Jose|010Santa Rita|011Tigbao|012Valencia|013Mabini=Borja|014R. Ecleo, Sr.
1608503000|002Cab-ilan|003Cabayawan|004Escolta|005Gomez|007Magsaysay|009Mauswagon|012White Beach|014Bagumbayan|016New Mabuhay|021Wadas|022Cayetano|023Justiniana Edera
1608504000|001Albor|002Arellano|003Bayanihan|004Doña Helen|005Garcia|006General Aguinaldo=Bolod-bolod|007Kanihaan|008Magsaysay|009Osmeña|010Plaridel|011Quezon|012San Antonio|013San Jose|014Santo Niño|015Llamera|016Rosita
1608505000|001Carmen|002Esperanza|003Ferdinand|004Helene|006Liberty|008Magsaysay|011Panamaon|013San Juan|015Santa Cruz|017Santiago
1608506000|001Aurelio|002Cuarinta|003Don Ruben Ecleo=Baltazar|004Jacquez|005Justiniana Edera|006Luna|007Mahayahay|008Matingbe|009San Jose|010San Juan|011Santa Cruz|012Wilson
1608507000|001Imelda|002Mabini|003Malinao|004Navarro|005Diaz=Romualdez|006Roxas|007San Roque|008San Vicente|009Santa Cruz
1630400000|002Agao Pob.=Bgy. 3|003Agusan Pequeño|004Ambago|006Amparo|007Ampayon|008Anticala|009Antongalon|010Aupagan|012Baan KM 3|013Babag|014Bading Pob.=Bgy. 22|016Bancasi|017Banza|018Baobaoan|019Basag|020Bayanihan Pob.=Bgy. 27|021Bilay|022Bit-os|023Bitan-agan|024Bobon|025Bonbon|026Bugabus|027Buhangin Pob.=Bgy. 19|029Cabcabon|031Camayahan|033Baan Riverside Pob.=Bgy. 20|036Dankias|037Imadejas Pob.=Bgy. 24|038Diego Silang Pob.=Bgy. 6|039Doongan|040Dumalagan|043Golden Ribbon Pob.=Bgy. 2|044Dagohoy Pob.=Bgy. 7|045Jose Rizal Pob.=Bgy. 25|047Holy Redeemer Pob.=Bgy. 23|048Humabon Pob.=Bgy. 11|049Kinamlutan|051Lapu-lapu Pob.=Bgy. 8|052Lemon|053Leon Kilat Pob.=Bgy. 13|054Libertad|055Limaha Pob.=Bgy. 14|056Los Angeles|057Lumbocan|060Maguinda|061Mahay|062Mahogany Pob.=Bgy. 21|063Maibu|064Mandamo|065Manila de Bugabus|066Maon Pob.=Bgy. 1|067Masao|068Maug|069Port Poyohon Pob.=Bgy. 17 - New Asia|070New Society Village Pob.=Bgy. 26|071Ong Yiu Pob.=Bgy. 16|072Pianing|073Pinamanculan|074Rajah Soliman Pob.=Bgy. 4|075San Ignacio Pob.=Bgy. 15|076San Mateo|077San Vicente|078Sikatuna Pob.=Bgy. 10|079Silongan Pob.=Bgy. 5|080Sumilihon|082Tagabaca|083Taguibo|084Taligaman|085Tandang Sora Pob.=Bgy. 12|086Tiniwisan|087Tungao|089Urduja Pob.=Bgy. 9|090Villa Kananga|091Obrero Pob.=Bgy. 18|092Bugsukan|093De Oro|094Dulag|095Florida|096Nong-nong|097Pagatpatan|098Pangabugan|099Salvacion|100Santo Niño|101Sumile|102Don Francisco|103Pigdaulan
1704001000|001Agot|002Agumaymayan|003Amoingon|004Apitong|005Balagasan|006Balaring|007Balimbing|008Balogo|009Bangbangalon|010Bamban|011Bantad|012Bantay|013Bayuti|014Binunga|015Boi|016Boton|017Buliasnin|018Bunganay|019Maligaya|020Caganhao|021Canat|022Catubugan|023Cawit|024Daig|025Daypay|026Duyay|027Ihatub|028Isok II Pob.=Kalamias|029Hinapulan|030Laylay|031Lupac|032Mahinhin|033Mainit|034Malbog|035Malusak|036Mansiwat|037Mataas Na Bayan|038Maybo|039Mercado|040Murallon|041Ogbac|042Pawa|043Pili|044Poctoy|045Poras|046Puting Buhangin|047Puyog|048Sabong|049San Miguel|050Santol|051Sawi|052Tabi|053Tabigue|054Tagwak|055Tambunan|056Tampus|057Tanza|058Tugos|059Tumagabok|060Tumapon|061Isok I
1704002000|001Bagacay|002Bagtingon|003Bicas-bicas|004Caigangan|005Daykitin|006Libas|007Malbog|011Sihi|012Timbo=Sanggulong|013Tungib-Lipata|014Yook|015Barangay I|016Barangay II|017Barangay III|018Barangay IV
1704003000|001Antipolo|003Bachao Ibaba|004Bachao Ilaya|005Bacongbacong|006Bahi|007Bangbang|008Banot|009Banuyo|010Bognuyan|011Cabugao|012Dawis|013Dili|014Libtangin|015Mahunig|016Mangiliol|017Masiga|018Matandang Gasan|019Pangi|020Pinggan|021Tabionan|022Tapuyan|023Tiguion|024Barangay I|025Barangay II|026Barangay III
1704004000|001Anapog-Sibucao|002Argao|003Balanacan|004Banto|005Bintakay|006Bocboc|007Butansapa|008Candahon|009Capayang|010Danao|011Dulong Bayan|012Gitnang Bayan|013Guisian|014Hinadharan|015Hinanggayon|016Ino|017Janagdong|018Lamesa|019Laon|020Magapua|021Malayak|022Malusak|023Mampaitan|024Mangyan-Mababad|025Market Site|026Mataas Na Bayan|027Mendez|028Nangka I|029Nangka II|030Paye|032Pili|033Puting Buhangin|034Sayao|035Silangan|036Sumangga|037Tarug|038Villa Mendez
1704005000|001Alobo|002Angas|003Aturan|004Bagong Silang Pob.=2nd Zone|005Baguidbirin|006Baliis|007Balogo|008Banahaw Pob.=3rd Zone|009Bangcuangan|010Banogbog|011Biga|012Botilao|013Buyabod|014Dating Bayan|015Devilla|016Dolores|017Haguimit|018Hupi|019Ipil|020Jolo|021Kaganhao|022Kalangkang|023Kamandugan|024Kasily|025Kilo-kilo|026Kinyaman|027Labo|028Lamesa|029Landy|030Lapu-lapu Pob.=5th Zone|031Libjo|032Lipa|033Lusok|034Maharlika Pob.=1st Zone|035Makulapnit|036Maniwaya|037Manlibunan|038Masaguisi|039Masalukot|040Matalaba|041Mongpong|042Morales|043Napo|044Pag-Asa Pob.=4th Zone|045Pantayin|047Polo|048Pulong-Parang|049Punong|050San Antonio|051San Isidro|052Tagum|053Tamayo|054Tambangan|055Tawiran|056Taytay
1704006000|001Bangwayin|002Bayakbakin|003Bolo|004Bonliw|005Buangan|006Cabuyo|007Cagpo|008Dampulan|009Kay Duke|010Mabuhay|011Makawayan|012Malibago|013Malinao|014Maranlig|015Marlangga|016Matuyatuya|017Nangka|018Pakaskasan|019Payanas|020Poblacion|021Poctoy|022Sibuyao|023Suha|024Talawan|025Tigwi
1705101000|001Balao|002Cabacao|003Lumangbayan|004Poblacion|005San Vicente|006Tibag|007Udalo=Camurong|008Wawa|009Armado|010Sta. Maria
1705102000|001Concepcion|002Iriron|003Malpalon|004New Dagupan|005Poblacion|006Poypoy|007Tanyag
1705103000|001Agkawayan|002Ambil|003Balikyas|004Bonbon|005Bulacan|006Burol|007Guitna|008Kanluran|009Talaotao
1705104000|001Binakas|002Cabra|003Maligaya|004Maliig|005Tagbac|006Tangal|007Tilik|008Vigo|009Sorville|010Araw At Bituin|011Bagong Sikat|012Banaag ng Pag-asa|013Likas Ng Silangan|014Maginhawa|015Ninikat Ng Pag-Asa|016Paraiso
1705105000|001Alibog|003Caguray|004Calawag|005Gapasan|006Laste|007Lourdes|008Nicolas=Bulo|009Paclolo|010Poblacion|011Purnaga|012Santa Teresa|013Sibalat
1705106000|001Balansay|002Fatima=Tii|003Payompon|004San Luis=Ligang|005Talabaan|006Tangkalan|007Tayamaan|008Poblacion 1=Barangay 1|009Poblacion 2=Barangay 2|010Poblacion 3=Barangay 3|011Poblacion 4=Barangay 4|012Poblacion 5=Barangay 5|013Poblacion 6=Barangay 6|014Poblacion 7=Barangay 7|015Poblacion 8=Barangay 8
1705107000|001Alipaoy|002Harrison|003Lumangbayan|004Mananao|005Marikit|006Mapalad Pob.=Bgy 1|007Handang Tumulong Pob.=Bgy 2|008Silahis Ng Pag-Asa Pob.=Bgy 3|009Pag-Asa Ng Bayan Pob.=Bgy 4|010Bagong Silang Pob.=Bgy 5|011San Jose Pob.=Bgy 6|012Tubili
1705108000|001Adela|002Aguas|003Magsikap|004Malawaan|005Pitogo|006Rizal|007Rumbang|008Salvacion|009San Pedro|010Santo Niño|012Manoot
1705109000|001Batong Buhay|002Buenavista|003Burgos|004Claudio Salgado|005General Emilio Aguinaldo|006Ibud|007Ilvita|008Ligaya|009Poblacion=Lumangbayan|010Paetan|011Pag-Asa|013San Agustin|014San Francisco|016San Nicolas|017San Vicente|018Sta. Lucia|019Sto. Niño|020Tagumpay|021Victoria|022Lagnas|023Malisbong|024Tuban
1705110000|001Ambulong|002Ansiray|003Bagong Sikat|004Bangkal|005Barangay 1|006Barangay 2|007Barangay 3|008Barangay 4|009Barangay 5|010Barangay 6|011Barangay 7|012Barangay 8|013Batasan|014Bayotbot|015Bubog|016Buri|017Camburay|018Caminawit|019Catayungan|020Central|021Iling Proper|022Inasakan|023Ipil|024La Curva|025Labangan Iling|026Labangan Poblacion|027Mabini|028Magbay|029Mangarin|030Mapaya|031Murtha|032Monte Claro|033Natandol|034Pag-Asa|035Pawican|037San Agustin|038San Isidro|039San Roque|040Naibuan
1705111000|001Alacaak|002Barahan|003Casague|004Dayap|006Lumangbayan|007Mulawin|008Pinagturilan=San Pedro|009Poblacion I=Barangay 1|010San Vicente|011Poblacion II=Barangay 2|012Kurtinganan
1705201000|001Alag|002Bangkatan|004Burbuli|005Catwiran I|006Catwiran II|007Dulangan I|008Dulangan II|010Lumang Bayan|011Malapad|012Mangangan I|013Mangangan II|014Mayabig|015Pambisan|016Pulang-Tubig|017Putican-Cabulo|018San Andres|019San Ignacio=Dulangan III|020Santa Cruz|021Santa Rosa I|022Santa Rosa II|023Tabon-tabon|024Tagumpay|025Water|026Baras=Mangyan Minority|027Bayanan|028Lantuyang=Mangyan Minority|029Poblacion
1705202000|001Alcadesma|003Bato|004Conrazon|005Malo|006Manihala|007Pag-Asa|008Poblacion|009Proper Bansud|010Rosacara|011Salcedo|012Sumagui|013Proper Tiguisan|014Villa Pag-Asa
1705203000|001Anilao|002Batangan|003Bukal|004Camantigue|005Carmundo|006Cawayan|007Dayhagan|008Formon|009Hagan|010Hagupit|011Kaligtasan|012Labasan|013Labonan|014Libertad|015Lisap|016Luna|017Malitbog|018Mapang|019Masaguisi|020Morente|021Ogbot|022Orconuma|023Polusahi|024Sagana|025San Isidro|026San Jose|027San Juan|028Santa Cruz|029Sigange|031Tawas|032Poblacion|033Aplaya|034Bagumbayan I|035Bagumbayan II|036Ipil|037Mina de Oro
1705204000|001Bagong Sikat|002Balatasan|003Benli=Mangyan Settlement|005Cabugao|006Cambunang|007Campaasan|008Maasin|009Maujao|010Milagrosa=Guiob|011Nasukob|012Poblacion|013San Francisco=Alimawan|014San Isidro|015San Juan|017San Roque=Buyayao
1705205000|001Balingayan|002Balite|003Baruyan|004Batino|005Bayanan I|006Bayanan II|007Biga|008Bondoc|009Bucayao|010Buhuan|011Bulusan|012Sta. Rita=Bungahan|013Calero|015Camansihan|016Camilmil|017Canubing I|018Canubing II|019Comunal|021Guinobatan|022Gulod|023Gutad|025Ibaba East|026Ibaba West|027Ilaya|028Lalud|029Lazareto|030Libis|031Lumangbayan|032Mahal Na Pangalan|033Maidlang|034Malad|035Malamig|036Managpi|037Masipit|038Nag-Iba I|039Navotas|041Pachoca|042Palhi|043Panggalaan|044Parang|045Patas|046Personas|047Puting Tubig|048Salong|049San Antonio|050San Vicente Central|051San Vicente East|052San Vicente North|053San Vicente South|054San Vicente West|055Sta. Cruz|056Sta. Isabel|057Sto. Niño|058Sapul|059Silonay|061Sta. Maria Village|062Suqui|063Tawagan|064Tawiran|065Tibag|066Wawa|068Nag-Iba II
1705206000|001Agsalin|002Agos|003Andres Bonifacio|004Balete|005Banus|006Banutan|007Buong Lupa|008Bulaklakan|009Gaudencio Antonino|010Guimbonan|012Kawit|013Lucio Laurel|014Macario Adriatico|015Malamig|016Malayong|017Maligaya|018Malubay|020Manguyang|021Maragooc|022Mirayan|023Narra|024Papandungin|025San Antonio|026Santa Maria|027Santa Theresa|028Tambong|029Alma Villa
1705207000|001B. Del Mundo|002Balugo|003Bonbon|004Budburan|005Cabalwa|007Don Pedro|010Maliwanag|011Manaul|012Panaytayan|013Poblacion|014Roma|016Santa Brigida|017Santa Maria|018Villa Celestial|019Wasig|020Santa Teresita|021Waygan
1705208000|001Adrialuna|002Antipolo|003Apitong|004Arangin|005Aurora|006Bacungan|007Bagong Buhay|008Bancuro|010Barcenaga|011Bayani|012Buhangin|013Concepcion|014Dao|015Del Pilar|016Estrella|017Evangelista|018Gamao|019General Esco|020Herrera|021Inarawan|022Kalinisan|023Laguna|024Mabini|025Andres Ilagan=Mag-asawang Tubig|026Mahabang Parang|027Malaya|028Malinao|029Malvar|030Masagana|031Masaguing|032Melgar A|033Metolza|034Montelago|035Montemayor|036Motoderazo|037Mulawin|038Nag-Iba I|039Nag-Iba II|040Pagkakaisa|042Paniquian|043Pinagsabangan I|044Pinagsabangan II|045Piñahan|046Poblacion I=Barangay I|047Poblacion II=Barangay II|048Poblacion III=Barangay III|049Sampaguita|050San Agustin I|051San Agustin II|052San Andres|053San Antonio|054San Carlos|055San Isidro|056San Jose|057San Luis|058San Nicolas|059San Pedro|060Santa Isabel|061Santa Maria|062Santiago|063Santo Niño|064Tagumpay|065Tigkan|066Melgar B|067Santa Cruz|068Balite|069Banuton|070Caburo|071Magtibay|072Paitan
1705209000|001Anoling|002Bacungan|003Bangbang|004Banilad|005Buli|006Cacawan|007Calingag|008Delrazon|009Inclanay|010Lumambayan|011Malaya|012Maliangcog|013Maningcol|014Marayos|015Marfrancisco|016Nabuslot|017Pagalagala|018Palayan|019Pambisan Malaki|020Pambisan Munti|021Panggulayan|022Papandayan|023Pili|024Zone II|025Zone III|026Zone IV|027Quinabigan|028Ranzo|029Rosario|030Sabang|031Sta. Isabel|032Sta. Maria|033Sta. Rita|034Wawa|035Zone I|036Sto. Niño|037Guinhawa
1705210000|001Bacawan|002Bacungan|004Batuhan|005Bayanan|006Biga|007Buhay Na Tubig|008Calubasanhon|009Calima|010Casiligan|011Malibago|012Maluanluan|013Matulatula|014Pahilahan|015Panikihan|017Zone I|018Zone II|019Pula|020Puting Cacao|021Tagbakin|022Tagumpay|023Tiguihan|024Campamento|025Misong
1705211000|001Aninuan|002Balatero|003Dulangan|004Palangan|005Sabang|006San Antonio|007San Isidro|008Santo Niño|009Sinandigan|010Tabinay|011Villaflor|012Poblacion|013Baclayan
1705212000|001Bagumbayan|002Cantil|003Dangay|004Happy Valley|005Libertad|006Libtong|007Mabuhay|008Maraska|009Odiong|010Paclasan|011San Aquilino|012San Isidro|013San Jose|014San Mariano|015San Miguel|016San Rafael|017San Vicente|018Uyao|019Victoria|020Little Tanauan
1705213000|001Bigaan|002Calangatan|003Calsapa|004Ilag|005Lumangbayan|006Tacligan|007Poblacion|008Caagutayan
1705214000|001Bagsok|002Batong Dalig|003Bayuin|005Calocmoy|006Catiningan|007Villareal=Daan|008Fortuna|009Happy Valley|010Calubayan|012Leuteboro I|013Leuteboro II|014Mabuhay I|015Malugay|016Matungao|017Monteverde|018Pasi I|019Pasi II|020Zone I|021Zone II|022Zone III|023Zone IV|024Santo Domingo=Lapog|025Subaan|027Bugtong Na Tuog|028Mabuhay II|029Ma. Concepcion
1705215000|001Alcate|002Babangonan|003Bagong Silang|004Bagong Buhay|005Bambanin|006Bethel|007Canaan|008Concepcion|009Duongan|010Loyal|011Mabini|012Macatoc|013Malabo|015Merit|016Ordovilla|017Pakyas|018Poblacion I|019Poblacion II|020Poblacion III|021Poblacion IV|027Sampaguita|028San Antonio|029San Gabriel|030San Gelacio|031San Isidro|032San Juan|033San Narciso|034Urdaneta|035Villa Cerveza|036Jose Leido Jr.|037San Cristobal|038Antonino
1705301000|001Apoaporawan|002Apoc-apoc|003Apurawan|004Barake|005Cabigaan|006Gogognan|007Iraan|008Isaub|009Jose Rizal|010Mabini|011Magbabadil|012Plaridel|014Ramon Magsaysay|015Sagpangan|016San Juan|017Tagpait|018Tigman|019Poblacion|020Culandanum
1705302000|002Algeciras|003Concepcion|004Diit|005Maracanao|006Matarawis|007Abagat|008Bangcal|009Cambian|010Villafria|011Villasol
1705303000|001Balogo|004Dagman|005Dalayawon|006Lumacad|007Madoldolon|008Mauringuen|009Osmeña|010San Jose De Oro|011Sto. Niño|012Taloto|013Tinintinan|014Tudela=Calandagan|015Poblacion=Centro
1705304000|001Agutayan|002Bugsuk=New Cagayancillo|003Bancalaan|005Indalawan|006Catagupan|007Malaking Ilog|008Mangsee|009Melville|011Pandanan|012Pasig|019Rabor|020Ramos|021Salang|022Sebaring|024Poblacion I|025Poblacion II|026Poblacion III|027Poblacion IV|028Poblacion V|029Poblacion VI
1705305000|001Bono-bono|002Bulalacao|003Buliluyan|004Culandanum|005Igang-igang|006Inogbong|007Iwahig|008Malihud|009Malitub|010Marangas|011Ocayan|012Puring|013Rio Tuba|014Sandoval|015Sapa|016Sarong|017Sumbiling|018Tabud|019Tagnato|020Tagolango|021Taratak|022Tarusan
1705306000|001Amas|002Aribungos|003Barong-barong|004Calasaguen|005Imulnod|006Ipilan|010Maasin|011Mainit|012Malis|013Mambalot|014Oring-oring|015Pangobilian|017Poblacion I|018Poblacion II|023Salogon|024Samareñana|025Saraza|026Tubtub
1705307000|001Bogtong|002Buluang|004Cheey|005Concepcion|006Maglalambay|007New Busuanga|008Old Busuanga|009Panlaitan|010Quezon|011Sagrada|012Salvacion|013San Isidro|014San Rafael|015Santo Niño
1705308000|001Bantayan|002Calsada|003Convento|004Lipot North|005Lipot South|006Magsaysay|007Mampio|008Nusa|009Santa Cruz|010Tacas|011Talaga|012Wahig
1705309000|001Banuang Daan|002Bintuan|003Borac|004Buenavista|005Bulalacao|006Cabugao|008Decabobo|009Decalachao|010Guadalupe|011Lajala|012Malawig|013Marcilla|016Barangay I|017Barangay II|018Barangay III|019Barangay IV|020Barangay V|022San Jose|023San Nicolas|024Tagumpay|025Tara|026Turda|032Barangay VI
1705310000|001Balading|002Bangcal|003Cabigsing|004Caburian|005Caponayan|006Catadman|007Funda|008Lagaoriao|009Lubid|010Manamoc|011Maringian|012Lungsod|014Pawa|015San Carlos|016Suba|017Tenga-tenga|018Tocadan
1705311000|001Bacao|002Bohol|003Calasag|004Capayas|005Catep|006Culasian|007Danleg|008Dumaran|009Itangil|010Ilian|011Magsaysay|012San Juan|013Santa Teresita|014Santo Tomas|015Tanatanaon|016Santa Maria
1705312000|001Bagong Bayan|002Buena Suerte Pob.=Barangay 2|003Barotuan|004Bebeladan|005Corong-corong Pob.=Barangay 4|006Mabini|007Manlag|008Masagana Pob.=Barangay 3|009New Ibajay|010Pasadeña|011Maligaya Pob.=Barangay 1|012San Fernando|013Sibaltan|014Teneguiban|015Villa Libertad|016Villa Paz|017Bucana|018Aberawan
1705313000|001Barangonan=Iloc|002Cabunlawan|003Calibangbangan|004Decabaitot|006Maroyogroyog|007Nangalao|008New Culaylayan|009Pical|010San Miguel|011San Nicolas
1705314000|001Alcoba|002Balaguen|003Canipo|004Cocoro|005Danawan|006Emilod|007Igabas|008Lacaren|009Los Angeles|010Lucbuan|011Rizal
1705315000|001Antipuluan|002Aramaywan|003Batang-batang|004Bato-bato|005Burirao|006Caguisan|007Calategas|008Dumagueña|009Elvita|010Estrella Village|011Ipilan|012Malatgao|013Malinao|014Narra|015Panacan|016Princess Urduja|017Sandoval|018Tacras|019Taritien|020Teresa|021Tinagong Dagat|022Bagong Sikat|023Panacan 2
1705317000|001Alfonso XIII|002Aramaywan|003Berong|005Calumpang|011Isugod|012Quinlogan|014Maasin|016Panitian|017Pinaglabanan|020Sowangan|021Tabon|023Calatagbak|024Malatgao|025Tagusao
1705318000|001Abaroan|002Antonino|003Bagong Bayan|004Caramay|005Dumarao|006Iraan|008Jolo|009Magara=Arasan|010Malcampo|011Mendoza|012Narra=Minara|013New Barbacan=Retac|014New Cuyo|015Barangay 1|017Rizal|018Salvacion|019San Isidro|020San Jose|021San Miguel|022San Nicolas|023Sandoval|024Tagumpay|025Taradungan|026Tinitian|028Tumarbong|029Barangay II|030Barangay III|031Barangay IV|032Barangay V Pob.=Porao Island|033Barangay VI Pob.=Johnson Island|034Nicanor Zabala
1705319000|001Alimanguan|002Binga|003Caruray|004Kemdeng|005New Agutaya|006New Canipo|007Port Barton|008Poblacion=San Vicente|009San Isidro|010Santo Niño
1705320000|001Abongan|002Banbanan|003Bantulan|004Batas|005Bato|006Beton|007Busy Bees|008Calawag|009Casian|010Cataban|011Debangan|012Depla|013Liminangcong|014Maytegued|015New Guinlo|016Old Guinlo|017Pamantolon|018Pancol|019Paly=Paly Island|020Poblacion|021Pularaquen=Canique|022San Jose|023Sandoval|024Silanga|025Alacalian|026Baras=Pangpang|027Libertad|028Minapla|029Talog|030Tumbod|031Paglaum
1705321000|004Pag-Asa
1705322000|001Balala|002Baldat|003Binudac|004Culango|005Galoc|006Jardin|007Libis|008Luac|009Malaking Patag|010Osmeña|011Tiza|012Burabod|013Halsey|014Carabao
1705323000|001Bunog|002Campong Ulay|003Candawaga|004Canipaan|005Culasian|006Iraan|007Latud|008Panalingaan|009Punta Baja|010Ransang|011Taburi
1705324000|001Abo-abo|002Iraray|003Isumbo|004Labog|005Panitian|006Pulot Center|007Pulot Interior=Pulot II|008Pulot Shore=Pulot I|009Punang
1705901000|001Bonlao|002Calagonsao|003Camili|004Comod-om|005Madalag|006Poblacion|007San Isidro|008Tugdan|009Bagsik|010Gui-ob|011Lawan|012San Roque
1705902000|001Balogo|002Banice|004Hambi-an|005Lagang|006Libtong|007Mainit|008Nabalay|009Nasunogan|010Poblacion|011Sibay|012Tan-Ag|013Toctoc|014Togbongan|015Togong|016Tungonan|017Tumalum|018Yabawon
1705903000|001Alibagon|002Cambajao|003Cambalo|004Cambijang|005Cantagda|006Danao|007Gutivan|008Lico|009Lumbang Este|010Lumbang Weste|011Marigondon|012Poblacion|013Sugod|014Taguilos
1705904000|001Balogo|002Linao|003Poblacion|004Pagsangahan|005Pangulo|006San Roque|007Talisay
1705905000|002Bachawan|003Calabasahan|004Dalajican|005Masudsud|006Poblacion|007Sampong|008San Pedro=Agbatang|009San Vicente|010Masadya
1705906000|001Alegria|002Ambulong|003Colongcolong|004Gobon|005Guintiguiban|006Ilijan|007Labnig|008Mabini|009Mahaba|010Mangansag|011Poblacion|013San Agustin|014San Roque|015San Vicente|016Tacasan
1705907000|001Agojo|002Balatucan|003Buenavista|004Camandag|005Guinhayaan|006Limon Norte|007Limon Sur|008Manhac|009Pili|011Poblacion|012Punta|013Tuguis
1705908000|001Agsao|002Agutay|003Ambulong|004Dulangan|005Ipil|006Jao-asan|007Poblacion|008Silum|009Tampayan
1705909000|002Amatong|003Anahao|004Bangon|005Batiano|006Budiong|008Canduyong|010Dapawan|012Gabawan|014Libertad|015Malilico|016Mayha|017Panique|018Pato-o|020Ligaya|021Liwanag|022Poctoy|023Progreso Este|024Progreso Weste|025Rizal|026Tabing Dagat|027Tabobo-an|029Tulay|030Tumingad|031Liwayway|032Tuburan
1705910000|001Agbaluto|002Agpanabat|003Agbudia|004Agnaga|005Agnay|006Agnipa|007Agtongo|008Alad|009Bagacay|010Cajimos|011Calabogo|012Capaclan|013Ginablan|014Guimpingan|015Ilauran|016Lamao|017Li-o|018Logbon|019Lunas|020Lonos|021Macalas|022Mapula|023Cobrador=Naguso|024Palje|025Barangay I|026Barangay II|027Barangay III|028Barangay IV|029Sablayan|030Sawang|031Tambac
1705911000|001Bachawan|002Binonga-an|004Buli|005Cabolutan|006Cagbo-aya|007Carmen|008Cawayan|011Doña Juana|012Dubduban|013Hinugusan|015Lusong|016Mahabang Baybay=Long Beach|017Poblacion|018Sugod|019Camantaya
1705912000|001Agpudlos|002Calunacon|003Doña Trinidad|004Linawan|005Mabini|006Marigondon Norte|007Marigondon Sur|008Matutuna|009Pag-Alad|010Poblacion|011Tan-Agan|012Victoria|013Juncarlo
1705913000|001Agtiwa|002Azarga|003Campalingo|004Canjalon|005España|006Mabini|007Mabulo|008Otod|009Panangcalan|010Pili|011Poblacion|012Taclobo
1705914000|001Busay|002Combot|003Lanas|004Pinamihagan|005Poblacion=Agcogon
1705915000|001Agmanic|002Canyayo|003Danao Norte|004Danao Sur|005Guinbirayan|006Guintigbasan|007Magsaysay|008Mat-i|009Pandan|010Poblacion|011Tabugon
1705916000|001Agnonoc|002Bunsoran|003Claro M. Recto|004Poblacion=Ferrol|005Hinaguman|006Tubigon
1705917000|001Bonga|002Concepcion Norte|003Concepcion Sur|004Paroyhog|005Santo Niño|006San Isidro
1731500000|001Babuyan|002Bacungan|003Bagong Bayan|004Bagong Pag-Asa|005Bagong Sikat|006Bagong Silang|008Bahile|009Bancao-bancao|010Binduyan|011Buenavista|012Cabayugan|013Concepcion|014Inagawan|015Irawan|016Iwahig|017Kalipay|018Kamuning|019Langogan|020Liwanag|021Lucbuan|022Mabuhay|023Macarascas|024Magkakaibigan|025Maligaya|026Manalo|027Manggahan|028Maningning|029Maoyon|030Marufinas|031Maruyogon|032Masigla|033Masikap|034Masipag|035Matahimik|036Matiyaga|037Maunlad|038Milagrosa|039Model|040Montible|041Napsan|042New Panggangan|043Pagkakaisa|044Princesa|045Salvacion|046San Jose|047San Miguel|048San Pedro|049San Rafael|050Santa Cruz|051Santa Lourdes|052Santa Lucia|053Santa Monica|054Seaside|055Sicsican|056Simpocan|057Tagabinit|058Tagburos|059Tagumpay|060Tanabag|061Tanglaw|062Mangingisda|063Inagawan Sub-Colony|064Luzviminda|065Mandaragat|066San Manuel|067Tiniguiban
1804502000|001Abuanan|002Alianza|003Atipuluan|004Bacong-Montilla|005Bagroy|006Balingasag|007Binubuhan|008Busay|009Calumangan|010Caridad|011Dulao|012Ilijan|013Lag-Asan|014Ma-ao Barrio|015Jorge L. Araneta=Ma-ao Central|016Mailum|017Malingin|018Napoles|019Pacol|020Poblacion|021Sagasa|022Tabunan|023Taloc|024Sampinit
1804503000|001Amontay|002Bagroy|003Bi-ao|004Canmoros|005Enclaro|006Marina|007Paglaum|008Payao|009Progreso|010San Jose|011San Juan|012San Pedro|013San Teodoro|014San Vicente|015Santo Rosario|016Santol
1804504000|001Andres Bonifacio|002Banquerohan|003Barangay 1 Pob.=Zone 1|004Barangay 2 Pob.=Zone 2|005Barangay 3 Pob.=Zone 3|006Barangay 4 Pob.=Zone 4|007Barangay 5 Pob.=Zone 5|008Barangay 6 Pob.=Zone 6|009Burgos|010Cabahug|011Cadiz Viejo|012Caduha-an|013Celestino Villacin|014Daga|015V. F. Gustilo|016Jerusalem|017Luna|018Mabini|019Magsaysay|021Sicaba|022Tiglawigan|023Tinampa-an
1804505000|001Agpangi|002Ani-e|003Bagacay|004Bantayanon|005Buenavista|006Cabungahan|007Calampisawan|008Cambayobo|009Castellano|010Cruz|011Dolis|012Hilub-Ang|013Hinab-Ongan|014Ilaya|015Laga-an|016Lalong|017Lemery|018Lipat-on|019Lo-ok|020Ma-aslob|021Macasilao|022Malanog|023Malatas|024Marcelo|025Mina-utok|026Menchaca|027Minapasuk|028Mahilum|029Paghumayan|030Pantao|031Patun-an|032Pinocutan|034Refugio|035San Benito|036San Isidro|037Suba|038Telim|039Tigbao|040Tigbon|041Winaswasan
1804506000|001Agboy|002Banga|003Cabia-an|004Caningay|005Gatuslao|006Haba|007Payauan|008Poblacion East|009Poblacion West
1804507000|001Abaca|002Baclao|004Poblacion|007Basak|008Bulata|009Caliling|010Camalanda-an|012Camindangan|013Elihan|014Guiljungan|015Inayawan|016Isio|017Linaon|018Lumbia|020Mambugsay|021Man-Uling|022Masaling|023Molobolo|025Sura|027Talacdan|028Tambad|029Tiling|030Tomina|031Tuyom|032Yao-yao
1804508000|001Alacaygan|002Alicante|003Poblacion I=Barangay 1|004Poblacion II=Barangay 2|005Poblacion III=Barangay 3|006Batea|007Consing|008Cudangdang|009Damgo|010Gahit|011Canlusong|012Latasan|013Madalag|014Manta-angan|015Nanca|016Pasil|017San Isidro|018San Jose|019Santo Niño|020Tabigue|021Tanza|022Tuburan|023Tomongtong
1804509000|001Alimango|002Balintawak|003Magsaysay=Binabongol|004Binaguiohan|005Buenavista|006Cervantes|007Dian-ay|008Hacienda Fe|009Jonobjonob|010Japitan|011Langub|012Libertad|013Mabini|014Malasibog|015Paitan|016Pinapugasan|017Old Poblacion|018Rizal|019Tamlang|020Udtongan|021Washington
1804510000|001Aguisan|002Buenavista|003Cabadiangan|004Cabanbanan|005Carabalan|006Caradio-an|007Libacao|008Mambagaton|009Nabali-an|010Mahalang|011San Antonio|012Sara-et|013Su-ay|014Talaban|015To-oy|016Barangay I|017Barangay II|018Barangay III|019Barangay IV
1804511000|001Anahaw|002Aranda|003Barangay I|004Barangay II|005Barangay III|006Barangay IV|007Bato|009Calapi|010Camalobalo|011Camba-og|012Cambugsa|013Candumarao|014Gargato|015Himaya|016Miranda|017Nanunga|018Narauis|019Palayog|020Paticui|021Pilar|022Quiwi|023Tagda|024Tuguis|025Baga-as
1804512000|001Alim|002Asia|003Bacuyangan|004Barangay I|005Barangay II|006Bulwangan|007Culipapa|008Damutan|009Daug|010Po-ok|011San Rafael|012Sangke|013Talacagay
1804513000|001Andulauan|002Balicotoc|004Bocana|006Calubang|007Canlamay|008Consuelo|009Dancalan|010Delicioso|011Galicia|012Manalad|013Pinggot|014Barangay I|015Barangay II|016Tabu|018Vista Alegre
1804514000|001Amin|002Banogbanog|003Bulad|004Bungahin|005Cabcab|006Camangcamang|007Camp Clark|008Cansalongon|009Guintubhan|010Libas|011Limalima|012Makilignit|013Mansablay|014Maytubig|015Panaquiao|016Barangay 1|017Barangay 2|018Barangay 3|019Barangay 4|020Barangay 5|021Barangay 6|022Barangay 7|023Barangay 8|024Barangay 9|025Riverside|026Rumirang|027San Agustin|028Sebucawan|029Sikatuna|030Tinongan
1804515000|001Bantayan|002Binicuil|003Camansi|004Camingawan|005Camugao|006Carol-an|007Daan Banua|008Hilamonan|009Inapoy|010Linao|011Locotan|012Magballo|013Oringao|014Orong|015Pinaguinpinan|016Barangay 5|017Barangay 6|018Barangay 7|019Barangay 8|020Barangay 9|021Barangay 1|023Barangay 2|024Barangay 3|025Barangay 4|026Salong|027Tabugon|028Tagoc|029Talubangi|030Tampalon|031Tan-Awan|032Tapi|033Tagukon
1804516000|001Ara-al|002Ayungon|003Balabag|004Batuan|005Roberto S. Benedicto=Consuelo|006Cubay|007Haguimit|008La Granja|009Nagasi|010Barangay I|011Barangay II|012Barangay III|013San Miguel|014Yubo
1804517000|001Biaknabato|002Cabacungan|004Cabagnaan|005Camandag|006Lalagsan|007Manghanoy|008Mansalanao|009Masulog|010Nato|011Puso|012Robles|013Sag-Ang|016Talaptap
1804518000|001Chambery|002Barangay I|003Barangay I-A|004Barangay I-B|005Barangay II|006Barangay II-A|007Punta Mesa|008Punta Salong|009Purisima|010San Pablo|011Santa Teresa|012Tortosa
1804519000|002Barangay 1|003Barangay 2|004Barangay 3|005Barangay 4|006Barangay 5|007Barangay 6|008Barangay 7|009Crossing Magallon|010Guinpana-an|011Inolingan|012Macagahay|013Magallon Cadre|014Montilla|015Odiong|016Quintin Remo
1804520000|001Abo-abo|002Alegria|003Amayco|004Zone I|005Zone II|006Zone III|007Zone IV|008Zone V|009Blumentritt|010Buenavista|011Caliban|012Canlandog|013Cansilayan|014Damsite|015Iglau-an|018Lopez Jaena|019Minoyan|020Pandanon|021San Miguel|022Santa Cruz|023Santa Rosa|024Salvacion|025Talotog
1804521000|001Antipolo|002Barangay I|003Barangay II|004Barangay III|006Buenavista Gibong|007Buenavista Rizal|008Burgos|009Cambarus|010Canroma|011Don Salvador Benedicto=Carmen|012General Malvar|013Gomez|014M. H. Del Pilar|015Mabini|016Miranda|017Pandan|018Recreo|019San Isidro|020San Juan|021Zamora
1804522000|001Barangay Zone 1-A|002Barangay Zone 4-A|003Barangay Zone 1|004Barangay Zone 2|005Barangay Zone 3|006Barangay Zone 4|007Barangay Zone 5|008Barangay Zone 6|009Barangay Zone 7|010Canjusa|011Crossing Pulupandan|012Culo|013Mabini|014Pag-ayon|015Palaka Norte|016Palaka Sur|017Patic|018Tapong|019Ubay|020Utod
1804523000|001Andres Bonifacio|002Bato|003Baviera|004Bulanon|005Campo Himoga-an|006Campo Santiago|007Colonia Divina|008Fabrica|009General Luna|010Himoga-an Baybay|011Lopez Jaena|012Malubon|013Makiling|014Molocaboc|015Old Sagay|016Paraiso|017Plaridel|018Poblacion I=Barangay 1|019Poblacion II=Barangay 2|020Puey|021Rizal|022Taba-ao|023Tadlong|025Vito|026Rafaela Barrera
1804524000|001Bagonbon|002Buluangan|004Codcod|005Ermita|006Guadalupe|008Nataban|009Palampas|010Barangay I|011Barangay II|012Barangay III|013Barangay IV|014Barangay V|015Barangay VI|016Prosperidad|017Punao|018Quezon|019Rizal|020San Juan
1804525000|001Bagonawa|002Baliwagan|003Batuan|004Guintorilan|005Nayon|006Poblacion|007Sibucao|008Tabao Baybay|009Tabao Rizal|010Tibsoc
1804526000|001Balaring|002Barangay I|003Barangay II|004Barangay III|005Barangay IV|006Barangay V|007Barangay VI Pob.=Hawaiian|008Eustaquio Lopez|010Guimbala-on|011Guinhalaran|012Kapitan Ramon|013Lantad|015Mambulac|016Rizal|017Bagtic|018Patag
1804527000|001Barangay 1|002Barangay 2|003Barangay 3|004Barangay 4|005Barangay 5|006Cabadiangan|007Camindangan|008Canturay|009Cartagena|010Cayhagan|011Gil Montilla|012Mambaroto|013Manlucahoc|014Maricalum|015Nabulao|016Nauhang|017San Jose
1804528000|001Bubog|002Cabatangan|003Zone 4-A|004Zone 4|007Concepcion|010Dos Hermanas|011Efigenio Lizares|012Zone 7|013Zone 14-B|015Zone 12-A|018Zone 10|020Zone 5|021Zone 16|023Matab-ang|025Zone 9|027Zone 6|029Zone 14|030San Fernando|032Zone 15|033Zone 14-A|034Zone 11|035Zone 8|038Zone 12|040Zone 1|041Zone 2|042Zone 3|043Katilingban
1804529000|001Bandila|002Bug-ang|003General Luna|004Magticol|005Poblacion|006Salamanca|007San Isidro|008San Jose|009Tabun-ac
1804530000|001Alijis|002Ayungon|003Bagumbayan|004Batuan|005Bayabas|006Central Tabao|007Doldol|008Guintorilan|010Lacaron|011Mabini|012Pacol|013Palaka|014Paloma|015Poblacion|016Sagua Banua|017Tabao Proper
1804531000|004Barangay I|005Barangay II|006Barangay III|007Barangay IV|008Barangay V|009Barangay VI|010Barangay VII|011Barangay VIII|012Barangay IX=Daan Banwa|013Barangay X=Estado|014Barangay XI=Gawahon|015Barangay XII|016Barangay XIII|017Barangay XIV|018Barangay XV|019Barangay XV-A|020Barangay XVI|021Barangay XVI-A|022Barangay XVII|023Barangay XVIII|024Barangay XVIII-A|025Barangay XIX|026Barangay XIX-A|027Barangay XX|028Barangay XXI|029Barangay VI-A
1804532000|001Bago=Lalung|002Bagong Silang=Marcelo|003Bunga|004Igmaya-an|005Kumaliskis|006Pandanon|007Pinowayan=Prosperidad
1804601000|001Bio-os|002Jantianon|003Jugno|004Mag-abo|005Poblacion|006Silab|007Tambojangin|008Tandayag
1804602000|001Amdus|002Jandalamanon|003Anibong|004Atabay|005Awa-an|006Ban-ban|007Calagcalag|008Candana-ay|009Carol-an|010Gomentoc|011Inacban|012Iniban|013Kilaban|014Lamigan|015Maaslum|016Mabato|017Manogtong|018Nabhang|019Tambo|020Tampocon I|021Tampocon II|022Tibyawan|023Tiguib|024Poblacion
1804603000|001Balayagmanok|002Banilad|003Buntis|004Buntod|005Calangag|006Combado|007Doldol|008Isugan|009Liptong|010Lutao|011Magsuhot|012Malabago|013Mampas|014North Poblacion|015Sacsac|016San Miguel|017South Poblacion|018Sulodpan|019Timbanga|020Timbao|021Tubod|022West Poblacion
1804604000|001Barangay I|002Barangay II|003Basak|004Biñohon|005Cabanlutan|006Calasga-an|007Cambagahan|008Cambaguio|009Cambanjao|010Cambuilao|011Canlargo|012Capiñahan|013Consolacion|014Dansulan|015Hangyad|017La Paz|018Lo-oc|019Lonoy|020Mabunao|021Manlipac|022Mansangaban|023Okiot|024Olympia|025Panala-an|026Panam-angan|027Rosario|028Sab-ahan|029San Isidro|030Katacgahan=Tacgahan|031Tagpo|032Talungon|033Tamisu|034Tamogong|035Tangculogan|036Valencia
1804605000|001Actin|002Bal-os|003Bongalonan|004Cabalayongan|005Cabatuanan|006Linantayan|007Maglinao|008Nagbo-alao|009Olandao|010Poblacion
1804606000|001Ali-is|002Banaybanay|003Banga|004Villasol=Bato|005Boyco|006Bugay|007Cansumalig|008Dawis|009Kalamtukan|010Kalumboyan|011Malabugas|012Mandu-ao|013Maninihon|014Minaba|015Nangka|016Narra|017Pagatban|018Poblacion|019San Jose|020San Miguel|021San Roque|022Suba|023Tabuan|024Tayawan|025Tinago|026Ubos|027Villareal|028San Isidro
1804607000|001Atotes|002Batangan|003Bulod|004Cabcaban|005Cabugan|006Camudlas|007Canluto|008Danao|009Danawan|010Domolog|011Malaga|012Manseje|013Matobato|014Nagcasunog|015Nalundan|016Pangalaycayan|017Peñahan|018Poblacion=Payabon|019Salong|020Tagaytay|021Tinaogan|022Tubod
1804608000|001Bayog|002Binalbagan|003Bucalan=East Budsalan|004Linothangan|005Lumapao|006Malaiba|007Masulog|008Panubigan|009Mabigo|010Pula|011Budlasan=West Budlasan|012Ninoy Aquino
1804609000|001Anhawan|002Apo Island|003Bagacay|004Baslay|005Batuhon Dacu|006Boloc-boloc|007Bulak|008Bunga|009Casile|010Libjo|011Lipayo|012Maayongtubig|013Mag-aso|014Magsaysay|015Malongcay Dacu|016Masaplod Norte|017Masaplod Sur|018Panubtuban|019Poblacion I|020Poblacion II|021Poblacion III|022Tugawe|023Tunga-tunga
1804610000|001Bagacay|002Bajumpandan|003Balugo|004Banilad|005Bantayan|006Batinguel|007Bunao|008Cadawinonan|009Calindagan|010Camanjac|011Candau-ay|012Cantil-e|013Daro|014Junob|015Looc|016Mangnao-Canal|017Motong|018Piapi|019Poblacion No. 1=Barangay 1|020Poblacion No. 2=Barangay 2|021Poblacion No. 3=Barangay 3|022Poblacion No. 4=Barangay 4|023Poblacion No. 5=Barangay 5|024Poblacion No. 6=Barangay 6|025Poblacion No. 7=Barangay 7|026Poblacion No. 8=Barangay 8|027Pulantubig|028Tabuctubig|029Taclobo|030Talay
1804611000|001Bakid|002Balogo|003Banwaque|004Basak|005Binobohan|006Buenavista|007Bulado|008Calamba|009Calupa-an|010Hibaiyo|011Hilaitan|012Hinakpan|013Humayhumay|014Imelda|015Kagawasan|016Linantuyan|017Luz|018Mabunga|019Mckinley|020Nagsaha|021Magsaysay|022Malusay|023Maniak|025Padre Zamora|026Plagatasanon|027Planas|028Poblacion|029Sandayao|030Tacpao|031Tinayunan Beach|032Tinayunan Hill|033Trinidad|034Villegas
1804612000|001Aglahug|002Agutayon|003Apanangon|004Bae|005Bala-as|006Bangcal|007Banog|008Buto|009Cabang|010Camandayon|011Cangharay|012Canlahao|013Dayoyo|014Eli|015Lacaon|016Mahanlud|017Malabago|018Mambaid|019Mongpong|020Owacan|021Pacuan|022Panglaya-an|023North Poblacion|024South Poblacion|025Polopantao|026Sampiniton|027Talamban|028Tamao
1804613000|001Aniniaw|002Aya|003Bagtic|004Biga-a|005Busilak|006Cangabo|007Cantupa|008Eli|009Guihob|010Kansumandig|011Mambulod|012Mandapaton|013Manghulyawon|014Manluminsag|015Mapalasan|016Maragondong|017Martilo|018Nasungan|019Pacuan|020Pangca|021Pisong|022Pitogo|023Poblacion North|024Poblacion South|025San Jose|026Solongon|027Tala-on|028Talayong|029Elecia=Talostos
1804614000|001Abis|002Arebasore|003Bagtic|005Banban|006Barras|007Bato|008Bugnay|009Bulibulihan|010Bulwang|011Campanun-an|012Canggohob|013Cansal-ing|014Dagbasan|015Dahile|016Himocdongon|017Hagtu|018Inapoy|019Lamdas|020Lumbangan|021Luyang|022Manlingay|023Mayaposi|024Napasu-an|025New Namangka|026Old Namangka|027Pandanon|028Paniabonan|029Pantao|030Poblacion|031Samac|032Tadlong|033Tara
1804615000|001Alangilanan|002Bagtic|003Balaas|004Bantolinao|005Bolisong|006Butong|007Campuyo|008Candabong|009Concepcion|010Dungo-an|011Kauswagan|012Libjo|013Lamogong|015Maaslum|016Mandalupang|017Panciao|018Poblacion|019Sac-sac|020Salvacion|021San Isidro|022San Jose|023Santa Monica|024Suba|025Sundo-an|026Tanglad|027Tubod|028Tupas
1804616000|001Abante|002Balayong|003Banawe|004Datagon|005Fatima|007Inawasan|008Magsusunog|009Malalangsi|010Mamburao|011Mangoto|012Poblacion|013San Isidro|014Santa Agueda|015Simborio|016Yupisan|017Calicanan
1804617000|001Basak|002Basiao|004Cambaloctot|005Cancawas|006Janayjanay|007Jilocon|008Naiba|009Poblacion|010San Roque|011Santo Niño|012Señora Ascion=Calo|013Siapo|014Tampi|015Tapon Norte
1804618000|001Alangilan|002Amio|003Buenavista|004Kabulacan|006Caigangan|008Caranoche|009Cawitan|010Fatima|011Mabuhay|012Manalongon|013Mansagomayon|014Milagrosa|015Nagbinlod|016Nagbalaye|017Obat|019Poblacion|020San Francisco|021San Jose|022San Miguel|023San Pedro|024Santo Rosario|025Talalak
1804619000|001Albiga|002Apoloy|003Bonawon|004Bonbonon|005Cabangahan|007Canaway|008Casala-an|009Caticugan|010Datag|011Giliga-on|012Inalad|013Malabuhan|014Maloh|015Mantiquil|016Mantuyop|017Napacao|018Poblacion I|019Poblacion II|020Poblacion III|021Poblacion IV|022Salag|023San Jose|024Sandulot|025Si-it|026Sumaliring|027Tayak
1804620000|001Agan-an|002Ajong|003Balugo|004Bolocboloc|005Calabnugan|006Cangmating|007Enrique Villanueva|008Looc|009Magatas|010Maningcao|011Maslog|012Poblacion|013San Antonio|014Tubigon|015Tubtubon
1804621000|001Azagra|002Bahi-an|003Luca|004Manipis|005Novallas|006Obogon|007Pal-ew|008Poblacion I=Barangay 1|009Poblacion II=Barangay 2|010Poblacion III=Barangay 3|011Poblacion IV=Barangay 4|012Poblacion V=Barangay 5|013Poblacion VI=Barangay 6|014Poblacion VII=Barangay 7|015Poblacion VIII=Barangay 8|016Poblacion IX=Barangay 9|017Polo|018San Isidro|019San Jose|020San Miguel|021Santa Cruz Nuevo|022Santa Cruz Viejo|023Santo Niño|025Tugas
1804622000|001Bacong|002Bago|003Banga|004Cabulotan|005Cambaye|006Dalaupon|007Guincalaban|008Ilaya-Tayasan|009Jilabangan|010Lag-it|011Linao|012Lutay|013Maglihe|014Matauta|015Magtuhao|016Matuog|017Numnum|018Palaslan|019Pindahan|020Pinalubngan|021Pinocawan|022Poblacion|023Santa Cruz|024Saying|025Suquib|026Tamao|027Tambulan|028Tanlad
1804623000|001Apolong|002Balabag East|003Balabag West|004Balayagmanok|005Balili|006Balugo|007Bongbong|008Bong-ao|009Calayugan|010Cambucad|011Dobdob|012Jawa|013Caidiocan|014Liptong|015Lunga|016Malabo|017Malaunay|018Mampas|019Palinpinon|020North Poblacion|021South Poblacion|022Puhagan|023Pulangbato|024Sagbang
1804624000|001Bagawines|002Bairan|003Don Espiridion Villegas|004Guba|005Cabulihan|006Macapso|007Malangsa|008Molobolo|009Maglahos|010Pinocawan|011Poblacion|012Puan|013Tabon|014Tagbino|015Ulay
1804625000|001Basac|002Calango|003Lotuban|004Malongcay Diot|005Maluay|006Mayabon|007Nabago|008Nasig-id|009Najandig|010Poblacion
1806101000|001Balolong|002Bino-ongan|003Bitaug|004Bolot|005Camogao|006Cangmangki|007Libo|008Lomangcapan|009Lotloton|010Manan-ao|011Olave|012Parian|013Poblacion|014Tulapos
1806102000|001Bagacay|002Balolang|003Basac|004Bintangan|005Bontod|006Cabulihan|007Calunasan|008Candigum|009Cang-allas|010Cang-apa|011Cangbagsa|012Cangmalalag|013Canlambo|014Canlasog|015Catamboan|016Helen=Datag|017Nonoc|018North Poblacion|019South Poblacion|020Ponong|021Sabang|022Sandugan|023Taculing
1806103000|001Campalanas|002Cangclaran|003Cangomantong|004Capalasanan|005Catamboan|006Gabayan|007Kimba|008Kinamandagan|009Lower Cabangcalan|010Nagerong|011Po-o|012Simacolong|013Tagmanocan|014Talayong|015Tigbawan|016Tignao|017Upper Cabangcalan|018Ytaya
1806104000|001Bogo|002Bonga|003Cabal-asan|004Calunasan|005Candaping A|006Candaping B|007Cantaroc A|008Cantaroc B|009Cantugbas|010Lico-an|011Lilo-an|012Looc|013Logucan|014Minalulan|015Nabutay|016Olang|017Pisong A|018Pisong B|019Poblacion Norte|020Poblacion Sur|021Saguing|022Sawang
1806105000|001Canasagan|002Candura|003Cangmunag|004Cansayang|005Catulayan|006Lala-o|007Maite|008Napo|009Paliton|010Poblacion|011Solangon|012Tag-ibo|013Tambisan|014Timbaon|015Tubod
1806106000|001Banban|002Bolos|003Caipilan|004Caitican|005Calalinan|006Cang-atuyom|007Canal|008Candanay Norte|009Candanay Sur|010Cang-adieng|011Cang-agong|012Cang-alwang|013Cang-asa|014Cang-inte|015Cang-isad|016Canghunoghunog|017Cangmatnog|018Cangmohao|019Cantabon|020Caticugan|021Dumanhog|022Ibabao|023Lambojon|024Luyang|025Luzong|026Olo|027Pangi|028Panlautan|029Pasihagon|030Pili|031Poblacion|032Polangyuta|033Ponong|034Sabang|035San Antonio|036Songculan|037Tacdog|038Tacloban|039Tambisan|040Tebjong|041Tinago|042Tongo
1830200000|001Alangilan|002Alijis|003Banago|004Barangay 1|005Barangay 10|006Barangay 11|007Barangay 12|008Barangay 13|009Barangay 14|010Barangay 15|011Barangay 16|012Barangay 17|013Barangay 18|014Barangay 19|015Barangay 2|016Barangay 20|017Barangay 21|018Barangay 22|019Barangay 23|020Barangay 24|021Barangay 25|022Barangay 26|023Barangay 27|024Barangay 28|025Barangay 29|026Barangay 3|027Barangay 30|028Barangay 31|029Barangay 32|030Barangay 33|031Barangay 34|032Barangay 35|033Barangay 36|034Barangay 37|035Barangay 38|036Barangay 39|037Barangay 4|038Barangay 40|039Barangay 41|040Barangay 5|041Barangay 6|042Barangay 7|043Barangay 8|044Barangay 9|045Bata|046Cabug|047Estefania|048Felisa|049Granada|050Mandalagan|051Mansilingan|052Montevista|053Pahanocoy|054Punta Taytay|055Singcang-Airport|056Sum-ag|057Taculing|058Tangub|059Villamonte|060Vista Alegre|061Handumanan
1900702000|001Arco|002Ba-as|004Baimbing|005Balagtasan|006Balas|007Balobo|008Bato|010Boheyakan|011Buahan|012Boheibu|013Bohesapa|014Bulingan|016Cabobo|018Campo Uno|020Colonia|024Calugusan|025Kulay Bato|028Limo-ok|032Lo-ok|034Lumuton|035Luksumbang|036Malo-ong Canal|037Malo-ong San Jose|039Parangbasak|045Santa Clara|047Tandong Ahas|049Tumakid|050Ubit|054Bohebessey|055Baungos|056Danit-Puntocan|057Sabong|058Sengal|059Ulame|060Bohenange|061Boheyawas|062Bulanting|063Lebbuh|064Maganda|065Malakas|066Maligaya|067Malinis|068Matatag|069Matibay|070Simbangon
1900703000|001Atong-atong|003Baungis|004Bulanza|007Lantawan Proper|008Lower Manggas|011Matarling|012Matikang|016Tairan|017Upper Manggas|018Bagbagon|019Bulan-bulan|021Suba-an=Pangasahan|024Lower Bañas|025Upper Bañas|026Calugusan|027Canibungan|029Landugan|030Lawila|031Lawi-lawi|033Pamucalin|034Switch Yakal|035Paniongan|036Luuk-Maluha|037Calayan|038Parian-Baunoh
1900704000|001Abong-Abong|002Batungal|003Calang Canas|004Guanan North=Zone I|005Guanan South=Zone II|006Limbubong|007Mahayahay Lower=Zone I|008Muslim Area|009Port Holland Zone I Pob.=Upper|010Port Holland Zone II Pob.=Shipyard Main|011Port Holland Zone III Pob.=Samal Village|012Port Holland Zone IV=Lower|013Townsite|015Taberlongan|016Fuente Maluso|017Tamuk|018Tubigan|019Mahayahay Upper=Zone II|020Port Holland Zone V=Shipyard Tabuk|021Upper Garlayan
1900705000|001Bacung|002Benembengan Lower|006Buli-buli|007Cabcaban|010Guiong|013Manaul|014Mangal|019Sumisip Central|022Tumahubong|024Libug|025Tongsengal|027Baiwas|028Basak|029Cabengbeng Lower|030Cabengbeng Upper|031Luuk-Bait|032Mahatalang|035Benembengan Upper|036Bohe-languyan|039Ettub-ettub|041Kaum-Air|042Limbocandis|043Lukketon|044Marang|045Mebak|047Sahaya Bohe Bato|048Sapah Bulak|050Tikus|051Kaumpamatsakem
1900706000|002Badja|003Bohebaca|004Bohelebung|011Lagayas|012Limbo-Upas|016Tipo-tipo Proper|017Baguindan|018Banah|019Bohe-Tambak|030Silangkum|038Bangcuang
1900707000|005Lahi-lahi|010Sinulatan|016Bohetambis|021Duga-a|025Mahawid|028Lower Sinangkapan|033Tablas Usew|034Calut|040Katipunan|041Lower Tablas
1900708000|001Caddayan|002Linongan|003Lower Bato-bato|004Mangalut|005Manguso|006Paguengan|007Semut|008Upper Bato-bato|009Upper Sinangkapan
1900709000|001Apil-apil|002Bato-bato|003Bohe-Piang|004Bucalao|005Cambug|006Danapah|007Guinanta|008Kailih|009Kinukutan|010Kuhon|011Kuhon Lennuh|012Linuan|013Lookbisaya=Kaulungan Island|014Macalang|015Magcawa|016Sangkahan=Kaulungan Island
1900710000|001Basakan|002Buton|003Candiis|004Langil|005Langong|006Languyan|007Pintasan|008Seronggon|009Sibago|010Sulutan Matangal|011Tuburan Proper
1900711000|001Amaloy|002Bohe-Pahuh|003Bohe-Suyak|004Cabangalan|005Danit|006Kamamburingan|007Matata|008Materling|009Pipil|010Sungkayut|011Tongbato|012Ulitan
1900712000|001Baluk-baluk|002Dasalan|003Lubukan|004Luukbongsod|005Mananggal|006Palahangan|007Panducan|008Sangbay Big|009Sangbay Small|010Tausan
1900713000|001Babag=Babuan Island|002Balanting|003Boloh-boloh|004Bukut-Umus|005Kaumpurnah|006Lanawan|007Pisak-pisak|008Saluping|009Suligan=Babuan Island|010Sulloh=Tapiantana|011Tambulig Buton|012Tong-Umus
1903601000|001Ampao|002Bagoaingud|004Balut|005Barua|006Buadiawani|007Bubong|008Dilabayan|009Dipatuan|010Daramoyod|011Gandamato|012Gurain|013Ilian|014Lama|015Liawao|016Lumbaca-Ingud|018Madanding|019Orong|020Pindolonan|021Poblacion I|022Poblacion II|023Raya|024Rorowan|025Sugod|026Tambo|027Tuka I|028Tuka II
1903602000|002Banago|003Barorao|004Batuan|006Budas|007Calilangan|008Igabay|010Lalabuan|011Magulalung Occidental|012Magulalung Oriental|013Molimoc|014Narra|015Plasan|016Purakan|019Buisan=Bengabeng|022Buenavista|027Lorenzo|029Lower Itil|032Macao|039Poblacion=Balabagan|043Upper Itil|050Bagoaingud|051Ilian|052Lumbac|053Matampay|054Matanog|055Pindolonan|056Tataya
1903603000|001Abaga|005Poblacion=Balindong|006Pantaragoo|007Bantoga Wato|008Barit|009Bubong|011Bubong Cadapaan|013Borakis|014Bualan|015Cadapaan|016Cadayonan|018Kaluntay|021Dadayag|022Dado|024Dibarusan|025Dilausan|026Dimarao|027Ingud|029Lalabuan|031Lilod|032Lumbayao|033Limbo|035Lumbac Lalan|036Lumbac Wato|037Magarang|041Nusa Lumba Ranao|042Padila|043Pagayawan|044Paigoay|046Raya|047Salipongan|050Talub|051Tomarompong|052Tantua Raya|053Tuka Bubong|054Bolinsong|055Lati|056Malaig
1903604000|003Bagoaingud|004Bairan|005Bandingun|006Biabi|007Bialaan|009Cadayonan|010Lumbac Cadayonan|011Lalapung Central|012Condaraan Pob.=Condaraan Dimadap|013Cormatan|014Ilian|015Lalapung Proper|017Bubong Lilod|018Linao|019Linuk|020Liong|021Lumbac|022Mimbalawag|024Maliwanag|025Mapantao|027Cadingilan Occidental|028Cadingilan Oriental|030Palao|031Pama-an|032Pamacotan|033Pantar|034Parao|035Patong|036Porotan|037Rantian|038Raya Cadayonan|039Rinabor|040Sapa|041Samporna|042Silid|043Sugod|044Sultan Pandapatan|045Sumbag|046Tagoranao|047Tangcal|048Tangcal Proper|049Tuca|050Tomarompong|051Tomongcal Ligi|052Torogan|053Lalapung Upper|054Gandamato|055Bubong Raya|056Poblacion=Bayang
1903605000|001Badak|002Baguiangun|003Balut Maito|004Basak|005Bubong|006Bubonga-Ranao|009Dansalan Dacsula|010Ingud|011Kialilidan|012Lumbac|014Macaguiling|015Madaya|016Magonaya|017Maindig|018Masolun|019Olama|020Pagalamatan|021Pantar|022Picalilangan|023Picotaan|024Pindolonan|025Poblacion|028Soldaroro|030Tambac|033Timbangan|034Tuca
1903606000|002Bagoaingud|003Bansayan|004Basingan|005Batangan|006Bualan|007Poblacion=Bubong|008Bubonga Didagun|011Carigongan|012Bacolod|014Dilabayan|015Dimapatoy|017Dimayon Proper|019Diolangan|022Guiguikun|023Dibarosan|027Madanding|028Malungun|030Masorot|031Matampay Dimarao|032Miabalawag|033Montiaan|035Pagayawan|037Palao|038Panalawan|039Pantar|041Pendogoan|045Polayagan|048Ramain Bubong|049Rogero|051Salipongan|052Sunggod|053Taboro|054Dalaon|058Dimayon|059Pindolonan|060Punud
1903607000|012Butig Proper|013Cabasaran|016Coloyan Tambo|019Dilimbayan|022Dolangan|041Pindolonan|044Bayabao Poblacion|045Poktan|046Ragayan|047Raya|051Samer|052Sandab Madaya|056Sundig|060Tiowi|062Timbab|063Malungun
1903609000|001Bagoaingud|002Balintad|003Barit|004Bato Batoray|005Campong a Raya|006Gadongan|007Gui|009Linuk|010Lumbac|011Macabao|012Macaguiling|013Pagalongan|014Panggawalupa|015Pantaon A|016Para-aba|017Pindolonan|018Poblacion|019Baya|020Sogod Madaya|021Tabuan|022Taganonok|023Taliogon|027Masolun|029Lumbacaingud|030Sekun Matampay|031Dapaan|032Balintad A|033Barorao|034Campong Sabela|051Pangadapun|052Pantaon|053Pamalian
1903610000|003Cormatan|007Dimagaling=Dimagalin Proper|008Dimunda|009Doronan|012Poblacion=Kapai Proper|017Malna Proper|018Pagalongan|019Parao|025Kasayanan|026Kasayanan West|029Dilabayan|030Dilimbayan|031Kibolos|032Kining|033Pindolonan|034Babayog|035Gadongan|036Lidasan|037Macadar|038Pantaon
1903611000|003Bacolod I|004Bacolod II|008Bantayao|009Barit|011Baugan|019Buad Lumbac|020Cabasaran|021Calilangan|026Carandangan-Mipaga|027Cormatan Langban|031Dialongana|035Dilindongan-Cadayonan|039Gadongan|040Galawan|041Gambai|044Kasola|046Lalangitun|047Lama|052Lindongan Dialongana|054Lobo Basara|055Lumbac Bacayawan|058Macaguiling|065Mapantao|066Mapoling|070Pagayawan|077Maribo|078Posudaragat|079Rumayas|081Sabala Bantayao|082Salaman|083Salolodun Berwar|085Sarigidan Madiar|089Sunggod|091Taluan|094Tamlang|096Tongcopan|097Turogan|098Minaring Diladigan
1903612000|001Alog|008Basayungun|011Buad|012Budi|017Dago-ok|018Dalama|021Dalipuga|024Lalapung|028Lumbac|029Lumbac Bacayawan|032Lunay|033Macadar|034Madaya|035Minanga|038Pantar|039Picotaan|043Poblacion=Lumbatan|048Tambac|050Bubong Macadar|051Penaring|052Ligue
1903613000|001Abaga|003Bagoaingud|006Basak|007Bato|008Bubong|010Kormatan|012Dandamun|013Diampaca|014Dibarosan|015Delausan|016Gadongan|017Gurain|018Cabasaran|019Cadayonan|021Liangan I|022Lilitun|023Linao|024Linuk|025Madaya|026Pagayawan|027Poblacion|028Punud|029Raya|030Riray|031Sabanding|032Salongabanding|033Sugod|034Tamporong|035Tongantongan|036Udangun|040Liangan|041Lumbac|043Paridi-Kalimodan|044Racotan|049Bacayawan|050Padian Torogan I|051Sogod Kaloy
1903614000|003Balintad|004Balagunun|005Bawang|006Biabe|007Bubong Uyaan|008Cabasaran|010Dibarusan|011Lakitan|012Liangan|013Linuk|014Lumbaca Ingud|016Palao|017Pantaon|018Pantar|019Madamba|020Punud|022Tubaran|023Tambo|025Tuca|027Uyaan Proper|031Tulay|032Ilian|033Pagayonan|034Pangadapan
1903615000|003Bacayawan|004Badak Lumao|006Bagoaingud|017Boniga|018BPS Village|019Betayan|020Campo Muslim|021China Town|022Corahab|023Diamaro|027Inandayan|028Cabasaran=South|029Calumbog|034Lamin|038Mable|043Mananayo|044Manggahan|047Masao|049Montay|053Pasir|059Rebocun|061Sarang|063Tacub|064Tambara|066Tiongcop|068Tuboc|070Matampay|071Calibagat|072Jose Abad Santos|073Macuranding|074Matalin|075Matling|078Pialot|079Sumbagarogong|080Banday|081Bunk House|082Madaya
1903616000|001Bacayawan|005Cawayan Bacolod|006Bacong|009Camalig Bandara Ingud|018Camalig Bubong|022Camalig|023Inudaran Campong|025Cawayan|026Daanaingud|035Cawayan Kalaw|036Kialdan|039Lumbac Kialdan|040Cawayan Linuk|044Lubo|047Inudaran Lumbac|051Mantapoli|054Matampay|055Maul|059Nataron|061Pagalongan Bacayawan|063Pataimas|071Poona Marantao|072Punud Proper|083Tacub|097Maul Ilian|102Palao|105Banga-Pantar|106Batal-Punud|107Bubong Madanding=Bubong|108Ilian|109Inudaran Loway|110Maul Lumbaca Ingud|111Poblacion|112Tuca Kialdan
1903617000|001Ambolong|003Bacolod Chico Proper|006Banga|007Bangco|008Banggolo Poblacion|009Bangon|010Beyaba-Damag|012Bito Buadi Itowa|013Bito Buadi Parba|014Bubonga Pagalamatan|015Bubonga Lilod Madaya|016Boganga|017Boto Ambolong|019Bubonga Cadayonan|021Bubong Lumbac|022Bubonga Marawi|023Bubonga Punod|024Cabasaran|025Cabingan|026Cadayonan|027Cadayonan I|029Calocan East|030Calocan West|032Kormatan Matampay|033Daguduban|035Dansalan|036Datu Sa Dansalan|037Dayawan|039Dimaluna|040Dulay|042Dulay West|043East Basak|044Emie Punud|045Fort|046Gadongan|048Buadi Sacayo=Green|049Guimba=Lilod Proper|051Kapantaran|052Kilala|057Lilod Madaya|058Lilod Saduc|060Lomidong|062Lumbaca Madaya|063Lumbac Marinaut|064Lumbaca Toros|065Malimono|066Basak Malutlut|068Gadongan Mapantao|069Amito Marantao|070Marinaut East|071Marinaut West|072Matampay|074Pantaon=Langcaf|075Mipaga Proper|076Moncado Colony|077Moncado Kadingilan|079Moriatao Loksadato|080Datu Naga|083Navarro=Datu Saber|085Olawa Ambolong|086Pagalamatan Gambai|089Pagayawan|090Panggao Saduc|097Papandayan|098Paridi|099Patani|101Pindolonan|103Poona Marantao|105Pugaan|107Rapasun MSU|109Raya Madaya I|110Raya Madaya II|111Raya Saduc|112Rorogagus Proper|113Rorogagus East|116Sabala Manao|117Sabala Manao Proper|118Saduc Proper|119Sagonsongan|120Sangcay Dansalan|123Somiorang|124South Madaya Proper|125Sugod Proper|126Tampilong|127Timbangalan|129Tuca Ambolong|131Tolali|133Toros|134Tuca|136Tuca Marinaut|137Tongantongan-Tuca Timbangalan|138Wawalayan Calocan|139Wawalayan Marinaut|141Marawi Poblacion|142Norhaya Village|143Papandayan Caniogan|144Boganga II|145Datu Dalidigan|146Angoyao|147Sultan Corobong|148Sultan Panoroganan
1903618000|001Abdullah Buisan|002Caramian Alim Raya|003Alip Lalabuan|004Alumpang Paino Mimbalay|005Mai Ditimbang Balindong|007Mai Sindaoloan Dansalan|008Lakadun|018Maranat Bontalis|023Dalog Balut|032Gindolongan Alabat|034Gondarangin Asa Adigao|035Sawir|039Moriatao-Bai Labay|040Laila Lumbac Bacon|041Lanco Dimapatoy|042Talub Langi|043Lomigis Sucod|044Macabangan Imbala|045Macadaag Talaguian|047Macalupang Lumbac Caramian|052Magayo Bagoaingud|053Macompara Apa Mimbalay|055Manalocon Talub|060Putad Marandang Buisan|061Matao Araza|062Mocamad Tangul|069Pantao|077Sambowang Atawa|082Tamboro Cormatan|083Towanao Arangga|085Tomambiling Lumbaca Ingud|088Unda Dayawan|089Buadi Amloy|090Kalilangan|091Lumbaca Ingud
1903619000|002Bangon|005Bubonga Guilopa|006Buadi-Abala|007Buadi-Bayawa|008Buadi-Insuba|010Bubong|011Cabasaran|013Cairatan|014Cormatan|015Poblacion=Dado|016Dalama|018Dansalan|019Dimarao|022Guilopa|024Ilian|026Kitambugun|027Lama=Bagoaingud|028Lilod|030Lilod Raybalai|033Lumbaca Ingud|034Lumbac=Lumbac Bubong|035Madaya|037Pindolonan|038Salipongan|039Sugan|043Bagoaingud
1903620000|001Ayong|005Bandara Ingud|006Bangon|011Biala-an|015Diampaca|019Guiarong|020Ilian|029Madang|030Mapantao|034Ngingir=Kabasaran|035Padas|037Paigoay|041Pinalangca|042Poblacion=Lumbac|045Rangiran|046Rubokun|054Linindingan|057Kalaludan
1903621000|001Aposong|002Bagoaingud|003Bangco|004Bansayan|005Basak|006Bobo|007Bubong Tawa-an|008Bubonga Mamaanun|009Bualan|010Bubong Ilian|011Gacap|012Katumbacan|013Ilian Poblacion|014Kalanganan|015Lininding|017Lumbaca Mamaan|018Mamaanun|020Mentring|021Olango|022Palacat|023Palao|024Paling|025Pantaon|026Pantar|028Paridi|029Pindolonan|030Radapan|031Radapan Poblacion|032Sapingit|033Talao|034Tambo|035Tapocan|036Taporug|037Tawaan|038Udalo|039Rantian|040Ilian
1903622000|001Ataragadong|002Bangon|004Bansayan|006Bubong-Dimunda|007Bugaran|008Bualan|011Cadayonan|012Calilangan Dicala|013Calupaan|014Dimayon|015Dilausan|018Dongcoan|019Gadongan|020Poblacion=Gata Proper|024Liangan|026Lumbac|027Lumbaca Ingud|030Madanding|034Pantao|035Punud|036Ragayan|037Rogan Cairan|041Talaguian|042Rogan Tandiong Dimayon|043Taporog
1903623000|001Badak|002Bantayan|003Basagad|005Bolinsong|006Boring|008Bualan|012Danugan|013Dapao|014Diamla|015Gadongan|018Ingud|022Linuk|023Lumbac|024Maligo|025Masao|026Notong|030Porug|031Romagondong|033Tambo|034Tamlang|035Tuka|036Tomarompong|037Yaran
1903624000|001Bagoaingud|006Barimbingan|009Bayabao|012Buadi Babai|013Buadi Alao|014Buadi Oloc|016Pagalongan Buadiadingan|024Dado|027Dangimprampiai|028Darimbang|030Dilausan|032Ditsaan|033Gadongan|038Pagalongan Ginaopan|042Baclayan Lilod|045Linamon|048Lumbatan Ramain|054Buayaan Madanding|055Maindig Ditsaan|057Mandara|058Maranao Timber=Dalama|064Pagalongan Proper|070Polo|077Ramain Poblacion|078Ramain Proper|079Baclayan Raya|081Buayaan Raya|082Rantian|086Sundiga Bayabao|087Talub|091Buayaan Lilod|092Bubong Dangiprampiai|093Pagalongan Masioon|094Sultan Pangadapun|095Upper Pugaan
1903625000|001Alinun|002Bagoaingud|004Batangan|005Cadayon|006Cadingilan|007Lumbac Toros|008Comonal|009Dilausan|010Gadongan|012Linao|013Limogao|015Lumbayanague|018Basak Maito|019Maliwanag|020Mapantao|021Mipaga|022Natangcopan|023Pagalamatan|025Pamacotan|026Panggao|027Pantao Raya|028Pantaon|029Patpangkat|030Pawak|031Dilimbayan|032Pindolonan|033Poblacion|035Salocad|036Sungcod|037Bubong
1903626000|001Bocalan|002Bangon|004Cabasaran|007Dilausan|008Lalabuan|009Lilod Tamparan|010Lindongan|011Linuk|012Occidental Linuk|013Linuk Oriental|014Lumbaca Ingud|015Lumbacaingud South|016Lumbaca Lilod|019Balutmadiar|020Mala-abangon|021Maliwanag|022Maidan Linuk|024Miondas|027New Lumbacaingud|030Pimbago-Pagalongan|032Pagayawan|034Picarabawan|037Poblacion I|038Poblacion II|039Poblacion III|040Poblacion IV|041Raya Niondas|042Raya Buadi Barao|043Raya Tamparan|046Salongabanding|047Saminunggay|049Talub|050Tatayawan North|052Tatayawan South|054Tubok|058Beruar|062Dasomalong|064Ginaopan|065Lumbac|067Minanga|077Lilod Tubok|078Mariatao Datu|079Pagalamatan Linuk|080Pindolonan Mariatao Sarip
1903627000|003Bandera Buisan|006Boriongan|007Borowa|008Buadi Dingun|009Buadi Amao|010Buadi Amunta|011Buadi Arorao|012Buadi Atopa|013Buadi Dayomangga|014Buadi Ongcalo|016Bucalan|017Cadayonan Bagumbayan|018Caramat|019Carandangan Calopaan|021Datu Ma-as|022Dilabayan|024Dimayon|028Gapao Balindong|029Ilian|035Lumasa|036Lumbac Bagoaingud|037Lumbac Bubong Maindang|038Lumbac Pitakus|042Malungun|043Maruhom|046Masolun|047Moriatao Loksa Datu|049Pagalamatan|050Pindolonan|051Pitakus|053Ririk|055Salipongan|056Lumasa Proper=Salvador Concha|057Sambolawan|058Samporna Salamatollah|060Somiorang Bandingun|061Sigayan Proper|062Sunggod|063Sunding|064Supangan|069Tupa-an Buadiatupa|070Buadi Amunud|071Mangayao
1903628000|001Alog|006Beta|009Poblacion=Buribid|012Campo|015Datumanong|016Dinaigan|017Guiarong|023Mindamudag|030Paigoay-Pimbataan|031Polo|033Riantaran|036Tangcal|037Tubaran Proper|038Wago|039Bagiangun|040Gadongan|041Gaput|042Madaya|043Malaganding|046Metadicop|047Pagalamatan
1903629000|001Bagoaingud|004Bubong|005Buadi Alawang|006Buadi Dico|010Campong Talao|011Cayagan|012Dandanun|014Dilimbayan|016Gurain|017Poblacion=Ingud|019Lumbac|021Maidan|022Mapantao|025Pagalamatan|026Pandiaranao|027Pindolonan I|028Pindolonan II|030Putad|031Raya|034Sugod I|036Sugod Mawatan|037Sumbaga Rogong|038Tangcal
1903630000|001Amoyong|002Balatin|003Banga|006Buntongun|007Bo-ot|009Cebuano Group|010Christian Village|011Eastern Wao|012Extension Poblacion|014Gata|016Kabatangan|017Kadingilan|019Katutungan|021Kilikili East|022Kilikili West|025Malaigang|026Manila Group|029Milaya|030Mimbuaya|031Muslim Village|033Pagalongan|034Panang|035Park Area|036Pilintangan|038Serran Village|042Western Wao
1903631000|001Balut|002Bagumbayan|004Bitayan|005Bolawan|006Bonga|008Cabasaran|009Cahera|010Cairantang|011Canibongan|012Diragun|015Mantailoco|016Mapantao|017Marogong East|018Marogong Proper|020Mayaman|021Pabrica|023Paigoay Coda|024Pasayanan|026Piangologan|027Puracan|028Romagondong|029Sarang|031Cadayonan|032Calumbog
1903632000|004Bubonga Ranao|008Calalaoan|015Gas|018Inudaran|019Inoma|031Luguna|038Mimbalawag|041Ngingir|042Pagalongan|043Panggawalupa|044Pantaon|048Piksan|050Pindolonan|052Punud|054Tagoranao|055Taliboboka|056Tambac
1903633000|001Bacolod|003Bangon|005Buadiposo Lilod|006Buadiposo Proper|007Bubong|008Buntong Proper|009Cadayonan|010Dansalan|011Gata|013Kalakala|014Katogonan|015Lumbac|017Lumbatan Manacab|018Lumbatan Pataingud|019Manacab|020Minanga=Buntong|021Paling|022Pindolonan|023Pualas|025Buadiposo Raya|026Sapot|029Tangcal|030Tarik|031Tuka|033Bangon Proper|035Raya Buntong=Buntong East|037Lunduban=Ragondingan|038Ragondingan East|039Ragondingan Proper|040Ragondingan West|042Boto Ragondingan|043Datu Tambara|044Dirisan
1903634000|001Agagan|003Balagunun|004Bolao|005Balawag|006Balintao|007Borocot|008Bato-bato|009Borrowa|011Buadiangkay|013Bubong Bayabao|014Botud|015Camalig|016Cambong|019Dilausan|020Dilimbayan|024Ilalag|025Kianodan|028Lumbac|030Madanding|031Madaya|032Maguing Proper|033Malungun|037Pagalongan|038Panayangan|041Pilimoknan|045Ragayan=Rungayan|048Lilod Maguing|051Bubong|052Lilod Borocot|053Malungun Borocot|054Malungun Pagalongan|055Sabala Dilausan|056Lumbac-Dimarao|057Pindolonan
1903635000|004Bara-as|007Biasong|009Bulangos|015Durian|016Ilian|024Liangan|028Maganding|029Maladi|035Mapantao|037Micalubo|041Pindolonan|042Punong|043Ramitan|049Torogan|050Tual|052Tuca|053Ubanoban|054Anas|061Mimbalawag
1903636000|004Bagoaingud|005Balaigay|007Bualan|008Cadingilan|009Casalayan|010Dala=Dalama|012Dilimbayan|013Cabuntungan|014Lamin|015Diromoyod|017Kabasaran|018Nanagun|019Mapantao-Balangas|020Miniros|022Pantaon|023Pindolonan|025Pitatanglan|026Poctan|030Singcara|033Wago|035Cadayonan|036Cadingilan A
1903637000|001Poblacion=Apartfort|002Bagumbayan|003Bandara-Ingud|005Comara|006Frankfort|008Lambanogan|009Lico|010Mansilano|012Natangcopan|013Pagonayan|014Pagalamatan|015Piagma|016Punud|017Ranao-Baning|018Salam|019Sagua-an|021Sumugot
1903638000|002Bantalan|004Bayog|005Cadayonan|006Dagonalan|007Dimalama|009Gayakay|012Inodaran|013Kalilangan|015Kianibong|017Kingan|018Kitaon|024Bagoaingud|025Malinao|026Malingon|027Mama-an Pagalongan|029Marawi|030Maimbaguiang|041Sigayan|042Tagoloan Poblacion
1903639000|001Bakikis|002Barao|003Bongabong|004Daguan|005Inudaran|006Kabaniakawan|007Kapatagan|008Lusain|009Matimos|010Minimao|011Pinantao|012Salaman|013Sigayan|014Tabuan|015Upper Igabay
1903640000|001Bacayawan|002Buta=Sumalindao|003Dinganun Guilopa=Dingunun|004Lumbac|005Malalis|006Pagalongan|007Tagoranao
1903641000|001Bangon=Dilausan|002Beta|003Calalon|004Calipapa|005Dilausan|006Dimapaok|007Lumbac Dilausan|008Oriental Beta|009Tringun
1906601000|001Adjid|002Bangalan|003Bato-bato|004Buanza|005Bud-Taran|006Bunut|007Jati-Tunggal|008Kabbon Maas|010Kagay|011Kajatian|012Kan Islam|013Kandang Tukay|014Karawan|015Katian|016Kuppong|017Lambayong|018Langpas|019Licup|020Malimbaya|021Manggis|022Manilop|023Paligue|024Panabuan|025Pasil|026Poblacion=Indanan|027Sapah Malaum|028Panglima Misuari=Sasak|029Sionogan|030Tagbak|031Timbangan|032Tubig Dakulah|033Tubig Parang|035Tumantangis|036Sawaki
1906602000|001Alat|002Asturias|003Bus-bus|004Chinese Pier|007San Raymundo|008Takut-takut|009Tulay|010Walled City
1906603000|002Kambing|004Kanlagay|010Pang|011Pangdan Pangdan|012Pitogo|013Karungdong|016Tunggol|017Masjid Bayle|018Masjid Punjungan
1906604000|004Bual|007Kan-Bulak|008Kan-Mindus|012Lambago|013Lianutan|014Lingah|015Mananti|021Tubig-Puti|024Tandu-Bato|028Tulayan Island|029Guimbaun|030Niog-niog
1906605000|001Anak Jati|002Bato Ugis|003Bualo Lahi|004Bualo Lipid|005Bulabog|006Ratag Limbon|007Duhol Kabbon|008Gulangan|009Ipil|010Kandang|011Kapok-Punggol|012Kulasi|013Labah|014Lagasan Asibih|015Lantong|016Laud Kulasi|017Laum Maimbung|018Lunggang|019Lower Tambaking|020Lapa|021Matatal|022Patao|023Poblacion=Maimbung|024Tabu-Bato|025Tandu Patong|026Tubig-Samin|027Upper Tambaking
1906606000|002Bubuan|003Kabuukan|008Pag-asinan|012Bangas|015Teomabal
1906607000|001Asin|002Bakud|003Bangday|004Baunoh|005Bitanag|006Bud Seit|007Bulangsi|008Datag|011Kamalig|013Kan Ukol|014Kan Asaali|015Kan-Dayok|016Kan-Sipat|017Kawasan|018Kulay-kulay|019Lakit|023Lunggang|027Parang|028Lower Patibulan|029Upper Patibulan|030Pugad Manaul|031Puhagan|033Seit Higad|034Seit Lake|036Su-uh|037Tabu Manuk|038Tandu-tandu|039Tayungan|040Tinah|042Tubig Gantang|043Tubig Jati
1906608000|001Alu Bunah|003Bangkilay|004Kawitan|005Kehi Niog|006Lantong Babag|007Lumah Dapdap|009Pandan Niog|010Panducan|011Panitikan|012Patutol|013Simbahan|014Se-ipang|016Suang Bunah|017Tonggasang|018Tubig Nonok|019Tubig Sallang
1906609000|001Kaha|002Alu Pangkoh|003Bagsak|004Bawisan|005Biid|006Bukid|008Buli Bawang|009Buton|010Buton Mahablo|011Danapa|012Duyan Kabao|013Gimba Lagasan|015Kahoy Sinah|016Kanaway|017Kutah Sairap|019Lagasan Higad|021Laum Buwahan|023Laum Suwah|024Alu Layag-Layag|025Liang|026Linuho|027Lipunos|028Lungan Gitong|029Lumbaan Mahaba|030Lupa Abu|031Nonokan|032Paugan|033Payuhan|034Piyahan|035Poblacion=Parang|036Saldang|037Sampunay|038Silangkan|039Taingting|040Tikong|041Tukay|042Tumangas|043Wanni Piyanjihan|044Lanao Dakula|045Lower Sampunay
1906610000|001Andalan|003Daungdong|004Kamawi|005Kanjarang|006Kayawan|007Kiput|008Likud|009Luuk-tulay|010Niog-niog|011Patian|012Pisak-pisak|013Saimbangon|014Sangkap|015Timuddas
1906611000|001Anuling|002Bakong|003Bangkal|004Bonbon|005Buhanginan=Darayan|006Bungkaung|007Danag|008Igasan|009Kabbon Takas|010Kadday Mampallam|011Kan Ague|012Kaunayan|013Langhub|014Latih|015Liang|016Maligay|017Mauboh|018Pangdanon|019Panglayahan|020Pansul|021Patikul Higad|022Sandah|023Taglibi|024Tandu-Bagua|025Tanum|026Taung|027Timpok|028Tugas|029Umangay|030Gandasuli
1906612000|001Bakud|004Buan|006Bulansing Tara|007Bulihkullul|008Campo Islam|009Poblacion=Campo Baro|010Duggo|011Duhol Tara|012East Kungtad|013East Sisangat|015Ipil|016Jambangan|018Kabubu|019Kong-Kong Laminusa|020Kud-kud|021Kungtad West|023Luuk Laminusa|025Latung|026Luuk Tara|030Manta|032Minapan|035Nipa-nipa|037North Laud|038North Manta|040North Musu Laud|041North Silumpak|042Punungan|046Pislong|048Ratag|049Sablay|050Sarukot|053Siburi|056Singko|057Siolakan|058Siundoh|059Siowing|060Sipanding|061Sisangat|065South Musu Laud|066South Silumpak|067Southwestern Bulikullul|069Subah Buaya|070Tampakan Laminusa|071Tengah Laminusa|072Tong Laminusa|073Tong-tong|074Tonglabah|075Tubig Kutah|076Tulling|080Puukan Laminusa
1906613000|001Andalan|002Bagsak|003Bandang|004Bilaan|007Bud Bunga|008Buntod|009Buroh|010Dalih|011Gata|014Kabatuhan Tiis|015Kabungkol|016Kagay|017Kahawa|018Kandaga|019Kanlibot|020Kiutaan|021Kuhaw|023Kulamboh|024Kuttong|025Lagtoh|026Lambanah|027Liban|028Liu-Bud Pantao|029Lower Binuang|030Lower Kamuntayan|031Lower Laus|032Lower Sinumaan|033Lower Talipao|035Lumbayao|036Lumping Pigih Daho|037Lungkiaban|038Mabahay|039Mahala|040Mampallam|041Marsada|042Mauboh|043Mungit-mungit|044Niog-Sangahan|045Pantao|047Samak|048Talipao Proper|049Tampakan|051Tiis|052Tinggah|053Tubod|054Tuyang|055Upper Kamuntayan|056Upper Laus|057Upper Sinumaan|058Upper Talipao|059Kabatuhan Bilaan|060Upper Binuang
1906614000|003Banting|010Hawan|013Alu-Kabingaan|014Kalang|016Kamaunggi|017Kanmangon|018Kanaway|019Kaumpang|025Pagatpat|027Pangdan|028Puok|030Sayli|032Sumambat|033Tangkapaan|035Tulakan
1906615000|001Bakkaan|002Bangalaw|003Danao|004Dungon|005Kahikukuk|006Luuk|007North Paarol|009Sigumbal|010South Paarol|011Tabialan|012Tainga-Bakkao|013Tambun-bun|014Tinutungan|015Tattalan
1906616000|001Gagguil|002Gata-gata|003Kamih-Pungud|004Lihbug Kabaw|005Lubuk-lubuk|006Pandakan|007Punay|008Tiptipon|009Jinggan|010Likbah|011Marsada|012Paiksa
1906617000|001Alu Bus-Bus|002Alu-Duyong|003Bas Lugus|004Gapas Rugasan|005Gapas Tubig Tuwak|006Huwit-huwit Proper|007Huwit-huwit Bas Nonok|008Kutah Parang|009Laha|010Larap|011Lugus Proper|012Mangkallay|013Mantan|014Pait|015Parian Kayawan|016Sibul|017Tingkangan
1906618000|001Baligtang|002Bud Sibaud|003Hambilan|004Kabbon|005Lahi|006Lapak|007Malanta|008Mamanok|009North Manubul|010Parian Dakula|011Sibaud Proper|012Siganggang|013South Manubul|014Suba-suba|015Tenga Manubul|016Laud Sibaud
1906619000|001Andalan|002Angilan|003Capual Island|004Huwit-huwit|005Lahing-Lahing|006Niangkaan|007Sucuban|008Tangkuan
1907001000|001Balimbing Proper|002Batu-batu|003Buan|004Dungon|005Luuk Buntal|007Parangan|008Tabunan|009Tungbangkaw|010Bauno Garing|011Belatan Halu|012Karaha|013Kulape|014Liyaburan|015Magsaggaw|016Malacca|017Sumangday|018Tundon
1907002000|005Ipil|006Kamagong|007Karungdong|009Lakit Lakit|010Lamion|012Lapid Lapid|013Lato Lato|014Luuk Pandan|015Luuk Tulay|016Malassa|017Mandulan|018Masantong|019Montay Montay|021Pababag|022Pagasinan|023Pahut|024Pakias|025Paniongan|026Pasiagan|027Bongao Poblacion|030Sanga-sanga|031Silubog|033Simandagit|034Sumangat|037Tarawakan|040Tongsinah|042Tubig Basag|043Ungus-ungus|044Lagasan|045Nalil|046Pagatpat|047Pag-asa|048Tubig Tanah|049Tubig-Boh|050Tubig-Mampallam
1907003000|001Boki|002Duhul Batu|003Kompang|004Lupa Pula|005Guppah|006Mahalo|007Pawan|008Sikub|009Tabulian|010Tanduan|012Umus Mataha|013Erok-erok|014Liyubud|015Lubbak Parang|016Sapa
1907004000|001Bakong|002Manuk Mangkaw|003Mongkay|004Tampakan|005Tonggosong|006Tubig Indangan|007Ubol|008Doh-Tong|009Luuk Datan|010Maruwa|011Pagasinan|012Panglima Mastul|013Sukah-Bulan|014Timundon|015Bagid*
1907005000|001South Larap=Larap|004Sitangkai Poblacion|010Tongmageng|012Tongusong|016Datu Baguinda Putih|021Imam Sapie|022North Larap|023Panglima Alari|025Sipangkot
1907006000|001Babagan|005Bengkol|006Bintawlan|007Bohe|008Bubuan|009Bunay Bunay Tong|010Bunay Bunay Lookan|011Bunay Bunay Center|012Lahad Dampong|013East Talisay|014Nunuk|015Laitan|016Lambi-lambian|017Laud|019Likud Tabawan|023Nusa-nusa|024Nusa|025Pampang|026Putat|027Sollogan|028Talisay|029Tampakan Dampong|030Tinda-tindahan|032Tong Tampakan|033Tubig Dayang Center|034Tubig Dayang Riverside|035Tubig Dayang|036Tukkai|037Unas-unas|038Likud Dampong|039Tangngah
1907007000|002Baliungan|009Kakoong|010Kepeng|012Lahay-lahay|026Naungan|030Sallangan|031Sapa|033Silantup|041Tapian|042Tongbangkaw|043Tangngah=Tangngah Ungus Matata|044Ballak|045Butun|046Himbah|047Kalang-kalang|048Salamat|049Sibakloon|050Tandubato|051Tapian Sukah|052Taruk
1907008000|001Taganak Poblacion|002Likud Bakkao
1907009000|001Bakong|002Bas-bas Proper|003Basnunuk|004Darussalam|005Languyan Proper|006Maraning|009Simalak|010Tuhog-tuhog|011Tumahubong|012Tumbagaan|013Parang Pantay|014Adnin|015Bakaw-bakaw|016BasLikud|017Jakarta=Lookan Latuan|018Kalupag|019Kiniktal|020Marang-marang|021Sikullis|022Tubig Dakula
1907010000|001Baldatal Islam|002Lookan Banaran|003Tonggusong Banaran|004Butun|005Dalo-dalo|006Palate Gadjaminah|007Kohec|008Latuan=Suasang|009Lakit-lakit|010Tangngah=Lalung Sikubong|011Tabunan Likud Sikubong|012Malanta|013Mantabuan Tabunan|014Sapa-sapa|015Tapian Bohe North|016Look Natuh|017Lookan Latuan|018Nunuk Likud Sikubong|019Pamasan|020Sapaat|021Sukah-sukah|022Tapian Bohe South|023Tup-tup Banaran
1907011000|001Ambulong Sapal|002Datu Amilhamja Jaafar|003Hadji Imam Bidin|004Hadji Mohtar Sulayman|005Hadji Taha|006Imam Hadji Mohammad|007Ligayan|008Nunukan|009Sheik Makdum|010Sibutu|011Talisay|012Tandu Banak|013Taungoh|014Tongehat|015Tongsibalo|016Ungus-ungus
1908701000|001Barira|002Bualan|003Gadung|004Korosoyan|005Lamin|006Liong|007Lipa|008Lipawan|009Marang|010Minabay|011Nabalawag|012Panggao|013Rominimbang|014Togaig
1908702000|001Ampuan|002Aratuc|003Cabayuan|004Calaan|005Dinganen|006Edcor=Gallego Edcor|007Karim|008Kulimpang|009Mataya|010Minabay|011Nuyo|012Oring|013Pantawan|014Piers|015Rumidas
1908703000|001Bagua|002Kalanganan|003Poblacion|004Rosary Heights|005Tamontaka|006Bagua I|007Bagua II|008Bagua III|009Kalanganan I|010Kalanganan II|011Poblacion I|012Poblacion II|013Poblacion III|014Poblacion IV|015Poblacion V|016Poblacion VI|017Poblacion VII|018Poblacion VIII|019Poblacion IX|020Rosary Heights I|021Rosary Heights II|022Rosary Heights III|023Rosary Heights IV|024Rosary Heights V|025Rosary Heights VI|026Rosary Heights VII|027Rosary Heights VIII|028Rosary Heights IX|029Rosary Heights X|030Rosary Heights XI|031Rosary Heights XII|032Rosary Heights XIII|033Tamontaka I|034Tamontaka II|035Tamontaka III|036Tamontaka IV|037Tamontaka V
1908704000|001Kinimi|002Laguitan|003Lapaken|004Matuber|005Meti|006Nalkan|007Penansaran|008Pura|009Resa|010Sedem|011Sinipak|012Tambak|013Tubuan
1908705000|001Ambolodto|002Awang|003Badak|004Bagoenged|005Baka|006Benolen|007Bitu|008Bongued|009Bugawas|010Capiton|011Dados|012Dalican Poblacion|013Dinaig Proper|014Dulangan|015Kakar|016Kenebeka|017Kurintem|018Kusiong|019Labungan|020Linek|021Makir|022Margues|023Mompong|024Nekitan|025Sapalan|026Semba|027Sibuto|028Sifaren=Sifaran|029Tambak|030Tamontaka|031Tanuel|032Tapian|033Taviran|034Tenonggos
1908706000|001Bagumbayan|002Buterin|003Dadtumog=Dadtumeg|004Gambar|005Ganta|006Katidtuan|007Langeban|008Liong|009Lower Taviran|010Maitong|011Matilak|012Pagalungan|013Payan|014Pedtad|015Pened|016Poblacion|017Upper Taviran
1908707000|001Bayanga Norte|002Bayanga Sur|003Bugasan Norte|004Bugasan Sur|005Kidama|006Langco|007Langkong|008Sapad
1908708000|001Balong|002Damatog|003Gayonga|004Guiawa|005Indatuan|006Kapimpilan|007Libungan|008Montay|009Paulino Labio|010Sabaken|011Tumaguinting
1908709000|001Bongo Island=Litayen|002Campo Islam|003Cotongan|004Datu Macarimbang Biruar|005Gadungan|006Gadunganpedpandaran|007Guiday T. Biruar|008Gumagadong Calawag|009Kabuan|010Landasan=Sarmiento|011Limbayan|012Macasandag|013Magsaysay|014Making|015Manion|016Moro Point|017Nituan|018Orandang|019Pinantao|020Poblacion|021Poblacion II|022Polloc|023Samberen|024Tagudtongan|025Tuca-Maror
1908710000|001Alamada|002Banatin|003Banubo|004Bulalo|005Bulibod|006Calsada|007Crossing Simuay|008Dalumangcob|009Damaniog|010Darapanan|011Gang|012Inawan|013Kabuntalan|014Kakar|015Kapimpilan|016Katamlangan=Matampay|017Katidtuan|018Katuli|019Ladia|020Limbo|021Maidapa|022Makaguiling|023Matengen|024Mulaug|025Nalinan|026Nara|027Nekitan|028Olas|029Panatan|030Pigcalagan|031Pigkelegan=Ibotegen|032Pinaring|033Pingping|034Raguisi|035Rebuken|036Salimbao|037Sambolawan|038Senditan|039Ungap
1908711000|001Balut|002Boliok|003Bungabong|004Dagurongan|005Kirkir|006Macabico=Macabiso|007Namuken|008Simuay/Seashore|009Solon|010Tambo|011Tapayan|012Tariken|013Tuka
1908712000|001Bintan=Bentan|002Gadungan|003Kiladap|004Kilalan|005Kuden|006Makadayon|007Manggay|008Pageda|009Talitay
1908713000|001Bantek|002Bayabas|003Blensong|004Borongotan|005Bugabungan|006Bungcog|007Darugao|008Ganasi|009Kabakaba|010Kibleg|011Kibucay|012Kiga|013Kinitan=Kinitaan|014Mirab|015Nangi|016Nuro Poblacion|017Ranao Pilayan|018Rempes|019Renede|020Renti|021Rifao|022Sefegefen|023Tinungkaan
1908801000|001Dicalongan|002Kakal|003Kamasi|004Kapinpilan|005Kauran|006Malatimon|007Matagabong|008Saniag|009Tomicor|010Tubak|011Salman
1908802000|001Digal|002Lower Siling|003Maslabeng|004Poblacion|005Popol|006Talitay|007Upper Siling
1908803000|001Banaba|002Dimampao|003Guinibon|004Kaya-kaya|005Maganoy|006Mao|007Maranding|008Sugadol|009Talisawa|010Tukanolocong=Tukanologong
1908804000|001Adaon|002Brar|003Mapayag|004Midtimbang|005Nunangan=Nunangen|006Tugal|007Tulunan
1908805000|001Kubentong|002Labu-labu I|003Labu-labu II|004Limpongo|005Macalag|006Sayap|007Taib|008Talibadok|009Tuayan|010Tuayan I|011Tuntungan
1908806000|001Alip|002Bonawan|003Bulod|004Damalusay|005Damawato|006Datang|007Elbebe|008Kalumenga=Kalumanga|009Katil|010Lipao|011Lomoyon|012Madidis|013Makat|014Malala|015Mangadeg|016Manindolo|017Mao|018Napok|019Palao sa Buto|020Poblacion|021Puya|022Salendab|023Sepaka
1908807000|001Alonganan|002Ambadao|003Balanakan|004Balong|005Buayan|006Dado|007Damabalas|008Duaminanga|009Kalipapa|010Kanguan|011Liong|012Magaslong|013Masigay|014Montay|015Poblacion=Dulawan|016Reina Regente
1908808000|001Alonganan|002Andavit|003Balanakan|004Buayan|005Butilen|006Dado|007Damabalas|008Duaminanga|009Kalipapa|010Liong|011Magaslong|012Masigay|013Pagatin|014Pandi|015Penditen|016Sambulawan|017Tee
1908809000|001Dapiawan|002Elian|003Gawang|004Kabengi|005Kitango|006Kitapok|007Madia|008Salbu
1908810000|001Bulayan|002Iganagampong|003Macalag|004Maitumaig|005Malangog|006Meta|007Panangeti|008Tuntungan
1908811000|001Badak|002Bulod|003Kaladturan|004Kulasi|005Lao-lao|006Lasangan|007Lower Idtig|008Lumabao|009Makainis|010Midconding|011Midpandacan|012Panosolen|013Ramcor|014Tonggol|015Pidtiguian|016Quipolot|017Sadangen|018Sumakubay|019Upper Lasangan
1908812000|001Ahan|002Bagan|003Datalpandan|004Kalumamis|005Kateman|006Lambayao|007Macasampen|008Muslim|009Muti|010Sampao|011Tambunan II
1908813000|001Bagumbong|002Dabenayan|003Daladap|004Dasikil|005Liab|006Libutan|007Lusay|008Mamasapano|009Manongkaling|010Pidsandawan|011Pimbalakan|012Sapakan|013Tuka|014Tukanalipao
1908814000|001Daladagan|002Kalian|003Luayan|004Paitan|005Panapan|006Tenok|007Tinambulan|008Tumbao
1908815000|001Balatungkayo=Batungkayo|002Bulit|003Bulod|004Dungguan|005Limbalud|006Maridagao|007Nabundas|008Pagagawan|009Talapas|010Talitay|011Tunggol
1908816000|001Bagoenged|002Buliok|003Dalgan|004Damalasak|005Galakit|006Inug-ug|007Kalbugan|008Kilangan|009Kudal|010Layog|011Linandangan|012Poblacion
1908817000|001Campo|002Damakling|003Damalusay|004Kakal|005Paglat|006Salam|007Tual|008Upper Idtig
1908818000|001Kabuling|002Kayaga|003Kayupo=Cuyapo|004Lepak|005Lower Dilag|006Malangit|007Pandag|008Upper Dilag
1908819000|001Baital|002Bakat|003Dapantis|004Gaunan|005Malibpolok|006Mileb|007Panadtaban|008Pidsandawan|009Sampao|010Sapakan|011Tabungao
1908820000|001Bagong|002Bialong|003Kuloy|004Labu-labu|005Lapok=Lepok|006Malingao|007Poblacion|008Poblacion I|009Poblacion II|010Satan|011Tapikan|012Timbangan|013Tina
1908821000|001Bakat|002Dale-Bong|003Dasawao|004Datu Bakal|005Datu Kilay|006Duguengen|007Ganta|008Inaladan|009Libutan|010Linantangan|011Nabundas|012Pagatin|013Pagatin (Pagatin I)=Pagatin I|014Pamalian|015Pikeg|016Pusao
1908822000|001Biarong|002Bongo|003Itaw|004Kigan|005Kuya|006Lamud|007Looy|008Pandan|009Pilar|010Romangaob|011San Jose
1908823000|001Angkayamat|002Barurao|003Bulod|004Darampua|005Gadungan|006Kulambog|007Langgapanan|008Masulot|009Paldong|010Papakan|011Tugal|012Tukanakuden
1908824000|001Binangga North|002Binangga South|003Boboguiron|004Damablac|005Fugotan|006Fukol|007Katibpuan|008Kedati|009Lanting|010Linamunan|011Marader|012Talayan|013Tamar|014Tambunan I|015Timbaluan
1999901000|001Kib-Ayao|002Kitulaan|003Langogan|004Manarapan|005Nasapian|006Pebpoloan|007Tupig
1999902000|001Buluan|002Nanga-an|003Pedtad|004Sanggadong|005Simbuhay|006Simone|007Tamped
1999903000|001Central Labas|002Kapinpilan|003Malingao|004Mudseng|005Sambulawan|006Tugal|007Tumbras
1999904000|001Damatulan|002Kadigasan|003Kadingilan|004Kudarangan|005Nabalawag|006Olandang|007Dunguan
1999905000|001Balacayon|002Buricain|003Datu Binasing|004Datu Mantil|005Kadingilan|006Libungan Torreta|007Lower Baguer|008Lower Pangangkalan|009Matilac|010Patot|011Simsiman|012Upper Pangangkalan
1999906000|001Balungis|002Batulawan|003Fort Pikit|004Gokoton=Gokotan|005Nabundas|006Nalapaan|007Nunguan
1999907000|001Bagoaingud=Bagoinged|002Barungis|003Buliok|004Bulol|005Gligli|006Kabasalan|008Rajah Muda
1999908000|001Balong|002Bualan|004Lagunde|005Macasendeg|006Manaulanan|007Pamalian|008Tapodoc|009Macabual|010Panicupan
$rows$, E'\n'), E'\n') r
cross join lateral (select string_to_array(r, '|')) l (f)
cross join lateral unnest(l.f[2:]) b (told)
on conflict (place_code) do update
set level = excluded.level, within_code = excluded.within_code, place_name = excluded.place_name, former_name = excluded.former_name;

-- What people write for them.
insert into ref.place_aliases (alias, place_code)
select f[1], f[2]
from regexp_split_to_table(btrim($rows$
NCR|1300000000
National Capital Region|1300000000
Metro Manila|1300000000
MM|1300000000
CAR|1400000000
Cordillera Administrative Region|1400000000
Cordillera|1400000000
Ilocos|0100000000
Bicol|0500000000
Davao Region|1100000000
Region I|0100000000
Region 1|0100000000
Ilocos Region|0100000000
Region II|0200000000
Region 2|0200000000
Cagayan Valley|0200000000
Region III|0300000000
Region 3|0300000000
Central Luzon|0300000000
Region IV-A|0400000000
Region 4A|0400000000
CALABARZON|0400000000
Southern Tagalog|0400000000
Region IV-B|1700000000
Region 4B|1700000000
MIMAROPA|1700000000
Region V|0500000000
Region 5|0500000000
Bicol Region|0500000000
Region VI|0600000000
Region 6|0600000000
Western Visayas|0600000000
NIR|1800000000
Negros Island Region|1800000000
Region VII|0700000000
Region 7|0700000000
Central Visayas|0700000000
Region VIII|0800000000
Region 8|0800000000
Eastern Visayas|0800000000
Region IX|0900000000
Region 9|0900000000
Zamboanga Peninsula|0900000000
Region X|1000000000
Region 10|1000000000
Northern Mindanao|1000000000
Region XI|1100000000
Region 11|1100000000
Region XII|1200000000
Region 12|1200000000
SOCCSKSARGEN|1200000000
Region XIII|1600000000
Region 13|1600000000
Caraga|1600000000
BARMM|1900000000
ARMM|1900000000
Bangsamoro|1900000000
QC|1381300000
Kyusi|1381300000
CDO|1030500000
GenSan|1230800000
Gensan City|1230800000
Compostela Valley|1108200000
$rows$, E'\n'), E'\n') r
cross join lateral string_to_array(r, '|') f
on conflict (alias, place_code) do nothing;
