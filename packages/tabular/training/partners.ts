/**
 * Tables as partners might send them, each with rows: written before anything was changed for them, and only evaluated
 * on. None may ever move to the sources. Every partner, person and figure is invented.
 *
 * A block is a table: `# name | dataset`, a line `Header = field; …` (`-` for a column that is none), then its rows,
 * cells between `|`.
 */
export const PARTNERS = `
# aling_mercy_notebook | transactions
Petsa = transaction_date; Tinda = product_name; Ilan = quantity; Presyo = unit_price; Kabuuan = total_price; Utang/Bayad = payment_method
3/1/2025 | Lucky Me Pancit Canton | 2 | 15 | 30 | bayad
3/1/2025 | Coke Sakto | 1 | 15 | 15 | bayad
3/1/2025 | Bear Brand sachet | 3 | 12 | 36 | utang
3/2/2025 | Marlboro Red stick | 4 | 9 | 36 | bayad
3/2/2025 | Skyflakes | 2 | 8 | 16 | utang
3/15/2025 | Surf powder | 1 | 7.50 | 7.50 | bayad
# one_price_stall | transactions
Resibo = transaction_id; Petsa = transaction_date; Tindahan = store_id; Produkto = product_name; Bilang = quantity; Presyo = unit_price; Kabuuan = total_price
000812 | 2025-02-01 | T-014 | Ice candy | 3 | 5.00 | 15.00
000813 | 2025-02-01 | T-014 | Ice candy mango | 1 | 5.00 | 5.00
000814 | 2025-02-01 | T-015 | Ice candy buko | 6 | 5.00 | 30.00
000815 | 2025-02-02 | T-014 | Ice candy | 2 | 5.00 | 10.00
000816 | 2025-02-02 | T-015 | Ice candy ube | 4 | 5.00 | 20.00
# tingi_app | transactions
benta_no = transaction_id; petsa_oras = transaction_timestamp; tindahan_id = store_id; suki_id = customer_id; item = product_name; barcode = barcode; dami = quantity; presyo_tingi = unit_price; halaga = total_price; paraan_bayad = payment_method
B-20250301-001 | 2025-03-01 07:12 | 31 | 2041 | Safeguard 60g | 4800888161079 | 1 | 32.00 | 32.00 | cash
B-20250301-001 | 2025-03-01 07:12 | 31 | 2041 | Kopiko Brown | 8996001410523 | 4 | 8.00 | 32.00 | cash
B-20250301-002 | 2025-03-01 07:40 | 31 |  | Palmolive sachet | 4800417001456 | 2 | 7.00 | 14.00 | gcash
B-20250301-003 | 2025-03-01 08:03 | 32 | 2077 | Argentina Corned Beef | 7483041000178 | 1 | 41.50 | 41.50 | cash
B-20250301-004 | 2025-03-01 08:15 | 32 | 2080 | Nido 33g | 4800361381642 | 3 | 14.00 | 42.00 | utang
# nena_store_excel | transactions
DATE = transaction_date; PANGALAN NG ITEM = product_name; PCS = quantity; PRICE = unit_price; TOTAL SALES = total_price; PUHUNAN = -; TUBO = -
01-Mar-25 | Magic Sarap 8g | 10 | 5.00 | 50.00 | 4.10 | 9.00
01-Mar-25 | Silver Swan Toyo 200ml | 1 | 14.00 | 14.00 | 11.50 | 2.50
01-Mar-25 | Datu Puti Suka 200ml | 2 | 12.00 | 24.00 | 10.00 | 4.00
02-Mar-25 | Ligo Sardines | 3 | 24.00 | 72.00 | 20.50 | 10.50
02-Mar-25 | Magic Sarap 8g | 5 | 5.00 | 25.00 | 4.10 | 4.50
# load_and_goods | transactions
Oras = transaction_time; Araw = transaction_date; Bilihin = product_name; Ilang piraso = quantity; Magkano bawat isa = unit_price; Lahat = total_price; Sino ang bumili = -; Bayad na? = -
6:45 AM | 2025-01-13 | Tinapay | 10 | 3.00 | 30.00 | Aling Baby | oo
7:10 AM | 2025-01-13 | Itlog | 6 | 9.00 | 54.00 | Kuya Jun | oo
9:32 AM | 2025-01-13 | Mantika 1/4 | 1 | 25.00 | 25.00 | Nanay Lita | hindi
4:05 PM | 2025-01-14 | Kape 3in1 | 5 | 8.50 | 42.50 | Aling Baby | oo
# pos_ilocos | transactions
OR# = transaction_id; TRANS DATE = transaction_date; TRANS TIME = transaction_time; TERMINAL = device_id; PLU = sku; ITEM DESC = product_name; QTY = quantity; U/PRICE = unit_price; LESS DISC = discount_amount; NET AMT = total_price; TENDER = payment_method; CSHR = -
0045121 | 02/14/2025 | 09:01:22 | 02 | 100231 | MAGNOLIA CHICKEN HOTDOG 500G | 1 | 112.00 | 0.00 | 112.00 | CASH | 07
0045121 | 02/14/2025 | 09:01:22 | 02 | 100455 | GARDENIA CLASSIC 600G | 2 | 82.00 | 8.20 | 155.80 | CASH | 07
0045122 | 02/14/2025 | 09:04:51 | 01 | 200114 | EDEN CHEESE 165G | 1 | 62.50 | 0.00 | 62.50 | GCASH | 03
0045123 | 02/14/2025 | 09:06:03 | 01 | 100118 | SELECTA SUPER THICK 1.3L | 3 | 229.00 | 34.35 | 652.65 | CARD | 03
# z_reading_lines | transactions
bir_or_no = transaction_id; trans_dt = transaction_timestamp; branch_cd = store_id; branch_nm = store_name; item_cd = sku; item_nm = product_name; qty_sold = quantity; srp_amt = unit_price; gross_amt = -; disc_amt = discount_amount; vat_amt = tax_amount; net_amt = total_price
OR0001201 | 2025-01-31 10:02:11 | BR07 | Tarlac Main | 480010 | Ariel Bar 130g | 2 | 26.00 | 52.00 | 0.00 | 5.57 | 52.00
OR0001201 | 2025-01-31 10:02:11 | BR07 | Tarlac Main | 480331 | Downy Antibac 22ml | 6 | 7.00 | 42.00 | 2.00 | 4.29 | 40.00
OR0001202 | 2025-01-31 10:07:45 | BR09 | Paniqui | 480912 | Mega Sardines 155g | 3 | 23.50 | 70.50 | 0.00 | 7.55 | 70.50
OR0001203 | 2025-01-31 10:12:09 | BR09 | Paniqui | 480010 | Ariel Bar 130g | 1 | 26.00 | 26.00 | 1.30 | 2.65 | 24.70
# minimart_daily | transactions
Receipt = transaction_id; Sold At = transaction_timestamp; Product = product_name; Qty. = quantity; Price/pc = unit_price; Line Amt = total_price; Paid Via = payment_method; Staff on duty = -
R10021 | 2025-04-02T08:11:00 | C2 Apple 355ml | 1 | 25.00 | 25.00 | GCash | Joy
R10021 | 2025-04-02T08:11:00 | Piattos 40g | 2 | 17.00 | 34.00 | GCash | Joy
R10022 | 2025-04-02T08:20:00 | Summit Water 500ml | 1 | 15.00 | 15.00 | Cash | Joy
R10023 | 2025-04-02T08:32:00 | Cobra 350ml | 3 | 24.00 | 72.00 | Cash | Ramil
# botica_export | transactions
Invoice No = transaction_id; Invoice Date = transaction_date; Outlet = store_name; Generic = -; Brand = brand_name; Item Description = product_name; Qty = quantity; UOM = unit; Unit Price = unit_price; SC/PWD Disc = discount_amount; VAT = tax_amount; Amount = total_price; Rx No = -
100881 | 2025-02-11 | Botica San Roque 1 | Paracetamol | Biogesic | Biogesic 500mg tab | 10 | tab | 5.50 | 0.00 | 5.89 | 55.00 | 
100882 | 2025-02-11 | Botica San Roque 1 | Amoxicillin | Amoxil | Amoxil 500mg cap | 21 | cap | 14.25 | 59.85 | 0.00 | 239.40 | RX-2231
100883 | 2025-02-12 | Botica San Roque 2 | Ascorbic Acid | Poten-Cee | Poten-Cee 500mg | 30 | tab | 7.75 | 0.00 | 24.91 | 232.50 | 
100884 | 2025-02-12 | Botica San Roque 2 | Loperamide | Diatabs | Diatabs 2mg | 4 | cap | 8.00 | 6.40 | 0.00 | 25.60 | RX-2240
# coop_whole_receipts | transactions
Sales Invoice = transaction_id; Date = transaction_date; Time = transaction_time; Member ID = customer_id; No. of Items = -; Total Amount = transaction_amount; Cash Received = -; Change = -; Pay Type = payment_method
SI-88121 | 2025-01-06 | 14:02 | M-0031 | 5 | 312.75 | 500.00 | 187.25 | Cash
SI-88122 | 2025-01-06 | 14:09 | M-0113 | 1 | 58.00 | 60.00 | 2.00 | Cash
SI-88123 | 2025-01-06 | 14:15 |  | 12 | 1204.50 | 1204.50 | 0.00 | GCash
SI-88124 | 2025-01-07 | 08:01 | M-0031 | 3 | 145.00 | 200.00 | 55.00 | Cash
SI-88125 | 2025-01-07 | 08:30 | M-0220 | 2 | 90.25 | 100.00 | 9.75 | Cash
# bakery_shift | transactions
ticket = transaction_id; when = transaction_timestamp; shop = store_name; article = product_name; n = quantity; each = unit_price; sum = total_price
7712 | 2025-03-03 06:01 | Pan de Manila Cubao | Pandesal | 20 | 3.50 | 70.00
7712 | 2025-03-03 06:01 | Pan de Manila Cubao | Ensaymada | 2 | 28.00 | 56.00
7713 | 2025-03-03 06:04 | Pan de Manila Cubao | Spanish bread | 5 | 8.00 | 40.00
7714 | 2025-03-03 06:09 | Pan de Manila Pasig | Pandesal | 30 | 3.50 | 105.00
# sellout_weekly_distributor | transactions
DR Number = transaction_id; Delivery Date = transaction_date; Customer Code = store_id; Customer Name = store_name; Channel = -; SKU Code = sku; SKU Description = product_name; Cases = -; Total Pcs = quantity; Price per Pc = unit_price; Net Sales = total_price; DSP Name = -; Town = municipality; Province = province
DR-550121 | 2025-02-03 | C00812 | Aling Tess Sari-sari | SSS | 12000871 | Nescafe Creamy White 29g x 240 | 1 | 240 | 6.85 | 1644.00 | Ronnie Abad | Calamba | Laguna
DR-550121 | 2025-02-03 | C00812 | Aling Tess Sari-sari | SSS | 12000119 | Milo 24g x 192 | 2 | 384 | 7.90 | 3033.60 | Ronnie Abad | Calamba | Laguna
DR-550122 | 2025-02-03 | C01044 | JP Mini Mart | GROC | 12000871 | Nescafe Creamy White 29g x 240 | 1 | 240 | 6.85 | 1644.00 | Ronnie Abad | Los Banos | Laguna
DR-550123 | 2025-02-04 | C00220 | Victoria Wholesale | WS | 12001201 | Bear Brand 320g x 24 | 10 | 240 | 118.20 | 28368.00 | Ella Marquez | San Pablo | Laguna
# sellout_beverage | transactions
SO_NUM = transaction_id; SO_DATE = transaction_date; OUTLET_CD = store_id; OUTLET_NAME = store_name; BRAND = brand_name; PACK = pack_size; MATERIAL_DESC = product_name; QTY_CS = quantity; NET_PRICE_CS = unit_price; NET_VALUE = total_price; CITY_MUN = municipality; BRGY = barangay; SALESMAN_CD = -
8000451 | 20250110 | 310221 | NORMA STORE | RC | 240ML | RC COLA 240ML RGB 24S | 5 | 168.00 | 840.00 | MEYCAUAYAN | MALHACAN | S014
8000451 | 20250110 | 310221 | NORMA STORE | FRUIT SODA | 800ML | FRUIT SODA ORANGE 800ML 12S | 2 | 240.00 | 480.00 | MEYCAUAYAN | MALHACAN | S014
8000460 | 20250110 | 310245 | 3 SISTERS STORE | RC | 800ML | RC COLA 800ML 12S | 3 | 228.00 | 684.00 | MARILAO | LOMA DE GATO | S014
8000472 | 20250111 | 310301 | EMY'S EATERY | RC | 240ML | RC COLA 240ML RGB 24S | 8 | 168.00 | 1344.00 | MARILAO | PRENZA I | S022
# sellout_tobacco_short | transactions
InvNo = transaction_id; InvDt = transaction_date; OutNm = store_name; Itm = product_name; Rms = quantity; Prc = unit_price; Amt = total_price; Rte = -
90012 | 2025-02-20 | Boy Tindahan | Fortune Red KS | 2 | 1310.00 | 2620.00 | R3
90012 | 2025-02-20 | Boy Tindahan | Mighty Green 100s | 1 | 1180.00 | 1180.00 | R3
90013 | 2025-02-20 | Lorna's Store | Winston Red | 1 | 1390.00 | 1390.00 | R3
90014 | 2025-02-21 | Kanto 5 | Fortune Red KS | 4 | 1310.00 | 5240.00 | R4
# pharma_sellout | transactions
Txn Ref = transaction_id; Txn Date = transaction_date; Branch Code = store_id; Branch = store_name; Item Code = sku; Item = product_name; Category = product_category; Units = quantity; Sales (PHP) = total_price; Customer Age = age; Customer Sex = gender; Loyalty No. = customer_id
T1-99210 | 2025-01-02 | 0112 | Mercado Drug Lipa | 55012 | Centrum Advance 30s | Vitamins | 1 | 386.00 | 52 | F | 8801231
T1-99211 | 2025-01-02 | 0112 | Mercado Drug Lipa | 55140 | Enervon 10s | Vitamins | 2 | 142.00 | 34 | M | 8800912
T1-99212 | 2025-01-03 | 0115 | Mercado Drug Batangas | 51201 | Kremil-S 10s | OTC | 1 | 98.50 | 61 | M | 
T2-00101 | 2025-01-03 | 0115 | Mercado Drug Batangas | 53001 | Betadine 15ml | First Aid | 3 | 252.00 | 45 | F | 8812200
# tsql_salesdtl | transactions
SalesHdrID = transaction_id; SalesDtlID = -; TranDate = transaction_date; TranTime = transaction_time; BranchID = store_id; ItemID = sku; ItemName = product_name; Qty = quantity; UnitPrice = unit_price; DiscAmt = discount_amount; ExtAmt = total_price; isVoid = -; CreatedBy = -; CreatedOn = -
551201 | 1 | 2025-03-01 | 08:31:00 | 4 | 881 | Tang Orange 20g | 2 | 21.00 | 0.00 | 42.00 | 0 | admin | 2025-03-01 08:31:02
551201 | 2 | 2025-03-01 | 08:31:00 | 4 | 120 | SkyFlakes 10s | 1 | 62.00 | 2.00 | 60.00 | 0 | admin | 2025-03-01 08:31:02
551202 | 3 | 2025-03-01 | 08:40:00 | 2 | 331 | Colgate 33g | 1 | 39.00 | 0.00 | 39.00 | 0 | pos2 | 2025-03-01 08:40:11
551203 | 4 | 2025-03-01 | 08:44:00 | 2 | 881 | Tang Orange 20g | 3 | 21.00 | 3.00 | 60.00 | 1 | pos2 | 2025-03-01 08:44:51
# tsql_hungarian | transactions
sTranNo = transaction_id; dTranDate = transaction_timestamp; nStoreNo = store_id; sTermID = device_id; sItemCode = sku; sItemDesc = product_name; nQty = quantity; mUnitPrice = unit_price; mDiscount = discount_amount; mNetSales = total_price; sPayMode = payment_method; sCustCode = customer_id; bReturned = -
A0000912 | 2025-01-15 18:22:10.000 | 12 | T02 | GRO-0112 | UFC Catsup 320g | 1 | 38.5000 | 0.0000 | 38.5000 | CASH | C00012 | 0
A0000912 | 2025-01-15 18:22:10.000 | 12 | T02 | GRO-0490 | Royal Spaghetti 900g | 2 | 99.0000 | 0.0000 | 198.0000 | CASH | C00012 | 0
A0000913 | 2025-01-15 18:25:44.000 | 12 | T01 | BEV-0021 | Zesto Orange 10s | 1 | 92.0000 | 4.6000 | 87.4000 | GCASH | NULL | 0
A0000914 | 2025-01-15 18:31:02.000 | 14 | T01 | BEV-0311 | Royal 1.5L | 3 | 72.0000 | 0.0000 | 216.0000 | CASH | C00833 | 0
# tsql_interactions_dump | transactions
InteractionID = transaction_id; TransactionDate = transaction_timestamp; StoreID = store_id; DeviceID = device_id; FacialID = customer_id; Gender = gender; Age = age; EmotionalState = -; Product = product_name; Brand = brand_name; Qty = quantity; Amount = total_price; TranscriptText = -
8812 | 2025-04-01 10:00:12 | 104 | SCOUTPI-0003 | f_99120 | Female | 29 | neutral | Palmolive Naturals | Palmolive | 1 | 7.00 | pabili po ng palmolive
8813 | 2025-04-01 10:04:51 | 104 | SCOUTPI-0003 | f_99132 | Male | 41 | happy | Red Horse 500ml | Red Horse | 2 | 130.00 | dalawang red horse
8814 | 2025-04-01 10:11:37 | 108 | SCOUTPI-0006 | f_99140 | Female | 17 | neutral | Mentos | Mentos | 5 | 10.00 | mentos lima
8815 | 2025-04-01 10:20:00 | 108 | SCOUTPI-0006 | f_99151 | Male | 55 | sad | Fortune | Fortune | 3 | 24.00 | tatlong stick
# tsql_fact_sales | transactions
FactSalesKey = -; DateKey = transaction_date; StoreKey = store_id; ProductKey = sku; CustomerKey = customer_id; ReceiptNumber = transaction_id; SalesQuantity = quantity; UnitSellingPrice = unit_price; SalesAmount = total_price; DiscountAmount = discount_amount; VATAmount = tax_amount; ETLLoadID = -
1 | 20250101 | 11 | 5021 | 901 | 7000121 | 2 | 45.00 | 90.00 | 0.00 | 9.64 | 33
2 | 20250101 | 11 | 5044 | 901 | 7000121 | 1 | 120.00 | 108.00 | 12.00 | 11.57 | 33
3 | 20250101 | 12 | 5021 | 17 | 7000122 | 4 | 45.00 | 180.00 | 0.00 | 19.29 | 33
4 | 20250102 | 12 | 5100 | 88 | 7000123 | 1 | 15.00 | 15.00 | 0.00 | 1.61 | 34
# shop_online_orders | transactions
Order No. = transaction_id; Order Created = transaction_timestamp; Product Title = product_name; Variant = -; Seller SKU = sku; Item Price = unit_price; Qty Ordered = quantity; Item Subtotal = total_price; Voucher = -; Shipping Paid = -; Payment Option = payment_method; Ship To City = municipality; Ship To Province = province; Buyer = -; Order State = -
250301ABCD12 | 2025-03-01 11:21 | Dried Mangoes 100g | Original | DM-100 | 89.00 | 3 | 267.00 |  | 45.00 | COD | Cebu City | Cebu | jenny_88 | Completed
250301ABCE77 | 2025-03-01 12:40 | Banana Chips 250g | Sweet | BC-250 | 75.00 | 1 | 75.00 | NEW20 | 38.00 | GCash | Davao City | Davao del Sur | mark.t | Completed
250302AAZZ01 | 2025-03-02 08:01 | Dried Mangoes 100g | Less sugar | DM-100L | 95.00 | 2 | 190.00 |  | 45.00 | Card | Makati | Metro Manila | gracie | Shipped
# ecom_line_items | transactions
order.number = transaction_id; order.created_at = transaction_timestamp; order.currency = currency; order.total = transaction_amount; customer.id = customer_id; line.sku = sku; line.title = product_name; line.quantity = quantity; line.price = unit_price; line.discount = discount_amount; shipping.city = municipality; shipping.province = province
1001 | 2025-02-01T09:12:00+08:00 | PHP | 540.00 | 77120 | COF-BAR-250 | Barako Coffee 250g | 2 | 220.00 | 0.00 | Lipa | Batangas
1001 | 2025-02-01T09:12:00+08:00 | PHP | 540.00 | 77120 | MUG-01 | Enamel Mug | 1 | 120.00 | 20.00 | Lipa | Batangas
1002 | 2025-02-01T10:00:00+08:00 | PHP | 220.00 | 77133 | COF-BAR-250 | Barako Coffee 250g | 1 | 220.00 | 0.00 | Baguio | Benguet
# delivery_app | transactions
booking_id = transaction_id; placed_at = transaction_timestamp; merchant_id = store_id; merchant_name = store_name; dish = product_name; qty = quantity; price = unit_price; line_total = total_price; rider = -; delivery_fee = -; eta_min = -
GF-10021 | 2025-03-10 11:58 | 771 | Mang Inasal Kanto | Chicken Paa | 2 | 139.00 | 278.00 | R. Cruz | 49.00 | 32
GF-10021 | 2025-03-10 11:58 | 771 | Mang Inasal Kanto | Halo-halo | 1 | 95.00 | 95.00 | R. Cruz | 49.00 | 32
GF-10025 | 2025-03-10 12:07 | 802 | Lugaw Republic | Lugaw Special | 3 | 65.00 | 195.00 | P. Lim | 39.00 | 25
# old_firmware_flat | transactions
id = transaction_id; device_id = device_id; store_id = store_id; ts = transaction_timestamp; brand_name = brand_name; peso_value = total_price; region = region
0a1b2c3d-aaaa-4bbb-8ccc-000000000001 | SCOUTPI-0009 | 110 | 2025-05-01T08:00:00Z | Alaska | 42.00 | NCR
0a1b2c3d-aaaa-4bbb-8ccc-000000000002 | SCOUTPI-0009 | 110 | 2025-05-01T08:03:10Z | Oishi | 10.00 | NCR
0a1b2c3d-aaaa-4bbb-8ccc-000000000003 | SCOUTPI-0009 | 110 | 2025-05-01T08:09:40Z | Coca-Cola | 20.00 | NCR
# device_single_line | transactions
transactionId = transaction_id; storeId = store_id; deviceId = device_id; timestamp = transaction_timestamp; totals.totalAmount = transaction_amount; totals.currency = currency; items.productName = product_name; items.brandName = brand_name; items.category = product_category; items.quantity = quantity; items.unitPrice = unit_price; items.totalPrice = total_price; transactionContext.paymentMethod = payment_method
5f4dcc3b-5aa7-65d6-1d83-27deb882cf99 | 108 | SCOUTPI-0006 | 2025-09-05T09:44:28.000Z | 352.00 | PHP | Marlboro Gold 20's | Marlboro | Tobacco Products | 2 | 176.00 | 352.00 | cash
# device_two_lines_snake | transactions
transaction_id = transaction_id; store.id = store_id; ts_utc = transaction_timestamp; request.payment_method = payment_method; request.gender = gender; request.age_bracket = age_bracket; items.product_name = product_name; items.brand_name = brand_name; items.qty = quantity; items.unit = unit; items.unit_price = unit_price; items.total_price = total_price; items.confidence = -
7c9e6679-7425-40de-944b-e07fc1f90ae7 | 112 | 2025-09-06T01:10:00Z | gcash | female | 25-34 | Safeguard Pure White 60g | Safeguard | 1 | pc | 32.00 | 32.00 | 0.91
7c9e6679-7425-40de-944b-e07fc1f90ae7 | 112 | 2025-09-06T01:10:00Z | gcash | female | 25-34 | Kopiko Black 3in1 | Kopiko | 2 | sachet | 8.00 | 16.00 | 0.88
# receipt_json_single | transactions
receipt.no = transaction_id; receipt.issuedAt = transaction_timestamp; receipt.grandTotal = transaction_amount; branch.code = store_id; branch.name = store_name; lines.description = product_name; lines.barcode = barcode; lines.qty = quantity; lines.unitPrice = unit_price; lines.amount = total_price
A-7781 | 2025-06-01 13:20:00 | 95.00 | QC02 | Tomas Morato | Nova 78g | 4800194108287 | 2 | 35.00 | 70.00
A-7781 | 2025-06-01 13:20:00 | 95.00 | QC02 | Tomas Morato | C2 Lemon 230ml | 4800016112348 | 1 | 25.00 | 25.00
# item_list_excel | products
Item No. = sku; Item = product_name; Brand = brand_name; Size = pack_size; UOM = unit; Bar Code = barcode; Dealer's Price = unit_cost; SRP = unit_price; Remarks = -
1 | Alaska Evap | Alaska | 370ml | can | 4800092110031 | 38.25 | 43.00 | 
2 | Alaska Condensed | Alaska | 300ml | can | 4800092330118 | 49.75 | 56.00 | for promo
3 | Jersey Evap | Jersey | 370ml | can | 4806018401239 | 29.00 | 33.00 | 
4 | Angel Kremdensada | Angel | 410ml | can | 4800092551212 | 54.00 | 62.00 | 
# paninda_list | products
Kodigo = sku; Paninda = product_name; Uri = product_category; Laki = pack_size; Puhunan = unit_cost; Bentahan = unit_price; Kinuhanan = supplier; Natirang stock = -
P001 | Sardinas Ligo | De lata | 155g | 20.50 | 24.00 | Suy Sing | 14
P002 | Kape Nescafe | Inumin | 29g | 6.85 | 8.50 | Puregold | 52
P003 | Sabon Surf | Labada | 65g | 6.40 | 7.50 | Puregold | 31
P004 | Tuyo | Ulam | 1 pack | 35.00 | 45.00 | Palengke | 6
# tsql_product_dim | products
ProductKey = -; ProductAlternateKey = sku; EnglishProductName = product_name; BrandName = brand_name; CategoryName = product_category; DepartmentName = department; ManufacturerName = manufacturer; PackSize = pack_size; EANCode = barcode; StandardCost = unit_cost; ListPrice = unit_price; RowStatus = status; StartDate = -
1 | SKU-1001 | Surf Powder Cherry 65g | Surf | Laundry | Non-Food | Unilever | 65g | 4800888212344 | 5.90 | 7.50 | Active | 2024-01-01
2 | SKU-1002 | Knorr Cubes Pork 60g | Knorr | Condiments | Food | Unilever | 60g | 4800888105554 | 28.10 | 34.00 | Active | 2024-01-01
3 | SKU-1003 | Vaseline 50ml | Vaseline | Personal Care | Non-Food | Unilever | 50ml | 4800888199911 | 41.00 | 52.00 | Inactive | 2024-06-01
# supplier_pricelist_short | products
Mat Code = sku; Mat Desc = product_name; Cat = product_category; Pk Sz = pack_size; EAN = barcode; DP = unit_cost; SRP = unit_price
20011 | OISHI PRAWN CRACKERS 60G | SNACKS | 60G | 4800194107013 | 15.10 | 18.00
20012 | OISHI PILLOWS CHOCO 38G | SNACKS | 38G | 4800194107211 | 8.05 | 10.00
20019 | SMART C LEMON 330ML | BEVERAGE | 330ML | 4800194107990 | 16.90 | 20.00
# branches_sheet | stores
Branch No. = store_id; Branch Name = store_name; Format = store_type; Brgy. = barangay; City/Town = municipality; Province = province; Date Opened = opened_on; OIC = -; Contact = -
01 | Tarlac Main | Grocery | San Nicolas | Tarlac City | Tarlac | 2009-06-12 | Grace Lim | 0917 555 0101
02 | Paniqui | Mini mart | Poblacion Norte | Paniqui | Tarlac | 2014-11-03 | Rey Santos | 0918 555 0122
07 | Concepcion | Mini mart | San Jose | Concepcion | Tarlac | 2019-02-20 | Amy Cruz | 0920 555 0933
# sari_sari_registry | stores
Tindahan No = store_id; Pangalan ng tindahan = store_name; May-ari = -; Brgy = barangay; Bayan = municipality; Lalawigan = province; Lat = latitude; Long = longitude; Bukas pa ba = status
104 | Aling Nena Store | Elena Ramos | Tatalon | Quezon City | Metro Manila | 14.6208 | 121.0121 | Oo
108 | JM Sari-Sari | Jun Manalo | Bagong Silang | Caloocan | Metro Manila | 14.7702 | 121.0418 | Oo
109 | Tess Variety | Teresita Go | Poblacion | Muntinlupa | Metro Manila | 14.3832 | 121.0450 | Hindi
# loyalty_members | customers
Card No = customer_id; Member Name = -; Sex = gender; Age = age; Income Class = income_bracket; HH Members = household_size; Barangay = barangay; City = municipality; Points = -
880012 | Lorna Diaz | F | 44 | C | 5 | Tatalon | Quezon City | 120
880013 | Ben Yap | M | 31 | B | 2 | San Antonio | Makati | 45
880021 | Cora Lim | F | 67 | D | 7 | Poblacion | Pasig | 310
# suki_list | customers
Suki No. = customer_id; Palayaw = -; Edad = age; Kasarian = gender; Kita sa isang buwan = income_bracket; Ilan sa pamilya = household_size; Brgy = barangay
S-01 | Baby | 51 | Babae | 10-15K | 6 | Malanday
S-02 | Jun | 38 | Lalaki | 15-20K | 4 | Malanday
S-03 | Lita | 70 | Babae | below 10K | 3 | Concepcion Uno
# promo_calendar | campaigns
Promo ID = campaign_id; Promo Title = campaign_name; Brand = brand_name; Medium = channel; From = start_date; To = end_date; Budget (Php) = budget; Actual (Php) = spend; Impressions = impressions; PIC = -
PR-2501 | Kape Payday Blast | Nescafe | Facebook | 2025-02-13 | 2025-02-16 | 50000 | 48210.50 | 812000 | Kim
PR-2502 | Balik Eskwela | Milo | TikTok | 2025-06-01 | 2025-06-21 | 120000 | 119400.00 | 2310400 | Arnel
PR-2503 | Fiesta Sampling | Bear Brand | In-store | 2025-05-10 | 2025-05-31 | 75000 | 60250.00 | 34000 | Kim
# brand_detections | inference
interaction_id = transaction_id; text_seen = product_name; brand_guess = brand_name; category_guess = product_category; prob = confidence; model_ver = model; run_at = predicted_at
8812 | palmolive naturals | Palmolive | Personal Care | 0.93 | v2.4 | 2025-04-01T10:00:14Z
8813 | red horse 500 | Red Horse | Beer | 0.88 | v2.4 | 2025-04-01T10:04:53Z
8814 | mentos | Mentos | Candy | 0.71 | v2.4 | 2025-04-01T10:11:39Z
# vague_two_rows | unknown
a = -; b = -; c = -; d = -
1 | 20 | 5 | x
2 | 30 | 6 | y
# utang_notebook | unknown
Pangalan = -; Magkano ang utang = -; Kailan umutang = -; Nabayaran na = -; Natitira = -
Aling Baby | 150 | 2025-01-03 | 50 | 100
Kuya Jun | 320 | 2025-01-08 | 0 | 320
Nanay Lita | 75 | 2025-01-11 | 75 | 0
# delivery_receiving | unknown
DR # = -; Supplier = -; Date Received = -; Item = -; Qty Received = -; Unit Cost = -; Expiry = -; Received By = -
11201 | Suy Sing | 2025-03-02 | Ligo Sardines | 100 | 20.50 | 2027-03-01 | Jun
11201 | Suy Sing | 2025-03-02 | Mega Sardines | 48 | 19.75 | 2027-01-15 | Jun
11230 | Puregold | 2025-03-05 | Surf 65g | 144 | 6.40 | 2028-03-01 | Amy
# staff_schedule | unknown
Staff = -; Branch = -; Shift Date = -; Time In = -; Time Out = -; Hours = -; OT = -
Joy Reyes | Tarlac Main | 2025-03-01 | 06:00 | 14:00 | 8 | 0
Ramil Diaz | Paniqui | 2025-03-01 | 14:00 | 23:00 | 8 | 1
# stock_count | unknown
Count Date = -; Bin = -; Item Code = -; Item = -; System Qty = -; Counted = -; Variance = -
2025-01-31 | A-01 | 100231 | Hotdog 500g | 24 | 23 | -1
2025-01-31 | A-02 | 100455 | Gardenia | 12 | 12 | 0
2025-01-31 | B-11 | 200114 | Eden 165g | 40 | 38 | -2
`;
