// Each page's own policy names its script hashes; this one holds for every response there is.
const contentSecurityPolicy = [
	"frame-ancestors 'none'",
	"base-uri 'none'",
	"form-action 'self'",
	"object-src 'none'"
].join('; ');

const refusedFeatures = [
	'camera',
	'display-capture',
	'geolocation',
	'microphone',
	'payment',
	'usb'
];

const common = {
	'content-security-policy': contentSecurityPolicy,
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin',
	'permissions-policy': refusedFeatures.map((feature) => `${feature}=()`).join(', '),
	'x-content-type-options': 'nosniff',
	'x-frame-options': 'DENY'
};

/**
 * The headers every response carries, pages written at build time and assets included.
 * @param {string} path
 * @returns {Record<string, string>}
 */
export function headersFor(path) {
	const signedIn = /^\/(desk|api)(\/|$|\?)/.test(path);
	return {
		...common,
		...(signedIn && { 'cache-control': 'no-store' }),
		// Under no-referrer a browser posts forms with "Origin: null", which the desk must refuse.
		'referrer-policy': signedIn ? 'same-origin' : 'no-referrer'
	};
}
