'use client';

import { useEffect } from 'react';

/**
 * Marks the passage that the address names. The browser's own `:target` misses it when the reader comes from another
 * page of the site, because that page change is a history entry and no navigation.
 */
export function TargetHighlight() {
  useEffect(() => {
    let marked: Element | null = null;
    function markTarget(): void {
      marked?.removeAttribute('data-target');
      const id = window.location.hash.slice(1);
      marked = id === '' ? null : document.getElementById(id);
      marked?.setAttribute('data-target', '');
      marked?.scrollIntoView({ block: 'center' });
    }
    markTarget();
    window.addEventListener('hashchange', markTarget);
    return () => {
      window.removeEventListener('hashchange', markTarget);
      marked?.removeAttribute('data-target');
    };
  }, []);
  return null;
}
