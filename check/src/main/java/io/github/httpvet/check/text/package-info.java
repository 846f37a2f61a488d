/** Text for a terminal or a plain file: colour, columns, wrapped lines. */
package io.github.httpvet.check.text;
