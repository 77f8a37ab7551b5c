/** Who asks: the verified claims of the token, which row level security reads. */
export interface Caller {
  claims: Readonly<Record<string, unknown>>;
}

/** The claims as the audit keeps them. */
export function described(caller: Caller): {
  asked_by: string | null;
  scout_role: string | null;
  stores: string[] | null;
} {
  const { sub, role, app_metadata: metadata } = caller.claims;
  const app = typeof metadata === "object" && metadata !== null
    ? metadata as Record<string, unknown>
    : {};
  const stores = app["stores"];
  return {
    asked_by: typeof sub === "string" ? sub : null,
    scout_role: typeof app["scout_role"] === "string"
      ? app["scout_role"]
      : typeof role === "string"
      ? role
      : null,
    stores: Array.isArray(stores) ? stores.map(String) : null,
  };
}
