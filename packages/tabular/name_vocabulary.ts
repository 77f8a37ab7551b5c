/** Short forms that systems write a word as. */
export const ABBREVIATIONS: Record<string, string[]> = {
  transaction: ["trans", "trx", "txn", "tx", "tran", "trn", "trnsctn"],
  quantity: ["qty", "qnty", "qt", "quan"],
  amount: ["amt", "amnt", "am"],
  number: ["no", "num", "nbr", "nr", "nmbr"],
  product: ["prod", "prd", "prdct"],
  item: ["itm", "it"],
  description: ["desc", "descr", "dscr", "dsc"],
  customer: ["cust", "cus", "cstmr", "cst"],
  category: ["cat", "ctgry", "catg", "categ"],
  department: ["dept", "dpt"],
  manufacturer: ["mfr", "mfg", "manuf", "mnfr"],
  discount: ["disc", "dsc", "dscnt", "dct"],
  price: ["prc", "prce", "pr"],
  unit: ["un", "unt", "u"],
  total: ["tot", "ttl", "tl"],
  date: ["dt", "dte", "dat"],
  time: ["tm", "tme"],
  timestamp: ["ts", "tstamp", "tmstmp"],
  store: ["str", "sto", "st"],
  branch: ["br", "brnch", "bch"],
  receipt: ["rcpt", "rct", "recpt"],
  invoice: ["inv", "invc"],
  order: ["ord", "ordr"],
  code: ["cd", "cde"],
  name: ["nm", "nme"],
  payment: ["pymt", "pmt", "pay", "pmnt"],
  method: ["mthd", "meth"],
  type: ["typ", "tp"],
  currency: ["curr", "cur", "ccy"],
  barangay: ["brgy", "bgy", "bry"],
  municipality: ["mun", "muni", "munic"],
  province: ["prov", "prv"],
  region: ["reg", "rgn"],
  latitude: ["lat"],
  longitude: ["lng", "lon", "long"],
  gender: ["gndr", "gen", "gend"],
  bracket: ["brkt", "brckt"],
  group: ["grp", "gp"],
  supplier: ["supp", "suppl", "splr"],
  vendor: ["vndr", "vend"],
  location: ["loc", "locn"],
  terminal: ["term", "trml"],
  device: ["dev", "dvc"],
  campaign: ["cmpgn", "camp", "cmp"],
  promotion: ["promo", "prom"],
  budget: ["bdgt", "budg"],
  impressions: ["impr", "imps", "impn"],
  confidence: ["conf", "confd"],
  household: ["hh", "hshld"],
  income: ["inc", "incm"],
  status: ["stat", "sts", "stts"],
  brand: ["brnd", "brd"],
  package: ["pkg", "pck"],
  pack: ["pk", "pck"],
  size: ["sz", "siz"],
  sales: ["sls", "sale"],
  cost: ["cst", "cos"],
  member: ["mbr", "mem", "memb"],
  account: ["acct", "acc"],
  reference: ["ref", "refno"],
  document: ["doc"],
  register: ["reg", "rgstr"],
  outlet: ["outl", "otl"],
  segment: ["seg", "segm"],
  opening: ["opn"],
  opened: ["opnd"],
  start: ["strt", "beg"],
  budgeted: ["bdgtd"],
  extended: ["ext", "extd"],
  retail: ["rtl", "ret"],
  value: ["val"],
  percent: ["pct", "perc", "prcnt", "pcnt", "prct"],
  model: ["mdl", "mod"],
  prediction: ["pred"],
  version: ["ver", "vrsn"],
  employee: ["emp"],
  created: ["crt", "crtd"],
  updated: ["upd", "updt"],
  balance: ["bal"],
  remarks: ["rmks", "rmrks"],
  weight: ["wt", "wgt"],
  volume: ["vol"],
  average: ["avg", "ave"],
  purchase: ["purch", "pur"],
  lalawigan: ["lalaw"],
  presyo: ["pres"],
  kabuuan: ["kab"],
  produkto: ["prod"],
};

/** Words of other languages and of trades, by the English word they stand for. `a+b`: two words in one. */
const SYNONYMS: Record<string, string> = {
  store: "tindahan sangay shop outlet branch sucursal toko filiale site pwesto",
  date: "petsa araw fecha tanggal datum kailan",
  time: "oras hora uhrzeit jam",
  receipt: "resibo nota bon folio slip resibong",
  transaction: "transaksyon transaccion",
  number: "numero nummer blg hash",
  code: "kodigo kode codigo kowd",
  product:
    "produkto paninda bilihin tinda barang producto artikel article artikulo produktong panindang",
  item: "menu merchandise goods commodity",
  name: "pangalan ngalan nama nombre title",
  description: "deskripsyon descripcion bezeichnung",
  brand: "tatak marka marca",
  category: "kategorya kategori uri klase rubro warengruppe",
  quantity: "dami bilang ilan ilang cantidad menge jumlah pcs pieces piraso kantidad pc",
  unit: "yunit satuan einheit uom panukat",
  price: "presyo presyong magkano precio harga preis prezo bentahan",
  total: "kabuuan kabuuang",
  amount: "halaga importe betrag halagang suma",
  sales: "benta nabenta nabentang ventas",
  sold: "binili nabili bili naibenta",
  discount: "bawas diskwento tawad descuento diskon rabatt less",
  tax: "buwis vat gst iva mwst",
  payment: "bayad pagbayad binayaran pago zahlung pembayaran tender",
  method: "paraan mode forma",
  cost: "puhunan kapital costo",
  supplier: "tagasuplay proveedor vendor distributor pinagkunan pinagbilhan pinagkuhanan",
  manufacturer: "gumawa tagagawa fabricante maker producer principal",
  size: "laki sukat timbang",
  customer: "suki mamimili kostumer kustomer shopper client cliente buyer bumili patron miyembro",
  age: "edad gulang",
  gender: "kasarian sex",
  bracket: "pangkat grupo hanay",
  income: "kita sahod",
  household: "pamilya kasambahay bahay family",
  region: "rehiyon",
  province: "lalawigan probinsya provincia",
  municipality: "bayan lungsod siyudad munisipyo munisipalidad city town ciudad kota citymun",
  barangay: "baranggay brngy",
  latitude: "latitud",
  longitude: "longhitud",
  campaign: "kampanya promotion",
  channel: "daluyan medium",
  start: "simula umpisa begin",
  end: "katapusan wakas hanggang pagtatapos ends",
  budget: "badyet pondo",
  spend: "nagastos gastos nagasta spent",
  impressions: "nakakita views",
  status: "katayuan kalagayan estado",
  opened: "pagbukas pagbubukas nagbukas bukas",
  remarks: "tala puna paalala note notes remark comment comments memo",
  cashier: "kahera kahero tindera cajero kasir bediener",
  owner: "may-ari",
  change: "sukli",
  credit: "utang",
  balance: "balanse",
  stock: "natira natitira soh inventory",
  profit: "tubo",
  currency: "moneda salapi pera waehrung",
  model: "modelo algorithm algo",
  confidence: "kumpiyansa probability certainty",
  header: "hdr",
  detail: "dtl dtls details",
  key: "sk fk",
  percent: "percentage porsyento",
};

/** Words that names hold and that stand for themselves. */
const WORDS =
  "id no key ref sku plu barcode ean upc gtin ean13 each line row seq net gross sub subtotal sum grand due paid collected sale order bill ticket docket check basket cart sales person staff employee user salesman server operator manager contact phone mobile email address street zip postal country state district county tip shipping delivery freight fee charge service commission margin markup rate percent profit cogs void return refund created updated modified loaded synced posting business trading fiscal expiry expiration ship due birth birthday day week month year hour quarter daypart weekday type class segment tier membership loyalty member account card cash gcash department dept division family aisle group subcategory lot batch serial version score label text detected predicted inferred prediction inference detection processed at on by of from to until valid effective launch first last lines count visits points reach clicks ctr stock reorder cases pack packing package volume weight content grammage srp retail selling list original regular deal dealer purchase buying landed standard wholesale average extended ext value revenue tendered register terminal device pos till workstation lane counter kiosk machine facial sensor gps geo x y coord coordinate head members size home education occupation marital warehouse plant merchant seller location area zone route company session shift table image url link photo is has active flag enabled variant variation color flavor option modifier long short full internal external parent document journal voucher reference platform media ad ads placement planned approved actual allocated amount description tin vatable exempt zero rated senior pwd php peso pesos usd kg ml qnty lineitem orderline ng sa na the and per kada bawat isa settlement settled";

const STOP = new Set([
  "ng",
  "sa",
  "na",
  "the",
  "of",
  "and",
  "ang",
  "mga",
  "php",
  "peso",
  "pesos",
  "in",
]);

/** The word a token of a name stands for; tokens that shorten several words stand for themselves. */
export const CONCEPTS: ReadonlyMap<string, string> = concepts();

function concepts(): Map<string, string> {
  const meanings = new Map<string, Set<string>>();
  const tell = (token: string, word: string) =>
    meanings.set(token, (meanings.get(token) ?? new Set()).add(word));
  for (const word of WORDS.split(" ")) tell(word, word);
  for (const word of Object.keys(SYNONYMS)) tell(word, word);
  for (const [word, shorts] of Object.entries(ABBREVIATIONS)) {
    tell(word, word);
    for (const short of shorts) if (short.length > 1) tell(short, word);
  }
  for (const [word, others] of Object.entries(SYNONYMS)) {
    for (const other of others.split(" ")) meanings.set(other, new Set([word]));
  }
  const found = new Map<string, string>();
  for (const [token, words] of meanings) {
    const [only] = words;
    if (words.has(token)) found.set(token, words.size === 1 ? only! : token);
    else found.set(token, words.size === 1 ? only! : token);
  }
  return found;
}

/** Whether a token says nothing of what a column holds. */
export function isStopWord(token: string): boolean {
  return STOP.has(token);
}
