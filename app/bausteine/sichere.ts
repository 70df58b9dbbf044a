/** Hands a file made here to the browser; nothing is sent anywhere. */
export function sichere(name: string, art: string, inhalt: string | Uint8Array<ArrayBuffer>): void {
  const adresse = URL.createObjectURL(new Blob([inhalt], { type: art }));
  const verweis = document.createElement('a');
  verweis.href = adresse;
  verweis.download = name;
  verweis.click();
  // Some browsers read the file only after the click has ended.
  setTimeout(() => URL.revokeObjectURL(adresse), 10_000);
}
