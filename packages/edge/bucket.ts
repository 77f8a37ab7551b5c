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

/** Longest a stream of any length may take; below a call's wall clock. */
const STREAM_TIMEOUT_MS = 140_000;

/** Storage takes parts of an upload of this length, and no other but for the last. */
export const UPLOAD_PART_BYTES = 6 * 1024 * 1024;

/** An object as it is now: other content has another tag. */
export interface StoredObject {
  size: number;
  etag: string;
}

/** Uploads, downloads and deletes objects, whole or in pieces. */
export class Bucket {
  readonly #options: BucketOptions;

  constructor(options: BucketOptions) {
    this.#options = options;
  }

  /** Puts an object in its place, also where there is one. */
  async put(
    path: string,
    bytes: Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>,
    contentType: string,
  ): Promise<void> {
    const response = await this.#request("POST", path, {
      body: bytes,
      headers: { "content-type": contentType, "x-upsert": "true" },
      ...(bytes instanceof ReadableStream ? { duplex: "half" } as object : {}),
    }, bytes instanceof ReadableStream ? STREAM_TIMEOUT_MS : TIMEOUT_MS);
    await response.body?.cancel();
  }

  /** Begins an object that comes in parts (tus 1.0), also where there is one; Storage's name for the upload. */
  async beginUpload(path: string, bytes: number, contentType: string): Promise<string> {
    const metadata = { bucketName: this.#options.bucket, objectName: path, contentType };
    const response = await this.#upload("POST", "", {
      headers: {
        "upload-length": String(bytes),
        "upload-metadata": Object.entries(metadata).map(([key, value]) => `${key} ${base64(value)}`)
          .join(","),
        "x-upsert": "true",
      },
    });
    // only its name is kept: the secret key is shown to nobody else
    const id = response.headers.get("location")?.split("?")[0]?.split("/").at(-1);
    if (!id) throw new ScoutError("storage_refused", "Storage began no upload.", { status: 502 });
    return id;
  }

  /** How many bytes of an upload are there; null when it is gone, which they are after a day. */
  async uploadedBytes(id: string): Promise<number | null> {
    const response = await this.#upload("HEAD", id, {}).catch((error) => {
      if (error instanceof ScoutError && error.code === "upload_missing") return null;
      throw error;
    });
    return response && Number(response.headers.get("upload-offset"));
  }

  /** Goes on with an upload where it ends now. All parts but the last end at a multiple of UPLOAD_PART_BYTES. */
  async appendTo(id: string, offset: number, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    await this.#upload("PATCH", id, {
      body: bytes,
      headers: {
        "content-type": "application/offset+octet-stream",
        "upload-offset": String(offset),
      },
    });
  }

  /** @throws ScoutError `object_missing` when there is none */
  async head(path: string): Promise<StoredObject> {
    const response = await this.#request("GET", path, { headers: { range: "bytes=0-0" } });
    await response.body?.cancel();
    const total = /\/(\d+)$/.exec(response.headers.get("content-range") ?? "")?.[1] ??
      response.headers.get("content-length");
    return { size: Number(total), etag: response.headers.get("etag") ?? "" };
  }

  /**
   * Bytes [start, end) of an object, to its end where no end is given.
   *
   * @throws ScoutError `object_missing` when there is none, `object_changed` when it is another by now
   */
  async range(path: string, object: StoredObject, start: number, end?: number): Promise<Response> {
    const response = await this.#request("GET", path, {
      headers: { range: `bytes=${start}-${end === undefined ? "" : end - 1}` },
    }, end === undefined ? STREAM_TIMEOUT_MS : TIMEOUT_MS);
    if ((response.headers.get("etag") ?? "") !== object.etag) {
      await response.body?.cancel();
      throw new ScoutError("object_changed", `${path} was replaced while it was read.`, {
        status: 409,
      });
    }
    return response;
  }

  /** Deletes objects; one that is not there is no error. */
  async remove(paths: readonly string[]): Promise<void> {
    for (let at = 0; at < paths.length; at += 100) {
      const response = await this.#request("DELETE", "", {
        body: JSON.stringify({ prefixes: paths.slice(at, at + 100) }),
        headers: { "content-type": "application/json" },
      });
      await response.body?.cancel();
    }
  }

  /** @throws ScoutError `object_missing` when there is none */
  async get(path: string): Promise<Uint8Array<ArrayBuffer>> {
    const response = await this.#request("GET", path, {});
    return new Uint8Array(await response.arrayBuffer());
  }

  async #request(
    method: string,
    path: string,
    init: RequestInit,
    timeoutMs = TIMEOUT_MS,
  ): Promise<Response> {
    const { url, bucket } = this.#options;
    const address = `${url}/storage/v1/object/${
      [bucket, ...path.split("/").filter((part) => part !== "")].map(encodeURIComponent).join("/")
    }`;
    const response = await this.#send(method, address, init, timeoutMs);
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

  async #upload(method: string, id: string, init: RequestInit): Promise<Response> {
    const address = `${this.#options.url}/storage/v1/upload/resumable${
      id && `/${encodeURIComponent(id)}`
    }`;
    const headers = { ...init.headers, "tus-resumable": "1.0.0" };
    const response = await this.#send(method, address, { ...init, headers }, TIMEOUT_MS);
    const { status } = response;
    if (response.ok) {
      await response.body?.cancel();
      return response;
    }
    // another call is at it, or what one sent before it was killed is still on its way
    if (status === 409 || status === 423 || status >= 500) throw unavailable(await response.text());
    const isMissing = status === 404 || status === 410;
    throw new ScoutError(
      isMissing ? "upload_missing" : "storage_refused",
      isMissing
        ? "Storage has no such upload any more."
        : `Storage refused ${method} of an upload.`,
      { status: 502, details: { status, message: await response.text() } },
    );
  }

  async #send(
    method: string,
    address: string,
    init: RequestInit,
    timeoutMs: number,
  ): Promise<Response> {
    const { secretKey } = this.#options;
    return await (this.#options.fetch ?? fetch)(address, {
      ...init,
      method,
      headers: { ...init.headers, apikey: secretKey, authorization: `Bearer ${secretKey}` },
      signal: AbortSignal.timeout(timeoutMs),
    }).catch((cause) => {
      throw unavailable(cause);
    });
  }
}

function unavailable(cause: unknown): ScoutError {
  return new ScoutError("storage_unavailable", "Storage cannot be reached at the moment.", {
    status: 503,
    retryAfterSeconds: 5,
    cause,
  });
}

function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
