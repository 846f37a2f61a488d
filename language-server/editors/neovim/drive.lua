-- Opens a file, takes down what httpvet shows, takes its first action at the first finding, types,
-- saves, and writes what it saw to OUT, a line each.
local told = {}

local function finish(problem)
  if problem then
    table.insert(told, 'PROBLEM: ' .. problem)
  end
  local out = io.open(vim.env.OUT, 'w')
  out:write(table.concat(told, '\n') .. '\n')
  out:close()
  vim.cmd('qa!')
end

local severities = { 'error', 'warning', 'information', 'hint' }

local function take(when)
  for _, one in ipairs(vim.diagnostic.get(0)) do
    table.insert(told, string.format('%s: %d:%d %s: %s [%s] %s', when, one.lnum + 1, one.col + 1,
      severities[one.severity], one.source, one.code or one.user_data.lsp.code, one.message))
  end
end

local function wait(what, condition)
  if not vim.wait(60000, condition, 50) then
    finish('no ' .. what)
    return false
  end
  return true
end

-- Without a person, the first entry is taken.
vim.ui.select = function(items, opts, choose)
  for _, item in ipairs(items) do
    table.insert(told, 'menu: ' .. opts.format_item(item))
  end
  choose(items[1], 1)
end

vim.cmd('edit ' .. vim.env.FILE)
if not wait('findings', function() return #vim.diagnostic.get(0) > 0 end) then return end
take('opened')

local count = #vim.diagnostic.get(0)
local first = vim.diagnostic.get(0)[1]
vim.api.nvim_win_set_cursor(0, { first.lnum + 1, first.col })
vim.lsp.buf.code_action({
  context = {
    only = { 'quickfix' },
    diagnostics = vim.lsp.diagnostic.get_line_diagnostics(0, first.lnum),
  },
})
if not wait('action', function() return vim.bo.modified end) then return end
if not wait('end of the finding', function() return #vim.diagnostic.get(0) < count end) then
  return
end
take('mended')

-- Typing a blank line at the top moves what is left.
vim.api.nvim_buf_set_lines(0, 0, 0, false, { '' })
local expected = vim.diagnostic.get(0)[1].lnum + 1
if not wait('moved finding', function()
  local now = vim.diagnostic.get(0)[1]
  return now ~= nil and now.lnum == expected
end) then return end
take('typed')
vim.api.nvim_buf_set_lines(0, 0, 1, false, {})
vim.cmd('write')
finish(nil)
