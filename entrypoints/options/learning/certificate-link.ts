import { safeLink } from '../../../lib/identity/profile-key.ts';

/** Where a certificate can be seen; a number leads nowhere. */
export const certificateLink = (certificate: string): string | undefined =>
  /^https?:/i.test(certificate) ? safeLink(certificate) : undefined;
