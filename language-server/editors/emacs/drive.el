;; Opens FILE in Emacs with eglot 1.9, takes down what httpvet shows, takes the first action at the
;; first finding, saves, and writes what it saw to OUT, a line each.
(package-initialize)
(require 'eglot)
(require 'flymake)
(add-to-list 'eglot-server-programs
             `(java-mode . (,(getenv "HTTPVET") "language-server")))
(setq eglot-confirm-server-initiated-edits nil
      eglot-sync-connect 120)

(defvar told nil)

(defun finish (problem)
  (when problem (push (concat "PROBLEM: " problem) told))
  (with-temp-file (getenv "OUT")
    (insert (mapconcat #'identity (reverse told) "\n") "\n"))
  (setq kill-buffer-query-functions nil)
  (kill-emacs 0))

(defun found ()
  (sort (flymake-diagnostics)
        (lambda (one other) (< (flymake-diagnostic-beg one) (flymake-diagnostic-beg other)))))

(defun take (when)
  (dolist (one (found))
    (save-excursion
      (goto-char (flymake-diagnostic-beg one))
      (push (format "%s: %d:%d %s: %s" when (line-number-at-pos) (1+ (current-column))
                    (flymake-diagnostic-type one) (flymake-diagnostic-text one))
            told))))

(defun wait-for (what condition)
  (let ((end (+ (float-time) 60)))
    (while (and (not (funcall condition)) (< (float-time) end))
      (accept-process-output nil 0.1))
    (unless (funcall condition) (finish (concat "no " what)))))

;; Without a person, the first entry is taken; eglot asks by this.
(advice-add 'completing-read :override
            (lambda (_prompt menu &rest _)
              (dolist (one menu) (push (concat "menu: " (if (consp one) (car one) one)) told))
              (if (consp (car menu)) (caar menu) (car menu))))

(condition-case problem
    (progn
      (find-file (getenv "FILE"))
      (apply #'eglot (eglot--guess-contact))
      (flymake-mode 1)
      (wait-for "findings" (lambda () (found)))
      (take "opened")
      (goto-char (flymake-diagnostic-beg (car (found))))
      (let ((old (found)))
        (let ((last-nonmenu-event ?x)) ; The menu is text, not the mouse's.
          (call-interactively #'eglot-code-actions))
        (wait-for "action" #'buffer-modified-p)
        ;; There is no idle timer without a screen.
        (eglot--signal-textDocument/didChange)
        ;; What stood in deleted text goes by itself: only a new report tells what is left, and where.
        (wait-for "end of the finding"
                  (lambda ()
                    (let ((now (found)))
                      (and (< (length now) (length old)) (not (memq (car now) old)))))))
      (take "mended")
      (save-buffer)
      (finish nil))
  (error (finish (format "%S" problem))))
