/** An error as Drive v3 tells it. */
export class DriveError extends Error {
  readonly status: number;
  readonly reason: string;
  readonly location: string | undefined;

  constructor(status: number, reason: string, message: string, location?: string) {
    super(message);
    this.status = status;
    this.reason = reason;
    this.location = location;
  }

  toResponse(headers: Record<string, string> = {}): Response {
    const { status, reason, message, location } = this;
    const error = {
      message,
      domain: /Exceeded$/.test(reason) && status !== 404 ? "usageLimits" : "global",
      reason,
      ...(location === undefined ? {} : { location, locationType: "parameter" }),
    };
    return Response.json({ error: { code: status, message, errors: [error] } }, {
      status,
      headers,
    });
  }
}

export const driveErrors = {
  notFound: (id: string) => new DriveError(404, "notFound", `File not found: ${id}.`, "fileId"),
  noDrive: (id: string) =>
    new DriveError(404, "notFound", `Shared drive not found: ${id}`, "driveId"),
  noChannel: (id: string) => new DriveError(404, "notFound", `Channel '${id}' not found`),
  invalid: (name: string, message: string) =>
    new DriveError(400, "invalidParameter", message, name),
  required: (name: string) => new DriveError(400, "required", `Required parameter: ${name}`, name),
  invalidQuery: () => new DriveError(400, "invalid", "Invalid Value", "q"),
  invalidToken: () => new DriveError(400, "invalid", "Invalid Value", "pageToken"),
  gone: () =>
    new DriveError(410, "gone", "The page token is no longer valid. Start over.", "pageToken"),
  unauthorized: () => new DriveError(401, "authError", "Invalid Credentials", "Authorization"),
  insufficientScope: () =>
    new DriveError(403, "insufficientPermissions", "Insufficient Permission"),
  rateLimited: () => new DriveError(403, "userRateLimitExceeded", "User Rate Limit Exceeded."),
  tooMany: () => new DriveError(429, "rateLimitExceeded", "Too many requests"),
  backend: (status: number) => new DriveError(status, "backendError", "Internal Error"),
  exportTooLarge: () =>
    new DriveError(
      403,
      "exportSizeLimitExceeded",
      "This file is too large to be exported.",
    ),
  notDownloadable: () =>
    new DriveError(
      403,
      "fileNotDownloadable",
      "Only files with binary content can be directly downloaded. Use Export with Docs Editors files.",
      "alt",
    ),
  notExportable: () =>
    new DriveError(403, "fileNotExportable", "Export only supports Docs Editors files."),
  badExport: () =>
    new DriveError(400, "badRequest", "The requested conversion is not supported.", "mimeType"),
  channelTaken: (id: string) =>
    new DriveError(400, "channelIdNotUnique", `Channel id ${id} not unique`),
  unverifiedAddress: () =>
    new DriveError(401, "push.webhookUrlUnauthorized", "Unauthorized WebHook callback channel"),
  notHttps: () => new DriveError(400, "webhookUrlNotHttps", "WebHook callback must be HTTPS"),
  unknownPath: (path: string) => new DriveError(404, "notFound", `Not Found: ${path}`),
} as const;
