import { hashedName } from "./plain_name.ts";
import { BARANGAYS, BRANDS, CITIES, PROVINCES } from "./value_dictionaries.ts";

const oneOf = (words: string) => {
  const set = new Set(words.split(","));
  return (text: string) => set.has(text.toLowerCase());
};

const PACK =
  /\b\d+(?:[.,]\d+)?\s?(?:g|gm|gr|grams?|kg|kilo|ml|l|ltr|liters?|litre|cl|oz|lb|lbs|ct|pcs|pc|pk|s|'s|sheets|sachets?|x\s?\d+)\b/i;

/** What the values of a column may look like; each is the share of values that do. */
export const PATTERNS: [string, (text: string) => boolean][] = [
  [
    "region",
    (t) =>
      /^(?:region\s)?(?:[ivx]{1,5}|\d{1,2})(?:-?[ab])?$|\bregion\b|^(?:ncr|car|barmm|armm|mimaropa|calabarzon|soccsksargen|caraga|nir)$|\b(?:luzon|visayas|mindanao|ilocos|bicol|metro manila)\b/i
        .test(t) && !/^\d+$/.test(t),
  ],
  ["province", (t) => PROVINCES.has(hashedName(t))],
  ["city", (t) => CITIES.has(hashedName(t)) || /\bcity\b/i.test(t)],
  [
    "barangay",
    (t) => BARANGAYS.has(hashedName(t)) || /^(?:brgy|bgy|barangay|poblacion)\b/i.test(t),
  ],
  ["brand", (t) => BRANDS.has(hashedName(t))],
  ["brand_first", (t) => {
    const words = t.split(" ");
    return words.length > 1 &&
      (BRANDS.has(hashedName(words[0]!)) || BRANDS.has(hashedName(`${words[0]} ${words[1]}`)));
  }],
  ["pack_only", (t) => t.length <= 16 && PACK.test(t) && /^[\d.,]/.test(t)],
  ["pack_inside", (t) => t.length > 8 && PACK.test(t) && !/^[\d.,]/.test(t)],
  [
    "payment",
    oneOf(
      "cash,gcash,maya,paymaya,credit,credit card,debit card,card,utang,cod,cash on delivery,grabpay,shopeepay,check,cheque,ewallet,e-wallet,bank transfer,visa,mastercard,qr,qrph,palista,lista,installment,cr,terms,gift card,voucher,bayad,bayad na,lazada wallet,instapay,coins.ph,other,mobile wallet,store credit,30 days,cod/cash,charge,on account,credit/utang,amex,paypal",
    ),
  ],
  [
    "gender",
    oneOf(
      "m,f,male,female,lalaki,babae,man,woman,unknown,other,u,l,b,non-binary,lgbt,not stated,men,women",
    ),
  ],
  [
    "age_bracket",
    (t) =>
      /^(?:under |below |age |edad )?\d{1,2}\s?(?:-|to|–|hanggang)\s?\d{1,3}(?: ?(?:yrs?|years?|taon).*)?$|^\d{2}\s?\+$|^(?:under|below|over|above|<|>|<=|>=)\s?\d{1,2}$|\band (?:up|above|older)$|^(?:child|teen|adult|senior|young adult|middle aged|gen [xyz]|millennials?|bata|matanda)$/i
        .test(t),
  ],
  [
    "income",
    (t) =>
      /\d+\s?k\b|\b(?:low|middle|high|upper|lower) ?(?:income|class)?$|^(?:class )?[a-e][12]?$|^[a-e]{1,2}$|\d{1,3},?000|php|₱|\bminimum\b/i
        .test(t),
  ],
  [
    "customer_type",
    oneOf(
      "regular,suki,walk-in,walkin,walk in,member,normal,vip,new,returning,loyal,wholesale,retail,reseller,gold,silver,bronze,platinum,basic,premium,guest,senior,pwd,student,consumer,corporate,home office,occasional,first-time,first time,household,dealer,non-member,one-time,frequent,employee,bago,dati,bulk buyer,loyal customer,subscriber,lead,customer,opportunity",
    ),
  ],
  [
    "store_type",
    oneOf(
      "sari-sari,sari sari,sari-sari store,sari sari store,grocery,supermarket,convenience,convenience store,mini mart,minimart,wholesale,kiosk,carinderia,pharmacy,drugstore,hypermarket,public market,market stall,mall,mall-based,standalone,stand-alone,franchise,company-owned,flagship,express,depot,online,general store,department store,bakery,eatery,palengke,botika,wet market,a,b,c,d,e,modern trade,general trade,traditional trade,cash and carry,gas station",
    ),
  ],
  [
    "status",
    oneOf(
      "active,inactive,closed,open,planned,discontinued,phased out,temporarily closed,a,i,1,0,y,n,yes,no,true,false,draft,archived,aktibo,di aktibo,sarado,bukas,blocked,suspended,enabled,disabled,for opening,delisted,obsolete,new,operational,permanently closed",
    ),
  ],
  [
    "order_status",
    oneOf(
      "completed,paid,pending,cancelled,canceled,void,voided,delivered,shipped,refunded,processing,unpaid,to ship,closed,open,posted,failed,success,fulfilled,unfulfilled,partially paid,returned,sale,refund,return,settled,draft,authorized,for delivery",
    ),
  ],
  [
    "channel",
    oneOf(
      "facebook,tv,radio,instagram,tiktok,youtube,google,print,billboard,ooh,digital,in-store,instore,sms,email,search,display,video,poster,flyer,trade,sampling,social media,social,influencer,shopping,performance max,messenger,audience network,outdoor,newspaper,online,offline,tarpaulin,roadshow,event,leaflet,pos material,shopee ads,lazada ads,ulat,dyaryo,telebisyon",
    ),
  ],
  [
    "unit",
    oneOf(
      "pc,pcs,piece,pieces,ea,each,pack,packs,box,bx,bottle,btl,can,sachet,sack,kg,kilo,g,gram,l,ml,liter,dozen,doz,dz,case,cs,bundle,tray,roll,bar,jar,tub,pouch,stick,set,pair,unit,units,piraso,pakete,bote,lata,supot,bag,ctn,carton,pk,st,pce,tin,sheet,tali,balot,salop,kaban,banig,cup,galon,gal,m,meter,oz,lb,h87,nos,reams,ream",
    ),
  ],
  [
    "currency",
    (t) =>
      /^(?:PHP|USD|EUR|GBP|JPY|SGD|MYR|IDR|THB|VND|CNY|AUD|HKD|INR|KRW|CAD|CHF|₱|\$|€|peso|pesos|php|MXN|BRL)$/
        .test(t),
  ],
  [
    "category",
    (t) =>
      /\b(?:beverages?|drinks?|snacks?|noodles?|canned|goods|dairy|milk|coffee|soap|detergent|shampoo|toiletries|household|care|personal|frozen|meat|produce|fruits?|vegetables?|bread|bakery|condiments?|seasoning|tobacco|cigarettes?|liquor|beer|alcohol|candy|confectionery|biscuits?|grocery|cosmetics|electronics|accessories|fashion|clothing|baby|pet|health|beauty|stationery|furniture|supplies|foods?|juice|water|rice|cleaning|sauces?|inumin|pagkain|sabon|meryenda|de lata|sigarilyo|alak|bigas|gulay|prutas|kape|gatas|kitchen|toys?|sports?|technology|lifestyle|office)\b/i
        .test(t) && t.length <= 40,
  ],
  [
    "person",
    (t) =>
      /^(?:(?:mr|ms|mrs|aling|mang|ate|kuya|nanay|tatay|dr)\.? )?\p{Lu}[\p{Ll}.]+(?: (?:de|dela|del|la|\p{Lu})\.?)*(?: \p{Lu}[\p{Ll}]+)$|^(?:aling|mang|ate|kuya|nanay|tatay)\b/u
        .test(t) && !/\d/.test(t),
  ],
  [
    "company",
    (t) =>
      /\b(?:inc|corp|corporation|co|ltd|company|foods|trading|enterprises?|distributors?|manufacturing|industries|philippines|phils?|unilever|nestle|nestlé|p&g|procter|urc|monde|del monte|san miguel|century|international|marketing|sons|gmbh|llc|laboratories)\b/i
        .test(t),
  ],
  [
    "store_word",
    (t) =>
      /\b(?:store|tindahan|branch|mart|shop|market|outlet|sari|mall|minimart|supermarket|express|plaza|sm|robinsons|puregold|7-eleven|bodega|trading|grocery|depot|main)\b/i
        .test(t),
  ],
  ["email", (t) => /^[^\s@]+@[^\s@]+\.\w+$/.test(t)],
  [
    "phone",
    (t) =>
      /^(?:\+?63|0)[\s-]?9\d{2}[\s-]?\d{3}[\s-]?\d{4}$|^\(?0?\d{1,3}\)?[\s-]\d{3,4}[\s-]\d{4}$/
        .test(t),
  ],
  ["url", (t) => /^(?:https?:\/\/|www\.|\/?[\w-]+\/[\w/.-]+\.(?:jpe?g|png|webp))/i.test(t)],
  ["uuid", (t) => /^\{?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\}?$/i.test(t)],
  ["hex", (t) => /^(?:0x)?[0-9a-f]{16,64}$/i.test(t) && /[a-f]/i.test(t)],
  [
    "address",
    (t) =>
      /\b(?:st|street|ave|avenue|road|rd|blk|lot|purok|sitio|blvd|subd|subdivision|phase|kalye|highway|unit|bldg|floor)\b\.?/i
        .test(t) && t.length > 8,
  ],
  [
    "country",
    oneOf(
      "philippines,ph,phl,pilipinas,united kingdom,france,germany,usa,us,united states,eire,spain,singapore,japan,china,netherlands,australia,belgium,italy,norway,portugal,switzerland,canada,mexico,malaysia,indonesia,thailand,vietnam",
    ),
  ],
  [
    "model",
    (t) =>
      /\b(?:gpt|bert|yolo|resnet|whisper|efficientnet|clip|llm|xgboost|svm|gemini|claude|llama|mobilenet|vit|t5|fasttext|tesseract|model|classifier|stt|ocr|vision|hybrid|ensemble|detector|azure|vertex)\b|^v?\d+\.\d+(?:\.\d+)+$|-v\d/i
        .test(t),
  ],
  [
    "receipt_prefix",
    (t) =>
      /^#?(?:inv|rcpt|or|so|si|tx|trx|txn|trn|ord|rec|sale|bill|ticket|pos|cs|dr|tr|rct|order|chk|t|r)[-_# ]?\d/i
        .test(t),
  ],
  [
    "customer_prefix",
    (t) =>
      /^(?:c|cu|cus|cust|mem|mbr|m|hh|face|facial|lc|loy|client|suki|u|p|pan)[-_# ]?\d/i.test(t),
  ],
  [
    "sku_prefix",
    (t) =>
      /^(?:sku|prod|prd|itm|item|p|plu|mat|art|i|st|bev|snk|grc|fur|off|tec)[-_# ]?[a-z]*-?\d/i
        .test(t),
  ],
  [
    "store_prefix",
    (t) =>
      /^(?:s|st|str|store|br|branch|out|outlet|loc|site|sss|tnd|wh|plant|shop)[-_# ]?\d/i.test(t),
  ],
  [
    "device_prefix",
    (t) =>
      /^(?:dev|device|pos|term|terminal|pi|rpi|scoutpi|reg|register|t|edge|till|ws|lane|kiosk|cam|k|edg)[-_# ]?\d|raspberry|scoutpi/i
        .test(t),
  ],
  [
    "campaign_prefix",
    (t) => /^(?:camp|cmp|cam|promo|pr|prm|act|ad|cp|mkt|kamp|deal)[-_# ]?\d/i.test(t),
  ],
  ["upper", (t) => t.length > 2 && t === t.toUpperCase() && /[A-Z]/.test(t)],
  ["one_letter", (t) => t.length === 1 && /[a-z]/i.test(t)],
  ["year", (t) => /^(?:19|20)\d\d$/.test(t)],
  ["zip", (t) => /^\d{4,5}(?:-\d{4})?$/.test(t)],
  ["semicolons", (t) => /[;|>/]/.test(t) && t.length > 10],
  [
    "month",
    (t) =>
      /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|q[1-4]|morning|afternoon|evening|night|umaga|hapon|gabi|lunes)/i
        .test(t) && t.length <= 10,
  ],
];

/** Those that hold for texts without a letter too. */
const WITHOUT_LETTERS = PATTERNS.filter(([name]) =>
  ["age_bracket", "income", "status", "currency", "phone", "year", "zip", "uuid", "hex", "model"]
    .includes(name)
);

/** Different values of a column that are looked at. */
const VALUES_LOOKED_AT = 32;

/** Share of a column's sampled values that look like each pattern, where any does. */
export function looksLike(
  sample: readonly (readonly (string | null)[])[],
  at: number,
): Record<string, number> {
  const values = new Set<string>();
  for (const row of sample) {
    const value = row[at];
    if (value !== null && value !== undefined) values.add(value);
    if (values.size >= VALUES_LOOKED_AT) break;
  }
  const found: Record<string, number> = {};
  for (const value of values) {
    for (const name of patternsOf(value)) found[name] = (found[name] ?? 0) + 1 / values.size;
  }
  return found;
}

/** Values whose patterns are remembered: files of one kind, and rows of one table, share most of theirs. */
const MOST_REMEMBERED = 2_000;
const remembered = new Map<string, readonly string[]>();

function patternsOf(value: string): readonly string[] {
  const known = remembered.get(value);
  if (known !== undefined) return known;
  const patterns = /\p{L}/u.test(value) ? PATTERNS : WITHOUT_LETTERS;
  const names = patterns.flatMap(([name, fits]) => fits(value) ? [name] : []);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(value, names);
  return names;
}
