import Link from 'next/link';
import { messages } from '../messages/index.ts';
import { Mark } from './mark.tsx';
import { NavLink } from './nav-link.tsx';

/** The bar at the head of every page: name, Ask, Report. */
export function SiteHeader() {
  return (
    <header className="no-print sticky top-0 z-20 border-line border-b bg-paper">
      <div className="mx-auto flex h-14 max-w-7xl items-center justify-between px-4 sm:px-6">
        <Link href="/" className="flex items-center gap-2 font-semibold text-lg tracking-tight">
          <Mark />
          {messages.name}
        </Link>
        <nav aria-label={messages.frame.navigation} className="flex">
          <NavLink href="/" label={messages.frame.ask} />
          <NavLink href="/report" label={messages.frame.report} />
        </nav>
      </div>
    </header>
  );
}
