import type { Corpus } from '#corpus';
import { type Claim, createLexicon, isSameClaim } from '#language';
import { meet } from './about.ts';
import { type Evidence, readEvidence } from './evidence.ts';
import type { Finding } from './finding.ts';
import { fitsYears, holds, type Proof, proveStatement, type Unproven } from './prove-statement.ts';
import { createReader, isAbout, type Reader, readScene, type Scene } from './scene.ts';
import type { Statement } from './statements.ts';

/** Proves every number of the prose; a prover can be asked again about a changed statement. */
export type Prover = {
  /** Claims of one statement that nothing proves. */
  unproven: (statement: Statement) => Unproven[];
};

/**
 * Prepares to prove the prose of a corpus. Sentences, table rows and headings rest on the sources that they or their
 * paragraphs cite; the findings at the head of a chapter cite nothing and rest on what proves the chapter's own text.
 */
export function createProver(corpus: Corpus, statements: Statement[]): Prover {
  const lexicon = createLexicon(corpus.terms);
  const reader = createReader(lexicon, readEvidence(corpus, lexicon));
  const proven = new Map<string, Proof[]>();
  const bodyOf = (file: string): Proof[] => {
    const before = proven.get(file);
    if (before !== undefined) return before;
    const proofs = statements
      .filter((one) => one.file === file && one.kind !== 'summary')
      .map((one) => proveStatement(reader, one));
    proven.set(file, proofs);
    return proofs;
  };
  return {
    unproven: (statement) =>
      statement.kind === 'summary'
        ? unprovenInSummary(reader, statement, bodyOf(statement.file))
        : proveStatement(reader, statement).unproven,
  };
}

/** Every number of the prose that nothing proves, as findings. */
export function numeralFindings(prover: Prover, statements: Statement[]): Finding[] {
  return statements.flatMap((statement) =>
    prover.unproven(statement).map(({ claim, reason }) => ({
      check: 'numerals' as const,
      file: statement.file,
      line: statement.line,
      what: claim.text,
      sentence: statement.text,
      reason,
    })),
  );
}

function unprovenInSummary(reader: Reader, statement: Statement, body: Proof[]): Unproven[] {
  const scene = readScene(reader, statement);
  const evidence = [...new Set(body.flatMap(({ bound }) => bound))];
  return scene.claims
    .filter((claim) => {
      const isAmount = !['year', 'date', 'decade', 'span'].includes(claim.kind);
      const isHeld = (one: Evidence) =>
        isAbout(reader, scene, one) && holds(reader, claim, one) && fitsYears(scene, claim, one);
      if (isAmount && body.some((proof) => says(proof, claim)) && evidence.some(isHeld)) return false;
      return !body.some((proof) => saysAlso(proof, scene, claim));
    })
    .map((claim) => ({
      claim,
      reason: 'stands in a finding of the summary but is not proven by the chapter below it',
    }));
}

/** Does a statement make the same claim, and prove it? */
function says({ scene, unproven }: Proof, claim: Claim): boolean {
  return scene.claims.some(
    (other) => isSameClaim(claim, other) && !unproven.some((one) => one.claim === other),
  );
}

/** Does a statement of the chapter make the same claim, with proof and about the same thing? */
function saysAlso(proof: Proof, scene: Scene, claim: Claim): boolean {
  const said = proof.scene;
  if (!says(proof, claim)) return false;
  if (scene.claims.some((one) => one !== claim && one.kind === 'quantity' && says(proof, one))) return true;
  const isDay = claim.kind === 'date' && claim.day !== undefined;
  const isSubject = scene.own.subjects.size === 0 || meet(said.own.subjects, scene.own.subjects);
  const isPlace = scene.own.places.size === 0 || meet(said.own.places, scene.own.places);
  const isNamed = meet(said.own.names, scene.own.names);
  return (isDay || isSubject || isNamed) && (isPlace || isNamed);
}
