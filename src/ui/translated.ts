/**
 * Keeps a page up to date while the browser translates it. A translator replaces text nodes with `<font>` elements. The
 * renderer goes on writing to the removed nodes, cannot remove them, and fails when it inserts beside them. So each text
 * node is put back before its `<font>`, emptied, and the `<font>` is removed as soon as the text changes or goes. The
 * translator finds the new text by itself.
 *
 * @param root the element that a renderer updates
 */
export function keepTranslated(root: Node): void {
  const fonts = new WeakMap<Node, ChildNode>();
  /** By `<font>`: the text node it replaces, and its content before. */
  const replaced = new WeakMap<Node, readonly [text: Text, words: string]>();
  const observer = new MutationObserver((changes) => {
    for (const change of changes) {
      if (change.type === 'characterData') drop(change.target);
      for (const node of change.removedNodes) {
        if (node.isConnected) continue;
        if (replaced.has(node)) undo(node, change.addedNodes);
        else if (fonts.has(node)) drop(node);
        else if (node instanceof Text) putBack(node, change);
      }
      for (const { previousSibling } of change.addedNodes) follow(previousSibling as Text | null);
    }
    // Ignore the changes made here.
    observer.takeRecords();
  });
  observer.observe(root, { childList: true, characterData: true, subtree: true });

  function putBack(text: Text, { addedNodes, previousSibling, nextSibling }: MutationRecord) {
    const font = [...addedNodes, previousSibling, nextSibling].find(
      (node) => node?.nodeName === 'FONT' && node.isConnected && !replaced.has(node),
    );
    if (!font) return;
    fonts.set(text, font as ChildNode);
    replaced.set(font, [text, text.data]);
    text.data = '';
    (font as ChildNode).before(text);
  }
  /** The text has changed or is gone. */
  function drop(text: Node) {
    fonts.get(text)?.remove();
    fonts.delete(text);
  }
  /** The translator undid its work: it put back the text node, or a copy of it. */
  function undo(font: Node, copies: NodeList) {
    const [text, words] = replaced.get(font) ?? [];
    if (!text || fonts.get(text) !== font) return;
    for (const copy of copies) if (copy !== text) copy.parentNode?.removeChild(copy);
    text.data = words ?? '';
    fonts.delete(text);
  }
  /** Something was inserted between a text and its `<font>`. */
  function follow(text: Text | null) {
    const font = text && fonts.get(text);
    if (font && text.nextSibling !== font) text.after(font);
  }
}
