/** All schemas, bundled and one's own. */
export default function LibraryPage() {
  return <main className="p-6">Library</main>
}
