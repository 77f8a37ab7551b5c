import { ScoutError } from "@scout/wire/error.ts";

/** A bucket of Supabase Storage, reached with the secret key. */
export interface BucketOptions {
  /** Of the project: `https://<ref>.supabase.co`. */
  url: string;
  secretKey: string;
  bucket: string;
  fetch?: typeof fetch;
}

/** Longest an upload or download may take; far below the lease of the day it is for. */
const TIMEOUT_MS = 60_000;

/** Uploads, downloads and deletes whole objects. */
export class Bucket {
  readonly #options: BucketOptions;

  constructor(options: BucketOptions) {
    this.#options = options;
  }

  /** Puts an object in its place, also where there is one. */
  async put(path: string, bytes: Uint8Array<ArrayBuffer>, contentType: string): Promise<void> {
    const response = await this.#request("POST", path, {
      body: bytes,
      headers: { "content-type": contentType, "x-upsert": "true" },
    });
    await response.body?.cancel();
  }

  /** @throws ScoutError `object_missing` when there is none */
  async get(path: string): Promise<Uint8Array<ArrayBuffer>> {
    const response = await this.#request("GET", path, {});
    return new Uint8Array(await response.arrayBuffer());
  }

  async #request(method: string, path: string, init: RequestInit): Promise<Response> {
    const { url, secretKey, bucket } = this.#options;
    const address = `${url}/storage/v1/object/${bucket}/${
      path.split("/").map(encodeURIComponent).join("/")
    }`;
    const response = await (this.#options.fetch ?? fetch)(address, {
      ...init,
      method,
      headers: { ...init.headers, apikey: secretKey, authorization: `Bearer ${secretKey}` },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    }).catch((cause) => {
      throw new ScoutError("storage_unavailable", "Storage cannot be reached at the moment.", {
        status: 503,
        retryAfterSeconds: 5,
        cause,
      });
    });
    if (response.ok) return response;
    // Storage answers 400 and tells the real status in the body
    const body = await response.json().catch(() => ({})) as Record<string, unknown>;
    const isMissing = String(body["statusCode"] ?? response.status) === "404";
    throw new ScoutError(
      isMissing ? "object_missing" : "storage_refused",
      isMissing
        ? `${bucket}/${path} is not in Storage.`
        : `Storage refused ${method} of ${bucket}/${path}.`,
      { status: 502, details: { status: response.status, ...body } },
    );
  }
}
