/** What a webhook may be told of. */
export const webhookEventNames = ['case.created', 'case.moved'] as const;

export type WebhookEvent = (typeof webhookEventNames)[number];
