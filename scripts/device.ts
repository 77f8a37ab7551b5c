import { createHash, randomBytes } from "node:crypto";
import { Command, InvalidArgumentError } from "commander";
import type { Warehouse } from "@scout/warehouse/connect.ts";
import { withDatabase } from "./connection.ts";
import { printTable } from "./table.ts";

/**
 * A new device token: 256 random bits, told apart in logs and scanners by its prefix.
 * Only its SHA-256 is ever stored.
 */
export function newDeviceToken(): { token: string; hash: Uint8Array } {
  const token = `sct_${randomBytes(32).toString("base64url")}`;
  return { token, hash: createHash("sha256").update(token).digest() };
}

/** What is known of a device that is registered. */
export interface NewDevice {
  deviceId: string;
  storeId: string;
  mayRelay?: boolean;
  timezone?: string | undefined;
}

/** Registers a device, or changes it, and returns a new token for it. */
export async function registerDevice(sql: Warehouse, device: NewDevice): Promise<string> {
  const { token, hash } = newDeviceToken();
  await sql.begin(async (tx) => {
    await tx`
      select metadata.register_device(
        ${device.deviceId}, ${device.storeId}, ${device.mayRelay ?? false}, ${
      device.timezone ?? null
    })`;
    await tx`select metadata.issue_device_token(${device.deviceId}, ${hash})`;
  });
  return token;
}

/** `scout device add|list|rotate|revoke`. */
export function deviceCommand(): Command {
  const device = new Command("device").description("Register devices and manage their tokens");

  device.command("add")
    .argument("<device-id>", "the device's id, as its payloads tell it", printable)
    .requiredOption("--store <store-id>", "the store it stands in", printable)
    .option("--relay", "may post for other devices: payloads speak for themselves")
    .option("--timezone <zone>", "zone of its times without one, e.g. Asia/Manila")
    .description("Register a device and print its token, once")
    .action((id: string, options: { store: string; relay?: true; timezone?: string }) =>
      withDatabase(async (sql) => {
        const token = await registerDevice(sql, {
          deviceId: id,
          storeId: options.store,
          mayRelay: options.relay ?? false,
          timezone: options.timezone,
        });
        console.log(token);
      })
    );

  device.command("rotate")
    .argument("<device-id>")
    .description("Print a new token; the newest earlier one stays valid until the next rotation")
    .action((id: string) =>
      withDatabase(async (sql) => {
        const { token, hash } = newDeviceToken();
        await sql`select metadata.issue_device_token(${id}, ${hash})`;
        console.log(token);
      })
    );

  device.command("revoke")
    .argument("<device-id>")
    .description("Revoke all tokens of a device at once")
    .action((id: string) =>
      withDatabase(async (sql) => {
        const [row] = await sql<
          { n: number }[]
        >`select metadata.revoke_device_tokens(${id}) as n`;
        console.log(`${row?.n ?? 0} revoked`);
      })
    );

  device.command("list")
    .description("List devices with their stores and valid tokens")
    .option("--json", "print JSON")
    .action((options: { json?: true }) =>
      withDatabase(async (sql) => {
        const rows = await sql`
          select d.device_id, d.store_id, d.may_relay,
            count(t.token_hash) filter (where t.revoked_at is null)::int as valid_tokens,
            (select max(p.created_at) from bronze.posts p where p.device_id = d.device_id) as last_post_at
          from metadata.devices d
          left join metadata.device_tokens t on t.device_id = d.device_id
          group by d.device_id
          order by d.device_id`;
        if (options.json) console.log(JSON.stringify(rows, null, 2));
        else {printTable(
            rows,
            "no devices; add one with: scout device add <device-id> --store <store-id>",
          );}
      })
    );

  return device;
}

function printable(text: string): string {
  if (!/^[^\s\p{C}]{1,128}$/u.test(text)) {
    throw new InvalidArgumentError("expected 1 to 128 characters without spaces");
  }
  return text;
}
