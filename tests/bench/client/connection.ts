import { connect, type Socket } from 'node:net';

/** What came back: the status, and the body as it was sent. */
export interface Reply {
  readonly status: number;
  readonly text: string;
}

interface Pending {
  readonly resolve: (reply: Reply) => void;
  readonly reject: (error: Error) => void;
}

/**
 * One kept-alive HTTP/1.1 connection, one request at a time. A full HTTP client costs about as much CPU as the
 * host it measures, and would make every ratio look better than it is.
 */
export class Connection implements Disposable {
  readonly #socket: Socket;
  #received = '';
  #pending: Pending | null = null;

  constructor(origin: string) {
    const { hostname, port } = new URL(origin);
    this.#socket = connect(Number(port), hostname).setNoDelay().setEncoding('latin1');
    this.#socket.on('data', (chunk) => this.#take(String(chunk)));
    this.#socket.on('error', () => undefined);
    this.#socket.on('close', () => this.#settle((pending) => pending.reject(new Error('connection closed'))));
  }

  /** Sends a whole request as text. Rejects when the connection ends before the reply has. */
  send(request: string): Promise<Reply> {
    return new Promise((resolve, reject) => {
      this.#pending = { resolve, reject };
      if (this.#socket.destroyed) this.#settle(() => reject(new Error('connection closed')));
      else this.#socket.write(request);
    });
  }

  /** Sends part of a request, or a whole one whose reply nobody waits for. */
  write(text: string): void {
    this.#socket.write(text);
  }

  get isClosed(): boolean {
    return this.#socket.destroyed;
  }

  #take(chunk: string): void {
    this.#received += chunk;
    const reply = replyIn(this.#received);
    if (!reply) return;
    this.#received = '';
    this.#settle((pending) => pending.resolve(reply));
  }

  #settle(tell: (pending: Pending) => void): void {
    const pending = this.#pending;
    this.#pending = null;
    if (pending) tell(pending);
  }

  [Symbol.dispose](): void {
    this.#socket.destroy();
  }
}

/** The reply, once all of it has come. */
function replyIn(received: string): Reply | null {
  const end = received.indexOf('\r\n\r\n');
  if (end < 0) return null;
  const head = received.slice(0, end).toLowerCase();
  const text = received.slice(end + 4);
  const length = /\r\ncontent-length: (\d+)/.exec(head)?.[1];
  const isWhole = length === undefined ? text.endsWith('0\r\n\r\n') : text.length >= Number(length);
  return isWhole ? { status: Number(head.slice(9, 12)), text } : null;
}
