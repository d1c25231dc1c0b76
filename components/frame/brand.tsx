import Link from 'next/link';

/** The name of the product; the full stop is its only ornament. */
export function Brand({ href }: { href: string }) {
  return (
    <Link className="brand" href={href}>
      Sanoitus<i aria-hidden="true">.</i>
    </Link>
  );
}
