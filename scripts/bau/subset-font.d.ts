/** The part of subset-font that the build uses; the package brings no types of its own. */
declare module 'subset-font' {
  interface Optionen {
    targetFormat: 'sfnt' | 'woff' | 'woff2';
    keepFeatures?: string[];
    noHinting?: boolean;
    preserveNameIds?: number[];
  }
  export default function subsetFont(font: Buffer, text: string, options: Optionen): Promise<Buffer>;
}
