'use client';

import { clsx } from 'clsx';
import Link from 'next/link';
import { usePathname } from 'next/navigation';

/** A link of the header that says which part of the site the reader is in. */
export function NavLink({
  href,
  label,
  also,
}: {
  href: string;
  label: string;
  /** A second folder of pages that belongs to the same part. */
  also?: string;
}) {
  const path = usePathname();
  const isWithin = (folder: string) => path === folder || path.startsWith(`${folder}/`);
  const isCurrent = isWithin(href) || (also !== undefined && isWithin(also));
  return (
    <Link
      href={href}
      aria-current={isCurrent ? 'page' : undefined}
      className={clsx(
        'flex h-14 items-center border-b-[3px] px-2 max-sm:text-[0.9375rem] sm:px-3',
        isCurrent
          ? 'border-accent font-semibold text-ink'
          : 'border-transparent text-soft hover:border-line-strong hover:text-ink',
      )}
    >
      {label}
    </Link>
  );
}
