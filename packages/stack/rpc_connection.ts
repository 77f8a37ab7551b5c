import postgres, { type Sql } from "postgres";

/**
 * Connections for the RPC gateway; `url` names `authenticator`. While Postgres is away a request
 * fails within a moment rather than after postgres.js's growing pauses (20 s), and the first one
 * after its return works.
 */
export function connectAuthenticator(url: string): Sql {
  return postgres(url, {
    max: 20,
    prepare: false,
    fetch_types: false,
    connect_timeout: 5,
    backoff: retryDelaySeconds,
    onnotice: () => {},
    connection: { application_name: "scout rpc" },
  });
}

const retryDelaySeconds = () => 0.2;
