import { ArrowRight } from 'lucide-react';
import Link from 'next/link';

/** The way from the panel to the page where the evidence stands. */
export function EvidenceLink({ href, label }: { href: string; label: string }) {
  return (
    <p className="mt-5">
      <Link href={href} prefetch={false} className="text-link inline-flex items-center gap-1.5 font-semibold">
        {label}
        <ArrowRight aria-hidden="true" className="size-4" />
      </Link>
    </p>
  );
}
