declare module 'snowball-stemmers' {
  const snowball: {
    newStemmer(algorithm: 'english' | 'russian'): { stem(word: string): string };
  };
  export default snowball;
}
