/** How often a text holds another. */
export function timesIn(text: string, other: string): number {
  let times = 0;
  for (let at = text.indexOf(other); at >= 0; at = text.indexOf(other, at + other.length)) times++;
  return times;
}
