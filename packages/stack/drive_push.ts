import { createHash } from "node:crypto";
import { driveErrors } from "./drive_error.ts";

/** A notification channel. */
export interface PushChannel {
  id: string;
  account: string;
  /** The log it tells of: a shared drive's id, or "". */
  log: string;
  address: string;
  token?: string | undefined;
  resourceId: string;
  resourceUri: string;
  /** In ms since 1970. */
  expiresAt: number;
  messages: number;
}

/** What goes wrong with notifications. */
export interface PushFaults {
  /** None arrives. */
  lost: boolean;
  /** How often each is delivered. */
  copies: number;
  /** They wait until deliver() is called, which delivers the latest first. */
  held: boolean;
}

interface Message {
  channel: PushChannel;
  number: number;
  state: "sync" | "change";
}

export interface PushOptions {
  now: () => number;
  /** Changes within so many ms are one notification. */
  coalesceMs: number;
  fetch?: typeof fetch;
  /** Called when channels came or went, so that they can be kept. */
  onChannels?: (channels: readonly PushChannel[]) => void;
}

const DEFAULT_MS = 3_600_000;
const LONGEST_MS = 7 * 86_400_000;
const RETRIES_MS = [100, 200, 400, 800, 1600];
const RETRIED = new Set([500, 502, 503, 504]);

/**
 * Channels and their notifications: an hour unless an expiry was given, a week at most, never renewed;
 * empty POSTs whose headers tell everything, numbered per channel, `sync` first; repeated a few times
 * when the answer is 500, 502, 503 or 504.
 */
export class DrivePush {
  readonly faults: PushFaults = { lost: false, copies: 1, held: false };
  /** How many notifications were answered with each status; 0: no answer. */
  readonly answers = new Map<number, number>();
  readonly #options: PushOptions;
  readonly #channels = new Map<string, PushChannel>();
  readonly #timers = new Map<string, NodeJS.Timeout>();
  readonly #flying = new Set<Promise<void>>();
  #held: Message[] = [];
  #isClosed = false;

  constructor(options: PushOptions) {
    this.#options = options;
  }

  open(
    asked: {
      id: string;
      address: string;
      token?: string | undefined;
      expiration?: number | undefined;
    },
    of: { account: string; log: string; resourceUri: string },
  ): PushChannel {
    const now = this.#options.now();
    if (this.#channels.has(asked.id)) throw driveErrors.channelTaken(asked.id);
    const { protocol, hostname } = new URL(asked.address);
    // what runs on this machine has no certificate
    if (protocol !== "https:" && hostname !== "127.0.0.1" && hostname !== "localhost") {
      throw driveErrors.notHttps();
    }
    const resourceId = createHash("sha256").update(`${of.log} ${of.account}`).digest("base64url")
      .slice(0, 27);
    const wanted = asked.expiration ?? now + DEFAULT_MS;
    if (wanted <= now) throw driveErrors.invalid("expiration", "Invalid expiration");
    const channel: PushChannel = {
      ...of,
      id: asked.id,
      address: asked.address,
      token: asked.token,
      resourceId,
      expiresAt: Math.min(wanted, now + LONGEST_MS),
      messages: 0,
    };
    this.#channels.set(channel.id, channel);
    this.#kept();
    this.#send(channel, "sync");
    return channel;
  }

  /** Takes up a channel of an earlier run. */
  restore(channel: PushChannel): void {
    this.#channels.set(channel.id, channel);
  }

  stop(id: string, resourceId: string, account: string): void {
    const channel = this.#channels.get(id);
    if (channel?.resourceId !== resourceId || channel.account !== account) {
      throw driveErrors.noChannel(id);
    }
    this.#channels.delete(id);
    this.#kept();
  }

  /** Channels end without a word, as they do now and then. */
  forgetAll(): void {
    this.#channels.clear();
    this.#kept();
  }

  get openChannels(): PushChannel[] {
    return [...this.#channels.values()].filter((c) => c.expiresAt > this.#options.now());
  }

  /** A log has a change. */
  changed(log: string): void {
    for (const channel of this.#channels.values()) {
      if (channel.log !== log || this.#timers.has(channel.id)) continue;
      this.#timers.set(
        channel.id,
        setTimeout(() => {
          this.#timers.delete(channel.id);
          if (this.#channels.has(channel.id) && channel.expiresAt > this.#options.now()) {
            this.#send(channel, "change");
          }
        }, this.#options.coalesceMs),
      );
    }
  }

  /** Delivers what was held, the latest first. */
  deliverHeld(): void {
    for (const message of this.#held.splice(0).reverse()) this.#deliver(message);
  }

  /** Resolves when nothing is under way. */
  async settled(): Promise<void> {
    while (this.#timers.size > 0 || this.#flying.size > 0) {
      await Promise.all(this.#flying);
      await new Promise((done) => setTimeout(done, 10));
    }
  }

  close(): void {
    this.#isClosed = true;
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
  }

  #kept(): void {
    this.#options.onChannels?.([...this.#channels.values()]);
  }

  #send(channel: PushChannel, state: Message["state"]): void {
    const message = { channel, number: ++channel.messages, state };
    if (this.faults.lost) return;
    if (this.faults.held) this.#held.push(message);
    else this.#deliver(message);
  }

  #deliver(message: Message): void {
    for (let copy = 0; copy < this.faults.copies; copy++) {
      const flight = this.#post(message).finally(() => this.#flying.delete(flight));
      this.#flying.add(flight);
    }
  }

  async #post({ channel, number, state }: Message): Promise<void> {
    for (const pause of [0, ...RETRIES_MS]) {
      if (pause > 0) await new Promise((done) => setTimeout(done, pause));
      if (this.#isClosed) return;
      const status = await (this.#options.fetch ?? fetch)(channel.address, {
        method: "POST",
        headers: {
          "user-agent": "APIs-Google; (+https://developers.google.com/webmasters/APIs-Google.html)",
          "x-goog-channel-id": channel.id,
          "x-goog-channel-expiration": new Date(channel.expiresAt).toUTCString(),
          "x-goog-resource-id": channel.resourceId,
          "x-goog-resource-uri": channel.resourceUri,
          "x-goog-resource-state": state,
          "x-goog-message-number": String(number),
          ...(channel.token === undefined ? {} : { "x-goog-channel-token": channel.token }),
        },
        signal: AbortSignal.timeout(10_000),
      }).then(async (response) => {
        await response.body?.cancel();
        return response.status;
      }, () => 0);
      this.answers.set(status, (this.answers.get(status) ?? 0) + 1);
      if (!RETRIED.has(status)) return;
    }
  }
}
