/**
 * Headers of public programs and documents that had no part in training or in the choice of anything: looked up after the
 * collection in sources.ts was closed, in the same notation. Only for evaluation; none may ever move there.
 */
export const ELSEWHERE = `
# gym_pos | transactions
Receipt No = transaction_id; Date = transaction_date; Time = transaction_time; Item Name = product_name; Total = total_price; Payment Method = payment_method; Status = -
# eposmatic | transactions
Receipt No = transaction_id; Date = transaction_date; Time = transaction_time; Cashier = -; Item Name = product_name; Qty = quantity; Rate = unit_price; Amount = total_price; Discount = discount_amount; Status = -; Payment Type = payment_method
# till_history | transactions
Receipt No = transaction_id; Date = transaction_date; Time = transaction_time; Cashier = -; Subtotal = -; Tax = tax_amount; Grand Total = transaction_amount
# botika | transactions
Receipt No = transaction_id; Date = transaction_date; Time = transaction_time; Cashier = -; Customer Type = customer_type; ID No = -; Payment Method = payment_method; Subtotal = -; Discount = discount_amount; Net Total = transaction_amount; Status = -
# receipts_page | transactions
Receipt No = transaction_id; Date = transaction_date; Time = transaction_time; Employee = -; Customer = -; Type = -; Total = transaction_amount; Payment Method = payment_method
# lakehouse_lesson | transactions
transaction_id = transaction_id; date = transaction_date; store_id = store_id; product_id = sku; product_name = product_name; category = product_category; quantity = quantity; unit_price = unit_price; total_amount = total_price; payment_method = payment_method
# upload_example | transactions
transaction_id = transaction_id; date = transaction_date; store_id = store_id; product_id = sku; quantity = quantity; unit_price = unit_price; total_price = total_price; discount = discount_amount; customer_id = customer_id
# elasticity | transactions
Transaction_ID = transaction_id; Date = transaction_date; Store_ID = store_id; Product_ID = sku; Quantity = quantity; Price = unit_price; Category = product_category
# shell_lesson | transactions
transaction_id = transaction_id; date = transaction_date; store_id = store_id; product = product_name; units = quantity; revenue = total_price; status = -
# footwear | transactions
transaction_id = transaction_id; date = transaction_date; store_id = store_id; product_category = product_category; sales_amount = total_price; quantity = quantity; day_of_week = -; day_of_month = -; is_weekend = -; week_of_month = -
# planning_template | transactions
Date = transaction_date; Store = store_name; SKU = sku; Product Name = product_name; Quantity = quantity; Unit Price = unit_price; Revenue = total_price
# order_export | transactions
Row Number = -; Order Date = transaction_timestamp; User Email = -; User Name = -; Receiver Name = -; Status = -; Order Number = transaction_id; Product Name = product_name; Quantity = quantity; Unit Price = unit_price; Item Total = total_price
# mobile_report | transactions
Receipt Number = transaction_id; Date = transaction_timestamp; Product ID = sku; Product Name = product_name; Quantity = quantity; Unit Price = unit_price; Unit Cost = -; Gross Profit = -; Total = total_price; Status = -; Voided By = -; Void Reason = -
# noon | transactions
Order ID = transaction_id; Order Date = transaction_date; SKU = sku; Product Name = product_name; Quantity = quantity; Unit Price = unit_price; VAT = tax_amount
# sellia | transactions
invoice_number = transaction_id; date = transaction_timestamp; customer_id = customer_id; customer_name = -; subtotal = -; taxes = tax_amount; discount_percent = -; discount_amount = discount_amount; surcharge_percent = -; surcharge_amount = -; total = transaction_amount; payment_method = payment_method; payment_notes = -; product_id = sku; product_name = product_name; quantity = quantity; unit_price = unit_price; line_total = total_price
# billing_rows | transactions
Billno = transaction_id; Itemcode = sku; qty = quantity; salesprice = unit_price; total = total_price; PurcPrice = -; Packing = pack_size; ItemTypeName = product_category
# invoice_rows | transactions
invoice_id = transaction_id; company_name = -; customer_name = -; date = transaction_date; item_name = product_name; quantity = quantity; price = unit_price; total = total_price
# bill_table | transactions
Bill_Id = transaction_id; Item_Id = sku; Item_Name = product_name; Quantity = quantity; Price = unit_price; Total = total_price
# pos_view | transactions
BARCODE = barcode; ITEM_NAME = product_name; QUANTITY = quantity; PRICE = unit_price; TOTAL = total_price
# shop_invoice | transactions
invoiceNumber = transaction_id; invoiceDate = transaction_timestamp; invoiceItem = product_name; invoiceItem_qty = quantity; invoiceItem_unit = unit; invoiceItem_price = unit_price; invoiceItem_total = total_price
# sari_sari_app | transactions
sale_number = transaction_id; sale_date = transaction_date; sale_time = transaction_time; customer_id = customer_id; customer_name = -; total_items = -; subtotal = -; discount_amount = discount_amount; discount_type = -; discount_reason = -; total_amount = transaction_amount; payment_method = payment_method; amount_tendered = -; change_given = -
# venue_register | transactions
Transaction Date = transaction_date; Transaction # = transaction_id; Venue = -; Store = store_name; Payment Type = payment_method; Pay Terms = -; Card Number = -; Auth Code = -
# mexican_grocer | transactions
Folio = transaction_id; Hora = transaction_timestamp; Total = transaction_amount; Pago = -; Cajero = -
# bar_upload | transactions
id = transaction_id; date = transaction_timestamp; plu_number = sku; title = product_name; quantity = quantity; total = total_price
# sql_lesson | transactions
transactions_id = transaction_id; sale_date = transaction_date; sale_time = transaction_time; customer_id = customer_id; gender = gender; age = age; category = product_category; quantiy = quantity; price_per_unit = unit_price; cogs = -; total_sale = total_price
# shopping_malls | transactions
invoice_no = transaction_id; customer_id = customer_id; gender = gender; age = age; category = product_category; quantity = quantity; price = unit_price; payment_method = payment_method; invoice_date = transaction_date; shopping_mall = store_name
# outlet_bills | transactions
transaction_id = transaction_id; customer_id = customer_id; transaction_date = transaction_date; bill_amount = transaction_amount; outlet = store_name
# flat_mixed | transactions
store_id = store_id; store_name = store_name; city = municipality; product_id = sku; item_name = product_name; selling_price = unit_price; customer_id = customer_id; full_name = -; email = -; transaction_id = transaction_id; purchase_date = transaction_date; quantity = quantity; total_amount = transaction_amount
# catalogue_doc | products
sku = sku; product_name = product_name; brand = brand_name; category = product_category; price = unit_price; currency = -; availability = -; description = -
# first_import | products
sku = sku; product_name = product_name; brand = brand_name; category = product_category; gtin = barcode
# optician | products
SKU = sku; Product_Name = product_name; Brand = brand_name; Category = product_category; Lens_Type = -; Material = -; Coating = -; Retail_Price = unit_price; Wholesale_Price = unit_cost; Stock_Quantity = -
# sku_table | products
sku_id = sku; sku_name = product_name; category = product_category; subcategory = -; unit_price = unit_price; cost_price = unit_cost; brand = brand_name
# stationery | products
sku = sku; product_name = product_name; brand = brand_name; category = product_category; subcategory = -; description = -; unit = unit; pack_size = pack_size; mrp = -; default_cost_price = unit_cost; default_selling_price = unit_price; is_active = status
# tiles | products
sku = sku; type = product_category; name = product_name; size = pack_size; unit = unit; description = -; rrp = -; price = unit_price; vat_rate = -; min_stock_qty = -
# import_reference | products
Category = product_category; Title = product_name; Title En = -; Image = -; Brand = brand_name; SKU = sku; Price = unit_price; Currency = -; Type = -; Quantity = -
# mall_stores | stores
store_id = store_id; store_name = store_name; city = municipality; region = region; size_sqft = -
# copied_stores | stores
store_id = store_id; store_name = store_name; city = municipality; store_type = store_type; opening_date = opened_on
# chain_stores | stores
store_id = store_id; store_name = store_name; city = municipality; province = province; store_type = store_type; open_date = opened_on; status = status
# upload_customers | customers
customer_id = customer_id; gender = gender; age = age; city = municipality; registration_date = -
# churn | customers
customer_id = customer_id; gender = gender; age = age; tenure = -; monthly_charges = -; churn = -
# loyalty_import | customers
Member Number = customer_id; Title = -; First Name = -; Initials = -; Last Name = -; Preferred Name = -; Address 1 = -; Address 2 = -; City = municipality; State = -; PostCode = -; Birthday = -; Phone = -
# graph_insights | campaigns
campaign_id = campaign_id; campaign_name = campaign_name; impressions = impressions; clicks = -; spend = spend; conversions = -
# graph_adsets | campaigns
adset_id = -; adset_name = -; campaign_id = campaign_id; campaign_name = campaign_name; impressions = impressions; clicks = -; spend = spend; ctr = -; reach = -; frequency = -
# coop_attendance | unknown
REC_NO = -; ID_NUMBER = -; FULL_NAME = -; A_DATE = -; TIME_IN = -; IN_REMARKS = -; TIME_OUT = -; OUT_REMARKS = -; D_MONTH = -; D_YEAR = -
# deliveries_in | unknown
id = -; recipient = -; supplier_name = -; product_supplied = -; quantity = -; balance = -; price = -; invoice = -; date_arrived = -; status = -
`;
