import type { Section } from '#corpus';
import { messages } from '../messages/index.ts';
import { sectionAnchor } from './section-view.tsx';

/** The sections of a chapter as links. */
export function ChapterContents({ sections }: { sections: Section[] }) {
  return (
    <nav aria-labelledby="contents-heading" className="no-print">
      <p id="contents-heading" className="eyebrow">
        {messages.report.contents}
      </p>
      <ul className="mt-2 text-[0.9375rem] leading-snug">
        {sections
          .filter(({ title }) => title !== '')
          .map((section) => (
            <li key={section.number} className="border-line border-s-2 hover:border-accent">
              <a
                href={`#${sectionAnchor(section)}`}
                className="block py-1.5 ps-3 text-soft hover:text-ink hover:underline"
              >
                {section.title}
              </a>
            </li>
          ))}
        <li className="border-line border-s-2 hover:border-accent">
          <a href="#sources" className="block py-1.5 ps-3 text-soft hover:text-ink hover:underline">
            {messages.report.sources}
          </a>
        </li>
      </ul>
    </nav>
  );
}
