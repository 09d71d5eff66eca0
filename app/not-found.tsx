import Link from 'next/link';
import { messages } from './messages/index.ts';

/** What an unknown address shows. */
export default function NotFound() {
  return (
    <div className="mx-auto w-full max-w-measure px-4 py-12 sm:px-6">
      <h1 className="font-semibold font-serif text-3xl">{messages.missingPage.title}</h1>
      <p className="mt-3 text-soft">{messages.missingPage.body}</p>
      <p className="mt-6 flex gap-6">
        <Link href="/" className="text-link">
          {messages.missingPage.ask}
        </Link>
        <Link href="/report" className="text-link">
          {messages.start.readReport}
        </Link>
      </p>
    </div>
  );
}
