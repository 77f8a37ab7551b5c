import { InvalidArgumentError } from "commander";

/** An id or a number on the command line. */
export function wholeNumber(text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new InvalidArgumentError("expected a whole number");
  return Number(text);
}

/** A number of days back from today. */
export function dayCount(text: string): number {
  const days = wholeNumber(text);
  if (days > 36_500) throw new InvalidArgumentError("expected at most 36500 days");
  return days;
}
