import { decodeText } from "../../packages/tabular/decode.ts";

/** Lines of small retail files, written for this and in no corpus that models are made from. */
const lines: { encodings: string[]; text: string }[] = [
  {
    encodings: ["windows-1252", "iso-8859-15", "macintosh"],
    text:
      "référence;désignation;quantité;prix\n1;Café moulu 250 g;3;4,20\n2;Crème fraîche épaisse;1;2,15\n3;Pâté de campagne;2;3,90\n4;Bœuf haché;1;7,80",
  },
  {
    encodings: ["windows-1252", "macintosh", "ibm437", "ibm850"],
    text:
      "Artikel;Menge;Straße\nMüllermilch Erdbeere;12;Königstraße 5\nGrüner Tee;3;Überseering 9\nBrötchen;40;Am Schloß 1\nKäse jung;7;Hauptstraße 77",
  },
  {
    encodings: ["windows-1252", "macintosh", "ibm850"],
    text:
      "código,descripción,año\n1,Jalapeños en escabeche,2023\n2,Piña en almíbar,2023\n3,Azúcar morena,2024\n4,Jamón serrano,2024\n5,Champú para niños,2024",
  },
  {
    encodings: ["windows-1252", "ibm850"],
    text:
      "código;descrição;preço\n1;Pão de forma;8,90\n2;Açúcar cristal;4,50\n3;Feijão preto;7,20\n4;Maçã fuji;9,99",
  },
  {
    encodings: ["windows-1252"],
    text:
      "store,city,item\nParañaque,Las Piñas,Piña juice\nDasmariñas,Biñan,Leche flan\nMuñoz,Sto. Niño,Buko",
  },
  {
    encodings: ["windows-1252"],
    text: "vara,antal\nKöttbullar,4\nSmör och bröd,2\nÄpple,9\nRåris,1\nGrädde,3",
  },
  {
    encodings: ["windows-1252", "ibm850"],
    text: "vare;antall\nBlåbærsyltetøy;4\nSmør;2\nBrød;3\nRødløk;9\nKjøttkaker;2",
  },
  {
    encodings: ["windows-1250", "iso-8859-2", "ibm852"],
    text:
      "nazwa;ilość;cena\nŚmietana;3;2,50\nMasło;1;6,99\nChleb żytni;2;4,20\nŁosoś wędzony;1;19,90\nGęś;1;45,00",
  },
  {
    encodings: ["windows-1250", "iso-8859-2", "ibm852"],
    text:
      "název;množství\nMléko plnotučné;3\nRohlík;10\nŠunka;2\nČerstvé maso;1\nŘepa červená;4\nTěstoviny;2",
  },
  {
    encodings: ["windows-1250", "iso-8859-2"],
    text:
      "megnevezés;mennyiség\nTejföl;3\nFehér kenyér;2\nSajtkrém fűszeres;1\nTőkehalfilé;2\nGyümölcslé;5",
  },
  {
    encodings: ["windows-1250", "iso-8859-2"],
    text: "denumire;cantitate\nBrânză telemea;2\nPâine albă;5\nȘuncă afumată;1\nSmântână;3"
      .replaceAll("Ș", "Ş"),
  },
  {
    encodings: ["windows-1250", "iso-8859-2"],
    text:
      "naziv;količina\nKruh bijeli;2\nČokolada;5\nKajmak domaći;1\nŠećer;3\nĐevrek;2\nPašteta;6\nSvježi sir;1",
  },
  {
    encodings: ["windows-1251", "koi8-r", "ibm866", "iso-8859-5", "x-mac-cyrillic"],
    text:
      "наименование;количество;цена\nМолоко пастеризованное;3;75,00\nХлеб ржаной;2;40,00\nСметана 20%;1;88,50",
  },
  {
    encodings: ["windows-1251", "koi8-u"],
    text: "назва;кількість\nСвіже молоко;3\nЇжачок печиво;2\nЄвро пакет;1\nЦукор білий;5",
  },
  {
    encodings: ["windows-1251", "iso-8859-5"],
    text: "артикул;брой\nКисело мляко;3\nХляб бял;2\nСирене краве;1\nЩрудел с ябълки;4",
  },
  {
    encodings: ["windows-1253", "iso-8859-7"],
    text: "είδος;ποσότητα\nΓάλα φρέσκο;3\nΨωμί ολικής;2\nΤυρί φέτα;1\nΕλιές Καλαμών;5",
  },
  {
    encodings: ["windows-1254"],
    text:
      "ürün;miktar\nSüt yarım yağlı;3\nEkmek;2\nPeynir çeşitleri;1\nİçecek soğuk;4\nŞeker;5\nDomates salçası;2",
  },
  {
    encodings: ["windows-1255", "iso-8859-8"],
    text: "מוצר,כמות\nחלב טרי,3\nלחם אחיד,2\nגבינה לבנה,1",
  },
  {
    encodings: ["windows-1256", "iso-8859-6"],
    text: "المنتج,الكمية\nحليب طازج,3\nخبز عربي,2\nجبنة بيضاء,1\nسكر,5",
  },
  {
    encodings: ["windows-1257", "iso-8859-13"],
    text:
      "prekė;kiekis\nŠviežias pienas;3\nJuoda duona;2\nSūris varškės;1\nŽuvis rūkyta;4\nKiaušiniai;10\nAliejus saulėgrąžų;1",
  },
  { encodings: ["windows-874"], text: "สินค้า,จำนวน\nนมสด,3\nข้าวหอมมะลิ,2\nน้ำปลา,1" },
  {
    encodings: ["shift_jis", "euc-jp"],
    text: "商品名,数量\n牛乳 1L,3\n食パン,2\nコーヒー豆,1\nおにぎり 鮭,5",
  },
  { encodings: ["gb18030"], text: "商品名称,数量\n鲜牛奶,3\n全麦面包,2\n速溶咖啡,1\n洗发水,5" },
  {
    encodings: ["big5", "euc-tw"],
    text: "商品名稱,數量\n鮮奶,3\n全麥麵包,2\n即溶咖啡,1\n洗髮精,5",
  },
  { encodings: ["euc-kr", "johab"], text: "상품명,수량\n우유,3\n식빵,2\n커피 믹스,1\n샴푸,5" },
];

/** Small files: each text in each of its encodings. */
export function shortFiles(): { encoding: string; bytes: Uint8Array }[] {
  return lines.flatMap(({ encodings, text }) =>
    encodings.map((encoding) => ({ encoding, bytes: encode(text, encoding) }))
  );
}

const tables = new Map<string, Map<string, number[]>>();

function encode(text: string, encoding: string): Uint8Array {
  let table = tables.get(encoding);
  if (!table) tables.set(encoding, table = reversed(encoding));
  return new Uint8Array([...text].flatMap((char) => {
    const bytes = table.get(char);
    if (!bytes) throw new RangeError(`${encoding} has no ${char}`);
    return bytes;
  }));
}

/** Platforms decode legacy encodings and do not encode them: what decodes to a character encodes it. */
function reversed(encoding: string): Map<string, number[]> {
  const table = new Map<string, number[]>();
  const add = (bytes: number[]) => {
    const char = decodeText(new Uint8Array(bytes), encoding);
    if ([...char].length === 1 && char !== "\ufffd" && !table.has(char)) table.set(char, bytes);
  };
  for (let a = 0; a < 256; a++) add([a]);
  if (/^(?:shift_jis|euc|gb|big5|johab)/.test(encoding)) {
    for (let a = 0x81; a < 0xff; a++) for (let b = 0x40; b < 0xff; b++) add([a, b]);
  }
  return table;
}
