import { existsSync, readdirSync, readFileSync } from "node:fs";
import { decodeText } from "../../packages/tabular/decode.ts";

const folder = "../shared/data/encodings";

/** Folders by what they are written in; their names are the encodings. */
const languageOf: Record<string, string> = {
  "Big5": "zh-Hant",
  "CP932": "ja",
  "CP949": "ko",
  "EUC-JP": "ja",
  "EUC-KR": "ko",
  "GB2312": "zh-Hans",
  "IBM855": "ru",
  "IBM866": "ru",
  "KOI8-R": "ru",
  "MacCyrillic": "ru",
  "SHIFT_JIS": "ja",
  "TIS-620": "th",
  "iso-8859-2-hungarian": "hu",
  "iso-8859-5-bulgarian": "bg",
  "iso-8859-5-russian": "ru",
  "iso-8859-7-greek": "el",
  "iso-8859-9-turkish": "tr",
  "windows-1250-hungarian": "hu",
  "windows-1251-bulgarian": "bg",
  "windows-1251-russian": "ru",
  "windows-1255-hebrew": "he",
};

/** Names of the folders as decoders know them. */
export function encodingOf(folderName: string): string {
  const name = folderName.toLowerCase().replace(/^(iso-8859-\d+|windows-\d+)-.*$/, "$1");
  const names: Record<string, string> = {
    cp932: "shift_jis",
    cp949: "euc-kr",
    gb2312: "gb18030",
    maccyrillic: "x-mac-cyrillic",
    macroman: "macintosh",
    "tis-620": "windows-874",
    "utf-8-sig": "utf-8",
    "utf-16": "utf-16le",
    "utf-32": "utf-32le",
    "ascii": "utf-8",
  };
  return names[name] ?? name;
}

export interface EncodedFile {
  folder: string;
  file: string;
  bytes: Uint8Array;
  held: boolean;
}

/** Files of the folder; every other one of a folder is held out, and all of a folder that has one only. */
export function encodedFiles(): EncodedFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) =>
    readdirSync(`${folder}/${name}`).sort().map((file, i) => ({
      folder: name,
      file,
      bytes: new Uint8Array(readFileSync(`${folder}/${name}/${file}`)),
      held: i % 2 === 0,
    }))
  );
}

export interface SampleText {
  language: string;
  text: string;
}

/** Texts of the files that are not held out, without their markup. */
export function sampleTexts(part: "train" | "held"): SampleText[] {
  return encodedFiles().filter(({ held }) => held === (part === "held")).flatMap((file) => {
    const language = languageOf[file.folder];
    if (!language) return [];
    const text = decodeText(file.bytes, encodingOf(file.folder));
    return [{ language, text: text.replace(/<[^>]*>/g, " ").slice(0, 60_000) }];
  });
}
