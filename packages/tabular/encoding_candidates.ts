/** An encoding that bytes may be in, with the languages that are written in it. */
export interface EncodingCandidate {
  name: string;
  languages: readonly string[];
  /** How much rarer than windows-1252 it is, as a logarithm. */
  prior: number;
  /** Whether characters are of several bytes. */
  wide?: true;
}

const western = ["fr", "de", "es", "pt", "it", "nl", "sv", "da", "nb", "fi", "is", "fil", "en"];
const central = ["pl", "cs", "sk", "hu", "ro", "hr", "sl"];
const cyrillic = ["ru", "bg", "uk", "sr", "mk", "be"];
const baltic = ["et", "lv", "lt"];

export const encodingCandidates: readonly EncodingCandidate[] = [
  { name: "windows-1252", languages: western, prior: 0 },
  { name: "iso-8859-15", languages: western, prior: -3.5 },
  { name: "macintosh", languages: western, prior: -3.5 },
  { name: "ibm437", languages: western, prior: -4 },
  { name: "ibm850", languages: western, prior: -3.5 },
  { name: "windows-1250", languages: central, prior: -2 },
  { name: "iso-8859-2", languages: central, prior: -2.5 },
  { name: "ibm852", languages: central, prior: -3 },
  { name: "windows-1251", languages: cyrillic, prior: -0.5 },
  { name: "koi8-r", languages: ["ru", "bg"], prior: -1 },
  { name: "koi8-u", languages: ["uk"], prior: -1.5 },
  { name: "iso-8859-5", languages: cyrillic, prior: -2 },
  { name: "ibm866", languages: cyrillic, prior: -2 },
  { name: "ibm855", languages: cyrillic, prior: -3 },
  { name: "x-mac-cyrillic", languages: cyrillic, prior: -2.5 },
  { name: "windows-1253", languages: ["el"], prior: -1.5 },
  { name: "iso-8859-7", languages: ["el"], prior: -1.5 },
  { name: "windows-1254", languages: ["tr", "az"], prior: -1.5 },
  { name: "windows-1255", languages: ["he"], prior: -1.5 },
  { name: "iso-8859-8", languages: ["he"], prior: -2.5 },
  { name: "windows-1256", languages: ["ar", "fa"], prior: -1.5 },
  { name: "iso-8859-6", languages: ["ar"], prior: -2.5 },
  { name: "windows-1257", languages: baltic, prior: -2 },
  { name: "iso-8859-13", languages: baltic, prior: -3 },
  { name: "iso-8859-4", languages: baltic, prior: -3.5 },
  { name: "windows-1258", languages: ["vi"], prior: -3 },
  { name: "windows-874", languages: ["th"], prior: -1.5 },
  { name: "shift_jis", languages: ["ja"], prior: -1, wide: true },
  { name: "euc-jp", languages: ["ja"], prior: -1.5, wide: true },
  { name: "gb18030", languages: ["zh-Hans"], prior: -1, wide: true },
  { name: "big5", languages: ["zh-Hant"], prior: -1, wide: true },
  { name: "euc-kr", languages: ["ko"], prior: -1, wide: true },
  { name: "euc-tw", languages: ["zh-Hant"], prior: -3, wide: true },
  { name: "johab", languages: ["ko"], prior: -3, wide: true },
];

/** Every language that there is a model of. */
export const languages: readonly string[] = [
  ...new Set(encodingCandidates.flatMap((candidate) => candidate.languages)),
];
