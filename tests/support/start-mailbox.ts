import { type AddressObject, type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import { freePort } from './start-postgres'

export interface Mailbox {
  /** For `SMTP_URL`. */
  url: string
  /** The newest letter to this address that has come; waits for one up to 10 s. */
  letterTo(address: string, subject: RegExp): Promise<ParsedMail>
  stop(): Promise<void>
}

/** A real mail server on this computer that keeps what it is given. */
export async function startMailbox(): Promise<Mailbox> {
  const letters: ParsedMail[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      simpleParser(stream).then((letter) => {
        letters.push(letter)
        done()
      }, done)
    },
  })
  const port = await freePort()
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const find = (address: string, subject: RegExp) =>
    letters.findLast(
      (letter) =>
        (letter.to as AddressObject | undefined)?.text.includes(address) &&
        subject.test(letter.subject ?? ''),
    )
  return {
    url: `smtp://127.0.0.1:${port}`,
    async letterTo(address, subject) {
      const deadline = Date.now() + 10_000
      while (Date.now() < deadline) {
        const letter = find(address, subject)
        if (letter) return letter
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
      const came = letters.map((letter) => letter.subject).join(', ') || 'none'
      throw new Error(`No letter to ${address} about ${subject} came. What came: ${came}`)
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
