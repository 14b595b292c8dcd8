/** Kind of an image by its first bytes (at least 32 of them), whatever it is called; null where it is none of ours. */
export function getImageKind(head: Uint8Array): 'png' | 'jpg' | 'webp' | 'avif' | null {
  const text = (from: number, to: number): string => String.fromCharCode(...head.subarray(from, to));
  if (text(0, 8) === '\x89PNG\r\n\x1a\n') return 'png';
  if (text(0, 3) === '\xff\xd8\xff') return 'jpg';
  if (text(0, 4) === 'RIFF' && text(8, 12) === 'WEBP') return 'webp';
  if (text(4, 8) === 'ftyp' && /avi[fs]/.test(text(8, 32))) return 'avif';
  return null;
}
