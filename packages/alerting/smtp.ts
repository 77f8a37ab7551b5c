import { createTransport } from "nodemailer";
import { optionOf, type Outcome, type Send } from "./channel.ts";
import { addresses } from "./email.ts";
import { mailText } from "./mail_text.ts";

/**
 * Mail by SMTP. TLS from the start on port 465 (`secure`), STARTTLS required elsewhere, unless the channel says
 * `allowPlain` (a server on this machine). Hosted functions cannot reach ports 25 and 587: use 465 or 2587.
 */
export const sendSmtp: Send = async (channel, claimed, context) => {
  const port = Number(channel.options["port"] ?? 465);
  const user = channel.options["user"];
  const isPlain = channel.options["allowPlain"] === true;
  const transport = createTransport({
    host: optionOf(channel, "host"),
    port,
    secure: port === 465 || channel.options["secure"] === true,
    requireTLS: !isPlain,
    ignoreTLS: isPlain,
    ...(typeof user === "string" ? { auth: { user, pass: channel.secret ?? "" } } : {}),
    connectionTimeout: context.timeoutMs,
    greetingTimeout: context.timeoutMs,
    socketTimeout: context.timeoutMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const mail = await mailText(claimed, context);
  try {
    await transport.sendMail({
      from: optionOf(channel, "from"),
      to: addresses(channel.target, channel.channel),
      subject: mail.subject,
      text: mail.text,
      html: mail.html,
      messageId: mail.messageId,
      ...(mail.replyTo ? { inReplyTo: mail.replyTo, references: mail.replyTo } : {}),
    });
    return { outcome: "sent", reference: { message_id: mail.messageId } };
  } catch (error) {
    return smtpOutcome(error);
  } finally {
    transport.close();
  }
};

/** 5yz to what follows MAIL FROM is about the message (RFC 5321, 4.2.1); all else about the server, the way or the login. */
function smtpOutcome(error: unknown): Outcome {
  const { code, responseCode, command, message } = error as {
    code?: string;
    responseCode?: number;
    command?: string;
    message?: string;
  };
  const told = `${code ?? "error"} ${message ?? ""}`.trim().slice(0, 300);
  const isMessage = (responseCode ?? 0) >= 500 &&
    ["MAIL FROM", "RCPT TO", "DATA"].includes(command ?? "");
  return isMessage ? { outcome: "refused", error: told } : { outcome: "failed", error: told };
}
