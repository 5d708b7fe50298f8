/** A key that a reader presses. */
export type Key = 'Enter' | 'Escape' | 'ArrowRight' | ' ';

/** How large the part of a window is that shows the page, in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What an engine's own driver does in its own way. All the rest is the same for each: see tab.ts. */
export interface Driver {
  /** Opens an address and waits until the page has loaded. */
  goto(address: string): Promise<unknown>;
  /** @param expression in the page; @returns what it is, if JSON can say so */
  evaluate(expression: string): Promise<unknown>;
  /** Scrolls there and clicks in its middle, as a mouse does: what lies above gets the click. */
  click(selector: string): Promise<unknown>;
  /** Types into whatever has the focus. */
  type(text: string): Promise<unknown>;
  press(key: Key): Promise<unknown>;
  resize(size: Size): Promise<unknown>;
  close(): Promise<unknown>;
}

/** A running browser. */
export interface Engine extends AsyncDisposable {
  /** Its name and version as it says them itself. */
  readonly version: string;
  /** Where it puts the files that pages have it save. */
  readonly saved: string;
  /** A window that knows of nothing before, as if of somebody else. Where an engine has one at a time, close it first. */
  open(size: Size): Promise<Driver>;
}
