import { RpcError } from "./rpc_error.ts";

/** How the client wants the result. */
export interface ResultShape {
  format: "json" | "csv";
  /** Exactly one row, as an object (`.single()`). */
  single: boolean;
  nullsStripped: boolean;
  contentType: string;
}

/**
 * Chooses among the media types that PostgREST offers for a function; the client's preferred one first.
 * @throws RpcError 406 PGRST107 when none is offered
 */
export function resultShape(accept: string | undefined): ResultShape {
  const wanted = (accept || "*/*").split(",").map((part) => {
    const [type = "", ...parameters] = part.toLowerCase().split(";").map((p) => p.trim());
    const q = parameters.find((p) => p.startsWith("q="));
    return { type, quality: q ? Number(q.slice(2)) : 1, parameters };
  }).sort((a, b) => b.quality - a.quality);
  for (const { type, parameters } of wanted) {
    const nullsStripped = parameters.includes("nulls=stripped");
    const suffix = nullsStripped ? ";nulls=stripped" : "";
    switch (type) {
      case "*/*":
      case "application/*":
      case "application/json":
        return {
          format: "json",
          single: false,
          nullsStripped: false,
          contentType: "application/json; charset=utf-8",
        };
      case "application/vnd.pgrst.array":
      case "application/vnd.pgrst.array+json":
        return {
          format: "json",
          single: false,
          nullsStripped,
          contentType: `application/vnd.pgrst.array+json${suffix}; charset=utf-8`,
        };
      case "application/vnd.pgrst.object":
      case "application/vnd.pgrst.object+json":
        return {
          format: "json",
          single: true,
          nullsStripped,
          contentType: `application/vnd.pgrst.object+json${suffix}; charset=utf-8`,
        };
      case "text/csv":
        return {
          format: "csv",
          single: false,
          nullsStripped: false,
          contentType: "text/csv; charset=utf-8",
        };
    }
  }
  throw new RpcError(
    406,
    "PGRST107",
    `None of these media types are available: ${wanted.map(({ type }) => type).join(", ")}`,
  );
}
