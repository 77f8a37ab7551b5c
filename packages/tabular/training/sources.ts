/**
 * Headers as real systems write them, with the field each column is of: exports of tills, shops, marketplaces, ERPs and
 * public data sets, and ledgers as small shops keep them. A block is a source: `# family | dataset`, then `Header = field`
 * one after the other, `-` for a column that is none. Sources of one family are never split between training and evaluation.
 *
 * The headers are facts of those systems' documentation and public exports; no values of theirs are kept here.
 */
export const SOURCES = `
# loyverse | transactions
Date = transaction_timestamp; Receipt number = transaction_id; Receipt type = -; Category = product_category; SKU = sku; Item = product_name; Variant = -; Modifiers applied = -; Quantity = quantity; Gross sales = -; Discounts = discount_amount; Net sales = total_price; Cost of goods = -; Gross profit = -; Taxes = tax_amount; Dining option = -; POS = device_id; Store = store_name; Cashier name = -; Customer name = -; Customer contacts = -; Comment = -; Status = -
# loyverse | transactions
Date = transaction_timestamp; Receipt number = transaction_id; Receipt type = -; Gross sales = -; Discounts = discount_amount; Net sales = -; Taxes = tax_amount; Tips = -; Total collected = transaction_amount; Cost of goods = -; Gross profit = -; Payment type = payment_method; Description = -; Dining option = -; POS = device_id; Store = store_name; Cashier name = -; Customer name = -; Status = -
# loyverse | products
Handle = -; SKU = sku; Name = product_name; Category = product_category; Sold by weight = -; Option 1 name = -; Option 1 value = -; Cost = unit_cost; Barcode = barcode; SKU of included item = -; Quantity of included item = -; Track stock = -; Price = unit_price; In stock = -; Low stock = -; Supplier = supplier
# square | transactions
Date = transaction_date; Time = transaction_time; Time Zone = -; Category = product_category; Item = product_name; Qty = quantity; Price Point Name = -; SKU = sku; Modifiers Applied = -; Gross Sales = -; Discounts = discount_amount; Net Sales = total_price; Tax = tax_amount; Transaction ID = transaction_id; Payment ID = -; Device Name = device_id; Notes = -; Details = -; Event Type = -; Location = store_name; Dining Option = -; Customer ID = customer_id; Customer Name = -; Customer Reference ID = -; Unit = unit; Count = -; GTIN = barcode; Commission = -; Employee = -
# square | transactions
Date = transaction_date; Time = transaction_time; Gross Sales = -; Discounts = discount_amount; Service Charges = -; Net Sales = -; Gift Card Sales = -; Tax = tax_amount; Tip = -; Partial Refunds = -; Total Collected = transaction_amount; Source = -; Card = -; Cash = -; Other Tender = -; Fees = -; Net Total = -; Transaction ID = transaction_id; Payment ID = -; Card Brand = -; PAN Suffix = -; Device Name = device_id; Staff Name = -; Location = store_name; Customer ID = customer_id
# square | products
Reference Handle = -; Token = -; Item Name = product_name; Customer-facing Name = -; Variation Name = -; SKU = sku; Description = -; Categories = product_category; Reporting Category = -; GTIN = barcode; Item Type = -; Weight (kg) = -; Price = unit_price; Default Unit Cost = unit_cost; Default Vendor Name = supplier; Archived = -; Sellable = -; Stockable = -
# shopify | transactions
Name = transaction_id; Email = -; Financial Status = -; Paid at = -; Fulfillment Status = -; Fulfilled at = -; Accepts Marketing = -; Currency = currency; Subtotal = -; Shipping = -; Taxes = tax_amount; Total = transaction_amount; Discount Code = -; Discount Amount = discount_amount; Shipping Method = -; Created at = transaction_timestamp; Lineitem quantity = quantity; Lineitem name = product_name; Lineitem price = unit_price; Lineitem compare at price = -; Lineitem sku = sku; Lineitem requires shipping = -; Lineitem taxable = -; Billing Name = -; Billing Street = -; Billing City = municipality; Billing Zip = -; Billing Province = province; Billing Country = -; Notes = -; Payment Method = payment_method; Payment Reference = -; Refunded Amount = -; Vendor = -; Location = store_name; Tags = -; Risk Level = -
# shopify | products
Handle = -; Title = product_name; Body (HTML) = -; Vendor = brand_name; Product Category = product_category; Type = -; Tags = -; Published = -; Variant SKU = sku; Variant Grams = -; Variant Inventory Qty = -; Variant Price = unit_price; Variant Compare At Price = -; Variant Barcode = barcode; Image Src = -; Cost per item = unit_cost; Status = status
# woocommerce | transactions
Order Number = transaction_id; Order Status = -; Order Date = transaction_timestamp; Customer Note = -; First Name (Billing) = -; Last Name (Billing) = -; City (Billing) = municipality; State Code (Billing) = -; Postcode (Billing) = -; Email (Billing) = -; Phone (Billing) = -; Payment Method Title = payment_method; Cart Discount Amount = -; Order Subtotal Amount = -; Order Shipping Amount = -; Order Total Amount = transaction_amount; Order Total Tax Amount = -; SKU = sku; Item # = -; Item Name = product_name; Quantity (- Refund) = quantity; Item Cost = unit_price; Coupon Code = -
# woocommerce | products
ID = -; Type = -; SKU = sku; Name = product_name; Published = -; Is featured? = -; Visibility in catalog = -; Short description = -; Tax status = -; In stock? = -; Stock = -; Regular price = unit_price; Sale price = -; Categories = product_category; Tags = -; Images = -; Brands = brand_name; GTIN, UPC, EAN, or ISBN = barcode
# shopee | transactions
Order ID = transaction_id; Order Status = -; Cancel reason = -; Return / Refund Status = -; Tracking Number* = -; Shipping Option = -; Estimated Ship Out Date = -; Ship Time = -; Order Creation Date = transaction_timestamp; Order Paid Time = -; Parent SKU Reference No. = -; Product Name = product_name; SKU Reference No. = sku; Variation Name = -; Original Price = -; Deal Price = unit_price; Quantity = quantity; Returned quantity = -; Product Subtotal = total_price; Seller Rebate = -; Seller Discount = discount_amount; SKU Total Weight = -; Voucher Code = -; Buyer Paid Shipping Fee = -; Transaction Fee = -; Commission Fee = -; Grand Total = transaction_amount; Username (Buyer) = -; Receiver Name = -; Phone Number = -; Delivery Address = -; Town = barangay; District = -; City = municipality; Province = province; Country = -; Zip Code = -; Remark from buyer = -; Payment Method = payment_method; Order Complete Time = -; Note = -
# lazada | transactions
orderItemId = -; orderType = -; Guarantee = -; deliveryType = -; lazadaId = -; sellerSku = sku; lazadaSku = -; wareHouse = -; createTime = transaction_timestamp; updateTime = -; rtaSla = -; orderNumber = transaction_id; invoiceRequired = -; deliveredDate = -; customerName = -; customerEmail = -; shippingName = -; shippingPhone = -; shippingCity = municipality; shippingRegion = region; shippingPostCode = -; payMethod = payment_method; paidPrice = total_price; unitPrice = unit_price; sellerDiscountTotal = discount_amount; shippingFee = -; itemName = product_name; variation = -; trackingCode = -; status = -
# tiktok_shop | transactions
Order ID = transaction_id; Order Status = -; Order Substatus = -; Cancelation/Return Type = -; SKU ID = -; Seller SKU = sku; Product Name = product_name; Variation = -; Quantity = quantity; Sku Quantity of return = -; SKU Unit Original Price = unit_price; SKU Subtotal Before Discount = -; SKU Platform Discount = -; SKU Seller Discount = discount_amount; SKU Subtotal After Discount = total_price; Shipping Fee After Discount = -; Order Amount = transaction_amount; Created Time = transaction_timestamp; Paid Time = -; Shipped Time = -; Tracking ID = -; Buyer Username = -; Recipient = -; Phone # = -; Zipcode = -; Country = -; Province = province; District = -; Payment Method = payment_method; Weight(kg) = -; Product Category = product_category
# amazon | transactions
amazon-order-id = transaction_id; merchant-order-id = -; purchase-date = transaction_timestamp; last-updated-date = -; order-status = -; fulfillment-channel = -; sales-channel = -; ship-service-level = -; product-name = product_name; sku = sku; asin = -; item-status = -; quantity = quantity; currency = currency; item-price = total_price; item-tax = tax_amount; shipping-price = -; item-promotion-discount = discount_amount; ship-city = municipality; ship-state = -; ship-postal-code = -; ship-country = -
# quickbooks | transactions
Type = -; Date = transaction_date; Num = transaction_id; Memo = -; Name = -; Item = product_name; Qty = quantity; U/M = unit; Sales Price = unit_price; Amount = total_price; Balance = -
# quickbooks | transactions
Transaction date = transaction_date; Transaction type = -; No. = transaction_id; Customer full name = -; Memo/Description = -; Product/Service full name = product_name; Quantity = quantity; Sales price = unit_price; Amount = total_price; Balance = -
# quickbooks | products
Product/Service Name = product_name; SKU = sku; Type = -; Sales Description = -; Sales Price / Rate = unit_price; Purchase Cost = unit_cost; Qty On Hand = -; Reorder Point = -; Income Account = -; Preferred Supplier = supplier; Category = product_category
# sap | transactions
VBELN = transaction_id; POSNR = -; AUDAT = transaction_date; ERZET = transaction_time; KUNNR = customer_id; WERKS = store_id; MATNR = sku; ARKTX = product_name; EAN11 = barcode; MATKL = product_category; KWMENG = quantity; VRKME = unit; NETPR = unit_price; NETWR = total_price; MWSBP = tax_amount; WAERK = currency; ERNAM = -; AUART = -; VKORG = -
# sap | products
MATNR = sku; MAKTX = product_name; MTART = -; MATKL = product_category; EAN11 = barcode; MEINS = unit; BRGEW = -; STPRS = unit_cost; VKP0 = unit_price; LIFNR = supplier; MSTAE = status; ERSDA = -; PRODH = -
# sap | transactions
Billing Document = transaction_id; Item (SD) = -; Billing Date = transaction_date; Plant = store_id; Sold-to party = customer_id; Material = sku; Material Description = product_name; Material Group = product_category; Billed Quantity = quantity; Sales Unit = unit; Net Value = total_price; Tax Amount = tax_amount; Document Currency = currency; Created By = -
# dynamics_nav | transactions
Document Type = -; Document No. = transaction_id; Line No. = -; Posting Date = transaction_date; Sell-to Customer No. = customer_id; Type = -; No. = sku; Location Code = store_id; Description = product_name; Item Category Code = product_category; Quantity = quantity; Unit of Measure Code = unit; Unit Price Incl. VAT = unit_price; Line Discount % = -; Line Discount Amount = discount_amount; Amount Including VAT = total_price; Currency Code = currency; Salesperson Code = -; Gen. Bus. Posting Group = -
# dynamics_retail | transactions
TRANSACTIONID = transaction_id; RECEIPTID = -; STORE = store_id; TERMINAL = device_id; TRANSDATE = transaction_date; TRANSTIME = transaction_time; LINENUM = -; ITEMID = sku; BARCODE = barcode; QTY = quantity; UNIT = unit; PRICE = unit_price; NETAMOUNTINCLTAX = total_price; DISCAMOUNT = discount_amount; TAXAMOUNT = tax_amount; CUSTACCOUNT = customer_id; CURRENCY = currency; STAFFID = -; DATAAREAID = -; RECID = -
# odoo | transactions
Order Ref = transaction_id; Order Date = transaction_timestamp; Session = -; Point of Sale = store_name; Cashier = -; Customer = -; Order Lines/Product = product_name; Order Lines/Product/Barcode = barcode; Order Lines/Quantity = quantity; Order Lines/Unit Price = unit_price; Order Lines/Discount (%) = -; Order Lines/Subtotal = total_price; Total = transaction_amount; Status = -
# odoo | products
id = -; name = product_name; default_code = sku; barcode = barcode; categ_id = product_category; list_price = unit_price; standard_price = unit_cost; uom_id = unit; seller_ids = supplier; type = -; active = status; qty_available = -
# erpnext | transactions
name = transaction_id; posting_date = transaction_date; posting_time = transaction_time; customer = customer_id; customer_name = -; company = -; set_warehouse = store_name; item_code = sku; item_name = product_name; item_group = product_category; brand = brand_name; qty = quantity; uom = unit; rate = unit_price; amount = total_price; discount_amount = discount_amount; grand_total = transaction_amount; currency = currency; mode_of_payment = payment_method; owner = -; docstatus = -
# netsuite | transactions
Internal ID = -; Document Number = transaction_id; Date = transaction_date; Location = store_name; Name = -; Item = product_name; UPC Code = barcode; Quantity = quantity; Units = unit; Item Rate = unit_price; Amount = total_price; Amount (Tax) = tax_amount; Currency = currency; Memo = -; Status = -; Payment Method = payment_method; Sales Rep = -
# lightspeed | transactions
Receipt Number = transaction_id; Sale Date = transaction_timestamp; Outlet = store_name; Register = device_id; User = -; Customer Code = customer_id; Customer Group = customer_type; Line Type = -; SKU = sku; Product = product_name; Brand = brand_name; Product Type = product_category; Supplier = -; Quantity = quantity; Price = unit_price; Line Discount = discount_amount; Tax = tax_amount; Line Total = total_price; Cost = -; Gross Margin = -; Note = -
# lightspeed | products
id = -; handle = -; sku = sku; composite_name = -; name = product_name; description = -; type = product_category; variant_option_one_name = -; tags = -; supply_price = unit_cost; retail_price = unit_price; brand_name = brand_name; supplier_name = supplier; supplier_code = -; active = status; track_inventory = -; reorder_point_main_outlet = -
# vend_clover | transactions
Line Item Date = transaction_timestamp; Order ID = transaction_id; Order Employee Name = -; Item ID = sku; Item Name = product_name; Item Total = total_price; Per Unit Quantity = quantity; Item Revenue = -; Modifiers Revenue = -; Total Revenue = -; Order Discount Proportion = -; Discounts = discount_amount; Tax Amount = tax_amount; Item Total with Tax Amount = -; Payment State = -; Currency = currency
# toast | transactions
Location = store_name; Order Id = transaction_id; Order # = -; Sent Date = -; Order Date = transaction_timestamp; Check Id = -; Server = -; Table = -; Dining Area = -; Service = -; Menu Item = product_name; Menu Subgroup(s) = -; Menu Group = product_category; SKU = sku; Gross Price = -; Discount = discount_amount; Net Price = total_price; Qty = quantity; Tax = tax_amount; Void? = -; Tab Name = -
# vin_pos_ph | transactions
OR No. = transaction_id; Trans Date = transaction_date; Trans Time = transaction_time; Branch Code = store_id; Branch = store_name; Terminal No = device_id; Item Code = sku; Item Description = product_name; Dept = -; Category = product_category; Qty Sold = quantity; UOM = unit; SRP = unit_price; Disc Amt = discount_amount; VAT Amt = tax_amount; Net Amount = total_price; Tender Type = payment_method; Cashier ID = -; Senior/PWD ID = -; Z Counter = -
# vin_pos_ph | transactions
SI # = transaction_id; Date = transaction_date; Time = transaction_time; Store = store_name; Total Amount Due = transaction_amount; VATable Sales = -; VAT Amount = tax_amount; VAT Exempt = -; Zero Rated = -; SC Discount = -; Less: Discount = discount_amount; Cash = -; Change = -; Mode of Payment = payment_method; Cashier = -; Customer TIN = -
# utak_pos | transactions
Date = transaction_date; Time = transaction_time; Transaction # = transaction_id; Item Name = product_name; Option = -; Category = product_category; Price = unit_price; Qty = quantity; Total = total_price; Discount = discount_amount; Discount Name = -; Payment Type = payment_method; Staff = -; Customer = -; Void = -
# tsql_legacy | transactions
strTransNo = transaction_id; dtmTransDate = transaction_timestamp; intStoreID = store_id; strStoreName = store_name; strItemCode = sku; strItemDesc = product_name; strBrand = brand_name; strCategory = product_category; decQty = quantity; strUOM = unit; curUnitPrice = unit_price; curLineTotal = total_price; curDiscAmt = discount_amount; intCustomerID = customer_id; strUserName = -; bitVoid = -
# tsql_legacy | transactions
TransactionID = transaction_id; TransactionDate = transaction_timestamp; StoreID = store_id; DeviceID = device_id; FacialID = customer_id; Sex = gender; Age = age; EmotionalState = -; ProductID = sku; ProductName = product_name; BrandName = brand_name; Category = product_category; TransactionAmount = transaction_amount; PaymentMethod = payment_method; Barangay = barangay; TranscriptionText = -; CreatedDate = -; ModifiedDate = -
# tsql_legacy | transactions
canonical_tx_id = transaction_id; transaction_date = transaction_date; txn_ts = transaction_timestamp; store_id = store_id; device_id = device_id; amount = transaction_amount; payment_method = payment_method; brand = brand_name; product_name = product_name; category = product_category; basket_size = -; age_group = age_bracket; gender = gender; weather = -; daypart = -; is_weekday = -; load_ts = -
# tsql_legacy | products
PROD_CD = sku; PROD_DESC = product_name; BRND_NM = brand_name; CTGRY_CD = -; CTGRY_NM = product_category; DEPT_NM = department; MFR_NM = manufacturer; PK_SZ = pack_size; UOM_CD = unit; UPC_NBR = barcode; UNIT_CST_AMT = unit_cost; UNIT_RTL_AMT = unit_price; VNDR_NM = supplier; STAT_CD = status; CRTE_TS = -; UPD_TS = -; UPD_USER = -
# tsql_legacy | stores
STR_NBR = store_id; STR_NM = store_name; STR_TYP_CD = store_type; ADDR_LN_1 = -; CTY_NM = municipality; PROV_NM = province; RGN_NM = region; ZIP_CD = -; LAT_DEG = latitude; LONG_DEG = longitude; OPN_DT = opened_on; STAT_CD = status; MGR_NM = -; PHN_NBR = -; SLSFLR_SQFT = -
# tsql_legacy | customers
CUST_ID = customer_id; CUST_NM = -; GNDR_CD = gender; BRTH_DT = -; AGE_YRS = age; AGE_GRP = age_bracket; INCM_BRKT = income_bracket; HH_SIZE = household_size; CTY_NM = municipality; PROV_NM = province; SEG_CD = customer_type; EMAIL_ADDR = -; PHN_NBR = -; CRTE_TS = -
# sari_sari_ledger | transactions
Petsa = transaction_date; Oras = transaction_time; Paninda = product_name; Dami = quantity; Presyo = unit_price; Kabuuan = total_price; Bayad = payment_method; Suki = -; Tala = -
# sari_sari_ledger | transactions
Araw = transaction_date; Pangalan ng Produkto = product_name; Tatak = brand_name; Bilang = quantity; Yunit = unit; Presyo bawat isa = unit_price; Halaga = total_price; Paraan ng Pagbayad = payment_method; Sukli = -; Listahan ng utang = -
# sari_sari_ledger | transactions
No. = -; Petsa ng Benta = transaction_date; Numero ng Resibo = transaction_id; Tindahan = store_name; Item = product_name; Uri = product_category; Ilan = quantity; Magkano = unit_price; Total = total_price; Kabuuang Bayad = transaction_amount; Pangalan ng Suki = -; Lugar = -
# sari_sari_ledger | transactions
Date ng benta = transaction_date; Item na nabenta = product_name; Pcs = quantity; Presyo kada piraso = unit_price; Total na benta = total_price; Utang o cash = payment_method; Sino bumili = -; Notes = -
# sari_sari_ledger | transactions
ID ng Resibo = transaction_id; Petsa at Oras = transaction_timestamp; Produkto = product_name; Kategorya = product_category; Laki = pack_size; Dami = quantity; Halaga ng isa = unit_price; Bawas = discount_amount; Kabuuang Halaga = total_price; Edad = age; Kasarian = gender; Barangay = barangay; Bayan = municipality; Lalawigan = province; Rehiyon = region
# taglish_sheet | transactions
Resibo No = transaction_id; Araw ng Bili = transaction_date; Oras ng Bili = transaction_time; Tindahan ID = store_id; Pangalan ng Tindahan = store_name; Item Name = product_name; Brand = brand_name; Qty = quantity; Presyo (Php) = unit_price; Total (Php) = total_price; Discount = discount_amount; MOP = payment_method; Edad ng Customer = age; Kasarian ng Customer = gender; Brgy = barangay; Remarks = -
# taglish_sheet | products
Code = sku; Pangalan ng Item = product_name; Tatak = brand_name; Klase = product_category; Gumawa = manufacturer; Sukat = pack_size; Yunit = unit; Puhunan = unit_cost; Presyong Benta = unit_price; Taga-supply = supplier; Natira = -; Aktibo = status
# taglish_sheet | products
Barcode = barcode; Paninda = product_name; Brand = brand_name; Kategorya = product_category; Puhunan = unit_cost; Benta = unit_price; Tubo = -; Stock = -; Supplier = supplier; Expiry = -
# taglish_sheet | stores
ID ng Tindahan = store_id; Pangalan ng Tindahan = store_name; Uri ng Tindahan = store_type; May-ari = -; Barangay = barangay; Bayan/Lungsod = municipality; Lalawigan = province; Rehiyon = region; Latitud = latitude; Longhitud = longitude; Petsa ng Pagbukas = opened_on; Katayuan = status; Telepono = -
# taglish_sheet | customers
ID ng Suki = customer_id; Pangalan = -; Edad = age; Kasarian = gender; Uri ng Suki = customer_type; Kita kada buwan = income_bracket; Bilang sa Bahay = household_size; Barangay = barangay; Bayan = municipality; Lalawigan = province; Telepono = -
# taglish_sheet | campaigns
Kampanya ID = campaign_id; Pangalan ng Kampanya = campaign_name; Tatak = brand_name; Daluyan = channel; Simula = start_date; Katapusan = end_date; Badyet = budget; Nagastos = spend; Nakakita = impressions
# supermarket_kaggle | transactions
Invoice ID = transaction_id; Branch = store_id; City = municipality; Customer type = customer_type; Gender = gender; Product line = product_category; Unit price = unit_price; Quantity = quantity; Tax 5% = tax_amount; Total = total_price; Date = transaction_date; Time = transaction_time; Payment = payment_method; cogs = -; gross margin percentage = -; gross income = -; Rating = -
# superstore | transactions
Row ID = -; Order ID = transaction_id; Order Date = transaction_date; Ship Date = -; Ship Mode = -; Customer ID = customer_id; Customer Name = -; Segment = customer_type; Country = -; City = municipality; State = -; Postal Code = -; Region = region; Product ID = sku; Category = product_category; Sub-Category = -; Product Name = product_name; Sales = total_price; Quantity = quantity; Discount = -; Profit = -
# uci_online_retail | transactions
InvoiceNo = transaction_id; StockCode = sku; Description = product_name; Quantity = quantity; InvoiceDate = transaction_timestamp; UnitPrice = unit_price; CustomerID = customer_id; Country = -
# uci_online_retail | transactions
Invoice = transaction_id; StockCode = sku; Description = product_name; Quantity = quantity; InvoiceDate = transaction_timestamp; Price = unit_price; Customer ID = customer_id; Country = -
# completejourney | transactions
household_id = customer_id; store_id = store_id; basket_id = transaction_id; product_id = sku; quantity = quantity; sales_value = total_price; retail_disc = discount_amount; coupon_disc = -; coupon_match_disc = -; week = -; transaction_timestamp = transaction_timestamp
# completejourney | products
product_id = sku; manufacturer_id = -; department = department; brand = -; product_category = product_category; product_type = -; package_size = pack_size
# completejourney | customers
household_id = customer_id; age = age_bracket; income = income_bracket; home_ownership = -; marital_status = -; household_size = household_size; household_comp = -; kids_count = -
# completejourney | campaigns
campaign_id = campaign_id; campaign_type = -; start_date = start_date; end_date = end_date
# retail_sales_kaggle | transactions
Transaction ID = transaction_id; Date = transaction_date; Customer ID = customer_id; Gender = gender; Age = age; Product Category = product_category; Quantity = quantity; Price per Unit = unit_price; Total Amount = total_price
# coffee_shop | transactions
transaction_id = transaction_id; transaction_date = transaction_date; transaction_time = transaction_time; transaction_qty = quantity; store_id = store_id; store_location = store_name; product_id = sku; unit_price = unit_price; product_category = product_category; product_type = -; product_detail = product_name
# iowa_liquor | transactions
Invoice/Item Number = transaction_id; Date = transaction_date; Store Number = store_id; Store Name = store_name; Address = -; City = municipality; Zip Code = -; County = -; Category Name = product_category; Vendor Number = -; Vendor Name = -; Item Number = sku; Item Description = product_name; Pack = -; Bottle Volume (ml) = pack_size; State Bottle Cost = -; State Bottle Retail = unit_price; Bottles Sold = quantity; Sale (Dollars) = total_price; Volume Sold (Liters) = -
# tafeng | transactions
TRANSACTION_DT = transaction_date; CUSTOMER_ID = customer_id; AGE_GROUP = age_bracket; PIN_CODE = -; PRODUCT_SUBCLASS = product_category; PRODUCT_ID = sku; AMOUNT = quantity; ASSET = -; SALES_PRICE = total_price
# olist | transactions
order_id = transaction_id; order_item_id = -; product_id = sku; seller_id = store_id; shipping_limit_date = -; price = unit_price; freight_value = -; order_purchase_timestamp = transaction_timestamp; order_status = -; customer_id = customer_id; payment_type = payment_method; payment_installments = -; payment_value = transaction_amount; customer_city = municipality; customer_state = -; product_category_name = product_category
# bakery | transactions
Unnamed: 0 = -; date = transaction_date; time = transaction_time; ticket_number = transaction_id; article = product_name; Quantity = quantity; unit_price = unit_price
# fmcg_distributor | transactions
DR No = transaction_id; Inv Date = transaction_date; Outlet Code = store_id; Outlet Name = store_name; Outlet Type = -; Salesman = -; Product Code = sku; Product Desc = product_name; Principal = -; Cases = -; Pieces = quantity; Unit Price = unit_price; Gross Amount = -; Trade Discount = discount_amount; VAT = tax_amount; Net Amount = total_price; Municipality = municipality; Province = province; Terms = payment_method
# convenience_chain | transactions
SITE = store_id; SITE_NAME = store_name; BUS_DATE = transaction_date; POS_NO = device_id; TRX_NO = transaction_id; TRX_TIME = transaction_time; PLU = sku; PLU_DESC = product_name; EAN = barcode; SUBCAT = product_category; QTY = quantity; RETAIL = unit_price; EXT_RETAIL = total_price; PROMO_DISC = discount_amount; TAX_AMT = tax_amount; TENDER = payment_method; LOYALTY_ID = customer_id; OPERATOR = -; SHIFT = -
# convenience_chain | stores
Site No = store_id; Site Description = store_name; Format = store_type; Opening Date = opened_on; Region = region; Province = province; City/Municipality = municipality; Brgy = barangay; Lat = latitude; Lng = longitude; Site Status = status; Area Manager = -; Floor Area (sqm) = -; Contact No = -
# iot_pos | transactions
transactionId = transaction_id; storeId = store_id; deviceId = device_id; timestamp = transaction_timestamp; items.productName = product_name; items.brandName = brand_name; items.sku = sku; items.quantity = quantity; items.unitPrice = unit_price; items.totalPrice = total_price; items.confidence = -; totals.totalAmount = transaction_amount; totals.totalItems = -; customer.ageBracket = age_bracket; customer.gender = gender; paymentMethod = payment_method; edgeVersion = -; privacy.audioStored = -
# iot_pos | transactions
transaction_id = transaction_id; store.id = store_id; store.tz_offset_min = -; geo.region_id = -; ts_utc = transaction_timestamp; tx_start_ts = -; tx_end_ts = -; request.request_type = -; request.payment_method = payment_method; request.gender = gender; request.age_bracket = age_bracket; items.category_name = product_category; items.brand_name = brand_name; items.product_name = product_name; items.local_name = -; items.qty = quantity; items.unit = unit; items.unit_price = unit_price; items.total_price = total_price; items.detection_method = -; items.confidence = -; amounts.transaction_amount = transaction_amount
# iot_pos | inference
transaction_id = transaction_id; detected_text = product_name; detected_brand = brand_name; detected_category = product_category; confidence = confidence; model_version = model; inferred_at = predicted_at; latency_ms = -
# ml_vision | inference
image_id = -; label = product_name; brand_pred = brand_name; class_pred = product_category; score = confidence; model = model; created_at = predicted_at; bbox = -
# ml_vision | inference
InteractionID = transaction_id; Recognized Text = product_name; Predicted Brand = brand_name; Predicted Category = product_category; Probability = confidence; Algorithm = model; Prediction Time = predicted_at; GPU = -
# azure_inference | inference
ProductText = product_name; BrandName = brand_name; CategoryName = product_category; ConfidenceScore = confidence; ModelName = model; InferenceTimestamp = predicted_at; RequestID = -; InteractionID = transaction_id
# nielsen_panel | customers
PanelistID = customer_id; Household_Size = household_size; Household_Income = income_bracket; Age_Group = age_bracket; Sex = gender; Region = region; Province = province; City = municipality; Education = -; Occupation = -; Projection_Factor = -
# crm | customers
Customer No. = customer_id; Full Name = -; Birthday = -; Age = age; Gender = gender; Membership Tier = customer_type; Monthly Income = income_bracket; No. of Household Members = household_size; Street = -; Barangay = barangay; City/Municipality = municipality; Province = province; Region = region; Mobile = -; Email = -; Date Joined = -; Points Balance = -
# crm | customers
member_id = customer_id; first_name = -; last_name = -; dob = -; age_range = age_bracket; sex = gender; segment = customer_type; income_level = income_bracket; family_size = household_size; town = municipality; province = province; phone_number = -; opt_in = -; last_purchase_date = -; lifetime_value = -
# hubspot_like | customers
Contact ID = customer_id; First Name = -; Last Name = -; Email = -; Phone Number = -; City = municipality; State/Region = region; Lifecycle Stage = customer_type; Create Date = -; Contact owner = -
# meta_ads | campaigns
Campaign name = campaign_name; Campaign ID = campaign_id; Campaign delivery = -; Campaign budget = budget; Campaign budget type = -; Amount spent (PHP) = spend; Impressions = impressions; Reach = -; Link clicks = -; CTR (all) = -; Starts = start_date; Ends = end_date; Results = -; Cost per results = -; Platform = channel
# google_ads | campaigns
Campaign = campaign_name; Campaign ID = campaign_id; Campaign type = channel; Campaign state = -; Budget = budget; Currency code = -; Clicks = -; Impr. = impressions; CTR = -; Avg. CPC = -; Cost = spend; Start date = start_date; End date = end_date; Conversions = -
# trade_promo | campaigns
Promo Code = campaign_id; Promo Name = campaign_name; Media = channel; Brand = brand_name; Product = product_name; Store Code = store_id; Start = start_date; End = end_date; Budget (PHP) = budget; Actual Spend = spend; Reach/Impressions = impressions; Mechanics = -; Approved by = -
# trade_promo | campaigns
activity_id = campaign_id; activity_name = campaign_name; channel_type = channel; promoted_brand = brand_name; promoted_item = product_name; outlet_id = store_id; valid_from = start_date; valid_to = end_date; planned_budget = budget; actual_cost = spend; views = impressions; remarks = -
# store_master | stores
Store ID = store_id; Store Name = store_name; Store Type = store_type; Owner Name = -; Address = -; Barangay = barangay; Municipality = municipality; Province = province; Region = region; Latitude = latitude; Longitude = longitude; Date Opened = opened_on; Status = status; Contact Number = -; Operating Hours = -
# store_master | stores
branch_code = store_id; branch_name = store_name; branch_format = store_type; brgy = barangay; city = municipality; prov = province; region_name = region; gps_lat = latitude; gps_long = longitude; start_of_operation = opened_on; is_active = status; tin = -; landlord = -
# favorita | stores
store_nbr = store_id; city = municipality; state = province; type = store_type; cluster = -
# favorita | products
item_nbr = sku; family = product_category; class = -; perishable = -
# instacart | products
product_id = sku; product_name = product_name; aisle_id = -; department_id = -; aisle = product_category; department = department
# wholesaler_pricelist | products
Item No. = sku; Item Description = product_name; Brand = brand_name; Principal = manufacturer; Packing = pack_size; UOM = unit; Barcode = barcode; Dealer Price = unit_cost; SRP = unit_price; Dept. = department; Category = product_category; Remarks = -
# wholesaler_pricelist | products
PRODUCT CODE = sku; PRODUCT NAME = product_name; CASE BARCODE = -; PCS BARCODE = barcode; PCS/CASE = -; NET WT = pack_size; COST PRICE = unit_cost; SELLING PRICE = unit_price; MANUFACTURER = manufacturer; VENDOR = supplier; ACTIVE = status; MARGIN % = -
# openfoodfacts | products
code = barcode; url = -; creator = -; created_t = -; last_modified_datetime = -; product_name = product_name; generic_name = -; quantity = pack_size; packaging = -; brands = brand_name; categories = product_category; manufacturing_places = -; labels = -; countries = -; ingredients_text = -; energy_100g = -
# retailpro | transactions
RECEIPT_NUM = transaction_id; RECEIPT_DATE = transaction_timestamp; STORE_CODE = store_id; STORE_NAME = store_name; WORKSTATION = device_id; CASHIER = -; UPC = barcode; ALU = sku; DESC1 = product_name; DESC2 = -; DCS = product_category; VENDOR = -; QTY = quantity; PRICE = unit_price; EXT_PRICE = total_price; TAX = tax_amount; DISC_AMT = discount_amount; TENDER_TYPE = payment_method; CUST_ID = customer_id
# micros | transactions
Chk Num = transaction_id; Business Date = transaction_date; Chk Open Time = transaction_time; Revenue Center = -; Location Name = store_name; Workstation = device_id; Menu Item Name = product_name; Family Group = product_category; Sales Count = quantity; Unit Price = unit_price; Line Total = total_price; Discount Total = discount_amount; Tax Total = tax_amount; Tender Media = payment_method; Employee = -; Guests = -
# mobile_pos_app | transactions
Sale # = transaction_id; Sold on = transaction_timestamp; Shop = store_name; Product = product_name; Barcode = barcode; Price each = unit_price; No. sold = quantity; Sub total = total_price; Bill total = transaction_amount; Paid by = payment_method; Served by = -; Buyer = -
# pharmacy | transactions
Trans ID = transaction_id; Date/Time = transaction_timestamp; Branch = store_name; Generic Name = -; Brand Name = brand_name; Item = product_name; Dosage = -; Qty = quantity; Unit Price = unit_price; Sr. Disc. = discount_amount; Amount = total_price; Lot No. = -; Expiry Date = -; Pharmacist = -; Customer Age = age; Customer Sex = gender; Customer Type = customer_type
# geo_sales | transactions
txn_no = transaction_id; txn_datetime = transaction_timestamp; region_name = region; province_name = province; city_mun = municipality; brgy_name = barangay; lat = latitude; lon = longitude; outlet = store_name; item_desc = product_name; pack = pack_size; vol = quantity; value = total_price; shopper_age_grp = age_bracket; shopper_gender = gender; shopper_class = customer_type
# whole_receipts | transactions
Receipt No. = transaction_id; Date = transaction_date; Time = transaction_time; Branch = store_name; No. of items = -; Subtotal = -; Discount = discount_amount; VAT (12%) = tax_amount; Total = transaction_amount; Amount Tendered = -; Change = -; Payment = payment_method; Member No. = customer_id
# whole_receipts | transactions
bill_no = transaction_id; bill_date = transaction_date; bill_time = transaction_time; outlet_id = store_id; counter = device_id; items_count = -; bill_amount = transaction_amount; bill_discount = discount_amount; tax = tax_amount; pay_mode = payment_method; loyalty_card = customer_id; cashier_code = -
# german_till | transactions
Bon-Nr. = transaction_id; Datum = transaction_date; Uhrzeit = transaction_time; Filiale = store_name; Artikelnummer = sku; Bezeichnung = product_name; Warengruppe = product_category; Menge = quantity; Einheit = unit; Einzelpreis = unit_price; Gesamtpreis = total_price; MwSt = tax_amount; Zahlungsart = payment_method; Bediener = -
# spanish_till | transactions
Folio = transaction_id; Fecha = transaction_date; Hora = transaction_time; Sucursal = store_name; Código = sku; Descripción = product_name; Marca = brand_name; Cantidad = quantity; Precio Unitario = unit_price; Importe = total_price; Descuento = discount_amount; IVA = tax_amount; Forma de pago = payment_method; Cajero = -
# indonesian_till | transactions
No Nota = transaction_id; Tanggal = transaction_date; Jam = transaction_time; Toko = store_name; Kode Barang = sku; Nama Barang = product_name; Kategori = product_category; Jumlah = quantity; Satuan = unit; Harga Satuan = unit_price; Diskon = discount_amount; Total Harga = total_price; Pembayaran = payment_method; Kasir = -
# hr | unknown
Employee ID = -; Name = -; Position = -; Department = -; Date Hired = -; Salary = -; Status = -; Gender = -; Age = -
# payroll | unknown
Emp No = -; Pay Period = -; Basic Pay = -; Overtime = -; SSS = -; PhilHealth = -; Pag-IBIG = -; Net Pay = -; Date Released = -
# weather | unknown
station = -; date = -; time = -; temp_c = -; humidity = -; rainfall_mm = -; wind_kph = -; latitude = -; longitude = -
# bank | unknown
Date = -; Description = -; Check No. = -; Debit = -; Credit = -; Running Balance = -; Branch = -
# school | unknown
Student No = -; Name = -; Grade Level = -; Section = -; Subject = -; Grade = -; Teacher = -; Remarks = -
# expenses | unknown
Date = -; Expense = -; Category = -; Amount = -; Paid to = -; OR # = -; Remarks = -
# inventory_moves | unknown
Movement ID = -; Date = -; Item = -; From Location = -; To Location = -; Quantity = -; Moved By = -; Reason = -
# purchase_orders | unknown
PO Number = -; PO Date = -; Supplier = -; Item = -; Qty Ordered = -; Unit Cost = -; Amount = -; Delivery Date = -; Approved By = -
# fleet | unknown
plate_no = -; driver = -; trip_date = -; odometer_start = -; odometer_end = -; liters = -; fuel_cost = -; route = -
# survey | unknown
Timestamp = -; Email Address = -; Q1. How satisfied are you? = -; Q2. Would you recommend us? = -; Age = -; Gender = -; Comments = -
# tickets | unknown
Ticket ID = -; Created = -; Subject = -; Priority = -; Status = -; Assignee = -; Resolution time = -; Customer = -
# utilities | unknown
Account No = -; Meter No = -; Reading Date = -; Previous Reading = -; Present Reading = -; Consumption = -; Amount Due = -; Due Date = -
# web_logs | unknown
ip = -; timestamp = -; method = -; path = -; status = -; bytes = -; user_agent = -; referer = -
# attendance | unknown
Pangalan = -; Petsa = -; Oras ng Pasok = -; Oras ng Labas = -; Kabuuang Oras = -; Tala = -
# utang_list | unknown
Pangalan = -; Petsa ng Utang = -; Halaga ng Utang = -; Nabayaran = -; Balanse = -; Tala = -
# clinic | unknown
patient_id = -; visit_date = -; age = -; sex = -; diagnosis = -; doctor = -; bp = -; weight = -; barangay = -
`;
