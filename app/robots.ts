import type { MetadataRoute } from 'next';

/** What people write at work is nothing for search engines. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', disallow: '/' } };
}
