'use strict';

const vscode = require('vscode');
const { LanguageClient } = require('vscode-languageclient/node');

const PAGES = 'httpvet-page';
const EXPLAIN = 'httpvet.explain';

let client;

/** Starts httpvet, and shows the pages that it gives as Markdown. */
exports.activate = async (context) => {
  const pages = new Map();
  context.subscriptions.push(
    vscode.workspace.registerTextDocumentContentProvider(PAGES, {
      provideTextDocumentContent: (uri) => pages.get(uri.path) ?? '',
    }),
  );

  const explain = async (command, args, next) => {
    const page = await next(command, args);
    if (command === EXPLAIN && typeof page === 'string') {
      const uri = vscode.Uri.from({ scheme: PAGES, path: `/${args[0]}.md` });
      pages.set(uri.path, page);
      await vscode.commands.executeCommand('markdown.showPreview', uri);
    }
    return page;
  };

  const command = vscode.workspace.getConfiguration('httpvet').get('command');
  client = new LanguageClient(
    'httpvet',
    'httpvet',
    { command, args: ['language-server'] },
    {
      documentSelector: [
        { language: 'java', scheme: 'file' },
        { pattern: '**/{application,bootstrap}*.{properties,yml,yaml}', scheme: 'file' },
        { pattern: '**/microprofile-config*.properties', scheme: 'file' },
      ],
      initializationOptions: { showsPages: true },
      middleware: { executeCommand: explain },
    },
  );
  try {
    await client.start();
  } catch (problem) {
    vscode.window.showErrorMessage(
      `httpvet does not start: is "${command}" the right command (setting httpvet.command)? ${problem}`,
    );
  }
};

exports.deactivate = () => client?.stop();
