/** What an id looks like: lower-case words joined by hyphens. Files and addresses agree on it. */
export const ID_SHAPE = /^[a-z0-9]+(-[a-z0-9]+)*$/
