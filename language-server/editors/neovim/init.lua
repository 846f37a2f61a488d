-- The smallest set-up of Neovim 0.7 or later, which docs/editors.md shows, too.
-- HTTPVET: the command that starts httpvet.
local id = vim.lsp.start_client({
  name = 'httpvet',
  cmd = { vim.env.HTTPVET or 'httpvet', 'language-server' },
  root_dir = vim.fn.getcwd(),
})

vim.api.nvim_create_autocmd('FileType', {
  pattern = 'java',
  callback = function(args)
    vim.lsp.buf_attach_client(args.buf, id)
  end,
})
vim.cmd('filetype on')
