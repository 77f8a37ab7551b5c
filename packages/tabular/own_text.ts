/**
 * The same text in memory of its own. V8 keeps a part of a text as a view of the whole: a name that is
 * remembered would hold the quarter megabyte it was read with.
 */
export function ownText(text: string): string {
  // shorter ones are copied anyway
  return text.length < 13 ? text : (text + "\0").slice(0, -1);
}
