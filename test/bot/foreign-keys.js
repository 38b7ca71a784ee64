// Loaded before Latchkey: the keys of the channels, which a test cannot fetch. One key, for Teams alone; nobody here can sign by it.
import { generateKeyPairSync } from 'node:crypto';
import { OpenIdMetadata } from 'botframework-connector/lib/auth/openIdMetadata.js';

const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const key = publicKey.export({ type: 'spki', format: 'pem' });
OpenIdMetadata.prototype.getKey = async () => ({ key, endorsements: ['msteams'] });
