import type { Warehouse } from "@scout/warehouse/connect.ts";
import { ScoutError } from "@scout/wire/error.ts";
import { signAction } from "./action_link.ts";
import type { Links } from "./channel.ts";
import type { ClaimedMessage } from "./message.ts";

/**
 * The key that signs links, from Vault.
 *
 * @throws ScoutError 503 when there is none
 */
export async function linkKey(sql: Warehouse): Promise<string> {
  const [row] = await sql<{ key: string | null }[]>`
    select decrypted_secret as key from vault.decrypted_secrets where name = 'scout_alert_links'`;
  if (!row?.key) throw new ScoutError("not_configured", "Links cannot be signed.", { status: 503 });
  return row.key;
}

/** Makes the links of messages; url is where the function alerts is reached from outside. */
export async function messageLinks(
  sql: Warehouse,
  url: string,
): Promise<(channel: string, claimed: ClaimedMessage) => Links> {
  const key = await linkKey(sql);
  const [setting] = await sql<{ days: number; docs: string | null }[]>`
    select metadata.setting_number('alert_link_days')::float8 as days, metadata.setting('docs_url') #>> '{}' as docs`;
  const docs = setting?.docs?.replace(/\/$/, "");
  return (channel, { idempotency_key, message }) => ({
    runbook: (file) => docs ? `${docs}/${file}` : file,
    act: async (groupId, action) => {
      const nonce = `${idempotency_key}:${groupId}:${action}`;
      const token = await signAction(
        key,
        { groupId, action, channel, nonce },
        Date.parse(message.at) + (setting?.days ?? 7) * 86_400_000,
      );
      return `${url}/act?t=${token}`;
    },
  });
}
