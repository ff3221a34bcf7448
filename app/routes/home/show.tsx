export default function Home() {
  return <h1>Helicity</h1>
}
