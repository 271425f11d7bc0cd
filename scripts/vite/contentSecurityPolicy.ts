import type { Plugin } from 'vite'

/**
 * Nothing but this origin: no foreign script, style, font or image, and no eval. Only a request may
 * go elsewhere, for a schema that a person said yes to (docs/decisions/008).
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self' https:",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** Writes the policy into the built page, so that any static host enforces it. */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'branchpoint:content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
        injectTo: 'head-prepend',
      },
    ],
  }
}
