import ts from 'typescript';
import type { Known } from './known.ts';

/**
 * What a script names that not every browser knows, and that it does not have of its own. A name is looked at, not
 * what it stands for: `list.map` is known because arrays have it, whatever the list is.
 *
 * @param text JavaScript, as it is shipped
 */
export function strangersIn(text: string, known: Known): string[] {
  const source = ts.createSourceFile('shipped.js', text, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const found = new Set<string>();
  const own = new Set<string>();
  walk(source, (node) => {
    const name = ownName(node);
    if (name) own.add(name);
  });
  walk(source, (node) => {
    const name = strangerAt(node, known);
    if (name && !own.has(name)) found.add(name);
  });
  return Array.from(found).sort();
}

function walk(node: ts.Node, look: (node: ts.Node) => void): void {
  look(node);
  ts.forEachChild(node, (child) => walk(child, look));
}

/** What a script calls something of its own: a variable, a function, a part of an object or of a class. */
function ownName(node: ts.Node): string | undefined {
  const isOwn =
    ts.isVariableDeclaration(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isParameter(node) ||
    ts.isBindingElement(node) ||
    ts.isPropertyAssignment(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isGetAccessorDeclaration(node) ||
    ts.isPropertyDeclaration(node);
  return isOwn && node.name && ts.isIdentifier(node.name) ? node.name.text : undefined;
}

function strangerAt(node: ts.Node, known: Known): string | undefined {
  if (ts.isNewExpression(node)) {
    const name = ts.isIdentifier(node.expression) ? node.expression.text : '';
    return known.constructors.get(name) === false ? `new ${name}` : undefined;
  }
  if (ts.isPropertyAccessExpression(node)) return strangerBehindDot(node, known);
  if (!ts.isIdentifier(node) || isName(node)) return undefined;
  return known.globals.get(node.text) === false ? node.text : undefined;
}

/** What is called, and what is written in more than one word: single words are mostly a script's own data. */
function strangerBehindDot(node: ts.PropertyAccessExpression, known: Known): string | undefined {
  const name = node.name.text;
  const whole = ts.isIdentifier(node.expression) ? `${node.expression.text}.${name}` : '';
  if (known.statics.has(whole)) return known.statics.get(whole) ? undefined : whole;
  const isCalled = ts.isCallExpression(node.parent) && node.parent.expression === node;
  if (!isCalled && !/[a-z][A-Z]/.test(name)) return undefined;
  return known.members.get(name) === false ? name : undefined;
}

/** Whether an identifier only names a part of something. */
function isName({ parent }: ts.Identifier): boolean {
  return !ts.isCallExpression(parent) && !ts.isNewExpression(parent) && !ts.isBinaryExpression(parent);
}
