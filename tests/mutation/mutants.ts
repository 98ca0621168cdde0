import ts from 'typescript';
import { changedRegex } from './regex.ts';

/** One fault put into a source file on purpose. */
export interface Mutant {
  readonly file: string;
  readonly line: number;
  /** That line as it was. */
  readonly on: string;
  readonly from: string;
  readonly to: string;
  /** The whole file with the fault in it. */
  readonly source: string;
}

/** Each operator and what may stand in its place: the set of Stryker, and numbers where they are law. */
const operators: Readonly<Record<string, readonly string[]>> = {
  '+': ['-'], '-': ['+'], '*': ['/'], '/': ['*'], '**': ['*'], '&': ['|'], '|': ['&'], '+=': ['-='], '-=': ['+='], '??=': ['='],
  '<': ['<=', '>='], '<=': ['<', '>'], '>': ['>=', '<='], '>=': ['>', '<'], '===': ['!=='], '!==': ['==='],
  '&&': ['||'], '||': ['&&'], '??': ['&&'],
};

const swapped: Readonly<Record<string, string>> = {
  some: 'every', every: 'some', startsWith: 'endsWith', endsWith: 'startsWith', min: 'max', max: 'min', ceil: 'floor', toLowerCase: 'toUpperCase', padStart: 'padEnd',
};

/** Calls that are left out: what they were called on goes on unchanged. */
const droppable = ['sort', 'filter', 'slice', 'replace', 'replaceAll', 'trim', 'normalize', 'reverse'];

const isOnlyType = (node: ts.Node): boolean =>
  ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isImportDeclaration(node) || ts.isExportDeclaration(node);

/** Every fault that can be put into a file; with `numbers`, each number is also made one greater. */
export function mutantsOf(file: string, text: string, numbers: boolean): Mutant[] {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const lines = text.split('\n');
  const found: Mutant[] = [];
  const seen = new Set<string>();

  const put = (start: number, end: number, to: string): void => {
    const from = text.slice(start, end);
    const source = text.slice(0, start) + to + text.slice(end);
    if (from === to || seen.has(source)) return;
    seen.add(source);
    const { line } = tree.getLineAndCharacterOfPosition(start);
    found.push({ file, line: line + 1, on: (lines[line] ?? '').trim(), from, to, source });
  };
  const replace = (node: ts.Node, ...with_: readonly string[]): void => {
    for (const to of with_) put(node.getStart(tree), node.end, to);
  };

  const visit = (node: ts.Node): void => {
    if (isOnlyType(node)) return;
    if (ts.isBinaryExpression(node)) replace(node.operatorToken, ...(operators[node.operatorToken.getText(tree)] ?? []));
    if (ts.isIfStatement(node)) replace(node.expression, 'true', 'false');
    if (ts.isConditionalExpression(node)) replace(node.condition, 'true', 'false');
    if (ts.isWhileStatement(node) || (ts.isForStatement(node) && node.condition)) replace((ts.isWhileStatement(node) ? node.expression : node.condition) as ts.Node, 'false');
    if (ts.isArrowFunction(node) && !ts.isBlock(node.body)) replace(node.body, 'undefined');
    if (ts.isBlock(node) && node.statements.length > 0) replace(node, '{}');
    if (ts.isExpressionStatement(node)) replace(node, ';');
    if (node.kind === ts.SyntaxKind.TrueKeyword) replace(node, 'false');
    if (node.kind === ts.SyntaxKind.FalseKeyword) replace(node, 'true');
    if (ts.isPrefixUnaryExpression(node) && /^[!-]/.test(node.getText(tree))) replace(node, node.operand.getText(tree));
    if (ts.isArrayLiteralExpression(node) && node.elements.length > 0 && !isPattern(node)) replace(node, '[]');
    if (ts.isObjectLiteralExpression(node) && node.properties.length > 0 && !isPattern(node)) replace(node, '{}');
    if (ts.isStringLiteral(node) && !isName(node)) replace(node, node.text === '' ? "'mutant'" : "''");
    if (ts.isTemplateExpression(node)) replace(node, '``');
    if (ts.isNumericLiteral(node) && numbers) replace(node, String(Number(node.text.replaceAll('_', '')) + 1));
    if (ts.isRegularExpressionLiteral(node)) replace(node, ...changedRegex(node.text));
    if ((ts.isPropertyAccessExpression(node) || ts.isCallExpression(node) || ts.isElementAccessExpression(node)) && node.questionDotToken) put(node.questionDotToken.getStart(tree), node.questionDotToken.end, ts.isPropertyAccessExpression(node) ? '.' : '');
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const { name, expression } = node.expression;
      if (swapped[name.text] !== undefined) replace(name, swapped[name.text] as string);
      if (droppable.includes(name.text)) replace(node, expression.getText(tree));
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** The left side of an assignment only looks like a list or an object. */
const isPattern = (node: ts.Node): boolean => ts.isBinaryExpression(node.parent) && node.parent.operatorToken.kind === ts.SyntaxKind.EqualsToken && node.parent.left === node;

/** A key, or the module of an import that is made while running. */
const isName = (node: ts.StringLiteral): boolean => ts.isPropertyAssignment(node.parent) && node.parent.name === node;
