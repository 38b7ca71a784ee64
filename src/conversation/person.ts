import { z } from 'zod';

/** Who is speaking, and what may be said to them about an account: an anonymous person learns nothing of any account. */
export const person = z.discriminatedUnion('tier', [
  z.strictObject({ tier: z.literal('anonymous') }),
  z.strictObject({
    tier: z.literal('identified'),
    tenant: z.string(),
    objectId: z.string(),
    addresses: z.array(z.string()).readonly(),
  }),
]);
export type Person = Readonly<z.infer<typeof person>>;
