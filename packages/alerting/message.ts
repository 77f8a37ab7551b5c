import { z } from "zod";

const severity = z.enum(["info", "warning", "critical"]);

const subjectSchema = z.object({
  id: z.number(),
  layer: z.string().nullable(),
  subject: z.string(),
  status: z.enum(["pending", "firing", "acknowledged", "resolved"]),
  value: z.number().nullable(),
  worst_value: z.number().nullable(),
  threshold: z.number().nullable(),
  unit: z.string().nullable(),
  detail: z.string().nullable(),
  since: z.string(),
  observed_at: z.string().nullable(),
});

const alertSchema = z.object({
  group_id: z.number(),
  rule: z.string(),
  title: z.string(),
  affects: z.string(),
  owner: z.string(),
  runbook: z.string(),
  severity,
  since: z.string(),
  resolved_at: z.string().nullable(),
  acknowledged_by: z.string().nullable(),
  acknowledged_at: z.string().nullable(),
  count: z.number(),
  total: z.number(),
  is_flapping: z.boolean(),
  worst: z.array(subjectSchema),
});

const messageSchema = z.object({
  kind: z.enum(["firing", "update", "escalation", "acknowledged", "resolved", "test"]),
  severity,
  note: z.string().nullable(),
  at: z.string(),
  alerts: z.array(alertSchema),
  /** How many groups it tells of; `alerts` holds the first twenty. */
  groups: z.number(),
});

/** What metadata.claim_alert_message() gives. */
export const claimedSchema = z.object({
  id: z.number(),
  idempotency_key: z.string(),
  attempt: z.number(),
  message: messageSchema,
  /** What the channel called the first message about the same alerts, and whether that told of nothing else. */
  thread: z.object({ reference: z.record(z.string(), z.string()), is_same: z.boolean() })
    .nullable(),
});

export type AlertSubject = z.infer<typeof subjectSchema>;
export type Alert = z.infer<typeof alertSchema>;
export type AlertMessage = z.infer<typeof messageSchema>;
export type ClaimedMessage = z.infer<typeof claimedSchema>;
