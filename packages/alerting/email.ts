import { MissingSetting, optionOf, secretOf, type Send } from "./channel.ts";
import { byStatus, postJson } from "./http_outcome.ts";
import { mailText } from "./mail_text.ts";

/** Mail by an HTTP provider with Resend's API; its Idempotency-Key makes a second sending no second mail. */
export const sendEmail: Send = async (channel, claimed, context) => {
  const url = channel.options["url"];
  const mail = await mailText(claimed, context);
  const answer = await postJson(
    typeof url === "string" ? url : "https://api.resend.com/emails",
    JSON.stringify({
      from: optionOf(channel, "from"),
      to: addresses(channel.target, channel.channel),
      subject: mail.subject,
      text: mail.text,
      html: mail.html,
      headers: {
        "Message-ID": mail.messageId,
        ...(mail.replyTo ? { "In-Reply-To": mail.replyTo, "References": mail.replyTo } : {}),
      },
    }),
    {
      Authorization: `Bearer ${secretOf(channel, "the provider's API key")}`,
      "Idempotency-Key": claimed.idempotency_key,
    },
    context,
  );
  if ("outcome" in answer) return answer;
  const { response, text } = answer;
  // the same key is being worked on: the first attempt is still under way
  if (response.status === 409 && text.includes("concurrent")) {
    return { outcome: "failed", error: `409 ${text.slice(0, 200)}` };
  }
  return byStatus(response, text, context.now()) ??
    { outcome: "sent", reference: { message_id: mail.messageId } };
};

/** The addresses of a channel. */
export function addresses(target: string | null, channel: string): string[] {
  const found = (target ?? "").split(",").map((a) => a.trim()).filter((a) => a !== "");
  if (found.length === 0) throw new MissingSetting(`channel ${channel} has no address to send to`);
  return found;
}
