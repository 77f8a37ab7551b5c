import type { Choice } from "./result.ts";

/** Why a question is not answered, or asked about first. */
export class NotPlanned extends Error {
  readonly answer: "clarify" | "refuse";
  readonly code: string;
  readonly choices: Choice[];

  constructor(answer: "clarify" | "refuse", code: string, message: string, choices: Choice[] = []) {
    super(message);
    this.answer = answer;
    this.code = code;
    this.choices = choices;
  }
}

export const refuse = (code: string, message: string) => new NotPlanned("refuse", code, message);
export const clarify = (code: string, message: string, choices: Choice[]) =>
  new NotPlanned("clarify", code, message, choices);
