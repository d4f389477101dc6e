const url: unknown = import.meta.env.VITE_CONTRIBUTION_URL
const email: unknown = import.meta.env.VITE_CONTRIBUTION_EMAIL

/**
 * Where contributions go, as set when the site was built. The address may be relative to the site. Null where nothing was
 * set: then the form gives a file.
 */
export const contributionSettings = {
  url: typeof url === 'string' && url ? url : null,
  email: typeof email === 'string' && /^[^\s@?&]+@[^\s@?&]+$/.test(email) ? email : null,
}
