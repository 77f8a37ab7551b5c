import { z } from "zod";
import { ScoutError } from "@scout/wire/error.ts";
import { fromBase64Url, hmac, isEqual, toBase64Url } from "./hmac.ts";

const linkSchema = z.object({
  /** Group of alerts. */
  g: z.number().int().positive(),
  a: z.enum(["acknowledge", "silence"]),
  /** Channel the link was sent to: whose action it will be. */
  c: z.string(),
  /** Good until, in seconds since 1970. */
  e: z.number(),
  /** Makes each link one of its own, so that it works once. */
  n: z.string(),
});

/** What a signed link does. */
export interface LinkedAction {
  groupId: number;
  action: "acknowledge" | "silence";
  channel: string;
  nonce: string;
}

/** Signs what a link does: `<base64url of JSON>.<base64url of its HMAC>`. */
export async function signAction(
  key: string,
  action: LinkedAction,
  expiresAt: number,
): Promise<string> {
  const payload = toBase64Url(new TextEncoder().encode(JSON.stringify({
    g: action.groupId,
    a: action.action,
    c: action.channel,
    e: Math.floor(expiresAt / 1000),
    n: action.nonce,
  })));
  return `${payload}.${toBase64Url(await hmac(key, payload))}`;
}

/**
 * Reads a signed link.
 *
 * @throws ScoutError 403 when it was not signed by us, 410 when it is too old
 */
export async function readAction(key: string, token: string, now: number): Promise<LinkedAction> {
  const forged = new ScoutError("link_invalid", "This link is not one of Scout's.", {
    status: 403,
    hint: "Open the link of the message again, or use: scout alerts ack",
  });
  const [, payload, signature] = /^([\w-]+)\.([\w-]+)$/.exec(token) ?? [];
  if (payload === undefined || signature === undefined) throw forged;
  const expected = await hmac(key, payload);
  let given: Uint8Array;
  try {
    given = fromBase64Url(signature);
  } catch {
    throw forged;
  }
  if (!isEqual(given, expected)) throw forged;
  const link = linkSchema.parse(JSON.parse(new TextDecoder().decode(fromBase64Url(payload))));
  if (link.e * 1000 < now) {
    throw new ScoutError("link_expired", "This link is too old.", {
      status: 410,
      hint: "scout alerts list shows what is still open.",
    });
  }
  return { groupId: link.g, action: link.a, channel: link.c, nonce: link.n };
}
