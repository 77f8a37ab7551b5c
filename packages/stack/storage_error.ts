/** A failed Storage request, as Supabase Storage answers it. */
export class StorageError extends Error {
  override readonly name = "StorageError";

  /** @param status what the body tells; the answer's own status is 400 but for 500 and 413, as hosted */
  constructor(readonly status: number, readonly code: string, message: string) {
    super(message);
  }

  toResponse(): Response {
    const { status, code, message } = this;
    return Response.json(
      { statusCode: String(status), error: code, message },
      { status: status >= 500 || status === 413 ? status : 400 },
    );
  }
}

export const storageErrors = {
  noSuchBucket: () => new StorageError(404, "Bucket not found", "Bucket not found"),
  noSuchKey: () => new StorageError(404, "not_found", "Object not found"),
  duplicate: () => new StorageError(409, "Duplicate", "The resource already exists"),
  invalidKey: (key: string) => new StorageError(400, "InvalidKey", `Invalid key: ${key}`),
  invalidRange: () =>
    new StorageError(416, "InvalidRange", "The requested range is not satisfiable"),
  invalidRequest: (message: string) => new StorageError(400, "InvalidRequest", message),
  unauthorized: (message: string) => new StorageError(403, "Unauthorized", message),
  tooLarge: () =>
    new StorageError(413, "Payload too large", "The object exceeded the maximum allowed size"),
};
