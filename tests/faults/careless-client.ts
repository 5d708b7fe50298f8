import { once } from 'node:events';
import { Agent, request } from 'node:http';

/** A client that sometimes goes away after it has sent everything, before the reply has come. */
export class CarelessClient implements Disposable {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 50 });

  /** Sends JSON and resolves with the status of the reply. */
  async post(url: URL, body: unknown): Promise<number> {
    const sent = this.#send(url, body, this.#agent);
    const [reply] = await once(sent, 'response');
    reply.resume();
    await once(reply, 'end');
    return reply.statusCode;
  }

  /** Sends JSON and hangs up as soon as it is on its way. What becomes of it, nobody knows. */
  async postAndLeave(url: URL, body: unknown): Promise<void> {
    const sent = this.#send(url, body, new Agent());
    await once(sent, 'finish');
    // One turn, so that the bytes are with the system before the connection goes.
    await new Promise((resume) => setImmediate(resume));
    sent.on('error', () => undefined);
    sent.destroy();
  }

  #send(url: URL, body: unknown, agent: Agent) {
    const sent = request(url, { method: 'POST', agent, headers: { 'content-type': 'application/json' } });
    sent.end(JSON.stringify(body));
    return sent;
  }

  [Symbol.dispose](): void {
    this.#agent.destroy();
  }
}
