import Link from 'next/link';
import { messages } from '../messages/index.ts';
import { Mark } from './mark.tsx';
import { NavLink } from './nav-link.tsx';

/** The bar at the head of every page: the name and the rooms. */
export function SiteHeader() {
  return (
    <header className="no-print sticky top-0 z-20 border-line border-b bg-paper">
      <div className="mx-auto flex h-14 max-w-7xl items-center justify-between px-4 sm:px-6">
        <Link href="/" className="flex items-center gap-2 font-semibold text-lg tracking-tight">
          <Mark />
          <span className="max-sm:sr-only">{messages.name}</span>
        </Link>
        <nav aria-label={messages.frame.navigation} className="header-links flex overflow-x-auto">
          <NavLink href="/" label={messages.frame.ask} />
          <NavLink href="/report" label={messages.frame.report} />
          <NavLink href="/data" label={messages.frame.data} />
          <NavLink href="/timeline" label={messages.frame.timeline} also="/events" />
          <NavLink href="/sources" label={messages.frame.sources} />
        </nav>
      </div>
    </header>
  );
}
