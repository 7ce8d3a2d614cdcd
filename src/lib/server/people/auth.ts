import { betterAuth } from 'better-auth';
import { twoFactor } from 'better-auth/plugins/two-factor';
import type { Desk } from '../desk.ts';
import { longestPassword, shortestPassword } from './password.ts';

const hour = 3_600;

/**
 * Passwords, second factors and sessions, kept by better-auth in our database. It is called by its
 * functions alone: no address of it is reachable. Tries are counted by `rate.ts`, in all processes alike.
 */
export function makeAuth(desk: Pick<Desk, 'db'>, secret: string, origin: string) {
	const isSecure = origin.startsWith('https:');
	return betterAuth({
		appName: 'Threshold',
		baseURL: origin,
		basePath: '/desk/sign-in',
		secret,
		database: { db: desk.db, type: 'postgres' },
		telemetry: { enabled: false },
		rateLimit: { enabled: false },
		logger: { disabled: true },
		emailAndPassword: {
			enabled: true,
			minPasswordLength: shortestPassword,
			maxPasswordLength: longestPassword
		},
		session: { expiresIn: 12 * hour, updateAge: hour },
		advanced: {
			cookiePrefix: 'threshold',
			useSecureCookies: isSecure,
			defaultCookieAttributes: { path: '/desk', sameSite: 'lax', httpOnly: true, secure: isSecure },
			ipAddress: { disableIpTracking: true }
		},
		plugins: [
			twoFactor({
				issuer: 'Threshold',
				backupCodeOptions: { amount: 10, storeBackupCodes: 'encrypted' },
				accountLockout: { enabled: true, maxFailedAttempts: 10, durationSeconds: hour / 4 }
			})
		]
	});
}

export type Auth = ReturnType<typeof makeAuth>;
