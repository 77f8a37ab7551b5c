import { z } from "zod";
import { ScoutError } from "@scout/wire/error.ts";
import { hmac, isEqual, toHex } from "./hmac.ts";

const payloadSchema = z.object({
  type: z.literal("block_actions"),
  user: z.object({ id: z.string(), username: z.string().optional() }),
  actions: z.array(z.object({ action_id: z.string(), value: z.string().optional() })).min(1),
});

/** A button that was pressed in Slack. */
export interface SlackPress {
  action: "acknowledge" | "silence" | "runbook";
  groupId: number;
  user: string;
  /** Tells one press from another: the request's signature. */
  nonce: string;
}

const LONGEST_AGE_SECONDS = 300;

/**
 * Reads a request of Slack's interactivity, once its signature is verified (v0: HMAC of version, time and body).
 *
 * @throws ScoutError 401 when it is not Slack's, or older than five minutes; 400 when it is no button of ours
 */
export async function readSlackPress(
  signingSecret: string,
  headers: { get(name: string): string | null },
  body: string,
  now: number,
): Promise<SlackPress> {
  const timestamp = headers.get("x-slack-request-timestamp") ?? "";
  const signature = headers.get("x-slack-signature") ?? "";
  const expected = `v0=${toHex(await hmac(signingSecret, `v0:${timestamp}:${body}`))}`;
  const encoder = new TextEncoder();
  const isRecent = Math.abs(now / 1000 - Number(timestamp)) <= LONGEST_AGE_SECONDS;
  if (!isEqual(encoder.encode(signature), encoder.encode(expected)) || !isRecent) {
    throw new ScoutError("signature_invalid", "This request is not signed by Slack.", {
      status: 401,
      hint: "Set the app's signing secret: scout alerts channel secret slack-signing",
    });
  }
  const payload = payloadSchema.safeParse(parse(new URLSearchParams(body).get("payload")));
  const action = payload.data?.actions[0];
  const name = z.enum(["acknowledge", "silence", "runbook"]).safeParse(action?.action_id);
  if (!payload.success || !name.success) {
    throw new ScoutError("request_invalid", "This is no button of Scout's.", { status: 400 });
  }
  const groupId = name.data === "runbook" ? 0 : Number(action?.value);
  if (!Number.isInteger(groupId)) {
    throw new ScoutError("request_invalid", "This is no button of Scout's.", { status: 400 });
  }
  const { user } = payload.data;
  return {
    action: name.data,
    groupId,
    user: `slack:${user.username ?? user.id}`,
    nonce: `slack:${signature}`,
  };
}

function parse(text: string | null): unknown {
  try {
    return JSON.parse(text ?? "null");
  } catch {
    return null;
  }
}
