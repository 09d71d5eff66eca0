'use client';

import { clsx } from 'clsx';
import Link from 'next/link';
import { usePathname } from 'next/navigation';

/** A link of the header that says which part of the site the reader is in. */
export function NavLink({ href, label }: { href: string; label: string }) {
  const path = usePathname();
  const isCurrent = href === '/' ? path === '/' : path.startsWith(href);
  return (
    <Link
      href={href}
      aria-current={isCurrent ? 'page' : undefined}
      className={clsx(
        'flex h-14 items-center border-b-[3px] px-3',
        isCurrent
          ? 'border-accent font-semibold text-ink'
          : 'border-transparent text-soft hover:border-line-strong hover:text-ink',
      )}
    >
      {label}
    </Link>
  );
}
