import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** A function as it was uploaded. */
export interface Upload {
  metadata: {
    name: string;
    entrypoint_path: string;
    import_map_path?: string;
    verify_jwt: boolean;
    static_patterns: string[];
  };
  /** Path → source. */
  files: Map<string, string>;
}

/** A stand-in for the part of Supabase's Management API that a deployment needs. */
export interface ManagementApi {
  url: string;
  projectRef: string;
  accessToken: string;
  /** By slug, the latest. */
  uploads: Map<string, Upload>;
  secrets: Map<string, string>;
  /** Requests that no deployment should send, and what was wrong with them. */
  refused: string[];
  /** Forgets what was uploaded, set and refused. */
  forget(): void;
  stop(): Promise<void>;
}

class Refusal extends Error {
  constructor(readonly status: number, message: string) {
    super(message);
  }
}

/**
 * Starts the stand-in, as the Supabase CLI 3.1 was seen to use it: `GET /v1/projects/{ref}`,
 * `POST …/functions/deploy?slug=` (multipart `metadata` and `file` parts, 201), `POST …/secrets`.
 * Whatever is not exactly that is refused.
 */
export async function startManagementApi(): Promise<ManagementApi> {
  const projectRef = "abcdefghijklmnopqrst";
  const accessToken = `sbp_${"0123456789".repeat(4)}`;
  const uploads = new Map<string, Upload>();
  const secrets = new Map<string, string>();
  const refused: string[] = [];

  const answer = async (request: IncomingMessage): Promise<[number, unknown]> => {
    const url = new URL(request.url ?? "/", "http://mock.local");
    const body = await bytesOf(request);
    if (request.headers.authorization !== `Bearer ${accessToken}`) {
      throw new Refusal(401, "unauthorized");
    }
    const path = `/v1/projects/${projectRef}`;
    switch (`${request.method} ${url.pathname}`) {
      case `GET ${path}`:
        return [200, project(projectRef)];
      case `POST ${path}/functions/deploy`: {
        const slug = url.searchParams.get("slug") ?? "";
        // several functions in one go: ours are deployed one by one
        if (url.searchParams.has("bundleOnly")) throw new Refusal(400, "only a bundle");
        const upload = await uploadOf(request, body, slug);
        uploads.set(slug, upload);
        return [201, described(slug, upload)];
      }
      case `POST ${path}/secrets`: {
        const pairs = JSON.parse(new TextDecoder().decode(body)) as {
          name: string;
          value: string;
        }[];
        const reserved = pairs.find(({ name }) => name.startsWith("SUPABASE_"));
        if (reserved) throw new Refusal(400, `${reserved.name} is reserved`);
        for (const { name, value } of pairs) secrets.set(name, value);
        return [201, undefined];
      }
    }
    throw new Refusal(404, "no such endpoint");
  };

  const server = createServer(async (request, response) => {
    const [status, content] = await answer(request).catch((error): [number, unknown] => {
      refused.push(`${request.method} ${request.url}: ${error.message}`);
      return [error instanceof Refusal ? error.status : 500, { message: error.message }];
    });
    response.writeHead(status, { "content-type": "application/json" });
    response.end(content === undefined ? "" : JSON.stringify(content));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    projectRef,
    accessToken,
    uploads,
    secrets,
    refused,
    forget: () => {
      for (const kept of [uploads, secrets]) kept.clear();
      refused.length = 0;
    },
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

async function bytesOf(request: IncomingMessage): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  for await (const part of request) parts.push(part as Uint8Array);
  return new Uint8Array(Buffer.concat(parts));
}

async function uploadOf(
  request: IncomingMessage,
  body: Uint8Array<ArrayBuffer>,
  slug: string,
): Promise<Upload> {
  const form = await new Response(body, {
    headers: { "content-type": request.headers["content-type"] ?? "" },
  }).formData();
  const unknown = [...form.keys()].find((name) => name !== "metadata" && name !== "file");
  if (unknown) throw new Refusal(400, `unknown part ${unknown}`);
  const metadata = JSON.parse(String(form.get("metadata"))) as Upload["metadata"];
  const files = new Map<string, string>();
  for (const file of form.getAll("file")) {
    if (typeof file === "string") throw new Refusal(400, "a file part without a name");
    if (/^\/|\.\.|\\/.test(file.name)) throw new Refusal(400, `${file.name} leaves the project`);
    if (files.has(file.name)) throw new Refusal(400, `${file.name} came twice`);
    files.set(file.name, await file.text());
  }
  if (!/^[A-Za-z][\w-]*$/.test(slug) || metadata.name !== slug) {
    throw new Refusal(400, `the slug ${slug} is not the name ${metadata.name}`);
  }
  for (const path of [metadata.entrypoint_path, metadata.import_map_path]) {
    if (path && !files.has(path)) throw new Refusal(400, `${path} was not uploaded`);
  }
  return { metadata, files };
}

function project(ref: string) {
  return {
    id: ref,
    ref,
    organization_id: "mock",
    organization_slug: "mock",
    name: "mock",
    region: "ap-southeast-1",
    created_at: "2026-01-01T00:00:00Z",
    status: "ACTIVE_HEALTHY",
    database: {
      host: `db.${ref}.mock.local`,
      version: "17.6.1",
      postgres_engine: "17",
      release_channel: "ga",
    },
  };
}

function described(slug: string, { metadata }: Upload) {
  return {
    id: slug,
    slug,
    name: slug,
    status: "ACTIVE",
    version: 1,
    created_at: 0,
    updated_at: 0,
    verify_jwt: metadata.verify_jwt,
    import_map: metadata.import_map_path !== undefined,
    entrypoint_path: metadata.entrypoint_path,
    import_map_path: metadata.import_map_path,
    ezbr_sha256: "0".repeat(64),
  };
}
