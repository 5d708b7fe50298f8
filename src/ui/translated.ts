/**
 * Keeps a page up to date that the browser translates. A translator takes text nodes out and puts `<font>` elements in
 * their place; whatever rendered the page goes on writing into the nodes that are gone, cannot remove them, and fails
 * when it inserts beside them. So each goes back in front of its `<font>`, emptied, and the `<font>` goes as soon as
 * the text says something else or is removed. The translator finds the new text by itself.
 *
 * @param root where a renderer is at work
 */
export function keepTranslated(root: Node): void {
  const fonts = new WeakMap<Node, ChildNode>();
  /** By `<font>`: the text it stands for, and what that said. */
  const stood = new WeakMap<Node, readonly [text: Text, words: string]>();
  const observer = new MutationObserver((changes) => {
    for (const change of changes) {
      if (change.type === 'characterData') drop(change.target);
      for (const node of change.removedNodes) {
        if (node.isConnected) continue;
        if (stood.has(node)) undo(node, change.addedNodes);
        else if (fonts.has(node)) drop(node);
        else if (node instanceof Text) putBack(node, change);
      }
      for (const { previousSibling } of change.addedNodes) follow(previousSibling as Text | null);
    }
    // What was changed here is no news.
    observer.takeRecords();
  });
  observer.observe(root, { childList: true, characterData: true, subtree: true });

  function putBack(text: Text, { addedNodes, previousSibling, nextSibling }: MutationRecord) {
    const font = [...addedNodes, previousSibling, nextSibling].find(
      (node) => node?.nodeName === 'FONT' && node.isConnected && !stood.has(node),
    );
    if (!font) return;
    fonts.set(text, font as ChildNode);
    stood.set(font, [text, text.data]);
    text.data = '';
    (font as ChildNode).before(text);
  }
  /** The text says something else, or is gone. */
  function drop(text: Node) {
    fonts.get(text)?.remove();
    fonts.delete(text);
  }
  /** The translator took its work back, and put the text in its place, or another one that says the same. */
  function undo(font: Node, copies: NodeList) {
    const [text, words] = stood.get(font) ?? [];
    if (!text || fonts.get(text) !== font) return;
    for (const copy of copies) if (copy !== text) copy.parentNode?.removeChild(copy);
    text.data = words ?? '';
    fonts.delete(text);
  }
  /** Something was put between a text and its translation. */
  function follow(text: Text | null) {
    const font = text && fonts.get(text);
    if (font && text.nextSibling !== font) text.after(font);
  }
}
