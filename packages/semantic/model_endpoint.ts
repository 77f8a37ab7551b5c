import { z } from "zod";
import { ScoutError } from "@scout/wire/error.ts";

/** Where a language model is asked, as the environment tells it. */
export interface ModelEndpoint {
  protocol: "openai" | "anthropic";
  /** Without the path: `https://…/v1` (openai) or `https://…` (anthropic). */
  url: string;
  key: string | null;
  model: string;
  timeoutMs: number;
}

/** Longest reply that is read. A plan has some thousand letters. */
const MAX_REPLY_BYTES = 65_536;

const environment = z.object({
  SCOUT_MODEL_URL: z.url({ protocol: /^https?$/ }),
  SCOUT_MODEL_NAME: z.string().min(1),
  SCOUT_MODEL_PROTOCOL: z.enum(["openai", "anthropic"]).default("openai"),
  SCOUT_MODEL_KEY: z.string().optional(),
  SCOUT_MODEL_TIMEOUT_MS: z.coerce.number().int().min(100).max(60_000).default(15_000),
});

/**
 * The model of the environment; null, and so none is ever asked, unless SCOUT_MODEL_URL is set.
 *
 * @throws Error when it is set and the rest makes no sense: better at the start than at a question
 */
export function modelEndpoint(
  env: Readonly<Record<string, string | undefined>>,
): ModelEndpoint | null {
  if (!env["SCOUT_MODEL_URL"]) return null;
  const parsed = environment.safeParse(env);
  if (!parsed.success) {
    throw new Error(`the model is not set up right:\n${z.prettifyError(parsed.error)}`);
  }
  const { data } = parsed;
  return {
    protocol: data.SCOUT_MODEL_PROTOCOL,
    url: data.SCOUT_MODEL_URL.replace(/\/+$/, ""),
    key: data.SCOUT_MODEL_KEY ?? null,
    model: data.SCOUT_MODEL_NAME,
    timeoutMs: data.SCOUT_MODEL_TIMEOUT_MS,
  };
}

const openaiReply = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
});
const anthropicReply = z.object({
  content: z.array(z.object({ type: z.string(), text: z.string().optional() })).min(1),
});

/**
 * What the model says to a system and a user message.
 *
 * @throws ScoutError 502 `model_unusable` for whatever goes wrong: status, size, shape, time
 */
export async function askModel(
  endpoint: ModelEndpoint,
  messages: { system: string; user: string },
  fetchIt: typeof fetch = fetch,
): Promise<string> {
  const { path, headers, body } = endpoint.protocol === "openai"
    ? {
      path: "/chat/completions",
      headers: endpoint.key === null ? {} : { authorization: `Bearer ${endpoint.key}` },
      body: {
        model: endpoint.model,
        temperature: 0,
        max_tokens: 2000,
        messages: [
          { role: "system", content: messages.system },
          { role: "user", content: messages.user },
        ],
      },
    }
    : {
      path: "/v1/messages",
      headers: {
        "anthropic-version": "2023-06-01",
        ...(endpoint.key === null ? {} : { "x-api-key": endpoint.key }),
      },
      body: {
        model: endpoint.model,
        temperature: 0,
        max_tokens: 2000,
        system: messages.system,
        messages: [{ role: "user", content: messages.user }],
      },
    };
  try {
    const response = await fetchIt(endpoint.url + path, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers } as Record<string, string>,
      body: JSON.stringify(body),
      // a redirect could lead the key elsewhere
      redirect: "error",
      signal: AbortSignal.timeout(endpoint.timeoutMs),
    });
    if (!response.ok) {
      await response.body?.cancel();
      throw new Error(`the model answered ${response.status}`);
    }
    const reply: unknown = JSON.parse(await readBounded(response));
    if (endpoint.protocol === "openai") {
      return openaiReply.parse(reply).choices[0]?.message.content ?? "";
    }
    return anthropicReply.parse(reply).content
      .flatMap((part) => part.type === "text" ? [part.text ?? ""] : []).join("");
  } catch (error) {
    throw new ScoutError("model_unusable", "The language model gave no usable answer.", {
      status: 502,
      cause: error,
    });
  }
}

async function readBounded(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > MAX_REPLY_BYTES) throw new Error("the reply is too long");
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
