/**
 * A request whose body is at hand, as far as handlers ask for it. Node's own makes a stream of every body and reads it
 * again, which for a short one costs more than to answer it; it is made only where something else is asked for.
 */
export class HeldRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly signal: AbortSignal;
  /** For whoever makes another request of it. */
  readonly duplex = "half";
  readonly #bytes: Buffer<ArrayBuffer>;
  #request: Request | undefined;

  constructor(
    url: URL,
    { method, headers, signal }: { method: string; headers: Headers; signal: AbortSignal },
    bytes: Buffer<ArrayBuffer>,
  ) {
    this.url = url.href;
    this.method = method;
    this.headers = headers;
    this.signal = signal;
    this.#bytes = bytes;
  }

  get body(): ReadableStream<Uint8Array> | null {
    return this.#whole().body;
  }

  arrayBuffer(): Promise<ArrayBuffer> {
    const { buffer, byteOffset, length } = this.#bytes;
    return Promise.resolve(buffer.slice(byteOffset, byteOffset + length));
  }

  text(): Promise<string> {
    return Promise.resolve(this.#bytes.toString());
  }

  async json(): Promise<unknown> {
    return JSON.parse(await this.text());
  }

  formData(): Promise<FormData> {
    return this.#whole().formData();
  }

  #whole(): Request {
    const { method, headers, signal } = this;
    const hasBody = method !== "GET" && method !== "HEAD";
    return this.#request ??= new Request(this.url, {
      method,
      headers,
      signal,
      ...(hasBody ? { body: this.#bytes } : {}),
    });
  }
}
